import type { OrganismRow } from "../../model.ts";

/** Primary funds of Normandie. */
export function cpamNormandie(): readonly OrganismRow[] {
  return [
    {
      id: "cpam-141",
      of: "du Calvados",
      codes: { fund: "141", base: "01C141" },
      seat: ["Caen", "14118"],
      address: "108 boulevard Jean-Moulin, CS 10001, 14031 Caen Cedex 9",
      territory: "14",
    },
    { id: "cpam-271", of: "de l'Eure", codes: { fund: "271", base: "01C271" }, seat: ["Évreux", "27229"], address: "27030 Évreux Cedex", territory: "27" },
    {
      id: "cpam-501",
      of: "de la Manche",
      codes: { fund: "501", base: "01C501" },
      seat: ["Saint-Lô", "50502"],
      address: "Montée du Bois-André, CS 51212, 50012 Saint-Lô Cedex",
      territory: "50",
    },
    {
      id: "cpam-611",
      of: "de l'Orne",
      codes: { fund: "611", base: "01C611" },
      seat: ["Alençon", "61001"],
      address: "34 place du Général Bonet, CS 30020, 61012 Alençon Cedex",
      territory: "61",
    },
    {
      id: "cpam-763",
      of: "du Havre",
      codes: { fund: "763", base: "01C763" },
      seat: ["Le Havre", "76351"],
      address: "CS 80000, 76094 Le Havre Cedex",
      territory: "arr-762",
      territoryRule: "arrondissement du Havre",
      territoryEvidence: [["confirmed", "dila2016", "points d'accueil du Havre, Bolbec, Fécamp, Lillebonne"]],
    },
    {
      id: "cpam-764",
      of: "de Rouen-Elbeuf-Dieppe-Seine-Maritime",
      formerNames: ["CPAM de Rouen-Elbeuf-Dieppe"],
      codes: { fund: "764", base: "01C764" },
      seat: ["Rouen", "76540"],
      address: "76039 Rouen Cedex 1",
      territory: "arr-761 arr-763",
      territoryRule: "arrondissements de Dieppe et de Rouen",
      territoryEvidence: [
        ["confirmed", "dila2016", "points d'accueil de Dieppe, Eu, Darnétal, Elbeuf, Notre-Dame-de-Bondeville, Rouen, Saint-Étienne-du-Rouvray, Yvetot"],
        ["confirmed", "snds-org rouen", "née des CPAM de Dieppe (761), Elbeuf (762) et Rouen (764)"],
      ],
      predecessors: ["cpam-761", "cpam-762"],
      from: "2010-01-01",
      evidence: [
        ["confirmed", "snds-org", "absorbe les caisses de codes 761, 762"],
        ["recalled", "rouen", "créée un 1er janvier par fusion ; année 2010"],
      ],
    },
  ];
}
