import { readFile } from "node:fs/promises";
import { type CountryPack, type ParameterChange, parseDay, type Reform, underReform } from "@openamo/kernel";
import { z } from "zod";
import { UsageError } from "./say.ts";

const shape = z.object({
  name: z.string().min(1).max(200),
  changes: z.array(z.object({ parameter: z.string(), from: z.string(), value: z.string() }).strict()).min(1),
});

/**
 * Reads a reform: `{"name": "…", "changes": [{"parameter": "fr.…", "from": "2026-01-01", "value": "4.00"}]}`.
 * @throws UsageError in one line: what cannot be read, which parameter no pack has, which value is none.
 */
export async function readReform(path: string, packs: readonly CountryPack[]): Promise<Reform> {
  const parsed = shape.safeParse(await jsonOf(path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`${path} is not a reform: ${issue?.path.join(".")} ${issue?.message}`);
  }
  const parameters = new Map(packs.flatMap((pack) => pack.parameters.map((parameter) => [parameter.id, parameter] as const)));
  const changes = parsed.data.changes.map(({ parameter: id, from, value }): ParameterChange => {
    const parameter = parameters.get(id);
    const day = parseDay(from);
    if (parameter === undefined) throw new UsageError(`no pack has a parameter ${id}: “openamo law unverified --json” and the law's pages list them`);
    if (day === undefined) throw new UsageError(`${id}: ${from} is not a day, YYYY-MM-DD`);
    return { parameter, from: day, value };
  });
  const reform = { name: parsed.data.name, changes };
  try {
    underReform(reform, () => undefined);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
  return reform;
}

async function jsonOf(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`${path} cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON`);
  }
}
