import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Nouvelle-Aquitaine. */
export function cafNouvelleAquitaine(): readonly OrganismRow[] {
  return [
    { id: "caf-16", of: "de la Charente", seat: ["Angoulême"], address: "CS 90000, 30-32 boulevard de Bury, 16911 Angoulême Cedex 9", territory: "16" },
    { id: "caf-17", of: "de la Charente-Maritime", seat: ["La Rochelle"], address: "CS 90000, 17073 La Rochelle Cedex 9", territory: "17" },
    {
      id: "caf-19",
      of: "de la Corrèze",
      address: "TSA 90045, 86076 Poitiers Cedex 9",
      territory: "19",
      note: "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.",
    },
    { id: "caf-23", of: "de la Creuse", seat: ["Guéret"], address: "Rue Marcel-Brunet, BP 139, 23013 Guéret Cedex", territory: "23" },
    { id: "caf-24", of: "de la Dordogne", seat: ["Périgueux"], address: "50 rue Claude-Bernard, 24011 Périgueux Cedex 11", territory: "24" },
    { id: "caf-33", of: "de la Gironde", seat: ["Bordeaux"], address: "Rue du Docteur-Gabriel-Péry, 33078 Bordeaux Cedex", territory: "33" },
    {
      id: "caf-40",
      of: "des Landes",
      seat: ["Mont-de-Marsan"],
      address: "207 rue Fontainebleau, 40023 Mont-de-Marsan Cedex",
      territory: "40",
      except: "40312 40209 40273 40248 40044 40268 40251 40042",
      territoryStatus: "partly-confirmed",
      territoryRule: "moins le Seignanx (CAF du Pays basque et du Seignanx)",
    },
    { id: "caf-47", of: "de Lot-et-Garonne", seat: ["Agen"], address: "1 rue Jean-Louis-Vincens, 47912 Agen Cedex 9", territory: "47" },
    {
      id: "caf-64-bayonne",
      of: "du Pays basque et du Seignanx",
      seat: ["Bayonne"],
      address: "10 avenue du Maréchal-Foch, 64117 Bayonne Cedex",
      territory: "arr-641 40312 40209 40273 40248 40044 40268 40251 40042",
      territoryStatus: "partly-confirmed",
      territoryRule: "arrondissement de Bayonne et communes du Seignanx (Landes)",
      evidence: [
        ["confirmed", "dila2016", "points d'accueil de Tarnos et de Saint-Martin-de-Seignanx"],
        ["recalled", "decoupage", "Seignanx pris comme la communauté de communes du même nom (8 communes) ; arrondissement de Bayonne"],
      ],
    },
    {
      id: "caf-64-pau",
      of: "de Béarn et Soule",
      seat: ["Pau"],
      address: "5 rue Louis-Barthou, 64035 Pau Cedex",
      territory: "arr-642 arr-643",
      territoryStatus: "partly-confirmed",
      territoryRule: "arrondissements de Pau et d’Oloron-Sainte-Marie",
      evidence: [["recalled", "recall", "ressort par arrondissement"]],
    },
    { id: "caf-79", of: "des Deux-Sèvres", seat: ["Niort"], address: "51 route de Cherveux, 79034 Niort Cedex 9", territory: "79" },
    { id: "caf-86", of: "de la Vienne", seat: ["Poitiers"], address: "41 rue du Touffenet, CS 40000, 86044 Poitiers Cedex 9", territory: "86" },
    { id: "caf-87", of: "de la Haute-Vienne", seat: ["Limoges"], address: "25 rue Firmin-Delage, 87046 Limoges Cedex 1", territory: "87" },
  ];
}
