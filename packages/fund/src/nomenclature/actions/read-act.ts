import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { COMMON_LIST, type CommonAct, commonActsOf, listsAsked, packsAsked } from "../common-acts.ts";
import type { HeldEntry } from "../entry.ts";
import { ACT_UNKNOWN } from "../refusals.ts";
import { entriesOf, wordsOfLists } from "../store-read.ts";

export interface ReadAct {
  readonly code: string;
  /** Only in this list. */
  readonly list?: string;
  /** Only what is of this country; every country unless said. */
  readonly country?: string;
  /** As believed after the import of this number; now unless said. */
  readonly knownAt?: number;
}

/** All that is held of a code: in the packs' own table, and in the imported lists. */
export interface ActFile {
  readonly common: readonly CommonAct[];
  readonly acts: readonly HeldEntry[];
  readonly tariffs: readonly HeldEntry[];
  readonly groupings: readonly HeldEntry[];
  readonly notes: readonly HeldEntry[];
  readonly generics: readonly HeldEntry[];
  /** Names of grids, groups and categories of the lists concerned. */
  readonly words: readonly HeldEntry[];
}

/** Codes under which a list keeps something about the act: a medicine's groups of generics stand under its own number. */
const relatedCodes = (acts: readonly HeldEntry[]): string[] => acts.flatMap(({ content }) => (typeof content.cis === "string" ? [content.cis] : []));

const commonOf = (context: FundContext, { code, list, country }: ReadAct): CommonAct[] =>
  list !== undefined && list !== COMMON_LIST
    ? []
    : packsAsked(context, country).flatMap((pack) => commonActsOf(pack).filter((act) => act.code.toUpperCase() === code));

/** Everything held of a code, with its whole history. Refuses `nomenclature-act-unknown` and `unknown-country`. */
export async function readAct(context: FundContext, input: ReadAct): Promise<Result<ActFile>> {
  requirePermission(context, "nomenclature:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const { list, country, knownAt } = input;
    const code = input.code.trim().toUpperCase();
    const common = commonOf(context, { ...input, code });
    const among = { ...(list === undefined ? {} : { list }), ...(knownAt === undefined ? {} : { knownAt }) };
    const lists = listsAsked(context, country);
    const found = await entriesOf(executor, [code], ["act", "tariff", "grouping", "note"], among);
    const entries = lists === undefined ? found : found.filter((entry) => lists.includes(entry.list));
    const of = (part: HeldEntry["part"]): HeldEntry[] => entries.filter((entry) => entry.part === part);
    const acts = of("act");
    if (common.length === 0 && acts.length === 0) throw new RefusalSignal(refusal(ACT_UNKNOWN, { code: code.slice(0, 40) }));
    const generics = await entriesOf(executor, relatedCodes(acts), ["generic"], among);
    const words = await wordsOfLists(executor, [...new Set(acts.map((act) => act.list))]);
    return { common, acts, tariffs: of("tariff"), groupings: of("grouping"), notes: of("note"), generics, words };
  });
}
