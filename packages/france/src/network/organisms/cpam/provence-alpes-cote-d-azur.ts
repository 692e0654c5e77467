import type { OrganismRow } from "../../model.ts";

/** Primary funds of Provence-Alpes-Côte d'Azur. */
export function cpamProvenceAlpesCoteDAzur(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-041",
      of: "des Alpes-de-Haute-Provence",
      codes: { fund: "041", base: "01C041" },
      seat: ["Digne-les-Bains", "04070"],
      address: "3 rue Alphonse-Richard, 04010 Digne-les-Bains Cedex",
      territory: "04",
    },
    {
      id: "cpam-051",
      of: "des Hautes-Alpes",
      codes: { fund: "051", base: "01C051" },
      seat: ["Gap", "05061"],
      address: "10 boulevard Georges-Pompidou, 05012 Gap Cedex",
      territory: "05",
    },
    {
      id: "cpam-061",
      of: "des Alpes-Maritimes",
      codes: { fund: "061", base: "01C061" },
      seat: ["Nice", "06088"],
      address: "06180 Nice Cedex 2",
      territory: "06",
    },
    {
      id: "cpam-131",
      of: "des Bouches-du-Rhône",
      codes: { fund: "131", base: "01C131" },
      seat: ["Marseille", "13055"],
      address: "13421 Marseille Cedex 20",
      territory: "13",
      evidence: [["recalled", "recall", "dite « caisse primaire centrale » (CPCAM)"]],
    },
    { id: "cpam-831", of: "du Var", codes: { fund: "831", base: "01C831" }, seat: ["Toulon", "83137"], address: "83082 Toulon Cedex", territory: "83" },
    {
      id: "cpam-841",
      of: "de Vaucluse",
      codes: { fund: "841", base: "01C841" },
      seat: ["Avignon", "84007"],
      address: "84043 Avignon Cedex 9",
      territory: "84",
    },
  ];
}
