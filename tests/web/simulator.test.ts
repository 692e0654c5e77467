import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, newReader, open, openBrowser } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

describe.skipIf(!hasBrowser)("the simulator", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const describeCare = async (page: Page, day: string, fee: string) => {
    await page.getByRole("combobox", { name: "Date de la consultation" }).fill(day);
    await page.getByRole("textbox", { name: "Prix payé" }).fill(fee);
  };
  const result = (page: Page) => page.locator(".result");

  test("answers in French, then the same in English", async () => {
    const { page, context } = await newReader(browser);
    await open(page, "/simulateur");
    await describeCare(page, "19/11/2026", "30");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await result(page).getByRole("table").waitFor();
    expect(await textOf(result(page).locator(".big"))).toBe("19,00 € sur 30,00 € payés");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Your refund" }).waitFor();
    expect(await textOf(result(page).locator(".big"))).toBe("€19.00 of €30.00 paid");
    await result(page).getByText("Health insurance").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await context.close();
  });

  test("asks for the fact that the law needs and leads to its field", async () => {
    const { page, context } = await newReader(browser);
    await open(page, "/simulateur");
    await describeCare(page, "19/11/2026", "30");
    await page.getByRole("textbox", { name: "Âge du patient" }).fill("18");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await page.getByText("Il nous manque une information").waitFor();
    await page.getByRole("button", { name: "Répondre" }).click();
    const birth = page.getByRole("combobox", { name: "Date de naissance du patient" });
    await birth.waitFor();
    await birth.fill("01/02/2008");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await result(page).getByRole("table").waitFor();
    await context.close();
  });

  test("says in words when the day is outside the encoded law", async () => {
    const { page, context } = await newReader(browser);
    await open(page, "/simulateur");
    await describeCare(page, "01/01/2010", "22");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    const refusal = result(page).getByRole("alert");
    await refusal.waitFor();
    expect(await textOf(refusal)).toMatch(/ne contient pas la règle/);
    expect(await textOf(refusal)).not.toContain("outside-coverage");
    await context.close();
  });

  test("does not ask the server while a needed field is empty", async () => {
    const { page, context } = await newReader(browser);
    const asked: string[] = [];
    page.on("request", (request) => request.method() === "POST" && asked.push(request.url()));
    await open(page, "/simulateur");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await page.getByText("Vérifiez les réponses signalées.").waitFor();
    expect(asked).toEqual([]);
    await context.close();
  });
});
