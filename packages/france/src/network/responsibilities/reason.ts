import { defineReason, type LawReference, type PreparedReason } from "@openamo/kernel";

/** The reason why an organism answers for something: the law and one sentence in both languages. */
export const competent = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason =>
  defineReason({
    id: `fr.network.${id}`,
    effect: "tells",
    law,
    args: {},
    title: { fr: "Organisme compétent", en: "Competent organism" },
    sentence: { fr, en },
  });
