import { answering, isId, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { maskedAccount, type Person, peopleById } from "../../people/index.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import type { Payment } from "../file.ts";
import { selectPayments } from "../store-files.ts";
import { paymentsOfPayee, type StatementLine, selectStatementLines } from "../store-statement-lines.ts";

/** What one payment pays, for its payee: claim by claim, with who was cared for and by whom. It names no act. */
export interface PaymentStatement {
  readonly payment: Payment;
  readonly lines: readonly StatementLine[];
  readonly people: ReadonlyMap<string, Person>;
  readonly professionals: ReadonlyMap<string, Professional>;
}

/** Payments within reach: those of an organism, or those that the actor receives. */
function inReach(context: FundContext): RawBuilder<boolean> {
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "everything":
      return sql<boolean>`true`;
    case "organism":
      return sql<boolean>`organism = ${scope.organism}`;
    case "person":
      return paymentsOfPayee("beneficiary", scope.personId);
    case "professional":
      return paymentsOfPayee("professional", scope.professionalId);
    case "nothing":
      return sql<boolean>`false`;
  }
}

const masked = (payment: Payment): Payment => ({ ...payment, account: maskedAccount(payment.account) });

/** The payments that an insured person or a professional has received, latest first; for an agent, those of their organism. */
export async function listStatements(context: FundContext, input: PageRequest): Promise<Result<Page<Payment>>> {
  requirePermission(context, "payments:statement");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const found = await selectPayments(context.database.kysely, inReach(context), input, "latest");
    await writeAudit(context.database.kysely, context, journal(found.items));
    return { items: found.items.map(masked), total: found.total, page, size };
  });
}

/** The statement of one payment. Each person named in it has an audit line in their file. */
export async function readPaymentStatement(context: FundContext, { paymentId }: { readonly paymentId: string }): Promise<Result<PaymentStatement>> {
  requirePermission(context, "payments:statement");
  return answering(async () => {
    const executor = context.database.kysely;
    const where = sql`(${inReach(context)}) and id = ${paymentId}::uuid`;
    const [payment] = isId(paymentId) ? (await selectPayments(executor, where)).items : [];
    if (payment === undefined) throw notFoundHere();
    const lines = await selectStatementLines(executor, payment.id);
    const people = await peopleById(executor, [...new Set(lines.map(({ personId }) => personId))]);
    const professionals = await professionalsById(executor, [...new Set(lines.map(({ professionalId }) => professionalId))]);
    const named = [...people.keys()].map((personId) => ({ personId, action: "payments:statement", outcome: "read" as const, object: payment.reference }));
    await writeAudit(executor, context, named);
    return { payment: masked(payment), lines, people, professionals };
  });
}

const journal = (payments: readonly Payment[]) =>
  payments
    .filter(({ to }) => to === "beneficiary")
    .map(({ payeeId, reference }) => ({ personId: payeeId, action: "payments:statement", outcome: "read" as const, object: reference }));
