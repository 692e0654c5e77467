import {
  type Cents,
  coveredOn,
  type Day,
  day,
  decide,
  decided,
  decimalOf,
  defineReason,
  isoDay,
  type Parameter,
  percentOf,
  type Question,
  type Rate,
  RefusalSignal,
  refusal,
  Trace,
  versionOn,
} from "@openamo/kernel";
import { z } from "zod";
import { dayField } from "../edge.ts";
import { acts } from "../nomenclature/acts.ts";
import { SECTORS, tariffInForce } from "../nomenclature/tariffs.ts";
import * as employees from "../parameters/contributions/employees.ts";
import * as publicSector from "../parameters/contributions/public-sector.ts";
import * as selfEmployed from "../parameters/contributions/self-employed.ts";
import * as social from "../parameters/contributions/social-security.ts";
import * as mutual from "../parameters/rates/mutual-societies.ts";
import { CHILD_AGE, CHILD_STUDY_AGE, STUDENT_MOST_AGE } from "../parameters/rights.ts";
import { NO_TARIFF } from "../reimbursement/refusals.ts";
import { cnopsPage, d733, d734, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { choices, GROUPS, shown } from "./form.ts";
import { ACT_LABELS, SECTOR_LABELS } from "./labels.ts";

const on = shown(dayField, { title: words("Date", "Day", "التاريخ"), group: "what" });

const told = (id: string, law: Parameters<typeof defineReason>[0]["law"], kind: "rate" | "cents" | "count", fr: string, en: string, ar: string) =>
  defineReason({ id: `ma.value.${id}`, effect: "tells", law, args: { value: kind }, title: words("Valeur", "Value", "القيمة"), sentence: words(fr, en, ar) });

export const RATE_VALUE = told("rate", [d734("taux")], "rate", "Taux en vigueur : {value}.", "Rate in force: {value}.", "النسبة المعمول بها: {value}.");
export const AMOUNT_VALUE = told(
  "amount",
  [d733("tarif")],
  "cents",
  "Montant en vigueur : {value}.",
  "Amount in force: {value}.",
  "المبلغ المعمول به: {value}.",
);
export const AGE_VALUE = told(
  "age",
  [l6500("membres de la famille")],
  "count",
  "Âge limite en vigueur : {value} ans.",
  "Age limit in force: {value}.",
  "حد السن المعمول به: {value} سنة.",
);
export const MUTUAL_VALUE = told(
  "mutual",
  [cnopsPage("mutuelles")],
  "rate",
  "Part complémentaire de la mutuelle : {value} du tarif. Elle ne relève pas de l'AMO.",
  "Complementary part of the mutual society: {value} of the tariff. It is not part of AMO.",
  "الحصة التكميلية للتعاضدية: {value} من التعريفة، وهي لا تدخل في التأمين الإجباري.",
);
export const valueReasons = [RATE_VALUE, AMOUNT_VALUE, AGE_VALUE, MUTUAL_VALUE];

const RATES = {
  amoEmployee: employees.AMO_EMPLOYEE,
  amoEmployer: employees.AMO_EMPLOYER,
  amoShared: employees.AMO_TOTAL,
  amoSolidarity: employees.AMO_SOLIDARITY,
  amoPensioner: employees.AMO_PENSIONER,
  amoVoluntary: employees.AMO_VOLUNTARY,
  amoTrawler: employees.AMO_FISHING_TRAWLER,
  amoSeiner: employees.AMO_FISHING_SEINER,
  shortTermEmployer: social.SHORT_TERM_EMPLOYER,
  shortTermEmployee: social.SHORT_TERM_EMPLOYEE,
  jobLossEmployer: social.JOB_LOSS_EMPLOYER,
  jobLossEmployee: social.JOB_LOSS_EMPLOYEE,
  longTermEmployer: social.LONG_TERM_EMPLOYER,
  longTermEmployee: social.LONG_TERM_EMPLOYEE,
  familyEmployer: social.FAMILY_EMPLOYER,
  trainingTax: social.TRAINING_TAX,
  publicEmployee: publicSector.PUBLIC_EMPLOYEE,
  publicEmployer: publicSector.PUBLIC_EMPLOYER,
  publicPensioner: publicSector.PUBLIC_PENSIONER,
  selfEmployed: selfEmployed.SELF_EMPLOYED_RATE,
  selfEmployedPensioner: selfEmployed.SELF_EMPLOYED_PENSIONER,
} as const satisfies Record<string, Parameter<Rate>>;
type RateName = keyof typeof RATES;
const names = Object.keys(RATES) as RateName[];

interface RateTable {
  readonly rates: Readonly<Partial<Record<RateName, Rate>>>;
  readonly ceiling: Cents;
}

const dateInput = z.strictObject({ date: on }).meta({ "x-groups": GROUPS });
const percent = z.string().optional();

/** Every contribution rate in force on a day; one that does not exist yet, or any more, is left out. */
export const contributionRates: Question<z.output<typeof dateInput>, RateTable> = {
  id: "ma.contribution-rates",
  title: words("Quels taux de cotisation ?", "Which contribution rates?", "ما هي نسب الاشتراك؟"),
  description: words("Les taux de cotisation en vigueur un jour donné.", "The contribution rates in force on a day.", "نسب الاشتراك المعمول بها في يوم معين."),
  coveredFrom: day("2005-08-18"),
  input: dateInput,
  output: z.object({ ...(Object.fromEntries(names.map((name) => [name, percent])) as Record<RateName, typeof percent>), ceilingMonthly: z.string() }),
  answer: ({ date }) =>
    decide(() => {
      const trace = new Trace();
      const rates: Partial<Record<RateName, Rate>> = {};
      for (const name of names.filter((one) => coveredOn(RATES[one], date))) {
        const version = versionOn(RATES[name], date);
        trace.add(RATE_VALUE, version, version.value);
        rates[name] = version.value;
      }
      const ceiling = versionOn(social.CNSS_CEILING, date);
      trace.add(AMOUNT_VALUE, ceiling, ceiling.value);
      return decided({ rates, ceiling: ceiling.value }, trace);
    }),
  publish: ({ rates, ceiling }) => ({
    ...Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, percentOf(rate)])),
    ceilingMonthly: decimalOf(ceiling),
  }),
};

