import type { Locator, Page } from "playwright-core";

/** A feuille de soins as an agent types it. */
export interface Typed {
  readonly person: string;
  readonly professional: string;
  readonly day: string;
  readonly fee: string;
  readonly acts: readonly string[];
}

/** A day before today as it is typed: `19/11/2026`. */
export function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000);
  return [day.getDate(), day.getMonth() + 1]
    .map((part) => String(part).padStart(2, "0"))
    .concat(String(day.getFullYear()))
    .join("/");
}

export async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(typed);
  await page
    .getByRole("option", { name: new RegExp(typed, "i") })
    .first()
    .click();
}

/** Fills the French entry form, field by field. */
export async function typeClaim(page: Page, typed: Typed): Promise<void> {
  await choose(page, "Personne soignée", typed.person);
  await choose(page, "Professionnel de santé", typed.professional);
  await page.getByRole("combobox", { name: "Parcours de soins" }).press("Enter");
  await page.getByRole("option", { name: "Adressé par le médecin traitant" }).click();
  await page.getByRole("combobox", { name: "Date des soins" }).fill(typed.day);
  await page.getByRole("textbox", { name: "Honoraires payés" }).fill(typed.fee);
  const acts = page.getByRole("combobox", { name: "Actes" });
  for (const act of typed.acts) {
    await acts.fill(act);
    await page.getByRole("option", { name: new RegExp(`\\(${act}\\)`) }).click();
  }
  await acts.press("Escape");
}

/** The rows of the waterfall as a screen reader hears them: name and amount. */
export async function waterfallOf(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole("table").first().locator("tbody tr").all();
  const told = await Promise.all(rows.map(async (row) => [await textOf(row.locator("th .name")), await textOf(row.locator("td").last())]));
  return Object.fromEntries(told) as Record<string, string>;
}

/** The text of a place with ordinary spaces, so that a test can be typed. */
export async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? "").replaceAll(/\s+/g, " ").trim();
}
