import type { SchemeRow } from "../model.ts";

export function complementaryAndVoluntary(): readonly SchemeRow[] {
  return [
    {
      id: "alsace-moselle-local",
      name: "Régime local d'assurance maladie d'Alsace-Moselle",
      short: "Régime local",
      family: "complementary",
      smallSchemes: ["206", "207"],
      population:
        "salariés travaillant dans le Bas-Rhin, le Haut-Rhin ou la Moselle (quel que soit le siège de l'employeur), chômeurs, retraités remplissant les conditions, et familles",
      state: "open",
      stateSince: "1991-12-31",
      managesCare: true,
      managers: ["rlam", "rlam-agricole"],
      basis: ["CSS art. L. 325-1 et L. 325-2", "code rural, art. L. 761-1 et s.", "loi n° 91-1406 du 31 décembre 1991", "décret du 31 mars 1995"],
      website: "https://regime-local.fr",
      note: "Complémentaire obligatoire, jamais régime principal : se cumule avec le régime général ou agricole. Territoire : 57, 67, 68 (lieu de travail).",
      risks: [
        {
          risk: "care",
          cover: "complementary",
          status: "confirmed",
          managers: "rlam",
          note: "complément obligatoire au régime général, versé par la CPAM ; ticket modérateur réduit",
        },
        { risk: "care", cover: "complementary", status: "confirmed", managers: "rlam-agricole", note: "salariés agricoles, versé par la MSA" },
      ],
      evidence: [
        ["confirmed", "rlam", "bénéficiaires, autonomie depuis 1995"],
        ["confirmed", "crpm-am", "régime local agricole"],
        ["confirmed", "page-21", "versé via la CPAM, lié au lieu de travail et non au seul lieu de résidence"],
        ["confirmed", "page-22", "indépendants, fonctionnaires et exploitants exclus"],
      ],
    },
    {
      id: "french-abroad",
      name: "Régime des expatriés (Caisse des Français de l'étranger)",
      short: "CFE",
      family: "voluntary",
      code: "17",
      population: "Français et assimilés résidant à l'étranger, sur adhésion volontaire",
      state: "open",
      stateSince: "1985-01-01",
      managesCare: true,
      managers: ["cfe"],
      basis: ["CSS art. L. 762-1 et s.", "CSS art. R. 111-1, I, 5°"],
      website: "https://www.cfe.fr",
      note: "Adhésion volontaire : pas une affiliation d'office.",
      risks: [
        { risk: "care", cover: "full", status: "confirmed", managers: "cfe" },
        { risk: "sickness-cash", cover: "partial", status: "recalled", managers: "cfe", note: "option des salariés" },
        { risk: "maternity", cover: "full", status: "confirmed", managers: "cfe" },
        { risk: "invalidity", cover: "partial", status: "confirmed", managers: "cfe", note: "salariés expatriés" },
        { risk: "work-accident", cover: "partial", status: "recalled", managers: "cfe", note: "option" },
        { risk: "retirement", cover: "partial", status: "recalled", managers: "cnav", note: "cotisations volontaires, la CFE sert d’intermédiaire" },
      ],
      evidence: [
        ["confirmed", "css-r111-1", "organisme du régime des expatriés"],
        ["confirmed", "snds-grg snds-rgm", "grand régime 17, assurances volontaires maladie, maternité, invalidité par catégorie"],
        ["recalled", "recall", "options et dates"],
      ],
    },
  ];
}
