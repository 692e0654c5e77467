import { type AnyQuestion, type CountryPack, wordsOf } from "@openamo/kernel";
import type { CaseResult, Field, PublishedCase } from "./case.ts";
import { agreesOn } from "./compare.ts";
import { Unsupported } from "./fields.ts";
import { translateCareFamily } from "./translate-care-families.ts";
import { translateFundCode, translateIdentifier, translateSchemeCode } from "./translate-identifiers.ts";
import { translateFlatParticipation, translateFranchise, translateYearlyCeiling } from "./translate-limits.ts";
import { moroccoTranslators } from "./translate-morocco.ts";
import { translateCompetentCarsat, translateCompetentFund, translateCompetentUrssaf, translateLocalScheme } from "./translate-network.ts";
import { otherCareTranslator } from "./translate-other-care.ts";
import { translateAmount, translateTariffAndRate } from "./translate-rates.ts";
import { translateTechnicalAct } from "./translate-technical-act.ts";
import type { Asked, Translation, Translator } from "./translation.ts";

/** Translators by country and `ask`. What is not in this table is unsupported. */
const TRANSLATORS: Readonly<Record<string, Readonly<Record<string, Translator>>>> = {
  FR: {
    care_reimbursement: translateAmount,
    tariff_and_rate: translateTariffAndRate,
    patient_share: translateAmount,
    complementary_share: translateCareFamily,
    medicine_box_price: translateCareFamily,
    reimbursement_base: (published) => ("act_code" in published.input ? translateTechnicalAct : translateCareFamily)(published),
    c2s_top_up: translateAmount,
    flat_participation: translateFlatParticipation,
    franchise: translateFranchise,
    franchise_collection: translateFranchise,
    yearly_ceiling: translateYearlyCeiling,
    competent_fund: translateCompetentFund,
    competent_urssaf: translateCompetentUrssaf,
    competent_carsat: translateCompetentCarsat,
    local_scheme_membership: translateLocalScheme,
    scheme_from_code: translateSchemeCode,
    department_from_fund_code: translateFundCode,
    validate_identifier: translateIdentifier,
  },
  MA: moroccoTranslators,
};

function translate(published: PublishedCase): Translation {
  const translator = otherCareTranslator(published) ?? TRANSLATORS[published.country]?.[published.input.ask];
  if (translator === undefined) throw new Unsupported(`ask: ${published.country} ${published.input.ask}`);
  return translator(published);
}

/** The published answer to one question, or the sentence that says why there is none. */
function answerTo({ question: id, input }: Asked, packs: readonly CountryPack[]): Readonly<Record<string, unknown>> | string {
  const question: AnyQuestion | undefined = packs.flatMap((pack) => pack.questions).find((candidate) => candidate.id === id);
  if (question === undefined) throw new Unsupported(`question ${id}`);
  const read = question.input.safeParse(input);
  if (!read.success) throw new RangeError(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  const decision = question.answer(read.data);
  if (decision.kind === "decided") return question.publish(decision.outcome);
  return decision.kind === "refused" ? wordsOf(decision.refusal, "sentence", "en") : `undecided: ${decision.missing.map(({ field }) => field).join(", ")}`;
}

function judge(published: PublishedCase, packs: readonly CountryPack[]): Pick<CaseResult, "status" | "actual" | "message"> {
  const translation = translate(published);
  const answers = translation.asked.map((asked) => answerTo(asked, packs));
  const unanswered = answers.find((answer) => typeof answer === "string");
  if (unanswered !== undefined) return { status: "fail", actual: {}, message: unanswered };
  const actual: Record<string, Field> = {};
  for (const field of Object.keys(published.expected)) {
    const value = translation.read(field, answers as Readonly<Record<string, unknown>>[]);
    if (value === undefined) throw new Unsupported(`expected field ${field}`);
    actual[field] = value;
  }
  const wrong = Object.entries(published.expected).filter(([field, value]) => !agreesOn(field, value, actual[field], published.tolerance));
  const message = wrong.map(([field, value]) => `${field}: published ${String(value)}, found ${String(actual[field])}`).join("; ");
  return { status: wrong.length === 0 ? "pass" : "fail", actual, message };
}

function verdict(published: PublishedCase, packs: readonly CountryPack[]): Pick<CaseResult, "status" | "actual" | "message"> {
  try {
    return judge(published, packs);
  } catch (error) {
    if (error instanceof Unsupported) return { status: "unsupported", actual: {}, message: error.message };
    return { status: "error", actual: {}, message: (error as Error).message };
  }
}

/** Runs one case. A case marked inconsistent is answered for information and never counts. */
export function runCase(published: PublishedCase, packs: readonly CountryPack[]): CaseResult {
  const { id, domain, expected } = published;
  const found = verdict(published, packs);
  if (published.consistent) return { id, domain, expected, ...found };
  const agreement = found.status === "pass" ? "agrees" : found.message;
  return { id, domain, expected, actual: found.actual, status: "informative", message: agreement };
}
