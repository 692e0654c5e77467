import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { addDays, type Day, isoDay } from "@openamo/kernel";
import { demoNir, demoRpps } from "../identifiers.ts";
import { type Random, random } from "../random.ts";
import type { DayCarer, DayPerson } from "./population.ts";
import { DAY_TRADES, type DayTrade, SHARES } from "./trades.ts";

/** Care of the last weeks, received together. */
const SPREAD_DAYS = 24;
const TRIES = 40;

interface Written {
  readonly key: string;
  readonly person: string;
  readonly professional: string;
  readonly sheet: Readonly<Record<string, unknown>>;
}

function tradeOf(draw: Random): DayTrade {
  let place = draw.below(SHARES);
  for (const trade of DAY_TRADES) {
    if (place < trade.share) return trade;
    place -= trade.share;
  }
  throw new RangeError("shares are counted wrong");
}

const NOBODY = demoNir({ sex: 1, year: 1950, month: 1, department: "43", order: 999 });
const NO_PROFESSIONAL = demoRpps(999_999);

const otherActs = (line: object): object => ({ ...line, ...("acts" in line ? { acts: ["ZZ"] } : {}) });

/** What goes wrong with sheets, as in life: how many of ten thousand, and what becomes of the line. */
const MISTAKES: readonly { readonly of10000: number; readonly spoil: (written: Written, line: string) => Written | string }[] = [
  // An act that no nomenclature has, and an accident at work that nobody declared.
  { of10000: 60, spoil: ({ sheet, ...rest }) => ({ ...rest, sheet: { ...sheet, lines: (sheet.lines as readonly object[]).map(otherActs) } }) },
  { of10000: 40, spoil: (written) => ({ ...written, sheet: { ...written.sheet, nature: "work-accident" } }) },
  { of10000: 30, spoil: (written) => ({ ...written, person: NOBODY }) },
  { of10000: 20, spoil: (written) => ({ ...written, professional: NO_PROFESSIONAL }) },
  // A line that was cut on the way.
  { of10000: 20, spoil: (_, line) => line.slice(0, Math.floor(line.length / 2)) },
];
const REPEATED_OF_10000 = 20;

/** The lines of a day's lot: always the same for the same day, people and number. */
export function* dayLines(on: Day, count: number, people: readonly DayPerson[], carers: readonly DayCarer[]): Generator<string> {
  const draw = random(on);
  const doctors = carers.filter(({ trade }) => trade.declared);
  const byTrade = Map.groupBy(carers, ({ trade }) => trade);
  const seen = new Set<string>();
  let previous = "";
  for (let number = 0; number < count; number += 1) {
    const sheet = sheetOf(number);
    const line = JSON.stringify(sheet);
    const chance = draw.below(10_000);
    const repeated = chance >= 10_000 - REPEATED_OF_10000 && previous !== "";
    yield repeated ? previous : spoiled(sheet, line, chance);
    previous = line;
  }

  function sheetOf(number: number): Written {
    for (let left = TRIES; ; left -= 1) {
      const person = draw.pick(people);
      const trade = tradeOf(draw);
      const own = trade.declared && person.doctor !== null && draw.chance(0.9) ? doctors[person.doctor] : undefined;
      const carer = own ?? draw.pick(byTrade.get(trade) ?? []);
      const careDate = isoDay(addDays(on, -1 - draw.below(SPREAD_DAYS)));
      const once = `${person.id} ${carer.id} ${careDate}`;
      // Nobody sees the same professional twice on a day, save for the few sheets that are sent twice.
      if (seen.has(once) && left > 0) continue;
      seen.add(once);
      const declaration = person.doctor === null ? "nobody" : carer === doctors[person.doctor] ? "this-doctor" : "another";
      const sheet = trade.sheet({ careDate, longTermCondition: person.longTermCondition, declaration }, draw);
      return { key: `demo-day-${isoDay(on)}-${number}`, person: person.nir, professional: carer.identifier, sheet };
    }
  }
}

function spoiled(sheet: Written, line: string, chance: number): string {
  let place = chance;
  for (const { of10000, spoil } of MISTAKES) {
    if (place < of10000) {
      const wrong = spoil(sheet, line);
      return typeof wrong === "string" ? wrong : JSON.stringify(wrong);
    }
    place -= of10000;
  }
  return line;
}

/** Writes the lot whole, or not at all: a run that was cut leaves no half file under its name. */
export async function writeLot(path: string, lines: Iterable<string>): Promise<void> {
  const partial = `${path}.part`;
  const out = createWriteStream(partial, { mode: 0o600 });
  for (const line of lines) if (!out.write(`${line}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  await rename(partial, path);
}
