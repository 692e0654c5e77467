import { citing, count } from "@openamo/kernel";
import { casf, css } from "../sources/texts.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const STUDENTS_2016 = "quelle-demarche.com/securite-sociale-etudiant-cpam (valid until 2017-08-31); lycee-pothier.com, table of 2017-2018";
const law2018 = citing("LOI-2018-166");
const CHECKED = "2026-11-21";

/** Hours a month from which a salaried contract moves the person to its fund. */
export const CHANGE_HOURS = count({
  id: "fr.affiliation.change-hours",
  label: { fr: "Heures de travail par mois qui changent l'organisme de rattachement", en: "Hours a month that change the organism" },
  law: [css("L160-18", "1°"), css("D160-15", "al. 2")],
  values: { "2019-01-01": { value: "100", source: `D160-15, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months of contract from which a salaried contract moves the person to its fund, when it has an end. */
export const CHANGE_MONTHS = count({
  id: "fr.affiliation.change-months",
  label: { fr: "Durée de contrat, en mois, qui change l'organisme de rattachement", en: "Months of contract that change the organism" },
  law: [css("L160-18", "1°"), css("D160-15", "al. 2")],
  values: { "2019-01-01": { value: "6", source: `D160-15, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Age at which a child stops being covered through a parent. */
export const DEPENDANT_AGE = count({
  id: "fr.affiliation.dependant-age",
  label: { fr: "Âge de fin de la qualité d'ayant droit", en: "Age at which a child is no more a dependant" },
  law: [css("L160-2", "al. 2"), css("D160-1")],
  values: { "2016-01-01": { value: "18", source: `D160-1, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Age up to which a child without activity stays in the parents' scheme, on their own account. */
export const CHILD_SCHEME_AGE = count({
  id: "fr.affiliation.child-scheme-age",
  label: { fr: "Âge jusqu'auquel un enfant reste au régime de ses parents", en: "Age up to which a child stays in the parents' scheme" },
  law: [css("D160-14", "5°")],
  values: {
    "2018-09-01": {
      value: "24",
      source: `D160-14, ${CODE_2026}`,
      status: "recalled",
      checkedOn: CHECKED,
      note: "The version read begins on 2020-05-25; the earlier one was not seen.",
    },
    "2020-05-25": { value: "24", source: `D160-14, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED },
  },
});

/** Months of uninterrupted residence that open the cover of those who neither work nor worked. */
export const RESIDENCE_MONTHS = count({
  id: "fr.affiliation.residence-months",
  label: { fr: "Mois de résidence ininterrompue demandés", en: "Months of uninterrupted residence asked for" },
  law: [css("L160-5"), css("D160-2", "I")],
  values: { "2016-01-01": { value: "3", source: `D160-2, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months after the end of a residence permit during which rights to care cannot be closed. */
export const PERMIT_GRACE_MONTHS = count({
  id: "fr.affiliation.permit-grace-months",
  label: { fr: "Mois de droits après la fin du titre de séjour", en: "Months of rights after the end of the residence permit" },
  law: [css("L160-1", "al. 3"), css("R111-4")],
  values: { "2020-11-02": { value: "6", source: `R111-4, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months during which rights to cash benefits are kept after the activity ends. */
export const MAINTAINED_MONTHS = count({
  id: "fr.affiliation.maintained-months",
  label: { fr: "Mois de maintien des droits aux prestations en espèces", en: "Months of cash rights kept after the activity" },
  law: [css("L161-8"), css("R161-3")],
  values: {
    "2016-01-01": {
      value: "12",
      source: `R161-3, ${CODE_2026}`,
      status: "recalled",
      checkedOn: CHECKED,
      note: "The version read begins on 2019-01-01; the earlier one was not seen.",
    },
    "2019-01-01": { value: "12", source: `R161-3, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED },
  },
});

/** Months for which the State's complementary cover is granted. */
export const C2S_MONTHS = count({
  id: "fr.c2s.granted-months",
  label: { fr: "Durée d'attribution de la C2S, en mois", en: "Months for which the C2S is granted" },
  law: [css("L861-5", "al. 6")],
  values: { "2019-11-01": { value: "12", source: `L861-5, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months for which State medical aid is granted. */
export const AME_MONTHS = count({
  id: "fr.ame.granted-months",
  label: { fr: "Durée d'attribution de l'aide médicale de l'État, en mois", en: "Months for which State medical aid is granted" },
  law: [casf("L252-3")],
  values: {
    "2016-01-01": {
      value: "12",
      source: "CASF L252-3 and D252-2, as known to funds",
      status: "recalled",
      checkedOn: CHECKED,
      note: "This code is not in the collection read.",
    },
  },
});

/** Most days between conception and birth, by legal presumption. */
export const GESTATION_DAYS = count({
  id: "fr.maternity.gestation-days",
  label: { fr: "Durée présumée la plus longue d'une grossesse, en jours", en: "Longest presumed pregnancy, in days" },
  law: [citing("CCIV")("311", "al. 1")],
  values: {
    "2016-01-01": {
      value: "300",
      source: "Code civil, article 311 (three hundredth day before birth)",
      status: "recalled",
      checkedOn: CHECKED,
      note: "This code is not in the collection read.",
    },
  },
});

/** Age from which a student paid the yearly contribution of the students' scheme. */
export const STUDENT_CONTRIBUTION_AGE = count({
  id: "fr.affiliation.student-contribution-age",
  label: { fr: "Âge à partir duquel un étudiant cotise", en: "Age from which a student contributes" },
  law: [law2018("11")],
  until: "2018-08-31",
  values: { "2015-09-01": { value: "20", source: STUDENTS_2016, status: "confirmed", checkedOn: CHECKED } },
});

/** Age from which a student left the scheme of a parent who is self-employed or in most special schemes. */
export const STUDENT_LEAVES_PARENT_AGE = count({
  id: "fr.affiliation.student-leaves-parent-age",
  label: { fr: "Âge où l'étudiant quitte le régime de ses parents (cas courant)", en: "Age at which a student leaves the parents' scheme (most schemes)" },
  law: [law2018("11")],
  until: "2018-08-31",
  values: { "2015-09-01": { value: "20", source: STUDENTS_2016, status: "confirmed", checkedOn: CHECKED } },
});

/** The same where the parent is a seafarer, in the National Assembly or in the port of Bordeaux. */
export const STUDENT_LEAVES_PARENT_LATER_AGE = count({
  id: "fr.affiliation.student-leaves-parent-later-age",
  label: {
    fr: "Âge où l'étudiant quitte le régime de ses parents (marins, Assemblée, port de Bordeaux)",
    en: "Age at which a student leaves the parents' scheme (seafarers, Assembly, Bordeaux port)",
  },
  law: [law2018("11")],
  until: "2018-08-31",
  values: { "2015-09-01": { value: "21", source: STUDENTS_2016, status: "confirmed", checkedOn: CHECKED } },
});

/** The same where the parent is in the railway scheme. */
export const STUDENT_LEAVES_RAILWAY_AGE = count({
  id: "fr.affiliation.student-leaves-railway-age",
  label: { fr: "Âge où l'étudiant quitte le régime de ses parents (SNCF)", en: "Age at which a student leaves the parents' scheme (SNCF)" },
  law: [law2018("11")],
  until: "2018-08-31",
  values: {
    "2015-09-01": {
      value: "28",
      source: "known practice; senat.fr r12-221 tells of schemes that kept students beyond twenty",
      status: "recalled",
      checkedOn: CHECKED,
    },
  },
});

/** Age up to which a child without activity shares a parent's local scheme of Alsace-Moselle. */
export const LOCAL_SCHEME_CHILD_AGE = count({
  id: "fr.affiliation.local-scheme-child-age",
  label: { fr: "Âge limite de l'enfant au régime local", en: "Age limit of a child in the local scheme" },
  law: [css("L325-1", "II b"), css("D325-1-2-1")],
  values: { "2016-01-01": { value: "24", source: `D325-1-2-1, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

/** Months in which a decision of an organism may be contested before its amicable appeals commission. */
export const APPEAL_MONTHS = count({
  id: "fr.affiliation.appeal-months",
  label: { fr: "Mois pour saisir la commission de recours amiable", en: "Months to turn to the amicable appeals commission" },
  law: [css("R142-1"), css("R142-1-A", "III")],
  values: { "2019-03-31": { value: "2", source: `R142-1 and R142-1-A, ${CODE_2026}`, status: "confirmed", checkedOn: CHECKED } },
});

export const affiliationParameters = [
  CHANGE_HOURS,
  CHANGE_MONTHS,
  DEPENDANT_AGE,
  CHILD_SCHEME_AGE,
  RESIDENCE_MONTHS,
  PERMIT_GRACE_MONTHS,
  MAINTAINED_MONTHS,
  C2S_MONTHS,
  AME_MONTHS,
  GESTATION_DAYS,
  STUDENT_CONTRIBUTION_AGE,
  STUDENT_LEAVES_PARENT_AGE,
  STUDENT_LEAVES_PARENT_LATER_AGE,
  STUDENT_LEAVES_RAILWAY_AGE,
  LOCAL_SCHEME_CHILD_AGE,
  APPEAL_MONTHS,
];
