import type { Field } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { centsOf, total } from "./sums.ts";
import type { Translator } from "./translation.ts";

const SPECIALTIES: Readonly<Record<string, string>> = {
  gp: "general-practice",
  specialist: "other-specialist",
  psychiatrist: "psychiatry",
  neurologist: "neurology",
  dermatologist: "dermatology",
  gynecologist: "gynaecology",
  medical_gynecologist: "medical-gynaecology",
  ophthalmologist: "ophthalmology",
  pediatrician: "paediatrics",
  geriatrician: "geriatrics",
  stomatologist: "stomatology",
};

const SECTORS: Readonly<Record<string, string>> = { "1": "sector-1", "2": "sector-2", "2_optam": "sector-2-optam" };
const SETTINGS: Readonly<Record<string, string>> = { office: "office", home_visit: "home-visit", teleconsultation: "teleconsultation" };
const TERRITORIES: Readonly<Record<string, string>> = { metropole: "metropole", GP: "GP", MQ: "MQ", GF: "GF", RE: "RE", YT: "YT" };
const TIME_SLOTS: Readonly<Record<string, string>> = {
  day: "day",
  night_00_06: "night-00-06",
  night_20_24_or_06_08: "night-20-24-or-06-08",
  saturday_afternoon: "saturday-afternoon",
  sunday_or_holiday: "sunday-or-holiday",
};
export const EXEMPTIONS: Readonly<Record<string, string>> = {
  none: "none",
  ald_related_care: "long-term-illness",
  c2s: "c2s",
  ame: "state-medical-aid",
  maternity_insurance: "maternity",
  pregnant_from_6th_month: "maternity",
  work_accident_care: "work-accident",
  work_accident_incapacity_two_thirds_or_more: "work-accident-pension",
  military_pensioner: "war-pension",
  // A sick leave or a handicap is no ground of exemption by itself.
  sick_leave: "none",
  disabled: "none",
};
const SCHEMES: Readonly<Record<string, boolean>> = { general: false, general_alsace_moselle: true };
const ROLES: Readonly<Record<string, string>> = { attending_doctor: "ordinary", corresponding_doctor: "corresponding", one_off_opinion: "one-off-opinion" };
const ACTS: Readonly<Record<string, string>> = {
  melanoma_screening_consultation: "melanoma-screening",
  long_consultation_over_80: "long-over-80",
  dental_consultation: "ordinary",
};

/** In the cases' words a pathway is coordinated, outside or direct; who the doctor is tells how it is coordinated. */
function pathwayOf(pathway: string | undefined, role: string | undefined, specialty: string): string {
  if (pathway === "outside") return "outside";
  if (pathway === "direct_access") return "direct-access";
  if (role === "attending_doctor") return "declared-doctor";
  if (role !== undefined) return "referred";
  return specialty === "general-practice" ? "declared-doctor" : "referred";
}

const PATHWAYS = { coordinated: "coordinated", outside: "outside", direct_access: "direct_access" } as const;
const ROLE_WORDS = { attending_doctor: "attending_doctor", corresponding_doctor: "corresponding_doctor", one_off_opinion: "one_off_opinion" } as const;

/** The kind of consultation that the case names; a technical act is known only by its base. */
function kindOf(fields: Fields, hasBase: boolean): string {
  if (fields.flag("mandatory_child_exam") === true) return "compulsory-child-examination";
  const act = fields.text("act");
  if (act === undefined) return "ordinary";
  if (act === "technical_medical_act" && hasBase) return "ordinary";
  const kind = ACTS[act];
  if (kind === undefined) throw new Unsupported(`act: ${act}`);
  return kind;
}

function visit(fields: Fields): void {
  if (fields.flag("visit_medically_justified") === false) throw new Unsupported("visit_medically_justified: false");
}

