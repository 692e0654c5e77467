import { addDays, type Day, day, isoDay } from "@openamo/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Register } from "../test-support.ts";

const FIRST = day("2016-01-01");
const LAST = day("2031-12-31");
const PLACES = ["Lille", "64100 Bayonne", "Strasbourg", "Pointe-à-Pitre", "Mende", "Paris 11e", "Mamoudzou", "Saint-Pierre 97500", "Marseille 3e", "Roubaix"];
const place = fc.constantFrom(...PLACES);

/** An event, with what its form may hold; the register has a child, a partner and the subject. */
type Entry = readonly [kind: string, details: Readonly<Record<string, unknown>>];
const entry = (kind: string, shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Entry> =>
  fc.record(shape).map((details) => [kind, Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))] as const);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const scheme = fc.constantFrom("general", "agricultural", "sncf", "military");

const events = (child: string, partner: string): fc.Arbitrary<Entry> =>
  fc.oneof(
    entry("move", { place }),
    entry("hired", {
      status: fc.constantFrom("employee", "agricultural-employee", "state-civil-servant", "sncf-staff", "notary-clerk"),
      work: maybe(place),
      hours: maybe(fc.integer({ min: 0, max: 200 })),
      permanent: maybe(fc.boolean()),
    }),
    entry("self-employed-start", { status: fc.constantFrom("self-employed", "farmer", "lawyer"), work: maybe(place), main: maybe(fc.boolean()) }),
    entry("activity-ended", { benefit: fc.constantFrom("none", "unemployment") }),
    entry("unemployment-ended", {}),
    entry("studies-start", {}),
    entry("studies-end", {}),
    entry("pension", { scheme, keepsWorking: fc.boolean(), localScheme: maybe(fc.boolean()) }),
    entry("birth", { child: fc.constant(child), otherParent: fc.constant(partner), attachedTo: fc.constantFrom("subject", "other", "both") }),
    entry("adoption", { child: fc.constant(child), otherParent: fc.constant(partner), attachedTo: fc.constantFrom("subject", "other", "both") }),
    entry("union", { partner: fc.constant(partner), as: fc.constantFrom("marriage", "pacs") }),
    entry("separation", { other: fc.constant(partner), children: fc.constantFrom("unchanged", "subject", "other", "both") }),
    entry("arrival", {
      place,
      stay: fc.constantFrom("french", "european", "none"),
      stability: fc.constantFrom("ordinary", "refugee"),
      previousScheme: fc.constant("none"),
      number: fc.constantFrom("known", "abroad"),
    }),
    entry("departure", { way: fc.constantFrom("settles", "voluntary", "posted"), country: fc.constantFrom("be", "ma") }),
    entry("foreign-work-start", { status: fc.constantFrom("frontier-worker", "posted-to-france") }),
    entry("ald", { ground: fc.constant("listed"), protocol: fc.constant("P"), until: fc.constant("2030-06-30") }),
    entry("invalidity", { category: fc.constant("first"), scheme }),
    entry("exemption-ended", { exemption: fc.constantFrom("ald", "invalidity") }),
    entry("death", {}),
  );

function household(): { register: Register; subject: string; child: string; partner: string } {
  const register = new Register();
  const lille = { country: "fr", commune: "59350" };
  const insured = (from: string) => [
    { kind: "residence", from: day(from), to: null, details: lille },
    { kind: "affiliation", from: day(from), to: null, details: { scheme: "general", organism: "cpam-595" } },
    { kind: "rights", from: day(from), to: null, details: { ground: "residence" } },
  ];
  const subject = register.person(1, "1990-02-28", ...insured("1990-02-28"));
  const partner = register.person(2, "1992-02-29", ...insured("1992-02-29"));
  const child = register.person(3, "2020-02-29");
  return { register, subject, child, partner };
}

/** Kinds of which a person holds at most one on each day. */
const SINGLE = ["affiliation", "rights", "local-scheme", "residence", "union", "declared-doctor"];

function checkFiles(register: Register): void {
  for (const person of register.people.values()) {
    for (const kind of SINGLE) {
      const facts = person.situations.filter((fact) => fact.kind === kind).sort((a, b) => a.from - b.from);
      for (const [index, fact] of facts.entries()) {
        const next = facts[index + 1];
        expect(fact.from, `${kind} before birth`).toBeGreaterThanOrEqual(person.birthDay);
        if (next !== undefined) expect(fact.to === null ? "open" : fact.to < next.from, `${kind} twice on ${isoDay(next.from)}`).toBe(true);
        if (person.deathDay !== null) expect(fact.to !== null && fact.to <= person.deathDay, `${kind} after death`).toBe(true);
      }
    }
  }
}

test("after any events, whatever their order: one affiliation a day, no right before birth or after death, a standing for every day", () => {
  const { child, partner } = household();
  let entered = 0;
  const step = fc.tuple(events(child, partner), fc.integer({ min: 0, max: LAST - FIRST }), fc.constantFrom(1, 1, 1, 2));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 9 }), fc.boolean(), (steps, inOrder) => {
      const { register, ...people } = household();
      const ordered = inOrder ? [...steps].sort((a, b) => a[1] - b[1]) : steps;
      for (const [[kind, details], offset, who] of ordered) {
        const on = isoDay(addDays(FIRST, offset));
        const id = who === 1 ? people.subject : people.partner;
        const other = who === 1 ? people.partner : people.subject;
        const swapped = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value === partner ? other : value]));
        const on2 = kind === "birth" ? "2020-02-29" : on;
        if (register.decide(kind, id, on2, swapped).kind !== "decided") continue;
        register.enter(kind, id, on2, swapped);
        entered += 1;
        checkFiles(register);
        // Entered again on the same day, an event that changes nothing has no consequence, or is refused.
        const again = register.decide(kind, id, on2, swapped);
        if (again.kind === "decided" && kind === "move") expect(again.outcome.filter(({ does }) => does !== "address")).toEqual([]);
      }
      for (let on = addDays(FIRST, -1); on <= LAST; on = (on + 97) as Day) {
        for (const id of register.people.keys()) register.standing(id, isoDay(on));
      }
    }),
    { numRuns: 120 },
  );
  expect(entered).toBeGreaterThan(120);
});
