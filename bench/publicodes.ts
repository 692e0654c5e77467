import Engine from "publicodes";
import type { LineAnswer, LineCase } from "./cases.ts";
import { rules } from "./publicodes-rules.ts";

type RuleName = keyof typeof rules;

/** The rules are parsed once, as the documentation asks; warnings that would be printed at each change of situation are off. */
const engine = new Engine<RuleName>(rules, { warn: false });

const word = (yes: boolean): string => (yes ? "oui" : "non");

type Situation = Partial<Record<RuleName, string | number>>;

/** The situation of a line as the rules see it. */
export const situationOf = (line: LineCase): Situation => ({
  honoraires: line.fee,
  tarif: line.tariff,
  jour: line.careDay,
  âge: line.ageYears,
  "affection de longue durée": word(line.exempt),
  "hors parcours": word(line.outsidePathway),
  "mineur au premier janvier": word(line.minorOnFirstJanuary),
  "régime local affilié": word(line.localScheme),
  "participations de l'année": line.participationsThisYear,
  "participations de l'année en montant": line.participationsThisYearCents,
  "participations du jour": line.participationsThisDay,
});

/** The amount paid: one situation, one evaluation. Publicodes keeps the explanation of the value beside it. */
export const evaluatePaid = (situation: Situation): unknown => engine.setSituation(situation).evaluate("versé").nodeValue;

function cents(name: RuleName): number {
  const { nodeValue } = engine.evaluate(name);
  if (typeof nodeValue !== "number") throw new Error(`${name} is ${String(nodeValue)}`);
  return nodeValue;
}

export function answerOf(line: LineCase): LineAnswer {
  engine.setSituation(situationOf(line));
  return {
    base: cents("base"),
    excess: cents("dépassement"),
    legalShare: cents("ticket modérateur"),
    pathwayPenalty: cents("majoration"),
    participationForfaitaire: cents("participation forfaitaire"),
    baseScheme: cents("régime de base"),
    localScheme: cents("régime local"),
    paid: cents("versé"),
    patientShare: cents("reste à charge"),
  };
}
