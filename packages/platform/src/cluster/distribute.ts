import { sql } from "kysely";
import type { Database, Executor } from "../database/database.ts";
import { citusVersion, learnSpread } from "../database/spread.ts";
import { readCatalogue } from "./catalogue.ts";
import { type DistributionStep, distributionPlan, SHARDS } from "./plan.ts";
import { type BrokenRule, brokenRules, type TableClasses } from "./rules.ts";

/** A machine of the cluster, as the first one knows it. */
export interface ClusterNode {
  readonly name: string;
  readonly port: number;
  readonly holdsShards: boolean;
}

/** How a schema is, or would be, spread. */
export interface Distribution {
  /** Version of Citus in this database; null on a plain PostgreSQL or the embedded engine. */
  readonly citus: string | null;
  readonly nodes: readonly ClusterNode[];
  readonly broken: readonly BrokenRule[];
  /** Tables that were spread before. */
  readonly done: readonly string[];
  /** What is left to do, in order. */
  readonly steps: readonly DistributionStep[];
}

/** Reads how the tables stand and plans what is left; changes nothing. */
export async function planDistribution(database: Database, classes: TableClasses, shards = SHARDS): Promise<Distribution> {
  const { kysely } = database;
  const citus = await citusVersion(kysely);
  const catalogue = await readCatalogue(kysely);
  const done = citus === null ? [] : await spreadTables(kysely);
  return {
    citus,
    nodes: citus === null ? [] : await clusterNodes(kysely),
    broken: brokenRules(catalogue, classes),
    done,
    steps: distributionPlan(catalogue, classes, { shards, done: new Set(done) }),
  };
}

async function spreadTables(executor: Executor): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
    where c.relnamespace = 'public'::regnamespace and (p.partmethod = 'h' or (p.partmethod = 'n' and p.repmodel = 't')) order by 1`.execute(executor);
  return rows.map(({ name }) => name);
}

async function clusterNodes(executor: Executor): Promise<ClusterNode[]> {
  const { rows } = await sql<ClusterNode>`
    select nodename as name, nodeport as port, shouldhaveshards as "holdsShards" from pg_dist_node where isactive order by nodeid`.execute(executor);
  return rows;
}

/**
 * Carries a plan out in one transaction: either the whole schema is spread or nothing is. The rows that are there move with their tables.
 * Nothing else may write meanwhile: the tables are locked until the end.
 * @throws Error of the database when Citus refuses a step; nothing is changed then.
 */
export async function distribute(database: Database, steps: readonly DistributionStep[], onStep: (step: DistributionStep) => void): Promise<void> {
  await database.transaction(async (tx) => {
    for (const step of steps) {
      onStep(step);
      await sql.raw(step.sql).execute(tx);
    }
  });
  await learnSpread(database.kysely);
}
