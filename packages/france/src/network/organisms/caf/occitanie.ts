import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Occitanie. */
export function cafOccitanie(): readonly OrganismRow[] {
  return [
    { id: "caf-09", of: "de l'Ariège", seat: ["Foix"], address: "Peysales, BP 300014, 5 rue Victor-Hugo, 09016 Foix Cedex", territory: "09" },
    { id: "caf-11", of: "de l'Aude", seat: ["Carcassonne"], address: "18 avenue des Berges-de-l'Aude, 11872 Carcassonne Cedex 9", territory: "11" },
    { id: "caf-12", of: "de l'Aveyron", seat: ["Rodez"], address: "31 rue de la Barrière, 12025 Rodez Cedex 9", territory: "12" },
    { id: "caf-30", of: "du Gard", seat: ["Nîmes"], address: "321 rue Maurice-Schumann, 30922 Nîmes Cedex 9", territory: "30" },
    { id: "caf-31", of: "de la Haute-Garonne", seat: ["Toulouse"], address: "24 rue Riquet, 31046 Toulouse Cedex 9", territory: "31" },
    { id: "caf-32", of: "du Gers", seat: ["Auch"], address: "11 rue de Châteaudun, 32013 Auch Cedex 9", territory: "32" },
    { id: "caf-34", of: "de l'Hérault", seat: ["Montpellier"], address: "139 avenue de Lodève, 34943 Montpellier Cedex 9", territory: "34" },
    { id: "caf-46", of: "du Lot", seat: ["Cahors"], address: "304 rue Victor-Hugo, 46019 Cahors Cedex 9", territory: "46" },
    { id: "caf-65", of: "des Hautes-Pyrénées", seat: ["Tarbes"], address: "6 ter place au Bois, 65018 Tarbes Cedex 9", territory: "65" },
    {
      id: "caf-66",
      of: "des Pyrénées-Orientales",
      seat: ["Perpignan"],
      address: "112 rue du Docteur-Henri-Ey, BP 49927, 66019 Perpignan Cedex 9",
      territory: "66",
    },
    { id: "caf-81", of: "du Tarn", seat: ["Albi"], address: "16 rue Campmas, 81013 Albi Cedex 9", territory: "81" },
    { id: "caf-82", of: "de Tarn-et-Garonne", seat: ["Montauban"], address: "37 avenue Gambetta, BP 780, 82047 Montauban Cedex", territory: "82" },
  ];
}
