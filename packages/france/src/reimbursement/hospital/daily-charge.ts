import { addDays, type Cents, cents, type Day, defineReason, type Parameter, type PreparedReason, type Trace, versionOn } from "@openamo/kernel";
import { DAILY_CHARGE, DAILY_CHARGE_PSYCHIATRY } from "../../parameters/hospital.ts";
import { casf, css } from "../../sources/texts.ts";
import type { StaySituation } from "./situations.ts";

const title = { fr: "Forfait journalier hospitalier", en: "Daily hospital charge" };

/** CSS L174-4: each day of a stay leaves a flat charge to the person, the day of leaving included. */
export const DAILY_CHARGE_COUNTED = defineReason({
  id: "fr.hospital.daily-charge.counted",
  effect: "sets",
  law: [css("L174-4")],
  args: { total: "cents", days: "count", unit: "cents" },
  title,
  sentence: {
    fr: "{days} jours d'hospitalisation, jour de sortie compris, à {unit} par jour : {total}.",
    en: "{days} days of stay, the day of leaving included, at {unit} a day: {total}.",
  },
});

function notDue(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({ id: `fr.hospital.daily-charge.${id}`, effect: "tells", law, args: {}, title, sentence: { fr, en } });
}

export const DAILY_CHARGE_SAME_DAY = notDue(
  "same-day",
  [css("L174-4")],
  "Le patient n'a pas passé la nuit à l'hôpital : aucun forfait journalier n'est dû.",
  "The patient did not spend the night: no daily charge is due.",
);

/** CSS L174-4 al. 1: the charge is that of people admitted to an establishment. */
export const DAILY_CHARGE_AT_HOME = notDue(
  "at-home",
  [css("L174-4", "al. 1")],
  "L'hospitalisation a lieu à domicile : aucun forfait journalier n'est dû.",
  "The hospital care is given at home: no daily charge is due.",
);

/** CSS L174-4 al. 2 and the texts of other payers: who does not bear the daily charge. */
export const DAILY_CHARGE_BORNE = {
  maternity: notDue(
    "maternity",
    [css("L174-4", "al. 2"), css("L160-9")],
    "L'assurance maternité prend en charge le forfait journalier.",
    "Maternity insurance bears the daily charge.",
  ),
  newborn: notDue(
    "newborn",
    [css("L174-4", "al. 2"), css("L160-9")],
    "Le forfait journalier n'est pas dû pour un nouveau-né dans ses trente premiers jours.",
    "The daily charge is not due for a newborn in the first thirty days.",
  ),
  "work-accident": notDue(
    "work-accident",
    [css("L174-4", "al. 2")],
    "Le forfait journalier est pris en charge pour les victimes d'accident du travail.",
    "The daily charge is borne for victims of work accidents.",
  ),
  "war-pension": notDue(
    "war-pension",
    [css("L174-4", "al. 2")],
    "Le forfait journalier est pris en charge pour les bénéficiaires des soins gratuits des pensions militaires.",
    "The daily charge is borne for those whose care the law of military pensions makes free.",
  ),
  donor: notDue(
    "donor",
    [css("L174-4", "al. 2")],
    "Le forfait journalier est pris en charge pour les donneurs d'éléments du corps humain.",
    "The daily charge is borne for donors of parts of the human body.",
  ),
  "disabled-child": notDue(
    "disabled-child",
    [css("L174-4", "al. 2")],
    "Le forfait journalier est pris en charge pour les enfants handicapés en éducation spéciale.",
    "The daily charge is borne for disabled children in special education.",
  ),
  terrorism: notDue(
    "terrorism",
    [css("L169-2", "1°")],
    "Le forfait journalier ne s'applique pas aux victimes d'un acte de terrorisme.",
    "The daily charge does not apply to victims of an act of terrorism.",
  ),
  "state-medical-aid": notDue(
    "state-medical-aid",
    [casf("L251-2")],
    "L'aide médicale de l'État prend en charge le forfait journalier.",
    "State medical aid bears the daily charge.",
  ),
} as const satisfies Partial<Record<StaySituation, PreparedReason>>;

/** Wards of a stay, and hospital care at home, which is no stay in an establishment. */
export const WARDS = ["general", "psychiatry", "home"] as const;
export type Ward = (typeof WARDS)[number];
const CHARGES: Readonly<Record<Ward, Parameter<Cents>>> = { general: DAILY_CHARGE, psychiatry: DAILY_CHARGE_PSYCHIATRY, home: DAILY_CHARGE };

/** What the daily charge depends on: the days of entry and leaving, the ward, and the person's situation. */
export interface DailyChargeFacts {
  readonly admission: Day;
  readonly discharge: Day;
  readonly ward: Ward;
  readonly situation: StaySituation;
}

/** Days counted, the charge of the day of entry, and what is due for the whole stay, in cents. */
export interface DailyChargeResult {
  readonly days: number;
  readonly unit: Cents;
  readonly due: Cents;
}

/** The charges of all days, each at the value of its day. */
function counted({ admission, discharge, ward }: DailyChargeFacts, trace: Trace): Cents {
  let total = 0;
  for (let on = admission; on <= discharge; ) {
    const version = versionOn(CHARGES[ward], on);
    const first = on;
    while (on <= discharge && versionOn(CHARGES[ward], on) === version) on = addDays(on, 1);
    total += version.value * (on - first);
    trace.add(DAILY_CHARGE_COUNTED, version, version.value * (on - first), on - first, version.value);
  }
  return cents(total);
}

/** The daily charge of a stay: none without a night, none for those whose charge is borne by another. */
export function dailyCharge(facts: DailyChargeFacts, trace: Trace): DailyChargeResult {
  const unit = versionOn(CHARGES[facts.ward], facts.admission).value;
  if (facts.ward === "home") {
    trace.tell(DAILY_CHARGE_AT_HOME);
    return { days: 0, unit: cents(0), due: cents(0) };
  }
  if (facts.admission === facts.discharge) {
    trace.tell(DAILY_CHARGE_SAME_DAY);
    return { days: 0, unit, due: cents(0) };
  }
  const days = facts.discharge - facts.admission + 1;
  const borne: PreparedReason | undefined = (DAILY_CHARGE_BORNE as Partial<Record<StaySituation, PreparedReason>>)[facts.situation];
  if (borne === undefined) return { days, unit, due: counted(facts, trace) };
  trace.tell(borne);
  return { days, unit, due: cents(0) };
}
