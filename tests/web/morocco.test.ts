import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, signIn, WIDE } from "./support/browser.ts";

const SCREENS = [
  { name: "wide", viewport: WIDE, careDate: "18/11/2026" },
  { name: "narrow", viewport: NARROW, careDate: "17/11/2026" },
] as const;

describe.skipIf(!hasBrowser)("a second country on the same pages", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("the accounts to choose from stand under their country", async () => {
    const { page, leave } = await newReader(browser);
    await page.goto("/auth/login?returnTo=/mon-espace");
    const morocco = page.getByRole("region", { name: "Maroc" });
    expect(await morocco.getByRole("button").allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining("Salma El Amrani")]));
    expect(await page.getByRole("region", { name: "France" }).textContent()).not.toContain("CNSS");
    expect(await faultsOf(page)).toEqual([]);
    await leave();
  });

  for (const { name, viewport, careDate } of SCREENS) {
    test(`an agent of CNSS enters a Moroccan sheet: its own fields, in dirhams, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await signIn(page, "moroccanAgent", "/feuilles/nouvelle");
      await page.getByLabel("Personne soignée").first().fill("salma");
      await page.getByRole("option", { name: /Salma El Amrani/ }).click();
      await page.getByLabel("Professionnel de santé").first().fill("ouazzani");
      await page.getByRole("option", { name: /Anas Ouazzani/ }).click();
      await page.getByRole("textbox", { name: "Montant payé" }).waitFor();
      expect(await page.getByText("Nature de l’assurance").count()).toBe(0);
      await page.getByLabel("Déposée le").first().fill("20/11/2026");
      await page.getByLabel("Date des soins").first().fill(careDate);
      await page.getByRole("combobox", { name: "Acte", exact: true }).press("ArrowDown");
      await page.getByRole("option", { name: "Consultation de généraliste" }).click();
      await page.getByRole("textbox", { name: "Montant payé" }).fill("120");
      await page.getByText(/56,00/).first().waitFor();
      expect(await page.locator("form").textContent()).toContain("DH");
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
      await page.locator(".totals").waitFor();
      expect((await page.locator(".totals").textContent())?.replaceAll(/\s/g, " ")).toContain("120,00 DH");
      expect(defects).toEqual([]);
      await leave();
    });

    test(`the regulator's budget and the balance of the managers, ${name}`, async () => {
      const { page, leave } = await newReader(browser, { viewport });
      await open(page, "/pilotage");
      await page.getByRole("table", { name: "Ressources" }).waitFor();
      expect((await page.getByRole("table", { name: "Ressources" }).textContent())?.replaceAll(/\s/g, " ")).toContain("128 000 000,00 DH");
      expect(await page.locator("main").textContent()).toMatch(
        /Cotisations reçues11\s950,00\sDHPrélèvement dû au régulateur71,70\sDHCotisations sur prestations\d+,\d\s%/,
      );
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await leave();
    });
  }
});
