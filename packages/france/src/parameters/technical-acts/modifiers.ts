import { amount, type Cents, type DatedValue, type Parameter, type Rate, rate, type Text } from "@openamo/kernel";
import { uncam } from "../../sources/texts.ts";
import { checked, derived, recalled, seen } from "../written.ts";

/** What a modifier adds to the tariff of a technical act: a percentage of it, or a lump sum. */
export type ModifierValue =
  | { readonly kind: "percent"; readonly parameter: Parameter<Rate> }
  | { readonly kind: "lump-sum"; readonly parameter: Parameter<Cents> };

type Values = Readonly<Record<string, DatedValue>>;
const LAW = [uncam("III-2")];

const words = (letter: string, label: Text): Text => ({ fr: `Modificateur ${letter} – ${label.fr}`, en: `Modifier ${letter} – ${label.en}` });
const percent = (letter: string, label: Text, values: Values): ModifierValue => ({
  kind: "percent",
  parameter: rate({ id: `fr.technical-act.modifier.${letter}`, label: words(letter, label), law: LAW, values }),
});
const lumpSum = (letter: string, label: Text, values: Values, id = letter): ModifierValue => ({
  kind: "lump-sum",
  parameter: amount({ id: `fr.technical-act.modifier.${id}`, label: words(letter, label), law: LAW, values }),
});

const CARDIOLOGIST = "lecardiologue.com of 2014-04-25 on article III-2";
const DOCTEUR_IMAGO = "docteurimago.fr";
const RHUMATOS_2025 = "rhumatos.fr, decision published on 2025-10-18, in force on 2025-11-05";
const DENTISTS = "odonte.com of 2016-06-24 on chapter 19.03";
const SURGERY_2026 = "rofim.fr, cotation des actes chirurgicaux en 2026; ameli.fr of 2024-11-28 on the convention";
const URGENT_SURGERY = "lequotidiendumedecin.fr of 2018-01-08, Honoraires : des bonus pour les actes en urgence (surgeons, anaesthetists, obstetricians)";
const K_OF_2017 = "lequotidiendumedecin.fr, Au 1er juillet la convention dope les consultations coordonnées (2017): K rises from 11.5 to 20 % on 2017-06-15";
const NIGHT = "acesante.com, Évolution de la cotation des sages-femmes (2015), with the memo of the CPAM des Landes of December 2014 on nights";
const NIGHT_NOTE = "The page says that the modifiers of night are worth what the supplements of the NGAP are; the memo gives those: 35.00 and 40.00.";
const IMAGING_2025 = "lofficieldesmetiers.fr on the decision of 2025-10-14 (JO of 2025-10-18): Y and Z both become 13 % on 2025-11-05";
const LATER = "2026-11-22";
const TO_READ = "No page that gives the amount was found: to be read in article III-2 as in force on that day.";

