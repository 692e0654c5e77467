// One lane of a replay: a thread that decides the claims of the persons it is sent again and answers with what differs.
import { parentPort, workerData } from "node:worker_threads";
import { createFund, decidePersons } from "@openamo/fund";
import type { Reform } from "@openamo/kernel";
import { fixedClock, openDatabase } from "@openamo/platform";
import { packs } from "../packs.ts";
import type { LaneAnswer, LaneOrder } from "./orders.ts";

const { store, actor, now, timeZone, selection, reform: wanted } = workerData as LaneOrder;
const port = parentPort;
if (port === null) throw new Error("a lane is a thread");

const parameters = new Map(packs.flatMap((pack) => pack.parameters.map((parameter) => [parameter.id, parameter] as const)));
const reform: Reform = {
  name: wanted.name,
  changes: wanted.changes.map(({ parameter: id, from, value }) => {
    const parameter = parameters.get(id);
    if (parameter === undefined) throw new Error(`no pack has a parameter ${id}`);
    return { parameter, from, value };
  }),
};
const database = await openDatabase({ ...store, connections: 1 });
const context = createFund({ packs, database, clock: fixedClock(now, timeZone) }).contextFor(actor);

async function answerTo(personIds: readonly string[]): Promise<LaneAnswer> {
  try {
    return { answer: await decidePersons(context, { selection, reform }, personIds) };
  } catch (error) {
    return { error };
  }
}

port.on("message", async (message: readonly string[] | "end") => {
  if (message !== "end") return port.postMessage(await answerTo(message));
  await database.close();
  port.close();
});
