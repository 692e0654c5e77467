import type { OrganismRow } from "../../model.ts";

/** Primary funds of Pays de la Loire. */
export function cpamPaysDeLaLoire(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-441",
      of: "de la Loire-Atlantique",
      codes: { fund: "441", base: "01C441" },
      seat: ["Nantes", "44109"],
      address: "9, rue Gaëtan-Rondeau, 44958 Nantes Cedex 9",
      territory: "44",
      predecessors: ["cpam-442"],
      evidence: [["confirmed", "snds-org", "absorbe les caisses de codes 442"]],
    },
    {
      id: "cpam-491",
      of: "de Maine-et-Loire",
      codes: { fund: "491", base: "01C491" },
      seat: ["Angers", "49007"],
      address: "32 rue Louis-Gain, 49937 Angers Cedex 9",
      territory: "49",
      predecessors: ["cpam-492"],
      evidence: [["confirmed", "snds-org", "absorbe les caisses de codes 492"]],
    },
    {
      id: "cpam-531",
      of: "de la Mayenne",
      codes: { fund: "531", base: "01C531" },
      seat: ["Laval", "53130"],
      address: "37 boulevard Montmorency, 53084 Laval Cedex 9",
      territory: "53",
    },
    {
      id: "cpam-721",
      of: "de la Sarthe",
      codes: { fund: "721", base: "01C721" },
      seat: ["Le Mans", "72181"],
      address: "178 avenue Bollée, 72033 Le Mans Cedex 9",
      territory: "72",
    },
    {
      id: "cpam-851",
      of: "de la Vendée",
      codes: { fund: "851", base: "01C851" },
      seat: ["La Roche-sur-Yon", "85191"],
      address: "61 rue Alain, 85931 La Roche-sur-Yon Cedex 9",
      territory: "85",
    },
  ];
}
