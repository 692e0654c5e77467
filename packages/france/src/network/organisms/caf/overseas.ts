import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of the overseas departments. */
export function cafOverseas(): readonly OrganismRow[] {
  return [
    {
      id: "caf-971",
      of: "de la Guadeloupe",
      seat: ["Les Abymes"],
      address: "ZAC de Dothémare, Parc d'activités La Providence, 97139 Les Abymes",
      territory: "971 978",
      territoryStatus: "partly-confirmed",
      territoryRule: "Guadeloupe et Saint-Martin ; Saint-Barthélemy jusqu’au 2016-03-31 puis CPS de Saint-Barthélemy",
    },
    {
      id: "caf-972",
      of: "de la Martinique",
      seat: ["Lamentin"],
      address: "Place d'Armes, BP 421, 97291 Lamentin Cedex 2",
      territory: "972",
      territoryStatus: "partly-confirmed",
    },
    {
      id: "caf-973",
      of: "de la Guyane",
      seat: ["Cayenne"],
      address: "BP 5009, Marais Leblond, 97305 Cayenne Cedex",
      territory: "973",
      territoryStatus: "partly-confirmed",
    },
    {
      id: "caf-974",
      of: "de La Réunion",
      address: "412, rue Fleur-de-Jade, CS 61038, 97833 Sainte-Marie Cedex",
      territory: "974",
      territoryStatus: "partly-confirmed",
      note: "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.",
    },
  ];
}
