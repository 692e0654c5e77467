import { day } from "@openamo/kernel";
import { auditLinesOf } from "@openamo/platform";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { inUse } from "../../test-support/cards.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import {
  confirmCardOrders,
  declareCard,
  endCardBatch,
  listOppositions,
  orderCard,
  previewCardOrders,
  readCardBatch,
  readCards,
  recordCardStep,
  undoCardStep,
} from "../index.ts";

const TODAY = "2026-11-21";

describeOnStores("files of cards", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const preview = async (until = TODAY) => granted(await previewCardOrders(office.north, { organism: "NORTH", until: day(until) }));
  const confirm = (checksum: string, until = TODAY) => confirmCardOrders(office.north, { key: office.key(), organism: "NORTH", until, checksum });
  const end = (batchId: string, how: "send" | "withdraw") => endCardBatch(office.north, { key: office.key(), batchId, end: how });
  const stateOf = async (personId: string) => granted(await readCards(office.north, { personId })).cards[0]?.life.state;
  const ordered = async (): Promise<{ personId: string; number: string; cardId: string }> => {
    const personId = await office.newPerson();
    return { personId, ...granted(await orderCard(office.north, { key: office.key(), personId, consent: false })) };
  };

  describe("orders for the maker", () => {
    test("are looked at first and move nothing; then what was looked at is handed over, once", async () => {
      expect(codeOf(await confirm("nothing"))).toBe("no-card-orders");
      const orders = [await ordered(), await ordered(), await ordered()];
      const { lines, checksum } = await preview();
      expect(lines.map(({ number }) => number)).toEqual(orders.map(({ number }) => number).sort());
      expect(lines[0]).toMatchObject({ familyName: "Moustafa", identifier: expect.stringMatching(/^\d{9}$/) });
      expect(await stateOf(orders[0]?.personId ?? "")).toBe("ordered");
      const input = { key: office.key(), organism: "NORTH", until: TODAY, checksum };
      const [first, again] = [await confirmCardOrders(office.north, input), await confirmCardOrders(office.north, input)];
      expect(granted(first)).toMatchObject({ cards: 3 });
      expect([granted(again).batchId, again.replayed]).toEqual([granted(first).batchId, true]);
      for (const { personId } of orders) expect(await stateOf(personId)).toBe("in-making");
      expect((await preview()).lines).toEqual([]);
      expect(granted(await readCardBatch(office.north, { batchId: granted(first).batchId })).lines).toEqual(lines);
      const seen = (await auditLinesOf(office.fund.database.kysely, orders[0]?.personId ?? "")).filter(({ action }) => action === "cards:hand-over");
      expect(seen.map(({ outcome }) => outcome).sort()).toEqual(["done", "read", "read"]);
    });

    test("that changed since they were looked at are not handed over", async () => {
      await ordered();
      const { checksum } = await preview();
      const late = await ordered();
      expect(codeOf(await confirm(checksum))).toBe("card-orders-changed");
      expect(await stateOf(late.personId)).toBe("ordered");
      expect(codeOf(await confirm((await preview()).checksum))).toBe("done");
    });

    test("come back when their file is withdrawn, and may be handed over again; a file that was sent stays", async () => {
      const { personId, number } = await ordered();
      const { batchId } = granted(await confirm((await preview()).checksum));
      expect(granted(await end(batchId, "withdraw"))).toEqual({ batchId, cards: 1 });
      expect(await stateOf(personId)).toBe("ordered");
      expect(codeOf(await end(batchId, "send"))).toBe("card-batch-closed");
      expect((await preview()).lines.map((line) => line.number)).toEqual([number]);
      const second = granted(await confirm((await preview()).checksum));
      expect(codeOf(await end(second.batchId, "send"))).toBe("done");
      expect(codeOf(await end(second.batchId, "withdraw"))).toBe("card-batch-closed");
      expect(await stateOf(personId)).toBe("in-making");
    });

    test("whose card is already made are not withdrawn, not even in part", async () => {
      const [made, other] = [await ordered(), await ordered()];
      const { batchId } = granted(await confirm((await preview()).checksum));
      granted(await recordCardStep(office.north, { key: office.key(), personId: made.personId, cardId: made.cardId, step: "make" }));
      expect(codeOf(await end(batchId, "withdraw"))).toBe("card-batch-closed");
      expect(await stateOf(other.personId)).toBe("in-making");
      expect(granted(await readCardBatch(office.north, { batchId })).withdrawnAt).toBeNull();
    });

    test("of another organism are out of reach", async () => {
      await ordered();
      const { checksum } = await preview();
      const input = { key: office.key(), organism: "NORTH", until: TODAY, checksum };
      expect(codeOf(await confirmCardOrders(office.south, input))).toBe("not-found-here");
      expect(codeOf(await previewCardOrders(office.south, { organism: "NORTH", until: day(TODAY) }))).toBe("not-found-here");
      const { batchId } = granted(await confirm(checksum));
      expect(codeOf(await endCardBatch(office.south, { key: office.key(), batchId, end: "withdraw" }))).toBe("not-found-here");
      expect(codeOf(await readCardBatch(office.south, { batchId: "nothing" }))).toBe("not-found-here");
    });
  });

  describe("the opposition list", () => {
    const lose = async () => {
      const card = await inUse(office, await office.newPerson());
      granted(await declareCard(office.north, { key: office.key(), personId: card.personId, cardId: card.id, what: "lose", replace: false }));
      return card;
    };

    test("is in the order of numbers and is read in parts without gap or double", async () => {
      for (let index = 0; index < 5; index += 1) await lose();
      const whole = granted(await listOppositions(office.system, {}));
      expect(whole.length).toBeGreaterThanOrEqual(5);
      expect(whole.map(({ number }) => number)).toEqual(whole.map(({ number }) => number).sort());
      const parts = [];
      for (let after = ""; ; ) {
        const part = granted(await listOppositions(office.system, { after, limit: 2 }));
        parts.push(...part);
        const last = part.at(-1);
        if (last === undefined) break;
        after = last.number;
      }
      expect(parts).toEqual(whole);
    });

    test("of the changes since a day has that day's, and tells what was lifted", async () => {
      const before = await lose();
      office.clock.moveTo("2026-11-25T08:00:00Z");
      const [lost, mistaken] = [await lose(), await lose()];
      granted(await undoCardStep(office.north, { key: office.key(), personId: mistaken.personId, cardId: mistaken.id }));
      const changes = granted(await listOppositions(office.system, { changedSince: day("2026-11-25") }));
      const changeOf = ({ number }: { number: string }) => changes.find((line) => line.number === number)?.change;
      expect([changeOf(before), changeOf(lost), changeOf(mistaken)]).toEqual([undefined, "opposed", "lifted"]);
      expect(granted(await listOppositions(office.system, {})).some(({ number }) => number === mistaken.number)).toBe(false);
      expect(granted(await listOppositions(office.system, { changedSince: day("2026-11-26") }))).toEqual([]);
    });

    test("is not for insured people", async () => {
      await expect(listOppositions(office.insured(await office.newPerson()), {})).rejects.toThrow("permission-denied");
    });
  });
});
