import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import type { Caller, ProblemBody } from "../testing/api.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

interface Identity {
  readonly name: string;
  readonly deathDate: string | null;
  readonly birth: { readonly registered: string; readonly day: string; readonly exact: boolean };
  readonly names: readonly { readonly birthName: string; readonly usedName: string | null; readonly from: string; readonly to: string | null }[];
  readonly identifiers: readonly {
    readonly id: string;
    readonly kind: string;
    readonly value: string;
    readonly provisional: boolean;
    readonly warnings: string[];
  }[];
  readonly addresses: readonly { readonly town: string; readonly from: string; readonly to: string | null; readonly label: string }[];
  readonly bankDetails: readonly { readonly account: string; readonly holder: string; readonly from: string; readonly to: string | null }[];
  readonly contact: { readonly email: string | null; readonly preferredLabel: string } | null;
  readonly changes: readonly { readonly id: string; readonly what: string; readonly undone: boolean; readonly canUndo: boolean }[];
  readonly past: readonly { readonly kind: string; readonly summary: string }[];
}

const AFFILIATION = { scheme: "general", organism: "cpam-691", from: "2020-01-01", to: null };
const identityOf = async (caller: Caller, id: string): Promise<Identity> => {
  const { status, body } = await caller<Identity>("GET", `/api/v1/people/${id}/identity`);
  expect(status).toBe(200);
  return body;
};
const post = (id: string, path: string, body: unknown) => office.rhone<{ changeId: string } & ProblemBody>("POST", `/api/v1/people/${id}/${path}`, body);

async function newborn(familyName: string, facts: Record<string, unknown> = {}): Promise<string> {
  const body = { country: "fr", familyName, givenNames: "Zélie", birthDate: "2026-11-01", affiliation: { ...AFFILIATION, from: "2026-11-01" }, ...facts };
  const answer = await office.rhone<{ id: string }>("POST", "/api/v1/people", body);
  expect(answer.status).toBe(201);
  return answer.body.id;
}

