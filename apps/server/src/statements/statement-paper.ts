import type { ClaimFile } from "@openamo/fund";
import {
  type Cents,
  type CountryPack,
  cents,
  type Day,
  formatCents,
  formatDay,
  inLocale,
  LATE_PENALTY,
  type Locale,
  parseCents,
  parseDay,
} from "@openamo/kernel";
import type { z } from "zod";
import { drawMark } from "../attestation/paper.ts";
import { ACCENT, SOFT, TaggedPages } from "../attestation/tagged-pages.ts";
import { groupedNumber } from "../attestation/words.ts";
import type { claimDecisionSchema } from "../http/schemas/claims.ts";
import { decisionView } from "../http/views/claims.ts";
import { namesFor, professionalView } from "../http/views/people.ts";
import { publishReference } from "../questions/publish-reason.ts";
import { sayInStatement } from "./words.ts";

/** A claim to print for the person whom it repays. */
export interface Statement {
  readonly file: ClaimFile;
  readonly pack: CountryPack;
  readonly language: Locale;
  /** Day of the printing. */
  readonly today: Day;
  /** Time zone in which moments are told as days. */
  readonly timeZone: string;
}

type Row = readonly [label: string, value: string];
type Decided = Extract<z.output<typeof claimDecisionSchema>, { kind: "decided" }>;

const DOCUMENT_LANGUAGES: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en", ar: "ar" };
/** What a step takes from the amount before it is written as taken. */
const signed = (amount: Cents, effect: string): Cents => (effect === "takes" ? cents(-amount) : amount);

class StatementWriter {
  readonly #pages: TaggedPages;
  readonly #statement: Statement;

  constructor(statement: Statement) {
    this.#statement = statement;
    const { file, language } = statement;
    const facts = { title: this.#say(file.decision.kind), language: DOCUMENT_LANGUAGES[language], author: this.#organism() };
    this.#pages = new TaggedPages({ ...facts, at: file.decision.decidedAt });
  }

  #say(name: Parameters<typeof sayInStatement>[0], values: Readonly<Record<string, string>> = {}): string {
    return sayInStatement(name, this.#statement.language, values);
  }

  #organism(): string {
    const { file, pack, language } = this.#statement;
    const organism = pack.network.organisms.find(({ id }) => id === file.claim.organism);
    return organism === undefined ? file.claim.organism : inLocale(organism.name, language);
  }

  #day(on: Day): string {
    return formatDay(on, this.#statement.language);
  }

