import { type Cents, cents, type Day, defineReason, ONE, type Rate, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { technicalActNumber } from "../../nomenclature/act-number.ts";
import type { Territory } from "../../nomenclature/doctor-act.ts";
import type { ListedAct, ListedTariff } from "../../nomenclature/technical-acts/listed-act.ts";
import { OVERSEAS_SUPPLEMENT } from "../../parameters/technical-acts/association.ts";
import { css, uncam } from "../../sources/texts.ts";
import { type Part, REDUCED_IN_SESSION, shareOfPart } from "./association.ts";
import { type ModifierSituation, modifiersOf } from "./modifiers.ts";

const LAW = [css("L162-1-7"), css("L162-14-1", "I 1°"), uncam("livre II")];
const title = { fr: "Tarif de l'acte technique", en: "Tariff of the technical act" };

/** CSS L162-1-7: the act stands on the list of what is borne, at a tariff of the pack's own dated table. */
export const TECHNICAL_TARIFF = defineReason({
  id: "fr.technical-act.tariff",
  effect: "sets",
  law: LAW,
  args: { act: "act", tariff: "cents" },
  title,
  sentence: { fr: "{act} : le tarif de la liste des actes est de {tariff}.", en: "{act}: the list of acts sets the tariff at {tariff}." },
});
/** CSS L162-1-7: the same, by the list that the fund imported. */
export const LISTED_TECHNICAL_TARIFF = defineReason({
  id: "fr.technical-act.listed-tariff",
  effect: "sets",
  law: LAW,
  args: { act: "act", tariff: "cents", from: "day" },
  title,
  sentence: {
    fr: "{act} : la liste importée fixe le tarif à {tariff} depuis le {from}.",
    en: "{act}: the imported list sets the tariff at {tariff} since {from}.",
  },
});
/** The tariff came with the question. */
export const GIVEN_TECHNICAL_TARIFF = defineReason({
  id: "fr.technical-act.given-tariff",
  effect: "sets",
  law: LAW,
  args: { act: "act", tariff: "cents" },
  title,
  sentence: { fr: "{act} : le tarif indiqué est de {tariff}.", en: "{act}: the tariff given is {tariff}." },
});
/** The list was imported for an earlier day than the care: a later change is not known. */
export const LIST_OLDER_THAN_CARE = defineReason({
  id: "fr.technical-act.list-older",
  effect: "tells",
  law: LAW,
  args: { listDay: "day" },
  title: { fr: "Âge de la liste", en: "Age of the list" },
  sentence: {
    fr: "La liste importée vaut au {listDay}, avant les soins : un changement de tarif plus récent n'y est pas.",
    en: "The imported list holds for {listDay}, before the care: a more recent change of tariff is not in it.",
  },
});
/** The list bears the act on some indications only: whoever bills it says that they are met. */
export const BORNE_ON_CONDITION = defineReason({
  id: "fr.technical-act.on-condition",
  effect: "tells",
  law: [css("L162-1-7"), uncam("I-2")],
  args: { act: "act" },
  title: { fr: "Acte sous conditions", en: "Act on conditions" },
  sentence: {
    fr: "{act} n'est pris en charge que dans les indications de la liste : le praticien qui le facture atteste qu'elles sont remplies.",
    en: "{act} is borne only on the indications of the list: the practitioner who bills it states that they are met.",
  },
});
/** The convention: technical acts are worth more overseas. */
export const OVERSEAS_TARIFF = defineReason({
  id: "fr.technical-act.overseas",
  effect: "adds",
  law: [css("L162-14-1", "I 1°")],
  args: { rate: "rate", added: "cents" },
  title: { fr: "Outre-mer", en: "Overseas" },
  sentence: {
    fr: "Outre-mer, les actes techniques sont majorés de {rate}, soit {added}.",
    en: "Overseas, technical acts are worth {rate} more, that is {added}.",
  },
});

/** A technical act ready to be priced: found in a table, with what the sheet and the session say of it. */
export interface TechnicalCare {
  readonly act: ListedAct;
  readonly tariff: ListedTariff;
  /** Letters and figures of the modifiers, in the order of the sheet. */
  readonly modifiers: string;
  readonly part: Part;
  readonly territory: Territory;
  readonly situation: ModifierSituation;
}

function tellTariff({ act, tariff }: TechnicalCare, on: Day, trace: Trace): void {
  const number = technicalActNumber(act.code);
  if (tariff.version !== null) trace.add(TECHNICAL_TARIFF, tariff.version, number, tariff.cents);
  else if (tariff.listHoldsOn === null) trace.tell(GIVEN_TECHNICAL_TARIFF, number, tariff.cents);
  else trace.tell(LISTED_TECHNICAL_TARIFF, number, tariff.cents, tariff.from ?? tariff.listHoldsOn);
  if (tariff.listHoldsOn !== null && on > tariff.listHoldsOn) trace.tell(LIST_OLDER_THAN_CARE, tariff.listHoldsOn);
  if (act.onCondition) trace.tell(BORNE_ON_CONDITION, number);
}

function withOverseas(tariff: Cents, territory: Territory, on: Day, trace: Trace): Cents {
  if (territory === "metropole") return tariff;
  const supplement = versionOn(OVERSEAS_SUPPLEMENT, on);
  const added = shareOf(tariff, supplement.value, "half-up-to-cent");
  trace.add(OVERSEAS_TARIFF, supplement, supplement.value, added);
  return cents(tariff + added);
}

/**
 * What a technical act is worth, in the order of book III: the tariff of the list (more overseas), the percentages of its modifiers, the part
 * that the session leaves of it, then the sums of its modifiers. One rounding a step, half up to the cent.
 * @throws RefusalSignal for a modifier that may not be billed.
 */
export function priceTechnicalAct(care: TechnicalCare, on: Day, trace: Trace): Cents {
  tellTariff(care, on, trace);
  const tariff = withOverseas(care.tariff.cents, care.territory, on, trace);
  const { rate, sums } = modifiersOf(care.modifiers, tariff, care.situation, trace);
  const modified = shareOf(tariff, (ONE + rate) as Rate, "half-up-to-cent");
  const version = shareOfPart(care.part, on);
  if (version === null) return cents(modified + sums);
  const left = shareOf(modified, version.value, "half-up-to-cent");
  trace.add(REDUCED_IN_SESSION, version, version.value, modified, left);
  return cents(left + sums);
}
