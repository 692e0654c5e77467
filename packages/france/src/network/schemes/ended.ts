import type { SchemeRow } from "../model.ts";

export function ended(): readonly SchemeRow[] {
  return [
    {
      id: "paris-chamber-of-commerce",
      name: "Régime spécial d'assurance maladie-maternité de la CCI de Paris",
      short: "RSAM CCIP",
      family: "special",
      code: "12",
      population: "agents et anciens agents de la chambre de commerce et d’industrie de Paris",
      state: "folded-into-general",
      stateSince: "2013-01-01",
      managesCare: false,
      managers: ["ccip"],
      to: "2012-12-31",
      successor: "general",
      basis: ["loi n° 2005-882 du 2 août 2005, art. 70", "loi n° 2011-1906 du 21 décembre 2011, art. 28", "décret n° 2012-1482 du 27 décembre 2012"],
      risks: [
        { risk: "care", cover: "full", status: "confirmed", managers: "ccip", to: "2012-12-31" },
        { risk: "maternity", cover: "full", status: "confirmed", managers: "ccip", to: "2012-12-31" },
        { risk: "retirement", cover: "full", status: "confirmed", to: "2005-12-31" },
        { risk: "invalidity", cover: "full", status: "confirmed", to: "2005-12-31" },
        { risk: "care", cover: "full", status: "confirmed", managers: "cpam", from: "2013-01-01" },
      ],
      evidence: [
        ["confirmed", "ccip-2012", "fin du régime maladie au 2013-01-01, vieillesse et invalidité dès 2006-01-01"],
        ["confirmed", "snds-grg snds-rgm", "grand régime 12, petits régimes 119, 129, 159, 188, 209 « ex RSAM CCIP » au régime général"],
      ],
    },
    {
      id: "bordeaux-port",
      name: "Régime spécial maladie du grand port maritime (port autonome) de Bordeaux",
      short: "Port de Bordeaux",
      family: "special",
      code: "16",
      population: "salariés et anciens salariés du port de Bordeaux, familles",
      state: "folded-into-general",
      stateSince: "2018-01-01",
      managesCare: false,
      managers: ["port-bordeaux"],
      from: "1926-01-01",
      to: "2017-12-31",
      successor: "general",
      basis: ["loi n° 2015-1702 du 21 décembre 2015, art. 30", "décret n° 2017-1644 du 30 novembre 2017"],
      risks: [
        { risk: "care", cover: "full", status: "confirmed", managers: "port-bordeaux", to: "2017-12-31" },
        { risk: "maternity", cover: "full", status: "confirmed", managers: "port-bordeaux", to: "2017-12-31" },
        { risk: "death", cover: "full", status: "confirmed", managers: "port-bordeaux", to: "2017-12-31" },
        {
          risk: "care",
          cover: "full",
          status: "confirmed",
          managers: "cpam-331",
          from: "2018-01-01",
          note: "la caisse du lieu de résidence s’applique ensuite",
        },
      ],
      evidence: [
        ["confirmed", "bordeaux-2017 page-20", "intégré au 2018-01-01, restes servis par la caisse de la Gironde"],
        ["confirmed", "page-08", "créé en 1926, plus petit régime spécial maladie"],
        ["confirmed", "snds-grg", "grand régime 16"],
      ],
    },
  ];
}
