import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Bretagne. */
export function cafBretagne(): readonly OrganismRow[] {
  return [
    { id: "caf-22", of: "des Côtes-d'Armor", seat: ["Saint-Brieuc"], address: "CS 10000, 22096 Saint-Brieuc Cedex 9", territory: "22" },
    { id: "caf-29", of: "du Finistère", seat: ["Brest"], address: "1 rue Portzmoguer, 29602 Brest Cedex 2", territory: "29" },
    { id: "caf-35", of: "d'Ille-et-Vilaine", seat: ["Rennes"], address: "Cours des Alliés, 35028 Rennes Cedex 9", territory: "35" },
    { id: "caf-56", of: "du Morbihan", seat: ["Vannes"], address: "70 rue de Sainte-Anne, 56018 Vannes Cedex", territory: "56" },
  ];
}
