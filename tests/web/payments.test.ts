import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_IDS } from "../../apps/server/src/identity/demo-accounts.ts";
import { faultsOf, hasBrowser, NARROW, newReader, openBrowser, overflowOf, signIn, WIDE } from "./support/browser.ts";

/** What must hold of every page: no fault of accessibility, nothing wider than the screen. */
async function sound(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
}

describe.skipIf(!hasBrowser)("payments and accounts", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  for (const [name, viewport, language] of [
    ["wide", WIDE, "fr"],
    ["narrow", NARROW, "en"],
  ] as const) {
    const words =
      language === "fr"
        ? {
            files: "Fichiers",
            returned: "Rejets de la banque",
            entries: "Opérations à examiner",
            debts: "Sommes à recouvrer",
            penalties: "Pénalités de retard",
            noPenalty: "Aucune pénalité n’a été passée",
            delays: "Délais de paiement publiés",
            term: "Période des délais",
            profession: "Médecine générale",
            closed: "compte clos",
            stranger: "M. Inconnu",
          }
        : {
            files: "Files",
            returned: "Returned by the bank",
            entries: "Entries to look at",
            debts: "Amounts to recover",
            penalties: "Late penalties",
            noPenalty: "No penalty was posted",
            delays: "Published delays of payment",
            term: "Term of the delays",
            profession: "General practice",
            closed: "account closed",
            stranger: "M. Inconnu",
          };

    test(`an agent sees the claims that wait, the lots, the replays and the statements, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport, language });
      await signIn(page, "agent", "/feuilles/en-attente");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByRole("search").waitFor();
      await sound(page);
      for (const path of ["/feuilles/lots", "/feuilles/reprises", "/releves"]) {
        await page.goto(new URL(path, page.url()).href);
        await page.getByRole("heading", { level: 2 }).or(page.getByRole("main").getByRole("listitem")).first().waitFor();
        await sound(page);
      }
      // The demo has paid: a statement is opened, claim by claim.
      await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
      await page.getByRole("link", { name: "CSV" }).waitFor();
      await sound(page);
      expect(defects).toEqual([]);
      await leave();
    });

    test(`an agent sees the files, what came back, what is to look at and the debts, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport, language });
      await signIn(page, "agent", "/paiements");
      await page.getByRole("list", { name: words.files }).getByRole("listitem").first().waitFor();
      await sound(page);
      await page.getByRole("link", { name: words.returned }).click();
      await page.getByText(words.closed).first().waitFor();
      await sound(page);
      await page.getByRole("link", { name: words.entries }).click();
      await page.getByText(words.stranger).first().waitFor();
      await sound(page);
      await page.getByRole("link", { name: words.debts }).click();
      await page.getByRole("heading", { level: 2 }).or(page.getByRole("listitem").first()).first().waitFor();
      await sound(page);
      await page.getByRole("link", { name: words.penalties }).click();
      await page.getByText(words.noPenalty).waitFor();
      // The quarter that is over had no payment; the one that runs has those of the demo.
      await page.getByRole("navigation", { name: words.term }).getByRole("button").last().click();
      await page
        .getByRole("table", { name: words.delays })
        .getByRole("row")
        .filter({ hasText: words.profession })
        .getByText(/100\s?%/)
        .waitFor();
      await sound(page);
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("an agent releases a file that another prepared, and downloads it", async () => {
    const { page, leave, defects } = await newReader(browser);
    await signIn(page, "agent", "/paiements");
    await page
      .getByRole("button", { name: /^Libérer le fichier/ })
      .first()
      .click();
    await page.getByText("Le fichier est libéré.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("link", { name: /^Télécharger le fichier/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^cpam-691-\d{4}-\d{2}-\d{4}\.xml$/);
    await page.getByRole("button", { name: "Voir ce que contiendrait le fichier" }).click();
    await page.getByText("Aucun ordre de paiement ne peut entrer dans un fichier").waitFor();
    await sound(page);
    expect(defects).toEqual([]);
    await leave();
  });

  test("an agent reads the balance, the statement of an account, and has all of it checked", async () => {
    const { page, leave, defects } = await newReader(browser);
    await signIn(page, "agent", "/comptabilite");
    await page
      .getByRole("button", { name: /^Voir le relevé du compte Virements en cours/ })
      .first()
      .waitFor();
    await sound(page);
    await page.getByRole("button", { name: "Vérifier que tout concorde" }).click();
    await page.getByText(/^\d+ comparaisons faites\s: tout concorde\.$/).waitFor();
    await page
      .getByRole("button", { name: /^Voir le relevé du compte Virements en cours/ })
      .first()
      .click();
    await page.getByRole("dialog").getByText("Fichiers libérés").first().waitFor();
    await sound(page);
    expect(defects).toEqual([]);
    await leave();
  });

  test("an organism without payments says so, and what to do", async () => {
    const { page, leave } = await newReader(browser, { viewport: NARROW });
    await signIn(page, "otherAgent", "/paiements");
    await page.getByRole("heading", { name: "Aucun fichier" }).waitFor();
    await sound(page);
    await page.getByRole("button", { name: "Voir ce que contiendrait le fichier" }).click();
    await page.getByText("L’organisme n’a pas de compte bancaire payeur à la date d’exécution.").waitFor();
    await sound(page);
    await leave();
  });

  // Last: what it posts is ordered, and the files of the others would hold it.
  test("one agent looks for what a right granted backwards changes, another posts it; a lot has its page", async () => {
    const { page, leave, defects } = await newReader(browser);
    await signIn(page, "agent", "/personnes");
    const headers = (key: string, type = "application/json") => ({ "x-openamo-csrf": "1", "idempotency-key": key, "content-type": type });
    const fact = { kind: "invalidity", from: "2026-01-01", to: null, details: {} };
    const recorded = await page.request.post(`/api/v1/people/${DEMO_IDS.claire}/situations`, { headers: headers("replay-right-1"), data: fact });
    expect(recorded.status(), await recorded.text()).toBe(201);

    await page.goto("/feuilles/reprises");
    await page.getByRole("button", { name: "Chercher les différences" }).click();
    await page.getByText("Une autre personne de l’organisme doit passer ces différences en écritures.").waitFor();
    await page.getByRole("list", { name: "Différences" }).getByText("Claire Moreau").first().waitFor();
    await sound(page);
    const path = new URL(page.url()).pathname;

    const lot = await page.request.post("/api/v1/lots?organism=cpam-691&fileName=essai.ndjson", {
      headers: headers("lot-of-the-web-test", "application/x-ndjson"),
      data: Buffer.from('{"key":"lot-line-1"}\nnot json'),
    });
    expect(lot.status(), await lot.text()).toBe(201);
    await page.goto(`/feuilles/lots/${((await lot.json()) as { id: string }).id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("main").getByRole("listitem").first().waitFor();
    await sound(page);
    await leave();

    const second = await newReader(browser, { viewport: NARROW });
    await signIn(second.page, "secondAgent", path);
    await second.page.getByRole("button", { name: "Passer en écritures" }).click();
    await second.page.getByRole("dialog").getByRole("button", { name: "Passer en écritures" }).click();
    await second.page.getByText("Les différences sont passées en écritures.").waitFor();
    await second.page.getByRole("list", { name: "Différences" }).getByText("Passée").first().waitFor();
    await sound(second.page);
    await second.page.goto("/feuilles/reprises");
    await second.page.getByText("par Nadia Benali").first().waitFor();
    await sound(second.page);
    expect([...defects, ...second.defects]).toEqual([]);
    await second.leave();
  });
});
