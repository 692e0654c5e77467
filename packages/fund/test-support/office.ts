import { addDays, day, isoDay } from "@openamo/kernel";
import { type Actor, type Database, type FixedClock, fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import {
  createFund,
  type Fund,
  type FundContext,
  loadNetwork,
  type PreparedFile,
  type PreparedPayments,
  readFundSchemas,
  registerPerson,
  registerProfessional,
} from "../src/index.ts";
import { tokenOf, zubrowka } from "./zubrowka/pack.ts";

/** A back office of Zubrowka on an empty store, with two organisms, and short ways to fill it. */
export interface Office {
  readonly fund: Fund;
  readonly clock: FixedClock;
  readonly system: FundContext;
  /** Agents of the organisms NORTH and SOUTH. */
  readonly north: FundContext;
  readonly south: FundContext;
  insured(personId: string): FundContext;
  professional(professionalId: string): FundContext;
  /** A person affiliated with NORTH since 2020 unless said. */
  newPerson(input?: Partial<PersonInput>): Promise<string>;
  newProfessional(licensed?: boolean): Promise<string>;
  /** A key never used. */
  key(): string;
}

interface PersonInput {
  readonly organism: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly from: string;
  readonly to: string | null;
}

/** The value of an answer that must be one. @throws Error with the code of the refusal. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code}`);
  return result.value;
}

/** The file that was prepared. @throws Error where debts took everything and there is none. */
export function filed(prepared: Result<PreparedPayments>): PreparedFile {
  const file = granted(prepared);
  if (file.fileId === null) throw new Error("debts took everything: there is no file");
  return file;
}

/** The code of the refusal, or `done`. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? "done" : result.refusal.definition.code);

const actor = (role: Actor["role"], subject: string, facts: Partial<Actor> = {}): Actor => ({
  ...systemActor("tests"),
  role,
  subject,
  displayName: subject,
  ...facts,
});

let numbers = 0;
const nextNumber = (): number => {
  numbers += 1;
  return numbers;
};

/** Brings a store up to date and opens the office on it. `from` begins the numbers of identifiers, for a store that is opened twice. */
export async function openOffice(database: Database, instant = "2026-11-21T09:00:00Z"): Promise<Office> {
  await migrate(database, await readFundSchemas());
  const clock = fixedClock(instant, "Europe/Paris");
  const fund = createFund({ packs: [zubrowka], database, clock });
  const system = fund.contextFor(systemActor("tests"));
  granted(await loadNetwork(system));
  const key = (): string => `test-key-${nextNumber()}`;
  return {
    fund,
    clock,
    system,
    north: fund.contextFor(actor("agent", "agent-north", { organism: "NORTH" })),
    south: fund.contextFor(actor("agent", "agent-south", { organism: "SOUTH" })),
    insured: (personId) => fund.contextFor(actor("insured", `insured-${personId}`, { personId })),
    professional: (professionalId) => fund.contextFor(actor("professional", `professional-${professionalId}`, { professionalId })),
    key,
    async newPerson(input = {}) {
      const number = nextNumber();
      const { organism = "NORTH", familyName = "Moustafa", givenNames = `Zero ${number}`, birthDate = "1990-02-28", from = "2020-01-01", to = null } = input;
      const registered = await registerPerson(system, {
        key: key(),
        country: "zz",
        identifierKind: "zz.token",
        identifier: tokenOf(number),
        familyName,
        givenNames,
        birthDate,
        affiliation: { scheme: "general", organism, from, to },
      });
      return granted(registered).personId;
    },
    async newProfessional(licensed = true) {
      const registered = await registerProfessional(system, {
        key: key(),
        country: "zz",
        identifierKind: "zz.licence",
        identifier: tokenOf(nextNumber()),
        familyName: "Gustave",
        givenNames: "H.",
        specialty: "general-practice",
        territory: "mainland",
        town: "Nebelsbad",
        situations: licensed ? [{ kind: "licensed", from: "2020-01-01", to: null, details: {} }] : [],
      });
      return granted(registered).professionalId;
    },
  };
}

/** A sheet of one visit at the tariff of the day. */
export const visit = (careDate: string, fee = "33.00", direct = false) => ({ direct, lines: [{ careDate, act: "visit" as const, fee }] });

/** Key and sheet of the n-th claim of a line of claims: always the same, so that a test can send again what a killed process was sending. */
export const claimOf = (lineNumber: number, number: number) => ({
  key: `crash-${lineNumber}-${number}`,
  sheet: visit(isoDay(addDays(day("2024-01-01"), number))),
});
