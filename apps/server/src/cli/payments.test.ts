import { rm } from "node:fs/promises";
import { createFund, payOrders, submitClaim } from "@openamo/fund";
import { fixedClock, systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
const run = (...args: string[]) => runInProcess(["payments", ...args, "--lang", "en"], env());
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
    expect(printed).toContain("Late payments from 2026-01-01 to 2026-06-30, penalties to pay by 2026-12-31 (CSS L161-36-3, CSS D161-13-4)");
    // One euro on the eighth working day, a tenth of the part of the insurance on the tenth.
    expect(printed).toMatch(/2 invoices +3\.21\n2 invoices, 1 professionals: 3\.21\n$/);
    expect((await run(...half)).printed).toContain("Nothing was posted. To post without being asked: --yes");
  });

  test("posts and orders them once, whoever runs it again; the books agree; one is taken back with a motive", async () => {
    expect((await run(...half, "--yes")).printed).toMatch(/2 penalties posted and ordered: 3\.21\. They leave with the next file for the bank\.\n$/);
    expect(await run(...half, "--yes")).toMatchObject({ code: 0, printed: expect.stringContaining("0 invoices, 0 professionals: 0.00") });
    expect((await runInProcess(["ledger", "verify"], env())).code).toBe(0);
    const { printed, told } = await run("penalties-posted");
    expect(told.trim()).toBe("2");
    const [first = ""] = printed.split("\n").filter((line) => line.includes("1.00"));
    expect(first).toMatch(/due 2026-03-11, paid 2026-03-12 \(day 8\) {2}1\.00$/);
    const [claimId = ""] = first.split(" ");
    expect(await run("penalty-back", claimId, "--motive", "the bank was late")).toMatchObject({ code: 0, printed: expect.stringContaining("taken back") });
    expect(await run("penalty-back", claimId, "--motive", "again")).toMatchObject({ code: 2, told: expect.stringContaining("late-penalty-taken-back") });
    expect((await runInProcess(["ledger", "verify"], env())).code).toBe(0);
  });

  test("refuses a term that is not over, an organism that is none, and what is no day", async () => {
    expect(await run("penalties", ...RHONE, "--on", "2099-03-20", "--yes")).toMatchObject({ code: 0, told: expect.stringContaining("The term is not over") });
    expect(await run("penalties", "--organism", "nothing")).toMatchObject({ code: 2, told: expect.stringContaining("ledger-unknown") });
    expect(await run("penalties", ...RHONE, "--on", "March")).toMatchObject({ code: 1, told: expect.stringContaining("--on is a day") });
    expect(await run("penalties", "--organism", "ma-cnss")).toMatchObject({ code: 2, told: expect.stringContaining("late-penalty-not-in-law") });
  });
});
