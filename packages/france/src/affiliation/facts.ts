import type { Day, Decision, MissingFact, Trace } from "@openamo/kernel";
import type { SchemeId } from "../network/model.ts";
import type { Status } from "./statuses.ts";

/** What is known of a person, to find their scheme. Undefined: nobody said. */
export interface PersonFacts {
  readonly on: Day;
  readonly status: Status;
  /** A second activity, or an activity beside a pension or studies. */
  readonly otherStatus?: Status | undefined;
  /** Department of residence, `metropole` when only that is known, or `abroad`. */
  readonly residence: string | undefined;
  readonly ageYears?: number | undefined;
  readonly hiredOn?: Day | undefined;
  /** Scheme of the last activity or of the pension; `none` for somebody who never worked. */
  readonly previousScheme?: SchemeId | "none" | undefined;
  readonly parentScheme?: SchemeId | undefined;
  /** First enrolment in higher education. */
  readonly studentSince?: Day | undefined;
  readonly contractHours?: number | undefined;
  readonly contractMonths?: number | undefined;
  readonly permanentContract?: boolean | undefined;
  readonly mainActivity?: "first" | "second" | undefined;
  readonly stableResidence?: boolean | undefined;
  readonly regularStay?: boolean | undefined;
}

/** The scheme found and the status that decided it. */
export interface SchemeFound {
  readonly scheme: SchemeId | "foreign";
  readonly status: Status;
  /** Set for students while their scheme lasted. */
  readonly studentContribution?: boolean;
}

/** A question to ask or a refusal, in place of an answer. */
export type Stop = { readonly stop: Decision<never> };

export type SchemeRule = (facts: PersonFacts, status: Status, trace: Trace) => SchemeFound | Stop;

const ask = (field: string, fr: string, en: string): MissingFact => ({ field, question: { fr, en } });

/** What must be asked, by field of the question. */
export const MISSING = {
  status: ask("status", "Que fait la personne ?", "What does the person do?"),
  residence: ask("residenceCommune", "Dans quelle commune la personne habite-t-elle ?", "In which commune does the person live?"),
  lastResidence: ask(
    "residenceCommune",
    "Dans quelle commune de France la personne habitait-elle avant son détachement ?",
    "In which commune of France did the person live before being posted?",
  ),
  age: ask("ageYears", "Quel âge a la personne ?", "How old is the person?"),
  hiredOn: ask("hiredOn", "Quel jour la personne a-t-elle été recrutée ?", "On which day was the person hired?"),
  previousScheme: ask(
    "previousScheme",
    "De quel régime vient la pension, ou la dernière activité ?",
    "Which scheme does the pension, or the last activity, come from?",
  ),
  parentScheme: ask("parentScheme", "De quel régime relève le parent ?", "Which scheme is the parent in?"),
  insuredParent: ask(
    "details.attachedTo",
    "Quel parent assuré couvre l'enfant ? Celui qui est désigné n'est affilié à aucun organisme à cette date.",
    "Which insured parent covers the child? The one named is affiliated to no organism on that day.",
  ),
  studentSince: ask(
    "studentSince",
    "Depuis quel jour la personne est-elle inscrite dans l'enseignement supérieur ?",
    "Since which day has the person been enrolled in higher education?",
  ),
  contractHours: ask(
    "contractHours",
    "Combien d'heures par mois le contrat de travail prévoit-il ?",
    "How many hours a month does the work contract provide for?",
  ),
  permanentContract: ask("permanentContract", "Le contrat de travail est-il à durée indéterminée ?", "Is the work contract permanent?"),
  contractMonths: ask("contractMonths", "Combien de mois le contrat de travail dure-t-il ?", "How many months does the work contract last?"),
  mainActivity: ask("mainActivity", "Laquelle des deux activités est la principale ?", "Which of the two activities is the main one?"),
  stableResidence: ask(
    "stableResidence",
    "La personne habite-t-elle en France depuis la durée demandée, sans interruption ?",
    "Has the person lived in France for the length asked for, without break?",
  ),
  regularStay: ask("regularStay", "La personne est-elle française, européenne ou en séjour régulier ?", "Is the person French, European or in regular stay?"),
} as const;
