import { france } from "@openamo/france";
import {
  confirmLifeEvent,
  createFund,
  type FundContext,
  listLifeEvents,
  loadNetwork,
  proposeConsequences,
  readFundSchemas,
  readPerson,
  readSituations,
  readStanding,
  registerPerson,
  withdrawLifeEvent,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
import { type Actor, type FixedClock, fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../support/stores.ts";

/** The value of an answer that must be one. @throws Error with the code of the refusal. */
function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code} ${result.refusal.field ?? ""}`);
  return result.value;
}

let keys = 0;
const key = (): string => {
  keys += 1;
  return `life-key-${keys}`;
};

/** A number with its key, of a person who does not exist. */
function nir(sex: 1 | 2, year: number, month: number, order: number): string {
  const body = `${sex}${String(year % 100).padStart(2, "0")}${String(month).padStart(2, "0")}59999${String(order).padStart(3, "0")}`;
  return `${body}${String(97n - (BigInt(body) % 97n)).padStart(2, "0")}`;
}

interface Fact {
  readonly kind: string;
  readonly from: string;
  readonly to?: string;
  readonly details: Readonly<Record<string, string>>;
}

describeOnStores("the life of a person", (open) => {
  let clock: FixedClock;
  let context: FundContext;
  let agentOf: (organism: string) => FundContext;
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    clock = fixedClock("2019-08-15T08:00:00Z", "Europe/Paris");
    const fund = createFund({ packs: [france], database, clock });
    context = fund.contextFor(systemActor("tests"));
    const agent: Actor = { ...systemActor("tests"), role: "agent", subject: "agent" };
    agentOf = (organism) => fund.contextFor({ ...agent, organism });
    granted(await loadNetwork(context));
  });

  async function register(givenNames: string, birthDate: string, identifier: string | undefined, organism: string, facts: readonly Fact[]): Promise<string> {
    const named = identifier === undefined ? {} : { identifierKind: "fr.nir", identifier };
    const situations = facts.map(({ to = null, ...fact }) => ({ ...fact, to }));
    const affiliation = { scheme: "general", organism, from: birthDate < "1992-01-01" ? "1992-01-01" : birthDate, to: null };
    return granted(
      await registerPerson(context, { key: key(), country: "fr", familyName: "Delattre", givenNames, birthDate, ...named, affiliation, situations }),
    ).personId;
  }

  /** Enters an event on its day, keeps all that follows, and gives the id. */
  async function live(personId: string, kind: string, on: string, details: Record<string, unknown> = {}, enteredOn = on): Promise<string> {
    clock.moveTo(`${enteredOn}T09:00:00Z`);
    const event = { kind, on, details };
    const { hash, consequences, trace } = granted(await proposeConsequences(context, { personId, event }));
    // Nothing follows without a reason.
    for (const { stepsFrom, stepsTo } of consequences) expect(stepsTo, `${kind} on ${on}`).toBeGreaterThan(stepsFrom);
    expect(trace.length).toBeGreaterThan(0);
    const accepted = consequences.map((_, index) => index);
    return granted(await confirmLifeEvent(context, { key: key(), personId, event, proposal: hash, accepted })).eventId;
  }

  /** Scheme, fund, whether rights are open, and why, on a day as known on another. */
  async function stands(personId: string, on: string, knownOn?: string): Promise<string> {
    const known = knownOn === undefined ? undefined : day(knownOn);
    const { standing } = granted(await readStanding(context, { personId, on: day(on), knownOn: known }));
    return `${standing.scheme ?? "-"} ${standing.organism ?? "-"} ${standing.open ? "open" : "closed"}: ${standing.ground?.en ?? "-"}`;
  }
  const opens = async (organism: string, personId: string): Promise<boolean> => (await readPerson(agentOf(organism), { personId })).ok;

  const LILLE = { country: "fr", commune: "59350" };
  const STUDENT = "general cpam-595 open: Stable and regular residence in France";
  const EMPLOYEE = "general cpam-595 open: Work in France";
  const BAYONNE = "self-employed cpam-641 open: Work in France";
  const GUADELOUPE = "self-employed cgss-971 open: Work in France";
  const RETIRED = "general cpam-673 open: Stable and regular residence in France";

  test("student, employee in Lille, self-employed in Bayonne, a child, Guadeloupe, retirement in Strasbourg", async () => {
    const mother = await register("Anne", "1970-06-01", nir(2, 1970, 6, 1), "cpam-595", [
      { kind: "residence", from: "1992-01-01", details: LILLE },
      { kind: "activity", from: "1992-01-01", details: { status: "employee", commune: "59350" } },
      { kind: "rights", from: "1992-01-01", details: { ground: "work" } },
    ]);
    const lea = await register("Léa", "2001-03-15", nir(2, 2001, 3, 2), "cpam-595", [
      { kind: "residence", from: "2001-03-15", details: LILLE },
      { kind: "dependant", from: "2001-03-15", to: "2019-03-14", details: { holder: mother, as: "child" } },
      { kind: "rights", from: "2001-03-15", to: "2019-03-14", details: { ground: "dependant" } },
      { kind: "rights", from: "2019-03-15", details: { ground: "residence" } },
    ]);
    await live(lea, "studies-start", "2019-09-02");
    expect(await stands(lea, "2019-09-02")).toBe(STUDENT);

    await live(lea, "studies-end", "2023-06-30");
    await live(lea, "hired", "2023-07-01", { status: "employee", work: "Lille" });
    expect(await stands(lea, "2023-07-01")).toBe(EMPLOYEE);
    expect(await opens("cpam-595", lea)).toBe(true);

    await live(lea, "activity-ended", "2027-12-31", { benefit: "none" });
    await live(lea, "move", "2028-01-01", { place: "Bayonne", line1: "2 quai Galuperie" });
    await live(lea, "self-employed-start", "2028-02-29", { status: "self-employed", work: "Bayonne" });
    expect(await stands(lea, "2028-02-29")).toBe(BAYONNE);
    expect(await opens("cpam-595", lea)).toBe(false);
    expect(await opens("cpam-641", lea)).toBe(true);

    clock.moveTo("2030-05-20T07:00:00Z");
    const child = await register("Jeanne", "2030-05-20", undefined, "cpam-641", []);
    await live(lea, "birth", "2030-05-20", { child, attachedTo: "subject" });
    expect(await stands(child, "2030-05-20")).toBe("self-employed cpam-641 open: Child covered through an insured person");

    await live(lea, "move", "2034-09-01", { place: "97122 Baie-Mahault", line1: "3 allée des Flamboyants" });
    expect(await stands(lea, "2034-09-01")).toBe(GUADELOUPE);
    expect(await stands(child, "2034-09-01")).toBe("self-employed cgss-971 open: Child covered through an insured person");
    expect([await opens("cpam-641", lea), await opens("cgss-971", lea), await opens("cgss-971", child)]).toEqual([false, true, true]);

    await live(lea, "move", "2066-03-01", { place: "67000 Strasbourg", line1: "4 quai des Bateliers" });
    await live(lea, "pension", "2066-04-01", { scheme: "general", keepsWorking: false });
    expect(await stands(lea, "2066-04-01")).toBe(RETIRED);
    expect(await opens("cpam-673", lea)).toBe(true);

    // Each day of the past is told as it was, and as it was believed.
    expect(await stands(lea, "2019-12-31")).toBe(STUDENT);
    expect(await stands(lea, "2050-01-01")).toBe(GUADELOUPE);
    expect(await stands(lea, "2050-01-01", "2032-01-01")).toBe(BAYONNE);
    const { events } = granted(await listLifeEvents(context, { personId: lea }));
    expect(events.map(({ kind }) => kind).reverse()).toEqual([
      "studies-start",
      "studies-end",
      "hired",
      "activity-ended",
      "move",
      "self-employed-start",
      "birth",
      "move",
      "move",
      "pension",
    ]);
  });

  test("a child of two parents goes on through the other when the first dies", async () => {
    clock.moveTo("2026-03-01T09:00:00Z");
    const employed = [
      { kind: "residence", from: "2015-01-01", details: LILLE },
      { kind: "activity", from: "2015-01-01", details: { status: "employee", commune: "59350" } },
      { kind: "rights", from: "2015-01-01", details: { ground: "work" } },
    ];
    const [first, second] = [
      await register("Paul", "1985-01-10", nir(1, 1985, 1, 4), "cpam-595", employed),
      await register("Marie", "1986-02-11", nir(2, 1986, 2, 5), "cpam-595", employed),
    ];
    const child = await register("Tom", "2026-02-20", undefined, "cpam-595", []);
    await live(first, "birth", "2026-02-20", { child, otherParent: second, attachedTo: "both" }, "2026-03-02");
    await live(first, "death", "2026-05-10", {}, "2026-05-12");
    expect(await stands(child, "2026-06-01")).toBe("general cpam-595 open: Child covered through an insured person");
    expect(await stands(first, "2026-06-01")).toMatch(/closed/);
  });

  test("a move learnt late keeps what was believed, and taken back gives it again", async () => {
    clock.moveTo("2026-01-05T09:00:00Z");
    const karim = await register("Karim", "1988-02-10", nir(1, 1988, 2, 3), "cpam-595", [
      { kind: "residence", from: "1992-01-01", details: LILLE },
      { kind: "activity", from: "2010-01-01", details: { status: "employee", commune: "59350" } },
      { kind: "rights", from: "2010-01-01", details: { ground: "work" } },
    ]);
    const eventId = await live(karim, "move", "2026-02-01", { place: "67000 Strasbourg" }, "2026-06-15");
    expect(await stands(karim, "2026-03-01")).toBe("general cpam-673 open: Work in France");
    expect(await stands(karim, "2026-03-01", "2026-06-14")).toBe(EMPLOYEE);
    expect(await stands(karim, "2026-01-31")).toBe(EMPLOYEE);
    clock.moveTo("2026-06-20T09:00:00Z");
    granted(await withdrawLifeEvent(context, { key: key(), personId: karim, eventId, motive: "another Karim" }));
    expect(await stands(karim, "2026-03-01")).toBe(EMPLOYEE);
    expect(await stands(karim, "2026-03-01", "2026-06-17")).toBe("general cpam-673 open: Work in France");
    const { situations } = granted(await readSituations(context, { personId: karim, validOn: day("2026-03-01") }));
    expect(situations.filter(({ kind }) => kind === "affiliation")).toHaveLength(1);
  });
});
