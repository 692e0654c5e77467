import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { auditLinesOf } from "@openamo/platform";
import { CompactSign, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKey, type ProblemBody } from "../testing/api.ts";
import { type Browser, signIn } from "../testing/browser.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";
import { partsOf, type ReadPdf, readPdf } from "../testing/pdf.ts";

interface Verified {
  readonly status: string;
  readonly verdict: string;
  readonly lines: readonly string[];
}

let office: DemoOffice;
let agent: Browser;
beforeAll(async () => {
  office = await openDemoOffice();
  agent = await signIn(office.server, "nadia.benali");
});
afterAll(() => office.server.close());

const claire = (): string => office.people.claire.id;

function ask(browser: Browser, personId: string, body: Record<string, unknown> = {}, key = newKey()): Promise<Response> {
  const headers = { "x-openamo-csrf": "1", "content-type": "application/json", "idempotency-key": key };
  return browser.send(`${office.server.url}/api/v1/people/${personId}/attestation`, { method: "POST", headers, body: JSON.stringify(body) });
}

async function paper(browser: Browser, personId: string, body: Record<string, unknown> = {}, key = newKey()): Promise<ReadPdf> {
  const response = await ask(browser, personId, body, key);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

const verify = async (text: string, language = "fr"): Promise<Verified> => {
  const headers = { "content-type": "application/json", "accept-language": language };
  const response = await fetch(`${office.server.url}/api/v1/attestation/verify`, { method: "POST", headers, body: JSON.stringify({ text }) });
  expect(response.status).toBe(200);
  return (await response.json()) as Verified;
};
const squareOf = async (): Promise<string> => (await paper(agent, claire())).square ?? "";

describe("an attestation of rights", () => {
  test("is a PDF that tells who is covered, where, since when, and no illness", async () => {
    const { text, pages } = await paper(agent, claire());
    expect(pages).toBe(1);
    for (const words of ["MOREAU Claire", "Numéro de sécurité sociale", "Régime général", "691", "Ouverts depuis le", "Médecin traitant Déclaré"])
      expect(text, words).toContain(words);
    expect(text).toContain("Utilisable du 21/11/2026 au 21/11/2027");
    expect(text).not.toMatch(/longue durée|ALD|maladie chronique|invalidité|undefined|null|\{/);
  });

  test("can be read by everybody: tagged in order, with a language, a title, headers of rows and words for its drawings", async () => {
    const { tagged, language, title, structure } = await paper(agent, claire());
    expect([tagged, language, title]).toEqual([true, "fr-FR", "Attestation de droits à l’assurance maladie"]);
    const parts = partsOf(structure);
    const roles = parts.map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "H2").length).toBeGreaterThanOrEqual(3);
    for (const row of parts.filter(({ role }) => role === "TR")) expect(row.parts.map(({ role }) => role)).toEqual(["TH", "TD"]);
    const figures = parts.filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual(["OpenAMO", expect.stringMatching(/^Code QR/)]);
    expect(roles).toContain("Link");
  });

  test("claims PDF/UA, holds its fonts, and says in which order to read", async () => {
    const bytes = Buffer.from(await (await ask(agent, claire())).arrayBuffer()).toString("latin1");
    expect(bytes).toContain("pdfuaid:part");
    expect(bytes).toMatch(/\/FontFile2 /);
    expect(bytes).toMatch(/\/DisplayDocTitle true/);
    expect(bytes).toMatch(/\/Tabs \/S/);
    expect(bytes).toMatch(/\/Scope \/Row/);
  });

  test("is in the reader's language, or in the one asked for", async () => {
    const english = await paper(agent, claire(), { language: "en" });
    expect([english.language, english.title]).toEqual(["en", "Attestation of health-insurance rights"]);
    expect(english.text).toContain("For use from 21 November 2026 to 21 November 2027");
  });

  test("mentions no exemption when the person asks so", async () => {
    expect((await paper(agent, claire())).text).toContain("Ce qui change le paiement");
    expect((await paper(agent, claire(), { mentionExemptions: false })).text).not.toContain("Ce qui change le paiement");
  });

  test("tells the State's complementary cover, which is no illness", async () => {
    expect((await paper(agent, office.people.withC2s.id)).text).toContain("Complémentaire santé solidaire");
  });

  test("asked for again with its key is the same, down to its square", async () => {
    const key = newKey();
    const [first, again] = [await paper(agent, claire(), {}, key), await paper(agent, claire(), {}, key)];
    expect(again.square).toBe(first.square);
    expect(again.text).toBe(first.text);
    expect((await paper(agent, claire())).square).not.toBe(first.square);
  });

  test("is given to the person themselves, and to nobody else", async () => {
    const own = await signIn(office.server, "claire.moreau");
    expect((await paper(own, claire())).text).toContain("MOREAU Claire");
    expect((await ask(own, office.people.alsatian.id)).status).toBe(404);
    const other = await signIn(office.server, "paul.schmitt");
    expect((await ask(other, claire())).status).toBe(404);
    const doctor = await signIn(office.server, "isabelle.petit");
    expect((await ask(doctor, claire())).status).toBe(403);
    expect((await ask(agent, claire(), {}, "short")).status).toBe(400);
  });

  test("leaves a line in the person's journal, and nothing of the person in the log", async () => {
    await paper(agent, claire());
    const lines = await auditLinesOf(office.server.database.kysely, claire());
    expect(lines.some(({ action, subject }) => action === "attestations:issue" && subject === "nadia.benali")).toBe(true);
    const log = office.server.logged.join("\n");
    expect(log).not.toMatch(/moreau|eyJhbGci/i);
    expect(log).not.toContain(office.people.claire.nir);
  });
});

