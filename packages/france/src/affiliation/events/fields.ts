import type { Text } from "@openamo/kernel";
import * as z from "zod";
import { type FieldWords, shown } from "../../questions/form.ts";

/** Groups of the forms of events, in order. */
export const EVENT_GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "event", title: { fr: "L'événement", en: "The event" } },
  { id: "people", title: { fr: "Les personnes", en: "The persons" } },
  { id: "place", title: { fr: "Le lieu", en: "The place" } },
  { id: "work", title: { fr: "Le travail", en: "The work" } },
  { id: "stay", title: { fr: "Le séjour", en: "The stay" } },
];

/** The form of an event. */
export const form = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).meta({ "x-groups": EVENT_GROUPS });

const LONGEST_LINE = 80;
const LONGEST_PLACE = 120;

/** A day, kept as it is written: `YYYY-MM-DD`. */
export const dayText = () => z.iso.date();

/** A person of the register, by id. */
export const personField = (words: Omit<FieldWords, "group">) => shown(z.uuid(), { ...words, group: "people" }).meta({ "x-person": true });
export const optionalPerson = (words: Omit<FieldWords, "group">) => shown(z.uuid().optional(), { ...words, group: "people" }).meta({ "x-person": true });

/** Yes, no, or not said: nothing is supposed. */
export const yesOrNo = (words: FieldWords) => shown(z.boolean().meta({ "x-kind": "yes-no" }).optional(), words);

/** One of some words, each with its label. */
export const choiceOf = <Word extends string>(labels: Readonly<Record<Word, Text>>) => z.enum(Object.keys(labels) as [Word, ...Word[]]);

export const line = () => z.string().trim().min(1).max(LONGEST_LINE);
const typedPlace = () => z.string().trim().min(1).max(LONGEST_PLACE);

const PLACE_HINT: Text = {
  fr: "Nom, avec le code postal s'il y en a plusieurs : 64100 Bayonne",
  en: "Name, with the postcode where several bear it: 64100 Bayonne",
};

/** A commune typed by hand, marked `x-place`. */
export const placeField = (title: Text, group: string, showWhen?: FieldWords["showWhen"]) =>
  shown(typedPlace(), { title, hint: PLACE_HINT, group, ...(showWhen === undefined ? {} : { showWhen }) }).meta({ "x-place": true });
export const optionalPlace = (title: Text, group: string, showWhen?: FieldWords["showWhen"]) =>
  shown(typedPlace().optional(), { title, hint: PLACE_HINT, group, ...(showWhen === undefined ? {} : { showWhen }) }).meta({ "x-place": true });

/** Commune of residence, for a file that does not hold it. */
export const homeField = () =>
  optionalPlace({ fr: "Commune de résidence, si le dossier ne la dit pas", en: "Commune of residence, where the file does not say it" }, "place");
