import type { AGREED_SHARES } from "../../parameters/full-cover/agreed.ts";
import { ABUSE_CARE, type CareKind, FERTILITY_CARE, type Ground, ground, ILLNESS_FOLLOW_UP, SPECIFIC_SCREENING } from "./ground.ts";

const CARE: readonly CareKind[] = ["consultation", "act", "medicine", "examination"];

/** CSS R160-14, R160-15, R160-17 I 2°, 3°, 6°, 9° and II: care borne whole on a decision of the fund, and that of a donor. */
export const agreedGrounds: Readonly<Record<keyof typeof AGREED_SHARES, Ground>> = {
  "follow-up-after-illness": ground(
    "follow-up-after-illness",
    { fr: "Suivi après une affection de longue durée (décision de la caisse)", en: "Follow-up after a long-term illness (decision of the fund)" },
    {
      fr: "Cet acte suit une affection de longue durée qui ne demande plus de traitement",
      en: "This act follows a long-term illness that needs no treatment any more",
    },
    { care: ["consultation", "act", "examination"], agreedAs: ILLNESS_FOLLOW_UP },
  ),
  infertility: ground(
    "infertility",
    { fr: "Infertilité : diagnostic et traitement (décision de la caisse)", en: "Infertility: diagnosis and treatment (decision of the fund)" },
    { fr: "Ces soins servent au diagnostic ou au traitement de l'infertilité", en: "This care serves the diagnosis or treatment of infertility" },
    { care: CARE, agreedAs: FERTILITY_CARE },
  ),
  procreation: ground(
    "procreation",
    { fr: "Assistance médicale à la procréation (décision de la caisse)", en: "Medically assisted procreation (decision of the fund)" },
    { fr: "Ces soins sont ceux d'une assistance médicale à la procréation", en: "This care is that of medically assisted procreation" },
    { care: CARE, agreedAs: FERTILITY_CARE },
  ),
  donor: ground(
    "donor",
    { fr: "Don d'éléments ou de produits du corps humain", en: "Donation of parts or products of the human body" },
    { fr: "Ces soins sont ceux d'un donneur, en raison du don", en: "This care is that of a donor, because of the donation" },
    { care: CARE },
  ),
  "abused-minor": ground(
    "abused-minor",
    { fr: "Sévices sexuels subis par un mineur (décision de la caisse)", en: "Sexual abuse of a minor (decision of the fund)" },
    { fr: "Ces soins sont consécutifs à des sévices subis pendant la minorité", en: "This care follows from abuse suffered as a minor" },
    { care: CARE, agreedAs: ABUSE_CARE },
  ),
  "high-breast-risk": ground(
    "high-breast-risk",
    {
      fr: "Dépistage spécifique du cancer du sein (attestation du contrôle médical)",
      en: "Specific screening for breast cancer (certificate of medical control)",
    },
    { fr: "Cet acte est un dépistage spécifique du cancer du sein", en: "This act is a specific screening for breast cancer" },
    { care: ["act"], agreedAs: SPECIFIC_SCREENING },
  ),
};
