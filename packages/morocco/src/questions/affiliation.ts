import { day, decide, decided, isoDay, type Question, Trace } from "@openamo/kernel";
import { z } from "zod";
import { type DependantOutcome, dependantCover, RELATION_LABELS } from "../affiliation/dependants.ts";
import { EVENT_LABELS, monthsKept } from "../affiliation/maintenance.ts";
import { type RightsOutcome, rightsOn } from "../affiliation/rights.ts";
import { type Routing, routeOf, STATUS_LABELS } from "../affiliation/routing.ts";
import { amountField, dayField, indexField } from "../edge.ts";
import { organismOf } from "../network/organisms.ts";
import { describedScheme, SCHEMES } from "../network/schemes.ts";
import { words } from "../words.ts";
import { choices, GROUPS, shown } from "./form.ts";
import { SCHEME_LABELS } from "./labels.ts";

const OLDEST = 130;
const MOST_DAYS = 200;
const FIRST_DAY = day("2005-08-18");
const on = shown(dayField, { title: words("Date", "Day", "التاريخ"), group: "what" });
const text = z.object({ fr: z.string(), en: z.string(), ar: z.string() });
const age = shown(z.int().min(0).max(OLDEST).optional(), { title: words("Âge", "Age", "السن"), group: "person" });
const socialIndex = shown(indexField.optional(), {
  title: words("Indice du registre social unifié", "Index of the social register", "مؤشر السجل الاجتماعي الموحد"),
  group: "person",
});
const flag = (fr: string, en: string, ar: string, group: "what" | "person" | "more" = "person") =>
  shown(z.boolean().optional(), { title: words(fr, en, ar), group });

const routingInput = z
  .strictObject({
    date: on,
    status: shown(z.enum(choices(STATUS_LABELS)), {
      title: words("Situation", "Situation", "الوضعية"),
      group: "what",
      labels: STATUS_LABELS,
      initial: "private-employee",
    }),
    employerOwnCover: shown(z.boolean().default(false), {
      title: words("L'employeur a sa propre couverture (article 114)", "The employer has its own cover (article 114)", "للمشغل تغطية خاصة (المادة 114)"),
      group: "person",
      initial: false,
    }),
    ageYears: age,
    monthlyPension: shown(amountField.optional(), { title: words("Pension mensuelle", "Monthly pension", "المعاش الشهري"), group: "person" }),
    agricultural: shown(z.boolean().default(false), {
      title: words("Pension du régime agricole", "Pension of the agricultural scheme", "معاش النظام الفلاحي"),
      group: "person",
      initial: false,
    }),
    socialIndex,
    aboveThreshold: flag("Indice au-dessus du seuil de Tadamon", "Index above the Tadamon threshold", "المؤشر فوق عتبة تضامن", "more"),
  })
  .meta({ "x-groups": GROUPS });

/** Which scheme and which organism answer for a person on a day. */
export const organismForPerson: Question<z.output<typeof routingInput>, Routing> = {
  id: "ma.organism-for-person",
  title: words("Quel régime et quel organisme ?", "Which scheme and which organism?", "أي نظام وأي هيئة؟"),
  description: words(
    "Le régime d'une personne et l'organisme qui le gère ce jour-là, avec les textes.",
    "A person's scheme and the organism that runs it on that day, with the texts.",
    "نظام الشخص والهيئة المدبرة له في ذلك اليوم مع النصوص.",
  ),
  coveredFrom: FIRST_DAY,
  input: routingInput,
  output: z.object({
    scheme: z.string().nullable(),
    schemeLabel: text.nullable(),
    organism: z.string().nullable(),
    organismName: text.nullable(),
    contributionsPaidBy: z.string().nullable(),
  }),
  answer: (input) =>
    decide(() =>
      routeOf({
        on: input.date,
        status: input.status,
        ownCover: input.employerOwnCover,
        ageYears: input.ageYears ?? null,
        monthlyPension: input.monthlyPension ?? null,
        agricultural: input.agricultural,
        index: input.socialIndex ?? null,
        aboveThreshold: input.aboveThreshold ?? null,
      }),
    ),
  publish: ({ scheme, organism, contributionsPaidBy }) => ({
    scheme,
    schemeLabel: scheme === null ? null : describedScheme(scheme).label,
    organism,
    organismName: organism === null ? null : organismOf(organism).name,
    contributionsPaidBy,
  }),
};

const rightsInput = z
  .strictObject({
    date: on,
    scheme: shown(z.enum(SCHEMES), { title: words("Régime", "Scheme", "النظام"), group: "what", labels: SCHEME_LABELS, initial: "amo-salaries" }),
    registered: shown(z.boolean(), { title: words("Immatriculé", "Registered", "مسجل"), group: "person", initial: true }),
    contributionsPaid: flag("Cotisations payées", "Contributions paid", "الاشتراكات مؤداة"),
    daysContributed: shown(z.int().min(0).max(MOST_DAYS).optional(), {
      title: words("Jours cotisés dans les six mois", "Days contributed in the six months", "أيام الاشتراك خلال ستة أشهر"),
      group: "person",
    }),
    registeredOn: shown(dayField.optional(), { title: words("Immatriculé depuis", "Registered since", "مسجل منذ"), group: "person" }),
    leftTadamon: shown(z.boolean().default(false), {
      title: words("Vient d'AMO-Tadamon", "Comes from AMO Tadamon", "قادم من أمو تضامن"),
      group: "more",
      initial: false,
    }),
    socialIndex,
    event: shown(z.enum(choices(EVENT_LABELS)).optional(), {
      title: words("Événement qui met fin aux droits", "Event that ends the rights", "الحدث المنهي للحقوق"),
      group: "more",
      labels: EVENT_LABELS,
    }),
    eventDate: shown(dayField.optional(), { title: words("Jour de l'événement", "Day of the event", "يوم الحدث"), group: "more" }),
  })
  .meta({ "x-groups": GROUPS });

