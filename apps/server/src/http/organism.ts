import type { Database } from "@openamo/platform";

/** Name of an organism for a reader. A code that the network does not know is shown as it is. */
export async function organismOf(_database: Database, code: string | null): Promise<{ code: string; name: string } | null> {
  return code === null ? null : { code, name: code };
}
