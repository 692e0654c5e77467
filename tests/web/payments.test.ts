import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
            closed: "compte clos",
            stranger: "M. Inconnu",
          }
        : {
            files: "Files",
            returned: "Returned by the bank",
            entries: "Entries to look at",
            debts: "Amounts to recover",
            closed: "account closed",
            stranger: "M. Inconnu",
          };

    test(`an agent sees the claims that wait, the lots, the replays and the statements, ${name}`, async () => {
      const { page, context, defects } = await newReader(browser, { viewport, language });
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
      await context.close();
    });

    test(`an agent sees the files, what came back, what is to look at and the debts, ${name}`, async () => {
      const { page, context, defects } = await newReader(browser, { viewport, language });
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
      expect(defects).toEqual([]);
      await context.close();
    });
  }

  test("an agent releases a file that another prepared, and downloads it", async () => {
    const { page, context, defects } = await newReader(browser);
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
    await context.close();
  });

  test("an agent reads the balance, the statement of an account, and has all of it checked", async () => {
    const { page, context, defects } = await newReader(browser);
    await signIn(page, "agent", "/comptabilite");
    await page
      .getByRole("button", { name: /^Voir le relevé du compte Virements en cours/ })
      .first()
      .waitFor();
    await sound(page);
    await page.getByRole("button", { name: "Vérifier que tout concorde" }).click();
    await page.getByText(/^\d+ comparaisons faites : tout concorde\.$/).waitFor();
    await page
      .getByRole("button", { name: /^Voir le relevé du compte Virements en cours/ })
      .first()
      .click();
    await page.getByRole("dialog").getByText("Fichiers libérés").first().waitFor();
    await sound(page);
    expect(defects).toEqual([]);
    await context.close();
  });

  test("an organism without payments says so, and what to do", async () => {
    const { page, context } = await newReader(browser, { viewport: NARROW });
    await signIn(page, "otherAgent", "/paiements");
    await page.getByRole("heading", { name: "Aucun fichier" }).waitFor();
    await sound(page);
    await page.getByRole("button", { name: "Voir ce que contiendrait le fichier" }).click();
    await page.getByText("L’organisme n’a pas de compte bancaire payeur à la date d’exécution.").waitFor();
    await sound(page);
    await context.close();
  });
});
