import type { LawReference, LengtheningGround, Text } from "@openamo/kernel";
import { answering, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import { lengtheningRules, standing } from "../lengthenings.ts";
import { type Professional, professionalsById } from "../store.ts";
import { type KnownLengthening, lengtheningsOfProfessional } from "../store-lengthenings.ts";

/** A decision with what it is among the others of its organism; null once it was taken back. */
export interface StagedLengthening extends KnownLengthening {
  readonly stage: { readonly label: Text; readonly law: readonly LawReference[] } | null;
}

/** What is known of a professional. */
export interface ProfessionalFile {
  readonly professional: Professional;
  /** Decisions to take longer to pay them, the earliest first: those of the actor's organism, or all where they read their own file. */
  readonly lengthenings: readonly StagedLengthening[];
  /** What may ground one, in the law of the country; empty where it allows none. */
  readonly grounds: readonly LengtheningGround[];
}

/** Reads the file of a professional, with what an organism decided about them. Leaves an audit line. */
export async function readProfessional(context: FundContext, input: { readonly professionalId: string }): Promise<Result<ProfessionalFile>> {
  requirePermission(context, "providers:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const { professionalId } = input;
    const organism = reachOf(context, professionalId);
    const professional = isId(professionalId) ? (await professionalsById(executor, [professionalId])).get(professionalId) : undefined;
    if (professional === undefined) throw notFoundHere();
    const known = await lengtheningsOfProfessional(executor, professionalId, organism);
    const rules = lengtheningRules(context.pack(professional.country));
    await writeAudit(executor, context, [{ personId: null, action: "providers:read", outcome: "read", object: professionalId }]);
    const lengthenings = known.map((one) => {
      const others = standing(known).filter((other) => other.organism === one.organism);
      return { ...one, stage: one.withdrawn ? null : (rules?.stageOf(one, others) ?? null) };
    });
    return { professional, lengthenings, grounds: rules?.grounds ?? [] };
  });
}

/** The organism whose decisions the actor may see; null for those of all. */
function reachOf(context: FundContext, professionalId: string): string | null {
  const scope = scopeOf(context.actor);
  if (scope.kind === "organism") return scope.organism;
  if (scope.kind === "everything" || (scope.kind === "professional" && scope.professionalId === professionalId)) return null;
  throw notFoundHere();
}
