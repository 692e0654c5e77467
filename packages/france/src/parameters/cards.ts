import { count } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const CHECKED = "2026-11-22";

/** Age from which the organism sends a carte Vitale to everybody. The code leaves the age of minors to an order; the practice of the funds is cited. */
export const CARD_AGE = count({
  id: "fr.card.age",
  label: { fr: "Âge d'envoi de la carte Vitale", en: "Age at which the carte Vitale is sent" },
  law: [css("R161-33-2", "al. 5")],
  values: {
    "2023-01-01": {
      value: "16",
      source: "cpam-info.fr, “carte Vitale à faire demande”: the form comes by itself at 16; pass-santejeunes-bourgogne-franche-comte.org, “A 16 ans”",
      status: "confirmed",
      checkedOn: CHECKED,
      note: "R161-33-2 refers to an order of the ministers, which was not read.",
    },
  },
});

/** Age from which a carte Vitale may be asked for, with the agreement of somebody who holds parental authority. */
export const CARD_REQUEST_AGE = count({
  id: "fr.card.request-age",
  label: { fr: "Âge à partir duquel une carte Vitale peut être demandée", en: "Age from which a carte Vitale may be asked for" },
  law: [css("R161-33-2", "al. 5")],
  values: {
    "2023-01-01": {
      value: "12",
      source: "cpam-info.fr, “carte Vitale à faire demande”; alan.com, “Demander une carte Vitale”",
      status: "confirmed",
      checkedOn: CHECKED,
      note: "R161-33-2 refers to an order of the ministers, which was not read.",
    },
  },
});

/** Months within which the card must be updated, from its issue and after each update. */
export const CARD_UPDATE_MONTHS = count({
  id: "fr.card.update-months",
  label: { fr: "Délai de mise à jour de la carte Vitale, en mois", en: "Months within which the carte Vitale is updated" },
  law: [css("R161-33-10", "al. 1")],
  values: { "2023-01-01": { value: "12", source: `R161-33-10 (every year at least), ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months for which an attestation of rights may be shown, at most. */
export const ATTESTATION_MONTHS = count({
  id: "fr.attestation.months",
  label: { fr: "Durée de validité de l'attestation de droits, en mois", en: "Months for which an attestation of rights is valid" },
  law: [css("R161-33-8", "al. 2")],
  values: {
    "2023-01-01": {
      value: "12",
      source: "direct-assurance.fr, “Attestation de Sécurité sociale” (one year at most); aesio.fr, “L’attestation de droits CPAM”",
      status: "confirmed",
      checkedOn: CHECKED,
      note: "The code tells what is copied, not for how long; the organisms print one year.",
    },
  },
});

export const cardParameters = [CARD_AGE, CARD_REQUEST_AGE, CARD_UPDATE_MONTHS, ATTESTATION_MONTHS];
