import {
  type Claim,
  type ClaimDecision,
  type ClaimFile,
  type CounterStep,
  decisionInWords,
  type LifeStep,
  type LineInWords,
  type ListedClaim,
  type Person,
  type Professional,
} from "@openamo/fund";
import { type Cents, type CountryPack, type Day, decimalOf, inLocale, isoDay, type Locale, type Schema, type TariffFact } from "@openamo/kernel";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import { publishReason } from "../../questions/publish-reason.ts";
import { fixedList } from "../answers/fixed.ts";
import type { claimDecisionSchema, claimPreviewSchema, claimReceiptSchema, claimRowSchema, claimViewSchema, sheetFormsSchema } from "../schemas/claims.ts";
import { namesFor, personView, professionalView } from "./people.ts";
import { deadlineView, waitingView } from "./waiting-claims.ts";

type DecisionView = z.output<typeof claimDecisionSchema>;

const LIFE: Readonly<Record<LifeStep["step"], Readonly<Record<Locale, string>>>> = {
  received: { fr: "Reçue", en: "Received", ar: "استُلمت" },
  decided: { fr: "Décidée", en: "Decided", ar: "تم البت فيها" },
  refused: { fr: "Refusée", en: "Declined", ar: "رُفضت" },
  undecided: { fr: "En attente d’un fait", en: "Waiting for a fact", ar: "في انتظار معلومة" },
  ordered: { fr: "Ordonnancée", en: "Ordered", ar: "صدر أمر الأداء" },
  paid: { fr: "Payée", en: "Paid", ar: "دُفعت" },
  returned: { fr: "Retournée par la banque", en: "Returned by the bank", ar: "أعادها البنك" },
  reversed: { fr: "Annulée", en: "Reversed", ar: "أُلغيت" },
  corrected: { fr: "Corrigée", en: "Corrected", ar: "صُحّحت" },
};

/** The name of an act: the pack's own, that of the imported list the decision rests on, or its code. */
const actLabel = ({ display }: CountryPack, code: string, tariffs: readonly TariffFact[], locale: Locale): string => {
  const label = display.actLabel(code);
  return label === undefined ? (tariffs.find((fact) => fact.code === code)?.label ?? code) : inLocale(label, locale);
};

const amounts = (named: Readonly<Record<string, Cents>>): Record<string, string> =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, decimalOf(value)]));

const lineView = ({ line, waterfall, reasons }: LineInWords, pack: CountryPack, tariffs: readonly TariffFact[], locale: Locale) => ({
  careDate: isoDay(line.careDay),
  acts: line.acts.map((code) => ({ code, label: actLabel(pack, code, tariffs, locale) })),
  amounts: amounts(line.amounts),
  waterfall: waterfall.map(({ name, label, effect, cents, reasons: ids }) => ({
    name,
    label,
    effect,
    amount: decimalOf(cents as Cents),
    reasons: fixedList(ids),
  })),
  reasons: reasons.map((reason) => publishReason(reason, pack, locale)),
});

/** A decision in the reader's words. */
export function decisionView(pack: CountryPack, decision: ClaimDecision, locale: Locale): DecisionView {
  const words = decisionInWords(pack, decision, locale);
  const made = { rulesVersion: decision.rulesVersion, decidedAt: decision.decidedAt.toISOString() };
  if (words.kind === "decided" && decision.kind === "decided") {
    const { charged, paid } = decision.outcome;
    return {
      kind: "decided",
      ...made,
      charged: decimalOf(charged),
      paid: decimalOf(paid),
      lines: words.lines.map((line) => lineView(line, pack, decision.facts.tariffs ?? [], locale)),
    };
  }
  if (words.kind === "refused") {
    const field = decision.kind === "refused" ? decision.refusal.field : undefined;
    const { code, sentence, remedy } = words;
    return { kind: "refused", ...made, refusal: { code, sentence, remedy, ...(field === undefined ? {} : { field: `sheet.${field}` }) } };
  }
  return { kind: "undecided", ...made, missing: words.kind === "undecided" ? [...words.missing] : [] };
}

function counterViews(steps: readonly CounterStep[], { display }: CountryPack, on: Day, locale: Locale) {
  return steps.flatMap(({ name, span, after }) => {
    const face = display.counter(name, span, on);
    // A counter that stands at nothing says something only where it has a limit.
    const silent = after.count === 0 && after.cents === 0 && face?.limitCount === undefined && face?.limitCents === undefined;
    return face === undefined || silent ? [] : [{ name, count: after.count, cents: after.cents, ...face, label: inLocale(face.label, locale) }];
  });
}

export interface PreviewParts {
  readonly pack: CountryPack;
  readonly decision: ClaimDecision;
  readonly counters: readonly CounterStep[];
  readonly person: Person;
  readonly professional: Professional;
  readonly today: Day;
  readonly locale: Locale;
}

