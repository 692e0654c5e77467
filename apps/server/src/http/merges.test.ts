import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import type { ProblemBody } from "../testing/api.ts";
import { consultation, DERMATOLOGIST, type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

let order = 910;
const AFFILIATION = { scheme: "general", organism: "cpam-691", from: "2020-01-01", to: null };
async function newPerson(facts: Record<string, unknown>): Promise<string> {
  order += 1;
  const identifier = demoNir({ sex: 2, year: 1988, month: 4, department: "69", order });
  const body = { country: "fr", identifierKind: "fr.nir", identifier, givenNames: "Noémie", birthDate: "1988-04-09", affiliation: AFFILIATION, ...facts };
  const answer = await office.rhone<{ id: string } & ProblemBody>("POST", "/api/v1/people", body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body.id;
}

interface Doubles {
  readonly items: readonly {
    readonly person: { readonly id: string };
    readonly score: number;
    readonly probable: boolean;
    readonly reasons: readonly string[];
  }[];
}
const doublesOf = async (body: unknown): Promise<Doubles["items"]> =>
  (await office.rhone<Doubles>("POST", "/api/v1/people/duplicates/search", body)).body.items;

describe("doubles over HTTP", () => {
  test("a person about to be registered is found among the files, with the reasons in the reader's language", async () => {
    const id = await newPerson({ familyName: "Lefèvre-Dumas", identifierKind: undefined, identifier: undefined });
    const described = { country: "fr", familyName: "noemie", givenNames: "LEFEVRE DUMAS", birthDate: "1988-09-04" };
    const [found] = await doublesOf(described);
    expect(found).toMatchObject({ person: { id }, probable: true });
    expect(found?.reasons).toEqual(["Mêmes noms et prénoms, dans un autre ordre", "Jour et mois de naissance intervertis"]);
    expect(await doublesOf({ ...described, familyName: "Lebrun" })).toEqual([]);
    expect(await doublesOf({ personId: id })).toEqual([]);
    const wrong = await office.rhone<ProblemBody>("POST", "/api/v1/people/duplicates/search", { ...described, birthDate: "2030-01-01" });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, "birth-to-come", "birthDate"]);
  });

  test("another organism finds none of them", async () => {
    const described = { country: "fr", familyName: "Lefèvre-Dumas", givenNames: "Noémie", birthDate: "1988-04-09" };
    expect((await office.basRhin<Doubles>("POST", "/api/v1/people/duplicates/search", described)).body.items).toEqual([]);
    expect((await office.dermatologist("POST", "/api/v1/people/duplicates/search", described)).status).toBe(403);
  });
});

describe("merges over HTTP", () => {
  test("pairs are listed, looked at, merged once whatever is repeated, and taken back", async () => {
    const [keep, merge] = [await newPerson({ familyName: "Quémener" }), await newPerson({ familyName: "Quemener" })];
    const pairs = async (): Promise<string[]> => {
      const { body } = await office.rhone<{ items: { one: { id: string }; other: { id: string } }[] }>("GET", "/api/v1/people/duplicates");
      return body.items.flatMap(({ one, other }) => [one.id, other.id]).filter((id) => id === keep || id === merge);
    };
    expect((await pairs()).sort()).toEqual([keep, merge].sort());
    const preview = await office.rhone<{ conflicts: unknown[]; received: unknown[] }>("POST", "/api/v1/people/merges/preview", { keep, merge });
    expect([preview.status, preview.body.conflicts, preview.body.received]).toEqual([200, [], []]);
    const body = { keep, merge, motive: "Même acte de naissance" };
    const key = { "idempotency-key": `merge-${keep}` };
    const first = await office.rhone<{ mergeId: string }>("POST", "/api/v1/people/merges", body, key);
    expect(first.status).toBe(201);
    expect((await office.rhone<{ mergeId: string }>("POST", "/api/v1/people/merges", body, key)).body).toEqual(first.body);
    expect(await pairs()).toEqual([]);
    const identity = await office.rhone<{ mergedInto: string }>("GET", `/api/v1/people/${merge}/identity`);
    expect(identity.body.mergedInto).toBe(keep);
    const undone = await office.rhone("POST", `/api/v1/people/merges/${first.body.mergeId}/undo`, { motive: "Deux cousines" });
    expect(undone.status).toBe(200);
    expect((await pairs()).sort()).toEqual([keep, merge].sort());
  });

  test("facts of health that conflict are named in the preview, never in the refusal", async () => {
    const situations = (from: string) => [{ kind: "ald", from, to: null, details: {} }];
    const keep = await newPerson({ familyName: "Rostand", situations: situations("2024-01-01") });
    const merge = await newPerson({ familyName: "Rostand", situations: situations("2025-01-01") });
    const preview = await office.rhone<{ conflicts: { kind: string; label: string; sensitive: boolean; choices: string[] }[] }>(
      "POST",
      "/api/v1/people/merges/preview",
      { keep, merge },
    );
    expect(preview.body.conflicts).toMatchObject([{ kind: "ald", sensitive: true, choices: ["kept", "merged", "both"] }]);
    expect(preview.body.conflicts[0]?.label).not.toBe("ald");
    const refused = await office.rhone<ProblemBody>("POST", "/api/v1/people/merges", { keep, merge, motive: "Double" });
    expect([refused.status, refused.body.code]).toEqual([422, "merge-needs-choice"]);
    expect(JSON.stringify(refused.body)).not.toMatch(/ald|affection/i);
    const merged = await office.rhone("POST", "/api/v1/people/merges", { keep, merge, motive: "Double", choices: { ald: "kept" } });
    expect(merged.status).toBe(201);
    expect((await office.insured("POST", "/api/v1/people/merges", { keep, merge, motive: "Double" })).status).toBe(403);
  });

  test("a claim is not sent for a file that gave way", async () => {
    const [keep, merge] = [await newPerson({ familyName: "Sandeau" }), await newPerson({ familyName: "Sandeau" })];
    await office.rhone("POST", "/api/v1/people/merges", { keep, merge, motive: "Double" });
    const sent = (personId: string) =>
      office.rhone<ProblemBody>("POST", "/api/v1/claims", { personId, professionalId: DERMATOLOGIST, sheet: consultation("2026-11-10") });
    const refused = await sent(merge);
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([422, "file-gave-way", "personId"]);
    expect((await sent(keep)).body.code).not.toBe("file-gave-way");
  });
});
