import type { Locator, Page } from "playwright-core";
import { textOf } from "./entry.ts";

async function opens(page: Page, chip: Locator): Promise<string> {
  await chip.click();
  const dialog = page.getByRole("dialog").last();
  await dialog.waitFor();
  await dialog.getByText("Chargement").waitFor({ state: "hidden" });
  const told = await textOf(dialog);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  return told;
}

/** Opens every article and every dated value behind the reasons of a decision: what each tells, by the name pressed. */
export async function openEveryStep(page: Page): Promise<ReadonlyMap<string, string>> {
  const reasons = page.locator(".reasons");
  await reasons.first().waitFor();
  for (const more of await reasons.locator("button.more").all()) await more.click();
  const told = new Map<string, string>();
  for (const chip of await reasons.locator("button.law, button.parameter").all()) {
    const name = await textOf(chip);
    if (!told.has(name)) told.set(name, await opens(page, chip));
  }
  return told;
}
