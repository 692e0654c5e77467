import type { OrganismRow } from "../../model.ts";

/** Primary funds of Bourgogne-Franche-Comté. */
export function cpamBourgogneFrancheComte(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-211",
      of: "de la Côte-d'Or",
      codes: { fund: "211", base: "01C211" },
      seat: ["Dijon", "21231"],
      address: "BP 34548, 21045 Dijon Cedex",
      territory: "21",
    },
    {
      id: "cpam-251",
      of: "du Doubs",
      codes: { fund: "251", base: "01C251" },
      seat: ["Besançon", "25056"],
      address: "3 avenue Léon-Blum, 25215 Montbéliard Cedex",
      territory: "25",
      predecessors: ["cpam-252"],
      evidence: [["confirmed", "snds-org", "absorbe les caisses de codes 252"]],
      note: "Le siège de la nomenclature de 2019 (Besançon) et l'adresse postale de 2016 (Montbéliard) diffèrent : à vérifier.",
    },
    {
      id: "cpam-391",
      of: "du Jura",
      codes: { fund: "391", base: "01C391" },
      seat: ["Lons-le-Saunier", "39300"],
      address: "8 rue des Lilas, 39031 Lons-le-Saunier Cedex",
      territory: "39",
    },
    { id: "cpam-581", of: "de la Nièvre", codes: { fund: "581", base: "01C581" }, seat: ["Nevers", "58194"], address: "58025 Nevers Cedex", territory: "58" },
    {
      id: "cpam-701",
      of: "de la Haute-Saône",
      codes: { fund: "701", base: "01C701" },
      seat: ["Vesoul", "70550"],
      address: "9 boulevard des Alliés, BP 439, 70020 Vesoul Cedex",
      territory: "70",
    },
    {
      id: "cpam-711",
      of: "de Saône-et-Loire",
      codes: { fund: "711", base: "01C711" },
      seat: ["Mâcon", "71270"],
      address: "71022 Mâcon Cedex 9",
      territory: "71",
    },
    { id: "cpam-891", of: "de l'Yonne", codes: { fund: "891", base: "01C891" }, seat: ["Auxerre", "89024"], address: "89024 Auxerre Cedex", territory: "89" },
    {
      id: "cpam-901",
      of: "du Territoire de Belfort",
      codes: { fund: "901", base: "01C901" },
      seat: ["Belfort", "90010"],
      address: "12 rue Strolz, 90021 Belfort Cedex",
      territory: "90",
    },
  ];
}
