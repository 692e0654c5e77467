import { amount } from "@openamo/kernel";
import { MEMORY } from "../../sources/pages.ts";
import { dahir1972 } from "../../sources/texts.ts";
import { recalled } from "../dated.ts";

/** Family allowances: each of the first three children. */
export const FAMILY_ALLOWANCE_FIRST = amount({
  id: "ma.cnss.family.allowance.first",
  label: {
    fr: "Allocations familiales : chacun des trois premiers enfants",
    en: "Family allowances: each of the first three children",
    ar: "التعويضات العائلية: كل من الأولاد الثلاثة الأوائل",
  },
  law: [dahir1972("allocations familiales")],
  values: {
    "2023-01-01": recalled("300.00", `${MEMORY} ; les 36 MAD sont vus (https://www.subexpat.ma/2025/03/les-indemnites-de-la-cnss-maternite.html)`),
  },
});

/** Family allowances: from the fourth to the sixth child. */
export const FAMILY_ALLOWANCE_NEXT = amount({
  id: "ma.cnss.family.allowance.next",
  label: {
    fr: "Allocations familiales : du quatrième au sixième enfant",
    en: "Family allowances: from the fourth to the sixth child",
    ar: "التعويضات العائلية: من الولد الرابع إلى السادس",
  },
  law: [dahir1972("allocations familiales")],
  values: {
    "2023-01-01": recalled("36.00", `${MEMORY} ; les 36 MAD sont vus (https://www.subexpat.ma/2025/03/les-indemnites-de-la-cnss-maternite.html)`),
  },
});
