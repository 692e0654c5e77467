import type { Field } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import type { Translator } from "./translation.ts";

const STATUSES: Readonly<Record<string, string>> = {
  private_employee: "private-employee",
  civil_servant: "public-agent",
  non_permanent_public_agent: "public-agent",
  public_sector_pensioner_cmr: "public-pensioner",
  self_employed: "self-employed",
  student: "student",
  higher_education_student: "student",
  ramed_holder: "former-ramed",
  inactive_able_to_pay: "without-activity",
  military: "armed-forces",
};
const FUNDS: Readonly<Record<string, string>> = { CNSS: "cnss", CNOPS: "cnops" };
const SCHEMES: Readonly<Record<string, string>> = {
  "amo-salaries": "amo_cnss",
  "amo-public": "amo_cnops",
  "amo-tns": "amo_tns",
  "amo-etudiants": "amo_students",
  "amo-tadamon": "amo_tadamon",
  "amo-achamil": "amo_achamil",
};
const PAYERS: Readonly<Record<string, string>> = { state: "state", person: "insured", pension: "insured", "employer-and-employee": "employer_and_employee" };

/** `competent_fund`: the organism that runs the cover of a person. */
export const translateMoroccanFund: Translator = (published) => {
  const fields = new Fields(published.input);
  const status = fields.word("status", STATUSES);
  const above = fields.flag("rsu_score_above_tadamon_threshold");
  const ageYears = fields.count("age_years");
  if (status === undefined) throw new Unsupported("no status");
  fields.finish();
  const input = {
    date: published.date,
    status,
    ...(above === undefined ? {} : { aboveThreshold: above }),
    ...(ageYears === undefined ? {} : { ageYears }),
  };
  const read = (field: string, [answer]: readonly Readonly<Record<string, unknown>>[]): Field | undefined => {
    if (field === "fund_type") return FUNDS[String(answer?.organism)];
    if (field === "scheme") return SCHEMES[String(answer?.scheme)];
    return field === "contributions_paid_by" ? PAYERS[String(answer?.contributionsPaidBy)] : undefined;
  };
  return { asked: [{ question: "ma.organism-for-person", input }], read };
};

/** `dependant_cover`: whether a child is covered through the insured person. */
export const translateDependant: Translator = (published) => {
  const fields = new Fields(published.input);
  const relation = fields.word("relation", { child: "child" });
  const input = {
    date: published.date,
    relation,
    ageYears: fields.count("age_years"),
    studying: fields.flag("student") ?? false,
    disabled: fields.flag("disabled") ?? false,
  };
  fields.finish();
  return { asked: [{ question: "ma.dependant", input }], read: (field, [answer]) => (field === "covered" ? (answer?.covered as Field) : undefined) };
};

const EVENTS: Readonly<Record<string, string>> = {
  activity_ended: "activity-ended",
  marriage_dissolved: "marriage-dissolved",
  insured_died_for_spouse_and_children: "insured-died",
};

/** `rights_maintained`: how long rights are kept after an event. */
export const translateRightsKept: Translator = (published) => {
  const fields = new Fields(published.input);
  const event = fields.word("event", EVENTS);
  fields.finish();
  return {
    asked: [{ question: "ma.rights-kept", input: { date: published.date, event } }],
    read: (field, [answer]) => (field === "months" ? (answer?.months as Field) : undefined),
  };
};

/** `age_limit`: the highest age of a scheme. */
export const translateAgeLimit: Translator = (published) => {
  const fields = new Fields(published.input);
  const of = fields.word("scheme", { amo_students: "student" });
  if (of === undefined) throw new Unsupported("no scheme");
  fields.finish();
  return {
    asked: [{ question: "ma.age-limit", input: { date: published.date, of } }],
    read: (field, [answer]) => (field === "age_max" ? (answer?.ageMost as Field) : undefined),
  };
};

const IDENTIFIERS: Readonly<Record<string, string>> = { ma_ice: "ice", ma_cin: "cin", ma_cnss: "cnss", ma_inpe: "inpe", ma_rib: "rib" };
const PROBLEMS: Readonly<Record<string, string>> = { format: "bad_format", length: "bad_length", key: "bad_check_key" };

/** `validate_identifier`: whether a number of the country is well formed. */
export const translateMoroccanIdentifier: Translator = (published) => {
  const fields = new Fields(published.input);
  const kind = fields.word("identifier_type", IDENTIFIERS);
  const value = fields.text("value");
  if (kind === undefined || value === undefined) throw new Unsupported("no identifier");
  fields.finish();
  const read = (field: string, [answer]: readonly Readonly<Record<string, unknown>>[]): Field | undefined => {
    if (field === "valid") return answer?.valid as Field;
    if (field === "normalised") return String(answer?.normalised);
    return field === "reason" ? PROBLEMS[String(answer?.problem)] : undefined;
  };
  return { asked: [{ question: "ma.identifier", input: { kind, value } }], read };
};
