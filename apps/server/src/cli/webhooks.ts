import { inLocale, type Locale, type Text } from "@openamo/kernel";
import {
  addWebhook,
  type Jobs,
  listWebhooks,
  newId,
  openJobs,
  removeWebhook,
  replayEvents,
  systemActor,
  WEBHOOK_QUEUE,
  WEBHOOK_RULES,
} from "@openamo/platform";
import type { Command } from "commander";
import { filled, told } from "../told.ts";
import { toldOr } from "./money-words.ts";
import { complain, languageOption, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

interface Spoken {
  readonly lang: string;
}

const languageOf = ({ lang }: Spoken): Locale => languageOption(lang);

const WORDS = {
  secret: {
    fr: "Le secret ci-dessous signe ce qui est envoyé. Il n’est montré qu’une fois : gardez-le là où le destinataire le lit.",
    en: "The secret below signs what is sent. It is shown once: keep it where the receiver reads it.",
    ar: "السر أدناه يوقع ما يُرسل، ولا يظهر إلا مرة واحدة: احفظه حيث يقرؤه المتلقي.",
  },
  none: { fr: "Aucune adresse n’est abonnée.", en: "No address is subscribed.", ar: "لا يوجد عنوان مشترك." },
  allTopics: { fr: "tous les sujets", en: "all topics", ar: "كل المواضيع" },
  waiting: { fr: "en attente : {count}", en: "waiting: {count}", ar: "في الانتظار: {count}" },
  failed: { fr: "abandonnés : {count}", en: "given up: {count}", ar: "متخلى عنها: {count}" },
  removed: {
    fr: "Retirée : ce qui attendait encore pour cette adresse est abandonné.",
    en: "Removed: what still waited for this address is dropped.",
    ar: "أُزيل: أُلغي ما كان ينتظر لهذا العنوان.",
  },
  since: {
    fr: "--since est un moment, comme 2026-11-22 ou 2026-11-22T09:00:00Z, et non {since}",
    en: "--since is a moment such as 2026-11-22 or 2026-11-22T09:00:00Z, not {since}",
    ar: "--since لحظة مثل 2026-11-22 أو 2026-11-22T09:00:00Z، وليس {since}",
  },
  queued: {
    fr: "Événements mis en file : {events} ; le serveur les envoie.",
    en: "Events queued: {events}; the server sends them.",
    ar: "الأحداث الموضوعة في الصف: {events}؛ يرسلها الخادم.",
  },
} as const satisfies Readonly<Record<string, Text>>;

interface AddOptions extends Spoken {
  readonly label?: string;
  readonly topic: readonly string[];
}

async function add(address: string, options: AddOptions): Promise<number> {
  const locale = languageOf(options);
  return withFund(async (fund) => {
    const input = { key: `webhook-${newId()}`, label: options.label ?? address, address, topics: options.topic };
    const result = await addWebhook(fund.contextFor(systemActor("webhooks")), input);
    const value = toldOr(result, locale);
    if (value === undefined || !result.ok) return REFUSED;
    complain(inLocale(WORDS.secret, locale));
    say(`${value.webhookId}\t${result.secret}`);
    return DONE;
  });
}

async function list(options: Spoken): Promise<number> {
  const locale = languageOf(options);
  return withFund(async (fund) => {
    const webhooks = await listWebhooks(fund.contextFor(systemActor("webhooks")));
    if (webhooks.length === 0) say(inLocale(WORDS.none, locale));
    for (const { id, label, address, topics, waiting, failed } of webhooks) {
      const about = topics.length === 0 ? inLocale(WORDS.allTopics, locale) : topics.join(", ");
      const [left, lost] = [told(WORDS.waiting, locale, { count: waiting }), told(WORDS.failed, locale, { count: failed })];
      say([id, label, address, about, left, lost].join("\t"));
    }
    return DONE;
  });
}

async function remove(webhookId: string, options: Spoken): Promise<number> {
  const locale = languageOf(options);
  return withFund(async (fund) => {
    const input = { key: `webhook-${newId()}`, webhookId };
    if (toldOr(await removeWebhook(fund.contextFor(systemActor("webhooks")), input), locale) === undefined) return REFUSED;
    say(inLocale(WORDS.removed, locale));
    return DONE;
  });
}

interface ReplayOptions extends Spoken {
  readonly since: string;
  readonly failed?: boolean;
}

async function replay(webhookId: string, options: ReplayOptions): Promise<number> {
  const locale = languageOf(options);
  const since = new Date(options.since);
  if (Number.isNaN(since.getTime())) throw new UsageError(filled(WORDS.since, { since: options.since }));
  return withFund(async (fund) => {
    const jobs: Jobs = await openJobs(fund.database, (error) => complain(error.message));
    try {
      await jobs.define(WEBHOOK_QUEUE, WEBHOOK_RULES);
      const input = { key: `webhook-${newId()}`, webhookId, since, failedOnly: options.failed === true };
      const value = toldOr(await replayEvents(fund.contextFor(systemActor("webhooks")), jobs, input), locale);
      if (value === undefined) return REFUSED;
      say(told(WORDS.queued, locale, { events: value.events }));
      return DONE;
    } finally {
      await jobs.stop();
    }
  });
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** `openamo webhooks ...`: addresses that are told of events after they happened. */
export function registerWebhooks(program: Command): void {
  const webhooks = program.command("webhooks").description("addresses that are told of events, signed and at least once");
  webhooks
    .command("add")
    .description("subscribe an address to events from now on; its id and secret on the standard output")
    .argument("<address>", "https address; http only on this machine")
    .option("--label <text>", "whose address it is")
    .option("--topic <beginning>", "only topics that begin so, e.g. claims. (may be given several times)", collect, [])
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((address: string, options: AddOptions) => runCommandLine(() => add(address, options)));
  webhooks
    .command("list")
    .description("subscribed addresses and how each stands")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((options: Spoken) => runCommandLine(() => list(options)));
  webhooks
    .command("remove")
    .description("end a subscription")
    .argument("<webhook>", "id of the subscription")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((id: string, options: Spoken) => runCommandLine(() => remove(id, options)));
  webhooks
    .command("replay")
    .description("send past events again to one address")
    .argument("<webhook>", "id of the subscription")
    .requiredOption("--since <moment>", "events made from then on")
    .option("--failed", "only those that were given up")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((id: string, options: ReplayOptions) => runCommandLine(() => replay(id, options)));
}
