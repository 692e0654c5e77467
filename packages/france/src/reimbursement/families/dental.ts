import {
  type Cents,
  defineReason,
  findVersion,
  type Parameter,
  RefusalSignal,
  refusal,
  type TariffFact,
  type Trace,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { technicalActNumber } from "../../nomenclature/act-number.ts";
import { importedAct, type TariffPlace } from "../../nomenclature/technical-acts/listed-act.ts";
import { CHILD_TARIFF_AGE, DENTAL_CONSULTATION, type DentalAct } from "../../parameters/care/dental-act.ts";
import { dentalAct } from "../../parameters/care/index.ts";
import { ccam, css, dentalConvention } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { DENTIST_GRID } from "../technical-acts/grid.ts";
import { LIST_OLDER_THAN_CARE, LISTED_TECHNICAL_TARIFF } from "../technical-acts/price.ts";
import { type CareFacts, limited, type Priced, priced, withExcess } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN, CHILD_TARIFF_UNKNOWN, UNKNOWN_DENTAL_ACT } from "./refusals.ts";

/** CSS L162-1-7 and L162-14-1: acts of dentists are listed, and the convention sets their tariffs. */
export const DENTAL_TARIFF = defineReason({
  id: "fr.care.base.dental-act",
  effect: "sets",
  law: [css("L162-1-7"), css("L162-14-1", "I 1°")],
  args: { tariff: "cents" },
  title: { fr: "Tarif de l'acte dentaire", en: "Tariff of the dental act" },
  sentence: { fr: "Le tarif de l'acte est de {tariff}.", en: "The tariff of the act is {tariff}." },
});
/** CCAM, modifier N: a higher tariff on permanent teeth of the young. */
export const CHILD_TARIFF = defineReason({
  id: "fr.care.base.child-tariff",
  effect: "sets",
  law: [ccam("modificateur N")],
  args: { tariff: "cents" },
  title: { fr: "Tarif de l'enfant", en: "Child's tariff" },
  sentence: { fr: "Le patient est un enfant : le tarif de l'acte est de {tariff}.", en: "The patient is a child: the tariff of the act is {tariff}." },
});

function basket(id: string, fr: string, en: string): ReturnType<typeof defineReason> {
  return defineReason({
    id: `fr.care.basket.${id}`,
    effect: "tells",
    law: [css("L162-9"), dentalConvention("annexe")],
    args: {},
    title: { fr: "Panier de soins dentaires", en: "Dental basket" },
    sentence: { fr, en },
  });
}
/** What the basket of a prosthesis means for its price. */
export const BASKETS = {
  "no-share": basket(
    "no-share",
    "L'acte est du panier sans reste à charge : un contrat responsable couvre le reste.",
    "The act is in the whole-cover basket: a responsible contract bears the rest.",
  ),
  limited: basket("limited", "L'acte est du panier aux honoraires limités.", "The act is in the basket of limited fees."),
  free: basket("free", "L'acte est du panier aux honoraires libres.", "The act is in the basket of free fees."),
} as const;

/** A dental act by its code, or a consultation. */
export interface DentalCare {
  /** Code of the CCAM; `consultation`; null when only the base is given. */
  readonly act: string | null;
  /** Grouped by the order of October 2023 with the acts that doctors do most. */
  readonly mostlyByDoctors: boolean;
}

/** Groups of acts that doctors do most: they keep the rate of doctors' fees (CSS R160-5 3° bis). */
const MEDICAL_GROUPS: readonly string[] = ["ATM", "ADI", "ADC"];

/** The child's tariff where the act has one and the patient is a child; refused where no source gives it. */
function tariffFor(act: DentalAct, facts: CareFacts, trace: Trace): Cents {
  if (act.child !== undefined && facts.ageYears < valueOn(CHILD_TARIFF_AGE, facts.careDay)) {
    const version = act.child === null ? undefined : findVersion(act.child, facts.careDay);
    if (version === undefined) throw new RefusalSignal(refusal(CHILD_TARIFF_UNKNOWN, { "item.fr": act.label.fr, "item.en": act.label.en }, "dentalAct"));
    trace.add(CHILD_TARIFF, version, version.value);
    return version.value;
  }
  return listed(act.tariff, facts, trace);
}

function listed(tariff: Parameter<Cents>, facts: CareFacts, trace: Trace): Cents {
  const version = versionOn(tariff, facts.careDay);
  trace.add(DENTAL_TARIFF, version, version.value);
  return version.value;
}

const DENTIST_PLACE: TariffPlace = { activity: "1", phase: "0", ...DENTIST_GRID };

/** The tariff of the imported list, where the fund has one; a child's tariff is never read there. */
function listedTariff(
  code: string,
  facts: CareFacts,
  tariffs: readonly TariffFact[],
  trace: Trace,
): { readonly tariff: Cents; readonly medical: boolean } | undefined {
  const found = importedAct(code, facts.careDay, DENTIST_PLACE, tariffs);
  if (found === undefined || found.tariff === null || found.tariff.listHoldsOn === null || found.tariff.cents === 0) return undefined;
  const { cents: tariff, from, listHoldsOn } = found.tariff;
  trace.tell(LISTED_TECHNICAL_TARIFF, technicalActNumber(code), tariff, from ?? listHoldsOn);
  if (facts.careDay > listHoldsOn) trace.tell(LIST_OLDER_THAN_CARE, listHoldsOn);
  return { tariff, medical: MEDICAL_GROUPS.includes(found.group ?? "") };
}

/** The base of a dental act. Dentists are outside the pathway and bear neither deductible nor flat participation (L160-13 II and III). */
export function priceDental(care: DentalCare, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[] = []): Priced {
  // Neither the word "consultation" nor an empty code is in a table.
  const code = care.act ?? "";
  const found = listedTariff(code, facts, tariffs, trace);
  const rates = care.mostlyByDoctors || found?.medical === true ? RATES["dentist-medical"] : RATES.dentist;
  const act = dentalAct(code);
  if (act?.basket !== undefined) trace.tell(BASKETS[act.basket]);
  const limit = act?.priceLimit === undefined ? null : (findVersion(act.priceLimit, facts.careDay)?.value ?? null);
  if (facts.givenBase !== null) return limited(withExcess(priced(facts.givenBase, rates)), limit);
  if (facts.territory !== "metropole") {
    throw new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": "l'acte dentaire outre-mer", "item.en": "the dental act overseas" }, "territory"));
  }
  if (code === "consultation") {
    const consultation = listed(DENTAL_CONSULTATION, facts, trace);
    return limited(withExcess(priced(consultation, rates, consultation)), limit);
  }
  if (found !== undefined && act?.child === undefined) return limited(withExcess(priced(found.tariff, rates, found.tariff)), limit);
  if (act === undefined) throw new RefusalSignal(refusal(UNKNOWN_DENTAL_ACT, { code }, "dentalAct"));
  const tariff = tariffFor(act, facts, trace);
  return limited(withExcess(priced(tariff, rates, tariff)), limit);
}

export const dentalReasons = [DENTAL_TARIFF, CHILD_TARIFF, ...Object.values(BASKETS)];
