import { type Cents, cents, decimalOf, type Rate, type Trace } from "@openamo/kernel";
import * as z from "zod";
import { amountField } from "../../claims/care-sheet.ts";
import { type Contract, contractPart, type LumpFamily } from "../../reimbursement/complementary/contract.ts";
import { type ComplementaryShare, complementaryShare, type LeftToPerson, type ResponsibleTerms } from "../../reimbursement/complementary/share.ts";
import { field, preset } from "../field.ts";

const CONTRACT_LABELS = {
  none: { fr: "Pas de contrat, ou je ne sais pas", en: "No contract, or I do not know" },
  responsible: { fr: "Contrat responsable", en: "Responsible contract" },
  other: { fr: "Contrat non responsable", en: "Contract that is not responsible" },
} as const;
const HELD = ["responsible", "other"] as const;
const LOWEST = 100;
const HIGHEST = 1000;
const MILLIONTHS_OF_A_PERCENT = 10_000;

/** The complementary contract, given with the question. */
export const contractFields = {
  contract: field(
    preset("none", () => z.enum(["none", ...HELD])),
    {
      title: { fr: "Complémentaire santé", en: "Complementary insurance" },
      hint: { fr: "Presque tous les contrats sont responsables.", en: "Nearly all contracts are responsible." },
      group: "contract",
      labels: CONTRACT_LABELS,
      initial: "none",
    },
  ),
  contractPercent: field(
    preset(LOWEST, () => z.int().min(LOWEST).max(HIGHEST)),
    {
      title: { fr: "Prise en charge totale, en % de la base", en: "Total cover, in % of the base" },
      hint: { fr: "Avec l'assurance maladie : 100 % couvre le ticket modérateur", en: "With health insurance: 100% bears the participation" },
      group: "contract",
      showWhen: { field: "contract", in: HELD },
      initial: LOWEST,
    },
  ),
  contractLumpSum: field(preset(0 as Cents, amountField), {
    title: { fr: "Forfait du contrat pour ces soins", en: "Lump sum of the contract for this care" },
    hint: { fr: "Ce qu'il en reste cette année", en: "What is left of it this year" },
    group: "contract",
    showWhen: { field: "contract", in: HELD },
  }),
  contractWholeCover: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Prend en charge le 100 % santé", en: "Bears the whole-cover baskets" },
      group: "contract",
      showWhen: { field: "contract", in: ["other"] },
      initial: false,
    },
  ),
};

export interface ContractInput {
  readonly contract: "none" | "responsible" | "other";
  readonly contractPercent: number;
  readonly contractLumpSum: Cents;
  readonly contractWholeCover: boolean;
}

/** What is left to the person, and how the care stands towards a responsible contract. */
export interface Left {
  readonly base: Cents;
  readonly left: LeftToPerson;
  readonly terms: ResponsibleTerms;
}

/** Who may bear what is left, and where a contract is given what it pays. */
export interface Shared extends ComplementaryShare {
  readonly complementary: Cents | null;
  readonly remains: Cents;
}

const contractOf = ({ contract, contractPercent, contractWholeCover }: ContractInput): Contract => ({
  responsible: contract === "responsible",
  total: (contractPercent * MILLIONTHS_OF_A_PERCENT) as Rate,
  wholeCover: contractWholeCover,
  lumpSums: {} satisfies Partial<Record<LumpFamily, Cents>>,
});

/** Decides the second payer after the first, in the same trace. */
export function sharedBy(input: ContractInput, { base, left, terms }: Left, trace: Trace): Shared {
  const share = complementaryShare(left, terms, trace);
  const all = cents(left.participation + left.dailyCharge + left.excess + left.deductions);
  if (input.contract === "none") return { ...share, complementary: null, remains: all };
  const { complementary, remains } = contractPart(contractOf(input), { base, left, share, terms, lumpLeft: input.contractLumpSum }, trace);
  return { ...share, complementary, remains };
}

const amount = (description: string) => z.string().meta({ description: `Amount in euros, as a decimal string. ${description}` });

/** What is published of the second payer. */
export const sharedOutput = () => ({
  complementaryMust: amount("What a contract of the responsible kind bears in every case."),
  complementaryMay: amount("What it may bear besides."),
  beyondResponsible: amount("Above the limits of responsible contracts."),
  neverCovered: amount("Flat participation, deductible and increase outside the pathway: borne by no responsible contract."),
  complementary: amount("Paid by the contract given with the question; null without one.").nullable(),
  remains: amount("What the person is left with once every payer has paid."),
});

export const publishShared = ({ complementary, ...shared }: Shared) => ({
  complementaryMust: decimalOf(shared.complementaryMust),
  complementaryMay: decimalOf(shared.complementaryMay),
  beyondResponsible: decimalOf(shared.beyondResponsible),
  neverCovered: decimalOf(shared.neverCovered),
  complementary: complementary === null ? null : decimalOf(complementary),
  remains: decimalOf(shared.remains),
});

/** The amounts that the waterfall of a line shows after the payment. */
export const amountsOfShared = ({ complementary, remains }: Shared): Record<string, Cents> => (complementary === null ? {} : { complementary, remains });
