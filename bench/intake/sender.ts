// Sends care sheets one by one over so many connections, in a process of its own. It is told what to send and answers with the delay of each.
import { Agent, request } from "node:http";

export interface Sending {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly sheets: readonly { readonly key: string; readonly body: string }[];
}

export interface Sent {
  /** Milliseconds until the whole answer was read, one for each sheet. */
  readonly delays: readonly number[];
  /** How many answers of each status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly seconds: number;
}

const SECOND_MS = 1000;

function post(agent: Agent, { url, token }: Sending, { key, body }: Sending["sheets"][number]): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": key, "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/v1/claims`, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

async function send(sending: Sending): Promise<Sent> {
  const { sheets, connections } = sending;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const delays: number[] = [];
  const statuses: Record<string, number> = {};
  let next = 0;
  const line = async (): Promise<void> => {
    for (let sheet = sheets[next++]; sheet !== undefined; sheet = sheets[next++]) {
      const asked = performance.now();
      const status = await post(agent, sending, sheet);
      delays.push(performance.now() - asked);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, line));
  agent.destroy();
  return { delays, statuses, seconds: (performance.now() - started) / SECOND_MS };
}

process.on("message", (sending) => {
  void send(sending as Sending).then((sent) => process.send?.(sent));
});
