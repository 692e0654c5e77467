import { type CountryPack, decimalOf } from "@openamo/kernel";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { explainClaim, readClaim, recordSituation, replayClaim, submitClaim } from "../../index.ts";

describeOnStores("explaining and replaying a claim", (open) => {
  let office: Office;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    professionalId = await office.newProfessional();
  });

  const submit = async (personId: string, sheet: unknown, doctor = professionalId): Promise<string> =>
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet })).claimId;

  test("the stored steps become words with their article and dated value, line by line", async () => {
    const sheet = {
      direct: false,
      lines: [
        { careDate: "2026-06-30", act: "visit", fee: "40.00" },
        { careDate: "2026-07-01", act: "visit", fee: "40.00" },
      ],
    };
    const claimId = await submit(await office.newPerson(), sheet);
    const words = granted(await explainClaim(office.north, { claimId, locale: "en" }));
    if (words.kind !== "decided") throw new Error(words.kind);
    expect(words.lines.map(({ reasons }) => reasons.map(({ sentence }) => sentence))).toEqual([
      ["Base of €30.00 for €40.00 charged.", "Covered at 65%: €19.50.", "Participation of €2.00; €0.00 already kept this year."],
      ["Base of €33.00 for €40.00 charged.", "Covered at 65%: €21.45.", "Participation of €2.00; €2.00 already kept this year."],
    ]);
    expect(words.lines[1]?.reasons[0]).toMatchObject({ law: [{ text: "ZHA", article: "10" }], parameter: { id: "zz.tariff.visit", value: 3300 } });
    const file = granted(await readClaim(office.north, { claimId }));
    const results = words.lines.flatMap(({ waterfall }) => waterfall.filter(({ effect }) => effect === "result").map(({ cents }) => cents));
    expect(results.reduce((sum, cents) => sum + cents, 0)).toBe(file.claim.paid);
    const french = granted(await explainClaim(office.north, { claimId, locale: "fr" }));
    expect(french.kind === "decided" ? french.reasons[0]?.sentence : "").toContain("Base de 30,00");
  });

  test("a refusal and a missing fact are explained too", async () => {
    const late = await office.newPerson({ from: "2026-11-15" });
    const refused = granted(await explainClaim(office.north, { claimId: await submit(late, visit("2026-11-01")), locale: "en" }));
    expect(refused).toMatchObject({ kind: "refused", code: "zz-no-rights", remedy: "Check the affiliation." });
    const doctor = await office.newProfessional(false);
    const undecided = granted(await explainClaim(office.north, { claimId: await submit(late, visit("2026-11-20"), doctor), locale: "fr" }));
    expect(undecided).toMatchObject({ kind: "undecided", missing: [{ field: "professional.licence" }] });
  });

  test("the stored facts give the same cents and the same steps again, whatever was learnt since", async () => {
    const personId = await office.newPerson();
    const late = await office.newPerson({ from: "2026-11-15" });
    const claims = [
      await submit(personId, visit("2026-11-20")),
      await submit(personId, { direct: true, lines: [{ careDate: "2026-11-19", act: "scan", fee: "200.00" }] }),
      await submit(personId, visit("2026-11-18")),
      await submit(late, visit("2026-11-01")),
    ];
    granted(await recordSituation(office.north, { key: office.key(), personId, kind: "birth", from: "2026-11-01", to: null, details: {}, replaces: false }));
    for (const claimId of claims) {
      const replay = granted(await replayClaim(office.north, { claimId }));
      expect(replay.same).toBe(true);
      expect(replay.replayed.facts).toEqual(replay.stored.facts);
    }
  });

  test("other rules are seen by the replay", async () => {
    const claimId = await submit(await office.newPerson(), visit("2026-11-20"));
    const kinder = (pack: CountryPack): CountryPack => ({
      ...pack,
      rulesVersion: "zz-kinder",
      claims: {
        ...pack.claims,
        settle: (facts) => pack.claims.settle({ ...facts, counters: [{ name: "participation", span: "2026", count: 3, cents: 500 as never }] }),
      },
    });
    const replay = granted(await replayClaim({ ...office.north, pack: (country) => kinder(office.north.pack(country)) }, { claimId }));
    expect(replay).toMatchObject({ same: false, storedVersion: "zz-2026.11", replayedVersion: "zz-kinder" });
    const paid = [replay.stored, replay.replayed].map((decision) => (decision.kind === "decided" ? decimalOf(decision.outcome.paid) : decision.kind));
    expect(paid).toEqual(["19.45", "21.45"]);
    expect(codeOf(await replayClaim(office.south, { claimId }))).toBe("not-found-here");
  });
});
