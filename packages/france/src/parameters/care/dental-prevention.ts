import { amount, count, rate } from "@openamo/kernel";
import { csp, css } from "../../sources/texts.ts";
import { derived, seen } from "../written.ts";

const LAW = [css("L160-8", "6°"), csp("L2132-2-1")];
const SINCE_2025 = "boursorama.com of July 2023; first day from the note of L160-13 (loi 2025-199, article 63)";
const IN_2021 = "dentaire365.fr of 2021-02-19, a dental adviser of the health insurance";
const START = "2020-01-01";
const REFORM = "2025-04-01";

/** The examination of prevention of the young. */
export const DENTAL_EXAMINATION = amount({
  id: "fr.dental.prevention.examination",
  label: { fr: "Examen bucco-dentaire de prévention", en: "Dental examination of prevention" },
  law: LAW,
  values: { [START]: seen("30.00", IN_2021), [REFORM]: seen("40.00", SINCE_2025) },
});
/** What one or two X-rays add, then three and more or a panoramic one. */
export const DENTAL_EXAMINATION_FEW_IMAGES = amount({
  id: "fr.dental.prevention.few-images",
  label: { fr: "Examen bucco-dentaire : une ou deux radiographies", en: "Dental examination: one or two X-rays" },
  law: LAW,
  values: { [START]: seen("12.00", IN_2021), [REFORM]: seen("12.00", SINCE_2025) },
});
export const DENTAL_EXAMINATION_MANY_IMAGES = amount({
  id: "fr.dental.prevention.many-images",
  label: { fr: "Examen bucco-dentaire : trois radiographies et plus, ou une panoramique", en: "Dental examination: three X-rays or more, or a panoramic one" },
  law: LAW,
  values: { [START]: seen("24.00", IN_2021), [REFORM]: seen("24.00", SINCE_2025) },
});

const AGES = "service-public.fr F243 of 2022-09-26: 3, 6, 9, 12, 15, 18, 21 and 24";
const EACH_YEAR = "service-public.fr F243, after the reform: each year from 3 to 24, 60 % and 40 %";
export const DENTAL_EXAMINATION_FIRST_AGE = count({
  id: "fr.dental.prevention.first-age",
  label: { fr: "Premier âge de l'examen bucco-dentaire", en: "First age of the dental examination" },
  law: LAW,
  values: { [START]: seen("3", AGES), [REFORM]: seen("3", EACH_YEAR) },
});
export const DENTAL_EXAMINATION_LAST_AGE = count({
  id: "fr.dental.prevention.last-age",
  label: { fr: "Dernier âge de l'examen bucco-dentaire", en: "Last age of the dental examination" },
  law: LAW,
  values: { [START]: seen("24", AGES), [REFORM]: seen("24", EACH_YEAR) },
});
/** Years between two of these ages. */
export const DENTAL_EXAMINATION_EVERY = count({
  id: "fr.dental.prevention.every",
  label: { fr: "Années entre deux examens bucco-dentaires", en: "Years between two dental examinations" },
  law: LAW,
  values: { [START]: seen("3", AGES), [REFORM]: seen("1", EACH_YEAR) },
});

/** Examinations borne in a calendar year. */
export const DENTAL_EXAMINATIONS_A_YEAR = count({
  id: "fr.dental.prevention.per-year",
  label: { fr: "Examens bucco-dentaires par an", en: "Dental examinations a year" },
  law: LAW,
  values: { [START]: derived("1", "One examination for each of the ages") },
});

/** Borne whole until the law put the examination among care with a participation. */
export const DENTAL_PREVENTION_SHARE = rate({
  id: "fr.share.dental-prevention",
  label: { fr: "Examen bucco-dentaire de prévention", en: "Dental examination of prevention" },
  law: [css("L160-13", "I"), css("R160-5", "3° bis")],
  values: {
    [START]: derived("100", "Outside the list of L160-13 I until 2025-03-31"),
    [REFORM]: seen("60", `${EACH_YEAR}; L160-13 I as changed by loi 2025-199, article 63`),
  },
});
export const DENTAL_PREVENTION_LOCAL_TOTAL = rate({
  id: "fr.share.dental-prevention-local",
  label: { fr: "Examen bucco-dentaire avec le régime local", en: "Dental examination with the local scheme" },
  law: [css("D325-7", "I")],
  values: { [START]: derived("100", "Nothing was left to bear"), [REFORM]: derived("90", "D325-7 I: the insured person keeps a tenth") },
});

export const dentalPreventionParameters = [
  DENTAL_EXAMINATION,
  DENTAL_EXAMINATION_FEW_IMAGES,
  DENTAL_EXAMINATION_MANY_IMAGES,
  DENTAL_EXAMINATION_FIRST_AGE,
  DENTAL_EXAMINATION_LAST_AGE,
  DENTAL_EXAMINATION_EVERY,
  DENTAL_EXAMINATIONS_A_YEAR,
  DENTAL_PREVENTION_SHARE,
  DENTAL_PREVENTION_LOCAL_TOTAL,
];
