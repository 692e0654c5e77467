import { type Cents, type Day, defineReason, maxCents, minCents, type Parameter, type Rate, type Trace, versionOn } from "@openamo/kernel";
import {
  PUBLIC_CAP_EACH,
  PUBLIC_EMPLOYEE,
  PUBLIC_EMPLOYER,
  PUBLIC_FLOOR_EACH,
  PUBLIC_PENSIONER,
  PUBLIC_PENSIONER_CAP,
  PUBLIC_PENSIONER_FLOOR,
  PUBLIC_VOLUNTARY,
} from "../parameters/contributions/public-sector.ts";
import { d735 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { type ContributionPayer, type Part, partsOf } from "./part.ts";

const bound = (id: string, fr: string, en: string, ar: string) =>
  defineReason({
    id: `ma.contribution.${id}`,
    effect: "sets",
    law: [d735("actifs")],
    args: { bound: "cents", before: "cents" },
    title: words("Limites de la part", "Limits of the part", "حدود الحصة"),
    sentence: words(fr, en, ar),
  });

/** The least and the most are those of each part, not of the total. */
export const FLOOR = bound(
  "floor",
  "Chaque part est d'au moins {bound} (calculée : {before}).",
  "Each part is at least {bound} (computed: {before}).",
  "لا تقل كل حصة عن {bound} (المحسوبة: {before}).",
);
export const CAP = bound(
  "cap",
  "Chaque part est d'au plus {bound} (calculée : {before}).",
  "Each part is at most {bound} (computed: {before}).",
  "لا تتجاوز كل حصة {bound} (المحسوبة: {before}).",
);

interface Bounded {
  readonly name: string;
  readonly payer: ContributionPayer;
  readonly rate: Parameter<Rate>;
  readonly floor: Parameter<Cents>;
  readonly cap: Parameter<Cents>;
}

const EMPLOYEE: Bounded = { name: "amo-employee", payer: "employee", rate: PUBLIC_EMPLOYEE, floor: PUBLIC_FLOOR_EACH, cap: PUBLIC_CAP_EACH };
const EMPLOYER: Bounded = { name: "amo-employer", payer: "employer", rate: PUBLIC_EMPLOYER, floor: PUBLIC_FLOOR_EACH, cap: PUBLIC_CAP_EACH };
const PENSIONER: Bounded = { name: "amo-pensioner", payer: "person", rate: PUBLIC_PENSIONER, floor: PUBLIC_PENSIONER_FLOOR, cap: PUBLIC_PENSIONER_CAP };

function bounded({ floor, cap, ...line }: Bounded, base: Cents, on: Day, trace: Trace): Part[] {
  return partsOf([{ ...line, branch: "amo-public" }], base, on, trace).map((part) => {
    const least = versionOn(floor, on);
    const most = versionOn(cap, on);
    if (part.amount < least.value) trace.add(FLOOR, least, least.value, part.amount);
    if (part.amount > most.value) trace.add(CAP, most, most.value, part.amount);
    return { ...part, amount: minCents(maxCents(part.amount, least.value), most.value) };
  });
}

/** Decree 2-05-735: half from the agent, half from the employer, each between a least and a most. */
export const ofPublicAgent = (pay: Cents, on: Day, trace: Trace): Part[] => [...bounded(EMPLOYEE, pay, on, trace), ...bounded(EMPLOYER, pay, on, trace)];

export const ofPublicPensioner = (pension: Cents, on: Day, trace: Trace): Part[] => bounded(PENSIONER, pension, on, trace);

export const ofPublicVoluntary = (lastPay: Cents, on: Day, trace: Trace): Part[] =>
  partsOf([{ name: "amo-voluntary", payer: "person", branch: "amo-public", rate: PUBLIC_VOLUNTARY }], lastPay, on, trace);
