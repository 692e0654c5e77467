import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, openBrowser, signIn, WIDE } from "./support/browser.ts";
import { daysAgo, textOf, waterfallOf } from "./support/entry.ts";

async function pick(page: Page, label: string, typed: string, option = new RegExp(typed, "i")): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(typed);
  await page.getByRole("option", { name: option }).first().click();
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).press("Enter");
  await page.getByRole("option", { name: option }).click();
}

describe.skipIf(!hasBrowser)("acts of the nomenclatures on a sheet", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  for (const [name, viewport] of [
    ["wide", WIDE],
    ["narrow", NARROW],
  ] as const) {
    test(`a technical act is found by words, shows its tariff, and is settled with its reasons, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await signIn(page, "agent", "/feuilles/nouvelle");
      await pick(page, "Personne soignée", "Moreau");
      await pick(page, "Professionnel de santé", "Petit", /Petit/);
      await choose(page, "Parcours de soins", /^Adressé/);
      await page.getByRole("combobox", { name: "Date des soins" }).fill(daysAgo(name === "wide" ? 21 : 22));
      await page.getByRole("radio", { name: "Acte technique" }).check();
      await pick(page, "Acte technique", "biopsie peau", /QZHA001/);
      await page.getByText(/^Tarif trouvé/).waitFor();
      await page.getByRole("textbox", { name: "Honoraires payés" }).fill("60");
      await page.getByRole("textbox", { name: "Honoraires payés" }).press("Tab");
      await page.locator(".preview table").waitFor();
      expect(await faultsOf(page), "entry").toEqual([]);
      expect((await waterfallOf(page))["Participation forfaitaire"]).toBe("− 2,00 €");
      await page.getByRole("textbox", { name: "Modificateurs" }).fill("k");
      await page.getByText("Le modificateur K ne s'applique pas", { exact: false }).first().waitFor();
      await page.getByRole("textbox", { name: "Modificateurs" }).fill("");
      await page.locator(".preview table").waitFor();
      await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
      await page.waitForURL(/\/feuilles\/(?!nouvelle)/);
      await page.getByRole("heading", { name: "Ce qui reste à charge" }).waitFor();
      expect(await textOf(page.locator("main"))).toContain("Biopsie de la peau");
      expect(await faultsOf(page), "claim").toEqual([]);
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("what no list has may be typed by its code, and the sheet says what is missing", async () => {
    const { page, leave, defects } = await newReader(browser, { language: "en" });
    await signIn(page, "agent", "/feuilles/nouvelle");
    await pick(page, "Person cared for", "Moreau");
    await pick(page, "Health professional", "Belvédère", /Belvédère/);
    await page.getByRole("combobox", { name: "Day of care" }).fill(daysAgo(20));
    await page.getByRole("combobox", { name: "Day of the prescription" }).fill(daysAgo(21));
    await pick(page, "Examination, by code or words", "1104", /1104/);
    await page.getByText("This code is in no list.").waitFor();
    await page.getByRole("textbox", { name: "Amount charged" }).fill("6");
    await page.getByRole("textbox", { name: "Amount charged" }).press("Tab");
    await page.locator(".preview .notice", { hasText: "has no known quotation" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(defects).toEqual([]);
    await leave();
  });
});
