import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Île-de-France. */
export function cafIleDeFrance(): readonly OrganismRow[] {
  return [
    { id: "caf-75", of: "de Paris", seat: ["Paris"], address: "75656 Paris Cedex 13", territory: "75" },
    { id: "caf-77", of: "de Seine-et-Marne", seat: ["Melun"], address: "21-23 avenue du Général-Leclerc, 77024 Melun Cedex", territory: "77" },
    { id: "caf-78", of: "des Yvelines", seat: ["Yvelines"], address: "78090 Yvelines Cedex 9", territory: "78" },
    { id: "caf-91", of: "de l'Essonne", seat: ["Palaiseau"], address: "TSA 73643, 91764 Palaiseau Cedex", territory: "91" },
    { id: "caf-92", of: "des Hauts-de-Seine", seat: ["Rueil-Malmaison"], address: "92847 Rueil-Malmaison Cedex", territory: "92" },
    { id: "caf-93", of: "de la Seine-Saint-Denis", seat: ["Bobigny"], address: "52 rue de la République, 93024 Bobigny Cedex", territory: "93" },
    { id: "caf-94", of: "du Val-de-Marne", seat: ["Créteil"], address: "2 voie Félix-Éboué, 94033 Créteil Cedex", territory: "94" },
    {
      id: "caf-95",
      of: "du Val-d'Oise",
      seat: ["Cergy-Pontoise"],
      address: "Quartier de la Préfecture, 2 place de la Pergola, 95018 Cergy-Pontoise Cedex",
      territory: "95",
    },
  ];
}
