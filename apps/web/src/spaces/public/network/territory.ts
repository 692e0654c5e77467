import type { OrganismRow } from "../../../api/network.ts";

const NAMED = 2;

/** Where an organism works, in a few words: the country, one or two departments, or the first ones and how many more. */
export function whereOf(
  row: Pick<OrganismRow, "everywhere" | "areas" | "country">,
  t: (key: string, values?: Record<string, unknown>, plural?: number) => string,
): string {
  if (row.everywhere) return t(`network.everywhere.${row.country}`);
  if (row.areas.length === 0) return t("network.noArea");
  const names = row.areas.slice(0, NAMED).join(", ");
  const others = row.areas.length - NAMED;
  return others > 0 ? t("network.more", { names, count: others }, others) : names;
}
