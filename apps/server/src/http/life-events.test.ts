import { auditLinesOf } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import type { Caller, ProblemBody } from "../testing/api.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface Consequence {
  readonly index: number;
  readonly does: string;
  readonly title: string;
  readonly fact: { readonly label: string; readonly organism: { readonly code: string } | null } | null;
  readonly lastDay: string | null;
  readonly lines: readonly string[];
  readonly reasons: readonly { readonly sentence: string; readonly law: readonly { readonly label: string }[] }[];
}
interface Proposal {
  readonly proposal: string;
  readonly consequences: readonly Consequence[];
}
interface Standing {
  readonly open: boolean;
  readonly organism: { readonly code: string; readonly name: string } | null;
  readonly functions: readonly { readonly label: string; readonly reasons: readonly unknown[] }[];
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

let people = 0;
/** A person who works in Lyon, registered by the agent of the Rhône. */
async function newPerson(): Promise<string> {
  people += 1;
  const rights = { kind: "rights", from: "2020-01-01", to: null, details: { ground: "work" } };
  const residence = { kind: "residence", from: "2020-01-01", to: null, details: { country: "fr", commune: "69123" } };
  const activity = { kind: "activity", from: "2020-01-01", to: null, details: { status: "employee", commune: "69123" } };
  const { status, body } = await office.rhone<{ id: string }>("POST", "/api/v1/people", {
    country: "fr",
    identifierKind: "fr.nir",
    identifier: demoNir({ sex: 1, year: 1979, month: 7, department: "69", order: 500 + people }),
    familyName: "Essai",
    givenNames: `Événement ${people}`,
    birthDate: "1979-07-14",
    affiliation: { scheme: "general", organism: "cpam-691", from: "2020-01-01", to: null },
    situations: [rights, residence, activity],
  });
  expect(status).toBe(201);
  return body.id;
}

const toStrasbourg = { kind: "move", on: "2026-11-16", details: { place: "67000 Strasbourg", line1: "1 place Kléber" } };
const propose = (id: string, event: unknown = toStrasbourg, caller: Caller = office.rhone) =>
  caller<Proposal>("POST", `/api/v1/people/${id}/events/proposal`, event, { "accept-language": "en" });
const confirm = (id: string, { proposal, consequences }: Proposal, headers: Record<string, string> = {}) =>
  office.rhone<{ eventId: string } & ProblemBody>(
    "POST",
    `/api/v1/people/${id}/events`,
    { ...toStrasbourg, proposal, accepted: consequences.map(({ index }) => index) },
    { "accept-language": "en", ...headers },
  );
const standing = async (caller: Caller, id: string, query: string): Promise<Standing> =>
  (await caller<Standing>("GET", `/api/v1/people/${id}/standing?${query}`, undefined, { "accept-language": "en" })).body;

describe("events of life over HTTP", () => {
  test("the kinds of a country, each with a form; none for a country that is not held", async () => {
    const kindsOf = async (country: string) =>
      (await office.rhone<{ kinds: { kind: string; form: unknown }[] }>("GET", `/api/v1/event-kinds?country=${country}`)).body.kinds;
    const french = await kindsOf("fr");
    expect(french.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["move", "hired", "birth", "pension", "death"]));
    for (const { form } of french) expect(form).toMatchObject({ type: "object", properties: expect.any(Object) });
    expect((await kindsOf("ma")).length).toBeGreaterThan(0);
    expect(await kindsOf("zz")).toEqual([]);
  });

  test("a move: what follows is shown in words with its articles, confirmed, listed, and taken back", async () => {
    const id = await newPerson();
    const answer = await propose(id);
    expect(answer.body).toMatchObject({ proposal: expect.any(String) });
    const shown = answer.body;
    const ended = shown.consequences.find(({ does, fact }) => does === "end" && fact?.organism !== null);
    const begun = shown.consequences.find(({ does, fact }) => does === "add" && fact?.organism !== null);
    expect(ended).toMatchObject({ lastDay: "2026-11-15", fact: { organism: { code: "691" } } });
    expect(begun).toMatchObject({ fact: { organism: { code: "673" } } });
    expect(shown.consequences.find(({ does }) => does === "address")?.lines).toEqual(["1 place Kléber", expect.stringContaining("Strasbourg")]);
    for (const { title, reasons } of shown.consequences) {
      expect(title).not.toBe("");
      expect(reasons.flatMap(({ law }) => law).length).toBeGreaterThan(0);
    }

    const done = await confirm(id, shown);
    expect(done.status).toBe(201);
    expect(await standing(office.basRhin, id, "on=2026-11-20")).toMatchObject({ open: true, organism: { code: "673", name: "CPAM du Bas-Rhin" } });
    expect((await office.rhone("GET", `/api/v1/people/${id}/standing`)).status).toBe(404);
    const { body } = await office.basRhin<{ events: { id: string; label: string; consequences: unknown[] }[] }>("GET", `/api/v1/people/${id}/events`);
    expect(body.events).toMatchObject([{ id: done.body.eventId, label: "Déménagement en France" }]);
    expect(body.events[0]?.consequences).toHaveLength(shown.consequences.length);

    const back = await office.basRhin("POST", `/api/v1/people/${id}/events/${done.body.eventId}/withdrawal`, { motive: "wrong file" });
    expect(back.status).toBe(200);
    const told = await standing(office.rhone, id, "on=2026-11-20");
    expect(told).toMatchObject({ open: true, organism: { code: "691" } });
    expect(told.functions.every(({ label, reasons }) => label !== "" && reasons.length > 0)).toBe(true);
  });

  test("what changed since it was read is a conflict; the same request again has one effect", async () => {
    const id = await newPerson();
    const shown = (await propose(id)).body;
    const headers = { "idempotency-key": `confirm-${id}` };
    const first = await confirm(id, shown, headers);
    expect((await confirm(id, shown, headers)).body).toEqual(first.body);
    const other = await newPerson();
    const stale = { ...shown, consequences: [] };
    expect(await confirm(other, stale)).toMatchObject({ status: 409, body: { code: "consequences-changed" } });
  });

  test("bad input is a problem with its field and a sentence in the reader's language", async () => {
    const id = await newPerson();
    const problem = async (event: unknown, caller = office.rhone) => {
      const { status, body } = await propose(id, event, caller);
      const { code, field, detail } = body as unknown as ProblemBody;
      expect(detail).not.toMatch(/[{}]/);
      return [status, code, field];
    };
    expect(await problem({ ...toStrasbourg, kind: "coronation" })).toEqual([422, "unknown-event-kind", "kind"]);
    expect(await problem({ ...toStrasbourg, on: "2026-02-30" })).toEqual([422, "event-invalid", "on"]);
    expect(await problem({ ...toStrasbourg, details: {} })).toEqual([422, "event-invalid", "details.place"]);
    expect((await problem({ ...toStrasbourg, details: { place: "Saint-Ouen" } }))[2]).toBe("details.place");
    expect(await problem(toStrasbourg, office.basRhin)).toEqual([404, "not-found-here", undefined]);
    expect((await propose(id, toStrasbourg, office.insured)).status).toBe(403);
  });

  test("facts are told in words; every reading leaves a line", async () => {
    const id = await newPerson();
    const { body } = await office.rhone<{ facts: { label: string; details: { label: string; value: string }[] }[] }>(
      "GET",
      `/api/v1/people/${id}/facts?validOn=2026-11-20`,
    );
    expect(body.facts.map(({ label }) => label)).toEqual(expect.arrayContaining(["Affiliation (régime et organisme)", "Droits ouverts", "Résidence"]));
    const values = body.facts.flatMap(({ details }) => details.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(["Lyon", "France"]));
    expect(values).not.toContain("69123");
    await standing(office.rhone, id, "on=2026-11-20&knownOn=2026-11-20");
    const lines = await auditLinesOf(office.server.database.kysely, id);
    expect(lines.map(({ action, subject }) => `${subject} ${action}`)).toEqual(
      expect.arrayContaining(["nadia.benali affiliation:read", "nadia.benali life-events:standing", "nadia.benali people:register"]),
    );
  });
});
