import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, type Reader, signIn } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

const FAMILY = "Doublet-Mercœur";
const NAME = `Honorine ${FAMILY}`;

const check = async (page: Page, where: string) => {
  await page.locator(".v-btn--loading, .v-progress-circular").first().waitFor({ state: "detached" });
  expect(await faultsOf(page), where).toEqual([]);
  expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
};

/** Fills the registration of the same person, who has no number yet, with a scheme, and presses the button. */
async function register(page: Page, scheme: RegExp): Promise<void> {
  await open(page, "/agent/people/new");
  await page.getByRole("textbox", { name: "Nom de naissance" }).fill(FAMILY);
  await page.getByRole("textbox", { name: "Prénoms" }).fill("Honorine");
  await page.getByRole("textbox", { name: "Date de naissance" }).fill("09/04/1988");
  await page.getByRole("checkbox", { name: "La personne a un numéro de sécurité sociale" }).uncheck();
  await page.getByRole("combobox", { name: "Régime" }).press("Enter");
  await page.getByRole("option", { name: scheme }).first().click();
  await page.getByRole("combobox", { name: "Affiliée à partir du" }).fill("01/01/2025");
  await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
}
const opened = (page: Page, name = NAME) => page.getByRole("heading", { level: 1, name }).waitFor();
const changes = (page: Page) => page.locator("#identity details");

