import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Normandie. */
export function cafNormandie(): readonly OrganismRow[] {
  return [
    { id: "caf-14", of: "du Calvados", seat: ["Caen"], address: "8 avenue du 6-juin, CS 20001, 14023 Caen Cedex 9", territory: "14" },
    { id: "caf-27", of: "de l'Eure", seat: ["Évreux"], address: "CS 82601, 11 allée des Soupirs, 27026 Évreux Cedex", territory: "27" },
    { id: "caf-50", of: "de la Manche", seat: ["Avranches"], address: "63 boulevard Amiral-Gauchet, 50306 Avranches Cedex", territory: "50" },
    { id: "caf-61", of: "de l'Orne", seat: ["Alençon"], address: "14 rue du 14e-Hussards, 61000 Alençon", territory: "61" },
    {
      id: "caf-76",
      of: "de la Seine-Maritime",
      seat: ["Rouen"],
      address: "4 rue des Forgettes, CS 86017, 76017 Rouen Cedex",
      territory: "76",
      from: "2011-10-20",
      evidence: [["confirmed", "bt-caf", "née de fusions fin 2011"]],
    },
  ];
}
