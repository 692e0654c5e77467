import { addDays, type Day, isoDay } from "@openamo/kernel";
import { type MoroccanDoctor, moroccanDoctor, moroccanDoctors } from "./morocco-doctors.ts";
import type { MoroccanPerson } from "./morocco-people.ts";
import { type Random, random } from "./random.ts";

interface Line {
  readonly careDate: string;
  readonly act: string;
  readonly quantity: number;
  readonly billed: string;
  readonly coefficient?: string;
  readonly referencePrice?: string;
  readonly product?: string;
  readonly exoneratedDisease: boolean;
  readonly priorAgreement: boolean;
}

interface MoroccanSheet {
  readonly filedOn: string;
  readonly thirdPartyPayment: boolean;
  readonly lines: readonly Line[];
}

export interface MoroccanClaim {
  readonly key: string;
  readonly personId: string;
  readonly professionalId: string;
  readonly sheet: MoroccanSheet;
}

const CLAIMS = 160;
const SEED = 212_522;
/** Care of the last weeks, filed within the delay of sixty days. */
const SPREAD_DAYS = 45;

interface Care {
  readonly doctor: MoroccanDoctor;
  readonly thirdPartyPayment: boolean;
  readonly lines: readonly Omit<Line, "careDate" | "exoneratedDisease" | "priorAgreement">[];
}

/** Boxes whose base price of the generic group is below the price of the shelf, as in the public list. */
const MEDICINES = [
  ["LASILIX 40", "34.90", "20.00"],
  ["IXOR 20", "140.00", "110.00"],
  ["TRIATEC 5", "122.10", "63.00"],
] as const;

const consultation = (draw: Random): Care => {
  const doctor = draw.pick(moroccanDoctors.filter(({ specialty }) => specialty === "general-practice"));
  return { doctor, thirdPartyPayment: false, lines: [{ act: "C", quantity: 1, billed: draw.pick(["80.00", "100.00", "150.00", "200.00"]) }] };
};

const specialist = (draw: Random): Care => {
  const heart = draw.chance(0.5);
  const act = heart ? "CsC" : "Cs";
  return {
    doctor: moroccanDoctor(heart ? "cardiology" : "other-specialist"),
    thirdPartyPayment: false,
    lines: [{ act, quantity: 1, billed: draw.pick(["250.00", "300.00", "350.00"]) }],
  };
};

const medicines = (draw: Random): Care => {
  const [product, billed, referencePrice] = draw.pick(MEDICINES);
  return { doctor: moroccanDoctor("pharmacy"), thirdPartyPayment: false, lines: [{ act: "MED", product, quantity: 1, billed, referencePrice }] };
};

const analysis = (): Care => ({
  doctor: moroccanDoctor("biology"),
  thirdPartyPayment: false,
  lines: [{ act: "B", quantity: 1, coefficient: "120", billed: "160.00" }],
});

const dental = (): Care => ({
  doctor: moroccanDoctor("dentistry"),
  thirdPartyPayment: false,
  lines: [{ act: "D", quantity: 1, coefficient: "15", billed: "300.00" }],
});

/** A stay in a public hospital, which is paid to it. */
const stay = (): Care => ({
  doctor: moroccanDoctor("hospital"),
  thirdPartyPayment: true,
  lines: [{ act: "SEJOUR", quantity: 1, billed: "1800.00", referencePrice: "1800.00" }],
});

function careOf(draw: Random): Care {
  const chance = draw.next();
  if (chance < 0.4) return consultation(draw);
  if (chance < 0.6) return specialist(draw);
  if (chance < 0.8) return medicines(draw);
  if (chance < 0.9) return analysis();
  return chance < 0.95 ? dental() : stay();
}

const claimOf = (key: string, person: MoroccanPerson, care: Care, careDay: Day, base: Day): MoroccanClaim => {
  const careDate = isoDay(careDay);
  const exoneratedDisease = person.situations.some(({ kind }) => kind === "ald") && care.lines.some(({ act }) => act === "C" || act === "MED");
  const lines = care.lines.map((line) => ({ careDate, ...line, exoneratedDisease, priorAgreement: false }));
  return { key, personId: person.id, professionalId: care.doctor.id, sheet: { filedOn: isoDay(base), thirdPartyPayment: care.thirdPartyPayment, lines } };
};

/** Salma's own: a consultation of the demo's doctor paid above the tariff, and the medicines he prescribed. */
function showcase(salma: MoroccanPerson, base: Day): MoroccanClaim[] {
  const general = moroccanDoctor("general-practice");
  const visit: Care = { doctor: general, thirdPartyPayment: false, lines: [{ act: "C", quantity: 1, billed: "150.00" }] };
  const [product, billed, referencePrice] = MEDICINES[1];
  const bought: Care = { doctor: moroccanDoctor("pharmacy"), thirdPartyPayment: false, lines: [{ act: "MED", product, quantity: 1, billed, referencePrice }] };
  return [
    claimOf("demo-v3-morocco-showcase-1", salma, bought, addDays(base, -3), base),
    claimOf("demo-v3-morocco-showcase-2", salma, visit, addDays(base, -3), base),
  ];
}

/** A day's claims of Morocco, the same for the same people and day. Nobody sees the same doctor twice on one day. */
export function moroccanClaims(people: readonly MoroccanPerson[], base: Day): MoroccanClaim[] {
  const draw = random(SEED);
  const [salma, ...others] = people;
  const claims: MoroccanClaim[] = [];
  const seen = new Set<string>();
  while (claims.length < CLAIMS) {
    const person = draw.pick(others);
    const careDay = addDays(base, -draw.below(SPREAD_DAYS));
    const care = careOf(draw);
    const once = `${person.id}/${care.doctor.id}/${isoDay(careDay)}`;
    if (seen.has(once) || careDay < person.birthDay) continue;
    seen.add(once);
    claims.push(claimOf(`demo-v3-morocco-claim-${claims.length}`, person, care, careDay, base));
  }
  return salma === undefined ? claims : [...claims, ...showcase(salma, base)];
}