/** Whether the rights of a person are open on a day. */
export const rights: Question<z.output<typeof rightsInput>, RightsOutcome> = {
  id: "ma.rights",
  title: words("Mes droits sont-ils ouverts ?", "Are my rights open?", "هل حقوقي مفتوحة؟"),
  description: words(
    "Immatriculé et droits ouverts sont deux états : lequel, et pourquoi.",
    "Registered and rights open are two states: which one, and why.",
    "التسجيل وفتح الحقوق وضعيتان: أيهما ولماذا.",
  ),
  coveredFrom: day("2006-03-01"),
  input: rightsInput,
  output: z.object({ state: z.string(), open: z.boolean(), changesOn: z.string().nullable() }),
  answer: (input) =>
    decide(() =>
      rightsOn({
        on: input.date,
        scheme: input.scheme,
        registered: input.registered,
        contributionsPaid: input.contributionsPaid ?? null,
        daysContributed: input.daysContributed ?? null,
        registeredOn: input.registeredOn ?? null,
        leftTadamon: input.leftTadamon,
        index: input.socialIndex ?? null,
        event: input.event ?? null,
        eventDay: input.eventDate ?? null,
      }),
    ),
  publish: ({ state, changesOn }) => ({
    state,
    open: state === "open" || state === "kept",
    changesOn: changesOn === null ? null : isoDay(changesOn),
  }),
};

const keptInput = z
  .strictObject({
    date: on,
    event: shown(z.enum(choices(EVENT_LABELS)), {
      title: words("Événement", "Event", "الحدث"),
      group: "what",
      labels: EVENT_LABELS,
      initial: "activity-ended",
    }),
  })
  .meta({ "x-groups": GROUPS });

/** How long rights are kept after the event that ends them. */
export const rightsKept: Question<z.output<typeof keptInput>, number> = {
  id: "ma.rights-kept",
  title: words("Combien de temps mes droits sont-ils maintenus ?", "How long are my rights kept?", "كم مدة الاحتفاظ بحقوقي؟"),
  description: words(
    "Les mois pendant lesquels les droits durent après la fin de l'activité, un divorce ou un décès.",
    "The months for which rights last after work ends, a divorce or a death.",
    "الأشهر التي تستمر فيها الحقوق بعد انتهاء النشاط أو الطلاق أو الوفاة.",
  ),
  coveredFrom: day("2006-03-01"),
  input: keptInput,
  output: z.object({ months: z.int() }),
  answer: ({ date, event }) =>
    decide(() => {
      const trace = new Trace();
      return decided(monthsKept(event, date, trace), trace);
    }),
  publish: (months) => ({ months }),
};

const dependantInput = z
  .strictObject({
    date: on,
    relation: shown(z.enum(choices(RELATION_LABELS)), {
      title: words("Lien de parenté", "Relation", "صلة القرابة"),
      group: "what",
      labels: RELATION_LABELS,
      initial: "child",
    }),
    ageYears: age,
    studying: flag("Poursuit des études supérieures", "In higher education", "يتابع دراسته العليا"),
    married: shown(z.boolean().default(false), { title: words("Marié", "Married", "متزوج"), group: "person", initial: false }),
    disabled: shown(z.boolean().default(false), { title: words("Handicapé", "Disabled", "في وضعية إعاقة"), group: "person", initial: false }),
    otherCover: flag("A une autre couverture", "Has another cover", "له تغطية أخرى", "more"),
  })
  .meta({ "x-groups": GROUPS });

/** Whether a member of the family is covered through the insured person. */
export const dependant: Question<z.output<typeof dependantInput>, DependantOutcome> = {
  id: "ma.dependant",
  title: words("Mon enfant ou mon conjoint est-il couvert ?", "Is my child or spouse covered?", "هل ولدي أو زوجي مغطى؟"),
  description: words(
    "Les ayants droit : conjoints et enfants, selon l'âge et les études.",
    "Dependants: spouses and children, by age and studies.",
    "ذوو الحقوق: الأزواج والأولاد حسب السن والدراسة.",
  ),
  coveredFrom: FIRST_DAY,
  input: dependantInput,
  output: z.object({ covered: z.boolean() }),
  answer: (input) =>
    decide(() =>
      dependantCover({
        on: input.date,
        relation: input.relation,
        ageYears: input.ageYears ?? null,
        studying: input.studying ?? null,
        married: input.married,
        disabled: input.disabled,
        otherCover: input.otherCover ?? null,
      }),
    ),
  publish: ({ covered }) => ({ covered }),
};
