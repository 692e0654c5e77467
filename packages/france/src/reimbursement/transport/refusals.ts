import { defineRefusal, type RefusalDefinition } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

export const TRANSPORT_NOT_PRESCRIBED = defineRefusal({
  code: "transport-not-prescribed",
  sentence: { fr: "Ce transport n'a pas été prescrit : il n'est pas pris en charge.", en: "This journey was not prescribed: it is not borne." },
  remedy: {
    fr: "Demandez au médecin une prescription ; en urgence, elle peut suivre le transport.",
    en: "Ask the doctor for a prescription; in an emergency it may follow the journey.",
  },
  law: [css("L322-5"), css("R322-10-2")],
});

export const TRANSPORT_WITHOUT_AGREEMENT = defineRefusal({
  code: "transport-without-agreement",
  sentence: {
    fr: "Ce transport demande l'accord préalable de la caisse, et il n'a pas été donné.",
    en: "This journey needs the fund's prior agreement, and it was not given.",
  },
  remedy: {
    fr: "Demandez l'accord avant le transport ; sans réponse sous quinze jours, il est acquis.",
    en: "Ask for the agreement first; silence for fifteen days gives it.",
  },
  law: [css("R322-10-4")],
});

export const SHARED_TRANSPORT_REFUSED = defineRefusal({
  code: "shared-transport-reduction-unknown",
  sentence: {
    fr: "Le patient a refusé un transport partagé : le coefficient qui réduit alors le prix n'a pas été trouvé.",
    en: "The patient refused a shared journey: the coefficient that then reduces the price was not found.",
  },
  remedy: { fr: "Traitez ce transport à la main, sans tiers payant.", en: "Settle this journey by hand, without third-party payment." },
  law: [css("L322-5", "al. 2"), css("L322-5-1", "al. 2")],
});

export const transportRefusals: readonly RefusalDefinition[] = [TRANSPORT_NOT_PRESCRIBED, TRANSPORT_WITHOUT_AGREEMENT, SHARED_TRANSPORT_REFUSED];
