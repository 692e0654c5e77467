import {
  confirmCardOrders,
  endCardBatch,
  type FundContext,
  listOppositions,
  type MakerLine,
  type Opposition,
  previewCardOrders,
  readCardBatch,
} from "@openamo/fund";
import { type Day, isoDay, type Locale, type Text } from "@openamo/kernel";
import { newId, type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { filled, told } from "../told.ts";
import { writeCsv } from "./csv.ts";
import { dayOption, toldOr } from "./money-words.ts";
import { complain, languageOption, runCommandLine, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

const REASONS: Readonly<Record<string, string>> = { lose: "lost", steal: "stolen", fault: "faulty", return: "returned", end: "ended" };

const WORDS = {
  cards: { fr: "Cartes : {cards}", en: "Cards: {cards}", ar: "البطائق: {cards}" },
  wait: {
    fr: "Cartes qui attendent le fabricant : {cards} ; rien n’a bougé. Pour les remettre : --confirm {checksum}",
    en: "Cards that wait for the maker: {cards}; nothing moved. To hand them over: --confirm {checksum}",
    ar: "بطائق تنتظر الصانع: {cards}؛ لم يتغير شيء. لتسليمها: --confirm {checksum}",
  },
  handed: {
    fr: "Fichier {file} ; cartes : {cards}. « openamo cards file {file} --sent » une fois parti, --withdraw pour le reprendre",
    en: "File {file}; cards: {cards}. “openamo cards file {file} --sent” once it left, --withdraw to take it back",
    ar: "الملف {file}؛ البطائق: {cards}. «openamo cards file {file} --sent» بعد إرساله، و--withdraw لسحبه",
  },
  sent: { fr: "Fichier {file} parti ; cartes : {cards}", en: "File {file} sent; cards: {cards}", ar: "أُرسل الملف {file}؛ البطائق: {cards}" },
  again: {
    fr: "Fichier {file} repris ; cartes qui attendent de nouveau : {cards}",
    en: "File {file} taken back; cards that wait again: {cards}",
    ar: "سُحب الملف {file}؛ بطائق تنتظر من جديد: {cards}",
  },
  both: { fr: "un fichier est parti ou repris, pas les deux", en: "a file is sent or withdrawn, not both", ar: "الملف إما مُرسل أو مسحوب، لا الأمران معا" },
} as const satisfies Readonly<Record<string, Text>>;

/** The list part by part: its length is not held in memory. */
async function* oppositions(context: FundContext, changedSince: Day | undefined): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const part: Result<Opposition[]> = await listOppositions(context, { changedSince, after });
    if (!part.ok) throw new UsageError(part.refusal.definition.sentence);
    for (const { number, since, because, change } of part.value) yield [number, isoDay(since), REASONS[because] ?? because, change];
    const last = part.value.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

async function exportOppositions(options: { since?: string; out?: string; lang: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const since = options.since === undefined ? undefined : dayOption("--since", options.since);
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("opposition-list"));
    const count = await writeCsv(options.out, ["number", "since", "reason", "change"], oppositions(context, since));
    complain(told(WORDS.cards, locale, { cards: count }));
    return DONE;
  });
}

const MAKER_HEADER = ["number", "identifier", "familyName", "givenNames", "birthDate", "orderedOn"];

async function* makerFile(lines: readonly MakerLine[]): AsyncGenerator<readonly string[]> {
  for (const { number, identifier, familyName, givenNames, birthDay, orderedOn } of lines)
    yield [number, identifier, familyName, givenNames, isoDay(birthDay), isoDay(orderedOn)];
}

interface OrdersOptions {
  readonly organism: string;
  readonly until?: string;
  readonly confirm?: string;
  readonly out?: string;
  readonly lang: string;
}

/** Without `--confirm`, tells what waits and moves nothing. */
async function handOver({ organism, until: text, confirm, out, lang }: OrdersOptions): Promise<number> {
  const locale = languageOption(lang);
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("card-orders"));
    const until = text === undefined ? fund.clock.today() : dayOption("--until", text);
    if (confirm === undefined) {
      const preview = toldOr(await previewCardOrders(context, { organism, until }), locale);
      if (preview === undefined) return REFUSED;
      complain(told(WORDS.wait, locale, { cards: preview.lines.length, checksum: preview.checksum }));
      return DONE;
    }
    const input = { key: `card-orders-${newId()}`, organism, until: isoDay(until), checksum: confirm };
    const batch = toldOr(await confirmCardOrders(context, input), locale);
    if (batch === undefined) return REFUSED;
    complain(told(filled(WORDS.handed, { file: batch.batchId }), locale, { cards: batch.cards }));
    return writeBatch(context, batch.batchId, out, locale);
  });
}

async function writeBatch(context: FundContext, batchId: string, out: string | undefined, locale: Locale): Promise<number> {
  const batch = toldOr(await readCardBatch(context, { batchId }), locale);
  if (batch === undefined) return REFUSED;
  await writeCsv(out, MAKER_HEADER, makerFile(batch.lines));
  return DONE;
}

async function endFile(batchId: string, options: { sent?: boolean; withdraw?: boolean; out?: string; lang: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const { sent = false, withdraw = false } = options;
  if (sent && withdraw) throw new UsageError(WORDS.both);
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("card-orders"));
    if (!sent && !withdraw) return writeBatch(context, batchId, options.out, locale);
    const end = sent ? "send" : "withdraw";
    const ended = toldOr(await endCardBatch(context, { key: `card-file-${batchId}-${end}`, batchId, end }), locale);
    if (ended === undefined) return REFUSED;
    complain(told(sent ? WORDS.sent : WORDS.again, locale, { file: ended.batchId, cards: ended.cards }));
    return DONE;
  });
}

/** `openamo cards ...`: the opposition list, and the files of orders for the maker. What is told goes to the error output; the output is the file. */
export function registerCards(program: Command): void {
  const cards = program.command("cards").description("the cards of insured people: opposition list, orders for the maker");
  cards
    .command("opposition-list")
    .description("cards that must no longer be taken, as CSV by number; with --since, what changed from that day on")
    .option("--since <day>", "first day of the changes, YYYY-MM-DD")
    .option("--out <file>", "new file to write, instead of the standard output")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((options: { since?: string; out?: string; lang: string }) => runCommandLine(() => exportOppositions(options)));
  cards
    .command("orders")
    .description("orders that wait for the maker: how many, then, confirmed, as CSV")
    .requiredOption("--organism <id>", "id of the organism that orders them")
    .option("--until <day>", "last day of the orders taken, YYYY-MM-DD (today)")
    .option("--confirm <checksum>", "hand over what was looked at")
    .option("--out <file>", "new file to write, instead of the standard output")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((options: OrdersOptions) => runCommandLine(() => handOver(options)));
  cards
    .command("file")
    .description("a file of orders: written again, marked as sent, or withdrawn until it is sent")
    .argument("<file>", "id of the file")
    .option("--sent", "it left for the maker, for good")
    .option("--withdraw", "its orders wait again")
    .option("--out <file>", "new file to write, instead of the standard output")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((id: string, options: { sent?: boolean; withdraw?: boolean; out?: string; lang: string }) => runCommandLine(() => endFile(id, options)));
}
