import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, type Reader, signIn } from "./support/browser.ts";

const yesterday = (): string => {
  const date = new Date(Date.now() - 86_400_000);
  return [String(date.getDate()).padStart(2, "0"), String(date.getMonth() + 1).padStart(2, "0"), date.getFullYear()].join("/");
};

const check = async (page: Page, where: string) => {
  await page.locator(".v-btn--loading, .v-progress-circular").first().waitFor({ state: "detached" });
  expect(await faultsOf(page), where).toEqual([]);
  expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
};

/** Types in a field that proposes, and takes the first proposal of that name. */
async function choose(page: Page, label: string, option: RegExp, typed?: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true });
  if (typed === undefined) await field.press("Enter");
  else await field.fill(typed);
  await page.getByRole("option", { name: option }).first().click();
}

describe.skipIf(!hasBrowser)("letters and questions on screen", () => {
  let browser: Browser;
  let agent: Reader;
  beforeAll(async () => {
    browser = await openBrowser();
    agent = await newReader(browser);
    await signIn(agent.page, "agent", "/agent/people");
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("a person born abroad, or in a commune chosen by name, is read by the names of the places", async () => {
    const { page } = agent;
    await open(page, "/agent/people/new");
    await page.getByRole("textbox", { name: "Nom de naissance" }).fill("Lettreuse");
    await page.getByRole("textbox", { name: "Prénoms" }).fill("Odile");
    await page.getByRole("textbox", { name: "Date de naissance" }).fill("09/03/1951");
    await choose(page, "Pays de naissance", /^France$/, "franc");
    await choose(page, "Commune de naissance", /^Bayonne/, "Bayonne");
    await page.getByRole("checkbox", { name: "La personne a un numéro de sécurité sociale" }).uncheck();
    await choose(page, "Régime", /Régime général/);
    const since = page.getByRole("combobox", { name: "Affiliée à partir du" });
    await since.fill("01/01/2025");
    await since.press("Tab");
    await check(page, "a person to register");
    await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
    await page.getByRole("heading", { level: 1, name: "Odile Lettreuse" }).waitFor();
    await page.getByText("Bayonne, France").first().waitFor();
  });

  test("a death is entered, its letter read before it is confirmed, then listed and opened", async () => {
    const { page } = agent;
    await page.getByRole("link", { name: "Saisir un événement" }).click();
    await choose(page, "Événement", /^Décès/, "Déc");
    const when = page.getByRole("combobox", { name: "Date de l’événement" });
    await when.fill(yesterday());
    await when.press("Tab");
    await page.getByRole("button", { name: "Voir les conséquences" }).click();
    await page.getByRole("heading", { name: "Conséquences proposées" }).waitFor();
    await page.getByText("Lire la lettre").first().click();
    await page.getByText(/présentons nos condoléances/).waitFor();
    await check(page, "consequences with a letter");
    await page.getByRole("button", { name: "Confirmer et enregistrer" }).click();
    const letters = page.getByRole("region", { name: "Courriers" }).or(page.locator("#letters"));
    await letters.getByRole("heading", { name: /Information des proches/ }).waitFor();
    await letters.getByText("Pourquoi").click();
    const link = letters.getByRole("link", { name: /^Ouvrir le PDF\s: Information des proches/ });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    await check(page, "the file with its letters");
    await page.setViewportSize(NARROW);
    await letters.scrollIntoViewIfNeeded();
    await check(page, "the file with its letters, narrow");
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  test("any question has its page: the form, what is missing, the answer and why", async () => {
    const reader = await newReader(browser, { language: "en" });
    const { page, defects } = reader;
    await open(page, "/questions");
    await check(page, "the questions");
    await page.getByRole("link", { name: "Is this number well formed?" }).waitFor();
    await page.goto("/questions/fr.identifier");
    await page.getByRole("button", { name: "Answer" }).waitFor();
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByText("This field is needed.").first().waitFor();
    await check(page, "a question not filled in");
    await page.getByRole("textbox").first().fill("2 85 05 78 006 084 91");
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("heading", { name: "Answer" }).waitFor();
    await page.getByText("Valid number").waitFor();
    await check(page, "a question answered");
    await page.setViewportSize(NARROW);
    await check(page, "a question answered, narrow");
    await open(page, "/questions/nothing.at-all");
    await check(page, "a question that is not known");
    expect(defects).toEqual([]);
    await reader.leave();
  });
});
