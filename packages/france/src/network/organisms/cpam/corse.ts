import type { OrganismRow } from "../../model.ts";

/** Primary funds of Corse. */
export function cpamCorse(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-201",
      of: "de la Corse-du-Sud",
      codes: { fund: "201", base: "01C201" },
      seat: ["Ajaccio", "2A004"],
      address: "La Rocade, Boulevard Abbé-Recco, 20702 Ajaccio Cedex 9",
      territory: "2A",
    },
    {
      id: "cpam-202",
      of: "de la Haute-Corse",
      codes: { fund: "202", base: "01C202" },
      seat: ["Bastia", "2B033"],
      address: "5, avenue Jean-Zuccarelli, 20406 Bastia Cedex 9",
      territory: "2B",
    },
  ];
}
