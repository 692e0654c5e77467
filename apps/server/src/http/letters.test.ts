import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import { asBrowser, type Caller } from "../testing/api.ts";
import { type Browser, signIn } from "../testing/browser.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";
import { partsOf, type ReadPdf, readPdf } from "../testing/pdf.ts";

interface Letter {
  readonly id: string;
  readonly title: string;
  readonly to: string | null;
  readonly delivery: string;
  readonly cancelledAt: string | null;
  readonly why: readonly { readonly sentence: string; readonly law: readonly { readonly label: string }[] }[];
}
interface Proposal {
  readonly proposal: string;
  readonly consequences: readonly { readonly index: number; readonly does: string; readonly letter: readonly string[] }[];
}

let office: DemoOffice;
let agent: Browser;
let personId: string;
let eventId: string;

beforeAll(async () => {
  office = await openDemoOffice();
  agent = await signIn(office.server, "nadia.benali");
  const created = await office.rhone<{ id: string }>("POST", "/api/v1/people", {
    country: "fr",
    identifierKind: "fr.nir",
    identifier: demoNir({ sex: 2, year: 1951, month: 3, department: "69", order: 741 }),
    familyName: "Courrier",
    givenNames: "Odile",
    birthDate: "1951-03-09",
    address: { from: "2020-01-01", address: { lines: ["12 rue de la Soie"], postcode: "69100", town: "Villeurbanne", commune: "69266", country: "fr" } },
    affiliation: { scheme: "general", organism: "cpam-691", from: "2020-01-01", to: null },
    situations: [{ kind: "residence", from: "2020-01-01", to: null, details: { country: "fr", commune: "69266" } }],
  });
  personId = created.body.id;
  const event = { kind: "death", on: "2026-11-12", details: {} };
  const { body } = await office.rhone<Proposal>("POST", `/api/v1/people/${personId}/events/proposal`, event);
  // The agent reads the letter before it is written.
  expect(body.consequences.find(({ does }) => does === "send")?.letter.join(" ")).toContain("condoléances");
  const kept = { ...event, proposal: body.proposal, accepted: body.consequences.map(({ index }) => index) };
  eventId = (await office.rhone<{ eventId: string }>("POST", `/api/v1/people/${personId}/events`, kept)).body.eventId;
});
afterAll(() => office.server.close());

const list = async (caller: Caller = office.rhone): Promise<readonly Letter[]> =>
  (await caller<{ letters: readonly Letter[] }>("GET", `/api/v1/people/${personId}/letters`)).body.letters;

async function print(query = ""): Promise<ReadPdf> {
  const [letter] = await list();
  const response = await agent.send(`${office.server.url}/api/v1/people/${personId}/letters/${letter?.id}${query}`);
  expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([200, "application/pdf", "no-store"]);
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

describe("a letter", () => {
  test("is listed with what it is, to whom and why", async () => {
    const [letter, ...others] = await list();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ title: "Information des proches : capital décès, réversion", to: null, delivery: "post", cancelledAt: null });
    expect(letter?.why[0]?.law.length).toBeGreaterThan(0);
    const english = asBrowser(office.server, await signIn(office.server, "nadia.benali", undefined, "en"));
    expect((await list(english))[0]?.title).toBe("Information for relatives: death grant, survivor's pension");
  });

  test("is a tagged page with its addressee, its words and the law, in French unless asked in English", async () => {
    const french = await print();
    expect([french.tagged, french.language, french.pages]).toEqual([true, "fr-FR", 1]);
    for (const words of [
      "Odile COURRIER",
      "12 rue de la Soie",
      "69100 Villeurbanne",
      "12/11/2026",
      "condoléances",
      "L361-1",
      "Pourquoi vous recevez cette lettre",
    ])
      expect(french.text, words).toContain(words);
    expect(french.text).not.toMatch(/undefined|null|\{/);
    expect(partsOf(french.structure).filter(({ role }) => role === "H1")).toHaveLength(1);
    const inEnglish = await print("?language=en");
    expect([inEnglish.language, inEnglish.text.includes("condolences")]).toEqual(["en", true]);
  });

  test("of a file that another organism holds is not found, and one of an event taken back is marked", async () => {
    const [letter] = await list();
    expect((await office.basRhin("GET", `/api/v1/people/${personId}/letters`)).status).toBe(404);
    expect((await office.basRhin("GET", `/api/v1/people/${personId}/letters/${letter?.id}`)).status).toBe(404);
    expect((await office.rhone("POST", `/api/v1/people/${personId}/events/${eventId}/withdrawal`, { motive: "Homonyme" })).status).toBe(200);
    expect((await list())[0]?.cancelledAt).not.toBeNull();
    expect((await print()).text).toContain("Copie d’une lettre annulée");
  });
});
