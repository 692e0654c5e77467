import { addDays, day, isoDay } from "@openamo/kernel";
import { openDatabase } from "@openamo/platform";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../test-support/office.ts";
import { payOrders, reverseClaim, type SubmitClaim, settleDay, submitClaim, verifyLedger } from "../index.ts";

/** `OPENAMO_COMMANDS=100000` is the long test. */
const COMMANDS = Number(process.env.OPENAMO_COMMANDS ?? 400);
const SEED = Number(process.env.OPENAMO_SEED ?? 20_261_122);
const EACH_PERSON = 25;
const WRITERS = 8;

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

/** Sheets, each with its own care: some sent once more under another key, which is the same care twice. */
async function sheetsOf(office: Office, count: number, random: () => number): Promise<{ own: SubmitClaim[]; copies: SubmitClaim[] }> {
  const doctor = await office.newProfessional();
  const people = [];
  for (let made = 0; made < Math.ceil(count / EACH_PERSON); made += 1) people.push(await office.newPerson());
  const own = people.flatMap((personId, person) =>
    Array.from({ length: EACH_PERSON }, (_, index) => ({
      key: `sheet-${person}-${index}`,
      personId,
      professionalId: doctor,
      sheet: visit(isoDay(addDays(day("2026-01-05"), index)), "33.00", index % 5 === 0),
    })),
  );
  return { own, copies: own.filter(() => random() < 0.05).map((sheet) => ({ ...sheet, key: `${sheet.key}-copy` })) };
}

/** Sends every command two or three times in an order of its own, by several writers at once: one by one, and in batches. */
async function sendAll(office: Office, commands: readonly SubmitClaim[], random: () => number): Promise<{ sent: number; odd: string[] }> {
  const deliveries = shuffled(
    commands.flatMap((command) => (random() < 0.2 ? [command, command, command] : [command, command])),
    random,
  );
  const receipts = new Map<string, string>();
  const odd: string[] = [];
  const one = async (command: SubmitClaim): Promise<void> => {
    const answer = await submitClaim(office.system, command);
    const told = answer.ok ? `${answer.value.reference} ${answer.value.paid}` : codeOf(answer);
    if ((receipts.get(command.key) ?? told) !== told) odd.push(`${command.key}: ${receipts.get(command.key)} then ${told}`);
    receipts.set(command.key, told);
  };
  const writer = async (mine: readonly SubmitClaim[]): Promise<void> => {
    for (let from = 0; from < mine.length; from += 20) {
      const some = mine.slice(from, from + 20);
      if (random() < 0.5) for (const command of some) await one(command);
      else await settleDay(office.system, [...new Map(some.map((command) => [command.key, command])).values()], { batch: 20 });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(deliveries.filter((_command, place) => place % WRITERS === index))));
  return { sent: deliveries.length, odd };
}

describe("commands sent again, doubled and in any order", () => {
  test(`${COMMANDS}: each care is paid once`, { timeout: 120_000 + COMMANDS * 40 }, async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "", connections: WRITERS });
    try {
      const office = await openOffice(database);
      const random = numbers(SEED);
      const { own, copies } = await sheetsOf(office, Math.ceil(COMMANDS / 2.3), random);
      const { sent, odd } = await sendAll(office, [...own, ...copies], random);
      expect(sent).toBeGreaterThanOrEqual(COMMANDS);
      expect(odd).toEqual([]);
      const { rows } = await sql<{ id: string; person_id: string; care_from: string }>`select id, person_id, care_from from claim`.execute(database.kysely);
      expect(rows.length).toBe(own.length);
      expect(new Set(rows.map((row) => `${row.person_id} ${row.care_from}`)).size).toBe(own.length);
      // Some are taken back, and what is owed is paid: each of these commands twice, at the same moment.
      const back = rows.filter(() => random() < 0.05);
      const reverse = ({ id }: { id: string }) => reverseClaim(office.system, { key: `reverse-${id}`, claimId: id, motive: "sent twice" });
      const pay = (turn: number) => payOrders(office.system, { key: `pay-turn-${turn}`, organism: "NORTH", limit: 2000 });
      for (let from = 0; from < back.length; from += 4) {
        const some = back.slice(from, from + 4);
        expect((await Promise.all([...some, ...shuffled(some, random)].map(reverse))).every(({ ok }) => ok)).toBe(true);
      }
      for (let turn = 0; turn * 2000 < own.length * 2; turn += 1) {
        const [first, again] = await Promise.all([pay(turn), pay(turn)]);
        expect(granted(first)).toEqual(granted(again));
      }
      const paid = await sql<{ orders: number; bank: number }>`
        select (select coalesce(sum(cents - cancelled_cents - deducted_cents), 0)::bigint from payment_order where status = 'paid') as orders,
          (select coalesce(sum(cents), 0)::bigint from transfer where purpose = 'payment') as bank`.execute(database.kysely);
      expect(paid.rows[0]?.bank).toBeGreaterThan(0);
      expect(paid.rows[0]?.bank).toBe(paid.rows[0]?.orders);
      expect(await wrongInBooks(database.kysely)).toEqual([]);
      expect(granted(await verifyLedger(office.system, {})).first).toEqual([]);
    } finally {
      await database.close();
      await drop();
    }
  });
});
