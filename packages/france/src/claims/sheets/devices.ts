import * as z from "zod";
import { powerField } from "../../questions/care/numbers.ts";
import { HEARING_LABELS, LENS_LABELS, OPTICAL_CLASS_LABELS, OPTICAL_LABELS } from "../../questions/care/words.ts";
import { HEARING_CLASSES } from "../../reimbursement/families/hearing.ts";
import { LENS_KINDS, OPTICAL_CLASSES, OPTICAL_ITEMS } from "../../reimbursement/families/optics.ts";
import { dayField } from "../care-sheet.ts";
import { asked, baseField, LINE_GROUPS, lineHead, more, prescribedOn, said, sheetSchema } from "./parts.ts";

const MOST_EYES = 2;

/** The equipment before: what the file holds is looked up by itself, this is what another fund repaid. */
const renewal = () => ({
  previousEquipmentOn: more(dayField.optional(), {
    title: { fr: "Date de l'équipement précédent", en: "Day of the previous equipment" },
    hint: { fr: "S'il a été remboursé ailleurs ; le dossier connaît les siens", en: "When another fund repaid it; the file knows its own" },
  }),
  earlyRenewal: more(z.boolean().default(false), {
    title: { fr: "Motif médical de renouvellement anticipé", en: "Medical ground for an early renewal" },
    initial: false,
  }),
});

const opticalLine = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      opticalItem: asked(z.enum(OPTICAL_ITEMS), { title: { fr: "Article", en: "Item" }, labels: OPTICAL_LABELS, initial: "frame" }),
      opticalClass: asked(z.enum(OPTICAL_CLASSES).optional(), {
        title: { fr: "Classe", en: "Class" },
        labels: OPTICAL_CLASS_LABELS,
        showWhen: { field: "opticalItem", in: ["frame", "lens"] },
      }),
      lens: asked(z.enum(LENS_KINDS).default("single-focus"), {
        title: { fr: "Verre", en: "Lens" },
        labels: LENS_LABELS,
        showWhen: { field: "opticalItem", in: ["lens"] },
        initial: "single-focus",
      }),
      quantity: asked(z.int().min(1).max(MOST_EYES).default(1), {
        title: { fr: "Verres identiques, ou yeux", en: "Lenses alike, or eyes" },
        showWhen: { field: "opticalItem", in: ["lens", "contact-lenses"] },
        initial: 1,
      }),
      indication: asked(z.boolean().default(false), {
        title: { fr: "Indication de la liste pour des lentilles", en: "Listed indication for contact lenses" },
        showWhen: { field: "opticalItem", in: ["contact-lenses"] },
        initial: false,
      }),
      sphere: more(powerField().optional(), {
        kind: "decimal",
        title: { fr: "Sphère", en: "Sphere" },
        hint: { fr: "En dioptres", en: "In dioptres" },
      }),
      cylinder: more(powerField().optional(), {
        kind: "decimal",
        title: { fr: "Cylindre", en: "Cylinder" },
        hint: { fr: "En dioptres, convention du cylindre positif", en: "In dioptres, positive cylinder" },
      }),
      ...renewal(),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .refine(
      ({ opticalItem, opticalClass }) => opticalItem === "contact-lenses" || opticalClass !== undefined,
      said("opticalClass", "La classe de l'équipement.", "The class of the equipment."),
    )
    .meta({ "x-groups": LINE_GROUPS });

const hearingLine = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      hearingClass: asked(z.enum(HEARING_CLASSES), { title: { fr: "Classe", en: "Class" }, labels: HEARING_LABELS, initial: "I" }),
      quantity: asked(z.int().min(1).max(MOST_EYES).default(1), { title: { fr: "Oreilles appareillées", en: "Ears fitted" }, initial: 1 }),
      blind: more(z.boolean().default(false), { title: { fr: "Le patient est aussi aveugle", en: "The patient is blind as well" }, initial: false }),
      ...renewal(),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .meta({ "x-groups": LINE_GROUPS });

export const opticsSheet = sheetSchema("optics", opticalLine, () => ({ prescribedOn: prescribedOn() }));
export type OpticsSheet = z.output<ReturnType<typeof opticsSheet>>;
export const hearingSheet = sheetSchema("hearing", hearingLine, () => ({ prescribedOn: prescribedOn() }));
export type HearingSheet = z.output<ReturnType<typeof hearingSheet>>;
