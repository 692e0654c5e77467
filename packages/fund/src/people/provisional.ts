import type { CountryPack } from "@openamo/kernel";

/** Whether an identifier stands only until the final one is known, as the country's pack says. */
export const provisionalIn =
  ({ personIdentifiers }: CountryPack) =>
  ({ kind, value }: { readonly kind: string; readonly value: string }): boolean =>
    personIdentifiers.find(({ id }) => id === kind)?.provisional?.(value) === true;
