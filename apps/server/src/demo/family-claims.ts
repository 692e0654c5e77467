import { addDays, type Day, isoDay } from "@openamo/kernel";
import { carerOf } from "./carers.ts";
import type { DemoClaim } from "./claims.ts";
import type { DemoPerson } from "./people.ts";

type Line = Readonly<Record<string, unknown>>;

/** What each trade bills in the demo. Days are counted back from the demo's day. */
export interface Bill {
  readonly family: string;
  readonly trade: string;
  readonly prescribed: boolean;
  readonly thirdPartyPayment: boolean;
  readonly lines: readonly Line[];
}

export const BILLS: readonly Bill[] = [
  {
    family: "paramedic",
    trade: "nurse",
    prescribed: true,
    thirdPartyPayment: true,
    lines: [{ letter: "AMI", coefficient: "4", quantity: 2, supplements: ["IFD"], fee: "27.95" }],
  },
  {
    family: "paramedic",
    trade: "physiotherapist",
    prescribed: true,
    thirdPartyPayment: false,
    lines: [{ letter: "AMK", coefficient: "8", fee: "17.68" }],
  },
  {
    family: "pharmacy",
    trade: "pharmacist",
    prescribed: true,
    thirdPartyPayment: true,
    lines: [
      { item: "medicine", cip13: "3400934744198", boxPrice: "2.10", boxes: 3, fee: "9.36" },
      { item: "medicine", cip13: "3400939718620", boxPrice: "9.80", boxes: 1, largeBox: true, fee: "12.54" },
    ],
  },
  { family: "dental", trade: "dentist", prescribed: false, thirdPartyPayment: false, lines: [{ item: "act", dentalAct: "consultation", fee: "23.00" }] },
  {
    family: "optics",
    trade: "optician",
    prescribed: true,
    thirdPartyPayment: false,
    lines: [
      { opticalItem: "frame", opticalClass: "B", fee: "130.00" },
      { opticalItem: "lens", opticalClass: "B", sphere: "-2.25", quantity: 2, fee: "190.00" },
    ],
  },
  {
    family: "transport",
    trade: "taxi-firm",
    prescribed: true,
    thirdPartyPayment: true,
    lines: [{ mode: "taxi", journeys: 2, kilometres: 18, department: "69", ratePerKilometre: "1.13", fee: "62.00" }],
  },
  { family: "psychologist", trade: "psychologist", prescribed: false, thirdPartyPayment: false, lines: [{ session: "first", fee: "50.00" }] },
  { family: "midwife", trade: "midwife", prescribed: false, thirdPartyPayment: false, lines: [{ midwifeAct: "consultation", fee: "26.50" }] },
];

const STAY: Line = { ward: "general", base: "2480.00", fee: "2590.00" };

function claimOf(key: string, person: DemoPerson, bill: Bill, careDate: string, more: Line = {}): DemoClaim {
  const { family, trade, prescribed, thirdPartyPayment, lines } = bill;
  const sheet = {
    family,
    nature: "sickness",
    thirdPartyPayment,
    ...(prescribed ? { prescribedOn: careDate } : {}),
    lines: lines.map((line) => ({ careDate, ...line, ...more })),
  };
  return { key, personId: person.id, professionalId: carerOf(trade).id, sheet };
}

/** Sheets of every other trade for the demo's insured person, and a few for others. */
export function familyClaims(people: readonly DemoPerson[], base: Day): DemoClaim[] {
  const [claire, ...others] = people;
  if (claire === undefined) return [];
  const adults = others.filter(({ birthDay, organism, rightsTo }) => rightsTo === null && organism === claire.organism && birthDay < claire.birthDay);
  const own = BILLS.map((bill, index) => claimOf(`demo-v2-family-own-${index}`, claire, bill, isoDay(addDays(base, -3 - index))));
  const theirs = adults
    .slice(0, BILLS.length)
    .flatMap((person, index) => BILLS.slice(index, index + 1).map((bill) => claimOf(`demo-v2-family-${index}`, person, bill, isoDay(addDays(base, -4)))));
  const stay: Bill = { family: "hospital", trade: "hospital", prescribed: false, thirdPartyPayment: true, lines: [STAY] };
  const stays = adults.slice(BILLS.length, BILLS.length + 1).map((person) => {
    const dates = { dischargedOn: isoDay(addDays(base, -6)) };
    return claimOf("demo-v2-family-stay", person, stay, isoDay(addDays(base, -11)), dates);
  });
  return [...own, ...theirs, ...stays];
}
