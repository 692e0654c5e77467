// Writes the pictures of the README (docs/images) from the demo itself: npx --no node scripts/screenshots.mjs, after the web is built.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { systemChromium } from "../tests/support/chromium.ts";
import { openDemoPool } from "../tests/web/support/demo-server.ts";
import { root } from "./bootstrap.mjs";

const folder = join(root, "docs", "images");
const executablePath = systemChromium();
if (executablePath === undefined) {
  console.error("There is no Chromium on this machine. Install it (Debian: apt-get install chromium) and start again.");
  process.exit(1);
}

/** The claim of the demo that the README tells about: Claire Moreau at a dermatologist's. */
async function claim(page, url) {
  await page.goto(`${url}/auth/login?account=nadia.benali&returnTo=/feuilles`);
  await page.locator('button[value="nadia.benali"]').click();
  await page.getByRole("searchbox").fill("Moreau Claire");
  await page
    .getByRole("row", { name: /Claire Moreau.*Isabelle Petit.*50,00/ })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("heading", { name: "Pourquoi ce montant" }).waitFor();
}

async function simulator(page, url) {
  await page.goto(`${url}/simulateur`);
  await page.getByRole("combobox", { name: "Date de la consultation" }).fill("19/11/2026");
  await page.getByRole("textbox", { name: "Prix payé" }).fill("30");
  await page.getByRole("button", { name: "Calculer le remboursement" }).click();
  await page.locator(".result").getByRole("table").waitFor();
  await page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
}

await mkdir(folder, { recursive: true });
const pool = await openDemoPool();
const demo = await pool.take();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"] });
try {
  for (const [name, show] of Object.entries({ claim, simulator })) {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await show(page, demo.url);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await pool.close();
}
