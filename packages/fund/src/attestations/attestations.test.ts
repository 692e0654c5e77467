import { auditLinesOf } from "@openamo/platform";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import { zubrowka } from "../../test-support/zubrowka/pack.ts";
import {
  type Attestation,
  checkAttestation,
  createFund,
  type FundContext,
  issueAttestation,
  listAttestations,
  readAttestation,
  recordSituation,
  revokeAttestation,
} from "../index.ts";

describeOnStores("attestations", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const issue = (personId: string, context: FundContext = office.north, mentionExemptions = true) =>
    issueAttestation(context, { key: office.key(), personId, mentionExemptions });
  const given = async (personId: string, context: FundContext = office.north, mentionExemptions = true): Promise<Attestation> => {
    const { attestationId } = granted(await issue(personId, context, mentionExemptions));
    return granted(await readAttestation(context, { personId, attestationId }));
  };
  const check = async ({ id }: Attestation) => granted(await checkAttestation(office.system, { attestationId: id }));
  const record = async (personId: string, kind: string, from: string, to: string | null, details: Record<string, string> = {}) =>
    granted(await recordSituation(office.system, { key: office.key(), personId, kind, from, to, details, replaces: true }));
  const moveTo = (personId: string, organism: string, from: string) => record(personId, "affiliation", from, null, { scheme: "general", organism });

  test("tells who is covered, by whom, since when, and until when the paper is good", async () => {
    const personId = await office.newPerson({ givenNames: "Zero" });
    const { content, issuedOn, validUntil } = await given(personId);
    expect(content).toMatchObject({
      kind: "rights",
      person: { givenNames: "Zero", familyName: "Moustafa", birthDate: "1990-02-28", identifier: { value: expect.stringMatching(/^\d{9}$/) } },
      scheme: { id: "general" },
      organism: { id: "NORTH", code: "NORTH" },
      issuer: { id: "NORTH" },
      rights: { from: "2020-01-01", to: null, ground: { en: "Residence" } },
      holder: null,
      dependants: [],
    });
    expect([issuedOn, validUntil]).toEqual(["2026-11-21", "2027-05-21"]);
  });

  test("is not good longer than the rights", async () => {
    const personId = await office.newPerson({ to: "2026-12-31" });
    expect(await given(personId)).toMatchObject({ validUntil: "2026-12-31", content: { rights: { to: "2026-12-31" } } });
  });

  test("names the child on the parent's paper, and the parent on the child's", async () => {
    const [parent, child] = [await office.newPerson({ givenNames: "Ivan" }), await office.newPerson({ givenNames: "Agatha", birthDate: "2019-12-01" })];
    await record(child, "dependant", "2020-01-01", null, { holder: parent, as: "child" });
    expect((await given(parent)).content.dependants.map(({ givenNames }) => givenNames)).toEqual(["Agatha"]);
    expect((await given(child)).content.holder).toMatchObject({ person: { givenNames: "Ivan" }, as: { en: "child" } });
  });

  test("mentions no exemption when the person asks so", async () => {
    const personId = await office.newPerson();
    expect((await given(personId)).content.exemptions).toEqual([]);
    expect((await given(personId, office.insured(personId), false)).content.exemptions).toBeNull();
  });

  test("is the same paper for the same key, and another key makes another", async () => {
    const personId = await office.newPerson();
    const input = { key: office.key(), personId, mentionExemptions: true };
    const first = granted(await issueAttestation(office.north, input));
    expect(granted(await issueAttestation(office.north, input))).toEqual(first);
    expect(codeOf(await issueAttestation(office.north, { ...input, mentionExemptions: false }))).toBe("idempotency-key-reused");
    await issue(personId);
    expect(granted(await listAttestations(office.north, { personId }))).toHaveLength(2);
  });

  test("is refused without rights, without a form in the country, and to those who never held the file", async () => {
    expect(codeOf(await issue(await office.newPerson({ to: "2021-12-31" })))).toBe("attestation-rights-closed");
    const personId = await office.newPerson();
    expect(codeOf(await issue(personId, office.south))).toBe("not-found-here");
    const { fund, clock, north } = office;
    const without = createFund({ packs: [{ ...zubrowka, attestation: null }], database: fund.database, clock }).contextFor(north.actor);
    expect(codeOf(await issue(personId, without))).toBe("no-attestation-in-country");
    expect(codeOf(await issue(await office.newPerson(), office.insured(personId)))).toBe("not-found-here");
  });

  describe("of somebody who has gone to another organism", () => {
    test("the one that held the file certifies where they turn to, and tells nothing more", async () => {
      const personId = await office.newPerson();
      await moveTo(personId, "SOUTH", "2026-11-01");
      const { content } = await given(personId);
      expect(content).toMatchObject({ kind: "other-organism", organism: { id: "SOUTH" }, issuer: { id: "NORTH" } });
      expect([content.rights, content.exemptions, content.dependants, content.holder]).toEqual([null, null, [], null]);
      expect(codeOf(await listAttestations(office.north, { personId }))).toBe("not-found-here");
      expect((await given(personId, office.south)).content).toMatchObject({ kind: "rights", issuer: { id: "SOUTH" } });
    });
  });

  describe("shown to somebody who checks it", () => {
    test("is good, until it is revoked by who gave it", async () => {
      const personId = await office.newPerson();
      const paper = await given(personId);
      expect(await check(paper)).toBe("good");
      const revoke = (context: FundContext, motive = "Given by mistake") =>
        revokeAttestation(context, { key: office.key(), personId, attestationId: paper.id, motive });
      expect(codeOf(await revoke(office.south))).toBe("not-found-here");
      expect(codeOf(await revoke(office.north, "  "))).toBe("attestation-motive-missing");
      await expect(revoke(office.insured(personId))).rejects.toThrow("permission-denied");
      expect(codeOf(await revoke(office.north))).toBe("done");
      expect(codeOf(await revoke(office.north))).toBe("attestation-already-revoked");
      expect(await check(paper)).toBe("revoked");
      expect((await readAttestation(office.north, { personId, attestationId: paper.id })).ok).toBe(true);
    });

    test("is known to have changed once the rights end or the person moves", async () => {
      const personId = await office.newPerson();
      const paper = await given(personId);
      await moveTo(personId, "SOUTH", "2026-11-21");
      expect(await check(paper)).toBe("changed");
      const leaving = await office.newPerson({ to: "2026-11-22" });
      const last = await given(leaving);
      office.clock.moveTo("2026-11-23T09:00:00Z");
      expect(await check(last)).toBe("changed");
      office.clock.moveTo("2026-11-21T09:00:00Z");
    });

    test("is unknown when it was never given, and whoever asks has the permission", async () => {
      const stranger = { id: "0197f000-0000-7000-8000-00000000dead" } as Attestation;
      expect(await check(stranger)).toBe("unknown");
      expect(await check({ id: "not-an-id" } as Attestation)).toBe("unknown");
      await expect(checkAttestation(office.north, { attestationId: stranger.id })).rejects.toThrow("permission-denied");
    });
  });

  test("leaves its lines in the person's journal", async () => {
    const personId = await office.newPerson();
    await check(await given(personId));
    const lines = (await auditLinesOf(office.fund.database.kysely, personId)).map(({ action, outcome }) => `${action} ${outcome}`);
    expect(lines).toEqual(expect.arrayContaining(["attestations:issue done", "attestations:read read", "attestations:check read"]));
  });
});
