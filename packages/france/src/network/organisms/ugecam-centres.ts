import type { OrganismRow } from "../model.ts";

/** Vocational rehabilitation centres of the UGECAM: the list is not complete. */
export function crp(): readonly OrganismRow[] {
  return [
    {
      id: "crp-beauvoir",
      name: "CRP de Beauvoir",
      seat: ["Évry-Courcouronnes"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-930027347",
      evidence: [["confirmed", "crp-idf2003", "Ugecam Île-de-France (2003)"]],
    },
    {
      id: "crp-aubervilliers",
      name: "CRP d'Aubervilliers",
      seat: ["Aubervilliers"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-930027347",
      evidence: [["confirmed", "crp-idf2003", "Ugecam Île-de-France (2003) ; état actuel inconnu"]],
    },
    {
      id: "crp-coubert",
      name: "CRP de Coubert, devenu Acti+ Lieusaint",
      seat: ["Lieusaint"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-930027347",
      evidence: [["confirmed", "crp-coubert crp-coubert2", "Ugecam Île-de-France ; déménagement de Coubert à Lieusaint"]],
    },
    {
      id: "crp-beterette",
      name: "CRP de Béterette",
      seat: ["Gelos"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-330056540",
      evidence: [
        ["confirmed", "crp-beterette", "Ugecam Aquitaine"],
        ["recalled", "recall", "commune"],
      ],
    },
    {
      id: "crp-gassies",
      name: "CRP de la Tour de Gassies",
      seat: ["Bruges"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-330056540",
      evidence: [
        ["confirmed", "sae2023", "site de la Tour de Gassies, Ugecam Aquitaine (établissement de soins)"],
        ["recalled", "recall", "existence d’un CRP sur le site"],
      ],
    },
    {
      id: "crp-illkirch",
      name: "CRP Alexandre-Dumas",
      seat: ["Illkirch-Graffenstaden"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-670013754",
      evidence: [["recalled", "recall", "CRP"]],
    },
    {
      id: "crp-patis-fraux",
      name: "CRP du Patis Fraux",
      seat: ["Vern-sur-Seiche"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-440042844",
      evidence: [["recalled", "recall", "CRP"]],
    },
    {
      id: "crp-castelnau",
      name: "Centre de rééducation et d’insertion professionnelles (CRIP)",
      seat: ["Castelnau-le-Lez"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-340015171",
      evidence: [["recalled", "recall", "CRP"]],
    },
    {
      id: "crp-la-calade",
      name: "CRP La Calade",
      seat: ["Marseille"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-130037815",
      evidence: [["recalled", "recall", "CRP"]],
    },
  ];
}

/** Units for people with brain injuries: the list is not complete. */
export function ueros(): readonly OrganismRow[] {
  return [
    {
      id: "ueros-lieusaint",
      name: "UEROS de Coubert / Lieusaint",
      seat: ["Lieusaint"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-930027347",
      evidence: [["confirmed", "crp-coubert", "créée en 2001 au centre de Coubert"]],
    },
    {
      id: "ueros-briancon",
      name: "UEROS de Briançon (centre de coordination)",
      seat: ["Briançon"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-130037815",
      evidence: [["confirmed", "ueros-briancon", "Ugecam PACA"]],
    },
    {
      id: "ueros-gassies",
      name: "UEROS Aquitaine, unité d’évaluation professionnelle de la Tour de Gassies",
      seat: ["Bruges"],
      territory: "FR",
      territoryStatus: "recalled",
      parent: "ugecam-330056540",
      evidence: [["confirmed", "ueros-gassies", "une des trois unités du réseau UEROS Aquitaine"]],
    },
  ];
}

/** Pre-orientation centres: the list is not complete. */
export function preorientationCentres(): readonly OrganismRow[] {
  return [
    {
      id: "cpo-lieusaint",
      name: "Centre de préorientation de Coubert / Lieusaint",
      seat: ["Lieusaint"],
      territory: "FR",
      territoryStatus: "recalled",
      evidence: [["confirmed", "crp-coubert2 crp-coubert", "centre de préorientation du site de Coubert (2013)"]],
    },
  ];
}
