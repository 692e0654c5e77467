import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, newReader, open, openBrowser, type Reader, signIn } from "./support/browser.ts";
import { choose, daysAgo, textOf, typeClaim, waterfallOf } from "./support/entry.ts";

describe.skipIf(!hasBrowser)("an agent and a feuille de soins", () => {
  let browser: Browser;
  let agent: Reader;
  let claimPath = "";

  beforeAll(async () => {
    browser = await openBrowser();
    agent = await newReader(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("signs in from the first page and finds the claims of the organism", async () => {
    const { page } = agent;
    await open(page, "/");
    await page.getByRole("button", { name: "Se connecter" }).first().click();
    await page.getByRole("button", { name: /Nadia Benali/ }).click();
    await page.getByRole("heading", { level: 1, name: "Feuilles de soins" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/feuilles");
    await page.getByRole("table").getByRole("row").nth(5).waitFor();
    expect(await textOf(page.locator("header"))).toContain("CPAM du Rhône");
  });

  test("sees the décompte while typing, then records the claim and reads why", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Saisir une feuille" }).click();
    await typeClaim(page, { person: "Moreau", professional: "Petit", day: daysAgo(9), fee: "50", acts: ["CS", "MCS"] });
    await page.locator(".preview table").waitFor();
    const expected = {
      "Montant facturé": "50,00 €",
      Dépassement: "− 18,50 €",
      "Base de remboursement": "31,50 €",
      "Ticket modérateur": "− 9,45 €",
      "Participation forfaitaire": "− 2,00 €",
      Versé: "20,05 €",
    };
    // The décompte follows what is typed, act by act.
    await expect.poll(() => waterfallOf(page), { timeout: 20_000 }).toEqual(expected);
    await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
    await page.waitForURL(/\/feuilles\/(?!nouvelle)/);
    await page.getByRole("heading", { name: "Pourquoi ce montant" }).waitFor();
    claimPath = new URL(page.url()).pathname;
    expect(await waterfallOf(page)).toEqual(expected);
  });

  test("opens the text of an article and the dated value behind a sentence", async () => {
    const { page } = agent;
    const article = page
      .locator(".reasons")
      .getByRole("button", { name: /CSS L160-13/ })
      .first();
    await article.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("participation de l'assuré").first().waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.locator("button.law:focus", { hasText: "CSS L160-13" }).waitFor();
    await page
      .locator(".reasons")
      .getByRole("button", { name: /2,00\s€ depuis le 15\/05\/2024/ })
      .click();
    expect(await textOf(page.getByRole("dialog"))).toContain("15 mai 2024");
    await page.keyboard.press("Escape");
  });

  test("corrects the claim: only the difference is told to move", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Corriger…" }).click();
    const fee = page.getByRole("textbox", { name: "Honoraires payés" });
    await fee.waitFor();
    expect(await fee.inputValue()).toBe("50,00");
    await fee.fill("28");
    // The difference is shown beside the form before anything is recorded.
    await page.locator(".preview .difference .sum", { hasText: "2,45" }).waitFor();
    await page.getByRole("button", { name: "Enregistrer la correction" }).click();
    await page.getByText("Ce champ est nécessaire.").waitFor();
    await page.getByRole("textbox", { name: "Motif de la correction" }).fill("Honoraires mal lus");
    await page.getByRole("button", { name: "Enregistrer la correction" }).click();
    await page.getByText("Cette feuille corrige une feuille précédente.").waitFor();
    await page.getByText("Différence").waitFor();
    const told = await textOf(page.locator(".notices"));
    expect(told).toContain("Versé avant : 20,05 €. Versé maintenant : 17,60 €. Différence : − 2,45 €.");
    await open(page, claimPath);
    expect(await textOf(page.locator(".notices"))).toContain("Honoraires mal lus");
    expect(await page.getByRole("button", { name: "Annuler…" }).count()).toBe(0);
  });

  test("cancels the corrected claim with a reason", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Voir la feuille corrigée" }).click();
    await page.getByRole("button", { name: "Annuler…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Annuler la feuille" }).click();
    await dialog.getByText("Ce champ est nécessaire.").waitFor();
    await dialog.getByRole("textbox", { name: "Motif de l’annulation" }).fill("Feuille saisie deux fois");
    await dialog.getByRole("button", { name: "Annuler la feuille" }).click();
    await page.getByText("Cette feuille a été annulée").waitFor();
    expect(await textOf(page.locator(".notices"))).toContain("Feuille saisie deux fois");
  });

  test("enters again a sheet that was declined: the form holds it, and the answer says what is still wrong", async () => {
    const { page } = agent;
    await open(page, "/feuilles?etat=refused");
    await page.getByRole("table").getByRole("link").first().click();
    await page.getByText("Refusée").first().waitFor();
    expect(await page.getByRole("link", { name: "Corriger…" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Annuler…" }).count()).toBe(0);
    await page.getByRole("link", { name: "Ressaisir…" }).click();
    await page.getByRole("heading", { name: "Ressaisir la feuille de soins" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Honoraires payés" }).inputValue()).not.toBe("");
    await page.locator(".preview").getByRole("alert").or(page.locator(".preview .notice")).first().waitFor();
  });

  test("is told field by field what is missing, and nothing is recorded", async () => {
    const { page } = agent;
    await open(page, "/feuilles/nouvelle");
    await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
    await page.getByText("Vérifiez les champs signalés.").waitFor();
    // The sheet to fill in depends on the professional: what it lacks is told once they are chosen.
    expect(await page.getByText("Ce champ est nécessaire.").count()).toBe(2);
    await choose(page, "Professionnel de santé", "Isabelle Petit");
    await page.getByRole("textbox", { name: "Honoraires payés" }).waitFor();
    await expect.poll(() => page.getByText("Ce champ est nécessaire.").count()).toBe(5);
    expect(new URL(page.url()).pathname).toBe("/feuilles/nouvelle");
  });

  test("an agent of another organism does not see the claim", async () => {
    const other = await newReader(browser);
    await signIn(other.page, "otherAgent");
    await open(other.page, claimPath);
    expect(await textOf(other.page.getByRole("heading", { level: 1 }))).toBe("Page introuvable");
    expect(await textOf(other.page.locator("main"))).not.toContain("Moreau");
    await other.leave();
  });

  test("no program of the pages failed", () => {
    expect(agent.defects).toEqual([]);
  });
});
