import type { Pathway } from "../../reimbursement/line.ts";
import type { Nature } from "../care-sheet.ts";

/** Natures of insurance by their code in the invoices of the funds. */
export const NATURE_CODES: Readonly<Record<Nature, string>> = { sickness: "10", maternity: "30", "work-accident": "41" };

/** Letters of the place in the pathway. The letters are ours: the list in force is not public. */
export const PATHWAY_LETTERS: Readonly<Record<Pathway, string>> = {
  "declared-doctor": "T",
  "declared-doctor-substitute": "R",
  referred: "O",
  "direct-access": "D",
  emergency: "U",
  "away-from-home": "H",
  "out-of-hours": "G",
  "care-plan": "P",
  "care-protocol": "J",
  "no-declared-doctor": "N",
  outside: "S",
};

/** Exemption of an act: none, or care of a long-term illness. */
export const NO_EXEMPTION = "0";
export const LONG_TERM_EXEMPTION = "4";

/** Code under which a technical act stands beside its detail. */
export const TECHNICAL = "CCAM";
/** Code under which a product of the list stands beside its detail. The code is ours: suppliers bill under one for each kind of product. */
export const DEVICE = "LPP";
