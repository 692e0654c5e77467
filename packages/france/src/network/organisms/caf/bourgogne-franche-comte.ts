import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Bourgogne-Franche-Comté. */
export function cafBourgogneFrancheComte(): readonly OrganismRow[] {
  return [
    { id: "caf-21", of: "de la Côte-d'Or", seat: ["Dijon"], address: "8 boulevard Clemenceau, 21043 Dijon Cedex 9", territory: "21" },
    { id: "caf-25", of: "du Doubs", seat: ["Besançon"], address: "2 rue Denis-Papin, 25037 Besançon Cedex", territory: "25" },
    { id: "caf-39", of: "du Jura", seat: ["Saint-Claude"], address: "62 route de Lyon, 39207 Saint-Claude Cedex", territory: "39" },
    { id: "caf-58", of: "de la Nièvre", seat: ["Nevers"], address: "83 rue des Chauvelles, 58013 Nevers Cedex", territory: "58" },
    { id: "caf-70", of: "de la Haute-Saône", seat: ["Vesoul"], address: "BP 90249, 13 boulevard des Alliés, 70005 Vesoul Cedex", territory: "70" },
    { id: "caf-71", of: "de Saône-et-Loire", seat: ["Mâcon"], address: "177 rue de Paris, 71024 Mâcon Cedex 9", territory: "71" },
    { id: "caf-89", of: "de l'Yonne", seat: ["Auxerre"], address: "BP 80087, 12 rue du Clos, 89021 Auxerre Cedex", territory: "89" },
    { id: "caf-90", of: "du Territoire de Belfort", seat: ["Belfort"], address: "12 rue Strolz, 90009 Belfort Cedex", territory: "90" },
  ];
}
