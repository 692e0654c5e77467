import { day, isoDay } from "@openamo/kernel";
import { auditLinesOf } from "@openamo/platform";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { cardOf, inUse, newChild } from "../../test-support/cards.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import { zubrowka } from "../../test-support/zubrowka/pack.ts";
import { createFund, declareCard, listOppositions, orderCard, type PersonCards, readCards, recordCardStep, undoCardStep } from "../index.ts";
import { isCardNumber } from "./number.ts";

describeOnStores("cards", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const order = (personId: string, consent = false) => orderCard(office.north, { key: office.key(), personId, consent });
  const read = async (personId: string): Promise<PersonCards> => granted(await readCards(office.north, { personId }));
  const declare = (personId: string, cardId: string, what: "lose" | "steal" | "fault" = "lose", replace = true) =>
    declareCard(office.north, { key: office.key(), personId, cardId, what, replace });
  const record = (personId: string, cardId: string, step: Parameters<typeof recordCardStep>[1]["step"], on?: string) =>
    recordCardStep(office.north, { key: office.key(), personId, cardId, step, on });
  const undo = (personId: string, cardId: string, context = office.north) => undoCardStep(context, { key: office.key(), personId, cardId });
  const opposed = async (number: string) => granted(await listOppositions(office.system, {})).find((line) => line.number === number);

  describe("an order", () => {
    test("is made once for somebody of age with rights, under a number that checks itself", async () => {
      const personId = await office.newPerson();
      expect((await read(personId)).mayOrder).toBe(true);
      const { number } = granted(await order(personId));
      expect(isCardNumber(number)).toBe(true);
      const { cards, mayOrder, eligibility } = await read(personId);
      expect(cards).toMatchObject([{ number, organism: "NORTH", life: { state: "ordered" } }]);
      expect([mayOrder, eligibility.stage]).toEqual([false, "by-right"]);
      expect(codeOf(await order(personId))).toBe("card-already-held");
    });

    test("sent again with its key gives the same card", async () => {
      const personId = await office.newPerson();
      const input = { key: office.key(), personId, consent: false };
      const [first, again] = [await orderCard(office.north, input), await orderCard(office.north, input)];
      expect(again).toEqual({ ...first, replayed: true });
      expect((await read(personId)).cards).toHaveLength(1);
      expect(codeOf(await orderCard(office.north, { ...input, consent: true }))).toBe("idempotency-key-reused");
    });

    test("for a child waits for the age, then for the agreement of a parent", async () => {
      const small = await newChild(office, "2020-03-01");
      expect(codeOf(await order(small, true))).toBe("card-too-young");
      const { eligibility, mayOrder } = await read(small);
      expect([eligibility.stage, isoDay(eligibility.onRequestFrom), mayOrder]).toEqual(["never", "2030-03-01", false]);
      const older = await newChild(office, "2014-03-01");
      expect(codeOf(await order(older))).toBe("card-consent-missing");
      expect(codeOf(await order(older, true))).toBe("done");
    });

    test("is refused without rights, in a country without a card, and out of reach", async () => {
      const left = await office.newPerson({ to: "2021-12-31" });
      expect(codeOf(await order(left))).toBe("card-rights-closed");
      const { fund, clock, north } = office;
      const without = createFund({ packs: [{ ...zubrowka, cards: null }], database: fund.database, clock }).contextFor(north.actor);
      const personId = await office.newPerson();
      expect(codeOf(await orderCard(without, { key: office.key(), personId, consent: false }))).toBe("no-card-in-country");
      expect(codeOf(await readCards(without, { personId }))).toBe("no-card-in-country");
      expect(codeOf(await orderCard(office.south, { key: office.key(), personId, consent: false }))).toBe("not-found-here");
      expect(codeOf(await readCards(office.south, { personId }))).toBe("not-found-here");
    });

    test("may be cancelled, and made again", async () => {
      const personId = await office.newPerson();
      const { cardId } = granted(await order(personId));
      expect(codeOf(await record(personId, cardId, "cancel"))).toBe("done");
      expect(codeOf(await order(personId))).toBe("done");
    });
  });

  describe("the life of a card", () => {
    test("goes from the order to its update, and says by when the next is due", async () => {
      const personId = await office.newPerson();
      const card = await inUse(office, personId);
      expect(codeOf(await record(personId, card.id, "update"))).toBe("done");
      const { cards } = await read(personId);
      expect(cards[0]?.life.state).toBe("active");
      expect(cards[0]?.actions.map(({ kind }) => kind)).toEqual(["order", "hand-over", "make", "send", "activate", "update"]);
      expect(isoDay(cards[0]?.updateBy ?? day("1970-01-01"))).toBe("2027-11-21");
    });

    test("refuses what its state does not allow, and impossible days", async () => {
      const personId = await office.newPerson();
      const { cardId } = granted(await order(personId));
      for (const step of ["make", "send", "activate", "update", "return", "end"] as const)
        expect(codeOf(await record(personId, cardId, step)), step).toBe("card-step-not-allowed");
      expect(codeOf(await declare(personId, cardId))).toBe("card-step-not-allowed");
      const card = await inUse(office, await office.newPerson());
      expect(codeOf(await record(card.personId, card.id, "update", "2026-11-22"))).toBe("card-day-invalid");
      expect(codeOf(await record(card.personId, card.id, "update", "2020-01-01"))).toBe("card-day-invalid");
      expect(codeOf(await record(card.personId, "not-an-id", "update"))).toBe("not-found-here");
      expect(codeOf(await record(personId, card.id, "update"))).toBe("not-found-here");
    });

    test("ends with the rights: opposed at once, then returned", async () => {
      const card = await inUse(office, await office.newPerson());
      expect(codeOf(await record(card.personId, card.id, "end"))).toBe("done");
      expect(await opposed(card.number)).toMatchObject({ because: "end", since: day("2026-11-21") });
      expect(codeOf(await record(card.personId, card.id, "return"))).toBe("done");
      expect(await opposed(card.number)).toMatchObject({ because: "end" });
      expect(codeOf(await record(card.personId, card.id, "activate"))).toBe("card-step-not-allowed");
    });

    test("leaves a line in the journal for each act and each reading", async () => {
      const personId = await office.newPerson();
      const card = await inUse(office, personId);
      await declare(personId, card.id);
      await read(personId);
      const lines = (await auditLinesOf(office.fund.database.kysely, personId)).map(({ action, outcome }) => `${action} ${outcome}`);
      expect(lines).toEqual(expect.arrayContaining(["cards:order done", "cards:hand-over done", "cards:record done", "cards:declare done", "cards:read read"]));
    });
  });

  describe("a loss", () => {
    test("puts the card on the list at once and orders another", async () => {
      const card = await inUse(office, await office.newPerson());
      expect(await opposed(card.number)).toBeUndefined();
      const { replacement } = granted(await declare(card.personId, card.id, "steal"));
      expect(await opposed(card.number)).toEqual({ number: card.number, since: day("2026-11-21"), because: "steal", change: "opposed" });
      const { cards } = await read(card.personId);
      expect(cards.map(({ id, replaces, life }) => [id, replaces, life.state])).toEqual([
        [replacement?.cardId, card.id, "ordered"],
        [card.id, null, "stolen"],
      ]);
    });

    test("holds even where no other card can be had", async () => {
      const personId = await office.newPerson({ to: "2026-11-20" });
      office.clock.moveTo("2026-11-19T09:00:00Z");
      const card = await inUse(office, personId);
      office.clock.moveTo("2026-11-21T09:00:00Z");
      expect(granted(await declare(personId, card.id))).toMatchObject({ replacement: null, notReplaced: "card-rights-closed" });
      expect(await opposed(card.number)).toBeDefined();
    });

    test("declared by mistake is taken back the same day: the card serves again, its replacement is cancelled", async () => {
      const card = await inUse(office, await office.newPerson());
      await declare(card.personId, card.id);
      expect((await read(card.personId)).cards.find(({ id }) => id === card.id)?.mayUndo).toBe(true);
      expect(codeOf(await undo(card.personId, card.id))).toBe("done");
      expect(await opposed(card.number)).toBeUndefined();
      const { cards } = await read(card.personId);
      expect(cards.map(({ life }) => life.state)).toEqual(["cancelled", "active"]);
      expect(codeOf(await declare(card.personId, card.id, "lose"))).toBe("done");
      expect(await opposed(card.number)).toBeDefined();
    });

    test("is no more taken back the next day, nor once the new card is with the maker, nor by another than who declared it", async () => {
      const late = await inUse(office, await office.newPerson());
      await declare(late.personId, late.id);
      office.clock.moveTo("2026-11-22T09:00:00Z");
      expect(codeOf(await undo(late.personId, late.id))).toBe("card-undo-too-late");
      office.clock.moveTo("2026-11-21T09:00:00Z");
      expect(codeOf(await undo(late.personId, late.id, office.insured(late.personId)))).toBe("card-undo-too-late");
      await cardOf(office, late.personId);
      expect(codeOf(await undo(late.personId, late.id))).toBe("card-replacement-under-way");
    });

    test("is declared by the person for their own card only", async () => {
      const [mine, other] = [await inUse(office, await office.newPerson()), await inUse(office, await office.newPerson())];
      const me = office.insured(mine.personId);
      const lost = (card: typeof mine) => declareCard(me, { key: office.key(), personId: card.personId, cardId: card.id, what: "lose", replace: true });
      expect(codeOf(await lost(other))).toBe("not-found-here");
      expect(codeOf(await lost(mine))).toBe("done");
      expect(codeOf(await undo(mine.personId, mine.id, me))).toBe("done");
      await expect(recordCardStep(me, { key: office.key(), personId: mine.personId, cardId: mine.id, step: "end" })).rejects.toThrow("permission-denied");
    });
  });

  test("a command repeated at the same moment has one effect", async () => {
    const card = await inUse(office, await office.newPerson());
    const input = { key: office.key(), personId: card.personId, cardId: card.id, what: "lose" as const, replace: true };
    const answers = await Promise.all([1, 2, 3].map(() => declareCard(office.north, input)));
    expect(new Set(answers.map((answer) => granted(answer).replacement?.cardId)).size).toBe(1);
    expect((await read(card.personId)).cards).toHaveLength(2);
  });
});
