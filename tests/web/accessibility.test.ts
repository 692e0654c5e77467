import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, signIn, WIDE } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

const PUBLIC = ["/", "/simulateur", "/nulle-part", "/feuilles"];
const SCREENS = [
  { name: "wide", viewport: WIDE },
  { name: "narrow", viewport: NARROW },
] as const;

describe.skipIf(!hasBrowser)("every page can be read by everybody", () => {
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
  const openFirst = async (page: Page) => {
    await page.locator("tbody a").first().click();
    await page.locator("section.card, .notice").first().waitFor();
    await page.waitForLoadState("networkidle");
  };

  for (const { name, viewport } of SCREENS) {
    for (const language of name === "wide" ? (["fr", "en"] as const) : (["fr"] as const)) {
      test(`public pages, ${name}, ${language}`, async () => {
        const { page, leave } = await newReader(browser, { viewport, language });
        for (const path of PUBLIC) {
          await open(page, path);
          await check(page, path);
        }
        await leave();
      });
    }

    test(`simulator with its answer, ${name}`, async () => {
      const { page, leave } = await newReader(browser, { viewport });
      await open(page, "/simulateur");
      await page.getByRole("combobox", { name: "Date de la consultation" }).fill("19/11/2026");
      await page.getByRole("textbox", { name: "Prix payé" }).fill("50");
      await page.getByText("Pour préciser").click();
      await page.getByRole("button", { name: "Calculer le remboursement" }).click();
      await page.locator(".result").getByRole("table").waitFor();
      await check(page, "answer");
      await leave();
    });

    test(`an agent's pages, ${name}`, async () => {
      const { page, leave } = await newReader(browser, { viewport });
      await signIn(page, "agent", "/feuilles");
      await page.getByRole("table").waitFor();
      await check(page, "list");
      await openFirst(page);
      await check(page, "claim");
      await page
        .getByRole("button", { name: /^Lire l’article/ })
        .and(page.locator(":visible"))
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      await check(page, "article");
      await page.keyboard.press("Escape");
      await open(page, "/feuilles/nouvelle");
      await check(page, "new claim");
      await page.getByRole("radio", { name: "Par numéro" }).check();
      await page.getByRole("button", { name: "Enregistrer et mettre en paiement" }).click();
      await page.getByText("Vérifiez les champs signalés.").waitFor();
      await check(page, "new claim with errors");
      await leave();
    });

    test(`own pages of an insured person and of a professional, ${name}`, async () => {
      for (const [account, path] of [
        ["insured", "/mes-remboursements"],
        ["professional", "/mes-feuilles"],
      ] as const satisfies readonly (readonly [Account, string])[]) {
        const { page, leave } = await newReader(browser, { viewport });
        await signIn(page, account, path);
        await page.getByRole("table").waitFor();
        await check(page, path);
        await openFirst(page);
        await check(page, `${path}/…`);
        await open(page, "/feuilles");
        expect(await textOf(page.getByRole("heading", { level: 1 }))).toBe("Vous n’avez pas accès à cette page");
        await check(page, "not allowed");
        await leave();
      }
    });
  }

  test("the keyboard alone leads from the top of the list to the law", async () => {
    const { page, leave } = await newReader(browser);
    await signIn(page, "agent", "/feuilles");
    await page.getByRole("table").waitFor();
    await page.reload();
    await page.getByRole("table").waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Aller au contenu");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("main");
    await tabTo(page, "Saisir une feuille");
    await page.locator("tbody a").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Pourquoi ce montant" }).waitFor();
    await tabTo(page, /^Lire l’article/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.locator("button.law:focus").waitFor();
    await leave();
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");

const MOST_TABS = 60;

/** Presses Tab until the named place has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    const here = await focused(page);
    if (typeof name === "string" ? here === name : name.test(here)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}
