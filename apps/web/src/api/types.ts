import type { Locale } from "../i18n/locale.ts";
import type { JsonSchema, Words } from "../schema-form/json-schema.ts";

/** The words that the server and these pages share. Amounts are decimal strings, days `YYYY-MM-DD`. */

export type Role = "agent" | "insured" | "professional" | "machine" | "system";

/** The country whose law and currency somebody works under. */
export interface Country {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  /** Languages in which its law speaks to people. */
  readonly locales: readonly Locale[];
  /** The second script in which names are kept, where there is one. */
  readonly secondScript: SecondScript | null;
  /** The regulator that keeps a budget here, and the managers that declare contributions, by id. */
  readonly steering: { readonly regulator: string; readonly managers: readonly string[] } | null;
}

export interface SecondScript {
  readonly language: string;
  readonly label: string;
}

export interface Actor {
  readonly displayName: string;
  readonly role: Role;
  readonly organism: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly country: Country | null;
  readonly personId: string | null;
  readonly professionalId: string | null;
}

export type Session = { readonly signedIn: false } | { readonly signedIn: true; readonly actor: Actor; readonly permissions: readonly string[] };

export interface LawReference {
  readonly text: string;
  readonly article: string;
  readonly part?: string;
  readonly label?: string;
  readonly href?: string;
}

export interface ParameterUsed {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
}

export interface Reason {
  readonly id: string;
  readonly effect: "sets" | "takes" | "adds" | "tells";
  readonly title: string;
  readonly sentence: string;
  readonly law: readonly LawReference[];
  readonly parameter?: ParameterUsed;
  /** Only where the value used was not read in a source. */
  readonly sourceStatus?: "recalled" | "derived";
}

export interface WaterfallStep {
  readonly name: string;
  readonly label: Words;
  readonly effect: "sets" | "takes" | "adds" | "result";
  readonly amount: string;
  /** Ids of reasons; one that ends with a dot stands for all that begin so. */
  readonly reasons: readonly string[];
}

export interface Act {
  readonly code: string;
  readonly label: string;
}

export interface DecidedLine {
  readonly careDate: string;
  readonly acts: readonly Act[];
  readonly amounts: Readonly<Record<string, string>>;
  readonly waterfall: readonly WaterfallStep[];
  readonly reasons: readonly Reason[];
}

export interface Missing {
  readonly field: string;
  readonly question: string;
}

export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly remedy: string;
}

export interface DecidedClaim {
  readonly kind: "decided";
  readonly rulesVersion: string;
  readonly decidedAt?: string;
  readonly charged: string;
  readonly paid: string;
  readonly lines: readonly DecidedLine[];
}

export type ClaimDecision =
  | DecidedClaim
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "undecided"; readonly missing: readonly Missing[] };

export type ClaimStatus = "ordered" | "refused" | "reversed" | "corrected" | "undecided";

/** A line of a sheet; one of another family than the ordinary one has fields of its own instead of acts. */
export interface SheetLine {
  readonly careDate: string;
  readonly acts?: readonly string[];
  readonly fee?: string;
  readonly relatedToLongTermCondition?: boolean;
  readonly [field: string]: unknown;
}

export interface Sheet {
  /** Left out on the ordinary sheet. */
  readonly family?: string;
  readonly nature?: string;
  readonly pathway?: string;
  readonly thirdPartyPayment: boolean;
  readonly lines: readonly SheetLine[];
  readonly [field: string]: unknown;
}

/** A kind of sheet that a professional may send; its fields are null for the ordinary one. */
export interface SheetForm {
  readonly family: string;
  readonly label: string;
  readonly head: JsonSchema | null;
  readonly line: JsonSchema | null;
  /** The sheet bears neither its family nor a nature of insurance. */
  readonly plain: boolean;
}

/** A decision on care that is not given yet: it promises nothing. */
export interface Estimate extends Pick<ClaimView, "decision" | "sheet" | "sheetLabel" | "person" | "professional"> {
  readonly estimate: {
    readonly madeOn: string;
    readonly validUntil: string;
    /** Day on which the care is supposed to be repaid. */
    readonly repaidOn: string;
    readonly dependsOn: readonly string[];
  };
}

/** Where the payments of a claim stand; null where there are none. */
export type PaymentState = "ordered" | "sent" | "paid" | "returned";

export interface ClaimView {
  readonly id: string;
  readonly reference: string;
  readonly status: ClaimStatus;
  readonly payment: PaymentState | null;
  readonly receivedAt: string;
  readonly person: { readonly id: string; readonly name: string; readonly birthDate?: string; readonly age?: number; readonly identifier?: string };
  readonly professional: {
    readonly id: string;
    readonly name: string;
    readonly specialty?: string;
    readonly specialtyLabel?: string;
    readonly town?: string | null;
  };
  readonly sheet: Sheet;
  readonly sheetLabel?: string;
  readonly decision: ClaimDecision;
  readonly payments: readonly Payment[];
  readonly counters: readonly Counter[];
  readonly life: readonly { readonly step: string; readonly label: string; readonly at: string | null }[];
  /** The legal delay of the professional to send the sheet. */
  readonly sending?: { readonly due: string; readonly workingDays: number; readonly late: boolean; readonly law: readonly string[] } | null;
  /** Money already paid that the claim no longer owes. */
  readonly toRecover?: readonly Recovery[];
  readonly ending?: { readonly kind: "reversal" | "correction"; readonly motive: string; readonly at: string } | null;
  /** Ids of the claim before and of the claim after, in a chain of corrections. */
  readonly corrects?: string;
  readonly correctedBy?: string;
}

/** A sheet as it would be decided now: it has no identity yet. */
export type ClaimPreview = Pick<ClaimView, "decision" | "sheet">;

export interface Recovery {
  readonly from: string;
  readonly payer: string;
  readonly branch: string;
  readonly amount: string;
  readonly status: string;
}

export interface Payment {
  readonly to: string;
  readonly payer: string;
  readonly branch: string;
  readonly amount: string;
  readonly status: string;
  readonly orderedAt: string | null;
}

export interface Counter {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly cents: number;
  readonly limitCount?: number;
  readonly limitCents?: number;
}

export interface ClaimRow {
  readonly id: string;
  readonly reference: string;
  readonly careDate: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly professional: { readonly id: string; readonly name: string };
  readonly charged: string;
  readonly paid: string | null;
  readonly status: ClaimStatus;
  readonly payment: PaymentState | null;
  readonly receivedAt: string;
  /** The legal delay to pay the professional, where one runs or ran. */
  readonly deadline: { readonly due: string; readonly state: "running" | "late" | "met" | "missed"; readonly penalty: string | null } | null;
}

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** The name in the other script of the country. */
  readonly otherName?: string | null;
  readonly birthDate?: string;
  readonly identifier?: string;
}

export interface ProfessionalRow {
  readonly id: string;
  readonly name: string;
  readonly specialty?: string;
  readonly specialtyLabel?: string;
  readonly town?: string | null;
}

export interface BillableAct extends Act {
  readonly family?: string;
  readonly tariff?: string | null;
}

export interface LawArticle {
  readonly text: string;
  readonly article: string;
  readonly version?: string;
  readonly from?: string;
  readonly html?: string;
  readonly paragraphs?: readonly string[];
}
