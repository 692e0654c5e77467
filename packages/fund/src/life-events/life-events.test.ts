import { type Consequence, day, isoDay } from "@openamo/kernel";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import {
  confirmLifeEvent,
  listLifeEvents,
  proposeConsequences,
  readIdentity,
  readPerson,
  readSituations,
  readStanding,
  recordSituation,
  searchPeople,
  withdrawLifeEvent,
} from "../index.ts";
import type { EnteredEvent } from "./index.ts";

describeOnStores("events of life", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const moveTo = (town: string, on: string): EnteredEvent => ({ kind: "move", on, details: { town } });
  const shown = async (personId: string, event: EnteredEvent, context = office.north) => granted(await proposeConsequences(context, { personId, event }));
  async function confirm(personId: string, event: EnteredEvent, context = office.north, keep: (one: Consequence) => boolean = () => true) {
    const { hash, consequences } = await shown(personId, event, context);
    const accepted = consequences.flatMap((one, index) => (keep(one) ? [index] : []));
    return confirmLifeEvent(context, { key: office.key(), personId, event, proposal: hash, accepted });
  }
  const facts = async (personId: string, on: string, knownOn?: string): Promise<string[]> => {
    const asked = { personId, validOn: day(on), ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }) };
    return granted(await readSituations(office.system, asked)).situations.map(({ kind, details }) =>
      [kind, details.organism ?? details.holder].filter(Boolean).join(" "),
    );
  };
  const history = async (personId: string): Promise<string[]> =>
    granted(await readSituations(office.system, { personId }))
      .situations.map(({ kind, from, to, details }) => `${kind} ${details.organism ?? ""} ${isoDay(from)} ${to === null ? "" : isoDay(to)}`.trim())
      .sort();

  test("a move is shown first, keeps nothing, and says why", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const before = await history(personId);
    const { consequences, trace, people } = await shown(personId, moveTo("Nebelsbad", "2026-12-01"));
    expect(consequences.map(({ does }) => does)).toEqual(["end", "add", "address", "send"]);
    expect(trace.step(0).reason.law[0]?.article).toBe("2");
    expect(people.get(personId)?.familyName).toBe("Moustafa");
    expect(await history(personId)).toEqual(before);
    expect(granted(await listLifeEvents(office.north, { personId })).events).toEqual([]);
  });

  test("the confirmed move hands the file over on its day, and what was believed before can still be read", async () => {
    office.clock.moveTo("2026-11-20T09:00:00Z");
    const personId = await office.newPerson();
    office.clock.moveTo("2026-11-21T09:00:00Z");
    granted(await confirm(personId, moveTo("Nebelsbad", "2026-11-21")));
    expect(await history(personId)).toEqual(["affiliation NORTH 2020-01-01 2026-11-20", "affiliation SOUTH 2026-11-21"]);
    expect(await facts(personId, "2026-12-24", "2026-11-20")).toEqual(["affiliation NORTH"]);
    expect(codeOf(await listLifeEvents(office.north, { personId }))).toBe("not-found-here");
    const { events } = granted(await listLifeEvents(office.south, { personId }));
    expect(events).toMatchObject([{ kind: "move", recordedBy: "agent-north", withdrawn: null, rulesVersion: "zz-2026.11" }]);
  });

  test("rights at a day as known on another day", async () => {
    office.clock.moveTo("2026-11-20T09:00:00Z");
    const personId = await office.newPerson();
    office.clock.moveTo("2026-11-21T09:00:00Z");
    granted(await confirm(personId, moveTo("Nebelsbad", "2026-10-01")));
    const organism = async (on: string, knownOn?: string) =>
      granted(await readStanding(office.system, { personId, on: day(on), knownOn: knownOn === undefined ? undefined : day(knownOn) })).standing.organism;
    expect(await organism("2026-10-15")).toBe("SOUTH");
    expect(await organism("2026-10-15", "2026-11-20")).toBe("NORTH");
    expect(await organism("2026-09-30")).toBe("NORTH");
    expect(await organism("2019-12-31")).toBeNull();
  });

  test("a child is tied to a parent, and follows the parent's move", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const parent = await office.newPerson();
    const child = await office.newPerson({ from: "2026-05-01" });
    granted(await confirm(parent, { kind: "birth", on: "2026-05-01", details: { child } }));
    expect(await facts(child, "2026-06-01")).toEqual(["affiliation NORTH", `dependant ${parent}`]);
    const { consequences } = await shown(parent, moveTo("Nebelsbad", "2026-11-21"));
    expect(new Set(consequences.map(({ personId }) => personId))).toEqual(new Set([parent, child]));
    granted(await confirm(parent, moveTo("Nebelsbad", "2026-11-21")));
    expect(await facts(child, "2026-11-21")).toEqual([`dependant ${parent}`, "affiliation SOUTH"]);
  });

  test("an agent keeps some consequences and leaves others", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const parent = await office.newPerson();
    const child = await office.newPerson();
    granted(await confirm(parent, { kind: "birth", on: "2026-05-01", details: { child } }));
    granted(await confirm(parent, moveTo("Nebelsbad", "2026-11-21"), office.north, ({ personId }) => personId === parent));
    expect(await facts(child, "2026-11-21")).toContain("affiliation NORTH");
  });

  test("a consequence for the file of another organism is shown and cannot be kept", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const parent = await office.newPerson();
    const child = await office.newPerson();
    granted(await confirm(parent, { kind: "birth", on: "2026-05-01", details: { child } }));
    granted(await confirm(child, moveTo("Nebelsbad", "2026-06-01")));
    const back = moveTo("Nebelsbad", "2026-03-01");
    const { outOfReach } = await shown(parent, back);
    expect([...outOfReach]).toEqual([child]);
    expect(codeOf(await confirm(parent, back))).toBe("consequence-out-of-reach");
    expect(codeOf(await confirm(parent, back, office.north, ({ personId }) => personId === parent))).toBe("done");
  });

  test("what changed since it was read is refused; the same command twice has one effect", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const event = moveTo("Nebelsbad", "2026-12-01");
    const { hash } = await shown(personId, event);
    const command = { key: office.key(), personId, event, proposal: hash, accepted: [0, 1] };
    const first = granted(await confirmLifeEvent(office.north, command));
    expect(granted(await confirmLifeEvent(office.north, command))).toEqual(first);
    expect(granted(await listLifeEvents(office.north, { personId })).events).toHaveLength(1);
    expect(codeOf(await confirmLifeEvent(office.north, { ...command, key: office.key() }))).toBe("consequences-changed");
  });

  test("two agents confirm at the same moment: one is told that the file changed", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const event = moveTo("Nebelsbad", "2026-12-01");
    const { hash } = await shown(personId, event);
    const commands = [1, 2, 3].map(() => confirmLifeEvent(office.north, { key: office.key(), personId, event, proposal: hash, accepted: [0, 1] }));
    expect((await Promise.all(commands)).map(codeOf).sort()).toEqual(["consequences-changed", "consequences-changed", "done"]);
    expect(await history(personId)).toEqual(["affiliation NORTH 2020-01-01 2026-11-30", "affiliation SOUTH 2026-12-01"]);
  });

  test("an event taken back leaves the file as it was before it, and stays in the history", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const before = await history(personId);
    const { eventId } = granted(await confirm(personId, moveTo("Nebelsbad", "2026-12-01")));
    const end = { personId, eventId, motive: "typed in the wrong file" };
    expect(codeOf(await withdrawLifeEvent(office.north, { ...end, motive: " ", key: office.key() }))).toBe("event-motive-missing");
    granted(await withdrawLifeEvent(office.north, { ...end, key: office.key() }));
    expect(await history(personId)).toEqual(before);
    expect(codeOf(await withdrawLifeEvent(office.north, { ...end, key: office.key() }))).toBe("event-withdrawn");
    const { events } = granted(await listLifeEvents(office.north, { personId }));
    expect(events).toMatchObject([{ id: eventId, withdrawn: { by: "agent-north", motive: "typed in the wrong file" } }]);
  });

  test("a move brings the address and a death the last day of life; taken back, both are gone", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const identity = async () => granted(await readIdentity(office.system, { personId }));
    const town = async () => (await identity()).facts.flatMap((fact) => (fact.kind === "address" ? [fact.details.town] : []));
    const moved = granted(await confirm(personId, moveTo("Nebelsbad", "2026-10-01"), office.system)).eventId;
    expect(await town()).toEqual(["Nebelsbad"]);
    const died = granted(await confirm(personId, { kind: "death", on: "2026-11-02", details: {} }, office.system)).eventId;
    expect(granted(await readPerson(office.system, { personId })).deathDay).toBe(day("2026-11-02"));
    expect(await facts(personId, "2026-11-03")).toEqual([]);
    const back = (eventId: string) => withdrawLifeEvent(office.system, { key: office.key(), personId, eventId, motive: "mistake" });
    granted(await back(died));
    expect(granted(await readPerson(office.system, { personId })).deathDay).toBeNull();
    granted(await back(moved));
    expect(await town()).toEqual([]);
  });

  test("events are taken back from the last to the first, whatever was in between", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const before = await history(personId);
    const first = granted(await confirm(personId, moveTo("Nebelsbad", "2026-12-01"))).eventId;
    const between = await history(personId);
    const second = granted(await confirm(personId, moveTo("Lutz", "2027-02-01"))).eventId;
    const back = (eventId: string) => withdrawLifeEvent(office.system, { key: office.key(), personId, eventId, motive: "mistake" });
    expect(codeOf(await back(first))).toBe("event-followed");
    granted(await back(second));
    expect(await history(personId)).toEqual(between);
    const third = granted(await confirm(personId, moveTo("Lutz", "2027-03-01"))).eventId;
    expect(codeOf(await back(first))).toBe("event-followed");
    granted(await back(third));
    granted(await back(first));
    expect(await history(personId)).toEqual(before);
  });

  test("events that make no sense are refused and leave nothing", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const refused = async (event: EnteredEvent, context = office.north) => codeOf(await proposeConsequences(context, { personId, event }));
    expect(await refused({ kind: "coronation", on: "2026-11-21", details: {} })).toBe("unknown-event-kind");
    expect(await refused(moveTo("Atlantis", "2026-11-21"))).toBe("event-invalid");
    expect(await refused(moveTo("Lutz", "2026-02-30"))).toBe("event-invalid");
    expect(await refused(moveTo("Lutz", "1985-01-01"))).toBe("zz-event-before-birth");
    expect(await refused(moveTo("Lutz", "2026-11-21"), office.south)).toBe("not-found-here");
    const stranger = await office.newPerson({ organism: "SOUTH" });
    expect(await refused({ kind: "birth", on: "2026-05-01", details: { child: stranger } })).toBe("not-found-here");
    expect(granted(await listLifeEvents(office.north, { personId })).events).toEqual([]);
  });

  test("facts of one kind do not overlap, and a dependant has a holder", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const miner = { personId, kind: "miner", from: "2026-01-01", to: null, details: {}, replaces: false };
    granted(await recordSituation(office.north, { ...miner, key: office.key() }));
    expect(codeOf(await recordSituation(office.north, { ...miner, from: "2026-03-01", key: office.key() }))).toBe("situation-overlaps");
    granted(await recordSituation(office.north, { ...miner, from: "2026-03-01", replaces: true, key: office.key() }));
    const dependant = { personId, kind: "dependant", from: "2026-01-01", to: null, details: { holder: personId, as: "child" }, replaces: false };
    expect(codeOf(await recordSituation(office.north, { ...dependant, key: office.key() }))).toBe("holder-unknown");
    expect(granted(await searchPeople(office.north, { search: "moustafa" })).total).toBeGreaterThan(0);
  });
});
