import { confirmLifeEvent, createFund, proposeConsequences, registerPerson, submitClaim } from "@openamo/fund";
import { fixedClock, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadReference } from "../demo/load.ts";
import { loadMoroccanDoctors, moroccanRegistration } from "../demo/morocco.ts";
import { moroccanDoctor } from "../demo/morocco-doctors.ts";
import { type MoroccanPerson, moroccanPeople } from "../demo/morocco-people.ts";
import { packs } from "../packs.ts";
import { newKey, type ProblemBody } from "../testing/api.ts";
import { type Browser, signIn } from "../testing/browser.ts";
import { partsOf, type ReadPdf, readPdf } from "../testing/pdf.ts";
import { startServer, type TestServer } from "../testing/server.ts";

let server: TestServer;
let agent: Browser;
let salma: MoroccanPerson;
let suspended: MoroccanPerson;
let told: MoroccanPerson;
/** One that is repaid, and one that is refused. */
const claims: string[] = [];
beforeAll(async () => {
  const clock = fixedClock("2026-11-22T09:00:00Z", "Africa/Casablanca");
  server = await startServer({ clock });
  const context = createFund({ packs, database: server.database, clock }).contextFor(systemActor("tests"));
  await loadReference(context);
  const people = moroccanPeople(clock.today());
  const closed = people.find(({ situations }) => situations.some(({ kind }) => kind === "rights-suspended"));
  const other = people.find(({ scheme, id }) => scheme === "amo-salaries" && id !== people[0]?.id && id !== people[1]?.id);
  const [first, son] = people;
  if (first === undefined || son === undefined || closed === undefined || other === undefined) throw new Error("the demo has no such people");
  [salma, suspended, told] = [first, closed, other];
  for (const [index, person] of [first, son, closed, other].entries()) {
    const answer = await registerPerson(context, moroccanRegistration(person, index));
    expect(answer.ok).toBe(true);
  }
  const event = { kind: "unpaid", on: "2026-11-20", details: {} };
  const proposed = await proposeConsequences(context, { personId: told.id, event });
  if (!proposed.ok) throw new Error(proposed.refusal.definition.code);
  const { hash, consequences } = proposed.value;
  const confirmed = await confirmLifeEvent(context, {
    key: newKey(),
    personId: told.id,
    event,
    proposal: hash,
    accepted: consequences.map((_, index) => index),
  });
  if (!confirmed.ok) throw new Error(confirmed.refusal.definition.code);
  await loadMoroccanDoctors(context);
  const doctor = moroccanDoctor("general-practice").id;
  const line = { act: "C", quantity: 1, billed: "150.00", exoneratedDisease: false, priorAgreement: false };
  for (const person of [first, closed]) {
    const sheet = { filedOn: "2026-11-22", thirdPartyPayment: false, lines: [{ ...line, careDate: "2026-11-10" }] };
    const filed = await submitClaim(context, { key: newKey(), personId: person.id, professionalId: doctor, sheet });
    if (!filed.ok) throw new Error(filed.refusal.definition.code);
    claims.push(filed.value.claimId);
  }
  agent = await signIn(server, "karima.alaoui");
});
afterAll(() => server.close());

function ask(personId: string, body: Record<string, unknown>): Promise<Response> {
  const headers = { "x-openamo-csrf": "1", "content-type": "application/json", "idempotency-key": newKey() };
  return agent.send(`${server.url}/api/v1/people/${personId}/attestation`, { method: "POST", headers, body: JSON.stringify(body) });
}
async function paper(personId: string, body: Record<string, unknown>): Promise<ReadPdf & { readonly bytes: string }> {
  const response = await ask(personId, body);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const text = Buffer.from(bytes).toString("latin1");
  return { ...(await readPdf(bytes)), bytes: text };
}
async function verify(text: string, language: string): Promise<{ status: string; lines: string[] }> {
  const headers = { "content-type": "application/json", "accept-language": language };
  const response = await fetch(`${server.url}/api/v1/attestation/verify`, { method: "POST", headers, body: JSON.stringify({ text }) });
  return (await response.json()) as { status: string; lines: string[] };
}

