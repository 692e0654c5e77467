import { day } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { type RecordSituation, readPerson, readSituations, recordSituation, registerPerson, submitClaim, withdrawSituation } from "../../index.ts";

describeOnStores("dated facts of a person", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const record = (personId: string, facts: Partial<RecordSituation>) =>
    recordSituation(office.north, { key: office.key(), personId, kind: "miner", from: "2026-01-01", to: null, details: {}, replaces: false, ...facts });
  const kinds = async (personId: string, validOn: string, knownOn?: string): Promise<string[]> => {
    const asked = { personId, validOn: day(validOn), ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }) };
    return granted(await readSituations(office.system, asked)).situations.map(({ kind, details }) => [kind, details.organism].filter(Boolean).join(" "));
  };

  test("two questions in one call: what held on a day, and what was believed on another", async () => {
    office.clock.moveTo("2026-11-10T09:00:00Z");
    const personId = await office.newPerson();
    // On the 21st it is learnt that the person has worked in the mine since January.
    office.clock.moveTo("2026-11-21T09:00:00Z");
    granted(await record(personId, {}));
    expect(await kinds(personId, "2026-06-01")).toEqual(["affiliation NORTH", "miner"]);
    expect(await kinds(personId, "2026-06-01", "2026-11-20")).toEqual(["affiliation NORTH"]);
    expect(await kinds(personId, "2026-06-01", "2026-11-21")).toEqual(["affiliation NORTH", "miner"]);
    expect(await kinds(personId, "2025-12-31")).toEqual(["affiliation NORTH"]);
    expect(await kinds(personId, "2026-06-01", "2026-11-09")).toEqual([]);
  });

  test("a correction keeps what was believed and the days it does not touch", async () => {
    office.clock.moveTo("2026-11-10T09:00:00Z");
    const personId = await office.newPerson();
    office.clock.moveTo("2026-11-12T09:00:00Z");
    const south = { kind: "affiliation", from: "2026-03-01", to: "2026-08-31", details: { scheme: "general", organism: "SOUTH" } };
    expect(codeOf(await record(personId, south))).toBe("affiliation-to-another-organism");
    granted(await recordSituation(office.system, { key: office.key(), personId, replaces: false, ...south }));
    expect(await kinds(personId, "2026-02-28")).toEqual(["affiliation NORTH"]);
    expect(await kinds(personId, "2026-03-01")).toEqual(["affiliation SOUTH"]);
    expect(await kinds(personId, "2026-08-31")).toEqual(["affiliation SOUTH"]);
    expect(await kinds(personId, "2026-09-01")).toEqual(["affiliation NORTH"]);
    expect(await kinds(personId, "2026-03-01", "2026-11-11")).toEqual(["affiliation NORTH"]);
    const { rows } = await sql<{ valid_from: string; valid_to: string | null; known: boolean }>`
      select valid_from, valid_to, known_to is null as known from situation where person_id = ${personId} order by known_from, valid_from`.execute(
      office.fund.database.kysely,
    );
    expect(rows).toEqual([
      { valid_from: "2020-01-01", valid_to: null, known: false },
      { valid_from: "2020-01-01", valid_to: "2026-02-28", known: true },
      { valid_from: "2026-03-01", valid_to: "2026-08-31", known: true },
      { valid_from: "2026-09-01", valid_to: null, known: true },
    ]);
  });

  test("a file follows the person: the organism that was left no longer opens it, and settles only what it still owes", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const professionalId = await office.newProfessional();
    const affiliation = { kind: "affiliation", from: "2026-11-15", to: null, details: { scheme: "general", organism: "SOUTH" } };
    granted(await recordSituation(office.system, { key: office.key(), personId, replaces: false, ...affiliation }));
    expect(codeOf(await readPerson(office.north, { personId }))).toBe("not-found-here");
    expect(granted(await readPerson(office.south, { personId })).id).toBe(personId);
    const submit = (context: Office["north"], careDate: string) =>
      submitClaim(context, { key: office.key(), personId, professionalId, sheet: visit(careDate) });
    expect(codeOf(await submit(office.south, "2026-11-10"))).toBe("claim-of-another-organism");
    expect(codeOf(await submit(office.north, "2026-11-10"))).toBe("done");
    expect(codeOf(await submit(office.north, "2026-11-20"))).toBe("claim-of-another-organism");
    expect(codeOf(await submit(office.south, "2026-11-20"))).toBe("done");
  });

  test("facts are withdrawn, not erased; an affiliation is only replaced", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const personId = await office.newPerson();
    const { situationId } = granted(await record(personId, {}));
    const [affiliation] = granted(await readSituations(office.north, { personId })).situations;
    office.clock.moveTo("2026-11-22T09:00:00Z");
    granted(await withdrawSituation(office.north, { key: office.key(), personId, situationId }));
    expect(await kinds(personId, "2026-06-01")).toEqual(["affiliation NORTH"]);
    expect(await kinds(personId, "2026-06-01", "2026-11-21")).toEqual(["affiliation NORTH", "miner"]);
    expect(codeOf(await withdrawSituation(office.north, { key: office.key(), personId, situationId }))).toBe("not-found-here");
    expect(codeOf(await withdrawSituation(office.north, { key: office.key(), personId, situationId: affiliation?.id ?? "" }))).toBe("not-found-here");
  });

  test("corrections at the same moment leave one organism on each day", async () => {
    const personId = await office.newPerson();
    const move = (from: string, organism: string) =>
      recordSituation(office.system, {
        key: office.key(),
        personId,
        kind: "affiliation",
        from,
        to: null,
        details: { scheme: "general", organism },
        replaces: true,
      });
    const months = ["02", "03", "04", "05", "06", "07", "08"];
    const answers = await Promise.all(months.map((month, index) => move(`2026-${month}-01`, index % 2 === 0 ? "SOUTH" : "NORTH")));
    for (const answer of answers) granted(answer);
    for (const on of ["2026-01-31", ...months.map((month) => `2026-${month}-15`), "2027-01-01"]) expect(await kinds(personId, on)).toHaveLength(1);
  });

  test("facts that make no sense are refused", async () => {
    const personId = await office.newPerson();
    expect(codeOf(await record(personId, { kind: "astronaut" }))).toBe("unknown-situation-kind");
    expect(codeOf(await record(personId, { kind: "licensed" }))).toBe("unknown-situation-kind");
    expect(codeOf(await record(personId, { from: "2026-02-30" }))).toBe("situation-period-invalid");
    expect(codeOf(await record(personId, { from: "2026-02-02", to: "2026-02-01" }))).toBe("situation-period-invalid");
    const unknown = { kind: "affiliation", details: { scheme: "general", organism: "EAST" } };
    expect(codeOf(await record(personId, unknown))).toBe("unknown-organism");
  });

  test("health facts stay with those who may read them", async () => {
    const personId = await office.newPerson();
    granted(await record(personId, { kind: "birth", to: "2026-12-31" }));
    const agent = granted(await readSituations(office.north, { personId })).situations.map(({ kind }) => kind);
    const grants = { ...office.north.grants, agent: new Set(["affiliation:read"] as const) };
    const clerk = granted(await readSituations({ ...office.north, grants }, { personId })).situations.map(({ kind }) => kind);
    expect(agent.sort()).toEqual(["affiliation", "birth"]);
    expect(clerk).toEqual(["affiliation"]);
  });

  test("a person is registered once, with an identifier that checks", async () => {
    const input = {
      key: office.key(),
      country: "zz",
      identifierKind: "zz.token",
      identifier: "90000001 8",
      familyName: "Ivan",
      givenNames: "M.",
      birthDate: "1960-05-05",
      affiliation: { scheme: "general", organism: "NORTH", from: "2020-01-01", to: null },
    };
    const right = { ...input, identifier: `90000001 ${90000001 % 7}` };
    expect(codeOf(await registerPerson(office.north, input))).toBe("zz-token-wrong");
    const first = granted(await registerPerson(office.north, { ...right, key: office.key() }));
    expect(codeOf(await registerPerson(office.south, { ...right, key: office.key(), affiliation: { ...right.affiliation, organism: "SOUTH" } }))).toBe(
      "identifier-taken",
    );
    expect(granted(await readPerson(office.north, first)).identifier?.value).not.toContain(" ");
    expect(codeOf(await registerPerson(office.north, { ...right, key: office.key(), birthDate: "2030-01-01" }))).toBe("birth-to-come");
    expect(codeOf(await registerPerson(office.north, { ...right, key: office.key(), country: "xx" }))).toBe("unknown-country");
    expect(codeOf(await registerPerson(office.north, { ...right, key: office.key(), identifierKind: "zz.licence" }))).toBe("unknown-identifier-kind");
  });
});
