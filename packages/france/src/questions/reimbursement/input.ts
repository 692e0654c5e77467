import * as z from "zod";
import { amountField, dayField, MOST_KILOMETRES } from "../../claims/care-sheet.ts";
import { SECTORS } from "../../claims/sector.ts";
import { SPECIALTIES, TERRITORIES } from "../../nomenclature/doctor-act.ts";
import { PATHWAYS } from "../../reimbursement/line.ts";
import { field, needed, optional, preset } from "../field.ts";
import { formOf } from "../fields-form.ts";
import { FULL_COVER_CHOICES, PATHWAY_LABELS, SECTOR_LABELS, SPECIALTY_LABELS, TERRITORY_LABELS } from "../labels.ts";
import { technicalFields } from "./technical-act.ts";
import { choices, EXEMPTION_LABELS, GROUPS, KIND_LABELS, ROLE_LABELS, SETTING_LABELS, TIME_LABELS } from "./words.ts";

const OLDEST = 130;
const MOST_IN_A_YEAR = 400;

/** What is needed to know how much a doctor's consultation is repaid. Fields with a default say which ordinary situation is meant. */
export const reimbursementFields = {
  careDate: field(
    needed(() => dayField),
    { title: { fr: "Date de la consultation", en: "Day of the consultation" }, group: "care" },
  ),
  fee: field(optional(amountField), {
    title: { fr: "Prix payé", en: "Price paid" },
    hint: { fr: "En euros. Laissez vide pour le tarif fixé.", en: "In euros. Leave empty for the set tariff." },
    group: "care",
  }),
  setting: field(
    preset("office", () => z.enum(choices(SETTING_LABELS))),
    {
      title: { fr: "Lieu", en: "Place" },
      group: "care",
      labels: SETTING_LABELS,
      initial: "office",
    },
  ),
  specialty: field(
    optional(() => z.enum(SPECIALTIES)),
    {
      title: { fr: "Spécialité du médecin", en: "Doctor's specialty" },
      group: "doctor",
      labels: SPECIALTY_LABELS,
      initial: "general-practice",
    },
  ),
  sector: field(
    optional(() => z.enum(SECTORS)),
    {
      title: { fr: "Secteur du médecin", en: "Doctor's sector" },
      hint: { fr: "Il est affiché au cabinet et dans l'annuaire santé.", en: "It is shown at the practice and in the public directory." },
      group: "doctor",
      labels: SECTOR_LABELS,
      initial: "sector-1",
    },
  ),
  pathway: field(
    optional(() => z.enum(PATHWAYS)),
    {
      title: { fr: "Comment venez-vous à ce médecin ?", en: "How do you come to this doctor?" },
      group: "doctor",
      labels: PATHWAY_LABELS,
      initial: "declared-doctor",
    },
  ),
  patientAgeYears: field(
    optional(() => z.int().min(0).max(OLDEST)),
    {
      title: { fr: "Âge du patient", en: "Patient's age" },
      hint: { fr: "En années révolues", en: "In completed years" },
      group: "patient",
      initial: 40,
    },
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
      initial: "none",
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
  role: field(
    preset("ordinary", () => z.enum(choices(ROLE_LABELS))),
    {
      title: { fr: "Rôle du médecin", en: "Doctor's role" },
      group: "more",
      labels: ROLE_LABELS,
      initial: "ordinary",
    },
  ),
  kind: field(
    preset("ordinary", () => z.enum(choices(KIND_LABELS))),
    {
      title: { fr: "Sorte de consultation", en: "Kind of consultation" },
      group: "more",
      labels: KIND_LABELS,
      initial: "ordinary",
    },
  ),
  timeSlot: field(
    preset("day", () => z.enum(choices(TIME_LABELS))),
    { title: { fr: "Moment", en: "Time" }, group: "more", labels: TIME_LABELS, initial: "day" },
  ),
  regulated: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Appel passé par la régulation (15 ou 116 117)", en: "Call sent by the medical regulation" },
      group: "more",
      initial: false,
    },
  ),
  territory: field(
    preset("metropole", () => z.enum(TERRITORIES)),
    {
      title: { fr: "Lieu d'exercice", en: "Place of practice" },
      group: "more",
      labels: TERRITORY_LABELS,
      initial: "metropole",
    },
  ),
  travelKilometres: field(
    optional(() => z.int().min(1).max(MOST_KILOMETRES)),
    {
      title: { fr: "Distance du cabinet au domicile, en kilomètres", en: "Distance from the practice to the home, in kilometres" },
      hint: { fr: "L'aller seul, si le médecin facture des indemnités kilométriques", en: "One way, if the doctor bills kilometres" },
      group: "more",
      showWhen: { field: "setting", in: ["home-visit"] },
    },
  ),
  mountain: field(
    preset(false, () => z.boolean()),
    { title: { fr: "Trajet en montagne", en: "Journey in mountains" }, group: "more", showWhen: { field: "setting", in: ["home-visit"] }, initial: false },
  ),
  acts: field(
    optional(() =>
      z
        .array(z.string().regex(/^[A-Z][A-Z0-9]{0,6}$/))
        .min(1)
        .max(8),
    ),
    {
      title: { fr: "Codes des actes", en: "Codes of the acts" },
      hint: { fr: "Si vous les connaissez : ils remplacent la description", en: "If you know them: they replace the description" },
      group: "more",
    },
  ),
  ...technicalFields,
  base: field(optional(amountField), {
    title: { fr: "Base de remboursement connue", en: "Base already known" },
    hint: { fr: "Elle remplace les tarifs", en: "It replaces the tariffs" },
    group: "more",
  }),
  participationsThisYear: field(
    preset(0, () => z.int().min(0).max(MOST_IN_A_YEAR)),
    {
      title: { fr: "Participations forfaitaires déjà retenues cette année", en: "Flat participations already borne this year" },
      group: "more",
      initial: 0,
    },
  ),
  participationsThisDay: field(
    preset(0, () => z.int().min(0).max(MOST_IN_A_YEAR)),
    {
      title: { fr: "Dont le même jour chez ce médecin", en: "Of which the same day with this doctor" },
      group: "more",
      initial: 0,
    },
  ),
  reimbursedOn: field(
    optional(() => dayField),
    {
      title: { fr: "Date du remboursement", en: "Day of reimbursement" },
      hint: { fr: "À défaut, le jour de la consultation", en: "The day of the consultation when left empty" },
      group: "more",
    },
  ),
};
export const reimbursementInput = () => formOf(reimbursementFields, GROUPS);

export type ReimbursementInput = z.output<ReturnType<typeof reimbursementInput>>;
