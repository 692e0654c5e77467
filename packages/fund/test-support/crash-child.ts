import { openDatabase } from "@openamo/platform";
import { submitClaim } from "../src/index.ts";
import { claimOf, granted, openOffice } from "./office.ts";

/**
 * A program that submits claims without end and says on its output which were acknowledged, until somebody kills it.
 * Argument: the options of `openDatabase` as JSON.
 */
const database = await openDatabase(JSON.parse(process.argv[2] ?? "{}"));
const office = await openOffice(database);
const professionalId = await office.newProfessional();
const people = await Promise.all(Array.from({ length: 4 }, () => office.newPerson()));

/** One person's claims, one day after another; four such lines at once keep transactions under way whenever the end comes. */
async function submitWithoutEnd(personId: string, index: number): Promise<void> {
  for (let day = 0; ; day += 1) {
    const input = { personId, professionalId, ...claimOf(index, day) };
    const receipt = granted(await submitClaim(office.north, input));
    process.stdout.write(`${JSON.stringify({ input, receipt })}\n`);
  }
}

await Promise.all(people.map(submitWithoutEnd));
