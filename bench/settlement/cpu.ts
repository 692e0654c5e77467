import { readdirSync, readFileSync } from "node:fs";
import type { Database } from "@openamo/platform";
import { sql } from "kysely";

/** Ticks of the kernel's clock in a second, on every Linux of today. */
const TICKS = 100;
const MICROS = 1_000_000;

interface ProcessTime {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function processTime(pid: string): ProcessTime | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent = 0, user = 0, system = 0, ofEnded = 0, systemOfEnded = 0] = [fields[1], ...fields.slice(11, 15)];
    return { pid: Number(pid), parent, ticks: user + system + ofEnded + systemOfEnded };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

/** Processor time used until now by every process of the server that a database is on, those that have ended included, in microseconds; null where the system does not tell. */
export async function serverMicros(database: Database): Promise<number | null> {
  try {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely);
    const all = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => processTime(name) ?? []);
    const own = all.find(({ pid }) => pid === rows[0]?.pid);
    const family = all.filter(({ pid, parent }) => parent === own?.parent || pid === own?.parent);
    return own === undefined ? null : (family.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS) * MICROS;
  } catch {
    return null;
  }
}

/** Processor time of this process until now, in microseconds. */
export function ownMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
