import { contains, type Day, type PostalAddress } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type ContactChoices, ofKind } from "./identity.ts";
import { selectFacts } from "./store-facts.ts";

/** How a person is written to. */
export interface Post {
  readonly address: PostalAddress | null;
  /** What the person chose; null where the file does not say. */
  readonly contact: Pick<ContactChoices, "language" | "preferred" | "refused"> | null;
}

/** Where the post of a person goes on a day, and what they chose of how they are reached. */
export async function postOf(executor: Executor, personId: string, on: Day): Promise<Post> {
  const facts = await selectFacts(executor, [personId]);
  const addresses = ofKind(facts, "address").filter((fact) => contains(fact, on));
  const address = addresses.find(({ slot }) => slot === "postal") ?? addresses.find(({ slot }) => slot === "home");
  const contact = ofKind(facts, "contact").find((fact) => contains(fact, on));
  return { address: address?.details ?? null, contact: contact?.details ?? null };
}
