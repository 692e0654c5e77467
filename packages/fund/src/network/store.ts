import type { Executor } from "@openamo/platform";

/** An organism that runs the cover: a local fund, a scheme's own fund. */
export interface Organism {
  readonly code: string;
  readonly country: string;
  /** Word of the pack for the scheme that the organism serves. */
  readonly scheme: string;
  readonly name: string;
}

type NetworkTables = {
  organism: { code: string; country: string; scheme: string; name: string };
};

const on = (executor: Executor) => executor.withTables<NetworkTables>();

export async function putOrganisms(tx: Executor, organisms: readonly Organism[]): Promise<void> {
  await on(tx)
    .insertInto("organism")
    .values(organisms.map(({ code, country, scheme, name }) => ({ code, country, scheme, name })))
    .onConflict((conflict) =>
      conflict
        .column("code")
        .doUpdateSet((row) => ({ country: row.ref("excluded.country"), scheme: row.ref("excluded.scheme"), name: row.ref("excluded.name") })),
    )
    .execute();
}

export async function allOrganisms(executor: Executor): Promise<Organism[]> {
  return on(executor).selectFrom("organism").selectAll().orderBy("code").execute();
}

/** The organism of a code, or undefined. */
export async function findOrganism(executor: Executor, code: string): Promise<Organism | undefined> {
  return on(executor).selectFrom("organism").selectAll().where("code", "=", code).executeTakeFirst();
}
