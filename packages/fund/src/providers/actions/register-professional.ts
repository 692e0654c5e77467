import { parseDay, RefusalSignal, refusal, type Situation } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { PROFESSIONAL_IDENTIFIER_TAKEN, PROFESSIONAL_INVALID } from "../refusals.ts";
import { insertProfessional, insertProfessionalSituations, type Professional } from "../store.ts";

export interface RegisterProfessional {
  readonly key: string;
  readonly country: string;
  readonly identifierKind: string;
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** The same names in the second script of the country, both of them or none. */
  readonly secondScript?: { readonly familyName: string; readonly givenNames: string } | null;
  readonly specialty: string;
  readonly territory: string;
  readonly town: string;
  /** Conventions and sectors in the words of the pack. */
  readonly situations: readonly {
    readonly kind: string;
    readonly from: string;
    readonly to: string | null;
    readonly details: Readonly<Record<string, string>>;
  }[];
  readonly professionalId?: string;
}

const invalid = (field: string): RefusalSignal => new RefusalSignal(refusal(PROFESSIONAL_INVALID, {}, field));

/** Registers a health professional with the conventions known of them. */
export async function registerProfessional(context: FundContext, input: RegisterProfessional): Promise<Result<{ professionalId: string }>> {
  requirePermission(context, "providers:register");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "providers:register", body, personId: null }, async (tx) => {
    if (!context.countries.includes(input.country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country: input.country }, "country"));
    const professional = readProfessional(context, input);
    const situations = readSituations(context, input);
    const at = context.clock.now();
    if (!(await insertProfessional(tx, professional, at))) throw new RefusalSignal(refusal(PROFESSIONAL_IDENTIFIER_TAKEN, {}, "identifier"));
    await insertProfessionalSituations(tx, professional.id, situations, at, context.actor.subject);
    return { ...done({ professionalId: professional.id }), object: professional.id };
  });
}

function readProfessional(context: FundContext, input: RegisterProfessional): Professional {
  const rule = context.pack(input.country).professionalIdentifiers.find(({ id }) => id === input.identifierKind);
  if (rule === undefined) throw invalid("identifierKind");
  const checked = rule.check(input.identifier);
  if (!checked.ok) throw new RefusalSignal({ ...checked.refusal, field: "identifier" });
  const texts = { familyName: input.familyName.trim(), givenNames: input.givenNames.trim(), town: input.town.trim() };
  for (const [field, value] of Object.entries({ ...texts, specialty: input.specialty, territory: input.territory })) if (value === "") throw invalid(field);
  return {
    id: input.professionalId ?? newId(),
    country: input.country,
    identifier: { kind: rule.id, value: checked.normal },
    ...texts,
    secondScript: readSecondScript(context, input),
    specialty: input.specialty,
    territory: input.territory,
  };
}

/** @throws RefusalSignal (`professional-invalid`) where the country has no second script, or where a name is not written in it. */
function readSecondScript(context: FundContext, { country, secondScript }: RegisterProfessional): Professional["secondScript"] {
  if (secondScript === undefined || secondScript === null) return null;
  const script = context.pack(country).secondScript;
  const names = { familyName: secondScript.familyName.trim(), givenNames: secondScript.givenNames.trim() };
  for (const [field, name] of Object.entries(names)) if (name === "" || script?.fits(name) !== true) throw invalid(`secondScript.${field}`);
  return names;
}

function readSituations(context: FundContext, input: RegisterProfessional): Situation[] {
  const kinds = context.pack(input.country).claims.situationKinds;
  return input.situations.map((fact, index) => {
    const from = parseDay(fact.from);
    const to = fact.to === null ? null : parseDay(fact.to);
    if (!kinds.some(({ kind, holder }) => kind === fact.kind && holder === "professional")) throw invalid(`situations.${index}.kind`);
    if (from === undefined || to === undefined || (to !== null && to < from)) throw invalid(`situations.${index}.from`);
    return { kind: fact.kind, from, to, details: fact.details };
  });
}
