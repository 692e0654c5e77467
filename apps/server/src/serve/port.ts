import { createServer } from "node:net";

/** Somebody else listens there: one line for the person who started the program. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`port ${port} is already in use: stop the program that listens there, or choose another with PORT=… or --port`);
  }
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

/** Looks before the long work of loading begins. @throws PortTaken */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(isTaken(error) ? new PortTaken(port) : error));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Says the same when the port was taken in between. */
export async function orPortTaken<T>(port: number, listening: Promise<T>): Promise<T> {
  try {
    return await listening;
  } catch (error) {
    throw isTaken(error) ? new PortTaken(port) : error;
  }
}
