import type { ContributionCategory, CountryPack } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { managerOf } from "../read-lines.ts";
import { type Entry, type Receipt, selectEntries, selectReceipts } from "../store.ts";

export interface Contributions {
  readonly organism: string;
  readonly pack: CountryPack;
  readonly exercise: number;
  /** Every legal category of a scheme that the organism has managed, or will. */
  readonly categories: readonly ContributionCategory[];
  /** With those that take others back, the latest month first. */
  readonly receipts: readonly Receipt[];
  /** How receipts entered the accounts, by their ids. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What the actor's organism received over an exercise, with its history. */
export async function readContributions(context: FundContext, { exercise }: { readonly exercise: number }): Promise<Result<Contributions>> {
  requirePermission(context, "contributions:read");
  return answering(async () => {
    const { organism, pack, rules } = managerOf(context);
    const receipts = await selectReceipts(context.database.kysely, organism, exercise);
    const entries = await selectEntries(context.database.kysely, organism, exercise);
    return { organism, pack, exercise, categories: rules.categories.filter(({ managers }) => managers.includes(organism)), receipts, entries };
  });
}
