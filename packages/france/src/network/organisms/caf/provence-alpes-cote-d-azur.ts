import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Provence-Alpes-Côte d'Azur. */
export function cafProvenceAlpesCoteDAzur(): readonly OrganismRow[] {
  return [
    {
      id: "caf-04",
      of: "des Alpes-de-Haute-Provence",
      seat: ["Digne-les-Bains"],
      address: "4 bis avenue du Maréchal-Leclerc, 04000 Digne-les-Bains Cedex 11",
      territory: "04",
    },
    { id: "caf-05", of: "des Hautes-Alpes", seat: ["Gap"], address: "BP 145, 10 boulevard Georges-Pompidou, 05008 Gap Cedex", territory: "05" },
    { id: "caf-06", of: "des Alpes-Maritimes", seat: ["Nice"], address: "06175 Nice Cedex 2", territory: "06" },
    { id: "caf-13", of: "des Bouches-du-Rhône", seat: ["Marseille"], address: "Service courrier, 13348 Marseille Cedex 20", territory: "13" },
    { id: "caf-83", of: "du Var", seat: ["Toulon"], address: "38 rue Émile-Ollivier, 83083 Toulon Cedex", territory: "83" },
    { id: "caf-84", of: "de Vaucluse", seat: ["Avignon"], address: "6 rue Saint-Charles, 84049 Avignon Cedex 9", territory: "84" },
  ];
}
