import type { OrganismRow } from "../../model.ts";

/** Primary funds of Bretagne. */
export function cpamBretagne(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-221",
      of: "des Côtes-d'Armor",
      codes: { fund: "221", base: "01C221" },
      seat: ["Saint-Brieuc", "22278"],
      address: "22024 Saint-Brieuc Cedex 1",
      territory: "22",
    },
    {
      id: "cpam-291",
      of: "du Finistère",
      codes: { fund: "291", base: "01C291" },
      seat: ["Brest", "29019"],
      address: "1 rue de Savoie, 29282 Brest Cedex",
      territory: "29",
      predecessors: ["cpam-292"],
      evidence: [["confirmed", "snds-org", "absorbe les caisses de codes 292"]],
    },
    {
      id: "cpam-351",
      of: "d'Ille-et-Vilaine",
      codes: { fund: "351", base: "01C351" },
      seat: ["Rennes", "35238"],
      address: "35024 Rennes Cedex 9",
      territory: "35",
    },
    {
      id: "cpam-561",
      of: "du Morbihan",
      codes: { fund: "561", base: "01C561" },
      seat: ["Vannes", "56260"],
      address: "BP 20321, 56021 Vannes Cedex",
      territory: "56",
    },
  ];
}
