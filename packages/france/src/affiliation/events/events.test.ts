import { describe, expect, test } from "vitest";
import { fact, personId, Register, said } from "../test-support.ts";

const DOCTOR = "00000000-0000-4000-9000-000000000001";

/** Anna, born in Lille, insured there as a resident. */
function anna(): { register: Register; id: string } {
  const register = new Register();
  const id = register.person(
    1,
    "1999-05-04",
    fact("residence", "1999-05-04", { country: "fr", commune: "59350" }),
    fact("affiliation", "2017-05-04", { scheme: "general", organism: "cpam-595" }),
    fact("rights", "2017-05-04", { ground: "residence" }),
  );
  return { register, id };
}

describe("a move", () => {
  test("changes residence, address and fund; the new fund receives the file", () => {
    const { register, id } = anna();
    expect(register.enter("move", id, "2024-02-29", { place: "64100 Bayonne", line1: "1 rue Port-Neuf" }).lines).toEqual([
      "1 - residence fr 59350 2024-02-28",
      "1 + residence fr 64102 2024-02-29 → …",
      "1 @ 1 rue Port-Neuf 64100 Bayonne",
      "1 - affiliation general cpam-595 2024-02-28",
      "1 + affiliation general cpam-641 2024-02-29 → …",
      "1 > file-transfer cpam-641",
      "1 > fund-changed",
    ]);
    expect(register.where(id, "2024-02-28")).toBe("general cpam-595 | Stable and regular residence in France");
    expect(register.where(id, "2024-02-29")).toBe("general cpam-641 | Stable and regular residence in France");
  });

  test("inside the area of the same fund changes the residence alone; to the same commune, nothing", () => {
    const { register, id } = anna();
    expect(register.enter("move", id, "2026-01-01", { place: "Seclin" }).lines).toEqual([
      "1 - residence fr 59350 2025-12-31",
      "1 + residence fr 59560 2026-01-01 → …",
    ]);
    expect(register.enter("move", id, "2026-02-01", { place: "Seclin" }).lines).toEqual([]);
  });

  test("entered late, leaves what came after as it was", () => {
    const { register, id } = anna();
    register.enter("move", id, "2024-09-01", { place: "Strasbourg" });
    register.enter("move", id, "2023-01-01", { place: "Bayonne" });
    expect(["2022-12-31", "2023-01-01", "2024-08-31", "2024-09-01"].map((on) => register.standing(id, on).organism)).toEqual([
      "cpam-595",
      "cpam-641",
      "cpam-641",
      "cpam-673",
    ]);
  });

  test.each([
    [
      "64990",
      "details.place: Which of these communes: Lahonce (64304), Mouguerre (64407), Saint-Pierre-d'Irube (64496), Urcuit (64540), Villefranque (64558)?",
    ],
    ["Lomme", "commune-no-more (details.place)"],
    ["Bellegarde-sur-Valserine", "commune-no-more (details.place)"],
    ["Atlantide", "place-not-found (details.place)"],
    ["Nouméa", "pacific-collectivity (details.place)"],
  ])("to %s is not guessed", (place, answer) => {
    const { register, id } = anna();
    expect(said(register.decide("move", id, "2026-01-01", { place }))).toBe(answer);
  });

  test("to the code that a field sends is that commune, even where another has the same postcode", () => {
    const { register, id } = anna();
    expect(register.enter("move", id, "2026-01-01", { place: "64500" }).lines[1]).toBe("1 + residence fr 64500 2026-01-01 → …");
    expect(register.enter("move", id, "2026-02-01", { place: "59350" }).lines[1]).toBe("1 + residence fr 59350 2026-02-01 → …");
    expect(register.enter("move", id, "2026-03-01", { place: "64500 Saint-Jean-de-Luz" }).lines[1]).toBe("1 + residence fr 64483 2026-03-01 → …");
  });

  test("to a commune of several postcodes asks which one the letters need", () => {
    const { register, id } = anna();
    expect(said(register.decide("move", id, "2026-01-01", { place: "Paris", line1: "1 rue de Rivoli" }))).toBe("details.postcode: What is the postcode?");
    expect(register.enter("move", id, "2026-01-01", { place: "Paris 11e", line1: "1 rue Oberkampf" }).lines).toContain("1 @ 1 rue Oberkampf 75011 Paris");
  });
});

