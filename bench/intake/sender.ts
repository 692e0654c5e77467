// Sends care sheets one by one over so many connections, in a process of its own. It is told what to send and answers with the delay of each.
// It speaks on bare sockets: it shares the processors with what it measures, and a client library would take as much of them as the database.
import { connect, type Socket } from "node:net";

export interface Sending {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  /** Sheets offered a second, however quick the answers; null: each connection sends its next sheet when its last is answered. */
  readonly perSecond: number | null;
  /** Whether a receipt of the claim is answer enough; else the claim is answered whole, with its reasons. */
  readonly receipt: boolean;
  readonly sheets: readonly { readonly key: string; readonly body: string }[];
}

export interface Sent {
  /** Milliseconds until the whole answer was read, one for each sheet; of a sheet offered, from the moment in which it was due. */
  readonly delays: readonly number[];
  /** How many answers of each status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** Processor time of this process meanwhile, in microseconds. */
  readonly ownMicros: number;
}

const SECOND_MS = 1000;
const HEAD_END = "\r\n\r\n";
const STATUS = /^HTTP\/1\.1 (\d{3})/;
const LENGTH = /^content-length: *(\d+)\r?$/im;

/** Reads the answers of one connection, one after another. */
class Answers {
  #chunks: Buffer[] = [];
  #size = 0;
  #whole = Number.POSITIVE_INFINITY;
  #status = "";

  /** Takes bytes in; gives the status when the answer is whole. @throws Error for one whose length is not told. */
  take(chunk: Buffer): string | undefined {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#whole === Number.POSITIVE_INFINITY) this.#readHead();
    if (this.#size < this.#whole) return undefined;
    this.#chunks = [];
    this.#size = 0;
    this.#whole = Number.POSITIVE_INFINITY;
    return this.#status;
  }

  #readHead(): void {
    const bytes = Buffer.concat(this.#chunks);
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) return;
    const head = bytes.toString("latin1", 0, end);
    const length = LENGTH.exec(head)?.[1];
    if (length === undefined) throw new Error("an answer without its length");
    this.#status = STATUS.exec(head)?.[1] ?? "0";
    this.#whole = end + HEAD_END.length + Number(length);
  }
}

function requestText({ url, token, receipt }: Sending, { key, body }: Sending["sheets"][number]): string {
  const { host } = new URL(url);
  const length = Buffer.byteLength(body);
  return `POST /api/v1/claims HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\nidempotency-key: ${key}\r\n${receipt ? "prefer: return=minimal\r\n" : ""}content-length: ${length}${HEAD_END}${body}`;
}

function opened(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** A request, and the moment from which it is to be sent. */
interface Due {
  readonly text: string;
  readonly at: number;
}

/** Sends requests over one connection while there are any, each when it is due and the one before it is answered. */
function sendOver(socket: Socket, next: () => Due | undefined, answered: (status: string, delay: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const answers = new Answers();
    let asked = 0;
    const ask = (): void => {
      const request = next();
      if (request === undefined) {
        socket.end();
        resolve();
        return;
      }
      const wait = request.at - performance.now();
      // A sheet that found no free connection when it was due has waited since then.
      asked = request.at;
      if (wait <= 0) socket.write(request.text);
      else setTimeout(() => socket.write(request.text), wait);
    };
    socket.on("data", (chunk) => {
      try {
        const status = answers.take(chunk);
        if (status === undefined) return;
        answered(status, performance.now() - asked);
        ask();
      } catch (error) {
        reject(error);
      }
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the connection was closed before the last answer")));
    ask();
  });
}

async function send(sending: Sending): Promise<Sent> {
  const requests = sending.sheets.map((sheet) => requestText(sending, sheet));
  const sockets = await Promise.all(Array.from({ length: sending.connections }, () => opened(sending.url)));
  const delays: number[] = [];
  const statuses: Record<string, number> = {};
  const { perSecond } = sending;
  let place = 0;
  const answered = (status: string, delay: number): void => {
    delays.push(delay);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const before = process.cpuUsage();
  const started = performance.now();
  const next = (): Due | undefined => {
    const text = requests[place];
    const at = perSecond === null ? performance.now() : started + (place * SECOND_MS) / perSecond;
    place += 1;
    return text === undefined ? undefined : { text, at };
  };
  await Promise.all(sockets.map((socket) => sendOver(socket, next, answered)));
  const seconds = (performance.now() - started) / SECOND_MS;
  const { user, system } = process.cpuUsage(before);
  return { delays, statuses, seconds, ownMicros: user + system };
}

process.on("message", (sending) => {
  void send(sending as Sending).then((sent) => process.send?.(sent));
});
