import { type Cents, type CountryPack, type Day, dayOf, lastDayOfYear, RefusalSignal, type Reserves, sumCents, type Trace, yearOf } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type CategoryTotal, liveLines, packOfRegulator, totalsOf } from "../budget.ts";
import { type BranchFigures, type BudgetLine, type DelayFigures, selectBranches, selectBudget, selectDelays, selectWaitingSheets } from "../store.ts";

/** How a manager stands in an exercise, from the ledger. */
export interface ManagerBalance {
  readonly organism: string;
  /** Scheme by scheme: branches never mix. */
  readonly branches: readonly BranchFigures[];
  readonly benefits: Cents;
  /** Contributions that the ledger holds from the first day of the exercise to the inventory day; null while there are none: nothing is supposed to be zero. */
  readonly contributions: Cents | null;
  /** What the law takes on them for other bodies. */
  readonly levies: Cents;
  readonly delays: DelayFigures;
  readonly reserves: Reserves;
  readonly trace: Trace;
}

export interface Steering {
  readonly pack: CountryPack;
  readonly organism: string;
  readonly exercise: number;
  readonly firstExercise: number;
  /** Day on which the figures of the managers are taken: the last of the exercise, or today. */
  readonly inventoryDay: Day;
  readonly resources: readonly CategoryTotal[];
  readonly expenses: readonly CategoryTotal[];
  readonly lines: readonly BudgetLine[];
  readonly managers: readonly ManagerBalance[];
}

/**
 * The regulator's budget and the balance of the managers for an exercise. It holds sums only, and is published: the server reads it
 * for everybody under its own name.
 * What the ledger does not hold (contributions that nobody declared) and what the pack does not hold (the safety reserve) is in no figure.
 */
export async function readSteering(context: FundContext, { organism, exercise }: { organism: string; exercise: number }): Promise<Result<Steering>> {
  requirePermission(context, "steering:read");
  return answering(async () => {
    const pack = packOfRegulator(context, organism);
    const executor = context.database.kysely;
    const { resources, expenses, firstExercise } = pack.steering.budget;
    const lines = await selectBudget(executor, organism, exercise);
    const live = liveLines(lines);
    const today = context.clock.today();
    const inventoryDay = yearOf(today) > exercise ? lastDayOfYear(exercise) : today;
    const managers: ManagerBalance[] = [];
    for (const manager of pack.steering.managers) managers.push(await balanceOf(context, pack, manager, exercise, inventoryDay));
    return {
      pack,
      organism,
      exercise,
      firstExercise,
      inventoryDay,
      resources: totalsOf(resources, "resource", live),
      expenses: totalsOf(expenses, "expense", live),
      lines: live,
      managers,
    };
  });
}

async function balanceOf(
  context: FundContext,
  pack: ReturnType<typeof packOfRegulator>,
  organism: string,
  exercise: number,
  inventoryDay: Day,
): Promise<ManagerBalance> {
  const executor = context.database.kysely;
  const first = dayOf(exercise, 1, 1);
  const branches = await selectBranches(executor, organism, first, inventoryDay);
  const received = branches.flatMap(({ contributions }) => (contributions === null ? [] : [contributions]));
  const waiting = await selectWaitingSheets(executor, organism, inventoryDay);
  const figures = {
    liquidatedUnpaid: sumCents(branches.map((branch) => branch.liquidatedUnpaid)),
    notLiquidated: sumCents(waiting.map((sheet) => pack.display.chargedOf(sheet))),
  };
  const decision = pack.steering.reserves(figures, inventoryDay);
  if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
  if (decision.kind === "undecided") throw new Error("the reserves need nothing but the figures of the inventory");
  return {
    organism,
    branches,
    contributions: received.length === 0 ? null : sumCents(received),
    levies: sumCents(branches.map(({ levies }) => levies)),
    benefits: sumCents(branches.map(({ benefits }) => benefits)),
    delays: await selectDelays(executor, organism, first, inventoryDay),
    reserves: decision.outcome,
    trace: decision.trace,
  };
}
