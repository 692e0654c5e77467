import type { PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { EXEMPTIONS, translateCare } from "./translate-care.ts";
import { isCareFamily, translateCareFamily } from "./translate-care-families.ts";
import type { Translator } from "./translation.ts";

const PRACTITIONERS: Readonly<Record<string, string>> = {
  dentist: "dentist",
  nurse: "paramedic",
  physiotherapist: "paramedic",
  speech_therapist: "paramedic",
  orthoptist: "paramedic",
  psychologist: "psychologist",
};
const MEDICINES: Readonly<Record<string, string>> = {
  irreplaceable_costly: "medicine-irreplaceable",
  major_or_important: "medicine-major",
  moderate: "medicine-moderate",
  low: "medicine-low",
  homeopathy: "homeopathy",
};
const ITEMS: Readonly<Record<string, string>> = {
  laboratory_analysis: "laboratory",
  hospital_stay: "hospital",
  spa_medical_supervision: "spa-supervision",
  spa_thermal_package: "spa-treatment",
  spa_lodging: "spa-treatment",
  transport: "transport",
};
/** Travel to a cure has the rate of the cure, whatever the means. */
const MEANS_TO_A_CURE: Readonly<Record<string, string>> = { train_2nd_class: "spa-treatment", own_car: "spa-treatment" };
const MEANS: Readonly<Record<string, string>> = { ambulance: "transport", vsl: "transport", taxi: "transport" };
const ANALYSES: Readonly<Record<string, string>> = { B: "laboratory", P: "laboratory" };

const READ: Readonly<Record<string, string>> = {
  rate_percent: "ratePercent",
  rate_percent_base: "ratePercent",
  rate_percent_local: "ratePercentLocal",
  rate_percent_total: "ratePercentTotal",
};

function familyOf(fields: Fields): string {
  const means = fields.word("reason", { spa_cure: MEANS_TO_A_CURE }) ?? MEANS;
  const found = [
    fields.word("transport_mode", means),
    fields.word("item", ITEMS),
    fields.word("medicine_class", MEDICINES),
    fields.word("practitioner", PRACTITIONERS),
    fields.word("analysis_type", ANALYSES),
  ];
  const family = found.find((candidate) => candidate !== undefined);
  if (family === undefined) throw new Unsupported("no family of care");
  return family;
}

/** A rate of a family of care other than doctors' consultations, and nothing but a rate. */
const translateRate: Translator = (published) => {
  const fields = new Fields(published.input);
  const localScheme = fields.word("scheme", { general: false, general_alsace_moselle: true }) ?? false;
  fields.word("pathway", { coordinated: "coordinated" });
  // A prescription and a contracted professional are the ordinary situation; the price and the age are what the rate is told beside.
  if (fields.flag("prescription") === false) throw new Unsupported("prescription: false");
  fields.word("sector", { contracted: "contracted" });
  fields.count("patient_age_years");
  fields.text("price_charged");
  const input = { careDate: published.date, family: familyOf(fields), exemption: fields.word("exemption_situation", EXEMPTIONS) ?? "none", localScheme };
  fields.finish();
  return {
    asked: [{ question: "fr.rate", input }],
    read(field, [answer]) {
      const name = READ[field];
      return field === "remaining_percent" ? String(answer?.ratePercentLeft) : name && String(answer?.[name]);
    },
  };
};

const DOCTORS: readonly unknown[] = [
  "gp",
  "specialist",
  "psychiatrist",
  "neurologist",
  "dermatologist",
  "gynecologist",
  "medical_gynecologist",
  "ophthalmologist",
  "pediatrician",
  "geriatrician",
];

const PRODUCTS: readonly unknown[] = ["spectacle_frame", "spectacle_lens", "contact_lenses", "hearing_aid"];
/** Whether the case names the care closely enough for a tariff: an act, a product, a box. */
const namesCare = (published: PublishedCase): boolean =>
  isCareFamily(published) && ("act" in published.input || "cip13" in published.input || PRODUCTS.includes(published.input.item));

/** `tariff_and_rate`: a doctor's consultation, the tariff of other care, or the rate of a family of care. */
export const translateTariffAndRate: Translator = (published) => {
  if (DOCTORS.includes(published.input.practitioner)) return translateCare(published);
  return namesCare(published) ? translateCareFamily(published) : translateRate(published);
};

/** `care_reimbursement`, `patient_share`, `c2s_top_up`: other care by its family, a doctor's consultation otherwise. */
export const translateAmount: Translator = (published) => (isCareFamily(published) ? translateCareFamily(published) : translateCare(published));
