/**
 * CSS L325-1, II, and CRPM L761-3: the local scheme of Alsace-Moselle follows the work of employees there, not their residence;
 * it stays with those who kept it as jobseekers or pensioners, and extends to the family they support.
 */
import { type Day, defineReason, type LawReference, type PreparedReason, type Trace, versionOn } from "@openamo/kernel";
import { LOCAL_SCHEME_CHILD_AGE } from "../parameters/affiliation.ts";
import { crpm, css } from "../sources/texts.ts";

export const LOCAL_SITUATIONS = [
  "employee-there",
  "agricultural-employee-there",
  "employee-elsewhere",
  "jobseeker-formerly-there",
  "pensioner-formerly-there",
  "invalidity-pensioner-formerly-there",
  "spouse-of-member",
  "child-of-member",
  "self-employed",
  "civil-servant",
  "resident-only",
] as const;
export type LocalSituation = (typeof LOCAL_SITUATIONS)[number];

const told = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason =>
  defineReason({ id: `fr.local-scheme.${id}`, effect: "tells", law, args: {}, title: { fr: "Régime local", en: "Local scheme" }, sentence: { fr, en } });

export const LOCAL_SCHEME_REASONS = {
  employee: told(
    "employee",
    [css("L325-1", "II 1°")],
    "Le salarié qui travaille dans le Bas-Rhin, le Haut-Rhin ou la Moselle relève du régime local, où que soit le siège de l'entreprise.",
    "An employee who works in Bas-Rhin, Haut-Rhin or Moselle is in the local scheme, wherever the firm's seat is.",
  ),
  agriculturalEmployee: told(
    "agricultural-employee",
    [crpm("L761-3", "1°")],
    "Le salarié agricole qui travaille dans ces départements relève du régime local agricole.",
    "An agricultural employee who works in these departments is in the agricultural local scheme.",
  ),
  kept: told(
    "kept",
    [css("L325-1", "II 4° et 5°")],
    "Le demandeur d'emploi indemnisé garde le régime local qu'il avait comme salarié.",
    "A jobseeker on benefit keeps the local scheme they had as an employee.",
  ),
  invalidity: told(
    "invalidity",
    [css("L325-1", "II 7°")],
    "Le titulaire d'une pension d'invalidité garde le régime local dont il bénéficiait.",
    "Who holds an invalidity pension keeps the local scheme they had.",
  ),
  pensioner: told(
    "pensioner",
    [css("L325-1", "II 9° à 11°")],
    "Le retraité garde le régime local s'il en a relevé les cinq dernières années d'activité, ou dix des quinze dernières.",
    "A pensioner keeps the local scheme after five last years of activity in it, or ten of the last fifteen.",
  ),
  spouse: told(
    "spouse",
    [css("L325-1", "II a")],
    "Le conjoint à charge partage le régime local de l'assuré.",
    "A dependent spouse shares the insured person's local scheme.",
  ),
  child: defineReason({
    id: "fr.local-scheme.child",
    effect: "tells",
    law: [css("L325-1", "II b"), css("D325-1-2-1")],
    args: { age: "count" },
    title: { fr: "Régime local", en: "Local scheme" },
    sentence: {
      fr: "L'enfant à charge sans activité partage le régime local de l'assuré jusqu'à {age} ans.",
      en: "A dependent child without activity shares the insured person's local scheme until {age}.",
    },
  }),
  notListed: told(
    "not-listed",
    [css("L325-1", "II")],
    "Habiter ces départements ne suffit pas : les indépendants, les fonctionnaires et les personnes sans activité salariée n'y relèvent pas du régime local.",
    "Living in these departments is not enough: self-employed people, civil servants and those without salaried work are not in the local scheme.",
  ),
} as const;

const WHY = LOCAL_SCHEME_REASONS;
const MEMBERS: Partial<Record<LocalSituation, PreparedReason>> = {
  "employee-there": WHY.employee,
  "agricultural-employee-there": WHY.agriculturalEmployee,
  "jobseeker-formerly-there": WHY.kept,
  "invalidity-pensioner-formerly-there": WHY.invalidity,
  "spouse-of-member": WHY.spouse,
};

/** What the rule needs beside the situation. */
export interface LocalSchemeFacts {
  readonly on: Day;
  readonly situation: LocalSituation;
  readonly ageYears?: number | undefined;
  /** Five last years of activity in the local scheme, or ten of the last fifteen (L325-1, II 9°). */
  readonly longEnough?: boolean | undefined;
}

/** Whether the person is in the local scheme; undefined when a fact is missing. */
export function localScheme({ on, situation, ageYears, longEnough }: LocalSchemeFacts, trace: Trace): boolean | undefined {
  const reason = MEMBERS[situation];
  if (reason !== undefined) {
    trace.tell(reason);
    return true;
  }
  if (situation === "child-of-member") {
    if (ageYears === undefined) return undefined;
    const limit = versionOn(LOCAL_SCHEME_CHILD_AGE, on);
    trace.add(WHY.child, limit, limit.value);
    return ageYears < limit.value;
  }
  if (situation === "pensioner-formerly-there") {
    if (longEnough !== undefined) trace.tell(WHY.pensioner);
    return longEnough;
  }
  trace.tell(WHY.notListed);
  return false;
}
