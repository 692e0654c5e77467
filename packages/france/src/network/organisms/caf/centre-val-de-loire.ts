import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Centre-Val de Loire. */
export function cafCentreValDeLoire(): readonly OrganismRow[] {
  return [
    { id: "caf-18", of: "du Cher", seat: ["Bourges"], address: "TSA 22203, 21 boulevard de la République, 18031 Bourges Cedex 9", territory: "18" },
    {
      id: "caf-28",
      of: "d'Eure-et-Loir",
      address: "TSA 32204, 18931 Bourges Cedex 9",
      territory: "28",
      note: "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.",
    },
    {
      id: "caf-36",
      of: "de l'Indre",
      address: "TSA 42205, 18931 Bourges Cedex 9",
      territory: "36",
      note: "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.",
    },
    { id: "caf-37", of: "d'Indre-et-Loire", seat: ["Tours"], address: "1 rue Alexander-Fleming, 37045 Tours Cedex 9", territory: "37" },
    { id: "caf-41", of: "de Loir-et-Cher", seat: ["Blois"], address: "6 rue Louis-Armand, 41015 Blois Cedex", territory: "41" },
    { id: "caf-45", of: "du Loiret", seat: ["Orléans"], address: "2 place Saint-Charles, 45946 Orléans Cedex 9", territory: "45" },
  ];
}
