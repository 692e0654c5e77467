import { auditLinesOf, PERMISSION_DENIED, type Result, systemActor } from "@openamo/platform";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import {
  correctClaim,
  daySummary,
  explainClaim,
  type FundContext,
  listClaims,
  payOrders,
  previewClaim,
  readClaim,
  readPerson,
  readSituations,
  recordSituation,
  replayClaim,
  reverseClaim,
  searchPeople,
  submitClaim,
  trialBalance,
} from "../../index.ts";

describeOnStores("who sees which claims and files", (open) => {
  let office: Office;
  let doctor: string;
  let otherDoctor: string;
  let agatha: string;
  let dmitri: string;
  let claimOfAgatha: string;
  let claimOfDmitri: string;

  beforeAll(async () => {
    office = await openOffice(await open());
    doctor = await office.newProfessional();
    otherDoctor = await office.newProfessional();
    agatha = await office.newPerson({ familyName: "Über", givenNames: "Agatha" });
    dmitri = await office.newPerson({ familyName: "Desgoffe", givenNames: "Dmitri", organism: "SOUTH" });
    const submit = async (personId: string, professionalId: string): Promise<string> =>
      granted(await submitClaim(office.system, { key: office.key(), personId, professionalId, sheet: visit("2026-11-20") })).claimId;
    claimOfAgatha = await submit(agatha, doctor);
    claimOfDmitri = await submit(dmitri, otherDoctor);
  });

  const persons = async (context: FundContext, search = ""): Promise<string[]> =>
    granted(await searchPeople(context, { search })).items.map(({ familyName }) => familyName);
  const claims = async (context: FundContext, search = ""): Promise<string[]> =>
    granted(await listClaims(context, { search })).items.map(({ claim }) => claim.id);

  test("an agent sees the files of their organism, and a search tells nothing of the others", async () => {
    expect(await persons(office.north)).toEqual(["Über"]);
    expect(await persons(office.north, "uber agatha")).toEqual(["Über"]);
    expect(await persons(office.north, "desgoffe")).toEqual([]);
    expect(granted(await searchPeople(office.north, { search: "desgoffe" })).total).toBe(0);
    expect(await claims(office.north)).toEqual([claimOfAgatha]);
    expect(await claims(office.north, "desgoffe")).toEqual([]);
    expect(granted(await listClaims(office.north, { personId: dmitri })).total).toBe(0);
    expect(await claims(office.south, "desgoffe")).toEqual([claimOfDmitri]);
  });

  test("a file of another organism and a file that does not exist get the same answer, whatever is asked", async () => {
    const nobody = "019a0000-0000-7000-8000-000000000000";
    const asks: ((id: string) => Promise<Result<unknown>>)[] = [
      (claimId) => readClaim(office.north, { claimId }),
      (claimId) => explainClaim(office.north, { claimId, locale: "en" }),
      (claimId) => replayClaim(office.north, { claimId }),
      (claimId) => reverseClaim(office.north, { key: office.key(), claimId, motive: "not mine" }),
      (claimId) => correctClaim(office.north, { key: office.key(), claimId, motive: "not mine", sheet: visit("2026-11-20") }),
    ];
    for (const ask of asks) {
      const [foreign, absent] = [await ask(claimOfDmitri), await ask(nobody)];
      expect(codeOf(foreign)).toBe("not-found-here");
      expect(absent).toEqual(foreign);
      expect(codeOf(await ask("../etc"))).toBe("not-found-here");
    }
    const files: ((personId: string) => Promise<Result<unknown>>)[] = [
      (personId) => readPerson(office.north, { personId }),
      (personId) => readSituations(office.north, { personId }),
      (personId) => recordSituation(office.north, { key: office.key(), personId, kind: "miner", from: "2026-01-01", to: null, details: {}, replaces: false }),
      (personId) => submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-19") }),
      (personId) => previewClaim(office.north, { personId, professionalId: doctor, sheet: visit("2026-11-19") }),
    ];
    for (const ask of files) {
      const [foreign, absent] = [await ask(dmitri), await ask(nobody)];
      expect(codeOf(foreign)).toBe("not-found-here");
      expect(absent).toEqual(foreign);
    }
    expect(granted(await readClaim(office.south, { claimId: claimOfDmitri })).claim.status).toBe("ordered");
  });

  test("an insured person sees their own file and claims, and changes nothing", async () => {
    const self = office.insured(agatha);
    expect(await claims(self)).toEqual([claimOfAgatha]);
    expect(await persons(self)).toEqual(["Über"]);
    expect(granted(await readPerson(self, { personId: agatha })).givenNames).toBe("Agatha");
    expect(codeOf(await readPerson(self, { personId: dmitri }))).toBe("not-found-here");
    expect(codeOf(await readClaim(self, { claimId: claimOfDmitri }))).toBe("not-found-here");
    const submit = submitClaim(self, { key: office.key(), personId: agatha, professionalId: doctor, sheet: visit("2026-11-19") });
    await expect(submit).rejects.toMatchObject({ refusal: { definition: PERMISSION_DENIED } });
  });

  test("a professional sees the claims they made, sends none for another, and finds a person only by the whole identifier", async () => {
    const own = office.professional(doctor);
    expect(await claims(own)).toEqual([claimOfAgatha]);
    expect(codeOf(await readClaim(own, { claimId: claimOfDmitri }))).toBe("not-found-here");
    const sent = { key: office.key(), personId: dmitri, professionalId: otherDoctor, sheet: visit("2026-11-13") };
    expect(codeOf(await submitClaim(own, sent))).toBe("not-found-here");
    expect(codeOf(await submitClaim(own, { ...sent, key: office.key(), professionalId: doctor }))).toBe("done");
    expect(await persons(own, "desgoffe")).toEqual([]);
    const { identifier } = granted(await readPerson(office.south, { personId: dmitri }));
    expect(await persons(own, identifier?.value)).toEqual(["Desgoffe"]);
    await expect(readPerson(own, { personId: agatha })).rejects.toThrow("permission-denied");
  });

  test("an actor without the fact that bounds their role sees nothing, and one without the permission is stopped first", async () => {
    const lost = office.fund.contextFor({ ...systemActor("tests"), role: "agent", subject: "lost" });
    expect(await persons(lost)).toEqual([]);
    expect(await claims(lost)).toEqual([]);
    expect(granted(await trialBalance(lost, {}))).toEqual([]);
    expect(codeOf(await readClaim(lost, { claimId: claimOfAgatha }))).toBe("not-found-here");
    await expect(payOrders(office.north, { key: office.key(), organism: "NORTH", limit: 1 })).rejects.toThrow("permission-denied");
    await expect(daySummary(office.insured(agatha), {})).rejects.toThrow("permission-denied");
  });

  test("each read of a person's file leaves a line that says who, for which organism and why", async () => {
    const read = async (personId: string): Promise<string[]> =>
      (await auditLinesOf(office.fund.database.kysely, personId)).map(
        (line) => `${line.subject} ${line.organism} ${line.purpose} ${line.action} ${line.outcome}`,
      );
    const person = await office.newPerson();
    const before = (await read(person)).length;
    granted(await readPerson(office.north, { personId: person }));
    granted(await readSituations(office.north, { personId: person }));
    granted(await previewClaim(office.north, { personId: person, professionalId: doctor, sheet: visit("2026-11-20") }));
    const { claimId } = granted(await submitClaim(office.north, { key: office.key(), personId: person, professionalId: doctor, sheet: visit("2026-11-20") }));
    granted(await readClaim(office.north, { claimId }));
    granted(await explainClaim(office.north, { claimId, locale: "fr" }));
    granted(await replayClaim(office.north, { claimId }));
    granted(await listClaims(office.north, {}));
    granted(await searchPeople(office.north, {}));
    const lines = await read(person);
    const line = (action: string, outcome = "read"): string => `agent-north NORTH tests ${action} ${outcome}`;
    expect(lines.slice(0, lines.length - before).sort()).toEqual(
      [
        line("people:read"),
        line("affiliation:read"),
        line("claims:preview"),
        line("claims:submit", "done"),
        line("claims:read"),
        line("claims:read"),
        line("claims:replay"),
        line("claims:list"),
        line("people:search"),
      ].sort(),
    );
    // A refused command about a person leaves its line too, with the code.
    await reverseClaim(office.north, { key: office.key(), claimId, motive: "" });
    expect((await auditLinesOf(office.fund.database.kysely, person))[0]).toMatchObject({
      action: "claims:reverse",
      outcome: "refused",
      code: "motive-missing",
    });
  });

  test("pages follow each other without a claim lost or seen twice, and filters narrow them", async () => {
    const person = await office.newPerson({ familyName: "Pages" });
    const days = Array.from({ length: 7 }, (_, index) => `2026-10-0${index + 1}`);
    for (const day of days) granted(await submitClaim(office.north, { key: office.key(), personId: person, professionalId: doctor, sheet: visit(day) }));
    const seen: string[] = [];
    for (let page = 1; page <= 3; page += 1) {
      const found = granted(await listClaims(office.north, { search: "pages", page, size: 3 }));
      expect(found).toMatchObject({ total: 7, page, size: 3 });
      seen.push(...found.items.map(({ claim }) => claim.id));
    }
    expect(new Set(seen).size).toBe(7);
    const first = seen[0] ?? "";
    granted(await reverseClaim(office.north, { key: office.key(), claimId: first, motive: "for the filter" }));
    const reversed = granted(await listClaims(office.north, { search: "pages", status: "reversed" }));
    expect(reversed.items.map(({ claim }) => claim.id)).toEqual([first]);
    const reference = reversed.items[0]?.claim.reference ?? "";
    expect(await claims(office.north, reference)).toEqual([first]);
    expect(await claims(office.north, "%")).toEqual([]);
    expect(await claims(office.north, "pages nobody")).toEqual([]);
  });

  test("the summary of a day adds up what lists show", async () => {
    const [north] = granted(await daySummary(office.north, {}));
    const all = granted(await listClaims(office.north, { size: 100 })).items.map(({ claim }) => claim);
    const live = all.filter(({ status }) => status === "ordered");
    expect(north).toMatchObject({ organism: "NORTH", received: all.length, decided: live.length, paid: live.reduce((sum, { paid }) => sum + (paid ?? 0), 0) });
    expect(granted(await daySummary(office.south, {})).map(({ organism }) => organism)).toEqual(["SOUTH"]);
  });
});
