import type { OrganismRow } from "../model.ts";

/** The joint fund of Lozère. */
export function ccss(): readonly OrganismRow[] {
  return [
    {
      id: "ccss-48",
      name: "Caisse commune de sécurité sociale de la Lozère",
      short: "CCSS de la Lozère",
      codes: { fund: "481", base: "01C481", siret: "50933451200019" },
      seat: ["Mende", "48095"],
      address: "Quartier des Carmes, 48003 Mende Cedex",
      addressSource: ["dsn-ops", "2023-01-16"],
      territory: "48",
      from: "2009-01-01",
      evidence: [
        ["confirmed", "css-l216-4 fiche-pdp", "mise en place au 2009-01-01 en remplacement de la CPAM, de la CAF et de l’Urssaf de Lozère"],
        ["confirmed", "snds-cai", "code 481 (« CPAM Mende »)"],
        ["confirmed", "urssaf-sites", "encore citée en 2023 parmi les organismes du recouvrement"],
        ["recalled", "dsn-2026", "absente de la liste DSN de juin 2026 : le recouvrement a pu passer à l’Urssaf Languedoc-Roussillon"],
      ],
    },
  ];
}

/** The general funds of the overseas departments. */
export function cgss(): readonly OrganismRow[] {
  return [
    {
      id: "cgss-971",
      of: "de la Guadeloupe",
      short: "CGSS Guadeloupe",
      codes: { fund: "971", base: "01C971", agriculturalBase: "02A971", dsn: "U971", siret: "31457202500307" },
      seat: ["Pointe-à-Pitre", "97120"],
      address: "Quartier de l'Hôtel-de-Ville, 97159 Pointe-à-Pitre Cedex",
      addressSource: ["dila2016 dsn-ops", "2016-02-26 / 2023-01-16"],
      territory: "971 978",
      territoryRule: "Guadeloupe ; Saint-Martin (978) en relève ; Saint-Barthélemy (977) a sa propre CPS depuis 2016",
      evidence: [
        ["confirmed", "snds-cai", "code 971"],
        ["confirmed", "snds-cai", "sert aussi le régime agricole (02A971)"],
        ["recalled", "recall", "Saint-Martin relève de la CGSS de Guadeloupe"],
      ],
    },
    {
      id: "cgss-972",
      of: "de la Martinique",
      short: "CGSS Martinique",
      codes: { fund: "972", base: "01C972", agriculturalBase: "02A972", dsn: "U972", siret: "31402496900029" },
      seat: ["Le Lamentin", "97213"],
      address: "Place d'Armes, 97210 Le Lamentin",
      addressSource: ["dila2016 dsn-ops", "2016-02-26 / 2023-01-16"],
      territory: "972",
      evidence: [
        ["confirmed", "snds-cai", "code 972"],
        ["confirmed", "snds-cai", "sert aussi le régime agricole (02A972)"],
      ],
    },
    {
      id: "cgss-973",
      of: "de la Guyane",
      short: "CGSS Guyane",
      codes: { fund: "973", base: "01C973", agriculturalBase: "02A973", dsn: "U973", siret: "31519076900028" },
      seat: ["Cayenne", "97302"],
      address: "Espace Turenne-Radamonthe, 97307 Cayenne Cedex",
      addressSource: ["dila2016 dsn-ops", "2016-02-26 / 2023-01-16"],
      territory: "973",
      evidence: [
        ["confirmed", "snds-cai", "code 973"],
        ["confirmed", "snds-cai", "sert aussi le régime agricole (02A973)"],
      ],
    },
    {
      id: "cgss-974",
      of: "de La Réunion",
      short: "CGSS La Réunion",
      codes: { fund: "974", base: "01C974", agriculturalBase: "02A974", dsn: "U974", siret: "31463548300014" },
      seat: ["Saint-Denis", "97411"],
      address: "4 boulevard Doret, 97704 Saint-Denis Cedex 9",
      addressSource: ["dila2016 dsn-ops", "2016-02-26 / 2023-01-16"],
      territory: "974",
      evidence: [
        ["confirmed", "snds-cai", "code 974"],
        ["confirmed", "snds-cai", "sert aussi le régime agricole (02A974)"],
      ],
    },
  ];
}

