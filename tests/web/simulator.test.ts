import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, newReader, open, openBrowser } from "./support/browser.ts";
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
    const { page, leave } = await newReader(browser);
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
    await leave();
  });

  test("each family has its own words, in a menu under headings", async () => {
    const { page, leave } = await newReader(browser);
    await open(page, "/simulateur");
    const menu = page.getByRole("combobox", { name: "Soins", exact: true });
    await menu.press("Enter");
    await page.getByText("Hôpital, transport, cure").waitFor();
    expect(await faultsOf(page), "menu").toEqual([]);
    await page.getByRole("option", { name: "Passage aux urgences" }).click();
    await page.getByText("Le passage aux urgences", { exact: true }).waitFor();
    expect(await page.getByRole("textbox", { name: "Prix payé" }).count()).toBe(0);
    await page.getByRole("combobox", { name: "Jour du passage" }).fill("10/03/2026");
    await page.getByRole("combobox", { name: "Jour du passage" }).press("Tab");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await result(page).getByRole("table").waitFor();
    expect(await textOf(result(page).locator(".left"))).toContain("Reste à votre charge : 23,00 €");
    await menu.press("Enter");
    await page.getByRole("option", { name: "Matériel médical" }).click();
    await page.getByRole("combobox", { name: "Date de délivrance" }).waitFor();
    await page.getByRole("combobox", { name: "Produit, par son code ou ses mots" }).waitFor();
    expect(await faultsOf(page), "equipment").toEqual([]);
    await menu.press("Enter");
    await page.getByText("Prévention et suivi", { exact: true }).waitFor();
    await page.getByRole("option", { name: /^Prévention : rendez-vous/ }).click();
    await page.getByRole("textbox", { name: "Âge du patient" }).fill("47");
    await page.getByRole("combobox", { name: "Date des soins" }).fill("10/03/2026");
    await page.getByRole("combobox", { name: "Date des soins" }).press("Tab");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await result(page).locator(".big", { hasText: "sur 30,00" }).waitFor();
    expect(await textOf(result(page).locator(".big"))).toBe("30,00 € sur 30,00 € payés");
    expect(await faultsOf(page), "prevention").toEqual([]);
    await leave();
  });

  test("an amount or a number that cannot be read is said, and never taken for a field left empty", async () => {
    const { page, leave } = await newReader(browser);
    await open(page, "/simulateur");
    await describeCare(page, "19/11/2026", "25,5e");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await page
      .getByText(/montant/i)
      .first()
      .waitFor();
    expect(await result(page).locator(".big").count()).toBe(0);
    await page.getByRole("textbox", { name: "Prix payé" }).fill("25,50");
    await page.getByRole("textbox", { name: "Âge du patient" }).fill("4o");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    expect(await result(page).locator(".big").count()).toBe(0);
    await page.getByText("Écrivez un nombre entier.").waitFor();
    await page.getByRole("textbox", { name: "Âge du patient" }).fill("40");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await result(page).locator(".big", { hasText: "sur 25,50" }).waitFor();
    await leave();
  });

  test("asks for the fact that the law needs and leads to its field", async () => {
    const { page, leave } = await newReader(browser);
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
    await leave();
  });

  test("says in words when the day is outside the encoded law", async () => {
    const { page, leave } = await newReader(browser);
    await open(page, "/simulateur");
    await describeCare(page, "01/01/2010", "22");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    const refusal = result(page).getByRole("alert");
    await refusal.waitFor();
    expect(await textOf(refusal)).toMatch(/ne contient pas la règle/);
    expect(await textOf(refusal)).not.toContain("outside-coverage");
    await leave();
  });

  test("does not ask the server while a needed field is empty", async () => {
    const { page, leave } = await newReader(browser);
    const asked: string[] = [];
    page.on("request", (request) => request.method() === "POST" && asked.push(request.url()));
    await open(page, "/simulateur");
    await page.getByRole("button", { name: "Calculer le remboursement" }).click();
    await page.getByText("Vérifiez les réponses signalées.").waitFor();
    expect(asked).toEqual([]);
    await leave();
  });
});
