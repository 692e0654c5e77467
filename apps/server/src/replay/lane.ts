// One lane of a replay: a thread that decides the claims of the persons it is sent again, keeps what differs and answers with how much.
import { parentPort, workerData } from "node:worker_threads";
import { createFund, replayPersons } from "@openamo/fund";
import type { Reform } from "@openamo/kernel";
import { fixedClock, openDatabase } from "@openamo/platform";
import { packs } from "../packs.ts";
import type { LaneAnswer, LaneBatch, LaneOrder } from "./orders.ts";

const { store, actor, now, timeZone, runId, selection, reform: wanted } = workerData as LaneOrder;
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

async function answerTo({ number, personIds }: LaneBatch): Promise<LaneAnswer> {
  try {
    return { number, counts: await replayPersons(context, { runId, selection, reform }, personIds) };
  } catch (error) {
    return { number, error };
  }
}

port.on("message", async (message: LaneBatch | "end") => {
  if (message !== "end") return port.postMessage(await answerTo(message));
  await database.close();
  port.close();
});
