import { refusal } from "@openamo/kernel";
import { done, type Executor, type Result, refuse, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { gathering } from "../../gather.ts";
import { ordersOfChains, receivablesOfChains } from "../../payments/index.ts";
import { peopleById } from "../../people/index.ts";
import { lengthenedDays, professionalsById } from "../../providers/index.ts";
import { NOT_FOUND_HERE } from "../../scope.ts";
import type { Claim } from "../claim.ts";
import { type ClaimFile, type FileFacts, fileOf, readLine } from "../claim-file.ts";
import { claimsOfIds } from "../reach.ts";
import { decisionsOf, reversalsOf } from "../store.ts";
import { actionsOfClaims } from "../store-actions.ts";

/** Claims read with the same statements, at most. */
const MOST_AT_ONCE = 64;

const readGathered = gathering<string, Result<ClaimFile>>({ most: MOST_AT_ONCE, names: (claimId) => [claimId], together: readClaims });

/** Reads one claim whole. Leaves an audit line in the person's file. */
export async function readClaim(context: FundContext, input: { claimId: string }): Promise<Result<ClaimFile>> {
  requirePermission(context, "claims:read");
  return readGathered(context, input.claimId);
}

/** One read per kind of fact for all the claims. */
async function readClaims(context: FundContext, ids: readonly string[]): Promise<Result<ClaimFile>[]> {
  const executor = context.database.kysely;
  const found = await claimsOfIds(context, executor, ids);
  const claims = [...found.values()];
  const facts = await factsOf(executor, claims);
  const files = new Map(claims.map((claim) => [claim.id, fileOf(context, facts, claim)]));
  await writeAudit(executor, context, claims.map(readLine));
  return ids.map((id) => {
    const file = files.get(id);
    return file === undefined ? refuse(refusal(NOT_FOUND_HERE)) : done(file);
  });
}

async function factsOf(executor: Executor, claims: readonly Claim[]): Promise<FileFacts> {
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  return {
    people: await peopleById(executor, distinct(claims.map(({ personId }) => personId))),
    professionals: await professionalsById(executor, distinct(claims.map(({ professionalId }) => professionalId))),
    decisions: await decisionsOf(executor, claims),
    orders: await ordersOfChains(executor, claims),
    receivables: await receivablesOfChains(executor, claims),
    actions: await actionsOfClaims(executor, claims),
    reversals: await reversalsOf(executor, claims),
    lengthened: await lengthenedDays(
      executor,
      claims.map(({ professionalId }) => professionalId),
    ),
  };
}
