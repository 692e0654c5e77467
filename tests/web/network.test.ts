import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, type Reader, WIDE } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

const SCREENS = [
  { name: "wide", viewport: WIDE },
  { name: "narrow", viewport: NARROW },
] as const;
const PAGES = [
  "/reseau",
  "/reseau?q=xyzzy",
  "/reseau/organismes/cpam-595",
  "/reseau/organismes/cpam-591",
  "/reseau/organismes/cgss-971",
  "/reseau/organismes/ma-cnops",
  "/reseau/organismes/nothing",
  "/reseau/regimes",
  "/reseau/regimes/general",
  "/reseau/regimes/amo-public",
  "/reseau/qui-gere",
];

/** Types in the place field and waits until what was typed is understood or said. */
async function typePlace(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(typed);
  await field.blur();
}
/** What the field shows, chosen or understood: the component writes it beside the input once it is left. */
const placeShown = async (page: Page, label: string): Promise<string> => {
  const field = page.getByRole("combobox", { name: label });
  return (await field.inputValue()) || textOf(page.locator(".v-autocomplete", { has: field }).locator(".v-autocomplete__selection"));
};
const WITHIN = { timeout: 15_000 };

describe.skipIf(!hasBrowser)("the explorer of the network", () => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await newReader(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const check = async (page: Page, where: string) => {
    expect(await faultsOf(page), where).toEqual([]);
    expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
    expect(await textOf(page.locator("main")), where).not.toMatch(/network\.\w|undefined|NaN|\[object|\{\w+\}/);
  };

  for (const { name, viewport } of SCREENS) {
    describe(`can be read by everybody, ${name}`, () => {
      // One reader goes from page to page, as people do: the programs of the pages are read once.
      let visitor: Reader;
      beforeAll(async () => {
        visitor = await newReader(browser, { viewport, language: name === "wide" ? "en" : "fr" });
      });
      afterAll(async () => {
        await visitor?.leave();
      });

      test.each(PAGES)("%s", async (path) => {
        await open(visitor.page, path);
        await check(visitor.page, path);
        expect(visitor.defects, path).toEqual([]);
      });
    });
  }

  test("an organism is found by its code or narrowed to a department, and the search stays in the address", async () => {
    const { page } = reader;
    await open(page, "/reseau");
    await page.getByText("367 organismes").last().waitFor();
    await page.getByRole("searchbox", { name: "Nom, code ou ville" }).fill("691");
    await page.getByRole("link", { name: "CPAM du Rhône" }).waitFor();
    expect(new URL(page.url()).search).toBe("?q=691");
    await page.getByRole("searchbox").fill("");
    await page.getByRole("combobox", { name: "Département" }).fill("Nord");
    await page.getByRole("option", { name: "Nord (59)" }).click();
    await page.getByRole("link", { name: "CPAM Lille-Douai" }).waitFor();
    expect(new URL(page.url()).search).toContain("departement=59");
    await page.reload();
    await page.getByRole("link", { name: "CPAM Lille-Douai" }).click();
    await page.getByRole("heading", { level: 1, name: "CPAM Lille-Douai" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "CPAM Lille-Douai" }).waitFor();
  });

  test("an organism tells where it works, on a map and in words, and whom it follows", async () => {
    const { page } = reader;
    await open(page, "/reseau/organismes/cpam-595");
    await page.getByRole("img", { name: "Carte des départements : Nord" }).waitFor();
    expect(await page.locator("svg path.part").count()).toBe(1);
    expect(await textOf(page.locator("main"))).toContain("Nord (en partie)");
    await page.getByText(/^Les communes de ce territoire/).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: /^Lille$/ })
      .waitFor();
    await page.getByRole("link", { name: "CPAM de Douai" }).click();
    await page.getByText("Cet organisme n’existe plus.").waitFor();
    await page.getByText("Aujourd’hui, son travail revient à :").waitFor();
    await page.locator(".notice").getByRole("link", { name: "CPAM Lille-Douai" }).click();
    await page.getByRole("heading", { level: 1, name: "CPAM Lille-Douai" }).waitFor();
  });

  test("a scheme tells risk by risk, and each duty leads to its article", async () => {
    const { page } = reader;
    await open(page, "/reseau/regimes");
    await page.getByRole("link", { name: "Régime spécial de sécurité sociale dans les mines" }).click();
    await page.getByRole("heading", { name: "Risque par risque" }).waitFor();
    expect(await textOf(page.getByRole("row", { name: /^Famille/ }))).toContain("Non couvert");
    await page.getByText("Remboursement des soins").click();
    await page
      .locator("details[open]")
      .getByRole("button", { name: /^Lire l’article/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
  });

  test("a commune typed by hand is understood; a postcode that several share asks which; another word is said", async () => {
    const { page } = reader;
    await open(page, "/reseau/qui-gere");
    const field = page.getByRole("combobox", { name: "Commune de résidence" });
    await typePlace(page, "Commune de résidence", "villeneuve dascq");
    await expect.poll(() => placeShown(page, "Commune de résidence"), WITHIN).toBe("Villeneuve-d'Ascq (Nord)");
    await field.fill("");
    await typePlace(page, "Commune de résidence", "64500");
    await page.getByText("Plusieurs communes pour « 64500 » : choisissez la vôtre dans la liste.").waitFor();
    await field.fill("64500");
    await page.getByRole("option", { name: /Saint-Jean-de-Luz/ }).click();
    await expect.poll(() => placeShown(page, "Commune de résidence"), WITHIN).toBe("Saint-Jean-de-Luz (Pyrénées-Atlantiques)");
    await typePlace(page, "Commune de l'établissement", "xyzzy");
    await page.getByText("Aucune commune trouvée pour « xyzzy ».").waitFor();
  });

  for (const { name, viewport } of SCREENS) {
    test(`who manages what for an employee of Lille who works in Bordeaux, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await open(page, "/reseau/qui-gere");
      await typePlace(page, "Commune de résidence", "59000 Lille");
      await expect.poll(() => placeShown(page, "Commune de résidence"), WITHIN).toBe("Lille (Nord)");
      await page.getByRole("button", { name: "Trouver les organismes" }).click();
      const table = page.getByRole("table", { name: "Missions et organismes" });
      await table.waitFor();
      expect(await textOf(table.getByRole("row", { name: /Recouvrement des cotisations/ }))).toContain("Il manque un lieu");
      await typePlace(page, "Commune de l'établissement", "Bordeaux");
      await expect.poll(() => placeShown(page, "Commune de l'établissement"), WITHIN).toBe("Bordeaux (Gironde)");
      await page.getByText("Vous avez changé une réponse").waitFor();
      await page.getByRole("button", { name: "Trouver les organismes" }).click();
      await page.getByRole("link", { name: "Urssaf Aquitaine" }).waitFor();
      expect(await textOf(page.locator(".result .big"))).toBe("CPAM Lille-Douai");
      const care = table.getByRole("row", { name: /Remboursement des soins/ });
      expect(await textOf(care)).toMatch(/CPAM Lille-Douai.*CSS/);
      expect(await textOf(page.locator(".recap"))).toContain("Lille (Nord)");
      await check(page, "answered");
      if (name === "wide") {
        await page.getByRole("button", { name: "English" }).click();
        await page.getByRole("row", { name: /Reimbursement of care/ }).waitFor();
        await check(page, "answered in English");
      }
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("what the law needs and nobody said is asked for, and leads to its field", async () => {
    const { page } = reader;
    await open(page, "/reseau/qui-gere");
    await page.getByRole("button", { name: "Trouver les organismes" }).click();
    await page.getByText("Dans quelle commune la personne habite-t-elle ?").waitFor();
    await page.getByRole("button", { name: "Répondre" }).click();
    await expect.poll(() => page.evaluate<string>("document.activeElement.getAttribute('name') ?? ''")).toBe("residenceCommune");
  });

  test("Morocco answers too: the scheme and its manager", async () => {
    const { page } = reader;
    await open(page, "/reseau/qui-gere");
    await page.getByRole("radio", { name: "Maroc" }).check();
    await page.getByRole("combobox", { name: "Situation" }).waitFor();
    await page.getByRole("button", { name: "Trouver les organismes" }).click();
    await page.locator(".result").getByRole("link", { name: /CNSS/ }).click();
    await page.getByRole("heading", { level: 1, name: /CNSS/ }).waitFor();
  });

  test("on paper the answer has what was asked and no form", async () => {
    const { page } = reader;
    await open(page, "/reseau/qui-gere");
    await typePlace(page, "Commune de résidence", "Mende");
    await expect.poll(() => placeShown(page, "Commune de résidence"), WITHIN).toBe("Mende (Lozère)");
    await page.getByRole("button", { name: "Trouver les organismes" }).click();
    await page.getByRole("table", { name: "Missions et organismes" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Trouver les organismes" }).isVisible()).toBe(false);
    expect(await page.getByText("Mende (Lozère)").last().isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  test("no program of the pages failed", () => {
    expect(reader.defects).toEqual([]);
  });
});
