import * as z from "zod";
import { SPA_ITEM_LABELS } from "../../questions/spa-words.ts";
import { SPA_ITEMS } from "../../reimbursement/spa/cure.ts";
import { amountField, dayField } from "../care-sheet.ts";
import { asked, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

const MOST_DAYS = 21;
const MOST_PERSONS = 20;

/** The illnesses that cures are made for (orientations thérapeutiques): one cure a year is borne for each. */
export const SPA_ILLNESSES = [
  "rheumatology",
  "respiratory",
  "phlebology",
  "cardiology",
  "dermatology",
  "mouth",
  "digestive",
  "urinary",
  "gynaecology",
  "neurology",
  "psychosomatic",
  "child-development",
] as const;

export const SPA_ILLNESS_LABELS = {
  rheumatology: { fr: "Rhumatologie", en: "Rheumatology" },
  respiratory: { fr: "Voies respiratoires", en: "Respiratory tract" },
  phlebology: { fr: "Phlébologie", en: "Veins" },
  cardiology: { fr: "Maladies cardio-artérielles", en: "Heart and arteries" },
  dermatology: { fr: "Dermatologie", en: "Skin" },
  mouth: { fr: "Affections des muqueuses de la bouche", en: "Mouth" },
  digestive: { fr: "Affections digestives et métaboliques", en: "Digestion and metabolism" },
  urinary: { fr: "Affections urinaires", en: "Urinary tract" },
  gynaecology: { fr: "Gynécologie", en: "Gynaecology" },
  neurology: { fr: "Neurologie", en: "Neurology" },
  psychosomatic: { fr: "Affections psychosomatiques", en: "Psychosomatic illness" },
  "child-development": { fr: "Troubles du développement de l'enfant", en: "Child development" },
} as const;

const underMeans = { field: "item", in: ["lodging", "travel"] } as const;

/** One item of a cure; `careDate` is the first day of the cure. */
const line = () =>
  z
    .strictObject({
      careDate: asked(lineHead().careDate, { title: { fr: "Premier jour de la cure", en: "First day of the cure" } }),
      fee: lineHead().fee,
      item: asked(z.enum(SPA_ITEMS), { title: { fr: "Frais", en: "Costs" }, labels: SPA_ITEM_LABELS, initial: "treatment" }),
      illness: asked(z.enum(SPA_ILLNESSES), { title: { fr: "Orientation", en: "Illness" }, labels: SPA_ILLNESS_LABELS }),
      base: asked(amountField().optional(), {
        title: { fr: "Tarif", en: "Tariff" },
        hint: { fr: "Celui de la prise en charge accordée", en: "That of the agreement given" },
        showWhen: { field: "item", in: ["supervision", "treatment", "travel"] },
      }),
      treatmentDays: asked(z.int().min(1).max(MOST_DAYS), { title: { fr: "Jours de traitement", en: "Days of treatment" } }),
      agreed: asked(z.boolean(), { title: { fr: "Prise en charge accordée", en: "Agreed by the fund" }, initial: true }),
      agreementAskedOn: more(dayField.optional(), {
        title: { fr: "Prise en charge demandée le", en: "Agreement asked for on" },
        hint: { fr: "Sans réponse dans le délai, l'accord est acquis", en: "Without an answer in time the agreement is given" },
      }),
      means: asked(amountField().optional(), { title: { fr: "Ressources annuelles du foyer", en: "Yearly means of the household" }, showWhen: underMeans }),
      persons: asked(z.int().min(1).max(MOST_PERSONS).default(1), {
        title: { fr: "Personnes au foyer", en: "Persons in the household" },
        showWhen: underMeans,
        initial: 1,
      }),
      stoppedForMedicalReasons: more(z.boolean().default(false), {
        title: { fr: "Interrompue pour raison médicale", en: "Stopped for medical reasons" },
        initial: false,
      }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .refine(({ item, base }) => item === "lodging" || base !== undefined, said("base", "Le tarif.", "The tariff."))
    .refine(
      ({ item, means }) => (item !== "lodging" && item !== "travel") || means !== undefined,
      said("means", "Les ressources du foyer.", "The household's means."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const spaSheet = sheetSchema("spa", line, () => ({}));
export type SpaSheet = z.output<ReturnType<typeof spaSheet>>;
