import { type ReturnHeader, type ReturnLine, writeReturnCsv, writeReturnEntities } from "@openamo/exchange";
import { type FundContext, LOT_OUTCOMES, type Lot, type LotLineRead, type LotOutcome, type PaymentStatement, readLot } from "@openamo/fund";
import { decimalOf, isoDay, LATE_PENALTY, type Locale, RefusalSignal, wordsOf } from "@openamo/kernel";
import { type Clock, instantDay } from "@openamo/platform";

export const RETURN_FORMATS = ["json", "csv", "entities"] as const;
export type ReturnFormat = (typeof RETURN_FORMATS)[number];

/** A return: what it is about, and its lines as they are read. */
export interface Return {
  readonly header: ReturnHeader;
  readonly lines: AsyncIterable<ReturnLine>;
}

const PAGE = 100;

/** What became of each line of a lot, for whoever sent it: every line, or those of some outcomes. */
export async function lotReturn(
  context: FundContext,
  { lotId, outcomes = LOT_OUTCOMES, locale }: { readonly lotId: string; readonly outcomes?: readonly LotOutcome[]; readonly locale: Locale },
): Promise<Return> {
  const read = async (page: number) => {
    const answer = await readLot(context, { lotId, outcomes, page, size: PAGE });
    if (!answer.ok) throw new RefusalSignal(answer.refusal);
    return answer.value;
  };
  const first = await read(1);
  async function* lines(): AsyncGenerator<ReturnLine> {
    for (let page = 1; (page - 1) * PAGE < first.lines.total; page += 1) {
      const { items } = page === 1 ? first.lines : (await read(page)).lines;
      for (const line of items) yield lineOf(line, locale);
    }
  }
  return { header: headerOf(first.lot, context.clock), lines: lines() };
}

const headerOf = ({ fileName, organism, finishedAt, movedAt }: Lot, clock: Clock): ReturnHeader => ({
  kind: "lot",
  reference: fileName,
  organism: organism.replace(/^.*-/, ""),
  on: instantDay(clock, finishedAt ?? movedAt),
});

function lineOf({ line, key, reference, outcome, paid, refusal, confirmed }: LotLineRead, locale: Locale): ReturnLine {
  const told = refusal === null ? { code: null, sentence: null } : { code: refusal.definition.code, sentence: wordsOf(refusal, "sentence", locale) };
  const days = { careFrom: null, careTo: null, charged: null };
  return { invoice: key ?? `#${line}`, reference, outcome: outcome === "accepted" && confirmed ? "paid" : outcome, ...days, paid, ...told };
}

/** What a payment pays, claim by claim, for its payee. */
export function paymentReturn({ payment, lines }: PaymentStatement, clock: Clock): Return {
  const { reference, organism, paidOn } = payment;
  const header: ReturnHeader = { kind: "payment", reference, organism: organism.replace(/^.*-/, ""), on: paidOn ?? clock.today() };
  const outcome = payment.status === "paid" ? "paid" : "accepted";
  async function* each(): AsyncGenerator<ReturnLine> {
    for (const { reference: claim, careFrom, careTo, penalty, charged, paid } of lines) {
      yield { invoice: claim, reference: claim, outcome, careFrom, careTo, charged, paid, code: penalty ? LATE_PENALTY : null, sentence: null };
    }
  }
  return { header, lines: each() };
}

async function* json({ header, lines }: Return): AsyncGenerator<string> {
  const day = (value: ReturnLine["careFrom"]): string | null => (value === null ? null : isoDay(value));
  const { on, ...head } = header;
  yield `{"document":${JSON.stringify({ ...head, on: isoDay(on) })},"lines":[`;
  let separator = "";
  for await (const { careFrom, careTo, charged, paid, ...line } of lines) {
    const amounts = { charged: charged === null ? null : decimalOf(charged), paid: paid === null ? null : decimalOf(paid) };
    yield `${separator}${JSON.stringify({ ...line, careFrom: day(careFrom), careTo: day(careTo), ...amounts })}`;
    separator = ",\n";
  }
  yield "]}\n";
}

const WRITERS = {
  json: { write: json, mediaType: "application/json", extension: "json" },
  csv: { write: ({ header, lines }: Return) => writeReturnCsv(header, lines), mediaType: "text/csv; charset=utf-8", extension: "csv" },
  entities: { write: ({ header, lines }: Return) => writeReturnEntities(header, lines), mediaType: "text/plain; charset=us-ascii", extension: "txt" },
} as const;

export interface WrittenReturn {
  readonly mediaType: string;
  readonly fileName: string;
  readonly text: AsyncIterable<string>;
}

/** A return in one of its formats, written as it is read. The name of the file tells nobody's name. */
export function writeReturn(written: Return, format: ReturnFormat): WrittenReturn {
  const { write, mediaType, extension } = WRITERS[format];
  const { kind, organism, on } = written.header;
  const reference = kind === "payment" ? written.header.reference : isoDay(on);
  return { mediaType, fileName: `${kind === "lot" ? "retour" : "releve"}-${organism}-${reference}.${extension}`, text: write(written) };
}
