import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, signIn, WIDE } from "./support/browser.ts";

const SCREENS = [
  { name: "wide", viewport: WIDE },
  { name: "narrow", viewport: NARROW },
] as const;

describe.skipIf(!hasBrowser)("the pages of an insured person of Morocco, in Arabic", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const check = async (page: Page, where: string) => {
    expect(await page.evaluate<string>("[document.documentElement.dir, document.documentElement.lang].join(' ')"), where).toBe("rtl ar");
    expect(await faultsOf(page), where).toEqual([]);
    expect(await overflowOf(page), `${where} is wider than its screen`).toBeLessThanOrEqual(0);
  };
  /** Where the middle of an element stands across the page, from 0 (left) to 1. */
  const placeOf = async (page: Page, selector: string): Promise<number> => {
    const box = await page.locator(selector).first().boundingBox();
    const width = page.viewportSize()?.width ?? 1;
    return box === null ? Number.NaN : (box.x + box.width / 2) / width;
  };

  /** French words left on a page in Arabic, in its text and in what it tells those who do not see it. */
  const leftInFrench = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`(() => {
      const said = [...document.querySelectorAll("body *")].flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === 3 && !element.closest("script, style")).map((node) => node.textContent),
        ...["aria-label", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
      ]);
      return said.filter((text) => /\\b(le|la|les|des|de la|du|votre|une|ou|vider|clear|date des|ouvrir|montrer|choisissez)\\b/i.test(text));
    })()`);

  for (const { name, viewport } of SCREENS) {
    test(`her refunds and one of them are mirrored and readable, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { language: "ar", viewport });
      await signIn(page, "moroccan", "/mes-remboursements");
      await page.locator("tbody a").first().waitFor();
      expect(await page.locator("h1").textContent()).toBe("تعويضاتي");
      // The mark stands on the right, the account on the left.
      expect(await placeOf(page, "header .brand")).toBeGreaterThan(0.5);
      expect(await placeOf(page, "header .account")).toBeLessThan(0.5);
      expect((await page.locator("tbody .amount").first().textContent())?.replaceAll(/[\u200e\u200f\u00a0]/g, " ").trim()).toMatch(/^\d{2,3},\d{2} +د\.م\.$/);
      await check(page, "list");
      expect(await leftInFrench(page), "list").toEqual([]);
      await page.locator("tbody a").first().click();
      await page.locator("section.card").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.locator(".totals").textContent()).toContain("د.م.");
      expect(await page.locator("main").textContent()).toContain("الصندوق الوطني للضمان الاجتماعي");
      await check(page, "claim");
      expect(await leftInFrench(page), "claim").toEqual([]);
      const statement = await page.request.get((await page.getByRole("link", { name: "الكشف (PDF)" }).getAttribute("href")) ?? "");
      expect([statement.status(), statement.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      expect(defects).toEqual([]);
      await leave();
    });

    test(`her rights, her paper and her letters, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { language: "ar", viewport });
      await signIn(page, "moroccan", "/mes-droits");
      await page.getByRole("button", { name: "تحميل شهادة الحقوق" }).waitFor();
      await page.getByText("التسجيل وحده").click();
      await page.getByRole("button", { name: "تحميل شهادة التسجيل" }).waitFor();
      await page.waitForLoadState("networkidle");
      await check(page, "rights");
      await page.getByRole("link", { name: "تقدير علاجات مقبلة" }).click();
      await page.getByText("اختر مهني الصحة: تتوقف الورقة المراد ملؤها على مهنته.").waitFor();
      await check(page, "estimate");
      expect(await leftInFrench(page), "estimate").toEqual([]);
      expect(defects).toEqual([]);
      await leave();
    });

    test(`public pages, ${name}`, async () => {
      const { page, leave } = await newReader(browser, { language: "ar", viewport });
      for (const path of ["/", "/simulateur?pays=ma", "/actes", "/pilotage", "/verifier-une-attestation", "/reseau?pays=ma", "/nulle-part"]) {
        await open(page, path);
        await check(page, path);
        expect(await leftInFrench(page), path).toEqual([]);
      }
      await leave();
    });
  }

  test("the fonts are shipped, and the language is offered where the person's country has it", async () => {
    const { page, leave } = await newReader(browser, { language: "ar" });
    await open(page, "/");
    expect(await page.evaluate<boolean>("document.fonts.check('16px \"Noto Sans Arabic Variable\"', 'ع')")).toBe(true);
    expect(
      await page.evaluate<number>("[...document.fonts].filter((font) => font.family.includes('Noto Sans Arabic') && font.status === 'loaded').length"),
    ).toBeGreaterThan(0);
    const offered = () => page.getByRole("group", { name: "Langue" }).getByRole("button").allTextContents();
    await page.getByRole("button", { name: /Français/ }).click();
    expect((await offered()).join()).toContain("العربية");
    await signIn(page, "insured", "/mes-remboursements");
    expect((await offered()).join()).not.toContain("العربية");
    await leave();
  });

  test("amounts follow the currency of the reader's country, in French too", async () => {
    const { page, leave } = await newReader(browser, { language: "fr" });
    await signIn(page, "moroccan", "/mes-remboursements");
    await page.locator("tbody a").first().waitFor();
    const text = (await page.locator("tbody").textContent()) ?? "";
    expect(text).toContain("DH");
    expect(text).not.toContain("€");
    await leave();
  });
});
