import * as z from "zod";
import { STATUSES } from "../../affiliation/statuses.ts";
import { dayField } from "../../claims/care-sheet.ts";
import { field, needed, optional, preset } from "../field.ts";
import { formOf } from "../fields-form.ts";
import { choices } from "../reimbursement/words.ts";
import { GROUPS, MAIN_LABELS, NUMBER_LABELS, PREVIOUS_LABELS, RESIDENCE_LABELS, SCHEME_LABELS, STATUS_LABELS } from "./words.ts";

const OLDEST = 130;
const MOST_HOURS = 400;
const MOST_MONTHS = 600;
const COMMUNE = /^(\d{2}|2[AB])\d{3}$/;

const PREVIOUS_STATUSES = ["pensioner", "invalidity-pensioner", "jobseeker", "no-activity"];
/** What is asked only of a person who has two situations at once. */
const TWO_AT_ONCE = { field: "otherStatus", in: STATUSES };
/** Yes, no, or not said: nothing is supposed. */
const yesNo = () => z.boolean().meta({ "x-kind": "yes-no" });
const CLOSED_STATUSES = ["sncf-staff", "miner", "banque-de-france-staff"];
/** Forms let people type a name or a postcode and send the code. */
const commune = () => z.string().regex(COMMUNE, "an INSEE code of five characters such as 59350").meta({ "x-kind": "place" });

/** What is needed to know who answers for a person. Nothing is supposed: a fact that the law needs and nobody gave is asked for. */
export const organismFields = {
  date: field(
    needed(() => dayField),
    { title: { fr: "À la date du", en: "On the day" }, group: "person" },
  ),
  status: field(
    optional(() => z.enum(STATUSES)),
    { title: { fr: "Situation", en: "Situation" }, group: "person", labels: STATUS_LABELS, initial: "employee" },
  ),
  otherStatus: field(
    optional(() => z.enum(STATUSES)),
    {
      title: { fr: "Autre situation en même temps", en: "Another situation at the same time" },
      hint: { fr: "Une seconde activité, une pension, des études", en: "A second activity, a pension, studies" },
      group: "person",
      labels: STATUS_LABELS,
    },
  ),
  ageYears: field(
    optional(() => z.int().min(0).max(OLDEST)),
    {
      title: { fr: "Âge", en: "Age" },
      hint: { fr: "En années révolues", en: "In completed years" },
      group: "person",
      showWhen: { field: "status", in: ["student", "child"] },
    },
  ),
  parentScheme: field(
    optional(() => z.enum(choices(SCHEME_LABELS))),
    {
      title: { fr: "Régime du parent", en: "Parent's scheme" },
      group: "person",
      labels: SCHEME_LABELS,
      showWhen: { field: "status", in: ["student", "child"] },
    },
  ),
  previousScheme: field(
    optional(() => z.enum(choices(PREVIOUS_LABELS))),
    {
      title: { fr: "Régime de la pension ou de la dernière activité", en: "Scheme of the pension or of the last activity" },
      group: "person",
      labels: PREVIOUS_LABELS,
      showWhen: { field: "status", in: PREVIOUS_STATUSES },
    },
  ),
  residenceCommune: field(optional(commune), {
    title: { fr: "Commune de résidence", en: "Commune of residence" },
    hint: { fr: "Nom, code postal ou code INSEE", en: "Name, postcode or INSEE code" },
    group: "places",
  }),
  residence: field(
    optional(() => z.enum(choices(RESIDENCE_LABELS))),
    {
      title: { fr: "Ou territoire de résidence", en: "Or territory of residence" },
      hint: { fr: "Si la commune n'est pas connue", en: "When the commune is not known" },
      group: "places",
      labels: RESIDENCE_LABELS,
    },
  ),
  workCommune: field(optional(commune), {
    title: { fr: "Commune de l'établissement", en: "Commune of the establishment" },
    hint: { fr: "Lieu de travail ou siège de l'activité", en: "Place of work or of the business" },
    group: "places",
  }),
  hiredOn: field(
    optional(() => dayField),
    {
      title: { fr: "Date de recrutement", en: "Day of hiring" },
      group: "work",
      showWhen: { field: "status", in: CLOSED_STATUSES },
    },
  ),
  contractHours: field(
    optional(() => z.int().min(0).max(MOST_HOURS)),
    {
      title: { fr: "Heures par mois du contrat salarié", en: "Hours a month of the salaried contract" },
      group: "work",
      showWhen: TWO_AT_ONCE,
    },
  ),
  permanentContract: field(optional(yesNo), { title: { fr: "Contrat à durée indéterminée", en: "Permanent contract" }, group: "work", showWhen: TWO_AT_ONCE }),
  contractMonths: field(
    optional(() => z.int().min(0).max(MOST_MONTHS)),
    {
      title: { fr: "Durée du contrat en mois", en: "Months of the contract" },
      group: "work",
      showWhen: TWO_AT_ONCE,
    },
  ),
  mainActivity: field(
    optional(() => z.enum(choices(MAIN_LABELS))),
    {
      title: { fr: "Activité principale", en: "Main activity" },
      hint: { fr: "À défaut de choix, la plus ancienne", en: "The oldest one, unless chosen otherwise" },
      group: "work",
      labels: MAIN_LABELS,
      showWhen: TWO_AT_ONCE,
    },
  ),
  studentSince: field(
    optional(() => dayField),
    {
      title: { fr: "Étudiant depuis le", en: "Student since" },
      group: "more",
      showWhen: { field: "status", in: ["student"] },
    },
  ),
  stableResidence: field(optional(yesNo), {
    title: { fr: "En France depuis plus de trois mois", en: "In France for more than three months" },
    group: "more",
    showWhen: { field: "status", in: ["no-activity"] },
  }),
  regularStay: field(optional(yesNo), {
    title: { fr: "Français, européen ou en séjour régulier", en: "French, European or in regular stay" },
    group: "more",
    showWhen: { field: "status", in: ["no-activity"] },
  }),
  number: field(
    preset("known", () => z.enum(choices(NUMBER_LABELS))),
    {
      title: { fr: "Numéro de sécurité sociale", en: "Social security number" },
      group: "more",
      labels: NUMBER_LABELS,
      initial: "known",
    },
  ),
};
export const organismInput = () => formOf(organismFields, GROUPS);

export type OrganismInput = z.output<ReturnType<typeof organismInput>>;
