import { type LawReference, onFirstUse, type Text } from "@openamo/kernel";
import { terminationOrder } from "../../sources/texts.ts";
import { byPlace, everywhere, type PricesByPlace, read, type Values } from "./build.ts";

const IN_2019 = "order of 2016-02-26, article 4, version of 2019-12-18 (legal.tricoteuses.fr LEGIARTI000039629328; reseauprosante.fr 775)";
const IN_2024 = "order of 2016-02-26, article 4, version in force (lexbase.fr 105375180); order of 2024-03-01";
const HOSPITAL_2016 = "order of 2016-02-26, article 1 (legifrance.gouv.fr JORFTEXT000032164949); lecomparateurassurance.com 107983: from 2016-04-01";
const HOSPITAL_2024 = "order of 2016-02-26, article 1 as changed on 2024-03-01 (legal.tricoteuses.fr LEGIARTI000049228165)";
const CLINIC_2024 = "solimed.fr of 2024-03-11 on the order of 2024-03-01, private establishments";
const PUBLISHED = "The day after the order was published (2024-03-02).";
const LATE = "ancic.drixe.net 1007; ameli.fr of 2020-04-30 for the first day";
const FIRST = "2019-12-18";
const LATER = "2024-03-03";

const TOWN = [terminationOrder("4")];
const same = (value: string): Values => ({ [FIRST]: read(value, IN_2019), [LATER]: read(value, IN_2024, PUBLISHED) });
const raised = (before: string, after: string): Values => ({ [FIRST]: read(before, IN_2019), [LATER]: read(after, IN_2024, PUBLISHED) });
const late = (value: string): Values => ({ "2020-04-15": read(value, LATE) });

const inTown = (code: string, label: Text, values: Values): PricesByPlace => everywhere(code, label, TOWN, values);
const stay = (code: string, label: Text, before: string, after: string): PricesByPlace =>
  everywhere(code, label, [terminationOrder("1")], { "2016-04-01": read(before, HOSPITAL_2016), [LATER]: read(after, HOSPITAL_2024, PUBLISHED) });
const clinic = (code: string, label: Text, value: string): PricesByPlace => {
  const law: readonly LawReference[] = [terminationOrder("2")];
  return everywhere(code, label, law, { [LATER]: read(value, CLINIC_2024, `${PUBLISHED} The values of before were not found.`) });
};

/** Article 4: by medicines, in town. */
const townPrices = () => ({
  consultation: inTown(
    "IC",
    { fr: "IVG : consultation de recueil du consentement ou de contrôle", en: "Termination: consultation of consent or of control" },
    raised("25.00", "26.50"),
  ),
  "first-ultrasound": inTown("IPE", { fr: "IVG : échographie préalable", en: "Termination: ultrasound before" }, same("35.65")),
  "first-biology": inTown("FPB", { fr: "IVG : biologie préalable", en: "Termination: laboratory before" }, same("69.12")),
  "town-fee": inTown(
    "FHV",
    { fr: "IVG médicamenteuse en ville : forfait de consultations", en: "Termination in town: flat price of consultations" },
    raised("50.00", "74.00"),
  ),
  "town-medicines": byPlace("FMV", { fr: "IVG médicamenteuse en ville : forfait de médicaments", en: "Termination in town: flat price of medicines" }, TOWN, {
    metropole: same("83.57"),
    GP: same("110.56"),
    MQ: same("110.56"),
    GF: same("111.98"),
    RE: same("105.63"),
    YT: same("113.66"),
  }),
  "town-medicines-late": byPlace(
    "FMV.late",
    { fr: "IVG médicamenteuse en ville, 6e et 7e semaines : forfait de médicaments", en: "Termination in town, weeks 6 and 7: flat price of medicines" },
    TOWN,
    {
      metropole: late("96.53"),
      GP: late("127.72"),
      MQ: late("127.72"),
      GF: late("129.36"),
      RE: late("122.01"),
      YT: late("131.29"),
    },
  ),
  "last-biology": inTown("FUB", { fr: "IVG : biologie de contrôle", en: "Termination: laboratory of control" }, same("17.28")),
  "last-ultrasound": inTown("IVE", { fr: "IVG : échographie de contrôle", en: "Termination: ultrasound of control" }, { [FIRST]: read("30.24", IN_2019) }),
});

/** Articles 1 and 2: in public hospitals, and in private ones. */
const stayPrices = () => ({
  "stay-medicines": stay("AMF", { fr: "IVG médicamenteuse à l'hôpital", en: "Termination by medicines in hospital" }, "282.91", "353.64"),
  "stay-day": stay(
    "IVG.day",
    { fr: "IVG instrumentale à l'hôpital, sans anesthésie générale, sans nuit", en: "Termination in hospital, without general anaesthesia, no night" },
    "463.25",
    "579.06",
  ),
  "stay-day-anaesthesia": stay(
    "IVG.day-anaesthesia",
    { fr: "IVG instrumentale à l'hôpital, avec anesthésie générale, sans nuit", en: "Termination in hospital, with general anaesthesia, no night" },
    "603.59",
    "754.49",
  ),
  "stay-night": stay(
    "IVG.night",
    {
      fr: "IVG instrumentale à l'hôpital, sans anesthésie générale, une nuit ou plus",
      en: "Termination in hospital, without general anaesthesia, a night or more",
    },
    "506.32",
    "632.90",
  ),
  "stay-night-anaesthesia": stay(
    "IVG.night-anaesthesia",
    {
      fr: "IVG instrumentale à l'hôpital, avec anesthésie générale, une nuit ou plus",
      en: "Termination in hospital, with general anaesthesia, a night or more",
    },
    "664.05",
    "830.06",
  ),
  "clinic-intervention": clinic("IG", { fr: "IVG instrumentale en clinique : intervention", en: "Termination in a clinic: intervention" }, "92.62"),
  "clinic-anaesthesia": clinic("IGA", { fr: "IVG instrumentale en clinique : anesthésie", en: "Termination in a clinic: anaesthesia" }, "77.18"),
  "clinic-last-biology": clinic(
    "IVB",
    { fr: "IVG instrumentale en clinique : biologie de contrôle", en: "Termination in a clinic: laboratory of control" },
    "13.50",
  ),
  "clinic-day": clinic(
    "IVG.clinic-day",
    { fr: "IVG instrumentale en clinique : accueil et bloc, sans nuit", en: "Termination in a clinic: reception and theatre, no night" },
    "291.55",
  ),
  "clinic-night": clinic(
    "IVG.clinic-night",
    { fr: "IVG instrumentale en clinique : accueil et bloc, une nuit ou plus", en: "Termination in a clinic: reception and theatre, a night or more" },
    "410.69",
  ),
});

/** Highest prices of care for a termination of pregnancy (CSS L162-38, order of 26 February 2016). */
export const terminationPrices = onFirstUse(() => ({ ...townPrices(), ...stayPrices() }));
export type TerminationItem = keyof ReturnType<typeof terminationPrices>;
