import type { Cents, LineOutcome, Text, WaterfallStep } from "@openamo/kernel";

interface StepShape {
  readonly name: string;
  readonly label: Text;
  readonly effect: WaterfallStep["effect"];
  /** Ids of reasons, or beginnings of ids that end with a dot. */
  readonly reasons: readonly string[];
  /** Shown even when the amount is zero. */
  readonly always: boolean;
}

/** The steps from fees to payment, in the order of the law. */
const SHAPES: readonly StepShape[] = [
  { name: "fee", label: { fr: "Montant facturé", en: "Amount charged" }, effect: "sets", reasons: [], always: true },
  { name: "excess", label: { fr: "Dépassement", en: "Excess fee" }, effect: "takes", reasons: ["fr.base.excess", "fr.care.excess"], always: false },
  {
    name: "base",
    label: { fr: "Base de remboursement", en: "Base" },
    effect: "sets",
    reasons: [
      "fr.base.tariff",
      "fr.base.given",
      "fr.base.limited-to-fee",
      "fr.base.kilometres",
      "fr.base.kilometres-deducted",
      "fr.technical-act.tariff",
      "fr.technical-act.listed-tariff",
      "fr.technical-act.given-tariff",
      "fr.technical-act.list-older",
      "fr.technical-act.on-condition",
      "fr.technical-act.overseas",
      "fr.technical-act.modifier-percent",
      "fr.technical-act.modifier-lump-sum",
      "fr.technical-act.association",
      "fr.care.base.",
      "fr.transport.base",
      "fr.transport.flat",
      "fr.transport.kilometres",
      "fr.transport.short-trip",
      "fr.transport.taxi.",
      "fr.hospital.stay.",
      "fr.spa.base",
      "fr.spa.shortened",
    ],
    always: true,
  },
  {
    name: "legalShare",
    label: { fr: "Ticket modérateur", en: "Ticket modérateur" },
    effect: "takes",
    reasons: [
      "fr.share.",
      "fr.exemption.",
      "fr.rate.",
      "fr.care.share.",
      "fr.transport.borne",
      "fr.transport.emergency-centre",
      "fr.transport.transfer",
      "fr.transport.to-costly-stay",
      "fr.transport.child-centre",
      "fr.hospital.participation",
      "fr.hospital.full-from-day",
      "fr.hospital.exempt.",
      "fr.costly-act.",
      "fr.technical-act.flat-already-borne",
    ],
    always: true,
  },
  {
    name: "dailyCharge",
    label: { fr: "Forfait journalier", en: "Daily charge" },
    effect: "takes",
    reasons: ["fr.hospital.daily-charge.", "fr.hospital.charge-absorbed", "fr.hospital.participation-absorbed", "fr.hospital.charge-added"],
    always: false,
  },
  { name: "pathwayPenalty", label: { fr: "Hors parcours de soins", en: "Outside the pathway" }, effect: "takes", reasons: ["fr.pathway."], always: false },
  {
    name: "localScheme",
    label: { fr: "Régime local", en: "Local scheme" },
    effect: "adds",
    reasons: ["fr.local-scheme.", "fr.rate.local-scheme", "fr.hospital.local-scheme"],
    always: false,
  },
  {
    name: "c2s",
    label: { fr: "Complémentaire santé solidaire", en: "State's complementary cover" },
    effect: "adds",
    reasons: ["fr.c2s.", "fr.hospital.c2s"],
    always: false,
  },
  {
    name: "participationForfaitaire",
    label: { fr: "Participation forfaitaire", en: "Flat participation" },
    effect: "takes",
    reasons: ["fr.participation-forfaitaire."],
    always: false,
  },
  {
    name: "franchise",
    label: { fr: "Franchise médicale", en: "Deductible" },
    effect: "takes",
    reasons: ["fr.franchise.", "fr.care.franchise.", "fr.transport.franchise-limited"],
    always: false,
  },
  { name: "paid", label: { fr: "Versé", en: "Paid" }, effect: "result", reasons: [], always: true },
];

/** After the payment, where the person has a contract: what it bears and what remains. */
const CONTRACT_SHAPES: readonly StepShape[] = [
  {
    name: "complementary",
    label: { fr: "Contrat complémentaire", en: "Complementary contract" },
    effect: "adds",
    reasons: ["fr.contract."],
    always: true,
  },
  {
    name: "remains",
    label: { fr: "Reste à charge", en: "Left to the person" },
    effect: "result",
    reasons: ["fr.complementary.beyond", "fr.complementary.never"],
    always: true,
  },
];

/** The waterfall of a decided line: fee - excess = base; base - shares + complements - participation = paid. */
export function waterfall(line: LineOutcome): WaterfallStep[] {
  const shapes = line.amounts.complementary === undefined ? SHAPES : [...SHAPES, ...CONTRACT_SHAPES];
  return shapes
    .filter((shape) => shape.always || (line.amounts[shape.name] ?? 0) !== 0)
    .map(({ name, label, effect, reasons }) => ({
      name,
      label,
      effect,
      cents: (line.amounts[name] ?? 0) as Cents,
      reasons,
    }));
}