/** Where each expected field is read in one published answer of `fr.reimbursement`. */
const READ: Readonly<Record<string, (answer: Readonly<Record<string, unknown>>) => Field>> = {
  reimbursement_base: (a) => String(a.base),
  rate_percent: (a) => String(a.ratePercentAfterPenalty),
  rate_percent_base: (a) => String(a.ratePercentAfterPenalty),
  rate_percent_local: (a) => String(a.ratePercentLocal),
  rate_percent_total: (a) => String(a.ratePercentTotal),
  overrun: (a) => String(a.excess),
  amount_before_deductions: (a) => String(a.amountBeforeDeductions),
  amount_base_scheme: (a) => total(centsOf(a.amountBeforeDeductions), -centsOf(a.localScheme)),
  amount_local_scheme: (a) => String(a.localScheme),
  amount_reimbursed: (a) => total(centsOf(a.paid), -centsOf(a.c2s)),
  amount_reimbursed_amo: (a) => String(a.baseScheme),
  amount_paid_by_c2s: (a) => String(a.c2s),
  flat_participation: (a) => String(a.participationForfaitaire),
  legal_copayment: (a) => String(a.legalShare),
  copayment: (a) => total(centsOf(a.legalShare), -centsOf(a.localScheme)),
  outside_pathway_penalty: (a) => String(a.pathwayPenalty),
  patient_share: (a) => String(a.patientShare),
  patient_share_before_flat: (a) => total(centsOf(a.patientShare), -centsOf(a.participationForfaitaire)),
};

/** Amounts of lines add up; a rate must be the same on each. */
function readOver(field: string, answers: readonly Readonly<Record<string, unknown>>[]): Field | undefined {
  const read = READ[field];
  if (read === undefined) return undefined;
  const values = answers.map((answer) => read(answer));
  if (values.length === 1) return values[0];
  if (field.startsWith("rate_")) return new Set(values).size === 1 ? values[0] : undefined;
  return total(...values.map((value) => centsOf(value)));
}

/** A doctor's consultation: `care_reimbursement`, `tariff_and_rate`, `patient_share`, `c2s_top_up`. */
export const translateCare: Translator = (published) => {
  const fields = new Fields(published.input);
  const localScheme = fields.word("scheme", SCHEMES) ?? false;
  const bases = fields.list("components") ?? [fields.text("reimbursement_base")];
  const kind = kindOf(fields, bases[0] !== undefined);
  const technical = published.input.act === "technical_medical_act";
  const specialty = fields.word("practitioner", SPECIALTIES) ?? (technical ? "other-specialist" : undefined);
  if (specialty === undefined) throw new Unsupported("no practitioner");
  const role = fields.word("role", ROLE_WORDS);
  const price = fields.text("price_charged");
  // The excess printed beside price and base is read from the answer, not given to it.
  fields.text("overrun");
  visit(fields);
  const input = {
    careDate: published.date,
    specialty,
    sector: fields.word("sector", SECTORS) ?? "sector-1",
    pathway: pathwayOf(fields.word("pathway", PATHWAYS), role, specialty),
    role: role === undefined ? "ordinary" : ROLES[role],
    setting: fields.word("setting", SETTINGS) ?? "office",
    territory: fields.word("territory", TERRITORIES) ?? "metropole",
    timeSlot: fields.word("time_slot", TIME_SLOTS) ?? "day",
    regulated: fields.flag("call_regulated") ?? false,
    patientAgeYears: fields.count("patient_age_years") ?? 40,
    exemption: fields.word("exemption_situation", EXEMPTIONS) ?? "none",
    localScheme,
    kind,
  };
  fields.finish();
  const lines = bases.map((base) => ({ ...input, ...(base === undefined ? {} : { base }), ...feeOf(bases.length > 1 ? base : price) }));
  return { asked: lines.map((line) => ({ question: "fr.reimbursement", input: line })), read: readOver };
};

const feeOf = (fee: string | undefined): { fee?: string } => (fee === undefined ? {} : { fee });
