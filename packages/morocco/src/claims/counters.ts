import { addMonths, type Cents, type CounterKey, type CounterMove, type CounterValue, type Day, findVersion, isoDay } from "@openamo/kernel";
import { DENTAL_CAP_MONTHS } from "../parameters/care-limits.ts";

const NAME = "dental-prostheses";

/** Dental prostheses paid for care of one month: the limit adds the months that it looks at. */
function monthKey(on: Day): CounterKey {
  const [year, month] = isoDay(on).split("-");
  return { name: NAME, span: `${year}-${month}` };
}

/** The months that the limit looks at for care of a day, that of the care first. Outside the days of the limit there is none. */
export function dentalMonths(careDay: Day): CounterKey[] {
  const months = findVersion(DENTAL_CAP_MONTHS, careDay)?.value ?? 0;
  return Array.from({ length: months }, (_, index) => monthKey(addMonths(careDay, -index, "last-day")));
}

/** The counters of one claim while its lines are decided: what was read, and what the lines add. */
export class DentalCounters {
  private readonly paid = new Map<string, number>();
  private readonly moves = new Map<string, CounterMove>();

  constructor(read: readonly CounterValue[]) {
    for (const { name, span, cents } of read) if (name === NAME) this.paid.set(span, cents);
  }

  /** Paid in the months that the limit looks at. */
  paidBefore(careDay: Day): Cents {
    return dentalMonths(careDay).reduce((sum, { span }) => sum + (this.paid.get(span) ?? 0), 0) as Cents;
  }

  add(careDay: Day, amount: Cents): void {
    if (amount === 0) return;
    const key = monthKey(careDay);
    this.paid.set(key.span, (this.paid.get(key.span) ?? 0) + amount);
    const moved = this.moves.get(key.span);
    this.moves.set(key.span, { ...key, count: (moved?.count ?? 0) + 1, cents: ((moved?.cents ?? 0) + amount) as Cents });
  }

  moved(): readonly CounterMove[] {
    return [...this.moves.values()];
  }
}
