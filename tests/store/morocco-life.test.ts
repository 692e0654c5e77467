import { france } from "@openamo/france";
import {
  confirmLifeEvent,
  createFund,
  type FundContext,
  listLetters,
  loadNetwork,
  proposeConsequences,
  readClaim,
  readFundSchemas,
  readStanding,
  registerPerson,
  registerProfessional,
  submitClaim,
  withdrawLifeEvent,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
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
const key = (): string => `morocco-life-${nextNumber()}`;

describeOnStores("a life under the law of Morocco, in the store, with a moved clock", (open) => {
  let context: FundContext;
  let clock: FixedClock;
  let doctor: string;
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    clock = fixedClock("2016-09-15T09:00:00Z", "Africa/Casablanca");
    context = createFund({ packs: [france, morocco], database, clock }).contextFor(systemActor("tests"));
    granted(await loadNetwork(context));
    const situations = [{ kind: "contracted", from: "2010-01-01", to: null, details: {} }];
    const identity = { country: "ma", identifierKind: "ma.inpe", identifier: "200000777", familyName: "Berrada", givenNames: "Youssef" };
    const practice = { specialty: "general-practice", territory: "casablanca", town: "Casablanca", situations };
    doctor = granted(await registerProfessional(context, { key: key(), ...identity, ...practice })).professionalId;
  });

  async function register(birthDate: string, scheme: string, organism: string, from: string): Promise<string> {
    const identity = { country: "ma", identifierKind: "ma.cnss", identifier: String(300_000_000 + nextNumber()), familyName: "El Amrani", givenNames: "Salma" };
    return granted(await registerPerson(context, { key: key(), ...identity, birthDate, affiliation: { scheme, organism, from, to: null } })).personId;
  }
  /** Enters an event on its own day and keeps every consequence. */
  async function happens(personId: string, on: string, kind: string, details: Record<string, unknown> = {}): Promise<string> {
    clock.moveTo(`${on}T09:00:00Z`);
    const event = { kind, on, details };
    const { hash, consequences } = granted(await proposeConsequences(context, { personId, event }));
    const accepted = consequences.map((_, index) => index);
    return granted(await confirmLifeEvent(context, { key: key(), personId, event, proposal: hash, accepted })).eventId;
  }
  async function state(personId: string, on: string, knownOn?: string): Promise<string> {
    const known = knownOn === undefined ? undefined : day(knownOn);
    const { standing } = granted(await readStanding(context, { personId, on: day(on), knownOn: known }));
    return `${standing.scheme} ${standing.organism} ${standing.open ? "open" : "closed"}`;
  }
  /** A consultation paid 100 dirhams: what came back, and which organism and branch paid. */
  async function consults(personId: string, careDate: string, filedOn: string): Promise<string> {
    clock.moveTo(`${filedOn}T10:00:00Z`);
    const lines = [{ careDate, act: "C", quantity: 1, billed: "100.00", exoneratedDisease: false, priorAgreement: false }];
    const sent = { key: key(), personId, professionalId: doctor, sheet: { filedOn, thirdPartyPayment: false, lines } };
    const receipt = granted(await submitClaim(context, sent));
    const { claim } = granted(await readClaim(context, { claimId: receipt.claimId }));
    return `${claim.organism} ${claim.status} ${receipt.paid}`;
  }

  test("student, employee, unemployed, self-employed, public agent, pensioner: 2016 to 2027", async () => {
    const salma = await register("1997-05-20", "amo-etudiants", "ma-cnops", "2016-09-15");
    await happens(salma, "2016-09-15", "studies", { until: "2019-06-30" });
    expect(await state(salma, "2017-02-01")).toBe("amo-etudiants ma-cnops open");
    expect(await consults(salma, "2017-02-01", "2017-02-10")).toBe("ma-cnops ordered 6400");

    await happens(salma, "2019-09-02", "hired", { status: "private-employee" });
    for (const month of ["2019-09", "2019-10", "2019-11"]) await happens(salma, `${month}-28`, "days-declared", { days: 26 });
    expect(await state(salma, "2019-11-30")).toBe("amo-salaries ma-cnss closed");
    expect(await state(salma, "2019-12-01")).toBe("amo-salaries ma-cnss open");
    expect(await consults(salma, "2019-12-05", "2019-12-10")).toBe("ma-cnss ordered 5600");

    await happens(salma, "2019-12-31", "work-ended");
    expect([await state(salma, "2020-06-29"), await state(salma, "2020-06-30")]).toEqual(["amo-salaries ma-cnss open", "amo-salaries ma-cnss closed"]);
    expect(await consults(salma, "2020-07-02", "2020-07-10")).toMatch(/^ma-cnss refused/);

    await happens(salma, "2021-06-01", "self-employed", { category: "midwife-junior" });
    expect([await state(salma, "2021-08-31"), await state(salma, "2021-09-01")]).toEqual(["amo-tns ma-cnss closed", "amo-tns ma-cnss open"]);
    await happens(salma, "2022-05-01", "unpaid");
    const { letters } = granted(await listLetters(context, { personId: salma }));
    expect(letters.map(({ kind }) => kind)).toEqual(["suspension-notice", "opening-notice", "end-notice"]);
    for (const { content } of letters) for (const text of [content.title, ...content.paragraphs]) expect(text.ar ?? "").toMatch(/\p{Script=Arabic}/u);
    expect(await consults(salma, "2022-05-03", "2022-05-10")).toMatch(/^ma-cnss refused/);
    await happens(salma, "2022-06-01", "paid");
    expect(await consults(salma, "2022-06-03", "2022-06-10")).toBe("ma-cnss ordered 5600");

    await happens(salma, "2024-01-02", "hired", { status: "public-agent" });
    expect(await state(salma, "2024-01-02")).toBe("amo-public ma-cnops open");
    await happens(salma, "2027-02-01", "manager-changed");
    expect([await state(salma, "2027-01-31"), await state(salma, "2027-02-01")]).toEqual(["amo-public ma-cnops open", "amo-public ma-cnss open"]);
    // What was believed before the change was entered can still be read.
    expect(await state(salma, "2027-02-01", "2027-01-31")).toBe("amo-public ma-cnops open");
    await happens(salma, "2027-09-01", "pension", { status: "public-pensioner", monthlyPension: "4200.00" });
    expect(await state(salma, "2027-09-01")).toBe("amo-public ma-cnss open");
    expect(await wrongInBooks(context.database.kysely)).toEqual([]);
  });

  test("care of one day filed before and after the change of manager goes to each, and its family follows", async () => {
    clock.moveTo("2026-01-02T09:00:00Z");
    const omar = await register("1980-03-03", "amo-public", "ma-cnops", "2020-01-01");
    const amal = await register("1982-01-01", "amo-public", "ma-cnops", "2020-02-01");
    await happens(omar, "2026-01-05", "hired", { status: "public-agent" });
    await happens(omar, "2026-02-01", "marriage", { spouse: amal });
    expect(await consults(amal, "2027-01-20", "2027-01-31")).toBe("ma-cnops ordered 6400");
    const changed = await happens(omar, "2027-02-01", "manager-changed");
    expect(await consults(amal, "2027-01-21", "2027-02-05")).toBe("ma-cnss ordered 6400");
    expect(await state(amal, "2027-02-01")).toBe("amo-public ma-cnss open");
    granted(await withdrawLifeEvent(context, { key: key(), personId: omar, eventId: changed, motive: "entered twice" }));
    expect(await state(amal, "2027-02-01")).toBe("amo-public ma-cnops open");
  });
});
