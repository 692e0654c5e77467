import { type Parameter, type Rate, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { checked, seen } from "./written.ts";

const RAILWAY_PAGE = "cprpsncf.fr, les taux de prise en charge de nos assurés and node/22 (undated, before 2020)";
const UNDATED = "The page bears no date; the rate is taken as steady.";
const SPECIAL = [css("R711-17")];

/** Railway scheme: what its own medical service gives or prescribes, and what staff are always covered for. */
export const RAILWAY_FULL = rate({
  id: "fr.special-scheme.railway.full",
  label: { fr: "Caisse de la SNCF : soins pris en charge en entier", en: "Railway scheme: care borne in full" },
  law: SPECIAL,
  values: { "2016-01-01": seen("100", RAILWAY_PAGE, UNDATED) },
});

/** Railway scheme: paramedics' acts and cures of pensioners and dependants. */
export const RAILWAY_PENSIONERS = rate({
  id: "fr.special-scheme.railway.pensioners",
  label: { fr: "Caisse de la SNCF : auxiliaires médicaux et cures des retraités", en: "Railway scheme: paramedics and cures of pensioners" },
  law: SPECIAL,
  values: { "2016-01-01": seen("75", `${RAILWAY_PAGE}; cprpsncf.fr, les cures thermales`, UNDATED) },
});

/** Miners' scheme. */
export const MINERS_FULL = rate({
  id: "fr.special-scheme.miners.full",
  label: { fr: "Régime minier : prise en charge intégrale", en: "Miners' scheme: full cover" },
  law: [css("L160-16")],
  values: { "2016-01-01": seen("100", "L160-16, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0); regimesspeciaux.org article 74") },
});

/** Notaries' clerks: doctors, inside the pathway. */
export const NOTARIES_DOCTOR = rate({
  id: "fr.special-scheme.notaries.doctor",
  label: { fr: "CRPCEN : honoraires de médecin", en: "Notaries' clerks: doctors' fees" },
  law: SPECIAL,
  values: { "2018-11-01": seen("85", "crpcen.fr, vos remboursements (undated, after November 2018)", UNDATED) },
});

/** Notaries' clerks: doctors, outside the pathway. */
export const NOTARIES_DOCTOR_OUTSIDE = rate({
  id: "fr.special-scheme.notaries.doctor-outside",
  label: { fr: "CRPCEN : honoraires de médecin hors du parcours de soins", en: "Notaries' clerks: doctors outside the pathway" },
  law: SPECIAL,
  values: { "2018-11-01": seen("40", "crpcen.fr, vos remboursements (undated, after November 2018)", UNDATED) },
});

/** Electricity and gas: what the complementary part of the scheme adds on a general practitioner's consultation. */
export const ENERGY_COMPLEMENT = rate({
  id: "fr.special-scheme.energy.complement",
  label: { fr: "CAMIEG : part complémentaire sur le généraliste", en: "Electricity and gas scheme: complementary part, general practitioner" },
  law: SPECIAL,
  values: { "2024-05-15": seen("50", "camieg.fr, vos garanties (2024, participation of 2 EUR)") },
});

const CODE_2026 = "R761-16, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const posted = (id: string, fr: string, en: string, value: string): Parameter<Rate> =>
  rate({
    id: `fr.posted-workers.${id}`,
    label: { fr: `Travailleurs détachés à l'étranger : ${fr}`, en: `Workers posted abroad: ${en}` },
    law: [css("R761-16")],
    values: { "2016-01-01": checked("2026-11-22", seen(value, CODE_2026, "What the participation of the article leaves to the insurance.")) },
  });
/** Workers posted abroad: practitioners' fees, paramedics' fees, and other care of L160-8 1° but stays. */
export const POSTED_PRACTITIONERS = posted("practitioners", "honoraires des praticiens", "practitioners' fees", "70");
export const POSTED_PARAMEDICS = posted("paramedics", "honoraires des auxiliaires médicaux", "paramedics' fees", "60");
export const POSTED_OTHERS = posted("others", "autres frais, hors hospitalisation", "other costs, stays apart", "65");

export const specialSchemeParameters: readonly Parameter[] = [
  RAILWAY_FULL,
  RAILWAY_PENSIONERS,
  MINERS_FULL,
  NOTARIES_DOCTOR,
  NOTARIES_DOCTOR_OUTSIDE,
  ENERGY_COMPLEMENT,
  POSTED_PRACTITIONERS,
  POSTED_PARAMEDICS,
  POSTED_OTHERS,
];
