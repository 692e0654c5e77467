import { openDatabase } from "@openamo/platform";
import { describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { killedDay } from "../../test-support/batch-child.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { killBatch } from "../../test-support/kill-batches.ts";
import { granted, openOffice } from "../../test-support/office.ts";
import { listClaims, settleDay } from "../index.ts";

/** `OPENAMO_KILLS=50` is the long test; 3 in an ordinary run. */
const KILLS = Number(process.env.OPENAMO_KILLS ?? 3);
const PEOPLE = 10;
const LONGEST_MS = 400;

describe("a batch worker killed at any instant", () => {
  test(`${KILLS} times: nothing by half, nothing twice, and the day is taken up to its end`, { timeout: 60_000 + KILLS * 20_000 }, async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "" });
    try {
      const office = await openOffice(database);
      const professionalId = await office.newProfessional();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const people = await Promise.all(Array.from({ length: PEOPLE }, () => office.newPerson()));
        const day = killedDay(people, professionalId);
        const { told } = await killBatch({ url, people, professionalId }, Math.random() * LONGEST_MS);
        expect(await wrongInBooks(database.kysely)).toEqual([]);
        // Taken up under the same keys: what the worker told is known, the rest is settled now.
        const again = await settleDay(office.system, day, { batch: 50 });
        expect(again.known).toBeGreaterThanOrEqual(told);
        expect(again).toEqual({ settled: day.length - again.known, known: again.known, refused: [], aside: [] });
        // The same care under other keys is refused: it is never paid twice.
        const copies = await settleDay(
          office.system,
          day.slice(0, PEOPLE).map((sheet) => ({ ...sheet, key: `${sheet.key}-copy` })),
        );
        expect(copies.refused.map(({ code }) => code)).toEqual(Array<string>(PEOPLE).fill("duplicate-claim"));
        const [first = ""] = people;
        const claims = granted(await listClaims(office.system, { personId: first, size: 100 }));
        expect(claims.total).toBe(day.length / PEOPLE);
        expect(await wrongInBooks(database.kysely)).toEqual([]);
      }
    } finally {
      await database.close();
      await drop();
    }
  });
});