describe("the square of an attestation", () => {
  test("leads to the page of verification, is small enough to be read, and names nobody", async () => {
    const text = await squareOf();
    expect(text.startsWith(`${office.server.url}/verifier-une-attestation#`)).toBe(true);
    expect(text.length).toBeLessThan(420);
    const token = JSON.parse(Buffer.from(text.split("#")[1]?.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;
    expect(Object.keys(token).sort()).toEqual(["c", "e", "f", "id", "k", "n", "o", "t", "v", "y"]);
    expect(token).toMatchObject({ n: "CM", k: "r", o: "cpam-691", t: office.people.claire.nir.slice(-3) });
    expect(JSON.stringify(token)).not.toMatch(/moreau|claire/i);
  });

  test("is checked by anybody, who is told what it proves, in their language", async () => {
    const text = await squareOf();
    const french = await verify(text);
    expect(french).toMatchObject({ status: "good", verdict: "Ce document est authentique et valable." });
    expect(french.lines.join(" ")).toMatch(/CPAM.*Rhône.*initiales CM, année de naissance \d{4}/);
    expect((await verify(text.split("#")[1] ?? "", "en")).verdict).toBe("This document is genuine and good.");
  });

  test("altered by one character, or signed by somebody else, proves nothing", async () => {
    const token = (await squareOf()).split("#")[1] ?? "";
    const [header = "", payload = "", signature = ""] = token.split(".");
    const later = Buffer.from(Buffer.from(payload, "base64url").toString().replace("2027-11-21", "2031-11-21")).toString("base64url");
    expect((await verify(`${header}.${later}.${signature}`)).status).toBe("forged");
    const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519" });
    const kid = (JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string }).kid;
    const sign = (named: string) => new CompactSign(Buffer.from(payload, "base64url")).setProtectedHeader({ alg: "EdDSA", kid: named }).sign(privateKey);
    expect((await verify(await sign(kid))).status).toBe("forged");
    expect((await verify(await sign("stranger"))).status).toBe("unknown-key");
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.${signature}`;
    expect((await verify(unsigned)).status).toBe("unreadable");
    expect((await verify("Bonjour")).status).toBe("unreadable");
  });

  test("is refused before its first day and after its last", async () => {
    const text = await squareOf();
    office.clock.moveTo("2027-11-21T20:00:00Z");
    expect((await verify(text)).status).toBe("good");
    office.clock.moveTo("2027-11-22T09:00:00Z");
    expect((await verify(text)).status).toBe("expired");
    office.clock.moveTo("2026-11-20T09:00:00Z");
    expect((await verify(text)).status).toBe("not-yet");
    office.clock.moveTo("2026-11-21T09:00:00Z");
  });

  test("is refused once the organism has revoked it", async () => {
    const text = await squareOf();
    const { body } = await office.rhone<{ attestations: { id: string; reference: string }[] }>("GET", `/api/v1/people/${claire()}/attestations`);
    const [newest] = body.attestations;
    const path = `/api/v1/people/${claire()}/attestations/${newest?.id}/revocation`;
    expect((await office.insured<ProblemBody>("POST", path, { motive: "Je le voudrais" })).status).toBe(403);
    expect((await office.rhone("POST", path, { motive: "Donnée par erreur" })).status).toBe(200);
    expect((await verify(text)).status).toBe("revoked");
  });

  test("refuses what is too long, or nothing at all", async () => {
    const headers = { "content-type": "application/json" };
    for (const text of ["", "x".repeat(5000)]) {
      const response = await fetch(`${office.server.url}/api/v1/attestation/verify`, { method: "POST", headers, body: JSON.stringify({ text }) });
      expect(response.status).toBe(422);
    }
  });
});

test("the public key is published without its private half, and the file of keys is the owner's alone", async () => {
  const response = await fetch(`${office.server.url}/api/v1/attestation/key`);
  const { keys } = (await response.json()) as { keys: Record<string, string>[] };
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
  const kept = JSON.parse(await readFile(join(office.server.directory, "attestation-keys.json"), "utf8")) as { keys: Record<string, string>[] };
  expect(kept.keys[0]?.x).toBe(keys[0]?.x);
});
