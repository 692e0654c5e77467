import type { StatementEntry } from "@openamo/kernel";
import { type DatabaseTransaction, isId } from "@openamo/platform";
import { sql } from "kysely";
import { type Payment, paymentIdOf } from "./file.ts";
import { lockPayments } from "./store-files.ts";
import type { TreatedEntry } from "./store-statements.ts";

/** What a statement changes, once its movements are compared with what was sent. */
export interface MatchedStatement {
  readonly treated: readonly TreatedEntry[];
  readonly paid: readonly { readonly payment: Payment; readonly entry: StatementEntry }[];
  readonly returned: readonly { readonly payment: Payment; readonly entry: StatementEntry; readonly wasPaid: boolean }[];
}

const paymentOf = (entry: StatementEntry): string | null => {
  const id = entry.endToEndId === null ? null : paymentIdOf(entry.endToEndId);
  return id !== null && isId(id) ? id : null;
};

/** The file that an entry stands for as a whole: its reference, where no single payment is named. */
const fileOf = (entry: StatementEntry): string | null => (entry.endToEndId === null ? (entry.paymentInformationId ?? entry.messageId) : null);

/**
 * Compares movements with payments, one by one in the order of the statement. A payment is confirmed or comes back once; what is told again is
 * known. Nothing is confirmed on an amount that differs by a cent.
 */
export async function matchStatement(tx: DatabaseTransaction, organism: string, entries: readonly TreatedEntry["entry"][]): Promise<MatchedStatement> {
  const told = entries.flatMap((entry) => ("unreadable" in entry ? [] : [entry]));
  const ids = told.flatMap((entry) => paymentOf(entry) ?? []);
  const files = [...new Set(told.flatMap((entry) => fileOf(entry) ?? []))];
  const payments = await lockPayments(
    tx,
    organism,
    sql`(id = any(${ids}::uuid[]) or file_id in (select id from payment_file where organism = ${organism} and reference = any(${files}::text[])))`,
  );
  const references = await sql<{ id: string; reference: string }>`
    select id, reference from payment_file where organism = ${organism} and reference = any(${files}::text[])`.execute(tx);
  const matching = new Matching(payments, new Map(references.rows.map(({ id, reference }) => [reference, id])));
  const treated = entries.map((entry) => matching.treat(entry));
  return { treated, paid: matching.paid, returned: matching.returned };
}

class Matching {
  readonly paid: { payment: Payment; entry: StatementEntry }[] = [];
  readonly returned: { payment: Payment; entry: StatementEntry; wasPaid: boolean }[] = [];
  /** Payments as they become while the statement is read. */
  readonly #payments: Map<string, Payment>;
  readonly #files: ReadonlyMap<string, string>;

  constructor(payments: readonly Payment[], files: ReadonlyMap<string, string>) {
    this.#payments = new Map(payments.map((payment) => [payment.id, payment]));
    this.#files = files;
  }

  treat(entry: TreatedEntry["entry"]): TreatedEntry {
    if ("unreadable" in entry) return { entry, outcome: "unreadable", paymentId: null };
    if (!entry.booked) return { entry, outcome: "pending", paymentId: null };
    const id = paymentOf(entry);
    const payment = id === null ? undefined : this.#payments.get(id);
    if (payment !== undefined) return { entry, outcome: this.#single(payment, entry), paymentId: payment.id };
    const reference = fileOf(entry);
    const file = reference === null ? undefined : this.#files.get(reference);
    return { entry, outcome: file === undefined || entry.side === "credit" ? "unknown" : this.#whole(file, entry), paymentId: null };
  }

  #single(payment: Payment, entry: StatementEntry): TreatedEntry["outcome"] {
    if (payment.cents !== entry.cents) return "amount-differs";
    const confirmable = payment.status === "sent";
    if (entry.side === "debit") {
      if (payment.status === "paid" || payment.status === "returned") return "known";
      // The bank carried out what nobody released: an agent must look at it.
      if (!confirmable) return "unknown";
      this.#pay(payment, entry);
      return "paid";
    }
    if (payment.status === "returned") return "known";
    if (!confirmable && payment.status !== "paid") return "unknown";
    this.returned.push({ payment, entry, wasPaid: payment.status === "paid" });
    this.#payments.set(payment.id, { ...payment, status: "returned" });
    return "returned";
  }

  /** One debit for a whole file: its sum, and its count where the bank tells it, are those of the file. */
  #whole(fileId: string, entry: StatementEntry): TreatedEntry["outcome"] {
    const own = [...this.#payments.values()].filter((payment) => payment.fileId === fileId);
    const sum = own.reduce((total, { cents }) => total + cents, 0);
    if (own.some(({ status }) => status === "in-file" || status === "withdrawn")) return "unknown";
    if (sum !== entry.cents || (entry.count !== null && entry.count !== own.length)) return "amount-differs";
    const sent = own.filter(({ status }) => status === "sent");
    for (const payment of sent) this.#pay(payment, entry);
    return sent.length === 0 ? "known" : "paid";
  }

  #pay(payment: Payment, entry: StatementEntry): void {
    this.paid.push({ payment, entry });
    this.#payments.set(payment.id, { ...payment, status: "paid" });
  }
}
