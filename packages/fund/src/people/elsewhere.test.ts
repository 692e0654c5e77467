import { auditLinesOf } from "@openamo/platform";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { granted, type Office, openOffice } from "../../test-support/office.ts";
import { type FundContext, findDoubles, readPerson } from "../index.ts";

describeOnStores("files of the same identity out of reach", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const described = (familyName: string, givenNames: string) => ({ country: "zz", familyName, givenNames, birthDate: "1990-02-28" });
  const ask = async (context: FundContext, familyName: string, givenNames: string) => granted(await findDoubles(context, described(familyName, givenNames)));

  test("are told by their organism alone, and the search is written in them", async () => {
    const theirs = await office.newPerson({ organism: "SOUTH", familyName: "Desgoffe", givenNames: "Céline" });
    const answer = await ask(office.north, "DESGOFFE", "celine");
    expect(answer).toEqual({
      found: [],
      elsewhere: [{ organism: "SOUTH", reasons: [expect.objectContaining({ en: "Same names" }), expect.objectContaining({ en: "Same date of birth" })] }],
    });
    expect(JSON.stringify(answer)).not.toContain(theirs);
    const lines = (await auditLinesOf(office.fund.database.kysely, theirs)).filter(({ action }) => action === "people:find-doubles");
    expect(lines).toMatchObject([{ outcome: "read", object: "existence" }]);
    expect((await readPerson(office.north, { personId: theirs })).ok).toBe(false);
  });

  test("in reach are shown whole; somebody who is only alike is not told of", async () => {
    const ours = await office.newPerson({ familyName: "Villeneuve", givenNames: "Serge" });
    await office.newPerson({ organism: "SOUTH", familyName: "Villeneuwe", givenNames: "Serge" });
    const { found, elsewhere } = await ask(office.north, "Villeneuve", "Serge");
    expect([found.map(({ person }) => person.id), elsewhere]).toEqual([[ours], []]);
    expect((await ask(office.system, "Villeneuve", "Serge")).elsewhere).toEqual([]);
  });
});
