import { addDays, type Day, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { z } from "zod";
import { PROFESSION_LABELS } from "../../contributions/self-employed.ts";
import { managerOn } from "../../network/managers.ts";
import { organismId } from "../../network/pack-network.ts";
import type { Scheme } from "../../network/schemes.ts";
import { choices, shown } from "../../questions/form.ts";
import { words } from "../../words.ts";
import { declaredIn, lastDayOfMonth, monthOf, openMonths } from "../declared-days.ts";
import { NOT_WORKING } from "../event-refusals.ts";
import { NOTHING_TO_KEEP, OPEN_MONTHS, WORK_ENDED } from "../grounds.ts";
import { keptUntil, monthsKept } from "../maintenance.ts";
import { rightsOn } from "../rights.ts";
import { type Routing, type RoutingFacts, routeOf, STATUS_LABELS, type Status } from "../routing.ts";
import { defineEvent } from "./event.ts";
import { amountText, centsOf, form, yesNo } from "./fields.ts";
import { tellEnd, tellOpening } from "./letters.ts";
import { dayBefore, FACT, factsOf, heldOn, type Proposal } from "./proposal.ts";

const UNKNOWN: Omit<RoutingFacts, "on" | "status"> = {
  ownCover: false,
  ageYears: null,
  monthlyPension: null,
  agricultural: false,
  index: null,
  aboveThreshold: null,
};

/** The scheme and the manager of a situation, and the file handed to them. */
export function registerAs(proposal: Proposal, on: Day, status: Status, more: Partial<RoutingFacts> = {}): Routing {
  const routing = proposal.follow(routeOf({ on, status, ...UNKNOWN, ...more }));
  const scheme = routing.scheme;
  if (scheme === null) {
    // Covered outside AMO: the file with the managers ends.
    proposal.endAfter(proposal.subject, "affiliation", dayBefore(on));
    return routing;
  }
  // An employer with its own cover still owes the solidarity contribution to the manager.
  const organism = routing.organism ?? managerOn(scheme, on, proposal.trace).code;
  proposal.register(on, scheme, organismId(organism));
  return routing;
}

function startActivity(proposal: Proposal, on: Day, details: Readonly<Record<string, string>>): void {
  proposal.endAfter(proposal.subject, FACT.activity, dayBefore(on));
  proposal.begin(proposal.subject.id, { kind: FACT.activity, from: on, to: null, details });
}

const EMPLOYED = ["private-employee", "apprentice", "domestic-worker", "share-fisherman", "public-agent", "armed-forces"] as const;

/** Law 65-00: an employee is registered at once; in the private sector, declared days open the right, in the public one the pay does. */
export const hired = defineEvent({
  kind: "hired",
  label: words("Embauche", "Hired", "تشغيل"),
  description: words(
    "La personne commence un emploi, privé ou public. Les jours déclarés se saisissent mois par mois.",
    "The person begins a job, private or public. Days declared are entered month by month.",
    "يبدأ الشخص عملا في القطاع الخاص أو العام. تدخل الأيام المصرح بها شهرا بشهر.",
  ),
  details: form({
    status: shown(z.enum(EMPLOYED), { title: words("Emploi", "Job", "العمل"), group: "what", labels: STATUS_LABELS, initial: "private-employee" }),
    ownCover: yesNo(
      words("L'employeur a sa propre couverture (article 114)", "The employer has its own cover (article 114)", "للمشغل تغطية خاصة (المادة 114)"),
    ),
  }),
  apply(proposal, on, { status, ownCover }) {
    const { scheme } = registerAs(proposal, on, status, { ownCover });
    startActivity(proposal, on, { status });
    if (scheme === "amo-public") openByRule(proposal, on, scheme);
    else {
      endGroundsOfOthers(proposal, on);
      if (scheme === "amo-salaries") openByDays(proposal, dayBefore(monthOf(on)), on);
    }
  },
});

/** One scheme at a time: what another scheme opened ends when the person is hired; days contributed and rights kept from before go on. */
function endGroundsOfOthers(proposal: Proposal, on: Day): void {
  const goesOn = (ground = ""): boolean => ground === "employee" || ground.startsWith("kept-");
  for (const person of [proposal.subject, ...proposal.dependantsOn(on).map((found) => found.person)]) {
    for (const fact of factsOf(person, FACT.rights)) if (!goesOn(fact.details.ground)) proposal.end(person.id, fact, dayBefore(on));
  }
}

/** Rights open at once where contributions are paid. */
export function openByRule(proposal: Proposal, on: Day, scheme: Scheme, ground = "paid-up"): void {
  const facts = { on, scheme, registered: true, contributionsPaid: true, daysContributed: null, registeredOn: on, leftTadamon: false, index: null };
  const { state } = proposal.follow(rightsOn({ ...facts, event: null, eventDay: null }));
  if (state !== "open") return;
  proposal.open(on, null, ground);
  tellOpening(proposal, on);
}

/** Article 32: rights of the months that the days declared up to a month open, from a day on. */
function openByDays(proposal: Proposal, month: Day, notBefore: Day, more: ReadonlyMap<Day, number> = new Map()): void {
  const declared = new Map([...declaredIn(proposal.subject), ...more]);
  for (const { from, to, days, needed } of openMonths(declared, monthOf(month))) {
    const first = from < notBefore ? notBefore : from;
    if (to < first) continue;
    proposal.because((trace) => trace.add(OPEN_MONTHS, needed, days, first, to));
    proposal.fill({ from: first, to }, "employee");
  }
}

/** Article 32: the days an employer declares for a month are counted in the six months that follow. */
export const daysDeclared = defineEvent({
  kind: "days-declared",
  label: words("Déclaration de salaires d'un mois", "Days declared for a month", "التصريح بأيام شهر"),
  description: words(
    "L'employeur déclare et paie les jours d'un mois : indiquez un jour de ce mois.",
    "The employer declares and pays the days of a month: give a day of that month.",
    "يصرح المشغل بأيام شهر ويؤدي عنها: بين أحد أيام هذا الشهر.",
  ),
  details: form({ days: shown(z.int().min(0).max(31), { title: words("Jours déclarés", "Days declared", "الأيام المصرح بها"), group: "what" }) }),
  apply(proposal, on, { days }) {
    const month = monthOf(on);
    const before = heldOn(proposal.subject, FACT.declaredDays, month);
    if (before !== undefined) proposal.end(proposal.subject.id, before, dayBefore(month));
    proposal.begin(proposal.subject.id, { kind: FACT.declaredDays, from: month, to: lastDayOfMonth(month), details: { days: String(days) } });
    openByDays(proposal, month, monthOf(lastDayOfMonth(month)), new Map([[month, days]]));
  },
});

/** Law 65-00: rights last some months after work ends, if they were open. */
export const workEnded = defineEvent({
  kind: "work-ended",
  label: words("Fin d'activité", "Work ended", "انتهاء النشاط"),
  description: words(
    "Le dernier jour d'un emploi ou d'une activité ; ce qui était ouvert est maintenu un temps.",
    "The last day of a job or an activity; what was open is kept for a time.",
    "آخر يوم عمل أو نشاط؛ ما كان مفتوحا يحتفظ به مدة.",
  ),
  details: form({}),
  apply(proposal, on) {
    const activity = heldOn(proposal.subject, FACT.activity, on);
    if (activity === undefined) throw new RefusalSignal(refusal(NOT_WORKING, { date: isoDay(on) }, "on"));
    proposal.because((trace) => trace.tell(WORK_ENDED, on));
    proposal.end(proposal.subject.id, activity, on);
    if (heldOn(proposal.subject, FACT.rights, on) === undefined) return proposal.because((trace) => trace.tell(NOTHING_TO_KEEP, on));
    let until = on;
    proposal.because((trace) => {
      until = keptUntil(on, monthsKept("activity-ended", on, trace));
    });
    proposal.open(addDays(on, 1), dayBefore(until), "kept-activity-ended");
    tellEnd(proposal, dayBefore(until));
  },
});

/** Law 98-15: the self-employed wait some months, contributions paid. */
export const selfEmployed = defineEvent({
  kind: "self-employed",
  label: words("Début d'activité non salariée", "Self-employed start", "بداية نشاط غير مأجور"),
  description: words(
    "La personne s'installe à son compte, dans une catégorie professionnelle.",
    "The person starts on their own account, in a professional category.",
    "يبدأ الشخص نشاطا لحسابه ضمن صنف مهني.",
  ),
  details: form({
    category: shown(z.enum(choices(PROFESSION_LABELS)), { title: words("Catégorie", "Category", "الصنف"), group: "what", labels: PROFESSION_LABELS }),
  }),
  apply(proposal, on, { category }) {
    registerAs(proposal, on, "self-employed");
    startActivity(proposal, on, { status: "self-employed", category });
    openAfterWaiting(proposal, on, "amo-tns", false);
  },
});

/** Rights from the end of the waiting time, which may be none. */
export function openAfterWaiting(proposal: Proposal, on: Day, scheme: Scheme, leftTadamon: boolean): void {
  const facts = { on, scheme, registered: true, contributionsPaid: true, daysContributed: null, registeredOn: on, leftTadamon, index: null };
  const { state, changesOn } = proposal.follow(rightsOn({ ...facts, event: null, eventDay: null }));
  const from = state === "waiting" && changesOn !== null ? changesOn : on;
  proposal.open(from, null, "waited");
  tellOpening(proposal, from);
}

/** A pension of the CNSS opens the cover from a least amount; a public one keeps the public scheme. */
export const pension = defineEvent({
  kind: "pension",
  label: words("Départ à la retraite", "Pension", "التقاعد"),
  description: words(
    "Le premier jour d'une pension, privée ou publique.",
    "The first day of a pension, private or public.",
    "أول يوم من المعاش، خاصا كان أو عاما.",
  ),
  details: form({
    status: shown(z.enum(["cnss-pensioner", "public-pensioner"]), {
      title: words("Pension", "Pension", "المعاش"),
      group: "what",
      labels: STATUS_LABELS,
      initial: "cnss-pensioner",
    }),
    monthlyPension: amountText(words("Pension mensuelle", "Monthly pension", "المعاش الشهري")),
    agricultural: yesNo(words("Pension du régime agricole", "Pension of the agricultural scheme", "معاش النظام الفلاحي")),
  }),
  apply(proposal, on, { status, monthlyPension, agricultural }) {
    const { scheme } = registerAs(proposal, on, status, { monthlyPension: centsOf(monthlyPension), agricultural });
    proposal.endAfter(proposal.subject, FACT.activity, dayBefore(on));
    if (scheme !== null) openByRule(proposal, on, scheme, "pension");
  },
});

export const workEvents = [hired, daysDeclared, workEnded, selfEmployed, pension];
