import { counterSteps, type Estimate } from "@openamo/fund";
import { type CountryPack, inLocale, isoDay, type Locale, type Text } from "@openamo/kernel";
import type { z } from "zod";
import type { estimateSchema } from "../schemas/claims.ts";
import { previewView } from "./claims.ts";

/** What every estimate rests on, whatever the country. */
const ALWAYS: readonly Text[] = [
  { fr: "Les droits ouverts le jour des soins", en: "The rights open on the day of care", ar: "الحقوق المفتوحة يوم العلاج" },
  {
    fr: "Ce qui est déjà compté pour la personne : d’autres soins remboursés d’ici là le changent",
    en: "What is already counted for the person: other care repaid before then changes it",
    ar: "ما هو محتسب للشخص: أي علاج آخر يُعوَّض قبل ذلك يغيّره",
  },
  { fr: "Les tarifs et les taux connus aujourd’hui", en: "The tariffs and rates known today", ar: "التعريفات والنسب المعروفة اليوم" },
];

/** An estimate as it is published: the decision, marked with its days and what it depends on. */
export function estimateView(estimate: Estimate, pack: CountryPack, locale: Locale): z.output<typeof estimateSchema> {
  const { decision, person, professional, madeOn, validUntil, repaidOn, restsOn } = estimate;
  const parts = { decision, counters: counterSteps(decision), person, professional, today: madeOn, locale };
  return {
    ...previewView({ ...parts, pack }),
    payments: [],
    estimate: {
      madeOn: isoDay(madeOn),
      validUntil: isoDay(validUntil),
      repaidOn: isoDay(repaidOn),
      dependsOn: [...ALWAYS, ...restsOn].map((text) => inLocale(text, locale)),
    },
  };
}
