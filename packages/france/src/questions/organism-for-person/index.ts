import { type Decision, day, decide, decided, outsideCoverage, refused, type Text, Trace } from "@openamo/kernel";
import { route } from "../../affiliation/route.ts";
import { schemesOf } from "../../affiliation/scheme/index.ts";
import { functionsOf } from "../../affiliation/statuses.ts";
import type { NetworkFunction } from "../../network/model.ts";
import { defineQuestion } from "../define.ts";
import { piecesOf } from "./identity.ts";
import { type OrganismInput, organismInput } from "./input.ts";
import { type OrganismOutcome, organismOutput, publishOrganism } from "./output.ts";
import { factsOf } from "./to-facts.ts";

/** What a second activity keeps in its own scheme, whoever bears the care. */
const OF_EACH_ACTIVITY: readonly NetworkFunction[] = ["retirement", "accident-benefits", "accident-pricing", "accident-prevention", "contributions"];

const COVERED_FROM = day("2015-01-01");
const RULE: Text = { fr: "Organisme compétent", en: "Organism that answers" };

function answer(input: OrganismInput): Decision<OrganismOutcome> {
  if (input.date < COVERED_FROM) return refused(outsideCoverage(RULE, input.date, COVERED_FROM, null, "date"));
  const facts = factsOf(input);
  if ("stop" in facts) return facts.stop;
  const { person, where } = facts;
  const trace = new Trace();
  const schemes = schemesOf(person, trace);
  if ("stop" in schemes) return schemes.stop;
  const { deciding, other } = schemes;
  const functions = route(deciding.scheme, deciding.status, functionsOf(deciding.status), where, person.on, trace);
  const kept = other && functionsOf(other.status).filter((name) => OF_EACH_ACTIVITY.includes(name));
  return decided(
    {
      deciding,
      functions,
      ...(other && kept ? { other: { found: other, functions: route(other.scheme, other.status, kept, where, person.on, trace) } } : {}),
      pieces: piecesOf(input, trace),
    },
    trace,
  );
}

/** Which scheme a person is in, and which organism answers for each function, on a day. */
export const organismForPerson = defineQuestion<OrganismInput, OrganismOutcome>({
  id: "fr.organism-for-person",
  title: { fr: "Quelle caisse pour cette personne ?", en: "Which fund for this person?" },
  description: {
    fr: "Le régime d'une personne et l'organisme qui gère chaque risque pour elle, à sa résidence et à son lieu de travail, avec les textes qui le disent.",
    en: "A person's scheme and the organism that manages each risk for them, where they live and where they work, with the texts that say so.",
  },
  coveredFrom: COVERED_FROM,
  input: organismInput,
  output: organismOutput,
  answer: (input) => decide(() => answer(input)),
  publish: publishOrganism,
});
