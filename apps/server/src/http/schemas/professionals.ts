import { z } from "zod";
import { amount, instant, isoDay } from "./decisions.ts";
import { professionalSchema } from "./people.ts";

const lengthening = z
  .object({
    id: z.string(),
    organism: z.string(),
    from: isoDay,
    to: isoDay.nullable().meta({ description: "Null while the law sets no end." }),
    stage: z.string().nullable().meta({ description: "What the decision is among the others, in the reader's language; null once it was taken back." }),
    ground: z.string(),
    groundLabel: z.string(),
    groundOn: isoDay,
    factsFrom: isoDay,
    amount,
    notifiedOn: isoDay,
    motive: z.string(),
    withdrawn: z.boolean().meta({ description: "Recorded wrongly and taken back: it never held." }),
    changeMotive: z.string().nullable().meta({ description: "Why it was ended sooner or taken back." }),
    knownFrom: instant,
    law: z.array(z.string()),
  })
  .meta({ id: "DelayLengthening", description: "A decision of an organism to take longer to pay the professional." });

export const professionalFileSchema = z
  .object({
    ...professionalSchema.shape,
    lengthenings: z.array(lengthening).meta({ description: "Those of the reader's organism; all of them where the professional reads." }),
    grounds: z
      .array(z.object({ id: z.string(), label: z.string(), dayLabel: z.string() }))
      .meta({ description: "What may ground one in the law of the country." }),
  })
  .meta({ id: "ProfessionalFile" });

const motive = z.string().max(500).meta({ description: "Without health data." });

export const newLengtheningSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date().nullable().meta({ description: "Null only where the law lets it last as long as an investigation." }),
  notifiedOn: z.iso.date().meta({ description: "Day on which the professional was told." }),
  ground: z.string().max(60),
  groundOn: z.iso.date().meta({ description: "Day of the ground: a sanction that became final, a complaint that was lodged." }),
  factsFrom: z.iso.date().meta({ description: "First day of the facts that were sanctioned, or that the complaint is about." }),
  amount: z.string().max(20).meta({ description: "What these facts cost. Decimal string." }),
  motive: motive.default(""),
});

export const endedLengtheningSchema = z.object({ to: z.iso.date().meta({ description: "Last day." }), motive });
export const withdrawnLengtheningSchema = z.object({ motive });
export const lengtheningDoneSchema = z.object({ lengtheningId: z.string() });
