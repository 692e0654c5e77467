import { z } from "zod";
import { amount, instant, isoDay } from "./decisions.ts";

const setAside = z.object({
  to: z.enum(["beneficiary", "professional"]),
  payeeId: z.string(),
  reason: z.enum(["no-account", "account-not-payable", "payee-dead"]),
  orders: z.int(),
  amount,
});

export const paymentFileSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    format: z.string(),
    currency: z.string(),
    status: z.enum(["prepared", "released", "withdrawn"]),
    executionDay: isoDay,
    account: z.string().meta({ description: "Account that pays, masked." }),
    payments: z.int(),
    amount,
    setAside: z.array(setAside),
    preparedAt: instant,
    preparedBy: z.string().meta({ description: "Name of the person." }),
    endedAt: instant.nullable(),
    endedBy: z.string().nullable(),
    mayRelease: z.boolean().meta({ description: "Whether the caller may release it: not whoever prepared it." }),
    mayDownload: z.boolean().meta({ description: "Whether the caller released it." }),
  })
  .meta({ id: "PaymentFile" });

export const paymentSchema = z
  .object({
    id: z.string(),
    fileId: z.string(),
    reference: z.string(),
    to: z.enum(["beneficiary", "professional"]),
    payeeId: z.string(),
    holder: z.string(),
    account: z.string().meta({ description: "Masked." }),
    amount,
    orders: z.int(),
    status: z.enum(["in-file", "sent", "paid", "returned", "withdrawn"]),
    paidOn: isoDay.nullable(),
    returnedOn: isoDay.nullable(),
    returnReason: z.string().nullable().meta({ description: "In the reader's language." }),
  })
  .meta({ id: "Payment" });

export const duePaymentSchema = paymentSchema
  .extend({
    deadline: z
      .object({ due: isoDay, state: z.enum(["running", "late", "met", "missed"]) })
      .nullable()
      .meta({ description: "Of payments to professionals: the day by which the law wants the first of their claims paid." }),
  })
  .meta({ id: "DuePayment" });

export const preparationSchema = z.object({ executionDay: isoDay });
export const heldSchema = z.object({ payments: z.int(), orders: z.int(), amount, deducted: amount, setAside: z.array(setAside) });

export const preparedSchema = z.object({
  fileId: z.string().nullable().meta({ description: "Null where debts took all that waited: there is no file." }),
  reference: z.string().nullable(),
  deducted: amount.meta({ description: "Held back to settle debts of the payees." }),
});

export const bankEntrySchema = z
  .object({
    id: z.string(),
    statement: z.string(),
    side: z.enum(["debit", "credit"]).nullable(),
    amount: amount.nullable(),
    bookingDay: isoDay.nullable(),
    counterparty: z.string().nullable(),
    text: z.string().nullable(),
    outcome: z.string(),
    resolvedAt: instant.nullable(),
    resolution: z.string().nullable(),
  })
  .meta({ id: "BankEntry" });

export const statementReadingSchema = z.object({ statements: z.int(), known: z.int(), paid: z.int(), returned: z.int(), toLookAt: z.int() });

export const debtSchema = z
  .object({
    id: z.string(),
    personId: z.string(),
    claimId: z.string(),
    debtor: z.enum(["beneficiary", "professional"]),
    debtorName: z.string(),
    reference: z.string().meta({ description: "Of the claim that it comes from." }),
    paidOn: isoDay.nullable().meta({ description: "Last day on which the debtor was paid for that care." }),
    ground: z.enum(["undue", "participation"]),
    branch: z.string(),
    opened: amount,
    left: amount,
    status: z.enum(["to-recover", "settled", "given-up"]),
    openedAt: instant,
    notifiedOn: isoDay.nullable(),
    contestedOn: isoDay.nullable(),
    rejectedOn: isoDay.nullable(),
    instalments: z.array(z.object({ on: isoDay, amount })).nullable(),
  })
  .meta({ id: "Debt" });

export const debtFileSchema = z.object({
  debt: debtSchema,
  events: z.array(z.object({ kind: z.string(), amount: amount.nullable(), at: instant, by: z.string() })),
  deduction: z.object({ most: amount, from: isoDay.nullable(), because: z.string(), law: z.array(z.string()) }).nullable(),
  giveUpUnder: amount.nullable(),
  letter: z.object({ subject: z.string(), body: z.array(z.string()) }).nullable(),
});