export const MODIFIER_F = lumpSum(
  "F",
  { fr: "urgence, dimanche ou jour férié", en: "emergency, Sunday or holiday" },
  { "2014-01-01": seen("19.06", `${CARDIOLOGIST}; ${DENTISTS}`) },
);
export const MODIFIER_F_SURGERY = lumpSum(
  "F",
  { fr: "urgence, dimanche ou jour férié, spécialités chirurgicales", en: "emergency, Sunday or holiday, surgical specialties" },
  { "2014-01-01": seen("19.06", CARDIOLOGIST), "2018-01-01": checked(LATER, seen("40.00", URGENT_SURGERY)) },
  "F.surgery",
);
export const MODIFIER_U = lumpSum(
  "U",
  { fr: "urgence de nuit, de 20 h à 8 h", en: "emergency at night, 20:00 to 8:00" },
  { "2014-01-01": seen("25.15", `${CARDIOLOGIST}; ${DENTISTS}`) },
);
export const MODIFIER_U_SURGERY = lumpSum(
  "U",
  { fr: "urgence de nuit, de 20 h à 0 h, spécialités chirurgicales", en: "emergency at night, 20:00 to midnight, surgical specialties" },
  { "2014-01-01": seen("25.15", CARDIOLOGIST), "2018-01-01": checked(LATER, seen("50.00", URGENT_SURGERY)) },
  "U.surgery",
);
export const MODIFIER_P = lumpSum(
  "P",
  { fr: "urgence de 20 h à 0 h, généralistes, pédiatres et sages-femmes", en: "emergency, 20:00 to midnight, GPs, paediatricians and midwives" },
  { "2014-01-01": checked(LATER, derived("35.00", NIGHT, NIGHT_NOTE)) },
);
export const MODIFIER_S = lumpSum(
  "S",
  { fr: "urgence de 0 h à 8 h, généralistes, pédiatres et sages-femmes", en: "emergency, midnight to 8:00, GPs, paediatricians and midwives" },
  { "2014-01-01": checked(LATER, derived("40.00", NIGHT, NIGHT_NOTE)) },
);
export const MODIFIER_S_SURGERY = lumpSum(
  "S",
  { fr: "urgence de 0 h à 8 h, spécialités chirurgicales", en: "emergency, midnight to 8:00, surgical specialties" },
  { "2014-01-01": recalled("40.00", TO_READ), "2018-01-01": checked(LATER, seen("80.00", URGENT_SURGERY)) },
  "S.surgery",
);
export const MODIFIER_S_OTHERS = lumpSum(
  "S",
  { fr: "urgence de 0 h à 8 h, autres spécialités, sous anesthésie", en: "emergency, midnight to 8:00, other specialties, under anaesthesia" },
  { "2014-01-01": recalled("40.00", "The rise of 2018 names the surgical specialties only. To be read in article III-2.") },
  "S.others",
);
export const MODIFIER_O = lumpSum(
  "O",
  { fr: "urgence vitale ou d'organe de jour, en établissement", en: "emergency of life or organ by day, in hospital" },
  { "2018-01-01": checked(LATER, seen("80.00", URGENT_SURGERY)) },
);
export const MODIFIER_M = lumpSum(
  "M",
  { fr: "soins d'urgence au cabinet après examen", en: "emergency care at the practice after an examination" },
  { "2014-01-01": recalled("26.88", TO_READ) },
);
export const MODIFIER_J = percent(
  "J",
  { fr: "majoration de chirurgie", en: "surgery supplement" },
  {
    "2014-01-01": checked(
      LATER,
      seen(
        "6.5",
        "acesante.com, Les modificateurs CCAM les plus rarement utilisés (table of values)",
        "The page has no day; the value is that of the time of the contract of access to care, 2013 to 2016.",
      ),
    ),
  },
);
export const MODIFIER_K = percent(
  "K",
  { fr: "chirurgie et accouchement, tarif opposable ou OPTAM-ACO", en: "surgery and birth, set tariffs or OPTAM-ACO" },
  {
    "2014-01-01": checked(LATER, seen("11.5", K_OF_2017)),
    "2017-06-15": checked(LATER, seen("20", K_OF_2017)),
    "2026-01-01": seen("30", SURGERY_2026, "First day: that of the tariffs suspended from 2025-07-01 to 2026-01-01."),
  },
);
export const MODIFIER_T = percent(
  "T",
  { fr: "chirurgie et accouchement, OPTAM", en: "surgery and birth, OPTAM" },
  {
    "2017-06-15": checked(
      LATER,
      derived(
        "11.5",
        SURGERY_2026,
        "The value of 2026 less the ten points that K also gains on that day; it is what K was worth before the decision that created T.",
      ),
    ),
    "2026-01-01": seen("21.5", SURGERY_2026, "First day: that of the tariffs suspended from 2025-07-01 to 2026-01-01."),
  },
);
export const MODIFIER_E = percent(
  "E",
  { fr: "radiographie ou scanner avant 5 ans", en: "X-ray or CT before the age of 5" },
  { "2014-01-01": seen("49", DENTISTS) },
);
export const MODIFIER_Y = percent(
  "Y",
  { fr: "radiographie par un radiologue, un pneumologue ou un rhumatologue", en: "X-ray by a radiologist, a chest physician or a rheumatologist" },
  {
    "2014-01-01": seen("15.8", `${DOCTEUR_IMAGO} of 2017-04-10; rhumatos.fr on the decision of 2025-10-18`),
    "2025-11-05": seen("13", `${RHUMATOS_2025}; ${IMAGING_2025}`),
  },
);
export const MODIFIER_Z = percent(
  "Z",
  { fr: "radiographie par un radiologue", en: "X-ray by a radiologist" },
  {
    "2014-01-01": seen("21.8", `${DOCTEUR_IMAGO} of 2017-04-10`),
    "2017-03-23": seen("0", `${DOCTEUR_IMAGO} of 2017-04-10`, "Taken out of the list by the decision of 2017-02-21."),
    "2020-01-01": seen(
      "15.91",
      `${DOCTEUR_IMAGO} of 2020-02-12 (amendment 7 to the convention of 2016); lequotidiendumedecin.fr of 2019-08-30`,
      "Later adjustments were announced; none was seen before that of 2025.",
    ),
    "2025-11-05": checked(LATER, seen("13", IMAGING_2025)),
  },
);

export const modifierParameters: readonly Parameter[] = [
  MODIFIER_F,
  MODIFIER_F_SURGERY,
  MODIFIER_U,
  MODIFIER_U_SURGERY,
  MODIFIER_P,
  MODIFIER_S,
  MODIFIER_S_SURGERY,
  MODIFIER_S_OTHERS,
  MODIFIER_O,
  MODIFIER_M,
  MODIFIER_J,
  MODIFIER_K,
  MODIFIER_T,
  MODIFIER_E,
  MODIFIER_Y,
  MODIFIER_Z,
].map(({ parameter }) => parameter);