describe.skipIf(!hasBrowser)("an agent changes an identity and merges two files", () => {
  let browser: Browser;
  let agent: Reader;
  let kept = "";

  beforeAll(async () => {
    browser = await openBrowser();
    agent = await newReader(browser);
    await signIn(agent.page, "agent", "/agent/people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("a change of names is refused at its field, recorded, then taken back", async () => {
    const { page } = agent;
    await register(page, /Régime général/);
    await opened(page);
    kept = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Changer le nom ou le sexe" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("textbox", { name: "Nom de naissance" }).inputValue()).toBe(FAMILY);
    await dialog.getByRole("textbox", { name: "Nom d’usage" }).fill("Vaugelas");
    await dialog.getByRole("textbox", { name: "Prénoms" }).fill("");
    await dialog.getByRole("combobox", { name: "À partir du" }).fill("01/06/1970");
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await dialog.getByText("Ce champ est nécessaire.").waitFor();
    await dialog.getByRole("textbox", { name: "Prénoms" }).fill("Honorine");
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    const told = dialog.locator(".date-field [role=alert]");
    await told.waitFor();
    await check(page, "names before the birth");
    await dialog.getByRole("combobox", { name: "À partir du" }).fill("01/06/2026");
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Le changement est enregistré.").waitFor();
    await opened(page, "Honorine Vaugelas");
    expect(await textOf(page.locator("#identity"))).toContain(`né(e) ${FAMILY}`);
    await changes(page).locator("summary").click();
    await changes(page)
      .getByRole("button", { name: /^Annuler le changement\s: Nom et sexe/ })
      .click();
    await dialog.getByRole("textbox", { name: "Motif de l’annulation" }).fill("Acte d’une autre personne");
    await dialog.getByRole("button", { name: "Annuler le changement" }).click();
    await page.getByText("Le changement est annulé.").waitFor();
    await opened(page);
    await check(page, "names taken back");
  });

  test("a birth is corrected to what the register has, with its place", async () => {
    const { page } = agent;
    await page.getByRole("button", { name: "Corriger la naissance" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Date de naissance" }).fill("00/00/1988");
    await dialog.getByRole("textbox", { name: "Lieu de naissance" }).fill("Tlemcen, Algérie");
    await check(page, "birth");
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator("#identity").getByText("00/00/1988, comme à l’état civil").waitFor();
    await page.locator("#identity").getByText("Tlemcen, Algérie").first().waitFor();
    await changes(page).getByRole("button", { name: "Annuler le changement : Naissance" }).click();
    await dialog.getByRole("textbox", { name: "Motif de l’annulation" }).fill("Erreur de saisie");
    await dialog.getByRole("button", { name: "Annuler le changement" }).click();
    await page.locator("#identity").getByText("9 avril 1988").waitFor();
  });

  test("contact choices: a channel that cannot be used is told at its field, a refusal is kept", async () => {
    const { page } = agent;
    await page.getByRole("button", { name: "Changer les choix de contact" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Adresse électronique" }).fill("honorine@");
    await dialog.getByRole("checkbox", { name: "Refuse les appels" }).check();
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await dialog.locator(".v-input--error").filter({ hasText: "Adresse électronique" }).waitFor();
    await check(page, "contact refused");
    await dialog.getByRole("textbox", { name: "Adresse électronique" }).fill("honorine@example.org");
    await dialog.getByRole("combobox", { name: "Moyen préféré" }).press("Enter");
    await page.getByRole("option", { name: "Courriel" }).click();
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Le changement est enregistré.").waitFor();
    expect(await textOf(page.locator("#identity"))).toContain("honorine@example.org préfère : Courriel · Refuse les appels");
  });

  test("who registers the same person is warned, goes back, then goes on", async () => {
    const { page } = agent;
    await register(page, /indépendants/i);
    const dialog = page.getByRole("dialog", { name: "Cette personne a peut-être déjà un dossier" });
    await dialog.getByRole("link", { name: NAME }).waitFor();
    expect(await textOf(dialog)).toContain("Mêmes noms et prénoms");
    expect(await dialog.getByRole("link", { name: NAME }).getAttribute("href")).toBe(kept);
    await check(page, "warned");
    await dialog.getByRole("button", { name: "Revenir à la saisie" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/agent/people/new");
    await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
    await dialog.getByRole("button", { name: "Ouvrir un nouveau dossier" }).click();
    await opened(page);
    expect(new URL(page.url()).pathname).not.toBe(kept);
  });

  test("the two files are compared, merged after a choice and a motive, and set apart again", async () => {
    const { page } = agent;
    await open(page, "/agent/people");
    await page.getByRole("link", { name: "Doublons possibles" }).click();
    const compare = page.getByRole("link", { name: `Comparer ${NAME} et ${NAME}` });
    await compare.waitFor();
    await check(page, "doubles");
    await compare.click();
    await page.getByRole("heading", { name: "Ce qui se contredit" }).waitFor();
    await check(page, "compared");
    expect(await textOf(page.getByRole("table", { name: "Les deux dossiers côte à côte" }))).toContain("honorine@example.org");
    const ids = new URL(page.url()).pathname.split("/").slice(-2);
    expect(ids).toContain(kept.split("/").at(-1));
    await page.locator(`input[type=radio][value="${kept.split("/").at(-1)}"]`).check();
    await page.getByRole("button", { name: "Réunir les deux dossiers" }).click();
    await page.getByText("Ce champ est nécessaire.").first().waitFor();
    expect(await page.getByText("Ce champ est nécessaire.").count()).toBe(2);
    await check(page, "a choice and a motive are missing");
    await page.getByRole("radio", { name: /^Le dossier conservé\s: CPAM du Rhône/ }).check();
    await page.getByRole("textbox", { name: "Motif de la réunion" }).fill("Même acte de naissance");
    await page.getByRole("button", { name: "Réunir les deux dossiers" }).click();
    await page.getByText("Les deux dossiers sont réunis dans celui-ci.").waitFor();
    expect(new URL(page.url()).pathname).toBe(kept);
    await page.getByText(`Le dossier de ${NAME} a été réuni à celui-ci.`).waitFor();
    await page.locator("#identity").getByText("Dossier réuni", { exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    await check(page, "merged");

    await page.getByRole("button", { name: "Annuler la réunion" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Séparer les dossiers" }).click();
    await dialog.getByText("Ce champ est nécessaire.").waitFor();
    await dialog.getByRole("textbox", { name: "Motif de l’annulation" }).fill("Deux cousines");
    await dialog.getByRole("button", { name: "Séparer les dossiers" }).click();
    await page.getByText("les deux dossiers sont de nouveau séparés").waitFor();
    await page.getByText("Les deux dossiers sont réunis dans celui-ci.").waitFor({ state: "detached" });
    await open(page, "/agent/people/doubles");
    await compare.waitFor();
  });

  test("the screens of doubles fit a narrow screen, in English", async () => {
    const { page, leave, defects } = await newReader(browser, { viewport: NARROW, language: "en" });
    await signIn(page, "agent", "/agent/people/doubles");
    const compare = page.getByRole("link", { name: `Compare ${NAME} and ${NAME}` });
    await compare.waitFor();
    await check(page, "doubles, narrow");
    await compare.press("Enter");
    await page.getByRole("heading", { name: "Where they contradict each other" }).waitFor();
    await check(page, "compared, narrow");
    await open(page, kept);
    await page.getByRole("button", { name: "Change the contact choices" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "E-mail address" }).waitFor();
    await check(page, "contact, narrow");
    await leave();
    expect(defects).toEqual([]);
  });

  test("no program of the pages failed", () => {
    expect(agent.defects).toEqual([]);
  });
});
