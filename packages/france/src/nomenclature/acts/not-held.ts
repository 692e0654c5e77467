import type { Text } from "@openamo/kernel";

/** Acts that the nomenclature holds and the pack does not: they are refused by their own name, never as unknown. */
const NOT_HELD: Readonly<Record<string, Text>> = {
  TE1: { fr: "téléexpertise de niveau 1, jusqu'au 31 mars 2022", en: "tele-expertise of level 1, until 31 March 2022" },
  IKS: { fr: "indemnité kilométrique à pied ou à ski", en: "kilometre allowance on foot or on ski" },
};

/** The name of an act that exists and is not held; undefined for any other code. */
export const notHeld = (code: string): Text | undefined => (Object.hasOwn(NOT_HELD, code) ? NOT_HELD[code] : undefined);
