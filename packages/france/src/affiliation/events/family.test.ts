import { describe, expect, test } from "vitest";
import { fact, Register, said } from "../test-support.ts";

const couple = () => {
  const register = new Register();
  const at = (number: number, birth: string, commune: string, organism: string, scheme: string, status: string): string =>
    register.person(
      number,
      birth,
      fact("residence", birth, { country: "fr", commune }),
      fact("activity", "2010-01-01", { status }),
      fact("affiliation", "2010-01-01", { scheme, organism }),
      fact("rights", "2010-01-01", { ground: "work" }),
    );
  const paul = at(1, "1984-01-01", "59350", "cpam-595", "general", "employee");
  const rose = at(2, "1985-02-28", "64102", "msa-641", "agricultural", "farmer");
  return { register, paul, rose };
};

describe("a couple", () => {
  test("is a fact of both files and changes nobody's cover", () => {
    const { register, paul, rose } = couple();
    expect(register.enter("union", paul, "2020-02-29", { partner: rose, as: "pacs" }).lines).toEqual([
      `1 + union ${rose} pacs 2020-02-29 → …`,
      `2 + union ${paul} pacs 2020-02-29 → …`,
    ]);
    expect(said(register.decide("union", rose, "2021-01-01", { partner: paul, as: "pacs" }))).toBe("event-already-recorded (on)");
    expect(register.enter("union", rose, "2022-01-01", { partner: paul, as: "marriage" }).lines).toHaveLength(4);
    const third = register.person(3, "1980-01-01");
    expect(said(register.decide("union", third, "2023-01-01", { partner: paul, as: "marriage" }))).toBe("already-in-couple (details.partner)");
    expect(said(register.decide("union", paul, "2023-01-01", { partner: paul, as: "marriage" }))).toBe("event-same-person (details.partner)");
  });

  test("that separates shares the children as the parents ask: the first holds the file", () => {
    const { register, paul, rose } = couple();
    const child = register.person(4, "2021-03-01");
    register.enter("union", paul, "2020-01-01", { partner: rose, as: "marriage" });
    register.enter("birth", paul, "2021-03-01", { child, otherParent: rose, attachedTo: "both" });
    expect(register.where(child, "2021-03-01")).toBe("general cpam-595 | Child covered through an insured person");
    expect(register.enter("separation", rose, "2024-05-01", { other: paul, children: "subject" }).lines).toEqual([
      `2 - union ${paul} marriage 2024-04-30`,
      `1 - union ${rose} marriage 2024-04-30`,
      `4 - dependant ${paul} child 2024-04-30`,
      `4 - dependant ${rose} child second 2024-04-30`,
      `4 + dependant ${rose} child 2024-05-01 → 2039-02-28`,
      "4 - residence fr 59350 2024-04-30",
      "4 + residence fr 64102 2024-05-01 → …",
      "4 - affiliation general cpam-595 2024-04-30",
      "4 + affiliation agricultural msa-641 2024-05-01 → …",
    ]);
    expect(register.where(child, "2024-05-01")).toBe("agricultural msa-641 | Child covered through an insured person");
    expect(said(register.decide("separation", paul, "2025-01-01", { other: rose, children: "unchanged" }))).toBe("nothing-to-end (details.other)");
  });

  test("ends with the death of one, and the survivor's file says so", () => {
    const { register, paul, rose } = couple();
    register.enter("union", paul, "2020-01-01", { partner: rose, as: "marriage" });
    // The survivor is named by no detail of the event: their file is brought by the child that both cover.
    const child = register.person(4, "2021-03-01");
    register.enter("birth", paul, "2021-03-01", { child, otherParent: rose, attachedTo: "both" });
    expect(register.enter("death", paul, "2023-06-30").lines).toContain(`2 - union ${paul} marriage 2023-06-30`);
  });
});

describe("a child", () => {
  test("adopted follows the new parent from that day, and keeps the rights that open with adulthood", () => {
    const { register, paul, rose } = couple();
    const child = register.person(5, "2015-07-14");
    expect(register.enter("adoption", rose, "2026-01-01", { child, otherParent: paul, attachedTo: "subject" }).lines).toEqual([
      `5 + dependant ${rose} child 2026-01-01 → 2033-07-13`,
      "5 + residence fr 64102 2026-01-01 → …",
      "5 + affiliation agricultural msa-641 2026-01-01 → …",
      "5 + rights dependant 2026-01-01 → 2033-07-13",
      "5 + rights residence 2033-07-14 → …",
    ]);
    const grown = register.person(6, "2007-12-31");
    expect(said(register.decide("adoption", rose, "2026-01-01", { child: grown, attachedTo: "subject" }))).toBe("child-not-minor (details.child)");
    expect(said(register.decide("adoption", rose, "2015-07-13", { child, attachedTo: "subject" }))).toBe("outside-coverage (on)");
  });

  test("of a parent whom no organism covers asks which parent does", () => {
    const register = new Register();
    const parent = register.person(1, "1990-01-01", fact("residence", "1990-01-01", { country: "fr", commune: "59350" }));
    const child = register.person(2, "2026-01-01");
    expect(said(register.decide("birth", parent, "2026-01-01", { child, attachedTo: "subject" }))).toMatch(/^details.attachedTo: Which insured parent/);
  });

  test("who begins to work is covered by that work, before and after coming of age", () => {
    const { register, paul } = couple();
    const child = register.person(4, "2018-02-28");
    register.enter("birth", paul, "2018-02-28", { child, attachedTo: "subject" });
    register.enter("hired", child, "2034-09-01", { status: "agricultural-employee", work: "Lille" });
    expect(["2034-08-31", "2034-09-01", "2036-02-28"].map((on) => register.where(child, on))).toEqual([
      "general cpam-595 | Child covered through an insured person",
      "agricultural msa-591 | Work in France",
      "agricultural msa-591 | Work in France",
    ]);
  });
});
