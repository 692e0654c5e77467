import { france } from "@openamo/france";
import { createFund, type FundContext, loadNetwork, ofKind, readFundSchemas, readIdentity, recordNames, registerPerson, searchPeople } from "@openamo/fund";
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
});
