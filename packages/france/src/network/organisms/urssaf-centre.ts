import type { OrganismRow } from "../model.ts";

/** Specialised collecting centres. */
export function urssafCentres(): readonly OrganismRow[] {
  return [
    {
      id: "urssaf-u109",
      name: "Centre de gestion PAM de Nantes",
      codes: { dsn: "U109" },
      territory: "FR",
      evidence: [
        ["confirmed", "dsn-2026", "code DSN U109"],
        ["recalled", "recall", "public : praticiens et auxiliaires médicaux"],
      ],
    },
    {
      id: "urssaf-u979",
      name: "Centre de gestion PAM de Saint-Denis (La Réunion)",
      codes: { dsn: "U979" },
      territory: "FR",
      evidence: [
        ["confirmed", "dsn-2026", "code DSN U979"],
        ["recalled", "recall", "public : praticiens et auxiliaires médicaux"],
      ],
    },
    {
      id: "urssaf-u828",
      name: "CNTFS de Seynod",
      codes: { dsn: "U828" },
      territory: "FR",
      evidence: [
        ["confirmed", "dsn-2026", "code DSN U828"],
        ["recalled", "recall", "public : travailleurs frontaliers en Suisse"],
      ],
    },
    {
      id: "urssaf-u438",
      name: "CNTFS de Franche-Comté (Besançon)",
      codes: { dsn: "U438" },
      territory: "FR",
      evidence: [
        ["confirmed", "dsn-2026", "code DSN U438"],
        ["recalled", "recall", "public : travailleurs frontaliers en Suisse"],
      ],
    },
  ];
}
