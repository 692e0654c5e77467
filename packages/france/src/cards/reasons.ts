import { defineReason } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

export const CARD_BY_RIGHT = defineReason({
  id: "fr.card.by-right",
  effect: "tells",
  law: [css("L161-31", "I"), css("R161-33-2")],
  args: { age: "count" },
  title: { fr: "Carte Vitale", en: "Carte Vitale" },
  sentence: {
    fr: "L'organisme délivre une carte Vitale à chaque personne à partir de {age} ans, gratuitement.",
    en: "The organism delivers a carte Vitale to everybody from the age of {age}, free of charge.",
  },
});

export const CARD_ON_REQUEST = defineReason({
  id: "fr.card.on-request",
  effect: "tells",
  law: [css("R161-33-2", "al. 5")],
  args: { age: "count" },
  title: { fr: "Carte Vitale sur demande", en: "Carte Vitale on request" },
  sentence: {
    fr: "Dès {age} ans, une carte Vitale peut être demandée avec l'accord d'au moins un parent.",
    en: "From the age of {age}, a carte Vitale may be asked for with the agreement of at least one parent.",
  },
});

export const CARD_OF_PARENT = defineReason({
  id: "fr.card.of-parent",
  effect: "tells",
  law: [css("R161-33-2", "al. 4")],
  args: { age: "count" },
  title: { fr: "Carte d'un parent", en: "A parent's card" },
  sentence: {
    fr: "Avant {age} ans, l'enfant figure sur la carte d'au moins un de ses parents.",
    en: "Before the age of {age}, the child stands on the card of at least one parent.",
  },
});

export const CARD_UPDATED_YEARLY = defineReason({
  id: "fr.card.updated-yearly",
  effect: "tells",
  law: [css("R161-33-10", "al. 1")],
  args: { months: "count" },
  title: { fr: "Mise à jour", en: "Update" },
  sentence: {
    fr: "La carte Vitale se met à jour au moins tous les {months} mois, et à chaque changement de situation.",
    en: "The carte Vitale is updated at least every {months} months, and at each change of situation.",
  },
});

export const ATTESTATION_LASTS = defineReason({
  id: "fr.attestation.lasts",
  effect: "tells",
  law: [css("R161-33-8", "al. 2")],
  args: { months: "count" },
  title: { fr: "Validité de l'attestation", en: "Validity of the attestation" },
  sentence: {
    fr: "L'attestation peut être présentée pendant {months} mois au plus, tant que les droits sont ouverts.",
    en: "The attestation may be shown for {months} months at most, as long as the rights are open.",
  },
});

export const cardReasons = [CARD_BY_RIGHT, CARD_ON_REQUEST, CARD_OF_PARENT, CARD_UPDATED_YEARLY, ATTESTATION_LASTS];