describe("papers of Morocco", () => {
  test("the attestation of rights in Arabic: tagged, titled, with the Arabic font inside and the words told beside joined letters", async () => {
    const { language, title, tagged, structure, bytes, pages, text } = await paper(salma.id, { language: "ar" });
    expect([language, title, tagged, pages]).toEqual(["ar", "شهادة فتح الحقوق في التأمين الإجباري عن المرض", true, 1]);
    expect(bytes).toContain("NotoSansArabic");
    expect(bytes).toContain("pdfuaid:part");
    expect(text).toContain("EL AMRANI Salma");
    const roles = partsOf(structure).map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    for (const row of partsOf(structure).filter(({ role }) => role === "TR")) expect(row.parts.map(({ role }) => role)).toEqual(["TH", "TD"]);
  });

  test("the same in French bears the name in both scripts, is good until the end of the month, and cites texts by their names", async () => {
    const { text, square, language } = await paper(salma.id, { language: "fr" });
    expect(language).toBe("fr-FR");
    for (const words of [
      "EL AMRANI Salma",
      "Attestation d'ouverture des droits à l'AMO",
      "Utilisable du 22/11/2026 au 30/11/2026",
      "BENNANI Adam",
      "Loi 65-00",
    ])
      expect(text, words).toContain(words);
    expect(text).not.toMatch(/undefined|null|\{|LOI-65-00/);
    const arabic = await verify(square ?? "", "ar");
    expect([arabic.status, arabic.lines[0]]).toEqual(["good", expect.stringContaining("الصندوق الوطني للضمان الاجتماعي")]);
  });

  test("being registered and having rights open are two states, each with its paper", async () => {
    const refused = await ask(suspended.id, {});
    expect([refused.status, ((await refused.json()) as ProblemBody).code]).toEqual([422, "attestation-rights-closed"]);
    const { text, square } = await paper(suspended.id, { subject: "registration", language: "fr" });
    for (const words of ["Attestation d'immatriculation à l'AMO", "Immatriculée depuis le", "n’atteste pas les droits"]) expect(text, words).toContain(words);
    expect(text).not.toContain("Ouverts");
    const checked = await verify(square ?? "", "fr");
    expect([checked.status, checked.lines[0]]).toEqual(["good", expect.stringContaining("immatriculée")]);
  });

  test("a letter is printed in each language of the country, in Arabic from right to left", async () => {
    const listed = await agent.send(`${server.url}/api/v1/people/${told.id}/letters`);
    const { letters } = (await listed.json()) as { letters: { id: string; title: string }[] };
    expect(letters.map(({ title }) => title)).toEqual(["Suspension de vos prestations"]);
    const address = `${server.url}/api/v1/people/${told.id}/letters/${letters[0]?.id}`;
    const [arabic, french] = await Promise.all(
      ["ar", "fr"].map(async (language) => readPdf(new Uint8Array(await (await agent.send(`${address}?language=${language}`)).arrayBuffer()))),
    );
    expect([arabic?.language, arabic?.title, arabic?.tagged]).toEqual(["ar", "تعليق خدماتكم", true]);
    expect(french?.text).toContain("les prestations sont suspendues à partir du 20/11/2026");
  });

  const statement = async (claimId: string | undefined, language: string): Promise<ReadPdf> => {
    const response = await agent.send(`${server.url}/api/v1/claims/${claimId}/statement?language=${language}`);
    expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([200, "application/pdf", "no-store"]);
    return readPdf(new Uint8Array(await response.arrayBuffer()));
  };

  test("the statement of a claim tells what was charged, its base, what is repaid and why, in French and in Arabic", async () => {
    const french = await statement(claims[0], "fr");
    for (const words of ["Relevé de remboursement", "150,00", "80,00", "56,00", "94,00", "Base de remboursement", "Décret 2-05-737", "Salma El Amrani"])
      expect(french.text.replaceAll("\u00a0", " "), words).toContain(words);
    expect(french.text).not.toMatch(/undefined|null|\{|€/);
    const arabic = await statement(claims[0], "ar");
    expect([arabic.language, arabic.title, arabic.tagged]).toEqual(["ar", "كشف التعويض", true]);
    for (const row of partsOf(arabic.structure).filter(({ role }) => role === "TR")) expect(row.parts.map(({ role }) => role)).toEqual(["TH", "TD"]);
    // Names of people and of the program apart, nothing is left in French.
    expect(arabic.text).not.toMatch(/Loi|Décret|Montant|Soins/);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_line where action = 'claims:read' and object is not null`.execute(
      server.database.kysely,
    );
    expect(rows[0]?.count).toBeGreaterThanOrEqual(2);
  });

  test("a refusal is printed with its reason, its article and what to do", async () => {
    const { text, title } = await statement(claims[1], "fr");
    expect(title).toBe("Notification de refus de remboursement");
    for (const words of ["cotisations sont impayées", "Loi 65-00 art. 32", "Que faire", "Régularisez les cotisations dues"])
      expect(text, words).toContain(words);
    expect((await statement(claims[1], "ar")).title).toBe("إشعار برفض التعويض");
    const unknown = await agent.send(`${server.url}/api/v1/claims/${salma.id}/statement`);
    expect([unknown.status, ((await unknown.json()) as ProblemBody).code]).toEqual([404, "not-found-here"]);
  });
});
