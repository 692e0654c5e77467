import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, signIn, WIDE } from "./support/browser.ts";
import { daysAgo, textOf, waterfallOf } from "./support/entry.ts";
import { openEveryStep } from "./support/steps.ts";

async function pick(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(typed);
  await page
    .getByRole("option", { name: new RegExp(typed, "i") })
    .first()
    .click();
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).press("Enter");
  await page.getByRole("option", { name: option }).click();
}

describe.skipIf(!hasBrowser)("sheets of other trades than doctors", () => {
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
    test(`a nurse's sheet is typed, refused without its prescription, then recorded, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await signIn(page, "agent", "/feuilles/nouvelle");
      await pick(page, "Personne soignée", "Moreau");
      await pick(page, "Professionnel de santé", "Perrin");
      await page.getByRole("combobox", { name: "Date des soins" }).fill(daysAgo(name === "wide" ? 30 : 31));
      await choose(page, "Lettre-clé", /^AMI/);
      await page.getByRole("textbox", { name: "Coefficient" }).fill("4,5");
      await page.getByRole("textbox", { name: "Montant facturé" }).fill("14,18");
      await page.getByRole("textbox", { name: "Montant facturé" }).press("Tab");
      await page.locator(".preview .notice", { hasText: "sur prescription" }).waitFor();
      expect(await page.getByRole("combobox", { name: "Parcours de soins" }).count()).toBe(0);
      await page.getByRole("combobox", { name: "Date de la prescription" }).fill(daysAgo(35));
      await page.getByRole("combobox", { name: "Date de la prescription" }).press("Tab");
      await page.locator(".preview table").waitFor();
      expect(await faultsOf(page), "entry").toEqual([]);
      expect(await waterfallOf(page)).toMatchObject({ "Base de remboursement": "14,18 €", "Franchise médicale": "− 1,00 €", Versé: "7,51 €" });
      await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
      await page.waitForURL(/\/feuilles\/(?!nouvelle)/);
      await page.getByRole("heading", { name: "Ce qui reste à charge" }).waitFor();
      expect(await faultsOf(page), "claim").toEqual([]);
      expect(await textOf(page.locator("main"))).toContain("Actes d'auxiliaire médical");
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("a doctor may send several kinds of sheet: the form turns to the one that is chosen", async () => {
    const { page, leave } = await newReader(browser, { language: "en" });
    await signIn(page, "agent", "/feuilles/nouvelle");
    await pick(page, "Person cared for", "Moreau");
    await pick(page, "Health professional", "Dubois");
    await choose(page, "Kind of sheet", /^Journeys/);
    await page.getByRole("combobox", { name: "Means of transport" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Acts" }).count()).toBe(0);
    await choose(page, "Kind of sheet", /^Doctor/);
    await page.getByRole("combobox", { name: "Acts" }).waitFor();
    // Who goes on to another field while the menu fades out stays there.
    const next = page.getByLabel("Third-party payment: the professional is paid");
    await page.getByRole("combobox", { name: "Nature of the insurance" }).press("Enter");
    await page.getByRole("option", { name: /^Maternity/ }).click();
    await next.focus();
    await page.locator(".v-select__content").waitFor({ state: "hidden" });
    expect(await next.and(page.locator(":focus")).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await leave();
  });

  test("every step of a decision opens, whatever the trade: its articles, and the dated value with its source", async () => {
    const { page, leave, defects } = await newReader(browser);
    await signIn(page, "agent", "/feuilles");
    for (const [provider, article, value] of [
      ["Trois Ponts", "CSS L174-4", "Forfait journalier hospitalier"],
      ["Taxis de la Colline", "CSS R322-10-5", "Franchise par trajet"],
      ["Pharmacie des Quais", "CSS L162-16-1, 7°", "Honoraire de dispensation"],
      ["Marchand", "CSS R160-5", "Consultation ou visite de sage-femme"],
    ] as const) {
      await open(page, "/feuilles");
      const row = page.getByRole("table").getByRole("row").filter({ hasText: provider }).first();
      await row.getByRole("link").first().click();
      await page.getByRole("heading", { name: "Pourquoi ce montant" }).waitFor();
      const told = await openEveryStep(page);
      expect(told.get(article), provider).toMatch(/En vigueur depuis le/);
      expect(
        [...told.values()].some((text) => text.includes(value) && text.includes("Source")),
        provider,
      ).toBe(true);
      // Names are those of the trade: no identifier of the program is shown.
      expect(
        [...told.values()].filter((text) => /^[a-z]+(\.[a-z-]+)+ –/i.test(text)),
        provider,
      ).toEqual([]);
    }
    expect(defects).toEqual([]);
    await leave();
  });

  test("an estimate before care: the same amounts, what it depends on, and nothing recorded", async () => {
    const { page, leave, defects } = await newReader(browser);
    await signIn(page, "agent", "/feuilles/devis");
    await pick(page, "Personne soignée", "Moreau");
    await pick(page, "Professionnel de santé", "Perrin");
    await choose(page, "Lettre-clé", /^AMI/);
    await page.getByRole("combobox", { name: "Date des soins" }).fill(daysAgo(-3));
    await page.getByRole("textbox", { name: "Coefficient" }).fill("4,5");
    await page.getByRole("combobox", { name: "Date de la prescription" }).fill(daysAgo(2));
    await page.getByRole("textbox", { name: "Montant facturé" }).fill("14,18");
    await page.getByRole("textbox", { name: "Montant facturé" }).press("Tab");
    await page.getByRole("heading", { name: /^Devis/ }).waitFor();
    expect(await waterfallOf(page)).toMatchObject({ "Base de remboursement": "14,18 €", "Franchise médicale": "− 1,00 €", Versé: "7,51 €" });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).count()).toBe(0);
    expect(defects).toEqual([]);
    await leave();
  });
});
