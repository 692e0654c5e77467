import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, type Reader, signIn } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

const REGISTER = "/agent/people/new";
const day = (offset: number): string => {
  const date = new Date(Date.now() + offset * 86_400_000);
  return [String(date.getDate()).padStart(2, "0"), String(date.getMonth() + 1).padStart(2, "0"), date.getFullYear()].join("/");
};

const check = async (page: Page, where: string) => {
  await page.locator(".v-btn--loading, .v-progress-circular").first().waitFor({ state: "detached" });
  expect(await faultsOf(page), where).toEqual([]);
  expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
};

/** Fills the form of a person who has no number yet, with rights open since the beginning of last year. */
async function register(page: Page, familyName: string): Promise<void> {
  await open(page, REGISTER);
  await page.getByRole("textbox", { name: "Nom de naissance" }).fill(familyName);
  await page.getByRole("textbox", { name: "Prénoms" }).fill("Solène");
  await page.getByRole("textbox", { name: "Date de naissance" }).fill("00/00/1990");
  await page.getByRole("checkbox", { name: "La personne a un numéro de sécurité sociale" }).uncheck();
  await choose(page, "Régime", /Régime général/);
  await page.getByRole("combobox", { name: "Affiliée à partir du" }).fill("01/01/2025");
  await page.getByRole("checkbox", { name: "Ses droits sont déjà ouverts" }).check();
  const from = page.getByRole("combobox", { name: "Droits à partir du" });
  await from.fill("01/06/2025");
  // What stands in the field is what is kept, without leaving it: a date that lost a digit is none.
  await from.press("Backspace");
  await expect.poll(() => from.inputValue()).toContain("_");
  await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
  await page.getByText("Ce champ est nécessaire.").waitFor();
  await from.fill("01/01/2025");
  await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
  await page.getByRole("heading", { level: 1, name: `Solène ${familyName}` }).waitFor();
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).press("Enter");
  await page.getByRole("option", { name: option }).first().click();
}

/** A move to another commune of the same organism, up to what would follow. */
async function proposeMove(page: Page, town = "Villeurbanne", postcode = "69100"): Promise<void> {
  const kind = page.getByRole("combobox", { name: "Événement", exact: true });
  await kind.fill("Déména");
  await page.getByRole("option", { name: /Déménagement/ }).click();
  await page.getByRole("button", { name: "Voir les conséquences" }).click();
  await page.getByText("Ce champ est nécessaire.").first().waitFor();
  await page.getByRole("combobox", { name: "Date de l’événement" }).fill(day(-20));
  const commune = page.getByRole("combobox", { name: "Nouvelle commune" });
  await commune.fill(town);
  await page
    .getByRole("option", { name: new RegExp(town) })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Numéro et voie" }).fill("3 rue des Charmettes");
  await page.getByRole("textbox", { name: "Code postal" }).fill(postcode);
  await page.getByRole("button", { name: "Voir les conséquences" }).click();
  await page.getByRole("heading", { name: "Conséquences proposées" }).waitFor();
}

