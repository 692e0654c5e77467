import { PERSON_COLUMNS, type PersonRecord } from "@openamo/exchange";
import { france } from "@openamo/france";
import {
  beginEnrolment,
  createFund,
  enrolLines,
  type FundContext,
  findDoubles,
  loadNetwork,
  ofKind,
  readEnrolment,
  readFundSchemas,
  readIdentity,
  recordNames,
  registerPerson,
  registerProfessional,
  searchPeople,
  searchProfessionals,
} from "@openamo/fund";
import { morocco } from "@openamo/morocco";
import { fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../support/stores.ts";

const codeOf = <T>(result: Result<T>): string => (result.ok ? "granted" : `${result.refusal.definition.code} ${result.refusal.field ?? ""}`.trim());
const granted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(codeOf(result));
  return result.value;
};

describeOnStores("names in Latin and in Arabic script", (open) => {
  let context: FundContext;
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    const clock = fixedClock("2026-11-20T09:00:00Z", "Africa/Casablanca");
    context = createFund({ packs: [france, morocco], database, clock }).contextFor(systemActor("tests"));
    granted(await loadNetwork(context));
  });

  const affiliation = { scheme: "amo-salaries", organism: "ma-cnss", from: "2020-01-01", to: null };
  const salma = { country: "ma", familyName: "El Amrani", givenNames: "Salma", birthDate: "1990-05-20", affiliation };
  const arabic = { birthName: "العمراني", usedName: null, givenNames: "سلمى" };
  const finds = async (search: string): Promise<string[]> => granted(await searchPeople(context, { search })).items.map(({ id }) => id);

  test("a file is found by either script, with or without hamza, and shows both", async () => {
    const { personId } = granted(await registerPerson(context, { key: "names-key-1", ...salma, secondScript: arabic }));
    for (const typed of ["amrani", "العمراني", "سلمى العمراني", "Salma سلمى"]) expect(await finds(typed), typed).toEqual([personId]);
    const other = granted(await registerPerson(context, { key: "names-key-2", ...salma, givenNames: "Anas", secondScript: { ...arabic, givenNames: "أنس" } }));
    expect(await finds("انس")).toEqual([other.personId]);
    const { items } = granted(await searchPeople(context, { search: "سلمى" }));
    expect(items[0]).toMatchObject({ familyName: "El Amrani", secondScript: { familyName: "العمراني", givenNames: "سلمى" } });
  });

  test("a change states the names of both scripts, and one who has them in one script only is still found", async () => {
    const { personId } = granted(await registerPerson(context, { key: "names-key-3", ...salma, familyName: "Tazi" }));
    expect(granted(await readIdentity(context, { personId })).person.secondScript).toBeNull();
    const names = { birthName: "Tazi", usedName: "Berrada", givenNames: "Salma", sex: "female" as const };
    const secondScript = { birthName: "التازي", usedName: "برادة", givenNames: "سلمى" };
    granted(await recordNames(context, { key: "names-key-4", personId, from: "2024-01-01", ...names, secondScript }));
    const read = granted(await readIdentity(context, { personId }));
    expect(read.person.secondScript).toEqual({ familyName: "برادة", givenNames: "سلمى" });
    expect(ofKind(read.facts, "civil-status").map(({ details }) => details.secondScript?.birthName)).toEqual([undefined, "التازي"]);
    expect(await finds("التازي")).toEqual([personId]);
  });

  test("what is not Arabic script, or half of the names, is refused by its field; another country has one script", async () => {
    const register = (key: string, facts: object) => registerPerson(context, { key, ...salma, ...facts });
    expect(codeOf(await register("names-key-5", { secondScript: { ...arabic, givenNames: "Salma" } }))).toBe("second-script-invalid secondScript.givenNames");
    expect(codeOf(await register("names-key-6", { secondScript: { ...arabic, birthName: " " } }))).toBe("identity-incomplete secondScript.birthName");
    const french = { country: "fr", affiliation: { ...affiliation, scheme: "regime-general", organism: "cpam-691" } };
    expect(codeOf(await register("names-key-7", { ...french, secondScript: arabic }))).toMatch(/^second-script-invalid/);
    expect(codeOf(await register("names-key-8", { secondScript: { birthName: "", usedName: "", givenNames: "" } }))).toBe("granted");
  });

  test("two Latin writings of one Arabic name are found as doubles by the other script", async () => {
    const held = granted(await registerPerson(context, { key: "names-key-9", ...salma, birthDate: "1971-02-03", secondScript: arabic }));
    const typed = { country: "ma", familyName: "Lamrani", givenNames: "Selma Nour", birthDate: "1971-02-03" };
    const look = async (more: object) => granted(await findDoubles(context, { ...typed, ...more })).found.filter(({ person }) => person.id === held.personId);
    expect(await look({ secondScript: arabic })).toMatchObject([
      { score: 73, reasons: [{ en: "Same names in the other script" }, { en: "Same date of birth" }] },
    ]);
    expect((await look({}))[0]?.score ?? 0).toBeLessThan(50);
    expect(codeOf(await findDoubles(context, { ...typed, secondScript: { ...arabic, givenNames: "Salma" } }))).toBe(
      "second-script-invalid secondScript.givenNames",
    );
  });

  test("a file of persons brings both scripts, and a line whose second names are half given or in another script is refused by its column", async () => {
    const agent = { ...context, actor: { ...context.actor, subject: "agent", role: "agent" as const, organism: "ma-cnss" } };
    const file = { country: "ma", organism: "ma-cnss", fileName: "persons.csv", fileHash: "two-scripts", rehearsal: false };
    const { id } = granted(await beginEnrolment(agent, file));
    const empty = Object.fromEntries(PERSON_COLUMNS.map((column) => [column, ""])) as PersonRecord;
    const latin = { birth_name: "Ouazzani", given_names: "Anas", birth_date: "1988-04-05", scheme: "amo-salaries", from: "2026-01-01" };
    const second = { second_birth_name: "الوزاني", second_given_names: "أنس" };
    const records = [
      { ...latin, ...second },
      { ...latin, ...second, second_given_names: "" },
      { ...latin, ...second, second_birth_name: "Ouazzani" },
    ];
    const lines = records.map((record, index) => ({ line: index + 2, record: { ...empty, ...record } }));
    expect(granted(await enrolLines(agent, { enrolmentId: id, lines }))).toMatchObject({ enrolled: 1, refused: 2 });
    expect(granted(await readEnrolment(agent, { enrolmentId: id })).unmet.items.map(({ line, code, field }) => [line, code, field])).toEqual([
      [3, "identity-incomplete", "second_given_names"],
      [4, "second-script-invalid", "second_birth_name"],
    ]);
    expect(await finds("الوزاني")).toHaveLength(1);
  });

  test("a professional is named, and found, in both scripts", async () => {
    const doctor = {
      country: "ma",
      identifierKind: "ma.inpe",
      identifier: "200000999",
      familyName: "Berrada",
      givenNames: "Youssef",
      specialty: "general-practice",
      territory: "casablanca",
      town: "Casablanca",
      situations: [],
    };
    const latin = { familyName: "Berrada", givenNames: "يوسف" };
    expect(codeOf(await registerProfessional(context, { key: "names-key-10", ...doctor, secondScript: latin }))).toBe(
      "professional-invalid secondScript.familyName",
    );
    const secondScript = { familyName: "برادة", givenNames: "يوسف" };
    granted(await registerProfessional(context, { key: "names-key-11", ...doctor, secondScript }));
    for (const search of ["برادة", "Berrada", "يوسف"]) {
      expect(granted(await searchProfessionals(context, { search })).items, search).toMatchObject([{ familyName: "Berrada", secondScript }]);
    }
  });

  test("an address names a province or a prefecture of Morocco by its code, and nothing that is none", async () => {
    const home = (commune: string) => ({
      from: "2020-01-01",
      address: { lines: ["12 rue des Palmiers"], postcode: "20000", town: "Casablanca", commune, country: "ma" },
    });
    const register = (key: string, commune: string) => registerPerson(context, { key, ...salma, birthDate: "1965-01-02", address: home(commune) });
    expect(codeOf(await register("names-key-12", "06.141"))).toBe("granted");
    expect(codeOf(await register("names-key-13", "69123"))).toBe("commune-unknown address.commune");
    expect(codeOf(await register("names-key-14", "06.999"))).toBe("commune-unknown address.commune");
  });
});
