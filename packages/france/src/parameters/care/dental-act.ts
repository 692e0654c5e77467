import { type Cents, count, type DatedValue, type Parameter, rate, type Text } from "@openamo/kernel";
import { ccam, css, dentalConvention } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L162-1-7"), css("L162-14-1", "I 1°"), ccam("annexe 1")];
const FILE = "official CCAM file (GuillaumePressiat/nomensland, commit f229699a of 2025-05-05), decision in the official journal of";
const CHILD_PAGE =
  "sante-medecine.journaldesfemmes.fr, tarifs des soins dentaires les plus fréquents (undated, tariffs before 2018); service-public.fr F33956 of 2020-01-01 prints 93.99";

/** Baskets of the reform of 2019: whole cover with a complementary contract, limited price, free price. */
export const DENTAL_BASKETS = ["no-share", "limited", "free"] as const;
export type DentalBasket = (typeof DENTAL_BASKETS)[number];

/** A common dental act with its tariffs. */
export interface DentalAct {
  readonly code: string;
  readonly label: Text;
  readonly tariff: Parameter<Cents>;
  /** Acts on which a child's tariff is higher: known, or null where no source gives it. Absent: the tariff is everyone's. */
  readonly child?: Parameter<Cents> | null;
  readonly basket?: DentalBasket;
  readonly priceLimit?: Parameter<Cents>;
}

type Tariffs = Readonly<Record<string, readonly [value: string, officialJournal: string]>>;
const dated = (tariffs: Tariffs): Record<string, DatedValue> =>
  Object.fromEntries(Object.entries(tariffs).map(([from, [value, journal]]) => [from, seen(value, `${FILE} ${journal}`)]));

/** An act at one tariff. */
export const simple = (code: string, label: Text, tariffs: Tariffs): DentalAct => ({ code, label, tariff: tariffOfCode(code, label, LAW, dated(tariffs)) });

/** An act on a permanent tooth whose tariff is higher for a child. The child's tariff is known until the first rise of the convention of 2018. */
export function conserving(code: string, label: Text, tariffs: Tariffs, child: string | null): DentalAct {
  if (child === null) return { ...simple(code, label, tariffs), child: null };
  const of: Text = { fr: `${label.fr}, enfant`, en: `${label.en}, child` };
  const law = [...LAW, ccam("modificateur N")];
  return { ...simple(code, label, tariffs), child: tariffOfCode(`${code}.child`, of, law, { "2015-01-01": seen(child, CHILD_PAGE) }, "2019-03-31") };
}

/** A prosthesis of one of the baskets. */
export function prosthesis(code: string, label: Text, tariffs: Tariffs, basket: DentalBasket, limit: string | null): DentalAct {
  const act = { ...simple(code, label, tariffs), basket };
  if (limit === null) return act;
  const of: Text = { fr: `${label.fr}, honoraires limites`, en: `${label.en}, highest fee` };
  const value = recalled(limit, "To be read in the annex of the dental convention; some limits changed with the convention of 2023.");
  return { ...act, priceLimit: tariffOfCode(`${code}.limit`, of, [css("L162-9"), dentalConvention("annexe")], { "2020-01-01": value }) };
}

/** Children's tariffs are for patients who have not reached this age. */
export const CHILD_TARIFF_AGE = count({
  id: "fr.dental.child-age-below",
  label: { fr: "Âge en deçà duquel les soins dentaires sont majorés", en: "Age under which dental tariffs are higher" },
  law: [ccam("modificateur N")],
  values: { "2014-06-01": seen("13", "official CCAM file (nomensland, commit f229699a): label of modifier N") },
});

export const DENTAL_CONSULTATION = tariffOfCode(
  "dental.consultation",
  { fr: "Consultation du chirurgien-dentiste", en: "Dentist's consultation" },
  [css("L162-9"), dentalConvention("annexe")],
  {
    "2016-01-01": recalled("23.00", "To be read in the convention of 2006 and its amendments."),
    "2019-11-13": seen("23.00", "ameli.fr of 2019-11-13; service-public.fr F33956 of 2020-01-01; adpassurances.fr (2025)"),
  },
);

/** Dental acts that doctors do most keep the rate of doctors' fees. */
export const DENTIST_MEDICAL_SHARE = rate({
  id: "fr.share.dentist-medical",
  label: { fr: "Actes dentaires réalisés surtout par des médecins", en: "Dental acts mostly done by doctors" },
  law: [css("R160-5", "3° bis")],
  values: {
    "2016-01-01": seen("70", "rdv-medecins.com and newsassurancespro.com of 2023-10: acts grouped under ATM, ADI and ADC keep a participation of 30 %"),
  },
});
