import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Corse. */
export function cafCorse(): readonly OrganismRow[] {
  return [
    { id: "caf-2a", of: "de la Corse-du-Sud", seat: ["Ajaccio"], address: "19 avenue Impératrice-Eugénie, BP 415, 20306 Ajaccio Cedex", territory: "2A" },
    { id: "caf-2b", of: "de la Haute-Corse", seat: ["Bastia"], address: "7 avenue Jean-Zuccarelli, 20408 Bastia Cedex 9", territory: "2B" },
  ];
}
