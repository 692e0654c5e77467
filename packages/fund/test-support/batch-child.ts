import { addDays, day, isoDay } from "@openamo/kernel";
import { openDatabase } from "@openamo/platform";
import { type SubmitClaim, settleDay } from "../src/index.ts";
import { openOffice, visit } from "./office.ts";

const DAYS = 60;

/** The sheets of a day that is killed on the way and taken up again: always the same for the same people. */
export const killedDay = (people: readonly string[], professionalId: string): SubmitClaim[] =>
  Array.from({ length: DAYS }, (_, index) => isoDay(addDays(day("2025-03-01"), index))).flatMap((date) =>
    people.map((personId) => ({ key: `killed-${personId}-${date}`, personId, professionalId, sheet: visit(date) })),
  );

/** A program that settles a day in two lanes and says after each batch how far it is. Argument: address of the store, people, professional. */
if (process.argv[1]?.endsWith("batch-child.ts")) {
  const { url, people, professionalId } = JSON.parse(process.argv[2] ?? "{}") as { url: string; people: string[]; professionalId: string };
  const database = await openDatabase({ url, directory: "" });
  const office = await openOffice(database);
  const onProgress = ({ done }: { done: number }): void => void process.stdout.write(`${done}\n`);
  process.stdout.write("ready\n");
  await settleDay(office.system, killedDay(people, professionalId), { batch: 20, lanes: 2, onProgress });
  process.stdout.write("over\n");
  await database.close();
}
