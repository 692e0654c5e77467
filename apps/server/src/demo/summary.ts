import { type DayAmount, dayAmounts, daySummary, type FundContext, listOrganisms } from "@openamo/fund";
import { type Cents, type Day, formatCents, formatDay, sumCents } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import { say } from "../cli/say.ts";
import { type DemoAccount, describeAccount } from "../identity/demo-accounts.ts";

function known<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the summary was refused: ${result.refusal.definition.code}`);
  return result.value;
}

const LABEL_WIDTH = 34;
const VALUE_WIDTH = 16;

const line = (label: string, value: string): string => `  ${label.padEnd(LABEL_WIDTH)}${value.padStart(VALUE_WIDTH)}`;
const money = (amount: Cents): string => formatCents(amount, "EUR", "en");
const count = (value: number): string => value.toLocaleString("en");

/** Lines that say what was kept from payment, from the named amounts of the pack. */
function withheld(amounts: readonly DayAmount[]): string[] {
  const of = (name: string): DayAmount => amounts.find((amount) => amount.name === name) ?? { name, cents: 0 as Cents, lines: 0 };
  const legal = of("legalShare");
  return [
    line("excess fees", money(of("excess").cents)),
    line("ticket modérateur", money(legal.cents)),
    line("lines exempted from it", count(of("fee").lines - legal.lines)),
    line("participations forfaitaires", `${count(of("participationForfaitaire").lines)} · ${money(of("participationForfaitaire").cents)}`),
    line("paid by the local scheme", money(of("localScheme").cents)),
  ];
}

/** One screen: what the demo's day of claims came to, by fund and in all. */
export async function printSummary(context: FundContext, day: Day): Promise<void> {
  const funds = known(await daySummary(context, { day }));
  const names = new Map(known(await listOrganisms(context)).map(({ id, name }) => [id, name.en]));
  const amounts = known(await dayAmounts(context, { day }));
  const total = (field: "received" | "decided" | "refused" | "undecided"): number => funds.reduce((sum, fund) => sum + fund[field], 0);
  say(`\nA day of claims (${formatDay(day, "en")})`);
  for (const fund of funds) say(line(names.get(fund.organism) ?? fund.organism, `${count(fund.received)} claims`));
  say(line("settled", count(total("decided"))));
  say(line("declined by a rule", count(total("refused"))));
  if (total("undecided") > 0) say(line("waiting for a fact", count(total("undecided"))));
  say(line("charged", money(sumCents(funds.map(({ charged }) => charged)))));
  for (const text of withheld(amounts)) say(text);
  say(line("paid", money(sumCents(funds.map(({ paid }) => paid)))));
}

/** Who may sign in, and how a program does. */
export function printAccounts(accounts: readonly DemoAccount[], machineSecret: string | undefined): void {
  say("\nDemo accounts (choose one on the sign-in page, no password)");
  for (const account of accounts) say(`  ${account.displayName.padEnd(LABEL_WIDTH)}${describeAccount(account, "en")}`);
  if (machineSecret === undefined) return;
  say("\nDemo machine client (shown once, kept in the directory of the program)");
  say(`  client id  openamo-demo-machine\n  secret     ${machineSecret}`);
}
