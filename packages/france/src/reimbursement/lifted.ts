import { defineReason, type PreparedReason, type Text } from "@openamo/kernel";

/** The reason of a ground on which the participation is lifted: why, then that nothing is left on the base. */
export function lifted(ground: string, law: PreparedReason["law"], { fr, en }: Text): PreparedReason {
  return defineReason({
    id: `fr.exemption.${ground}`,
    effect: "tells",
    law,
    args: { base: "cents" },
    title: { fr: "Exonération du ticket modérateur", en: "Exemption from the participation" },
    sentence: { fr: `${fr} : aucune participation n'est laissée sur {base}.`, en: `${en}: no participation is left on {base}.` },
  });
}

/** The same ground, told of a rate. */
export const liftedRate = (ground: string, { law, title, sentence }: PreparedReason): PreparedReason =>
  defineReason({
    id: `fr.rate.exempt.${ground}`,
    effect: "sets",
    law,
    args: { rate: "rate" },
    title,
    sentence: { fr: sentence.fr.replace("sur {base}", "({rate})"), en: sentence.en.replace("on {base}", "({rate})") },
  });
