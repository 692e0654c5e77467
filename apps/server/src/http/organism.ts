import { findOrganism } from "@openamo/fund";
import { inLocale, type Locale } from "@openamo/kernel";
import type { Database } from "@openamo/platform";

/** An organism for a reader: the code by which agents call it, and its name. An id that the network does not know is shown as it is. */
export async function organismOf(database: Database, id: string | null, locale: Locale): Promise<{ id: string; code: string; name: string } | null> {
  if (id === null) return null;
  const organism = await findOrganism(database.kysely, id);
  return organism === undefined ? { id, code: id, name: id } : { id, code: organism.code, name: inLocale(organism.name, locale) };
}
