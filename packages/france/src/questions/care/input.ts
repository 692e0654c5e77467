import type { Cents } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { TERRITORIES } from "../../nomenclature/doctor-act.ts";
import { MEDICINE_CLASSES } from "../../nomenclature/medicine.ts";
import { DENTAL_IMAGES } from "../../reimbursement/families/dental-prevention.ts";
import { HEARING_CLASSES } from "../../reimbursement/families/hearing.ts";
import { MIDWIFE_ACTS } from "../../reimbursement/families/midwife.ts";
import { LENS_KINDS, OPTICAL_CLASSES, OPTICAL_ITEMS } from "../../reimbursement/families/optics.ts";
import { AGREEMENTS, ORTHODONTIC_ACTS } from "../../reimbursement/families/orthodontics.ts";
import { PARAMEDIC_LETTERS, SESSION_RANKS } from "../../reimbursement/families/paramedic.ts";
import { PSYCHOLOGIST_SESSIONS_KINDS } from "../../reimbursement/families/psychologist.ts";
import { PARAMEDIC_SUPPLEMENTS } from "../../reimbursement/families/supplements.ts";
import { type Field, field, type Held, needed, optional, preset } from "../field.ts";
import { formOf } from "../fields-form.ts";
import type { FieldWords } from "../form.ts";
import { FULL_COVER_CHOICES, TERRITORY_LABELS } from "../labels.ts";
import { technicalFields } from "../reimbursement/technical-act.ts";
import { choices, EXEMPTION_LABELS } from "../reimbursement/words.ts";
import { coefficientField, powerField } from "./numbers.ts";
import * as words from "./words.ts";

const OLDEST = 130;
const MOST_UNITS = 99;
const MOST_EARS = 2;

type Family = keyof typeof words.FAMILY_LABELS;
/** A field that belongs to some families of care only. */
function of<Schema extends z.ZodType>(families: readonly Family[], held: Held<Schema>, fieldWords: Omit<FieldWords, "group">): Field<Schema> {
  return field(held, { ...fieldWords, group: "details", showWhen: { field: "family", in: families } });
}

