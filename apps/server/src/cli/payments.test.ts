import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changeProfessionalAccount, createFund, endToEndIdOf, holdClaim, payOrders, submitClaim } from "@openamo/fund";
import { fixedClock, systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { camt } from "../../../../tests/support/bank.ts";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { demoPeople } from "../demo/people.ts";
import { packs } from "../packs.ts";
import { openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { consultation, DERMATOLOGIST } from "../testing/demo-office.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
let store: { url: string; drop: () => Promise<void> };
const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: store.url });
const run = (...args: string[]) => runInProcess(["payments", ...args, ...(args.includes("--lang") ? [] : ["--lang", "en"])], env());
const RHONE = ["--organism", "cpam-691"];

/** A sheet received in March and paid on the eighth working day, another on the tenth. */
beforeAll(async () => {
  directory = await temporaryDirectory();
  store = await createServerDatabase("tables");
  const database = await openStore(readSettings(env()));
  const clock = fixedClock("2026-03-02T09:00:00Z", "Europe/Paris");
  const fund = createFund({ packs, database, clock });
  try {
    const context = fund.contextFor(systemActor("tests"));
    await loadReference(context);
    const [claire] = demoPeople(clock.today());
    if (claire === undefined) throw new Error("the demo has nobody");
    await loadPerson(context, claire, 0);
    const doctor = fund.contextFor({ ...systemActor("tests"), role: "professional", subject: "doctor", professionalId: DERMATOLOGIST });
    for (const [careDate, paidAt] of [
      ["2026-02-24", "2026-03-12T09:00:00Z"],
      ["2026-02-25", "2026-03-16T09:00:00Z"],
    ] as const) {
      clock.moveTo("2026-03-02T09:00:00Z");
      const sheet = consultation(careDate, {}, { thirdPartyPayment: true });
      const received = await submitClaim(doctor, { key: `sheet-${careDate}`, personId: claire.id, professionalId: DERMATOLOGIST, sheet });
      expect(received.ok).toBe(true);
      clock.moveTo(paidAt);
      expect((await payOrders(context, { key: `paid-${careDate}`, organism: "cpam-691", limit: 10 })).ok).toBe(true);
    }
    const iban = (account: string, holder: string) => ({ format: "iban", account, bic: null, holder });
    const own = { key: "doctor-account", professionalId: DERMATOLOGIST, from: "2026-01-01", ...iban("FR7630004000031234567890143", "Isabelle Petit") };
    expect((await changeProfessionalAccount(context, own)).ok).toBe(true);
    const held = { key: "held-sheet", personId: claire.id, professionalId: DERMATOLOGIST, sheet: consultation("2026-03-03"), reason: "missing-piece" as const };
    expect((await holdClaim(context, held)).ok).toBe(true);
  } finally {
    await database.close();
  }
});
afterAll(async () => {
  await store.drop();
  await rm(directory, { recursive: true, force: true });
});

describe("openamo payments penalties", () => {
  const half = ["penalties", ...RHONE, "--on", "2026-03-20"];

  test("lists what is owed to each professional with its articles, and posts nothing unless confirmed", async () => {
    const { code, printed } = await run(...half, "--dry-run");
    expect(code).toBe(0);
    expect(printed).toContain("Late payments from 1 January 2026 to 30 June 2026, penalties to pay by 31 December 2026 (CSS L161-36-3, CSS D161-13-4)");
    // One euro on the eighth working day, a tenth of the part of the insurance on the tenth.
    expect(printed).toMatch(/2 invoices +3\.21\ninvoices: 2; professionals: 1; total: 3\.21\n$/);
    expect((await run(...half)).printed).toContain("Nothing was posted. To post without being asked: --yes");
  });

  test("posts and orders them once, whoever runs it again; the books agree; one is taken back with a motive", async () => {
    expect((await run(...half, "--yes")).printed).toMatch(/Penalties posted and ordered: 2; total: 3\.21\. They leave with the next file for the bank\.\n$/);
    expect(await run(...half, "--yes")).toMatchObject({ code: 0, printed: expect.stringContaining("invoices: 0; professionals: 0; total: 0.00") });
    expect((await runInProcess(["ledger", "verify"], env())).code).toBe(0);
    const { printed, told } = await run("penalties-posted");
    expect(told.trim()).toBe("2");
    const [first = ""] = printed.split("\n").filter((line) => line.includes("1.00"));
    expect(first).toMatch(/due 11 March 2026, paid 12 March 2026 \(day 8\) {2}1\.00$/);
    const [claimId = ""] = first.split(" ");
    expect(await run("penalty-back", claimId, "--motive", "the bank was late")).toMatchObject({ code: 0, printed: expect.stringContaining("taken back") });
    expect(await run("penalty-back", claimId, "--motive", "again")).toMatchObject({ code: 2, told: expect.stringContaining("late-penalty-taken-back") });
    expect((await runInProcess(["ledger", "verify"], env())).code).toBe(0);
  });

  test("tells how long payments of a quarter took, by profession, as it is published", async () => {
    const { code, printed } = await run("delays", ...RHONE, "--on", "2026-03-20", "--lang", "en");
    expect(code).toBe(0);
    expect(printed).toContain("Payments from 1 January 2026 to 31 March 2026 (CSS L161-36-3, CSS D161-13-5)");
    expect(printed).toMatch(/Dermatology +\d+ invoices +\d+ % in time, 9\.0 working days on average, 10 at most/);
    expect(await run("delays", "--organism", "ma-cnss")).toMatchObject({ code: 2, told: expect.stringContaining("payment-delays-not-in-law") });
  });

  test("refuses a term that is not over, an organism that is none, and what is no day", async () => {
    expect(await run("penalties", ...RHONE, "--on", "2099-03-20", "--yes")).toMatchObject({ code: 0, told: expect.stringContaining("The term is not over") });
    expect(await run("penalties", "--organism", "nothing")).toMatchObject({ code: 2, told: expect.stringContaining("ledger-unknown") });
    expect(await run("penalties", ...RHONE, "--on", "March")).toMatchObject({ code: 1, told: expect.stringContaining("--on is a day") });
    expect(await run("penalties", "--organism", "ma-cnss")).toMatchObject({ code: 2, told: expect.stringContaining("late-penalty-not-in-law") });
  });
});

