import { day } from "@openamo/kernel";

/**
 * The reimbursement of a line, as somebody at home in Publicodes writes it: one rule for each notion, in the order of the law.
 * Amounts are whole cents and days are whole numbers: units and date strings would only slow Publicodes down.
 */
export const rules = {
  honoraires: null,
  tarif: null,
  jour: null,
  âge: null,
  "affection de longue durée": null,
  "hors parcours": null,
  "mineur au premier janvier": null,
  "régime local affilié": null,
  "participations de l'année": null,
  "participations de l'année en montant": null,
  "participations du jour": null,

  base: { "le minimum de": ["tarif", "honoraires"] },
  dépassement: "honoraires - base",

  taux: { variations: [{ si: "affection de longue durée", alors: 100 }, { sinon: 70 }] },
  "part assurance": { valeur: "base * taux / 100", arrondi: "oui" },
  "ticket modérateur": "base - part assurance",

  "consultation de référence": {
    variations: [{ si: `jour >= ${day("2024-12-22")}`, alors: 3000 }, { si: `jour >= ${day("2023-11-01")}`, alors: 2650 }, { sinon: 2500 }],
  },
  "plafond de la majoration": { valeur: "consultation de référence * 40 / 100", arrondi: "oui" },
  "majoration sans plafond": { valeur: "base * 40 / 100", arrondi: "oui" },
  majoration: {
    variations: [
      {
        si: { "toutes ces conditions": ["hors parcours", "âge >= 16"] },
        alors: { "le minimum de": ["part assurance", "majoration sans plafond", "plafond de la majoration"] },
      },
      { sinon: 0 },
    ],
  },
  "avant participation": "part assurance - majoration",

  "montant de la participation": { variations: [{ si: `jour >= ${day("2024-05-15")}`, alors: 200 }, { sinon: 100 }] },
  "nombre annuel de participations": { variations: [{ si: `jour >= ${day("2025-01-01")}`, alors: 25 }, { sinon: 50 }] },
  "participation forfaitaire": {
    variations: [
      {
        si: {
          "une de ces conditions": [
            "mineur au premier janvier",
            "participations du jour >= 4",
            "participations de l'année >= nombre annuel de participations",
            "participations de l'année en montant >= 5000",
          ],
        },
        alors: 0,
      },
      { sinon: { "le minimum de": ["montant de la participation", "avant participation"] } },
    ],
  },
  "régime de base": "avant participation - participation forfaitaire",

  "complément du régime local": { valeur: "base * (90 - taux) / 100", arrondi: "oui" },
  "régime local": {
    variations: [
      { si: { "toutes ces conditions": ["régime local affilié", "affection de longue durée = non"] }, alors: "complément du régime local" },
      { sinon: 0 },
    ],
  },
  versé: "régime de base + régime local",
  "reste à charge": "honoraires - versé",
};
