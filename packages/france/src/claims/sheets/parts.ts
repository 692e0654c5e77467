import { onFirstUse } from "@openamo/kernel";
import * as z from "zod";
import { type FieldWords, shown } from "../../questions/form.ts";
import type { CareKind } from "../../reimbursement/full-cover/ground.ts";
import { FULL_COVER_LABELS, fullCoversOf } from "../../reimbursement/full-cover/grounds.ts";
import { amountField, dayField, NATURES } from "../care-sheet.ts";

/** Groups of the fields of a line, in order. */
export const LINE_GROUPS = [
  { id: "care", title: { fr: "Les soins", en: "The care" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details" } },
] as const;

const MOST_LINES = 50;

const onLine = (words: Omit<FieldWords, "group">): FieldWords => ({ ...words, group: "care" });
export const asked = <Schema extends z.ZodType>(schema: Schema, words: Omit<FieldWords, "group">): Schema => shown(schema, onLine(words));
export const more = <Schema extends z.ZodType>(schema: Schema, words: Omit<FieldWords, "group">): Schema => shown(schema, { ...words, group: "more" });

/** What every line bears: its day, its price, and the mark of a long-term illness (CSS R161-42, R160-11). */
export const lineHead = onFirstUse(() => ({
  careDate: asked(dayField, { title: { fr: "Date des soins", en: "Day of care" } }),
  fee: asked(amountField(), { title: { fr: "Montant facturé", en: "Amount charged" } }),
  relatedToLongTermCondition: more(z.boolean().default(false), {
    title: { fr: "En rapport avec une affection de longue durée", en: "For a long-term illness" },
    initial: false,
  }),
}));

/** A base written on the sheet: believed only where the pack holds no tariff, compared with it otherwise. */
export const baseField = () =>
  more(amountField().optional(), {
    title: { fr: "Base de remboursement portée sur la feuille", en: "Base written on the sheet" },
    hint: { fr: "Seulement pour un acte ou un produit hors des tables", en: "Only for an act or product that the tables lack" },
  });

const FULL_COVER_WORDS: Omit<FieldWords, "group"> = {
  title: { fr: "Motif de prise en charge intégrale de l'acte", en: "Ground of full cover of the act" },
  hint: { fr: "Donnée de santé : seulement si le professionnel l'indique", en: "Health data: only where the professional says so" },
  labels: FULL_COVER_LABELS,
};

/** The ground on which the act itself is borne whole, among those of its kinds of care (CSS R161-42, R160-17 I). */
export const fullCoverField = (...kinds: readonly CareKind[]) => more(z.enum(fullCoversOf(...kinds)).optional(), FULL_COVER_WORDS);

/** The day of the prescription that the care rests on (CSS R161-45). */
export const prescribedOn = () => asked(dayField.optional(), { title: { fr: "Date de la prescription", en: "Day of the prescription" } });

/** What is wrong with a line as a whole, said of one of its fields in each language. */
export const said = (field: string, fr: string, en: string) => ({ path: [field], message: en, params: { words: { fr, en } } });

/** A dispensing that follows a first one on the same prescription (CSS R162-20-5, R165-37). */
export const renewal = () =>
  more(z.boolean().default(false), {
    title: { fr: "Renouvellement : une première délivrance a déjà eu lieu", en: "Renewal: a first dispensing already took place" },
    initial: false,
  });

type Shape = Readonly<Record<string, z.ZodType>>;

/** The schema of one kind of sheet, made on first use: nature, third-party payment, its own fields, and lines of its trade. */
export const sheetSchema = <Family extends string, Line extends z.ZodType, Head extends Shape>(family: Family, line: () => Line, head: () => Head) =>
  onFirstUse(() =>
    z.strictObject({
      family: z.literal(family),
      nature: z.enum(NATURES),
      thirdPartyPayment: z.boolean(),
      ...head(),
      lines: z.array(line()).min(1).max(MOST_LINES),
    }),
  );
