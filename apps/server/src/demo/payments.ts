import { paymentWriters } from "@openamo/exchange";
import {
  changeBankDetails,
  changeProfessionalAccount,
  endToEndIdOf,
  type FundContext,
  type Payment,
  preparePayments,
  readBankStatement,
  readPaymentFile,
  releasePayments,
  setPayingAccount,
} from "@openamo/fund";
import { addDays, cents, type Day, isoDay, type StatementEntry, type StatementPart } from "@openamo/kernel";
import { accepted } from "./accepted.ts";
import { demoCarers } from "./carers.ts";
import { demoDoctors } from "./doctors.ts";
import type { DemoPerson } from "./people.ts";

const ORGANISM = "cpam-691";
/** People whose bank details the fund has; the others are set aside, as in life. */
const WITH_ACCOUNT = 36;
const FIRST_FILE = 160;
const OPENED_DAYS_AGO = 200;

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** An account of an invented bank, its keys right: bank and counter that no bank has. */
export function demoIban(number: number): string {
  const bank = "99999";
  const counter = "00001";
  const account = digits(number, 11);
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(counter) + 3n * BigInt(account)) % 97n);
  const bban = `${bank}${counter}${account}${digits(Number(key), 2)}`;
  // The country's letters stand for 15 and 27 in the sum of the IBAN.
  const check = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${digits(Number(check), 2)}${bban}`;
}

const as = (context: FundContext, subject: string, displayName: string): FundContext => ({ ...context, actor: { ...context.actor, subject, displayName } });

async function giveAccounts(context: FundContext, people: readonly DemoPerson[], base: Day): Promise<void> {
  const from = isoDay(addDays(base, -OPENED_DAYS_AGO));
  // The first of them waits for her account: her orders show what it is to be set aside.
  const own = people.filter(({ organism }, index) => index > 0 && organism === ORGANISM).slice(0, WITH_ACCOUNT);
  for (const [index, person] of own.entries()) {
    const since = person.birthDay > addDays(base, -OPENED_DAYS_AGO) ? isoDay(person.birthDay) : from;
    const details = { format: "iban", account: demoIban(1000 + index), bic: null, holder: `${person.givenNames} ${person.familyName}` };
    accepted(await changeBankDetails(context, { key: `demo-v3-account-${index}`, personId: person.id, from: since, ...details }), `account ${index}`);
  }
  const carers = [...demoDoctors, ...demoCarers];
  for (const [index, { id, givenNames, familyName }] of carers.entries()) {
    const details = { format: "iban", account: demoIban(5000 + index), bic: null, holder: `${givenNames} ${familyName}` };
    accepted(
      await changeProfessionalAccount(context, { key: `demo-v3-carer-account-${index}`, professionalId: id, from, ...details }),
      `carer account ${index}`,
    );
  }
}

const told = (entry: number, facts: Pick<StatementEntry, "side" | "cents"> & Partial<StatementEntry>, on: Day): StatementPart => ({
  kind: "entry",
  entry: {
    entry,
    transaction: 1,
    currency: "EUR",
    booked: true,
    bookingDay: on,
    valueDay: on,
    bankReference: `DEMO-${entry}`,
    endToEndId: null,
    messageId: null,
    paymentInformationId: null,
    count: null,
    returnReason: null,
    counterparty: null,
    text: null,
    ...facts,
  },
});

/** What the bank tells of a file: every transfer carried out but the last, one that came back, and a movement that nobody expects. */
async function* statementOf(payments: readonly Payment[], account: string, on: Day): AsyncGenerator<StatementPart> {
  yield { kind: "statement", header: { kind: "camt.053", id: `DEMO-${isoDay(on)}`, account, createdAt: null } };
  const carried = payments.slice(0, -1);
  for (const [index, payment] of carried.entries()) yield told(index + 1, { side: "debit", cents: payment.cents, endToEndId: endToEndIdOf(payment.id) }, on);
  const back = carried.findLast(({ to }) => to === "beneficiary");
  if (back !== undefined) {
    yield told(carried.length + 1, { side: "credit", cents: back.cents, endToEndId: endToEndIdOf(back.id), returnReason: "AC04" }, on);
  }
  yield told(carried.length + 2, { side: "credit", cents: cents(4_250), counterparty: "M. Inconnu", text: "Remboursement" }, on);
}

async function wholeFile(context: FundContext, fileId: string): Promise<Payment[]> {
  const payments: Payment[] = [];
  for (let page = 1; ; page += 1) {
    const part = accepted(await readPaymentFile(context, { fileId, page, size: 100 }), "payment file");
    payments.push(...part.items);
    if (payments.length >= part.total) return payments;
  }
}

/**
 * Pays in the demo: a first file released and answered by the bank, with a payment that came back and a movement to look at, and a second file
 * that waits for an agent to release it.
 */
export async function loadPayments(context: FundContext, people: readonly DemoPerson[], base: Day): Promise<void> {
  const today = context.clock.today();
  const account = demoIban(1);
  const details = { format: "iban", account, bic: null, holder: "CPAM de démonstration" };
  accepted(
    await setPayingAccount(context, { key: "demo-v3-paying-account", organism: ORGANISM, from: addDays(base, -OPENED_DAYS_AGO), ...details }),
    "paying account",
  );
  await giveAccounts(context, people, base);
  const preparer = as(context, "camille.roux", "Camille Roux");
  const prepare = (name: string, limit?: number) => {
    const key = `demo-v3-${name}-${isoDay(today)}`;
    return preparePayments(preparer, { key, organism: ORGANISM, executionDay: today, ...(limit === undefined ? {} : { limit }) }, paymentWriters);
  };
  const first = await prepare("first-file", FIRST_FILE);
  if (!first.ok || first.value.fileId === null) return;
  const { fileId } = first.value;
  accepted(await releasePayments(as(context, "demo-release", "Inès Caron"), { key: `demo-v3-release-${fileId}`, fileId }), "release");
  const payments = await wholeFile(context, fileId);
  const statement = { key: `demo-v3-statement-${fileId}`, organism: ORGANISM, contentHash: fileId, parts: () => statementOf(payments, account, today) };
  accepted(await readBankStatement(context, statement), "bank statement");
  await prepare("second-file");
}
