import { AFFILIATION, contains, type Day, DEPENDANT, type Decision, decided, type Household, type Standing, type Text, Trace } from "@openamo/kernel";
import { describedScheme, isScheme, type Scheme } from "../network/schemes.ts";
import { words } from "../words.ts";
import { daysBefore, declaredIn } from "./declared-days.ts";
import { indexOf } from "./events/fields.ts";
import { FACT, factsOf, heldOn } from "./events/proposal.ts";
import { functionsOf } from "./functions.ts";
import { COVERED_THROUGH, DIED, GROUND_LABELS, HELD_OPEN } from "./grounds.ts";
import { NOT_REGISTERED_HERE, type RightsFacts, rightsOn, UNPAID } from "./rights.ts";

/** Facts that exempt the person, wholly or in part. */
const EXEMPTIONS = ["ald", "alc", "maternity"];

const CONFIRM = words(
  "D'après les faits du dossier les droits pourraient s'ouvrir : enregistrez l'événement qui le dit.",
  "By the facts of the file rights could open: enter the event that says so.",
  "حسب معطيات الملف يمكن فتح الحقوق: سجل الحدث الذي يثبت ذلك.",
);

/** Being registered and having rights open are two states: the file says both, and the rules say why. */
export function standingOn(household: Household, on: Day): Decision<Standing> {
  const { subject } = household;
  const trace = new Trace();
  const affiliation = heldOn(subject, AFFILIATION, on)?.details;
  const scheme = affiliation?.scheme !== undefined && isScheme(affiliation.scheme) ? affiliation.scheme : null;
  const dead = subject.deathDay !== null && on > subject.deathDay;
  const rights = dead ? undefined : heldOn(subject, FACT.rights, on);
  const suspended = heldOn(subject, FACT.suspended, on) !== undefined;
  const missing: Text[] = [];
  if (dead && subject.deathDay !== null) trace.tell(DIED, subject.deathDay);
  else if (scheme === null) trace.tell(NOT_REGISTERED_HERE, describedScheme("amo-salaries").number);
  else if (suspended) trace.tell(UNPAID);
  else if (rights !== undefined) tellOpen(household, on, rights.from, trace);
  else missing.push(...whyClosed(household, on, scheme, trace));
  const open = rights !== undefined && !suspended && scheme !== null;
  return decided(
    {
      on,
      open,
      ground: open ? (GROUND_LABELS[rights.details.ground ?? ""] ?? words("Droits ouverts", "Rights open", "حقوق مفتوحة")) : null,
      scheme,
      organism: affiliation?.organism ?? null,
      functions: functionsOf(scheme, on, trace),
      exemptions: subject.situations.filter((fact) => EXEMPTIONS.includes(fact.kind) && contains(fact, on)).map(({ kind }) => kind),
      missing,
    },
    trace,
  );
}

function tellOpen({ subject }: Household, on: Day, from: Day, trace: Trace): void {
  if (heldOn(subject, DEPENDANT, on) !== undefined) trace.tell(COVERED_THROUGH);
  trace.tell(HELD_OPEN, from);
}

/** The rules say why rights are not open, from what the file holds; what it does not hold is asked for. */
function whyClosed({ subject }: Household, on: Day, scheme: Scheme, trace: Trace): Text[] {
  if (heldOn(subject, DEPENDANT, on) !== undefined) {
    trace.tell(COVERED_THROUGH);
    return [];
  }
  const history = factsOf(subject, AFFILIATION);
  const index = heldOn(subject, FACT.socialIndex, on)?.details.index;
  const ended = factsOf(subject, FACT.activity).findLast(({ to }) => to !== null && to < on);
  const facts: RightsFacts = {
    on,
    scheme,
    registered: true,
    contributionsPaid: true,
    daysContributed: daysBefore(declaredIn(subject), on),
    registeredOn: heldOn(subject, AFFILIATION, on)?.from ?? null,
    leftTadamon: history.findLast(({ to }) => to !== null && to < on)?.details.scheme === "amo-tadamon",
    index: index === undefined ? null : indexOf(index),
    event: ended === undefined || heldOn(subject, FACT.activity, on) !== undefined ? null : "activity-ended",
    eventDay: ended?.to ?? null,
  };
  const decision = rightsOn(facts);
  if (decision.kind === "undecided") return decision.missing.map(({ question }) => question);
  if (decision.kind === "refused") return [];
  for (let step = 0; step < decision.trace.length; step += 1) {
    const { reason, version, numbers } = decision.trace.step(step);
    trace.add(reason, version, ...numbers);
  }
  return decision.outcome.state === "open" || decision.outcome.state === "kept" ? [CONFIRM] : [];
}