describe.skipIf(!hasBrowser)("an agent and the file of a person", () => {
  let browser: Browser;
  let agent: Reader;
  const addresses: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    agent = await newReader(browser);
    agent.page.on("request", (request) => addresses.push(request.url()));
    await signIn(agent.page, "agent", "/agent/people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("finds a person by name, by name and birth, by number; a number never stands in an address", async () => {
    const { page } = agent;
    await page.getByRole("table").waitFor();
    expect(await page.getByRole("table").getByRole("row").count()).toBe(21);
    const name = page.getByRole("searchbox", { name: "Nom, prénom" });
    await name.fill("claire moreau");
    await page.getByRole("table").getByRole("link", { name: "Claire Moreau" }).waitFor();
    await page.getByRole("textbox", { name: "Date de naissance" }).fill("13/03/1901");
    await page.getByRole("heading", { name: "Personne ne correspond" }).waitFor();
    await check(page, "nobody found");
    await page.getByRole("button", { name: "Effacer la recherche" }).click();
    await page.getByRole("table").waitFor();
    await name.fill("claire moreau");
    await page.getByText("1 personne", { exact: true }).first().waitFor();
    const number = (await textOf(page.locator("td.identifier").first())).replaceAll(/\s/g, "");
    expect(number).toMatch(/^\d{15}$/);

    await page.getByRole("radio", { name: "Par numéro" }).check();
    await page.getByText("Saisissez les 13 caractères").waitFor();
    await page.getByRole("textbox", { name: "Numéro de sécurité sociale" }).pressSequentially(number);
    await page.getByRole("table").getByRole("link", { name: "Claire Moreau" }).waitFor();
    expect(await page.getByRole("table").getByRole("row").count()).toBe(2);
    await check(page, "found by number");
    expect(addresses.filter((address) => address.replaceAll(/[^0-9]/g, "").includes(number))).toEqual([]);
    expect(page.url()).toMatch(/\/agent\/people$/);
  });

  test("reads rights on the time line with the keyboard, and the same as a table", async () => {
    const { page } = agent;
    await page.getByRole("table").getByRole("link", { name: "Claire Moreau" }).click();
    await page.getByRole("heading", { level: 1, name: "Claire Moreau" }).waitFor();
    const bars = page.getByRole("group", { name: "Frise des faits du dossier" }).getByRole("button");
    await bars.first().waitFor();
    await bars.first().focus();
    await page.keyboard.press("ArrowRight");
    const reached = page.locator("button.bar:focus");
    expect(await reached.getAttribute("aria-label")).toMatch(/^Droits ouverts.*depuis le 1er janvier 2018/);
    await page.keyboard.press("Enter");
    expect(await textOf(page.locator(".timeline .details"))).toContain("Connu depuis");
    await page.getByText("Lire en tableau").click();
    const rows = page.getByRole("table", { name: "Faits du dossier" }).locator("tbody tr");
    expect(await rows.count()).toBe(await bars.count());
    await check(page, "a file");
  });

  test("asks what the fund believed before it knew the person: every fact is marked as not yet known", async () => {
    const { page } = agent;
    const bars = page.locator("button.bar");
    const count = await bars.count();
    const known = page.getByRole("combobox", { name: "Connu au" });
    await known.fill(day(-3));
    await known.press("Tab");
    await page.getByText(/Depuis le .*, (un fait a|\d+ faits ont) changé/).waitFor();
    expect(await page.locator("button.bar.recent").count()).toBe(count);
    await check(page, "as known before");
    await page.getByRole("button", { name: "Revenir à aujourd’hui" }).click();
    await page.locator("button.bar.recent").first().waitFor({ state: "detached" });
  });

  test("is told what a registration lacks, then opens a file without a number", async () => {
    const { page } = agent;
    await open(page, REGISTER);
    await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
    await page.getByText("Vérifiez les réponses signalées.").waitFor();
    await check(page, "registration with errors");
    expect(await page.getByText("Ce champ est nécessaire.").count()).toBeGreaterThanOrEqual(3);
    await register(page, "Vasseur");
    expect(await textOf(page.locator(".heading"))).toContain("Sans numéro");
    await page.locator("#identity").getByText("00/00/1990").waitFor();
    await page.locator("button.bar.on").waitFor();
    await page
      .getByText(/1er janvier 2025|01\/01\/2025/)
      .first()
      .waitFor({ state: "attached" });
    expect(await page.getByText(/1er juin 2025|01\/06\/2025/).count()).toBe(0);
  });

  test("enters an event, leaves one consequence out, confirms, and finds what is new", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Saisir un événement" }).click();
    await proposeMove(page);
    const proposed = page.getByRole("checkbox", { name: /^Retenir/ });
    const count = await proposed.count();
    expect(count).toBeGreaterThan(1);
    expect(await page.locator(".consequence button.law").count()).toBeGreaterThan(0);
    await check(page, "what would follow");
    await page.getByRole("checkbox", { name: /^Retenir\s: Nouvelle adresse/ }).uncheck();
    await page.getByText("Une conséquence écartée.").waitFor();
    await page.getByRole("button", { name: "Confirmer et enregistrer" }).click();
    await page.getByText("L’événement est enregistré.").waitFor();
    await page.locator("button.bar.fresh").first().waitFor();
    expect(await page.locator("#history .consequence").count()).toBe(count - 1);
    await check(page, "after the event");
  });

  test("takes the event back with a reason: the file is again as before", async () => {
    const { page } = agent;
    await page.getByRole("button", { name: /^Annuler l’événement/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Annuler l’événement" }).click();
    await dialog.getByText("Ce champ est nécessaire.").waitFor();
    await check(page, "taking back");
    await dialog.getByRole("textbox", { name: "Motif de l’annulation" }).fill("Mauvaise personne");
    await dialog.getByRole("button", { name: "Annuler l’événement" }).click();
    await page.getByText(/Annulé le .*Motif\s: Mauvaise personne/).waitFor();
    await page.locator("button.bar.fresh").first().waitFor({ state: "detached" });
  });

  test("is shown the new consequences when the file changed before confirming", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Saisir un événement" }).click();
    await proposeMove(page);
    const file = new URL(page.url()).pathname.replace(/\/event$/, "");
    // Another move is recorded meanwhile from another window of the same agent.
    const other = await agent.context.newPage();
    await open(other, `${file}/event`);
    await proposeMove(other, "Bron", "69500");
    await other.getByRole("button", { name: "Confirmer et enregistrer" }).click();
    await other.getByText("L’événement est enregistré.").waitFor();
    await other.close();
    await page.getByRole("button", { name: "Confirmer et enregistrer" }).click();
    await page.getByText("Les conséquences ont changé").waitFor();
    expect(new URL(page.url()).pathname).toBe(`${file}/event`);
    await check(page, "changed meanwhile");
    await page.getByRole("button", { name: "Confirmer et enregistrer" }).click();
    await page.getByText("L’événement est enregistré.").waitFor();
  });

  test("every page fits a narrow screen, in English", async () => {
    const { page, leave, defects } = await newReader(browser, { viewport: NARROW, language: "en" });
    await signIn(page, "agent", "/agent/people");
    await page.getByRole("table").waitFor();
    await check(page, "people, narrow");
    await page.getByRole("searchbox").fill("vasseur");
    await page.getByRole("link", { name: "Solène Vasseur" }).click();
    await page.locator("button.bar").first().waitFor();
    await page.waitForLoadState("networkidle");
    await check(page, "file, narrow");
    await open(page, `${new URL(page.url()).pathname}/event`);
    await check(page, "event, narrow");
    await open(page, REGISTER);
    await check(page, "registration, narrow");
    await leave();
    expect(defects).toEqual([]);
  });

  test("no program of the pages failed", () => {
    expect(agent.defects).toEqual([]);
  });
});