const family = {
  letter: of(
    ["paramedic"],
    optional(() => z.enum(PARAMEDIC_LETTERS)),
    {
      title: { fr: "Lettre-clé", en: "Key letter" },
      labels: words.LETTER_LABELS,
      initial: "AMK",
    },
  ),
  coefficient: of(["paramedic", "midwife"], optional(coefficientField), {
    kind: "decimal",
    title: { fr: "Coefficient", en: "Coefficient" },
    hint: { fr: "Rien pour un forfait", en: "None for a fixed price" },
    initial: "7.5",
  }),
  acts: of(
    ["paramedic"],
    preset(1, () => z.int().min(1).max(MOST_UNITS)),
    { title: { fr: "Nombre d'actes ce jour-là", en: "Acts that day" }, initial: 1 },
  ),
  rank: of(
    ["paramedic"],
    preset("first", () => z.enum(SESSION_RANKS)),
    {
      title: { fr: "Rang dans la séance", en: "Rank in the session" },
      labels: words.RANK_LABELS,
      initial: "first",
    },
  ),
  supplements: of(
    ["paramedic"],
    preset([], () => z.array(z.enum(PARAMEDIC_SUPPLEMENTS)).max(PARAMEDIC_SUPPLEMENTS.length)),
    {
      title: { fr: "Majorations et indemnités", en: "Supplements" },
      labels: words.SUPPLEMENT_LABELS,
    },
  ),
  midwifeAct: of(
    ["midwife"],
    optional(() => z.enum(MIDWIFE_ACTS)),
    {
      title: { fr: "Acte", en: "Act" },
      labels: words.MIDWIFE_ACT_LABELS,
      initial: "consultation",
    },
  ),
  travel: of(
    ["midwife"],
    preset(false, () => z.boolean()),
    { title: { fr: "Majoration de déplacement", en: "Travel supplement" }, initial: false },
  ),
  technicalAct: of(["midwife-technical-act"], technicalFields.technicalAct, {
    kind: "act",
    list: "ccam",
    title: { fr: "Acte technique", en: "Technical act" },
    hint: { fr: "Son code, ou des mots de son libellé", en: "Its code, or words of its label" },
    initial: "JQQM018",
  }),
  modifiers: of(["midwife-technical-act"], technicalFields.modifiers, { title: { fr: "Modificateurs", en: "Modifiers" } }),
  session: of(
    ["psychologist"],
    optional(() => z.enum(PSYCHOLOGIST_SESSIONS_KINDS)),
    {
      title: { fr: "Séance", en: "Session" },
      labels: words.SESSION_LABELS,
      initial: "first",
    },
  ),
  sessionsThisYear: of(
    ["psychologist"],
    preset(0, () => z.int().min(0).max(MOST_UNITS)),
    {
      title: { fr: "Séances déjà faites cette année", en: "Sessions already used this year" },
      initial: 0,
    },
  ),
  cip13: of(
    ["medicine"],
    optional(() => z.string().regex(/^\d{13}$/)),
    { title: { fr: "Code de la boîte (CIP)", en: "Code of the box (CIP)" } },
  ),
  medicineClass: of(
    ["medicine"],
    optional(() => z.enum(MEDICINE_CLASSES)),
    {
      title: { fr: "Classe du médicament", en: "Class of the medicine" },
      labels: words.CLASS_LABELS,
      initial: "major",
    },
  ),
  boxPrice: of(["medicine"], optional(amountField), {
    title: { fr: "Prix d'une boîte, sans l'honoraire", en: "Price of a box, the fee left out" },
    initial: "10.00",
  }),
  largeBox: of(
    ["medicine"],
    preset(false, () => z.boolean()),
    { title: { fr: "Conditionnement trimestriel", en: "Box for three months" }, initial: false },
  ),
  boxes: of(
    ["medicine"],
    preset(1, () => z.int().min(1).max(MOST_UNITS)),
    { title: { fr: "Boîtes", en: "Boxes" }, initial: 1 },
  ),
  referencePrice: of(["medicine"], optional(amountField), {
    title: { fr: "Tarif forfaitaire ou générique le plus cher", en: "Flat tariff, or the dearest generic" },
    hint: { fr: "Du groupe générique, s'il limite la base", en: "Of the generic group, if it limits the base" },
  }),
  prescriptionFee: of(
    ["prescription-fee"],
    optional(() => z.enum(choices(words.PRESCRIPTION_FEE_LABELS))),
    {
      title: { fr: "Honoraire", en: "Fee" },
      labels: words.PRESCRIPTION_FEE_LABELS,
      initial: "HDR",
    },
  ),
  dentalAct: of(
    ["dental"],
    optional(() => z.string().regex(/^(consultation|prevention-exam|[A-Z]{4}\d{3})$/)),
    {
      title: { fr: "Acte", en: "Act" },
      hint: {
        fr: "« consultation », « prevention-exam » (M'T dents), ou le code de l'acte (HBJD001 : détartrage)",
        en: "“consultation”, “prevention-exam”, or the code of the act (HBJD001: scaling)",
      },
      initial: "consultation",
    },
  ),
  mostlyByDoctors: of(
    ["dental"],
    preset(false, () => z.boolean()),
    {
      title: { fr: "Acte réalisé surtout par des médecins", en: "Act mostly done by doctors" },
      hint: { fr: "Groupes ATM, ADI et ADC", en: "Groups ATM, ADI and ADC" },
      initial: false,
    },
  ),
  dentalImages: of(
    ["dental"],
    preset("none", () => z.enum(DENTAL_IMAGES)),
    {
      title: { fr: "Radiographies de l'examen de prévention", en: "X-rays of the examination of prevention" },
      labels: words.DENTAL_IMAGE_LABELS,
      initial: "none",
    },
  ),
  orthodonticAct: of(
    ["orthodontics"],
    optional(() => z.enum(ORTHODONTIC_ACTS)),
    {
      title: { fr: "Acte", en: "Act" },
      labels: words.ORTHODONTIC_LABELS,
      initial: "semester",
    },
  ),
  begunAtYears: of(
    ["orthodontics"],
    optional(() => z.int().min(0).max(OLDEST)),
    {
      title: { fr: "Âge au début du traitement", en: "Age when treatment began" },
      initial: 12,
    },
  ),
  semester: of(
    ["orthodontics"],
    preset(1, () => z.int().min(1).max(MOST_UNITS)),
    { title: { fr: "Rang du semestre", en: "Rank of the semester" }, initial: 1 },
  ),
  priorAgreement: of(
    ["orthodontics"],
    optional(() => z.enum(AGREEMENTS)),
    {
      title: { fr: "Accord préalable", en: "Prior agreement" },
      labels: words.AGREEMENT_LABELS,
      initial: "given",
    },
  ),
  opticalItem: of(
    ["optics"],
    optional(() => z.enum(OPTICAL_ITEMS)),
    { title: { fr: "Article", en: "Item" }, labels: words.OPTICAL_LABELS, initial: "frame" },
  ),
  opticalClass: of(
    ["optics"],
    optional(() => z.enum(OPTICAL_CLASSES)),
    { title: { fr: "Classe", en: "Class" }, labels: words.OPTICAL_CLASS_LABELS, initial: "A" },
  ),
  lens: of(
    ["optics"],
    preset("single-focus", () => z.enum(LENS_KINDS)),
    { title: { fr: "Verre", en: "Lens" }, labels: words.LENS_LABELS, initial: "single-focus" },
  ),
  sphere: of(["optics"], optional(powerField), {
    kind: "decimal",
    title: { fr: "Sphère", en: "Sphere" },
    hint: { fr: "En dioptres", en: "In dioptres" },
  }),
  cylinder: of(["optics"], preset(0, powerField), {
    kind: "decimal",
    title: { fr: "Cylindre", en: "Cylinder" },
    hint: { fr: "En dioptres, convention du cylindre positif", en: "In dioptres, positive cylinder" },
  }),
  eyes: of(
    ["optics"],
    preset(1, () => z.int().min(1).max(MOST_EARS)),
    { title: { fr: "Verres identiques, ou yeux", en: "Lenses alike, or eyes" }, initial: 1 },
  ),
  indication: of(
    ["optics"],
    optional(() => z.boolean()),
    {
      title: { fr: "Indication de la liste pour des lentilles", en: "Listed indication for contact lenses" },
      initial: false,
    },
  ),
  hearingClass: of(
    ["hearing"],
    optional(() => z.enum(HEARING_CLASSES)),
    { title: { fr: "Classe", en: "Class" }, labels: words.HEARING_LABELS, initial: "I" },
  ),
  ears: of(
    ["hearing"],
    preset(1, () => z.int().min(1).max(MOST_EARS)),
    { title: { fr: "Oreilles appareillées", en: "Ears fitted" }, initial: 1 },
  ),
  blind: of(
    ["hearing"],
    preset(false, () => z.boolean()),
    { title: { fr: "Le patient est aussi aveugle", en: "The patient is blind as well" }, initial: false },
  ),
  previousEquipmentOn: of(
    ["optics", "hearing"],
    optional(() => dayField),
    { title: { fr: "Date de l'équipement précédent", en: "Day of the previous equipment" } },
  ),
  earlyRenewal: of(
    ["optics", "hearing"],
    preset(false, () => z.boolean()),
    {
      title: { fr: "Motif médical de renouvellement anticipé", en: "Medical ground for an early renewal" },
      initial: false,
    },
  ),
};