const GRIDS = { cnss: words("CNSS", "CNSS", "الضمان الاجتماعي"), cnops: words("CNOPS", "CNOPS", "الكنوبس") } as const;
const tariffInput = z
  .strictObject({
    date: on,
    act: shown(z.enum(acts.map(({ code }) => code) as [string, ...string[]]), {
      title: words("Acte", "Act", "العمل"),
      group: "what",
      labels: ACT_LABELS,
      initial: "C",
    }),
    sector: shown(z.enum(SECTORS).default("private"), {
      title: words("Secteur", "Sector", "القطاع"),
      group: "what",
      labels: SECTOR_LABELS,
      initial: "private",
    }),
    grid: shown(z.enum(choices(GRIDS)).default("cnss"), {
      title: words("Grille (lettre dentaire)", "Grid (dental letter)", "الشبكة (حرف الأسنان)"),
      group: "what",
      labels: GRIDS,
      initial: "cnss",
    }),
  })
  .meta({ "x-groups": GROUPS });

function tariffOn(code: string, sector: (typeof SECTORS)[number], grid: "cnss" | "cnops", date: Day, trace: Trace): Cents {
  const tariff = tariffInForce(code, sector, grid, date);
  if (tariff === undefined) throw new RefusalSignal(refusal(NO_TARIFF, { act: code, sector, date: isoDay(date) }));
  const version = versionOn(tariff, date);
  trace.add(AMOUNT_VALUE, version, version.value);
  return version.value;
}

/** The reference tariff of an act, or the value of a key letter. */
export const tariff: Question<z.output<typeof tariffInput>, Cents> = {
  id: "ma.tariff",
  title: words("Quel tarif de référence ?", "Which reference tariff?", "ما هي التعريفة المرجعية؟"),
  description: words(
    "Le tarif national de référence d'un acte, ou la valeur d'une lettre clé, un jour donné.",
    "The national reference tariff of an act, or the value of a key letter, on a day.",
    "التعريفة الوطنية المرجعية لعمل أو قيمة حرف في يوم معين.",
  ),
  coveredFrom: day("2006-09-01"),
  input: tariffInput,
  output: z.object({ tariff: z.string() }),
  answer: ({ date, act, sector, grid }) =>
    decide(() => {
      const trace = new Trace();
      return decided(tariffOn(act, sector, grid, date, trace), trace);
    }),
  publish: (value) => ({ tariff: decimalOf(value) }),
};

