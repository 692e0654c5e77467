import {
  archiveLedgerYear,
  closeYear,
  explainClaim,
  findDifferences,
  listClaims,
  postReplay,
  readClaim,
  recordSituation,
  reverseClaim,
  submitClaim,
  verifyLedger,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
import { verifyAudit, yearParts } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { codeOf, granted, type Office, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { describeOnStores } from "../support/stores.ts";

/** Rows lie in the year of their id, which the machine's own clock gives; the office lives in that same year, then in the next one. */
const PRESENT = new Date().getUTCFullYear();

describeOnStores("years gone by", (open) => {
  let office: Office;
  let personId: string;
  let claimId: string;
  beforeAll(async () => {
    office = await openOffice(await open(), `${PRESENT}-12-20T09:00:00Z`);
    personId = await office.newPerson();
    const professionalId = await office.newProfessional();
    const send = (date: string) => submitClaim(office.north, { key: office.key(), personId, professionalId, sheet: visit(date) });
    claimId = granted(await send(`${PRESENT}-11-02`)).claimId;
    granted(await send(`${PRESENT}-11-03`));
    office.clock.moveTo(`${PRESENT + 1}-02-01T09:00:00Z`);
  });

  const archive = (undo = false) => archiveLedgerYear(office.system, { year: PRESENT, undo });
  const differences = async () => granted(await findDifferences(office.system, { selection: { careFrom: day(`${PRESENT}-01-01`), personId } }));
  const proof = async () => granted(await verifyLedger(office.system, {})).first;

  test("have each their part, opened ahead, and rows lie in the part of their id", async () => {
    const parts = await yearParts(office.fund.database.kysely);
    const tables = ["audit_line", "claim", "claim_action", "claim_decision", "outbox_event", "transfer"];
    expect([...new Set(parts.map(({ table }) => table))].sort()).toEqual(tables);
    for (const table of tables)
      expect(parts.filter((part) => part.table === table && part.year !== null).map(({ year }) => year)).toEqual([PRESENT + 1, PRESENT + 2, PRESENT]);
    const { rows } = await sql<{ part: string; rows: number }>`select tableoid::regclass::text as part, count(*) as rows from claim group by 1`.execute(
      office.fund.database.kysely,
    );
    expect(rows).toEqual([{ part: `claim_until_${PRESENT}`, rows: 2 }]);
  });

  test("are archived once every organism has closed them, by whoever holds every ledger", async () => {
    expect(codeOf(await archive())).toBe("year-not-closed");
    expect(codeOf(await archiveLedgerYear(office.system, { year: PRESENT + 1 }))).toBe("day-not-over");
    granted(await closeYear(office.system, { key: office.key(), organism: "NORTH", year: PRESENT }));
    const parts = granted(await archive());
    expect(parts.map(({ table, archived }) => `${table} ${archived}`).sort()).toEqual([
      "audit_line true",
      "claim true",
      "claim_action true",
      "claim_decision true",
      "outbox_event true",
      "transfer true",
    ]);
  });

  test("stay readable by their doors, explained, proved, and append-only by any name", async () => {
    expect(granted(await readClaim(office.north, { claimId })).claim.paid).toBeGreaterThan(0);
    expect(granted(await explainClaim(office.north, { claimId, locale: "en" })).kind).toBe("decided");
    expect(granted(await listClaims(office.north, { personId, size: 10 })).total).toBe(2);
    expect(await proof()).toEqual([]);
    expect((await verifyAudit(office.fund.database.kysely)).faults).toEqual([]);
    for (const part of [`transfer_until_${PRESENT}`, `claim_decision_${PRESENT + 1}`, "claim_action"])
      await expect(sql`delete from ${sql.id(part)}`.execute(office.fund.database.kysely)).rejects.toThrow("append-only");
  });

  test("are replayed: nothing while nothing changed, the difference of a right recorded late, and nothing again", async () => {
    expect((await differences()).found).toBe(0);
    const miner = { personId, kind: "miner", from: `${PRESENT}-11-01`, to: null, details: {}, replaces: true };
    granted(await recordSituation(office.north, { key: office.key(), ...miner }));
    const run = await differences();
    expect(run.found).toBe(2);
    expect(granted(await postReplay(office.system, { runId: run.id })).posted).toBe(2);
    expect((await differences()).found).toBe(0);
    granted(await reverseClaim(office.north, { key: office.key(), claimId, motive: "entered twice" }));
    expect(await proof()).toEqual([]);
  });

  test("are taken back out of the archive", async () => {
    expect(granted(await archive(true)).some(({ archived }) => archived)).toBe(false);
    expect(granted(await readClaim(office.north, { claimId })).claim.status).toBe("reversed");
  });
});
