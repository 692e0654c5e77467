import {
  type Cents,
  type Day,
  type Decision,
  decided,
  defineReason,
  defineRefusal,
  isoDay,
  type MissingFact,
  refusal,
  refused,
  Trace,
  undecided,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { managerOn } from "../network/managers.ts";
import { organismOf } from "../network/organisms.ts";
import { describedScheme, type Scheme } from "../network/schemes.ts";
import { PENSION_FLOOR_AGRICULTURAL, PENSION_FLOOR_GENERAL, STUDENT_MOST_AGE, TADAMON_INDEX } from "../parameters/rights.ts";
import { l2722, l6022, l6500, l11612 } from "../sources/texts.ts";
import { words } from "../words.ts";

/** What a person is, for the choice of a scheme. */
export const STATUS_LABELS = {
  "private-employee": words("Salarié du secteur privé", "Private-sector employee", "أجير بالقطاع الخاص"),
  apprentice: words("Apprenti", "Apprentice", "متدرب"),
  "domestic-worker": words("Travailleur domestique", "Domestic worker", "عامل منزلي"),
  "share-fisherman": words("Marin pêcheur à la part", "Share fisherman", "بحار صيد بالمحاصة"),
  "cnss-pensioner": words("Pensionné de la CNSS", "CNSS pensioner", "متقاعد الضمان الاجتماعي"),
  "public-agent": words("Agent du secteur public", "Public-sector agent", "موظف بالقطاع العام"),
  "public-pensioner": words("Pensionné du secteur public", "Public-sector pensioner", "متقاعد القطاع العام"),
  student: words("Étudiant", "Student", "طالب"),
  "self-employed": words("Travailleur non salarié", "Self-employed", "عامل غير أجير"),
  "without-activity": words("Sans activité", "Without activity", "دون نشاط"),
  "former-ramed": words("Ancien bénéficiaire du RAMED", "Former RAMED beneficiary", "مستفيد سابق من راميد"),
  "human-rights-victim": words("Victime indemnisée (1956-1999)", "Compensated victim (1956-1999)", "ضحية مستفيدة من التعويض (1956-1999)"),
  "armed-forces": words("Militaire", "Member of the armed forces", "عسكري"),
} as const;
export type Status = keyof typeof STATUS_LABELS;

export interface RoutingFacts {
  readonly on: Day;
  readonly status: Status;
  /** The employer kept its own cover (article 114). */
  readonly ownCover: boolean;
  readonly ageYears: number | null;
  readonly monthlyPension: Cents | null;
  readonly agricultural: boolean;
  /** Index of the social register, in ten-millionths. */
  readonly index: number | null;
  /** Known side of the Tadamon threshold, when the index itself is not. */
  readonly aboveThreshold: boolean | null;
}

export type Payer = "employer-and-employee" | "person" | "state" | "pension";

export interface Routing {
  readonly scheme: Scheme | null;
  /** Code of the organism that answers for the person. */
  readonly organism: string | null;
  readonly contributionsPaidBy: Payer | null;
}

export const STATUS_SCHEME = defineReason({
  id: "ma.affiliation.scheme",
  effect: "tells",
  law: [l6500("champ d'application")],
  args: { scheme: "act" },
  title: words("Régime", "Scheme", "النظام"),
  sentence: words(
    "Cette situation relève du régime « {scheme} ».",
    "This situation belongs to the scheme “{scheme}”.",
    "تندرج هذه الوضعية ضمن نظام «{scheme}».",
  ),
});

export const OWN_COVER = defineReason({
  id: "ma.affiliation.own-cover",
  effect: "tells",
  law: [l6500("114")],
  args: {},
  title: words("Article 114", "Article 114", "المادة 114"),
  sentence: words(
    "L'employeur a gardé sa propre couverture : il ne doit que la contribution de solidarité.",
    "The employer kept its own cover: it owes only the solidarity contribution.",
    "احتفظ المشغل بتغطيته الخاصة: لا يؤدي سوى مساهمة التضامن.",
  ),
});

export const INDEX_BELOW = defineReason({
  id: "ma.affiliation.index-below",
  effect: "tells",
  law: [l2722("éligibilité")],
  args: {},
  title: words("Registre social unifié", "Social register", "السجل الاجتماعي الموحد"),
  sentence: words(
    "L'indice ne dépasse pas le seuil : l'État paie la cotisation d'AMO-Tadamon.",
    "The index does not pass the threshold: the State pays the contribution of AMO Tadamon.",
    "لا يتجاوز المؤشر العتبة: تؤدي الدولة اشتراك أمو تضامن.",
  ),
});

export const INDEX_ABOVE = defineReason({
  id: "ma.affiliation.index-above",
  effect: "tells",
  law: [l6022("AMO-Achamil")],
  args: {},
  title: words("Registre social unifié", "Social register", "السجل الاجتماعي الموحد"),
  sentence: words(
    "L'indice dépasse le seuil : AMO-Achamil est ouvert contre une cotisation.",
    "The index is above the threshold: AMO Achamil is open against a contribution.",
    "يتجاوز المؤشر العتبة: أمو الشامل مفتوح مقابل اشتراك.",
  ),
});

export const PENSION_ENOUGH = defineReason({
  id: "ma.affiliation.pension-enough",
  effect: "tells",
  law: [l6500("champ d'application")],
  args: { pension: "cents", floor: "cents" },
  title: words("Pension minimale", "Least pension", "أدنى معاش"),
  sentence: words(
    "La pension ({pension}) atteint le minimum de {floor} qui ouvre l'AMO.",
    "The pension ({pension}) reaches the {floor} that opens the cover.",
    "يبلغ المعاش ({pension}) الحد الأدنى {floor} الذي يخول التأمين.",
  ),
});

export const OUTSIDE_AMO = defineReason({
  id: "ma.affiliation.outside",
  effect: "tells",
  law: [l6500("champ d'application")],
  args: { organism: "act" },
  title: words("Hors AMO", "Outside AMO", "خارج التأمين الإجباري"),
  sentence: words(
    "Cette personne est couverte par un autre organisme : {organism}.",
    "This person is covered by another organism: {organism}.",
    "يغطى هذا الشخص من طرف هيئة أخرى: {organism}.",
  ),
});

export const PENSION_TOO_LOW = defineRefusal({
  code: "pension-below-floor",
  sentence: words(
    "La pension est inférieure au minimum de {floor} DH qui ouvre l'AMO des pensionnés.",
    "The pension is below the {floor} MAD that opens the pensioners' cover.",
    "المعاش أقل من الحد الأدنى {floor} درهما الذي يخول تأمين المتقاعدين.",
  ),
  remedy: words(
    "Vérifiez le montant ; sinon voyez AMO-Tadamon ou AMO-Achamil selon l'indice du registre social.",
    "Check the amount; else see AMO Tadamon or AMO Achamil, by the index of the social register.",
    "تحقق من المبلغ، وإلا فانظر أمو تضامن أو أمو الشامل حسب مؤشر السجل الاجتماعي.",
  ),
  law: [l6500("champ d'application")],
});

export const STUDENT_NOT_COVERED = defineRefusal({
  code: "student-not-covered",
  sentence: words(
    "Le régime des étudiants ne couvre pas cette personne le {date} (âge au plus {age} ans, jusqu'au {end}).",
    "The students' scheme does not cover this person on {date} (age {age} at most, until {end}).",
    "لا يغطي نظام الطلبة هذا الشخص بتاريخ {date} (السن الأقصى {age} سنة، إلى غاية {end}).",
  ),
  remedy: words(
    "Un étudiant peut être couvert comme enfant d'un assuré ; sinon voyez AMO-Tadamon ou AMO-Achamil.",
    "A student may be covered as the child of an insured person; else see AMO Tadamon or AMO Achamil.",
    "يمكن تغطية الطالب بصفته ولدا لمؤمن، وإلا فانظر أمو تضامن أو أمو الشامل.",
  ),
  law: [l11612("étudiants")],
});

export const NOT_YET = defineRefusal({
  code: "scheme-not-open",
  sentence: words(
    "Aucun régime ouvert le {date} ne correspond à cette situation.",
    "No scheme that was open on {date} fits this situation.",
    "لا يوجد بتاريخ {date} نظام مفتوح يوافق هذه الوضعية.",
  ),
  remedy: words(
    "Vérifiez la date : les régimes se sont ouverts l'un après l'autre.",
    "Check the day: the schemes opened one after the other.",
    "تحقق من التاريخ: فتحت الأنظمة تباعا.",
  ),
  law: [l6500("champ d'application")],
});

const ask = (field: string, fr: string, en: string, ar: string): MissingFact => ({ field, question: words(fr, en, ar) });
const AGE = ask("ageYears", "Quel âge a la personne ?", "How old is the person?", "كم عمر الشخص؟");
const PENSION = ask("monthlyPension", "Quel est le montant mensuel de la pension ?", "How much is the monthly pension?", "كم هو المبلغ الشهري للمعاش؟");
const INDEX = ask("socialIndex", "Quel est l'indice du registre social ?", "What is the index of the social register?", "ما هو مؤشر السجل الاجتماعي؟");

const SIMPLE: Readonly<Partial<Record<Status, readonly [Scheme, Payer]>>> = {
  "private-employee": ["amo-salaries", "employer-and-employee"],
  apprentice: ["amo-salaries", "employer-and-employee"],
  "domestic-worker": ["amo-salaries", "employer-and-employee"],
  "share-fisherman": ["amo-salaries", "employer-and-employee"],
  "public-agent": ["amo-public", "employer-and-employee"],
  "public-pensioner": ["amo-public", "pension"],
  "self-employed": ["amo-tns", "person"],
  "former-ramed": ["amo-tadamon", "state"],
  "human-rights-victim": ["victimes-1956-1999", "state"],
};

/** The scheme and the organism that answer for a person on a day. */
export function routeOf(facts: RoutingFacts): Decision<Routing> {
  const { status } = facts;
  if (status === "armed-forces") return outside();
  if (facts.ownCover && SIMPLE[status]?.[0] === "amo-salaries") return withOwnCover();
  const simple = SIMPLE[status];
  if (simple !== undefined) return inScheme(facts, simple[0], simple[1], new Trace());
  if (status === "cnss-pensioner") return pensioner(facts);
  return status === "student" ? student(facts) : byIndex(facts);
}

function inScheme({ on }: RoutingFacts, scheme: Scheme, payer: Payer, trace: Trace): Decision<Routing> {
  const { number, from, to } = describedScheme(scheme);
  if (on < from || (to !== null && on > to)) return refused(refusal(NOT_YET, { date: isoDay(on) }));
  trace.tell(STATUS_SCHEME, number);
  const organism = managerOn(scheme, on, trace);
  return decided({ scheme, organism: organism.code, contributionsPaidBy: payer }, trace);
}

function outside(): Decision<Routing> {
  const trace = new Trace();
  trace.tell(OUTSIDE_AMO, organismOf("MFAR").number);
  return decided({ scheme: null, organism: "MFAR", contributionsPaidBy: null }, trace);
}

function withOwnCover(): Decision<Routing> {
  const trace = new Trace();
  trace.tell(OWN_COVER);
  return decided({ scheme: "article-114", organism: null, contributionsPaidBy: "employer-and-employee" }, trace);
}

function pensioner(facts: RoutingFacts): Decision<Routing> {
  if (facts.monthlyPension === null) return undecided(PENSION);
  const floor = versionOn(facts.agricultural ? PENSION_FLOOR_AGRICULTURAL : PENSION_FLOOR_GENERAL, facts.on);
  if (facts.monthlyPension < floor.value) return refused(refusal(PENSION_TOO_LOW, { floor: floor.written.value }));
  const trace = new Trace();
  trace.add(PENSION_ENOUGH, floor, facts.monthlyPension, floor.value);
  return inScheme(facts, "amo-pensionnes", "pension", trace);
}

function student(facts: RoutingFacts): Decision<Routing> {
  if (facts.ageYears === null) return undecided(AGE);
  const { from, to } = describedScheme("amo-etudiants");
  const open = facts.on >= from && (to === null || facts.on <= to);
  const limit = valueOn(STUDENT_MOST_AGE, open ? facts.on : (to ?? from));
  if (!open || facts.ageYears > limit)
    return refused(refusal(STUDENT_NOT_COVERED, { date: isoDay(facts.on), age: String(limit), end: to === null ? "" : isoDay(to) }));
  return inScheme(facts, "amo-etudiants", "person", new Trace());
}

/** Tadamon up to the threshold (included), Achamil above it. */
function byIndex(facts: RoutingFacts): Decision<Routing> {
  const above = facts.aboveThreshold ?? (facts.index === null ? null : facts.index > valueOn(TADAMON_INDEX, facts.on));
  if (above === null) return undecided(INDEX);
  const trace = new Trace();
  trace.tell(above ? INDEX_ABOVE : INDEX_BELOW);
  return above ? inScheme(facts, "amo-achamil", "person", trace) : inScheme(facts, "amo-tadamon", "state", trace);
}

export const routingReasons = [STATUS_SCHEME, OWN_COVER, INDEX_BELOW, INDEX_ABOVE, PENSION_ENOUGH, OUTSIDE_AMO];
export const routingRefusals = [PENSION_TOO_LOW, STUDENT_NOT_COVERED, NOT_YET];