describe("an identity over HTTP", () => {
  test("a newborn is registered without a number, gets a waiting number, then that of the register; both find the file", async () => {
    const id = await newborn("Abadie");
    const waiting = demoNir({ sex: 2, year: 2026, month: 11, department: "69", order: 901 });
    const final = demoNir({ sex: 2, year: 2026, month: 11, department: "69", order: 902 });
    expect((await post(id, "identifiers", { kind: "fr.nia", value: waiting, from: "2026-11-03" })).status).toBe(201);
    const [held] = (await identityOf(office.rhone, id)).identifiers;
    expect(held).toMatchObject({ kind: "fr.nia", value: waiting, provisional: true, warnings: [] });
    expect((await post(id, "identifiers", { kind: "fr.nir", value: final, from: "2026-11-20", replaces: held?.id })).status).toBe(201);
    for (const search of [waiting, final, `${final.slice(0, 1)} ${final.slice(1, 3)} ${final.slice(3, 5)} ${final.slice(5)}`, "abadie 01/11/2026"]) {
      const { body } = await office.rhone<{ items: { id: string; identifier: string }[] }>("POST", "/api/v1/people/search", { search });
      expect(body.items.map((item) => [item.id, item.identifier])).toEqual([[id, final]]);
    }
  });

  test("a number that disagrees with the identity is taken, and the agent is told in their language", async () => {
    const id = await newborn("Carpentier", { sex: "male" });
    await post(id, "identifiers", { kind: "fr.nir", value: demoNir({ sex: 2, year: 2025, month: 11, department: "69", order: 903 }), from: "2026-11-03" });
    const [held] = (await identityOf(office.rhone, id)).identifiers;
    expect(held?.warnings).toHaveLength(2);
    expect(held?.warnings[0]).toContain("femme");
  });

  test("a number that is wrong or belongs to somebody is refused with its field, and nothing is written", async () => {
    const id = await newborn("Delmas");
    const wrong = await post(id, "identifiers", { kind: "fr.nir", value: "226116999990400", from: "2026-11-03" });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, "nir-key", "value"]);
    const taken = await post(id, "identifiers", { kind: "fr.nir", value: office.people.claire.nir, from: "2026-11-03" });
    expect([taken.status, taken.body.code]).toEqual([422, "identifier-taken"]);
    expect((await identityOf(office.rhone, id)).identifiers).toEqual([]);
  });

  test("a name used from the wedding on, then taken back: what was believed stays readable", async () => {
    const { id } = office.people.withC2s;
    const before = await identityOf(office.rhone, id);
    const names = { from: "2026-06-13", birthName: before.names[0]?.birthName, usedName: "Château-Renard", givenNames: "Ève", sex: "female" };
    const changed = await post(id, "names", names);
    const after = await identityOf(office.rhone, id);
    expect(after.name).toBe("Ève Château-Renard");
    expect(after.names.map(({ usedName, to }) => [usedName, to])).toEqual([
      [null, "2026-06-12"],
      ["Château-Renard", null],
    ]);
    expect((await office.rhone<{ total: number }>("POST", "/api/v1/people/search", { search: "chateau eve" })).body.total).toBe(1);
    expect((await post(id, `identity/changes/${changed.body.changeId}/undo`, { motive: "" })).body.code).toBe("change-motive-missing");
    expect((await post(id, `identity/changes/${changed.body.changeId}/undo`, { motive: "Saisi dans le mauvais dossier" })).status).toBe(201);
    const undone = await identityOf(office.rhone, id);
    expect(undone.names.map(({ from, to, usedName }) => ({ from, to, usedName }))).toEqual(
      before.names.map(({ from, to, usedName }) => ({ from, to, usedName })),
    );
    expect(undone.name).toBe(before.name);
    expect(undone.past.map(({ kind }) => kind)).toEqual(["civil-status", "civil-status", "civil-status"]);
    expect(undone.changes.map(({ what, undone: gone, canUndo }) => [what, gone, canUndo])).toEqual([
      ["undo", false, false],
      ["names", true, false],
    ]);
  });

  test("a lunar date of birth keeps what the register says", async () => {
    const id = await newborn("Benhaddou", { birthDate: "1952-00-00", affiliation: AFFILIATION });
    expect((await identityOf(office.rhone, id)).birth).toMatchObject({ registered: "1952-00-00", day: "1952-01-01", exact: false });
    expect((await office.rhone<{ items: { id: string }[] }>("POST", "/api/v1/people/search", { search: "00/00/1952" })).body.items[0]?.id).toBe(id);
  });

  test("an address in a commune that is no more is refused; one to come waits for its day", async () => {
    const { id } = office.people.claire;
    const address = { lines: ["3 rue Neuve"], postcode: "69003", town: "Lyon", commune: "69123", country: "fr" };
    expect((await post(id, "addresses", { from: "2020-01-01", address })).status).toBe(201);
    const gone = await post(id, "addresses", { from: "2026-12-01", address: { ...address, commune: "69999" } });
    expect([gone.status, gone.body.code, gone.body.field]).toEqual([422, "commune-unknown", "address.commune"]);
    const former = await post(id, "addresses", { from: "2026-12-01", address: { ...address, town: "Lomme", postcode: "59160", commune: "59355" } });
    expect([former.status, former.body.code, former.body.field]).toEqual([422, "commune-former", "address.commune"]);
    expect(former.body.detail).toContain("elle fait partie de Lille (59350)");
    const nowhere = await post(id, "addresses", { from: "2026-12-01", address: { ...address, commune: null, country: "xq" } });
    expect([nowhere.status, nowhere.body.code, nowhere.body.field]).toEqual([422, "address-invalid", "address.country"]);
    await post(id, "addresses", { from: "2026-12-01", address: { ...address, town: "Strasbourg", postcode: "67000", commune: "67482" } });
    expect((await identityOf(office.rhone, id)).addresses.map(({ town, from, to, label }) => [town, from, to, label])).toEqual([
      ["Lyon", "2020-01-01", "2026-11-30", "Domicile"],
      ["Strasbourg", "2026-12-01", null, "Domicile"],
    ]);
  });

  test("bank details are checked, never shown or logged whole, and keep their history", async () => {
    const { id } = office.people.claire;
    const account = "FR76 3000 6000 0112 3456 7890 189";
    const wrong = await post(id, "bank-details", { from: "2026-01-01", account: account.replace("189", "188"), holder: "Claire Moreau" });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, "iban-invalid", "account"]);
    expect((await post(id, "bank-details", { from: "2026-01-01", account, holder: "Claire Moreau" })).status).toBe(201);
    expect((await post(id, "bank-details", { from: "2026-12-01", account: "DE89370400440532013000", holder: "Claire Moreau" })).status).toBe(201);
    const { bankDetails } = await identityOf(office.rhone, id);
    expect(bankDetails.map((line) => [line.account, line.from, line.to])).toEqual([
      ["FR76 •••• 189", "2026-01-01", "2026-11-30"],
      ["DE89 •••• 000", "2026-12-01", null],
    ]);
    const text = JSON.stringify(await identityOf(office.rhone, id)) + office.server.logged.join("\n");
    expect(text).not.toContain("3000600001");
    expect(text).not.toContain("0440532");
  });

  test("contact choices hold together", async () => {
    const { id } = office.people.claire;
    const choices = { email: "claire.moreau@example.org", phone: "06 12 34 56 78", preferred: "email", language: "fr", refused: ["phone"] };
    for (const [body, field] of [
      [{ ...choices, email: "claire" }, "email"],
      [{ ...choices, phone: "12" }, "phone"],
      [{ ...choices, language: "xx" }, "language"],
      [{ ...choices, preferred: "phone" }, "preferred"],
      [{ ...choices, email: null }, "preferred"],
    ] as const) {
      const answer = await post(id, "contact", body);
      expect([answer.status, answer.body.field]).toEqual([422, field]);
    }
    expect((await post(id, "contact", choices)).status).toBe(201);
    expect((await identityOf(office.insured, id)).contact).toMatchObject({ email: "claire.moreau@example.org", preferredLabel: "Courriel" });
  });

  test("a death is recorded once, between the birth and today", async () => {
    const id = await newborn("Ferrand");
    for (const on of ["2026-10-31", "2026-11-22"]) expect((await post(id, "death", { on })).body.code).toBe("death-day-invalid");
    expect((await post(id, "death", { on: "2026-11-10" })).status).toBe(201);
    expect((await post(id, "death", { on: "2026-11-11" })).body.code).toBe("already-dead");
    expect((await identityOf(office.rhone, id)).deathDate).toBe("2026-11-10");
  });
});

