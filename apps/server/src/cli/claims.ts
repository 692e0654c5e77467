import {
  type ClaimReceipt,
  type FundContext,
  HOLD_REASONS,
  type HoldReason,
  listWaiting,
  resumeClaim,
  supplyPiece,
  type WaitingClaim,
  type WaitingFor,
} from "@openamo/fund";
import { type Day, formatDay, inLocale, type Locale, type Text } from "@openamo/kernel";
import { newId, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { told } from "../told.ts";
import { toldOr } from "./money-words.ts";
import { complain, languageOption, oneOf, runCommandLine, say } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;
const PAGE = 100;
const WAITS_FOR: readonly WaitingFor[] = [...HOLD_REASONS, "fact"];

interface Common {
  readonly lang: string;
}

const HOLDS: Readonly<Record<HoldReason, Text>> = {
  "medical-opinion": { fr: "avis du service médical", en: "medical opinion", ar: "رأي المصلحة الطبية" },
  "prior-agreement": { fr: "accord préalable", en: "prior agreement", ar: "موافقة مسبقة" },
  "missing-piece": { fr: "pièce manquante", en: "missing piece", ar: "وثيقة ناقصة" },
};

const STATUS: Readonly<Record<ClaimReceipt["status"], Text>> = {
  ordered: { fr: "décidée", en: "decided", ar: "تم البت فيها" },
  refused: { fr: "refusée", en: "refused", ar: "مرفوضة" },
  undecided: { fr: "en attente", en: "waiting", ar: "معلقة" },
  reversed: { fr: "annulée", en: "reversed", ar: "ملغاة" },
  corrected: { fr: "corrigée", en: "corrected", ar: "مصححة" },
};

const WORDS = {
  received: { fr: "reçue le {day}", en: "received {day}", ar: "استلمت في {day}" },
  tacit: { fr: "accord tacite le {day}", en: "tacit on {day}", ar: "موافقة ضمنية في {day}" },
  payBy: { fr: "à payer avant le {day}", en: "to pay by {day}", ar: "تؤدى قبل {day}" },
  late: { fr: "en retard", en: "late", ar: "متأخرة" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a claim waits for, until when: never what the care was. */
function lineOf({ claim, person, holds, missing, deadline, agreedFrom }: WaitingClaim, locale: Locale): string {
  const on = (words: Text, day: Day): string => told(words, locale, { day: formatDay(day, locale) });
  const wanted =
    holds.length > 0 ? holds.map((hold) => inLocale(HOLDS[hold], locale)).join(", ") : missing.map(({ question }) => inLocale(question, locale)).join(" ");
  const until = agreedFrom === null ? "" : `  ${on(WORDS.tacit, agreedFrom)}`;
  const late = deadline?.state === "late" ? ` (${inLocale(WORDS.late, locale)})` : "";
  const due = deadline === null ? "" : `  ${on(WORDS.payBy, deadline.due)}${late}`;
  const received = on(WORDS.received, claim.receivedOn);
  return `${claim.id}  ${claim.organism} ${claim.reference}  ${received}  ${person.givenNames} ${person.familyName}  ${wanted}${until}${due}`;
}

interface Waiting extends Common {
  readonly for?: string;
  readonly search?: string;
  readonly page: string;
}

async function waiting(options: Waiting): Promise<number> {
  const locale = languageOption(options.lang);
  const waitsFor = WAITS_FOR.find((known) => known === options.for);
  if (options.for !== undefined && waitsFor === undefined) throw oneOf("--for", WAITS_FOR, options.for);
  return withFund(async (fund) => {
    const search = options.search === undefined ? {} : { search: options.search };
    const asked = { page: Number(options.page), size: PAGE, ...search, ...(waitsFor === undefined ? {} : { waitsFor }) };
    const found = toldOr(await listWaiting(fund.contextFor(systemActor("waiting-claims")), asked), locale);
    if (found === undefined) return REFUSED;
    for (const claim of found.items) say(lineOf(claim, locale));
    complain(`${found.total}`);
    return DONE;
  });
}

const onClaim = async (options: Common, work: (context: FundContext, key: string) => ReturnType<typeof resumeClaim>): Promise<number> => {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const receipt = toldOr(await work(fund.contextFor(systemActor("waiting-claims")), `claims-${newId()}`), locale);
    if (receipt === undefined) return REFUSED;
    say(`${receipt.reference}: ${inLocale(STATUS[receipt.status], locale)}`);
    return DONE;
  });
};

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;
const CLAIM = ["<claim>", "id of the claim, as the list tells it"] as const;

/** `openamo claims ...`: care sheets that wait, supplied with what they waited for, and decided. */
export function registerClaims(program: Command): void {
  const claims = program.command("claims").description("care sheets that wait: listed, supplied with what they waited for, decided again");
  claims
    .command("waiting")
    .description("claims that wait, the oldest first: for what, and until when the law lets them")
    .option("--for <what>", `only those that wait for: ${WAITS_FOR.join(", ")}`)
    .option("--search <words>", "words of a person, or the beginning of a reference")
    .option("--page <number>", `page of ${PAGE}`, "1")
    .option(...LANG)
    .action((options: Waiting) => runCommandLine(() => waiting(options)));
  claims
    .command("supply")
    .description("records that what a claim is held for has arrived")
    .argument(...CLAIM)
    .requiredOption("--what <reason>", HOLD_REASONS.join(", "))
    .option(...LANG)
    .action((claimId: string, options: Common & { what: string }) =>
      runCommandLine(() => onClaim(options, (context, key) => supplyPiece(context, { key, claimId, reason: options.what }))),
    );
  claims
    .command("resume")
    .description("decides a claim that waits, on the facts as they now are")
    .argument(...CLAIM)
    .option(...LANG)
    .action((claimId: string, options: Common) => runCommandLine(() => onClaim(options, (context, key) => resumeClaim(context, { key, claimId }))));
}
