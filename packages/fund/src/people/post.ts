import { contains, type Day, type PostalAddress } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { ofKind } from "./identity.ts";
import { selectFacts } from "./store-facts.ts";

/** Where the post of a person goes on a day, and the language in which they are written to; null where the file does not say. */
export async function postOf(
  executor: Executor,
  personId: string,
  on: Day,
): Promise<{ readonly address: PostalAddress | null; readonly language: string | null }> {
  const facts = await selectFacts(executor, [personId]);
  const addresses = ofKind(facts, "address").filter((fact) => contains(fact, on));
  const address = addresses.find(({ slot }) => slot === "postal") ?? addresses.find(({ slot }) => slot === "home");
  const contact = ofKind(facts, "contact").find((fact) => contains(fact, on));
  return { address: address?.details ?? null, language: contact?.details.language ?? null };
}
