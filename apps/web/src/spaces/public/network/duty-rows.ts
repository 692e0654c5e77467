import type { Duty } from "../../../api/network.ts";

/** The duties of one function, in the order of the days. */
export interface DutyGroup {
  readonly label: string;
  readonly duties: readonly Duty[];
}

/** The duties by function, in the order in which functions first come. */
export function byFunction(duties: readonly Duty[]): DutyGroup[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) groups.set(duty.label, [...(groups.get(duty.label) ?? []), duty]);
  return [...groups].map(([label, group]) => ({ label, duties: group }));
}