  /** The day of a moment where the organism is. */
  #dayOf(at: Date): string {
    return this.#day(parseDay(new Intl.DateTimeFormat("sv-SE", { timeZone: this.#statement.timeZone }).format(at)) as Day);
  }

  #money(amount: Cents): string {
    return formatCents(amount, this.#statement.pack.currency, this.#statement.language);
  }

  write(): Promise<Buffer> {
    const { file, pack, language } = this.#statement;
    this.#head();
    this.#people();
    const view = decisionView(pack, file.decision, language);
    if (view.kind === "decided") this.#decided(view);
    else if (view.kind === "refused") this.#refused(view.refusal);
    else this.#undecided(view.missing.map(({ question }) => question));
    this.#pages.moveTo(this.#pages.y + 12);
    this.#pages.write("P", this.#say("contact", { organism: this.#organism() }));
    this.#pages.write("P", this.#say("end"), { color: SOFT, size: 9 });
    return this.#pages.end();
  }

  #head(): void {
    const { file, today } = this.#statement;
    const pages = this.#pages;
    const { y: top, left } = pages;
    pages.figure({ x: left, y: top, size: 34 }, "OpenAMO", (doc) => drawMark(doc, left, top, 34));
    pages.beside("P", this.#organism(), { x: left + 46, y: top + 8, width: pages.width - 46 }, 12, ACCENT);
    pages.moveTo(top + 56);
    pages.write("H1", this.#say(file.decision.kind));
    const facts = { reference: file.claim.reference, day: this.#dayOf(file.claim.receivedAt), printed: this.#day(today) };
    pages.write("P", this.#say("claim", facts), { color: SOFT });
    const { reversal } = file;
    if (reversal === null) return;
    const ended = reversal.kind === "correction" ? "corrected" : "reversed";
    pages.write("P", this.#say(ended, { day: this.#dayOf(reversal.reversedAt), motive: reversal.motive }), { color: ACCENT });
  }

  #people(): void {
    const { file, pack, language } = this.#statement;
    const { person, professional } = file;
    const { name, otherName } = namesFor(person, language);
    const label = pack.personIdentifiers.find(({ id }) => id === person.identifier?.kind)?.label;
    const number: Row[] = person.identifier === null || label === undefined ? [] : [[inLocale(label, language), groupedNumber(person.identifier.value)]];
    const { name: doctor, specialtyLabel } = professionalView(professional, language);
    this.#pages.write("H2", this.#say("person"));
    this.#pages.rows([
      [this.#say("name"), otherName === null ? name : `${name}\n${otherName}`],
      [this.#say("birthDate"), this.#day(person.birthDay)],
      ...number,
      [this.#say("professional"), `${doctor}\n${specialtyLabel}`],
    ]);
  }

  #decided({ charged, paid, lines }: Decided): void {
    const [billed, repaid] = [this.#read(charged), this.#read(paid)];
    this.#pages.write("H2", this.#say("summary"));
    this.#pages.rows([
      [this.#say("charged"), this.#money(billed)],
      [this.#say("paid"), this.#money(repaid)],
      [this.#say("left"), this.#money(cents(billed - repaid))],
      ...this.#payments(),
    ]);
    for (const line of lines) this.#line(line);
  }

  /** An amount of the view, which is the decision's own. */
  #read(amount: string): Cents {
    const read = parseCents(amount);
    if (read === undefined) throw new RangeError(`not an amount: ${amount}`);
    return read;
  }

  #payments(): Row[] {
    return this.#statement.file.orders
      .filter(
        ({ status, cents: due, claimId, payer }) => payer !== LATE_PENALTY && status !== "cancelled" && due > 0 && claimId === this.#statement.file.claim.id,
      )
      .map(({ to, cents: due, status }) => [
        this.#say(to === "professional" ? "toProfessional" : "toBeneficiary"),
        this.#say(status === "paid" ? "paidState" : "waitingState", { amount: this.#money(due) }),
      ]);
  }

  #line({ careDate, acts, waterfall, reasons }: Decided["lines"][number]): void {
    const names = acts.map(({ label }) => label).join(" + ");
    this.#pages.write("H2", this.#say("care", { day: this.#day(parseDay(careDate) as Day), acts: names }));
    this.#pages.rows(waterfall.map(({ label, effect, amount }) => [label, this.#money(signed(this.#read(amount), effect))] as const));
    if (reasons.length === 0) return;
    this.#pages.moveTo(this.#pages.y + 8);
    this.#pages.write("P", this.#say("why"), { color: ACCENT, size: 10.5 });
    for (const { sentence, law, sourceStatus } of reasons) {
      const articles = law.map(({ label }) => label).join(" ; ");
      const notes = [...(articles === "" ? [] : [`(${articles})`]), ...(sourceStatus === undefined ? [] : [this.#say("notSure")])];
      this.#pages.write("P", [sentence, ...notes].join(" "));
    }
  }

  #refused({ sentence, remedy }: { readonly sentence: string; readonly remedy: string }): void {
    const { file, pack, language } = this.#statement;
    const law = file.decision.kind === "refused" ? (file.decision.refusal.definition.law ?? []) : [];
    this.#care();
    this.#pages.write("H2", this.#say("whyRefused"));
    this.#pages.write("P", sentence, { size: 11 });
    if (law.length > 0)
      this.#pages.write("P", this.#say("law", { law: law.map((one) => publishReference(one, pack, language).label).join(" ; ") }), { color: SOFT });
    this.#pages.write("H2", this.#say("toDo"));
    this.#pages.write("P", remedy, { size: 11 });
  }

  #undecided(questions: readonly string[]): void {
    this.#care();
    this.#pages.write("H2", this.#say("needed"));
    for (const question of questions) this.#pages.write("P", question, { size: 11 });
  }

  /** What was asked for, where nothing is repaid. */
  #care(): void {
    const { file, pack } = this.#statement;
    const charged = pack.display.chargedOf(file.claim.sheet);
    const { from, to } = file.claim.care;
    const days = to === null || from === to ? [from] : [from, to];
    this.#pages.write("H2", this.#say("care", { day: days.map((on) => this.#day(on)).join(" – "), acts: this.#money(charged) }));
  }
}

/** The statement of a claim as a PDF that everybody can read (PDF/UA-1): what was charged, its base and rate, what is repaid and why, or why not. */
export const writeStatement = (statement: Statement): Promise<Buffer> => new StatementWriter(statement).write();

/** The name of its file: the reference of the claim and no word of health. */
export const statementName = ({ claim }: ClaimFile): string => `releve-${claim.reference}.pdf`;
