import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { systemChromium } from "../../support/chromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const WIDE = { width: 1280, height: 860 };
export const NARROW = { width: 390, height: 844 };

/** Accounts of the demo, by what they may do. */
export const ACCOUNTS = {
  agent: "nadia.benali",
  secondAgent: "camille.roux",
  otherAgent: "paul.schmitt",
  insured: "claire.moreau",
  professional: "isabelle.petit",
  moroccan: "salma.elamrani",
  moroccanAgent: "karima.alaoui",
  regulator: "hassan.naciri",
} as const;
export type Account = keyof typeof ACCOUNTS;

const ACTION_WITHIN_MS = 20_000;

/** Whether there is a browser to test with. */
export const hasBrowser = systemChromium() !== undefined;

/** A demo is started ahead; on a busy machine one may have to wait for it. */
const DEMO_WITHIN_MS = 180_000;
let demo = "";

// Each file that drives a browser has a demo of its own, from its first test to its last.
beforeAll(async () => {
  if (!hasBrowser) return;
  const response = await fetch(inject("demos"), { method: "POST" });
  demo = await response.text();
  if (!response.ok) throw new Error(demo);
}, DEMO_WITHIN_MS);
afterAll(async () => {
  if (demo !== "") await fetch(`${inject("demos")}/?${new URLSearchParams({ url: demo })}`, { method: "DELETE" });
});

/** The demo of this file: what another file changes is not seen here. */
export const demoUrl = (): string => demo;

/** The system's Chromium with a user directory of its own. */
export function openBrowser(): Promise<Browser> {
  const executablePath = systemChromium();
  if (executablePath === undefined) throw new Error("there is no Chromium: the test should have been left out");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A reader: one language, one screen, nothing remembered. */
export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page's own programs. */
  readonly defects: string[];
  /** Goes away and forgets everything. The next reader of the language takes the window over: a new one compiles the programs of the pages again. */
  leave(): Promise<void>;
}

type Language = "fr" | "en" | "ar";
const LOCALES = { fr: "fr-FR", en: "en-GB", ar: "ar-MA" } as const;
/** Windows that a reader left, by browser and language. One that a failed test did not leave is never used again. */
const left = new WeakMap<Browser, Map<Language, Page>>();

async function newWindow(browser: Browser, language: Language): Promise<Page> {
  const context = await browser.newContext({ baseURL: demoUrl(), locale: LOCALES[language], reducedMotion: "reduce" });
  context.setDefaultTimeout(ACTION_WITHIN_MS);
  return context.newPage();
}

export async function newReader(
  browser: Browser,
  { language = "fr", viewport = WIDE }: { language?: Language; viewport?: { width: number; height: number } } = {},
): Promise<Reader> {
  const windows = left.get(browser) ?? new Map<Language, Page>();
  left.set(browser, windows);
  const page = windows.get(language) ?? (await newWindow(browser, language));
  windows.delete(language);
  await page.setViewportSize(viewport);
  const context = page.context();
  const defects: string[] = [];
  const hear = (error: Error): void => void defects.push(error.message);
  page.on("pageerror", hear);
  const leave = async (): Promise<void> => {
    page.removeListener("pageerror", hear);
    // A page without programs of the same server: what the last one still asked for can no longer bring a session back.
    await page.goto("/ready");
    await context.clearCookies();
    await page.evaluate("localStorage.clear(); sessionStorage.clear()");
    if (windows.has(language)) await context.close();
    else windows.set(language, page);
  };
  return { context, page, defects, leave };
}

/** Signs in through the identity provider's own page and lands on `path`. */
export async function signIn(page: Page, account: Account, path = "/mon-espace"): Promise<void> {
  await page.goto(`/auth/login?${new URLSearchParams({ account: ACCOUNTS[account], returnTo: path })}`);
  await page.locator(`button[name="account"][value="${ACCOUNTS[account]}"]`).click();
  await page.locator("main h1").first().waitFor();
}

/** Opens a page and waits until it has said what it has to say. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await page.locator("main h1").first().waitFor();
}

/**
 * What axe finds wrong, in words short enough to read in a failed test. Only what is wrong is asked for, and in the page itself, which frames nothing
 * from elsewhere: describing all that is right, on a page opened for it, takes three times as long.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/** How many pixels the page is wider than its screen. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
