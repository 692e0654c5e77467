import {
  addMonths,
  coveredOn,
  type Day,
  type Decision,
  decided,
  defineReason,
  inLocale,
  isoDay,
  type MissingFact,
  refusal,
  refused,
  Trace,
  undecided,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { describedScheme, type Scheme } from "../network/schemes.ts";
import { ACHAMIL_WAITING, ACHAMIL_WAITING_EX_TADAMON, RIGHTS_DAYS, RIGHTS_WINDOW_MONTHS, SELF_EMPLOYED_WAITING, TADAMON_INDEX } from "../parameters/rights.ts";
import { SCHEME_NOT_ON_DAY } from "../reimbursement/refusals.ts";
import { d738, l2124, l2722, l6022, l6500, l9815 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { keptUntil, monthsKept, type RightsEvent } from "./maintenance.ts";
import { OWN_COVER } from "./routing.ts";

export interface RightsFacts {
  readonly on: Day;
  readonly scheme: Scheme;
  readonly registered: boolean;
  readonly contributionsPaid: boolean | null;
  /** Days contributed in the months that the rule looks at. */
  readonly daysContributed: number | null;
  readonly registeredOn: Day | null;
  readonly leftTadamon: boolean;
  readonly index: number | null;
  readonly event: RightsEvent | null;
  readonly eventDay: Day | null;
}

/** Registered and open are two states; closed says why by its reason. */
export type RightsState = "not-registered" | "closed" | "suspended" | "waiting" | "open" | "kept";

export interface RightsOutcome {
  readonly state: RightsState;
  /** First day open (waiting), or first day no longer kept. */
  readonly changesOn: Day | null;
}

const title = words("Ouverture des droits", "Rights", "فتح الحقوق");
const tells = (
  id: string,
  law: Parameters<typeof defineReason>[0]["law"],
  args: Parameters<typeof defineReason>[0]["args"],
  fr: string,
  en: string,
  ar: string,
) => defineReason({ id: `ma.rights.${id}`, effect: "tells", law, args, title, sentence: words(fr, en, ar) });

export const NOT_REGISTERED_HERE = tells(
  "not-registered",
  [d738("immatriculation")],
  { scheme: "act" },
  "La personne n'est pas immatriculée au régime « {scheme} ».",
  "The person is not registered with the scheme “{scheme}”.",
  "الشخص غير مسجل في نظام «{scheme}».",
);
export const UNPAID = tells(
  "unpaid",
  [l6500("32")],
  {},
  "Des cotisations sont impayées : les prestations sont suspendues.",
  "Contributions are unpaid: benefits are suspended.",
  "توجد اشتراكات غير مؤداة: الخدمات معلقة.",
);
export const DAYS_ENOUGH = tells(
  "days-enough",
  [l6500("32"), d738("ouverture du droit")],
  { days: "count", needed: "count", months: "count" },
  "{days} jours de cotisation dans les {months} mois précédents : les {needed} jours requis sont atteints.",
  "{days} days of contributions in the {months} months before: the {needed} days required are reached.",
  "{days} يوما من الاشتراك خلال الأشهر {months} السابقة: بلغت الأيام {needed} المطلوبة.",
);
export const DAYS_SHORT = tells(
  "days-short",
  [l6500("32"), d738("ouverture du droit")],
  { days: "count", needed: "count", months: "count" },
  "{days} jours de cotisation dans les {months} mois précédents : il en faut {needed}.",
  "{days} days of contributions in the {months} months before: {needed} are needed.",
  "{days} يوما من الاشتراك خلال الأشهر {months} السابقة: المطلوب {needed} يوما.",
);
export const WAITING = tells(
  "waiting",
  [l9815("période de stage"), l6022("période de stage")],
  { months: "count", from: "day" },
  "La période de stage est de {months} mois : les droits s'ouvrent le {from}.",
  "The waiting time is {months} months: rights open on {from}.",
  "مدة التدريب {months} أشهر: تفتح الحقوق بتاريخ {from}.",
);
export const WAITED = tells(
  "waited",
  [l9815("période de stage"), l6022("période de stage")],
  { months: "count", from: "day" },
  "La période de stage de {months} mois est passée depuis le {from}.",
  "The waiting time of {months} months has been over since {from}.",
  "انقضت مدة التدريب وهي {months} أشهر منذ {from}.",
);
export const NO_WAITING = tells(
  "no-waiting",
  [l2124("période de stage")],
  {},
  "Qui quitte AMO-Tadamon pour AMO-Achamil n'a pas de période de stage.",
  "Whoever leaves AMO Tadamon for AMO Achamil has no waiting time.",
  "من يغادر أمو تضامن إلى أمو الشامل لا يخضع لمدة التدريب.",
);
export const INDEX_OPENS = tells(
  "index-opens",
  [l2722("éligibilité")],
  {},
  "L'indice du registre social ne dépasse pas le seuil : les droits sont ouverts, l'État paie.",
  "The index of the social register does not pass the threshold: rights are open, the State pays.",
  "لا يتجاوز مؤشر السجل الاجتماعي العتبة: الحقوق مفتوحة وتؤدي الدولة الاشتراك.",
);
export const INDEX_CLOSES = tells(
  "index-closes",
  [l2722("éligibilité")],
  {},
  "L'indice du registre social dépasse le seuil : AMO-Tadamon est fermé, AMO-Achamil est possible.",
  "The index of the social register passes the threshold: AMO Tadamon is closed, AMO Achamil is possible.",
  "يتجاوز مؤشر السجل الاجتماعي العتبة: أمو تضامن مغلق وأمو الشامل ممكن.",
);
export const PAID_UP = tells(
  "paid-up",
  [l6500("32")],
  {},
  "Les cotisations sont à jour : les droits sont ouverts.",
  "Contributions are up to date: rights are open.",
  "الاشتراكات مؤداة: الحقوق مفتوحة.",
);

export const rightsReasons = [NOT_REGISTERED_HERE, UNPAID, DAYS_ENOUGH, DAYS_SHORT, WAITING, WAITED, NO_WAITING, INDEX_OPENS, INDEX_CLOSES, PAID_UP];

const ask = (field: string, fr: string, en: string, ar: string): MissingFact => ({ field, question: words(fr, en, ar) });
const PAID = ask("contributionsPaid", "Les cotisations sont-elles payées ?", "Are the contributions paid?", "هل الاشتراكات مؤداة؟");
const DAYS = ask(
  "daysContributed",
  "Combien de jours cotisés dans les six mois civils précédents ?",
  "How many days contributed in the six civil months before?",
  "كم عدد أيام الاشتراك خلال الأشهر الستة السابقة؟",
);
const SINCE = ask("registeredOn", "Depuis quand la personne est-elle immatriculée ?", "Since when has the person been registered?", "منذ متى والشخص مسجل؟");
const INDEX = ask("socialIndex", "Quel est l'indice du registre social ?", "What is the index of the social register?", "ما هو مؤشر السجل الاجتماعي؟");
const EVENT_DAY = ask("eventDate", "Quel jour a eu lieu l'événement ?", "On which day did the event happen?", "متى وقع الحدث؟");

type Answer = Decision<RightsOutcome>;
const outcome = (state: RightsState, trace: Trace, changesOn: Day | null = null): Answer => decided({ state, changesOn }, trace);

/** Whether the rights of a person are open on a day, and why. */
export function rightsOn(facts: RightsFacts): Answer {
  const trace = new Trace();
  const { from, to, label } = describedScheme(facts.scheme);
  if (facts.on < from || (to !== null && facts.on > to)) {
    return refused(refusal(SCHEME_NOT_ON_DAY, { scheme: inLocale(label, "fr"), date: isoDay(facts.on) }));
  }
  if (facts.scheme === "article-114") {
    trace.tell(OWN_COVER);
    return outcome("closed", trace);
  }
  if (!facts.registered) {
    trace.tell(NOT_REGISTERED_HERE, describedScheme(facts.scheme).number);
    return outcome("not-registered", trace);
  }
  if (facts.event !== null) return afterEvent(facts, facts.event, trace);
  if (facts.scheme === "amo-tadamon") return tadamon(facts, trace);
  if (facts.contributionsPaid === null) return undecided(PAID);
  if (!facts.contributionsPaid) {
    trace.tell(UNPAID);
    return outcome("suspended", trace);
  }
  switch (facts.scheme) {
    case "amo-salaries":
      return employee(facts, trace);
    case "amo-tns":
    case "amo-achamil":
      return afterWaiting(facts, trace);
    default:
      trace.tell(PAID_UP);
      return outcome("open", trace);
  }
}

/** 54 days in the six civil months before the care. */
function employee({ on, daysContributed }: RightsFacts, trace: Trace): Answer {
  if (daysContributed === null) return undecided(DAYS);
  const needed = versionOn(RIGHTS_DAYS, on);
  const enough = daysContributed >= needed.value;
  trace.add(enough ? DAYS_ENOUGH : DAYS_SHORT, needed, daysContributed, needed.value, valueOn(RIGHTS_WINDOW_MONTHS, on));
  return outcome(enough ? "open" : "closed", trace);
}

function afterWaiting(facts: RightsFacts, trace: Trace): Answer {
  const { on, scheme, registeredOn } = facts;
  if (registeredOn === null) return undecided(SINCE);
  // Before law 21-24 people who left Tadamon waited like the others.
  const none = scheme === "amo-achamil" && facts.leftTadamon && coveredOn(ACHAMIL_WAITING_EX_TADAMON, on);
  const months = versionOn(none ? ACHAMIL_WAITING_EX_TADAMON : scheme === "amo-tns" ? SELF_EMPLOYED_WAITING : ACHAMIL_WAITING, on, registeredOn);
  const from = addMonths(registeredOn, months.value, "next-month");
  if (months.value === 0) trace.add(NO_WAITING, months);
  else trace.add(on < from ? WAITING : WAITED, months, months.value, from);
  return on < from ? outcome("waiting", trace, from) : outcome("open", trace);
}

function tadamon({ on, index }: RightsFacts, trace: Trace): Answer {
  if (index === null) return undecided(INDEX);
  const threshold = versionOn(TADAMON_INDEX, on);
  const open = index <= threshold.value;
  trace.add(open ? INDEX_OPENS : INDEX_CLOSES, threshold);
  return outcome(open ? "open" : "closed", trace);
}

function afterEvent(facts: RightsFacts, event: RightsEvent, trace: Trace): Answer {
  if (facts.eventDay === null) return undecided(EVENT_DAY);
  const end = keptUntil(facts.eventDay, monthsKept(event, facts.eventDay, trace));
  return outcome(facts.on < end ? "kept" : "closed", trace, end);
}