const statusOf = ({ kind }: ClaimDecision): z.output<typeof claimPreviewSchema>["status"] => (kind === "decided" ? "ordered" : kind);

function sheetLabelOf({ display }: CountryPack, { facts }: ClaimDecision, locale: Locale): { sheetLabel?: string } {
  const label = display.sheetLabel?.(facts.sheet);
  return label === undefined ? {} : { sheetLabel: inLocale(label, locale) };
}

/** The JSON Schema of a form's part, which is zod's in every pack. */
function formSchema(schema: Schema<unknown>): Record<string, unknown> {
  if (!(schema instanceof z.ZodType)) throw new TypeError("the schema of a sheet must be zod's to be described");
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

/** The kinds of sheet of a specialty; none where the pack has one kind only. */
export const sheetFormsView = ({ display }: CountryPack, specialty: string, locale: Locale): z.output<typeof sheetFormsSchema> => ({
  forms: (display.sheetForms?.(specialty) ?? []).map(({ family, label, fields, plain }) => ({
    family,
    label: inLocale(label, locale),
    head: fields === null ? null : formSchema(fields.head),
    line: fields === null ? null : formSchema(fields.line),
    plain: plain === true,
  })),
});

/** A sheet as it would be decided now. Its payments are what would be ordered. */
export function previewView({ pack, decision, counters, person, professional, today, locale }: PreviewParts): z.output<typeof claimPreviewSchema> {
  const dues = decision.kind === "decided" ? decision.outcome.dues : [];
  return {
    status: statusOf(decision),
    currency: pack.currency,
    receivedAt: decision.decidedAt.toISOString(),
    person: personView(person, today, locale),
    professional: professionalView(professional, locale),
    sheet: pack.display.publishSheet(decision.facts.sheet),
    ...sheetLabelOf(pack, decision, locale),
    decision: decisionView(pack, decision, locale),
    payments: dues.map(({ to, payer, branch, cents }) => ({ to, payer, branch, amount: decimalOf(cents), status: "planned", orderedAt: null })),
    counters: counterViews(counters, pack, decision.settledOn, locale),
    life: [],
  };
}

const STEPS = Object.keys(LIFE);

/** Steps of one command bear nearly the same instant: they are told in the order in which they follow from each other. */
const inOrder = (life: readonly LifeStep[]): LifeStep[] => [...life].sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));

/** A claim as it is kept, whole. */
export function claimView(file: ClaimFile, pack: CountryPack, today: Day, locale: Locale): z.output<typeof claimViewSchema> {
  const { claim, decision, reversal } = file;
  const preview = previewView({ pack, decision, counters: file.counters, person: file.person, professional: file.professional, today, locale });
  return {
    ...preview,
    id: claim.id,
    reference: claim.reference,
    status: claim.status,
    payment: file.payment,
    receivedAt: claim.receivedAt.toISOString(),
    payments: file.orders.map(({ to, payer, branch, cents, status, orderedAt }) => ({
      to,
      payer,
      branch,
      amount: decimalOf(cents),
      status,
      orderedAt: orderedAt.toISOString(),
    })),
    toRecover: file.receivables.map(({ to, payer, branch, cents, status }) => ({ from: to, payer, branch, amount: decimalOf(cents), status })),
    life: inOrder(file.life).map(({ step, at }) => ({ step, label: LIFE[step][locale], at: at.toISOString() })),
    ...waitingView(file, locale),
    ending: reversal === null ? null : { kind: reversal.kind, motive: reversal.motive, at: reversal.reversedAt.toISOString() },
    ...(claim.corrects === null ? {} : { corrects: claim.corrects }),
    ...(claim.correctedBy === null ? {} : { correctedBy: claim.correctedBy }),
  };
}

/** What is told of a claim in short. */
export const receiptView = ({ id, reference, status, charged, paid, country, receivedAt }: Claim): z.output<typeof claimReceiptSchema> => ({
  id,
  reference,
  status,
  charged: charged === null ? null : decimalOf(charged),
  paid: paid === null ? null : decimalOf(paid),
  currency: packOf(country).currency,
  receivedAt: receivedAt.toISOString(),
});

export const claimRow = ({ claim, person, professional, deadline, payment }: ListedClaim, locale: Locale): z.output<typeof claimRowSchema> => ({
  id: claim.id,
  reference: claim.reference,
  careDate: isoDay(claim.care.from),
  person: { id: person.id, name: namesFor(person, locale).name },
  professional: { id: professional.id, name: namesFor(professional, locale).name },
  charged: decimalOf(claim.charged ?? packOf(claim.country).display.chargedOf(claim.sheet)),
  paid: claim.paid === null ? null : decimalOf(claim.paid),
  currency: packOf(claim.country).currency,
  status: claim.status,
  payment,
  receivedAt: claim.receivedAt.toISOString(),
  deadline: deadlineView(deadline),
});
