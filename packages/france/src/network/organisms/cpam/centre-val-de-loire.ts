import type { OrganismRow } from "../../model.ts";

/** Primary funds of Centre-Val de Loire. */
export function cpamCentreValDeLoire(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-181",
      of: "du Cher",
      codes: { fund: "181", base: "01C181" },
      seat: ["Bourges", "18033"],
      address: "21 boulevard de la République, 18000 Bourges",
      territory: "18",
    },
    {
      id: "cpam-281",
      of: "d'Eure-et-Loir",
      codes: { fund: "281", base: "01C281" },
      seat: ["Chartres", "28085"],
      address: "11 rue du Docteur-André-Haye, 28034 Chartres Cedex",
      territory: "28",
    },
    {
      id: "cpam-361",
      of: "de l'Indre",
      codes: { fund: "361", base: "01C361" },
      seat: ["Châteauroux", "36044"],
      address: "14 rue Claude-Nicolas-Ledoux, 36026 Châteauroux Cedex",
      territory: "36",
    },
    {
      id: "cpam-371",
      of: "d'Indre-et-Loire",
      codes: { fund: "371", base: "01C371" },
      seat: ["Tours", "37261"],
      address: "36 rue Édouard-Vaillant, Le Champ Girault, 37035 Tours Cedex 9",
      territory: "37",
    },
    {
      id: "cpam-411",
      of: "de Loir-et-Cher",
      codes: { fund: "411", base: "01C411" },
      seat: ["Blois", "41018"],
      address: "6 rue Louis-Armand, 41022 Blois Cedex",
      territory: "41",
    },
    {
      id: "cpam-451",
      of: "du Loiret",
      codes: { fund: "451", base: "01C451" },
      seat: ["Orléans", "45234"],
      address: "Place du Général-de-Gaulle, 45021 Orléans Cedex 1",
      territory: "45",
    },
  ];
}
