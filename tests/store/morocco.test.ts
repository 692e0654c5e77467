import { france } from "@openamo/france";
import {
  createFund,
  explainClaim,
  type FundContext,
  loadNetwork,
  readClaim,
  readFundSchemas,
  recordSituation,
  registerPerson,
  registerProfessional,
  replayClaim,
  reverseClaim,
  submitClaim,
  trialBalance,
} from "@openamo/fund";
import { morocco } from "@openamo/morocco";
import { type FixedClock, fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import { beforeAll, expect, test } from "vitest";
import { wrongInBooks } from "../../packages/fund/test-support/books.ts";
import { describeOnStores } from "../support/stores.ts";

/** The value of an answer that must be one. @throws Error with the code of the refusal. */
function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code}`);
  return result.value;
}

let numbers = 0;
const nextNumber = (): number => {
  numbers += 1;
  return numbers;
};
const key = (): string => `morocco-${nextNumber()}`;

async function newPerson(context: FundContext, scheme: string, organism: string): Promise<string> {
  const registered = await registerPerson(context, {
    key: key(),
    country: "ma",
    identifierKind: "ma.cnss",
    identifier: String(100_000_000 + nextNumber()),
    familyName: "El Amrani",
    givenNames: "Salma",
    birthDate: "1985-06-15",
    affiliation: { scheme, organism, from: "2020-01-01", to: null },
  });
  return granted(registered).personId;
}

async function newProfessional(context: FundContext, specialty: string, kind: string): Promise<string> {
  const registered = await registerProfessional(context, {
    key: key(),
    country: "ma",
    identifierKind: "ma.inpe",
    identifier: String(200_000_000 + nextNumber()),
    familyName: "Berrada",
    givenNames: "Youssef",
    specialty,
    territory: "casablanca",
    town: "Casablanca",
    situations: [{ kind, from: "2020-01-01", to: null, details: {} }],
  });
  return granted(registered).professionalId;
}

const openRights = async (context: FundContext, personId: string): Promise<unknown> =>
  granted(await recordSituation(context, { key: key(), personId, kind: "rights", from: "2020-01-01", to: null, details: {}, replaces: false }));

const line = { careDate: "2026-11-10", act: "C", quantity: 1, billed: "150.00", exoneratedDisease: false, priorAgreement: false };
const sheet = (changes: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  filedOn: "2026-11-18",
  thirdPartyPayment: false,
  lines: [{ ...line, ...changes }],
  ...more,
});

describeOnStores("the back office with the law of Morocco", (open) => {
  let context: FundContext;
  let clock: FixedClock;
  let doctor: string;
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    clock = fixedClock("2026-11-21T09:00:00Z", "Africa/Casablanca");
    context = createFund({ packs: [france, morocco], database, clock }).contextFor(systemActor("tests"));
    granted(await loadNetwork(context));
    doctor = await newProfessional(context, "general-practice", "contracted");
  });

  const submit = (personId: string, professionalId: string, sent: unknown) => submitClaim(context, { key: key(), personId, professionalId, sheet: sent });

  test("registered is not open: the claim is kept as refused, then paid once contributions open the right", async () => {
    const personId = await newPerson(context, "amo-salaries", "ma-cnss");
    expect(granted(await submit(personId, doctor, sheet())).status).toBe("refused");
    await openRights(context, personId);
    const receipt = granted(await submit(personId, doctor, sheet()));
    expect(receipt).toMatchObject({ status: "ordered", charged: 15_000, paid: 5600 });
    const explained = granted(await explainClaim(context, { claimId: receipt.claimId, locale: "ar" }));
    if (explained.kind !== "decided") throw new Error(explained.kind);
    expect(explained.lines[0]?.reasons.map(({ sentence }) => sentence).join(" ")).toContain("الصندوق الوطني للضمان الاجتماعي");
    expect(granted(await replayClaim(context, { claimId: receipt.claimId })).same).toBe(true);
  });

  test("each scheme has its own accounts, and the State's part stands beside the scheme's", async () => {
    const hospital = await newProfessional(context, "hospital", "public-sector");
    const tadamon = await newPerson(context, "amo-tadamon", "ma-cnss");
    const agent = await newPerson(context, "amo-public", "ma-cnops");
    for (const personId of [tadamon, agent]) await openRights(context, personId);
    const stay = sheet({ act: "SEJOUR", referencePrice: "1000.00", billed: "1000.00" }, { thirdPartyPayment: true });
    for (const personId of [tadamon, agent]) expect(granted(await submit(personId, hospital, stay)).paid).toBe(100_000);
    const balances = granted(await trialBalance(context, {})).filter(({ name }) => name.startsWith("benefits/"));
    expect(balances.filter(({ branch }) => branch !== "amo-salaries").map(({ organism, branch, name, debited }) => [organism, branch, name, debited])).toEqual([
      ["ma-cnops", "amo-public", "benefits/amo", 100_000],
      ["ma-cnss", "amo-tadamon", "benefits/amo", 70_000],
      ["ma-cnss", "amo-tadamon", "benefits/state", 30_000],
    ]);
  });

  test("the limit of dental prostheses is counted over the months, and a reversal gives it back", async () => {
    const dentist = await newProfessional(context, "dentistry", "not-contracted");
    const personId = await newPerson(context, "amo-salaries", "ma-cnss");
    await openRights(context, personId);
    const crown = (careDate: string, coefficient: string) => sheet({ careDate, act: "DP", coefficient, billed: "4000.00" }, { filedOn: "2026-11-20" });
    const first = granted(await submit(personId, dentist, crown("2026-10-05", "300")));
    expect(first.paid).toBe(262_500);
    expect(granted(await submit(personId, dentist, crown("2026-11-05", "200"))).paid).toBe(37_500);
    granted(await reverseClaim(context, { key: key(), claimId: first.claimId, motive: "dépôt en double" }));
    expect(granted(await submit(personId, dentist, crown("2026-11-06", "200"))).paid).toBe(175_000);
    const file = granted(await readClaim(context, { claimId: first.claimId }));
    expect(file.claim.status).toBe("reversed");
    expect(await wrongInBooks(context.database.kysely)).toEqual([]);
  });

  test("care of January 2027 goes to the manager of the day its file was handed in, whenever it is settled", async () => {
    const agent = await newPerson(context, "amo-public", "ma-cnops");
    await openRights(context, agent);
    const handedOver = { scheme: "amo-public", organism: "ma-cnss" };
    granted(
      await recordSituation(context, { key: key(), personId: agent, kind: "affiliation", from: "2027-02-01", to: null, details: handedOver, replaces: true }),
    );
    clock.moveTo("2027-02-12T09:00:00Z");
    const organismOfFile = async (careDate: string, filedOn: string): Promise<string> => {
      const receipt = granted(await submit(agent, doctor, sheet({ careDate }, { filedOn })));
      expect(receipt).toMatchObject({ status: "ordered", paid: 6400 });
      return granted(await readClaim(context, { claimId: receipt.claimId })).claim.organism;
    };
    expect(await organismOfFile("2027-01-20", "2027-01-31")).toBe("ma-cnops");
    expect(await organismOfFile("2027-01-21", "2027-02-01")).toBe("ma-cnss");
    expect(await wrongInBooks(context.database.kysely)).toEqual([]);
  });
});
