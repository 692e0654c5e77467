import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, WIDE } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

describe.skipIf(!hasBrowser)("acts and tariffs, before any list is imported", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const check = async (page: Page, where: string) => {
    expect(await faultsOf(page), where).toEqual([]);
    expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
  };

  for (const [name, viewport] of [
    ["wide", WIDE],
    ["narrow", NARROW],
  ] as const) {
    test(`an act is found by its words and opened on a day, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await open(page, "/actes");
      await page.getByText("Seule la table propre du système est là").waitFor();
      await check(page, "list");
      await page.getByRole("searchbox").fill("medecin generaliste consultation");
      await page.getByText("1 acte", { exact: true }).first().waitFor();
      await page.getByRole("link", { name: /^G ?, / }).click();
      await page.getByRole("heading", { level: 1, name: "Consultation du médecin généraliste" }).waitFor();
      await page.getByRole("combobox", { name: "À la date du" }).fill("01/06/2024");
      await page.getByRole("heading", { name: "Tarifs au 1er juin 2024" }).waitFor();
      expect(await textOf(page.getByRole("table").first())).toContain("26,50 €");
      await check(page, "act");
      await open(page, "/actes?q=introuvable");
      expect(await textOf(page.locator(".empty h2"))).toBe("Aucun acte ne correspond");
      await check(page, "nothing found");
      await open(page, "/actes/ZZZZ999");
      await check(page, "unknown act");
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("in English", async () => {
    const { page, leave } = await newReader(browser, { language: "en" });
    await open(page, "/actes/G?date=2024-06-01");
    await page.getByRole("heading", { name: "Tariffs on 1 June 2024" }).waitFor();
    await check(page, "act");
    await leave();
  });
});
