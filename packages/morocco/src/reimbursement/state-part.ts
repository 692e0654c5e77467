import { type Cents, defineReason, ONE, type Rate, shareOf, type Trace, versionOn, ZERO_CENTS } from "@openamo/kernel";
import { TADAMON_COPAY_PUBLIC } from "../parameters/rates/tadamon.ts";
import { l2722 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";

/** AMO Tadamon: in public care the State bears what the rate leaves. */
export const STATE_BEARS = defineReason({
  id: "ma.tadamon.state-bears",
  effect: "adds",
  law: [l2722("prise en charge")],
  args: { state: "cents" },
  title: words("Part de l'État", "State's part", "حصة الدولة"),
  sentence: words(
    "AMO-Tadamon, soins publics : l'État prend {state} à la place du patient.",
    "AMO Tadamon, public care: the State bears {state} in place of the patient.",
    "أمو تضامن، علاجات عمومية: تتحمل الدولة {state} عوض المريض.",
  ),
});

/** What the State bears of the part that the rate leaves. `left` is that part, `base` the tariff retained. */
export function statePart(facts: LineFacts, base: Cents, left: Cents, trace: Trace): Cents {
  if (facts.scheme !== "amo-tadamon" || facts.sector !== "public") return ZERO_CENTS;
  const copay = versionOn(TADAMON_COPAY_PUBLIC, facts.careDay);
  const borne = shareOf(base, (ONE - copay.value) as Rate, "half-up-to-cent");
  const state = Math.max(0, left - (base - borne)) as Cents;
  if (state > 0) trace.add(STATE_BEARS, copay, state);
  return state;
}
