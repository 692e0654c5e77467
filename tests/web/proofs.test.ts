import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoUrl, faultsOf, hasBrowser, NARROW, newReader, open, openBrowser, overflowOf, signIn, WIDE } from "./support/browser.ts";
import { textOf } from "./support/entry.ts";

describe.skipIf(!hasBrowser)("papers and cards", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  for (const [name, viewport] of [
    ["wide", WIDE],
    ["narrow", NARROW],
  ] as const) {
    test(`an insured person takes their attestation and orders their card, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await signIn(page, "insured", "/mes-droits");
      await page.getByRole("heading", { name: "Carte Vitale" }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Télécharger l’attestation de droits" }).click()]);
      expect(download.suggestedFilename()).toMatch(/^attestation-[0-9A-F-]+\.pdf$/);
      const order = page.getByRole("button", { name: "Commander la carte" });
      if (await order.isVisible()) {
        await order.click();
        await page.getByText("La carte est commandée.").waitFor();
      }
      await page.getByText("commandée", { exact: true }).first().waitFor();
      await page.getByText("Histoire de la carte").first().click();
      expect(await faultsOf(page)).toEqual([]);
      expect(defects).toEqual([]);
      await leave();
    });

    test(`anybody checks a paper, ${name}`, async () => {
      const { page, leave, defects } = await newReader(browser, { viewport });
      await open(page, "/verifier-une-attestation");
      await page.getByRole("button", { name: "Vérifier" }).click();
      await page.getByText("Ce champ est nécessaire.").waitFor();
      await page.getByRole("textbox", { name: "Texte du carré" }).fill("Ceci n’est pas un carré");
      await page.getByRole("button", { name: "Vérifier" }).click();
      await page.getByText("Il n’y a pas d’attestation dans ce texte.").waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(defects).toEqual([]);
      await leave();
    });
  }

  test("a telephone that reads the square is told at once, and the token leaves its address", async () => {
    const { page, leave } = await newReader(browser);
    await signIn(page, "insured", "/mes-droits");
    const person = ((await (await page.request.get("/api/v1/session")).json()) as { actor: { personId: string } }).actor.personId;
    const headers = { "x-openamo-csrf": "1", "idempotency-key": crypto.randomUUID() };
    const paper = await page.request.post(`/api/v1/people/${person}/attestation`, { headers, data: {} });
    const square = /\/verifier-une-attestation#[\w.-]+/.exec((await paper.body()).toString("latin1"))?.[0] ?? "";
    const reader = await newReader(browser, { language: "en" });
    await reader.page.goto(square);
    await reader.page.getByText("This document is genuine and good.").waitFor();
    expect(reader.page.url()).toBe(`${demoUrl()}/verifier-une-attestation`);
    expect(await textOf(reader.page.getByRole("status").last())).toMatch(/initials CM/);
    expect(await faultsOf(reader.page)).toEqual([]);
    await reader.leave();
    await leave();
  });
});
