import { type Cents, defineReason, NONE, type Rate, shareOf, type Trace, valueOn, versionOn } from "@openamo/kernel";
import { LOCAL_SCHEME_TOTAL } from "../parameters/shares.ts";
import { crpm, css } from "../sources/texts.ts";
import type { LineFacts } from "./line.ts";

/** CSS L325-1: the local scheme of Alsace-Moselle bears part of the participation, never the flat one; at least a tenth stays (D325-7). */
export const LOCAL_SCHEME = defineReason({
  id: "fr.local-scheme.complement",
  effect: "adds",
  law: [css("L325-1", "I"), css("D325-7", "I"), crpm("L761-3")],
  args: { complement: "cents", total: "rate", base: "cents" },
  title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
  sentence: {
    fr: "Le régime local porte la prise en charge à {total} de {base} : il ajoute {complement}.",
    en: "The local scheme raises the cover to {total} of {base}: it adds {complement}.",
  },
});

/** CSS L861-3 1°: the complementary cover of the State bears the participation left. */
export const C2S = defineReason({
  id: "fr.c2s.complement",
  effect: "adds",
  law: [css("L861-3", "1°")],
  args: { complement: "cents" },
  title: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" },
  sentence: {
    fr: "La complémentaire santé solidaire prend en charge la participation restante, soit {complement}.",
    en: "The C2S bears the participation left, that is {complement}.",
  },
});

/** CSS L861-3 1°, second part: outside the pathway the participation stays with the person. */
export const C2S_OUTSIDE_PATHWAY = defineReason({
  id: "fr.c2s.outside-pathway",
  effect: "tells",
  law: [css("L861-3", "1°"), css("L162-5-3")],
  args: {},
  title: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" },
  sentence: {
    fr: "Hors du parcours de soins, la complémentaire santé solidaire ne prend pas en charge la participation.",
    en: "Outside the pathway, the C2S does not bear the participation.",
  },
});

/** The points that bring the base rate to the local scheme's total, in millionths; none for others and for exempt lines. */
export function localSchemePoints(facts: LineFacts, rate: Rate): Rate {
  if (!facts.localScheme || facts.cover !== "ordinary" || facts.fullCover !== undefined) return NONE;
  return Math.max(0, valueOn(LOCAL_SCHEME_TOTAL, facts.careDay) - rate) as Rate;
}

/**
 * The local scheme's part, in cents: the points that bring the base rate to the scheme's total, on the whole base.
 * It never covers the increase outside the pathway nor the flat participation, and adds nothing where the line is exempt.
 */
export function localSchemePart(facts: LineFacts, base: Cents, rate: Rate, trace: Trace): Cents {
  const points = localSchemePoints(facts, rate);
  if (points === NONE) return 0 as Cents;
  const complement = shareOf(base, points, "half-up-to-cent");
  trace.add(LOCAL_SCHEME, versionOn(LOCAL_SCHEME_TOTAL, facts.careDay), complement, rate + points, base);
  return complement;
}

/** The part of the State's complementary cover, in cents: all the participation left on the base, inside the pathway only. */
export function c2sPart(facts: LineFacts, left: Cents, outside: boolean, trace: Trace): Cents {
  if (!facts.c2s || left === 0) return 0 as Cents;
  if (outside) {
    trace.tell(C2S_OUTSIDE_PATHWAY);
    return 0 as Cents;
  }
  trace.tell(C2S, left);
  return left;
}
