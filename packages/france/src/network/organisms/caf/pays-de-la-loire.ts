import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Pays de la Loire. */
export function cafPaysDeLaLoire(): readonly OrganismRow[] {
  return [
    { id: "caf-44", of: "de la Loire-Atlantique", seat: ["Nantes"], address: "22 rue de Malville, 44937 Nantes Cedex 9", territory: "44" },
    { id: "caf-49", of: "de Maine-et-Loire", seat: ["Angers"], address: "49 avenue Jeanne-d'Arc, 49927 Angers Cedex 9", territory: "49" },
    {
      id: "caf-53",
      of: "de la Mayenne",
      address: "Centre Allocataires, TSA 11239, 72904 Le Mans Cedex 9",
      territory: "53",
      note: "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.",
    },
    { id: "caf-72", of: "de la Sarthe", seat: ["Le Mans"], address: "178 avenue Bollée, 72034 Le Mans Cedex 9", territory: "72" },
    {
      id: "caf-85",
      of: "de la Vendée",
      seat: ["La Roche-sur-Yon"],
      address: "109 boulevard Louis-Blanc, Quartier de la gare SNCF, 85932 La Roche-sur-Yon Cedex 9",
      territory: "85",
    },
  ];
}