describe("who reads and changes an identity", () => {
  test("another organism sees nothing of it, and an insured person changes only how they are reached", async () => {
    const { id } = office.people.claire;
    const hidden = await office.basRhin<ProblemBody>("GET", `/api/v1/people/${id}/identity`);
    expect([hidden.status, hidden.body.code]).toEqual([404, "not-found-here"]);
    const names = { from: "2026-01-01", birthName: "X", givenNames: "Y", sex: "female" };
    expect((await office.basRhin("POST", `/api/v1/people/${id}/names`, names)).status).toBe(404);
    expect((await office.insured("POST", `/api/v1/people/${id}/names`, names)).status).toBe(403);
    expect((await office.dermatologist("GET", `/api/v1/people/${id}/identity`)).status).toBe(403);
  });

  test("a repeated request has one effect", async () => {
    const id = await newborn("Guichard");
    const body = { from: "2026-11-05", address: { lines: ["1 place du Marché"], postcode: "69001", town: "Lyon", country: "fr" } };
    const key = { "idempotency-key": `identity-${id}` };
    const first = await office.rhone<{ changeId: string }>("POST", `/api/v1/people/${id}/addresses`, body, key);
    const again = await office.rhone<{ changeId: string }>("POST", `/api/v1/people/${id}/addresses`, body, key);
    expect(again.body).toEqual(first.body);
    expect((await identityOf(office.rhone, id)).addresses).toHaveLength(1);
  });
});
