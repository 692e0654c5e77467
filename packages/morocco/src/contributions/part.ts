import { type Cents, cents, defineReason, type Parameter, type Rate, shareOf, split, type Trace, versionOn } from "@openamo/kernel";
import { d734, d735, dahir1972 } from "../sources/texts.ts";
import { words } from "../words.ts";

export type ContributionPayer = "employee" | "employer" | "person" | "state";

/** One part of a contribution: who owes it, on what, at which rate. `branch` keeps AMO apart from the other benefits. */
export interface Part {
  readonly name: string;
  readonly payer: ContributionPayer;
  readonly branch: string;
  readonly base: Cents;
  /** Null for amounts that the law sets without a rate. */
  readonly rate: Rate | null;
  readonly amount: Cents;
}

/** The dated rate beside the sentence says which contribution it is. */
export const SHARE = defineReason({
  id: "ma.contribution.share",
  effect: "adds",
  law: [d734("taux"), d735("actifs"), dahir1972("19")],
  args: { rate: "rate", base: "cents", amount: "cents" },
  title: words("Cotisation", "Contribution", "الاشتراك"),
  sentence: words("{rate} de {base} : {amount}.", "{rate} of {base}: {amount}.", "{rate} من {base}: {amount}."),
});

export const CEILING = defineReason({
  id: "ma.contribution.ceiling",
  effect: "tells",
  law: [dahir1972("19")],
  args: { ceiling: "cents", pay: "cents" },
  title: words("Plafond de la CNSS", "CNSS ceiling", "سقف الضمان الاجتماعي"),
  sentence: words(
    "Hors AMO, allocations familiales et formation, le salaire de {pay} compte dans la limite de {ceiling}.",
    "AMO, family allowances and training apart, the pay of {pay} counts up to {ceiling}.",
    "باستثناء التأمين الصحي والتعويضات العائلية والتكوين، يحتسب أجر {pay} في حدود {ceiling}.",
  ),
});

/** A contribution as the law writes it. */
export interface Line {
  readonly name: string;
  readonly payer: ContributionPayer;
  readonly branch: string;
  readonly rate: Parameter<Rate>;
}

/**
 * Contributions that one payer owes on one base: their total is rounded once, half up to the centime, then shared between them so that
 * they add up. Payslips show it so.
 */
export function partsOf(lines: readonly Line[], base: Cents, on: Parameters<typeof versionOn>[1], trace: Trace): Part[] {
  const versions = lines.map((line) => versionOn(line.rate, on));
  const total = shareOf(base, versions.reduce((sum, { value }) => sum + value, 0) as Rate, "half-up-to-cent");
  const amounts = split(
    total,
    versions.map(({ value }) => value),
  );
  return lines.map(({ name, payer, branch }, index) => {
    const version = versions[index];
    const amount = amounts[index] ?? cents(0);
    if (version === undefined) throw new RangeError(`no rate for ${name}`);
    trace.add(SHARE, version, version.value, base, amount);
    return { name, payer, branch, base, rate: version.value, amount };
  });
}
