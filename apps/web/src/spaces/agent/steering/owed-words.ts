/** What the entry of a receipt in the accounts makes owed: levies by the manager, a late charge by the payer. Empty when nothing is. */
export function owedWords(
  { levies, lateCharge }: { readonly levies: string | null; readonly lateCharge: string | null },
  t: (key: string, values: Record<string, string>) => string,
  money: (amount: string) => string,
): string {
  const said = (key: string, amount: string | null): string[] => (amount === null || Number(amount) === 0 ? [] : [t(key, { amount: money(amount) })]);
  return [...said("contributions.levy", levies), ...said("contributions.lateCharge", lateCharge)].join(" · ");
}
