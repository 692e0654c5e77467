import { auditLinesOf } from "@openamo/platform";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { inUse } from "../../test-support/cards.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import {
  changeAddress,
  confirmLifeEvent,
  deliveryOf,
  listLetters,
  listOppositions,
  orderCard,
  proposeConsequences,
  readCards,
  readLetter,
  recordContact,
  withdrawLifeEvent,
} from "../index.ts";

const TODAY = "2026-11-21";

describeOnStores("what follows from events beside the facts", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const propose = async (personId: string, kind: string, details = {}) =>
    granted(await proposeConsequences(office.north, { personId, event: { kind, on: TODAY, details } }));
  async function live(personId: string, kind: string, details = {}, left: readonly string[] = []): Promise<string> {
    const { hash, consequences } = await propose(personId, kind, details);
    const accepted = consequences.flatMap(({ does }, index) => (left.includes(does) ? [] : [index]));
    const event = { kind, on: TODAY, details };
    return granted(await confirmLifeEvent(office.north, { key: office.key(), personId, event, proposal: hash, accepted })).eventId;
  }
  const withdraw = (personId: string, eventId: string) => withdrawLifeEvent(office.system, { key: office.key(), personId, eventId, motive: "another person" });
  const letters = async (personId: string) => granted(await listLetters(office.system, { personId })).letters;

  describe("a letter", () => {
    test("is written with the event: sender, addressee, words and reasons are fixed", async () => {
      const personId = await office.newPerson();
      const address = { lines: ["3, rue du Lift"], postcode: "00002", town: "Nebelsbad", commune: null, country: "zz" };
      granted(await changeAddress(office.north, { key: office.key(), personId, use: "postal", from: "2026-01-01", to: null, address }));
      await live(personId, "move", { town: "Nebelsbad" });
      const [letter] = await letters(personId);
      expect(letter).toMatchObject({ kind: "welcome", language: "fr", cancelledAt: null, writtenBy: "agent-north" });
      expect(letter?.content).toMatchObject({
        title: { en: "Welcome" },
        paragraphs: [{ en: "You are now in another town." }],
        sender: { id: "NORTH" },
        to: null,
        person: { familyName: "Moustafa", birthDate: "1990-02-28" },
        address,
      });
      expect(letter?.content.reasons.length).toBeGreaterThan(0);
      const read = granted(await readLetter(office.south, { personId, letterId: letter?.id ?? "" }));
      expect(read.letter.id).toBe(letter?.id);
      const lines = (await auditLinesOf(office.fund.database.kysely, personId)).filter(({ action }) => action === "messages:read");
      expect(lines.map(({ object }) => object)).toContain(letter?.id);
    });

    test("is in the language of the person, and one that the agent leaves out is not written", async () => {
      const personId = await office.newPerson();
      const contact = { email: null, phone: null, preferred: "post" as const, language: "en", refused: [] };
      granted(await recordContact(office.north, { key: office.key(), personId, ...contact }));
      await live(personId, "move", { town: "Nebelsbad" });
      expect((await letters(personId)).map(({ language }) => language)).toEqual(["en"]);
      const reserved = await office.newPerson();
      const refuses = { email: "zero@example.org", phone: null, preferred: "email" as const, language: "en", refused: ["post" as const] };
      granted(await recordContact(office.north, { key: office.key(), personId: reserved, ...refuses }));
      await live(reserved, "move", { town: "Nebelsbad" });
      const [[posted], [kept]] = [await letters(personId), await letters(reserved)];
      expect([posted, kept].map((letter) => letter && deliveryOf(letter.content))).toEqual(["post", "post-refused"]);
      const other = await office.newPerson();
      await live(other, "move", { town: "Nebelsbad" }, ["send"]);
      expect(await letters(other)).toEqual([]);
    });

    test("stays, marked, when its event is taken back", async () => {
      const personId = await office.newPerson();
      const eventId = await live(personId, "move", { town: "Nebelsbad" });
      granted(await withdraw(personId, eventId));
      expect((await letters(personId)).map(({ cancelledAt }) => cancelledAt !== null)).toEqual([true]);
    });

    test("of a file out of reach, or that nobody wrote, is not found", async () => {
      const personId = await office.newPerson();
      await live(personId, "move", { town: "Nebelsbad" });
      const [letter] = await letters(personId);
      expect(codeOf(await listLetters(office.north, { personId }))).toBe("not-found-here");
      expect(codeOf(await readLetter(office.north, { personId, letterId: letter?.id ?? "" }))).toBe("not-found-here");
      expect(codeOf(await readLetter(office.south, { personId, letterId: "nothing" }))).toBe("not-found-here");
    });
  });

  describe("a death", () => {
    const stateOf = async (personId: string) => granted(await readCards(office.system, { personId })).cards[0]?.life.state;
    const isOpposed = async (number: string) => granted(await listOppositions(office.system, {})).some((line) => line.number === number);

    test("puts the card on the opposition list; taken back on the same day, gives it back", async () => {
      const { personId, number } = await inUse(office, await office.newPerson());
      expect((await propose(personId, "death")).consequences.map(({ does }) => does)).toContain("cards-end");
      const eventId = await live(personId, "death");
      expect([await stateOf(personId), await isOpposed(number)]).toEqual(["ended", true]);
      granted(await withdraw(personId, eventId));
      expect([await stateOf(personId), await isOpposed(number)]).toEqual(["active", false]);
    });

    test("cancels an order that waits", async () => {
      const personId = await office.newPerson();
      granted(await orderCard(office.north, { key: office.key(), personId, consent: false }));
      await live(personId, "death");
      expect(await stateOf(personId)).toBe("cancelled");
    });

    test("says nothing of cards for somebody who holds none, and leaves the card when the agent leaves it", async () => {
      const nobody = await office.newPerson();
      expect((await propose(nobody, "death")).consequences.map(({ does }) => does)).not.toContain("cards-end");
      const { personId } = await inUse(office, await office.newPerson());
      await live(personId, "death", {}, ["cards-end"]);
      expect(await stateOf(personId)).toBe("active");
    });

    test("taken back on another day leaves the card opposed: others have read the list", async () => {
      const { personId, number } = await inUse(office, await office.newPerson());
      const eventId = await live(personId, "death");
      office.clock.moveTo("2026-11-22T09:00:00Z");
      granted(await withdraw(personId, eventId));
      office.clock.moveTo("2026-11-22T10:00:00Z");
      expect([await stateOf(personId), await isOpposed(number)]).toEqual(["ended", true]);
      expect(codeOf(await orderCard(office.north, { key: office.key(), personId, consent: false }))).toBe("done");
    });
  });
});
