import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, openBrowser, overflowOf, signIn } from "./support/browser.ts";

/** Digits of an amount as a page in French writes it. */
const plain = (text: string | null): string => (text ?? "").replaceAll(/[\u00a0\u202f]/g, " ");

describe.skipIf(!hasBrowser)("money entered by the regulator and by a manager of Morocco", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole("combobox", { name: label }).first().press("Enter");
    await page.getByRole("option", { name: option }).click();
  };

  test("an amount of the budget is entered, then taken back with its motive, and stays in the history", async () => {
    const { page, leave, defects } = await newReader(browser, { language: "fr" });
    await signIn(page, "regulator", "/budget");
    const save = page.getByRole("button", { name: "Enregistrer le montant" });
    await save.click();
    await choose(page, "Catégorie légale", "Dons et legs");
    await page.getByLabel("Montant", { exact: true }).fill("1234,50");
    await page.getByLabel("Libellé").fill("Don (essai)");
    await save.click();
    const row = page.getByRole("listitem").filter({ hasText: "Don (essai)" });
    await row.waitFor();
    expect(plain(await row.textContent())).toContain("1 234,50 DH");
    await row.getByRole("button", { name: /Annuler/ }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Saisi par erreur");
    await page.getByRole("button", { name: "Annuler le montant" }).click();
    await page.getByText("Motif : Saisi par erreur").waitFor();
    expect(await row.getByRole("button").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(defects).toEqual([]);
    await leave();
  });

  test("receipts are checked before they are recorded; a wrong line is shown at its field and nothing is kept", async () => {
    const { page, leave, defects } = await newReader(browser, { language: "fr", viewport: NARROW });
    await signIn(page, "moroccanAgent", "/cotisations");
    await choose(page, "Catégorie légale", "Travailleurs non salariés");
    await page.getByLabel("Montant", { exact: true }).fill("500");
    await page.getByRole("button", { name: "Vérifier" }).click();
    await page.getByText("Une ligne est refusée").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByLabel("Référence").fill("Bordereau d’essai");
    await page.getByRole("button", { name: "Vérifier" }).click();
    await page.getByText("Tout se lit").waitFor();
    expect(await page.getByRole("listitem").filter({ hasText: "Bordereau d’essai" }).count()).toBe(0);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("listitem").filter({ hasText: "Bordereau d’essai" }).waitFor();
    expect(plain(await page.getByRole("listitem").filter({ hasText: "Bordereau d’essai" }).textContent())).toContain("500,00 DH");
    expect(defects).toEqual([]);
    await leave();
  });
});
