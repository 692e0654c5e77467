import { isDeepStrictEqual } from "node:util";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { allOrganisms, type Organism, putOrganisms } from "../store.ts";

/**
 * Brings the organisms up to date with the packs: new ones are added, changed ones take what their pack says now, none is removed.
 * Nothing is written when nothing changed.
 */
export async function loadNetwork(context: FundContext): Promise<Result<{ changed: number }>> {
  requirePermission(context, "network:load");
  return answering(async () => {
    const known = new Map((await allOrganisms(context.database.kysely)).map((organism) => [organism.id, organism]));
    const changed = organismsOfPacks(context).filter((organism) => !isDeepStrictEqual(known.get(organism.id), organism));
    if (changed.length === 0) return { changed: 0 };
    await context.database.transaction(async (tx) => {
      await putOrganisms(tx, changed);
      await writeAudit(tx, context, [{ personId: null, action: "network:load", outcome: "done" }]);
    });
    return { changed: changed.length };
  });
}

const organismsOfPacks = (context: FundContext): Organism[] =>
  context.countries.flatMap((country) =>
    context.pack(country).network.organisms.map(({ id, code, name, kind, from, to, affiliates }) => ({
      id,
      code,
      country,
      kind,
      name: { ...name },
      from,
      to,
      affiliates: [...affiliates].sort(),
    })),
  );
