import { type DaySummary, dayAmounts, daySummary, type FundContext, listOrganisms } from "@openamo/fund";
import { type Cents, type Day, formatCents, formatDay, sumCents } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import { say } from "../cli/say.ts";
import { type DemoAccount, describeAccount } from "../identity/demo-accounts.ts";
import { packOf } from "../packs.ts";

function known<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the summary was refused: ${result.refusal.definition.code}`);
  return result.value;
}

const LABEL_WIDTH = 34;
const VALUE_WIDTH = 16;

const line = (label: string, value: string): string => `  ${label.padEnd(LABEL_WIDTH)}${value.padStart(VALUE_WIDTH)}`;
const count = (value: number): string => value.toLocaleString("en");

/** Named amounts that a country's summary shows, in the words of its pack; a count of lines where it says how many. */
const WITHHELD: Readonly<Record<string, readonly { readonly name: string; readonly label: string; readonly counted?: boolean }[]>> = {
  fr: [
    { name: "excess", label: "excess fees" },
    { name: "legalShare", label: "ticket modérateur" },
    { name: "participationForfaitaire", label: "participations forfaitaires", counted: true },
    { name: "localScheme", label: "paid by the local scheme" },
  ],
  ma: [
    { name: "excess", label: "above the reference tariff" },
    { name: "patientPart", label: "part left to the patient by the rate" },
    { name: "state", label: "borne by the State (AMO Tadamon)" },
  ],
};

const totalOf = (funds: readonly DaySummary[], field: "received" | "decided" | "refused" | "undecided"): number =>
  funds.reduce((sum, fund) => sum + fund[field], 0);

/** What one country's day came to: by fund, then what was kept from payment, in its own currency. */
async function printCountry(context: FundContext, day: Day, country: string, funds: readonly DaySummary[], names: ReadonlyMap<string, string>): Promise<void> {
  const { name, currency } = packOf(country);
  const money = (amount: Cents): string => formatCents(amount, currency, "en");
  const amounts = known(await dayAmounts(context, { day, country }));
  say(`\n${name.en}`);
  for (const fund of funds) say(line(names.get(fund.organism) ?? fund.organism, `${count(fund.received)} claims`));
  say(line("settled", count(totalOf(funds, "decided"))));
  say(line("declined by a rule", count(totalOf(funds, "refused"))));
  if (totalOf(funds, "undecided") > 0) say(line("waiting for a fact", count(totalOf(funds, "undecided"))));
  say(line("charged", money(sumCents(funds.map(({ charged }) => charged)))));
  for (const { name: word, label, counted } of WITHHELD[country] ?? []) {
    const { cents, lines } = amounts.find((amount) => amount.name === word) ?? { cents: 0 as Cents, lines: 0 };
    say(line(label, counted === true ? `${count(lines)} · ${money(cents)}` : money(cents)));
  }
  say(line("paid", money(sumCents(funds.map(({ paid }) => paid)))));
}

/** One screen: what the demo's day of claims came to, country by country. */
export async function printSummary(context: FundContext, day: Day): Promise<void> {
  const funds = known(await daySummary(context, { day }));
  const organisms = new Map(known(await listOrganisms(context)).map((organism) => [organism.id, organism]));
  const names = new Map([...organisms].map(([id, { code, name }]) => [id, name.en.length > LABEL_WIDTH - 2 ? code : name.en]));
  say(`\nA day of claims (${formatDay(day, "en")})`);
  for (const country of context.countries) {
    const own = funds.filter(({ organism }) => organisms.get(organism)?.country === country);
    if (own.length > 0) await printCountry(context, day, country, own, names);
  }
}

/** Who may sign in, and how a program does. */
export function printAccounts(accounts: readonly DemoAccount[], machineSecret: string | undefined): void {
  say("\nDemo accounts (choose one on the sign-in page, no password)");
  for (const country of new Set(accounts.map((account) => account.country))) {
    say(`  ${packOf(country).name.en}`);
    for (const account of accounts) if (account.country === country) say(`    ${account.displayName.padEnd(LABEL_WIDTH - 2)}${describeAccount(account, "en")}`);
  }
  if (machineSecret === undefined) return;
  say("\nDemo machine client (shown once, kept in the directory of the program)");
  say(`  client id  openamo-demo-machine\n  secret     ${machineSecret}`);
}
