import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { RegisterPerson } from "../registration.ts";
import { registerPeople } from "./register-people.ts";

/** Registers a person with the organism that holds the file, and what else is known from the start. An identifier that belongs to a file already is refused. */
export async function registerPerson(context: FundContext, input: RegisterPerson): Promise<Result<{ personId: string }>> {
  requirePermission(context, "people:register");
  const [answer] = await registerPeople(context, input.country, [input]);
  if (answer === undefined) throw new Error("a registration without an answer");
  return answer;
}
