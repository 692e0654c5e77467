import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Hauts-de-France. */
export function cafHautsDeFrance(): readonly OrganismRow[] {
  return [
    { id: "caf-02", of: "de l'Aisne", seat: ["Saint-Quentin"], address: "29 boulevard Roosevelt, 02321 Saint-Quentin Cedex", territory: "02" },
    {
      id: "caf-59",
      of: "du Nord",
      seat: ["Lille"],
      address: "59863 Lille Cedex 9",
      territory: "59",
      evidence: [["confirmed", "bt-caf", "née de fusions fin 2011"]],
    },
    { id: "caf-60", of: "de l'Oise", seat: ["Beauvais"], address: "CS 90729, 2 rue Jules-Ferry, 60012 Beauvais Cedex", territory: "60" },
    { id: "caf-62", of: "du Pas-de-Calais", seat: ["Arras"], address: "Rue de Beauffort, 62015 Arras Cedex", territory: "62" },
    { id: "caf-80", of: "de la Somme", seat: ["Amiens"], address: "9 boulevard Maignan-Larivière, 80022 Amiens Cedex 9", territory: "80" },
  ];
}
