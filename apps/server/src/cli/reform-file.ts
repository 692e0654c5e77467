import { readFile } from "node:fs/promises";
import { type CountryPack, type ParameterChange, parseDay, type Reform, underReform } from "@openamo/kernel";
import { z } from "zod";
import { fileUnreadable, notADay, UsageError } from "./say.ts";

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
    const at = `${issue?.path.join(".")}`;
    throw new UsageError({
      fr: `${path} n’est pas une réforme, champ ${at} : {"name": …, "changes": [{"parameter": …, "from": …, "value": …}]}`,
      en: `${path} is not a reform, field ${at}: {"name": …, "changes": [{"parameter": …, "from": …, "value": …}]}`,
    });
  }
  const parameters = new Map(packs.flatMap((pack) => pack.parameters.map((parameter) => [parameter.id, parameter] as const)));
  const changes = parsed.data.changes.map(({ parameter: id, from, value }): ParameterChange => {
    const parameter = parameters.get(id);
    const day = parseDay(from);
    if (parameter === undefined)
      throw new UsageError({
        fr: `aucun pays n’a de paramètre ${id} : « openamo law unverified --json » et les pages du droit les listent`,
        en: `no pack has a parameter ${id}: “openamo law unverified --json” and the law's pages list them`,
      });
    if (day === undefined) throw notADay(id, from);
    return { parameter, from: day, value };
  });
  const reform = { name: parsed.data.name, changes };
  try {
    underReform(reform, () => undefined);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError({ fr: error.message, en: error.message }) : error;
  }
  return reform;
}

async function jsonOf(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw fileUnreadable(path);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError({ fr: `${path} n’est pas du JSON`, en: `${path} is not JSON`, ar: `${path} ليس JSON` });
  }
}