const MUTUALS = { mgpap: words("MGPAP", "MGPAP", "التعاضدية العامة لموظفي الإدارات العمومية") } as const;
const CARE = {
  spectacles: words("Lunettes", "Spectacles", "نظارات"),
  surgery: words("Chirurgie", "Surgery", "جراحة"),
  laboratory: words("Analyses", "Laboratory analyses", "تحاليل"),
  medicine: words("Médicaments", "Medicines", "أدوية"),
} as const;
const MGPAP: Readonly<Record<keyof typeof CARE, Parameter<Rate>>> = {
  spectacles: mutual.MGPAP_SPECTACLES,
  surgery: mutual.MGPAP_SURGERY,
  laboratory: mutual.MGPAP_LABORATORY,
  medicine: mutual.MGPAP_MEDICINE,
};
const mutualInput = z
  .strictObject({
    date: on,
    mutual: shown(z.enum(choices(MUTUALS)), { title: words("Mutuelle", "Mutual society", "التعاضدية"), group: "what", labels: MUTUALS, initial: "mgpap" }),
    care: shown(z.enum(choices(CARE)), { title: words("Soins", "Care", "العلاج"), group: "what", labels: CARE, initial: "medicine" }),
  })
  .meta({ "x-groups": GROUPS });

/** The complementary part of a mutual society of the public sector: it stands beside AMO, never in its accounts. */
export const complementaryRate: Question<z.output<typeof mutualInput>, Rate> = {
  id: "ma.complementary-rate",
  title: words("Quelle part complémentaire de la mutuelle ?", "Which complementary part of the mutual society?", "ما هي الحصة التكميلية للتعاضدية؟"),
  description: words(
    "La part complémentaire des mutuelles du secteur public, là où elle est connue.",
    "The complementary part of the mutual societies of the public sector, where known.",
    "الحصة التكميلية لتعاضديات القطاع العام حيثما عرفت.",
  ),
  coveredFrom: day("2005-08-18"),
  input: mutualInput,
  output: z.object({ ratePercent: z.string() }),
  answer: ({ date, care }) =>
    decide(() => {
      const trace = new Trace();
      const version = versionOn(MGPAP[care], date);
      trace.add(MUTUAL_VALUE, version, version.value);
      return decided(version.value, trace);
    }),
  publish: (rate) => ({ ratePercent: percentOf(rate) }),
};

const AGES = {
  student: words("Régime des étudiants", "Students' scheme", "نظام الطلبة"),
  child: words("Enfant sans études", "Child without studies", "ولد دون دراسة"),
  "studying-child": words("Enfant qui étudie", "Child who studies", "ولد متابع لدراسته"),
} as const;
const LIMITS: Readonly<Record<keyof typeof AGES, Parameter>> = { student: STUDENT_MOST_AGE, child: CHILD_AGE, "studying-child": CHILD_STUDY_AGE };
const ageInput = z
  .strictObject({
    date: on,
    of: shown(z.enum(choices(AGES)), { title: words("Qui", "Who", "من"), group: "what", labels: AGES, initial: "student" }),
  })
  .meta({ "x-groups": GROUPS });

/** Age limits of the schemes and of dependants. */
export const ageLimit: Question<z.output<typeof ageInput>, number> = {
  id: "ma.age-limit",
  title: words("Jusqu'à quel âge ?", "Up to which age?", "إلى أي سن؟"),
  description: words("Les âges limites de couverture.", "The age limits of cover.", "حدود سن التغطية."),
  coveredFrom: day("2005-08-18"),
  input: ageInput,
  output: z.object({ ageMost: z.int() }),
  answer: ({ date, of }) =>
    decide(() => {
      const trace = new Trace();
      const version = versionOn(LIMITS[of], date);
      trace.add(AGE_VALUE, version, version.value);
      return decided(version.value, trace);
    }),
  publish: (ageMost) => ({ ageMost }),
};
