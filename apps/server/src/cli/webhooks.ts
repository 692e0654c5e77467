import { type Locale, wordsOf } from "@openamo/kernel";
import {
  addWebhook,
  type Jobs,
  listWebhooks,
  newId,
  openJobs,
  type Result,
  removeWebhook,
  replayEvents,
  systemActor,
  WEBHOOK_QUEUE,
  WEBHOOK_RULES,
} from "@openamo/platform";
import type { Command } from "commander";
import { complain, isLocale, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

interface Spoken {
  readonly lang: string;
}

function languageOf({ lang }: Spoken): Locale {
  if (!isLocale(lang)) throw new UsageError(`--lang is fr, en or ar, not ${lang}`);
  return lang;
}

/** The value, or undefined after the refusal was told. */
function told<T>(result: Result<T>, locale: Locale): T | undefined {
  if (result.ok) return result.value;
  complain(`${result.refusal.definition.code} – ${wordsOf(result.refusal, "sentence", locale)} ${wordsOf(result.refusal, "remedy", locale)}`);
  return undefined;
}

interface AddOptions extends Spoken {
  readonly label?: string;
  readonly topic: readonly string[];
}

async function add(address: string, options: AddOptions): Promise<number> {
  const locale = languageOf(options);
  return withFund(async (fund) => {
    const input = { key: `webhook-${newId()}`, label: options.label ?? address, address, topics: options.topic };
    const result = await addWebhook(fund.contextFor(systemActor("webhooks")), input);
    const value = told(result, locale);
    if (value === undefined || !result.ok) return REFUSED;
    complain("The secret below signs what is sent. It is shown once: keep it where the receiver reads it.");
    say(`${value.webhookId}\t${result.secret}`);
    return DONE;
  });
}

async function list(): Promise<number> {
  return withFund(async (fund) => {
    const webhooks = await listWebhooks(fund.contextFor(systemActor("webhooks")));
    if (webhooks.length === 0) say("No address is subscribed.");
    for (const { id, label, address, topics, waiting, failed } of webhooks)
      say(`${id}\t${label}\t${address}\t${topics.length === 0 ? "all topics" : topics.join(", ")}\t${waiting} waiting\t${failed} given up`);
    return DONE;
  });
}

async function remove(webhookId: string, options: Spoken): Promise<number> {
  const locale = languageOf(options);
  return withFund(async (fund) => {
    const input = { key: `webhook-${newId()}`, webhookId };
    if (told(await removeWebhook(fund.contextFor(systemActor("webhooks")), input), locale) === undefined) return REFUSED;
    say("Removed: what still waited for this address is dropped.");
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
  if (Number.isNaN(since.getTime())) throw new UsageError(`--since is a moment such as 2026-11-22 or 2026-11-22T09:00:00Z, not ${options.since}`);
  return withFund(async (fund) => {
    const jobs: Jobs = await openJobs(fund.database, (error) => complain(error.message));
    try {
      await jobs.define(WEBHOOK_QUEUE, WEBHOOK_RULES);
      const input = { key: `webhook-${newId()}`, webhookId, since, failedOnly: options.failed === true };
      const value = told(await replayEvents(fund.contextFor(systemActor("webhooks")), jobs, input), locale);
      if (value === undefined) return REFUSED;
      say(`${value.events} events queued; the server sends them.`);
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
    .option("--lang <lang>", "language of the refusals: fr, en or ar", "fr")
    .action((address: string, options: AddOptions) => runCommandLine(() => add(address, options)));
  webhooks
    .command("list")
    .description("subscribed addresses and how each stands")
    .action(() => runCommandLine(list));
  webhooks
    .command("remove")
    .description("end a subscription")
    .argument("<webhook>", "id of the subscription")
    .option("--lang <lang>", "language of the refusals: fr, en or ar", "fr")
    .action((id: string, options: Spoken) => runCommandLine(() => remove(id, options)));
  webhooks
    .command("replay")
    .description("send past events again to one address")
    .argument("<webhook>", "id of the subscription")
    .requiredOption("--since <moment>", "events made from then on")
    .option("--failed", "only those that were given up")
    .option("--lang <lang>", "language of the refusals: fr, en or ar", "fr")
    .action((id: string, options: ReplayOptions) => runCommandLine(() => replay(id, options)));
}
