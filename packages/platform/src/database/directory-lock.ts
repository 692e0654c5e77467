import { readFile, rm, writeFile } from "node:fs/promises";
import { DatabaseUnavailable } from "./database.ts";

/** When the process began, where the system says so: a number that is given again after a restart then names another process. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

async function isAlive(holder: string): Promise<boolean> {
  const [pid = "", start = ""] = holder.trim().split(" ");
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0) return false;
  try {
    process.kill(number, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return start === "" || start === (await startOf(number));
}

/**
 * Takes a directory for this process: two processes on the files of one embedded database would destroy them.
 * A lock left by a process that was killed is taken over. Returns what gives the directory back.
 * @throws DatabaseUnavailable (`database-in-use`) when a living process holds it.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = `${directory.replace(/\/+$/, "")}.lock`;
  const own = `${process.pid} ${await startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, own, { flag: "wx" });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await readFile(path, "utf8").catch(() => "");
    if (await isAlive(holder)) break;
    await rm(path, { force: true });
  }
  throw new DatabaseUnavailable("database-in-use", `the embedded database in ${directory} is in use by another process`);
}
