import type { OrganismRow } from "../model.ts";

/** Mutual societies that hold a section of the general scheme by delegation: state of 2019. */
export function delegatedMutualSections(): readonly OrganismRow[] {
  return [
    {
      id: "slm-194",
      name: "MFP Services (MFPS)",
      codes: { fund: "194", base: "01C194" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 194 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : fonctionnaires de plusieurs ministères"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-196",
      name: "Harmonie Fonction publique (HFP)",
      codes: { fund: "196", base: "01C196" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 196 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : fonctionnaires"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-459",
      name: "Mutuelle nationale des hospitaliers (MNH)",
      codes: { fund: "459", base: "01C459", scheme: "95" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 459 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : hospitaliers"],
        ["confirmed", "code-affiliation", "code de régime 95"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-512",
      name: "La Mutuelle générale (LMG)",
      codes: { fund: "512", base: "01C512" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 512 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : postes et télécommunications"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-609",
      name: "Intériale",
      codes: { fund: "609", base: "01C609" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 609 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : fonctionnaires territoriaux et de l’intérieur"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-789",
      name: "Mutuelle générale de la police (MGP)",
      codes: { fund: "789", base: "01C789" },
      territory: "FR",
      evidence: [
        ["confirmed", "snds-cai", "caisse 789 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : police"],
      ],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).",
    },
    {
      id: "slm-909",
      name: "La Mutuelle des étudiants (LMDE)",
      codes: { fund: "909", base: "01C909" },
      territory: "FR",
      to: "2019-08-31",
      evidence: [
        ["confirmed", "snds-cai", "caisse 909 de type section mutualiste ou régime général en 2019"],
        ["recalled", "recall", "population : étudiants"],
        ["confirmed", "etudiants-2018", "fin de la délégation étudiante au 2019-08-31"],
      ],
    },
    {
      id: "slm-506",
      name: "Mutuelle générale de l'Éducation nationale (MGEN)",
      codes: { mutualSection: "506", scheme: "91" },
      territory: "FR",
      evidence: [["confirmed", "snds-slm snds-grg code-affiliation", "code SLM 506, grand régime 91 « MGEN »"]],
      note: "Délégation en vigueur en 2019 ; état de 2026 non vérifié.",
    },
  ];
}
