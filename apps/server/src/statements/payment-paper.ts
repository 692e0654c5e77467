import type { PaymentStatement, StatementLine } from "@openamo/fund";
import { type Cents, type CountryPack, type Day, formatCents, formatDay, inLocale, type Locale } from "@openamo/kernel";
import type { Clock } from "@openamo/platform";
import { drawMark } from "../attestation/paper.ts";
import { ACCENT, SOFT, TaggedPages } from "../attestation/tagged-pages.ts";
import { namesFor } from "../http/views/people.ts";
import { packs } from "../packs.ts";
import { type PaymentWord, sayInPayment } from "./payment-words.ts";

/** A payment to print for whoever receives it. */
interface PrintedPayment {
  readonly statement: PaymentStatement;
  /** Of the country of the organism that pays. */
  readonly pack: CountryPack;
  readonly language: Locale;
  /** Day of the printing, and its instant. */
  readonly today: Day;
  readonly at: Date;
}

const DOCUMENT_LANGUAGES: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en", ar: "ar" };
/** Parts of the width: the claim, who, the days of care, and three amounts. */
const SHARES = [21, 25, 20, 12, 10, 12] as const;

class PaymentWriter {
  readonly #printed: PrintedPayment;
  readonly #pages: TaggedPages;

  constructor(printed: PrintedPayment) {
    this.#printed = printed;
    const { language, at } = printed;
    this.#pages = new TaggedPages({ title: this.#say("title"), language: DOCUMENT_LANGUAGES[language], author: this.#organism(), at });
  }

  write(): Promise<Buffer> {
    const { statement } = this.#printed;
    this.#head();
    this.#transfer();
    this.#lines();
    this.#pages.moveTo(this.#pages.y + 12);
    if (statement.lines.some(({ deducted }) => deducted > 0)) this.#pages.write("P", this.#say("whyHeld"));
    this.#pages.write("P", this.#say("contact", { organism: this.#organism() }));
    this.#pages.write("P", this.#say("end"), { color: SOFT, size: 9 });
    return this.#pages.end();
  }

  #say(name: PaymentWord, values: Readonly<Record<string, string>> = {}): string {
    return sayInPayment(name, this.#printed.language, values);
  }

  #organism(): string {
    const { statement, pack, language } = this.#printed;
    const known = pack.network.organisms.find(({ id }) => id === statement.payment.organism);
    return known === undefined ? statement.payment.organism : inLocale(known.name, language);
  }

  #day(on: Day | null): string {
    return on === null ? "" : formatDay(on, this.#printed.language);
  }

  #money(amount: Cents): string {
    return formatCents(amount, this.#printed.pack.currency, this.#printed.language);
  }

  #head(): void {
    const { statement, today } = this.#printed;
    const pages = this.#pages;
    const { y: top, left } = pages;
    pages.figure({ x: left, y: top, size: 34 }, "OpenAMO", (doc) => drawMark(doc, left, top, 34));
    pages.beside("P", this.#organism(), { x: left + 46, y: top + 8, width: pages.width - 46 }, 12, ACCENT);
    pages.moveTo(top + 56);
    pages.write("H1", this.#say("title"));
    pages.write("P", this.#say("facts", { reference: statement.payment.reference, printed: this.#day(today) }), { color: SOFT });
  }

  #transfer(): void {
    const { holder, account, cents, status, paidOn, returnedOn } = this.#printed.statement.payment;
    const state = this.#say(status, { day: this.#day(status === "returned" ? returnedOn : paidOn) });
    this.#pages.write("H2", this.#say("transfer"));
    this.#pages.rows([
      [this.#say("payee"), holder],
      [this.#say("account"), account],
      [this.#say("amount"), this.#money(cents)],
      [this.#say("state"), state],
    ]);
  }

  /** Claim by claim, who was cared for where a professional reads it, who gave the care otherwise. No act is named. */
  #lines(): void {
    const { statement } = this.#printed;
    const other = statement.payment.to === "professional" ? "person" : "professional";
    this.#pages.write("H2", this.#say("lines"));
    const headers = (["claim", other, "care", "charged", "deducted", "repaid"] as const).map((name) => this.#say(name));
    this.#pages.table(
      headers,
      SHARES,
      statement.lines.map((line) => this.#line(line)),
    );
  }

  #line({ reference, personId, professionalId, careFrom, careTo, penalty, charged, deducted, paid }: StatementLine): string[] {
    const { statement, language } = this.#printed;
    const named = statement.payment.to === "professional" ? statement.people.get(personId) : statement.professionals.get(professionalId);
    const name = named === undefined ? "" : namesFor(named, language).name;
    const days = careFrom === careTo ? this.#day(careFrom) : `${this.#day(careFrom)} – ${this.#day(careTo)}`;
    return [
      reference,
      penalty ? `${name}\n${this.#say("penalty")}` : name,
      days,
      charged === null ? "" : this.#money(charged),
      deducted === 0 ? "" : this.#money(deducted),
      this.#money(paid),
    ];
  }
}

/** The statement of a payment as a PDF that everybody can read (PDF/UA-1): the transfer, and what it pays claim by claim. */
export function printPayment(statement: PaymentStatement, asked: Locale, clock: Clock): Promise<Buffer> {
  const pack = packs.find(({ network }) => network.organisms.some(({ id }) => id === statement.payment.organism));
  if (pack === undefined) throw new Error("a payment of an organism that no pack has");
  // Arabic only where the words of the country are.
  const language = asked === "ar" && !pack.locales.includes("ar") ? "fr" : asked;
  return new PaymentWriter({ statement, pack, language, today: clock.today(), at: clock.now() }).write();
}

/** The name of its file: the number of the statement, and nobody's name. */
export const paymentStatementName = ({ payment }: PaymentStatement): string => `releve-${payment.organism.replace(/^.*-/, "")}-${payment.reference}.pdf`;