describe("a child", () => {
  test("born on 29 February is covered through the parent until the eve of coming of age, then on their own account", () => {
    const { register, id } = anna();
    const child = register.person(2, "2024-02-29");
    expect(register.enter("birth", id, "2024-02-29", { child, attachedTo: "subject" }).lines).toEqual([
      `2 + dependant ${id} child 2024-02-29 → 2042-02-28`,
      "2 + residence fr 59350 2024-02-29 → …",
      "2 + affiliation general cpam-595 2024-02-29 → …",
      "2 + rights dependant 2024-02-29 → 2042-02-28",
      "2 + rights residence 2042-03-01 → …",
      "2 + newborn 2024-02-29 → 2024-03-29",
    ]);
  });

  test("follows the parent who moves, and goes on with the other parent when one dies", () => {
    const { register, id } = anna();
    const other = register.person(
      3,
      "1998-01-01",
      fact("residence", "1998-01-01", { country: "fr", commune: "59350" }),
      fact("affiliation", "2016-01-01", { scheme: "agricultural", organism: "msa-59-62" }),
      fact("rights", "2016-01-01", { ground: "work" }),
      fact("activity", "2016-01-01", { status: "farmer" }),
    );
    const child = register.person(2, "2020-06-01");
    register.enter("birth", id, "2020-06-01", { child, otherParent: other, attachedTo: "both" });
    register.enter("move", id, "2022-01-01", { place: "Bayonne" });
    expect(register.where(child, "2022-01-01")).toBe("general cpam-641 | Child covered through an insured person");
    const lines = register.enter("death", id, "2023-03-31").lines.filter((line) => / [x>] /.test(line));
    expect(lines).toEqual(["1 x cards", "1 > survivors"]);
    expect(register.where(child, "2023-03-31")).toBe("general cpam-641 | Child covered through an insured person");
    expect(register.where(child, "2023-04-01")).toBe("agricultural msa-59-62 | Child covered through an insured person");
    expect(register.standing(id, "2023-04-01").open).toBe(false);
  });

  test.each([
    ["older than the parent", "1990-01-01", "2026-01-01", "child-older-than-parent (details.child)"],
    ["born on another day", "2025-12-31", "2026-01-01", "birth-day-differs (on)"],
  ])("%s is refused", (_name, birth, on, code) => {
    const { register, id } = anna();
    const child = register.person(2, birth);
    expect(said(register.decide("birth", id, on, { child, attachedTo: "subject" }))).toBe(code);
  });

  test("nobody knows is refused, and so is a second parent who is not named", () => {
    const { register, id } = anna();
    expect(said(register.decide("birth", id, "2026-01-01", { child: personId(9), attachedTo: "subject" }))).toBe("event-person-not-found (details.child)");
    const child = register.person(2, "2026-01-01");
    expect(said(register.decide("birth", id, "2026-01-01", { child, attachedTo: "both" }))).toBe("event-person-not-found (details.otherParent)");
  });
});

describe("other events", () => {
  test("the declared doctor is replaced on the day of the choice", () => {
    const { register, id } = anna();
    expect(register.enter("doctor-chosen", id, "2025-01-01", { professional: DOCTOR }).lines).toEqual([`1 + declared-doctor ${DOCTOR} 2025-01-01 → …`]);
    expect(register.enter("doctor-chosen", id, "2025-06-01", { professional: DOCTOR }).lines).toEqual([]);
  });

  test("a departure ends the declared doctor and the complementary cover with the rights", () => {
    const { register, id } = anna();
    register.enter("doctor-chosen", id, "2025-01-10", { professional: DOCTOR });
    register.enter("c2s", id, "2025-11-20", {});
    const { lines } = register.enter("departure", id, "2026-01-01", { way: "settles", country: "ma" });
    expect(lines.filter((line) => line.includes("declared-doctor") || line.includes("c2s"))).toEqual([
      `1 - declared-doctor ${DOCTOR} 2025-12-31`,
      "1 - c2s no 2025-12-31",
    ]);
  });

  test("a letter says what changes, in the words of its reader, and names no place left empty", () => {
    const { register, id } = anna();
    const { consequences } = register.enter("move", id, "2024-02-29", { place: "64100 Bayonne" });
    const letters = consequences.flatMap((one) => (one.does === "send" ? one.paragraphs.map(({ fr }) => fr) : []));
    expect(letters.join(" ")).toMatch(/Votre organisme d'assurance maladie à compter du 29\/02\/2024 : .*Bayonne\. Organisme précédent : .*Lille/);
    expect(letters.join(" ")).not.toMatch(/[{}]|undefined|votre organisme/);
  });

  test("a long-term illness lasts as long as its protocol, once", () => {
    const { register, id } = anna();
    const protocol = { ground: "listed", protocol: "P-17", until: "2029-12-31" };
    expect(register.enter("ald", id, "2025-01-01", protocol).lines).toEqual(["1 + ald listed P-17 2025-01-01 → 2029-12-31", "1 > exemption-notice"]);
    expect(register.standing(id, "2029-12-31").exemptions).toEqual(["ald"]);
    expect(said(register.decide("ald", id, "2029-12-31", { ...protocol, until: "2030-01-01" }))).toBe("exemption-already-open (on)");
    expect(said(register.decide("ald", id, "2030-01-01", { ...protocol, until: "2029-12-31" }))).toBe("event-period-reversed (details.until)");
  });

  test.each([
    ["1999-05-03", "event-before-birth (on)"],
    ["2015-12-31", "outside-coverage (on)"],
  ])("an event of %s is refused", (on, code) => {
    const { register, id } = anna();
    expect(said(register.decide("move", id, on, { place: "Bayonne" }))).toBe(code);
  });

  test("after death nothing more can happen; an unknown kind and unknown details are refused", () => {
    const { register, id } = anna();
    register.enter("death", id, "2026-01-31");
    expect(said(register.decide("move", id, "2026-02-01", { place: "Bayonne" }))).toBe("event-after-death (on)");
    expect(said(register.decide("levitation", id, "2026-01-01"))).toBe("fr-unknown-event");
    expect(said(register.decide("move", id, "2026-01-01", { town: "Bayonne" }))).toMatch(/^event-not-read/);
  });

  test("a file without residence asks for it, or takes it from the form", () => {
    const register = new Register();
    const id = register.person(1, "1990-01-01");
    expect(said(register.decide("hired", id, "2026-01-01", { status: "employee" }))).toBe("residenceCommune: In which commune does the person live?");
    expect(register.enter("hired", id, "2026-01-01", { status: "employee", home: "Lille" }).lines).toEqual([
      "1 + residence fr 59350 2026-01-01 → …",
      "1 + activity employee 2026-01-01 → …",
      "1 + affiliation general cpam-595 2026-01-01 → …",
      "1 + rights work 2026-01-01 → …",
      "1 > rights-opened",
    ]);
  });
});