/** The first word of the line that holds some words. */
const idOf = (printed: string, words: string): string =>
  printed
    .split("\n")
    .find((line) => line.includes(words))
    ?.split(" ")[0] ?? "";
const FUND_IBAN = "FR7630006000011234567890189";

describe("openamo payments, from the file to the bank's answers", () => {
  const at = (name: string) => join(directory, name);
  const both = (text: string, name: string, ...more: string[]) => writeFile(at(name), text).then(() => run("read-statement", at(name), ...RHONE, ...more));

  test("a file is previewed, prepared by one, released by another, and written for its owner alone", async () => {
    expect(await run("prepare", ...RHONE, "--by", "one", "--dry-run")).toMatchObject({ code: 2, told: expect.stringContaining("no-paying-account") });
    expect((await run("account", ...RHONE, "--account", FUND_IBAN, "--holder", "CPAM", "--from", "2026-03-01")).code).toBe(0);
    expect((await run("prepare", ...RHONE, "--by", "one", "--dry-run")).printed).toBe("transfers: 1; orders: 1; amount: €2.21; held back for debts: €0.00\n");
    expect((await run("prepare", ...RHONE, "--by", "one", "--dry-run", "--lang", "fr")).printed).toMatch(
      /^virements : 1 ; ordres : 1 ; montant : 2,21\s€ ; retenu sur dettes : 0,00\s€\n$/,
    );
    const { printed } = await run("prepare", ...RHONE, "--by", "one");
    const [file = ""] = printed.split(" ");
    expect(await run("release", file, "--by", "one")).toMatchObject({ code: 2, told: expect.stringContaining("release-same-person") });
    expect(await run("release", file, "--by", "two", "--out", at("file.xml"))).toMatchObject({ code: 0, printed: expect.stringContaining("released") });
    expect(await readFile(at("file.xml"), "utf8")).toContain('<InstdAmt Ccy="EUR">2.21</InstdAmt>');
    expect(await run("release", file, "--by", "three")).toMatchObject({ code: 2, told: expect.stringContaining("payment-file-not-prepared") });
    expect((await run("list", "--status", "released")).printed).toMatch(/ released {2}1 {2}2\.21 EUR {2}one {2}two\n$/);
    expect(await run("list", "--status", "lost")).toMatchObject({ code: 1, told: expect.stringContaining("--status is") });
  });

  test("a payment has its statement, as text and as PDF", async () => {
    const { printed, told } = await run("statements");
    expect([printed.trim().split("\n").length, told.trim()]).toEqual([1, "1"]);
    const payment = idOf(printed, "Isabelle Petit");
    expect((await run("statement", payment)).printed).toMatch(/^kind,document,[\s\S]*late-penalty/);
    expect((await run("statement", payment, "--format", "pdf", "--out", at("statement.pdf"))).code).toBe(0);
    expect((await readFile(at("statement.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await run("statement", payment, "--format", "pdf", "--out", at("statement.pdf"))).toMatchObject({
      code: 1,
      told: expect.stringContaining("exists already"),
    });
    expect(await run("statement", payment, "--format", "pdf")).toMatchObject({ code: 1, told: expect.stringContaining("--out") });
    expect(await run("statement", "nothing")).toMatchObject({ code: 2, told: expect.stringContaining("not-found-here") });
  });

  test("what the bank sends back is listed and given again on another account; what nobody knows is dealt with", async () => {
    const payment = idOf((await run("statements")).printed, "Isabelle Petit");
    const [debit, credit] = (["DBIT", "CRDT"] as const).map((side) => ({ side, cents: 221, endToEndId: endToEndIdOf(payment), day: "2026-11-20" }));
    if (debit === undefined || credit === undefined) throw new Error("two movements");
    const stranger = { side: "CRDT" as const, cents: 100, day: "2026-11-20" };
    expect(await both(camt("S1", FUND_IBAN, [debit, stranger]), "s1.xml")).toMatchObject({
      code: 1,
      printed: "statements read: 1; known before: 0; paid: 1; returned: 0; to look at: 1\n",
    });
    expect((await both(camt("S2", FUND_IBAN, [{ ...credit, reason: "AC04" }]), "s2.xml", "--lang", "fr")).printed).toMatch(
      /^relevés lus : 1 ; .* rejetés : 1 ; à examiner : 0\n$/,
    );
    expect((await run("returns")).printed).toMatch(/Isabelle Petit {2}FR76 •+ \d+ {2}2\.21 {2}2026-11-20 {2}account closed\n$/);
    expect(await run("reissue", payment)).toMatchObject({ code: 2, told: expect.stringContaining("account-still-the-same") });
    const entries = await run("entries");
    const entry = idOf(entries.printed, "unknown");
    expect(await run("resolve", entry, "--words", "")).toMatchObject({ code: 2, told: expect.stringContaining("payment-words-invalid") });
    expect((await run("resolve", entry, "--words", "interest of the account")).code).toBe(0);
    expect((await run("entries")).told.trim()).toBe("0");
    expect((await run("entries", "--dealt-with")).printed).toContain("interest of the account");
  });
});

describe("openamo ledger", () => {
  const ledger = (...args: string[]) => runInProcess(["ledger", ...args, "--lang", "en"], env());

  test("reads balances, the journal and an account as tables, at a day; closes a day once", async () => {
    const balance = await ledger("balance", ...RHONE);
    expect(balance.printed).toMatch(/late-penalties\/professional/);
    const journal = (await ledger("journal", ...RHONE, "--from", "2026-03-01", "--on", "2026-03-31")).printed.trim().split("\r\n");
    expect(journal.slice(1).every((line) => line.includes("2026-03-"))).toBe(true);
    expect(journal.length).toBeGreaterThan(3);
    expect((await ledger("statement", "cpam-691:sickness:late-penalties/professional")).printed).toContain("late-penalty-reversal");
    expect(await ledger("statement", "nothing")).toMatchObject({ code: 2, told: expect.stringContaining("account-unknown") });
    expect(await ledger("close-day", ...RHONE, "--day", "2026-03-31")).toMatchObject({
      code: 0,
      printed: expect.stringContaining("closed through 2026-03-31"),
    });
    expect(await ledger("close-day", ...RHONE, "--day", "2026-03-31")).toMatchObject({ code: 2, told: expect.stringContaining("day-already-closed") });
    expect(await ledger("close-year", ...RHONE, "--year", "2099")).toMatchObject({ code: 2, told: expect.stringContaining("day-not-over") });
    expect(await ledger("balance", "--on", "yesterday")).toMatchObject({ code: 1, told: expect.stringContaining("--on is a day") });
    expect(await ledger("verify")).toMatchObject({ code: 0 });
  });
});

describe("openamo claims", () => {
  const claims = (...args: string[]) => runInProcess(["claims", ...args, "--lang", "en"], env());

  test("a sheet that waits is listed with what it waits for, supplied and decided", async () => {
    const { printed, told } = await claims("waiting", "--for", "missing-piece");
    expect(told.trim()).toBe("1");
    expect(printed).toMatch(/ cpam-691 2026-03-\d+ {2}received \d+ March 2026 {2}Claire Moreau {2}missing piece\n$/);
    const claim = idOf(printed, "Claire Moreau");
    expect((await claims("waiting", "--for", "prior-agreement")).told.trim()).toBe("0");
    expect(await claims("waiting", "--for", "luck")).toMatchObject({ code: 1, told: expect.stringContaining("--for is") });
    expect(await claims("resume", claim)).toMatchObject({ code: 2, told: expect.stringContaining("claim-held") });
    expect(await claims("supply", claim, "--what", "missing-piece")).toMatchObject({ code: 0 });
    expect(await claims("resume", claim)).toMatchObject({ code: 0, printed: expect.stringContaining(": decided") });
    expect(await claims("resume", claim)).toMatchObject({ code: 2, told: expect.stringContaining("claim-not-waiting") });
  });
});
