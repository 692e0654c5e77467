import type { PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { translateCare } from "./translate-care.ts";
import { translateFranchise } from "./translate-limits.ts";
import { translateTariffAndRate } from "./translate-rates.ts";
import type { Asked, Translator } from "./translation.ts";

const SCHEMES: Readonly<Record<string, string>> = { camieg: "energy", canssm: "miners", cpr_sncf: "railway", crpcen: "notaries", ratp: "ratp", ieg: "energy" };
const STATUSES: Readonly<Record<string, string>> = {
  active_free_choice: "active-free-choice",
  active_sncf_medicine: "active-own-medicine",
  beneficiary: "beneficiary",
  pensioner: "pensioner",
};

/** Whether the case is about a special scheme. */
export const isSpecialScheme = ({ input }: PublishedCase): boolean => typeof input.scheme === "string" && Object.hasOwn(SCHEMES, input.scheme);

/** Scheme and status in the pack's words; a person whose status is not told is any beneficiary. */
function memberOf(published: PublishedCase): { scheme: string; status: string } {
  const fields = new Fields(published.input);
  const scheme = fields.word("scheme", SCHEMES);
  if (scheme === undefined) throw new Unsupported("no scheme");
  return { scheme, status: fields.word("member_status", STATUSES) ?? "beneficiary" };
}

/** The same case of a person in the general scheme: the words of the care are the same. */
function asGeneral(published: PublishedCase): PublishedCase {
  const { scheme: _scheme, member_status: _status, ...rest } = published.input;
  return { ...published, input: { ...rest, scheme: "general" } };
}

const only = (asked: readonly Asked[]): Asked => {
  const [first] = asked;
  if (first === undefined || asked.length > 1) throw new Unsupported("several lines of a special scheme");
  return first;
};

const CONSULTATION: Readonly<Record<string, string>> = {
  reimbursement_base: "base",
  rate_percent: "ratePercent",
  amount_before_deductions: "amountBeforeDeductions",
  flat_participation: "participationForfaitaire",
  amount_reimbursed_base_part: "baseScheme",
  amount_reimbursed: "paid",
  patient_share: "patientShare",
};

/** `care_reimbursement` of a doctor's consultation by a special scheme. */
export const translateSpecialConsultation: Translator = (published) => {
  const member = memberOf(published);
  const { localScheme: _none, ...input } = only(translateCare(asGeneral(published)).asked).input;
  return {
    asked: [{ question: "fr.special-scheme-consultation", input: { ...input, ...member } }],
    read(field, [answer]) {
      const name = CONSULTATION[field];
      return name && String(answer?.[name]);
    },
  };
};

const DOCTORS: readonly unknown[] = ["gp", "specialist"];

/** The family of care and the exemption, read as those of the general scheme; any doctor's fees are one family. */
function familyOf(published: PublishedCase): Readonly<Record<string, unknown>> {
  if (DOCTORS.includes(published.input.practitioner)) {
    const fields = new Fields(asGeneral(published).input);
    for (const word of ["scheme", "practitioner", "pathway"]) fields.text(word);
    fields.count("patient_age_years");
    fields.finish();
    return { family: "doctor", outsidePathway: published.input.pathway === "outside" };
  }
  const { question, input } = only(translateTariffAndRate(asGeneral(published)).asked);
  if (question !== "fr.rate") throw new Unsupported(`a special scheme's answer to ${question}`);
  return { family: input.family, exemption: input.exemption };
}

/** `tariff_and_rate`: the rate of a special scheme. */
export const translateSpecialRate: Translator = (published) => ({
  asked: [{ question: "fr.special-scheme-rate", input: { careDate: published.date, ...memberOf(published), ...familyOf(published) } }],
  read: (field, [answer]) => (field === "rate_percent" ? String(answer?.ratePercent) : undefined),
});

/** `franchise`: the law applies it alike to special schemes. */
export const translateSpecialFranchise: Translator = (published) => translateFranchise(asGeneral(published));