/** What is needed to price care other than a doctor's: the family, its own fields, and the patient. */
export const careFields = {
  careDate: field(
    needed(() => dayField),
    { title: { fr: "Date des soins", en: "Day of care" }, group: "care" },
  ),
  family: field(
    needed(() => z.enum(choices(words.FAMILY_LABELS))),
    {
      title: { fr: "Soins", en: "Care" },
      group: "care",
      labels: words.FAMILY_LABELS,
      initial: "paramedic",
    },
  ),
  fee: field(optional(amountField), {
    title: { fr: "Prix payé", en: "Price paid" },
    hint: { fr: "Pour toutes les unités. Laissez vide pour le tarif fixé.", en: "For all the units. Leave empty for the set tariff." },
    group: "care",
  }),
  ...family,
  patientAgeYears: field(
    optional(() => z.int().min(0).max(OLDEST)),
    { title: { fr: "Âge du patient", en: "Patient's age" }, group: "patient", initial: 40 },
  ),
  exemption: field(
    preset("none", () => z.enum(choices(EXEMPTION_LABELS))),
    {
      title: { fr: "Situation particulière", en: "Particular situation" },
      group: "patient",
      labels: EXEMPTION_LABELS,
      initial: "none",
    },
  ),
  fullCover: field(
    preset("none", () => z.enum(choices(FULL_COVER_CHOICES))),
    {
      title: { fr: "Motif de prise en charge intégrale de l'acte", en: "Ground of full cover of the act" },
      group: "patient",
      labels: FULL_COVER_CHOICES,
      showWhen: { field: "family", in: ["midwife", "midwife-technical-act", "medicine"] },
      initial: "none",
    },
  ),
  solidarityAllowance: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Allocation de solidarité aux personnes âgées", en: "Allowance of solidarity to older persons" },
      group: "patient",
      showWhen: { field: "family", in: ["paramedic"] },
      initial: false,
    },
  ),
  localScheme: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
      group: "patient",
      initial: false,
    },
  ),
  birthDate: field(
    optional(() => dayField),
    {
      title: { fr: "Date de naissance du patient", en: "Patient's date of birth" },
      hint: { fr: "Utile l'année des 18 ans", en: "Useful in the year of the 18th birthday" },
      group: "more",
    },
  ),
  prescribed: field(
    preset(true, () => z.boolean()),
    { title: { fr: "Prescrit par un médecin", en: "Prescribed" }, group: "more", initial: true },
  ),
  territory: field(
    preset("metropole", () => z.enum(TERRITORIES)),
    {
      title: { fr: "Lieu des soins", en: "Place of care" },
      group: "more",
      labels: TERRITORY_LABELS,
      initial: "metropole",
    },
  ),
  base: field(optional(amountField), {
    title: { fr: "Base de remboursement connue", en: "Base already known" },
    hint: { fr: "Pour toutes les unités ; elle remplace les tarifs", en: "For all the units; it replaces the tariffs" },
    group: "more",
  }),
  borneThisDay: field(preset(0 as Cents, amountField), {
    title: { fr: "Franchise déjà retenue ce jour-là", en: "Deductible already borne that day" },
    group: "more",
  }),
  borneThisYear: field(preset(0 as Cents, amountField), {
    title: { fr: "Franchise déjà retenue cette année", en: "Deductible already borne this year" },
    group: "more",
  }),
  reimbursedOn: field(
    optional(() => dayField),
    {
      title: { fr: "Date du remboursement", en: "Day of reimbursement" },
      hint: { fr: "À défaut, le jour des soins", en: "The day of care when left empty" },
      group: "more",
    },
  ),
};
export const careInput = () => formOf(careFields, words.CARE_GROUPS);

export type CareInput = z.output<ReturnType<typeof careInput>>;
