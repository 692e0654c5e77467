import { describe, expect, test } from "vitest";
import { fact, Register } from "../test-support.ts";

const LILLE = { country: "fr", commune: "59350" };

/** Léa, born in Lille to an employee, a student of eighteen. */
function lea(): { register: Register; id: string } {
  const register = new Register();
  const mother = register.person(
    9,
    "1970-06-01",
    fact("residence", "1970-06-01", LILLE),
    fact("activity", "1992-01-01", { status: "employee", commune: "59350" }),
    fact("affiliation", "1992-01-01", { scheme: "general", organism: "cpam-595" }),
    fact("rights", "1992-01-01", { ground: "work" }),
  );
  const id = register.person(
    1,
    "2001-03-15",
    fact("residence", "2001-03-15", LILLE),
    fact("dependant", "2001-03-15", { holder: mother, as: "child" }, "2019-03-14"),
    fact("affiliation", "2001-03-15", { scheme: "general", organism: "cpam-595" }),
    fact("rights", "2001-03-15", { ground: "dependant" }, "2019-03-14"),
    fact("rights", "2019-03-15", { ground: "residence" }),
  );
  return { register, id };
}

test("the life of a person: student, employee in Lille, self-employed in Bayonne, a child, Guadeloupe, retirement in Strasbourg", () => {
  const { register, id } = lea();
  const after = (on: string): string => register.where(id, on);
  expect(register.enter("studies-start", id, "2019-09-02").lines).toEqual(["1 + studies 2019-09-02 → …"]);
  expect(after("2019-09-02")).toBe("general cpam-595 | Stable and regular residence in France");

  register.enter("studies-end", id, "2023-06-30");
  expect(register.enter("hired", id, "2023-07-01", { status: "employee", work: "Lille" }).lines).toEqual([
    "1 + activity employee 59350 2023-07-01 → …",
    "1 - rights residence 2023-06-30",
    "1 + rights work 2023-07-01 → …",
  ]);
  expect(after("2023-07-01")).toBe("general cpam-595 | Work in France");

  expect(register.enter("activity-ended", id, "2027-12-31", { benefit: "none" }).lines).toEqual([
    "1 - activity employee 59350 2027-12-31",
    "1 + maintained-rights general 2028-01-01 → 2028-12-31",
    "1 - rights work 2027-12-31",
    "1 + rights residence 2028-01-01 → …",
  ]);
  register.enter("move", id, "2028-01-01", { place: "Bayonne", line1: "2 quai Galuperie" });
  expect(after("2028-01-01")).toBe("general cpam-641 | Stable and regular residence in France");
  register.enter("self-employed-start", id, "2028-02-29", { status: "self-employed", work: "Bayonne" });
  expect(after("2028-02-28")).toBe("general cpam-641 | Stable and regular residence in France");
  expect(after("2028-02-29")).toBe("self-employed cpam-641 | Work in France");

  register.enter("maternity", id, "2029-12-01", { expectedBirth: "2030-05-30" });
  const child = register.person(2, "2030-05-20");
  expect(register.enter("birth", id, "2030-05-20", { child, attachedTo: "subject" }).lines).toEqual([
    `2 + dependant ${id} child 2030-05-20 → 2048-05-19`,
    "2 + residence fr 64102 2030-05-20 → …",
    "2 + affiliation self-employed cpam-641 2030-05-20 → …",
    "2 + rights dependant 2030-05-20 → 2048-05-19",
    "2 + rights residence 2048-05-20 → …",
    "2 + newborn 2030-05-20 → 2030-06-18",
    "1 - maternity 2030-05-30 2029-11-30",
    "1 + maternity 2030-05-30 2030-05-20 2029-12-01 → 2030-06-01",
  ]);

  register.enter("move", id, "2034-09-01", { place: "97122 Baie-Mahault", line1: "3 allée des Flamboyants" });
  expect(after("2034-09-01")).toBe("self-employed cgss-971 | Work in France");
  expect(register.where(child, "2034-09-01")).toBe("self-employed cgss-971 | Child covered through an insured person");

  register.enter("move", id, "2066-03-01", { place: "67000 Strasbourg", line1: "4 quai des Bateliers" });
  register.enter("pension", id, "2066-04-01", { scheme: "general", keepsWorking: false });
  expect(after("2066-04-01")).toBe("general cpam-673 | Stable and regular residence in France");
  expect(register.standing(id, "2066-04-01").missing).toEqual([]);
  // What was, stays: the file still tells each day of the past.
  expect(["2019-12-31", "2025-01-01", "2030-01-01", "2050-01-01"].map(after)).toEqual([
    "general cpam-595 | Stable and regular residence in France",
    "general cpam-595 | Work in France",
    "self-employed cpam-641 | Work in France",
    "self-employed cgss-971 | Work in France",
  ]);
});

describe("arrival in France", () => {
  const marseille = { place: "Marseille 3e", stay: "permit", permitUntil: "2025-11-29", stability: "ordinary", previousScheme: "none", number: "abroad" };
  const omar = (): { register: Register; id: string } => {
    const register = new Register();
    return { register, id: register.person(3, "1988-08-08") };
  };

  test("opens rights by residence after three months, until six months after the permit", () => {
    const { register, id } = omar();
    expect(register.enter("arrival", id, "2024-11-30", marseille).lines.slice(1)).toEqual([
      "3 + number-awaited abroad 2024-11-30 → …",
      "3 > identity-papers",
      "3 > residence-papers",
      "3 + affiliation general cpam-131 2025-03-01 → …",
      "3 + rights residence 2025-03-01 → 2026-05-31",
      "3 > rights-opened",
    ]);
    expect(["2025-02-28", "2025-03-01", "2026-05-31", "2026-06-01"].map((on) => register.standing(id, on).open)).toEqual([false, true, true, false]);
    expect(register.standing(id, "2025-03-01").missing.map(({ en }) => en)).toEqual([
      "Identity document, for the final number",
      "Birth certificate with parentage, for the final number",
    ]);
  });

  test("and work, at once", () => {
    const { register, id } = omar();
    register.enter("arrival", id, "2024-11-30", marseille);
    expect(register.enter("hired", id, "2024-12-15", { status: "agricultural-employee", work: "Arles" }).lines).toEqual([
      "3 + activity agricultural-employee 13004 2024-12-15 → …",
      "3 - affiliation general cpam-131 2025-02-28",
      "3 + affiliation agricultural msa-131 2024-12-15 → …",
      "3 - rights residence 2025-02-28",
      "3 + rights work 2024-12-15 → 2026-05-31",
      "3 > rights-opened",
    ]);
  });

  test("of a refugee, without waiting; without regular stay, State medical aid may be asked for", () => {
    const { register, id } = omar();
    register.enter("arrival", id, "2024-11-30", { ...marseille, stability: "refugee" });
    expect(register.where(id, "2024-11-30")).toBe("general cpam-131 | Stable and regular residence in France");
    const other = register.person(4, "1990-01-01");
    const lines = register.enter("arrival", other, "2024-11-30", { ...marseille, stay: "none", permitUntil: undefined, number: "known" }).lines;
    expect(lines).toEqual(["4 + residence fr 13055 2024-11-30 ordinary none none 2024-11-30 → …", "4 > state-aid"]);
    register.enter("ame", other, "2025-03-01");
    expect(register.where(other, "2026-02-28")).toBe("- - | State medical aid");
    expect(register.standing(other, "2026-03-01").open).toBe(false);
  });
});
