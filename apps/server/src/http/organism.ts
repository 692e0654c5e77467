import { findOrganism } from "@openamo/fund";
import type { Database } from "@openamo/platform";

/** Name of an organism for a reader. A code that the network does not know is shown as it is. */
export async function organismOf(database: Database, code: string | null): Promise<{ code: string; name: string } | null> {
  if (code === null) return null;
  return { code, name: (await findOrganism(database.kysely, code))?.name ?? code };
}