/** The fund of Mayotte. */
export function css(): readonly OrganismRow[] {
  return [
    {
      id: "css-976",
      name: "Caisse de sécurité sociale de Mayotte",
      short: "CSSM",
      codes: { fund: "976", base: "01C976", dsn: "U976" },
      seat: ["Mamoudzou", "97611"],
      territory: "976",
      from: "2004-01-01",
      evidence: [
        ["confirmed", "css-mayotte", "organisme unique, cinq branches depuis le 2015-01-01 ; ancienne CPS devenue CSSM en 2004"],
        ["confirmed", "mayotte-2025", "une ordonnance peut changer son organisation (habilitation jusqu’en août 2026)"],
        ["confirmed", "dsn-2026", "une liste DSN de juin 2026 l’appelle « CGSS de Mayotte »"],
        ["recalled", "recall", "jour de 2004"],
      ],
      note: "Nom et nature à revérifier : transformation en CGSS possible en 2026.",
    },
  ];
}

/** The funds of Saint-Pierre-et-Miquelon and of Saint-Barthélemy. */
export function cps(): readonly OrganismRow[] {
  return [
    {
      id: "cps-975",
      name: "Caisse de prévoyance sociale de Saint-Pierre-et-Miquelon",
      short: "CPS 975",
      seat: ["Saint-Pierre", "97502"],
      address: "Angle des boulevards Colmay et Thélot, BP 4220, 97500 Saint-Pierre",
      addressSource: ["page-11", "2019-06-26"],
      territory: "975",
      from: "1977-09-26",
      functions: [
        "affiliation",
        "care",
        "sickness-cash",
        "maternity-cash",
        "invalidity",
        "death",
        "accident-benefits",
        "c2s",
        "fraud-control",
        "local-conventions",
        "medical-control",
        "accident-pricing",
        "accident-prevention",
        "social-service",
        "retirement",
        "family",
        "contributions",
      ],
      schemes: ["saint-pierre-et-miquelon"],
      supervision: "État (représentant de l’État) ; CNAM pour l’équilibre financier",
      legalStatus: "organisme fonctionnant selon le code de la mutualité",
      evidence: [
        ["confirmed", "spm-1977", "toutes catégories sauf marins (Enim) et pensions de l’État"],
        ["confirmed", "spm-igas", "toutes branches, équilibre financé par la CNAM"],
      ],
    },
    {
      id: "cps-977",
      name: "Caisse de prévoyance sociale de Saint-Barthélemy",
      short: "CPS 977",
      codes: { base: "02A977" },
      seat: ["Gustavia", "97701"],
      territory: "977",
      from: "2016-04-01",
      functions: [
        "affiliation",
        "care",
        "sickness-cash",
        "maternity-cash",
        "invalidity",
        "death",
        "accident-benefits",
        "c2s",
        "fraud-control",
        "local-conventions",
        "medical-control",
        "retirement",
        "family",
        "contributions",
      ],
      schemes: ["general", "self-employed", "agricultural"],
      parent: "msa-861",
      supervision: "MSA Poitou (ex-Sèvres-Vienne), qui la gère",
      legalStatus: "service d’une caisse de MSA",
      evidence: [
        ["confirmed", "stbarth", "opérationnelle au 1er avril, Urssaf au 1er juillet, gérée par la MSA Sèvres-Vienne"],
        ["confirmed", "snds-cai", "code 02A977"],
        ["recalled", "stbarth", "année 2016"],
      ],
    },
  ];
}

/** The regional fund of Île-de-France. */
export function cramif(): readonly OrganismRow[] {
  return [
    {
      id: "cramif",
      name: "Caisse régionale d'assurance maladie d'Île-de-France",
      short: "CRAMIF",
      codes: { formerCram: "75", base: "01C759" },
      seat: ["Paris", "75056"],
      address: "17-19 avenue de Flandre, 75954 Paris",
      territory: "75 77 78 91 92 93 94 95",
      evidence: [
        ["confirmed", "css-d215-1", "circonscription Île-de-France"],
        ["confirmed", "css-l215-3", "ne gère pas la retraite (CNAV)"],
        ["confirmed", "fiche-pdp", "service social, prévention et tarification"],
        ["recalled", "recall", "sert les pensions d’invalidité d’Île-de-France"],
        ["confirmed", "snds-cai", "code 01C759"],
      ],
    },
  ];
}
