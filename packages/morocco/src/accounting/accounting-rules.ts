import type { AccountingRules } from "@openamo/kernel";
import { organismId } from "../network/organisms.ts";
import { packNetwork } from "../network/pack-network.ts";
import { SCHEMES } from "../network/schemes.ts";
import { l6500 } from "../sources/texts.ts";
import { contributions } from "../steering/contributions.ts";
import { words } from "../words.ts";

const schemeNames = packNetwork.schemes.map(({ id, name }) => [id, name] as const);

/** Law 65-00: the accounts of AMO are apart from those of the other benefits, scheme by scheme. */
export const accounting: AccountingRules = {
  categories: [
    { id: "health-care", label: words("Prestations de soins", "Health care", "خدمات العلاج"), law: [l6500("7")] },
    { id: "state-share", label: words("Part prise en charge par l'État", "Share borne by the State", "الحصة التي تتحملها الدولة"), law: [l6500("7")] },
  ],
  // No text on holding a debt back from a benefit was read: no ground is given, and nothing is held back.
  grounds: [],
  words: {
    ...Object.fromEntries(schemeNames.filter(([id]) => SCHEMES.some((scheme) => scheme === id))),
    amo: words("AMO", "AMO", "التأمين الإجباري عن المرض"),
    state: words("État", "State", "الدولة"),
    [organismId("ANAM")]: words("ANAM", "ANAM", "الوكالة الوطنية للتأمين الصحي"),
    ...Object.fromEntries(contributions.categories.map(({ id, label }) => [id, label])),
  },
  placeOf: ({ payer, branch }) => ({ scheme: branch, risk: branch, category: payer === "state" ? "state-share" : "health-care" }),
};
