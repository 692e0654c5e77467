import type { FactEvidence, FactSource, SourceWords, Text } from "@openamo/kernel";
import type { Evidence } from "../model.ts";
import { NETWORK_SOURCES, type NetworkSource } from "../sources.ts";
import { ORGANISM_ENGLISH } from "../words/english.ts";
import { SCHEME_ENGLISH } from "../words/scheme-english.ts";

const ENGLISH: Readonly<Record<string, string>> = { ...ORGANISM_ENGLISH, ...SCHEME_ENGLISH };

/** A sentence of the data, with its English where it was written. */
export function sourced(fr: string): SourceWords {
  const en = ENGLISH[fr];
  return en === undefined ? { fr } : { fr, en };
}

/** The same where there may be none. */
export const maybeSourced = (fr: string | undefined): SourceWords | undefined => (fr === undefined ? undefined : sourced(fr));

/** A word of the data by its label. @throws RangeError for a word that has none: a defect of the pack. */
export function labelled(labels: Readonly<Record<string, Text>>, word: string): Text {
  const label = labels[word];
  if (label === undefined) throw new RangeError(`no label for "${word}"`);
  return label;
}

const SOURCES: Readonly<Record<string, NetworkSource>> = NETWORK_SOURCES;
const RECALL: SourceWords = { fr: "Connaissance propre, sans source vue", en: "Own knowledge, no source seen" };

/** Sources by their ids, separated by spaces. */
export const sourcesOf = (ids: string): FactSource[] =>
  ids.split(" ").flatMap((id) => {
    const source = SOURCES[id];
    if (source === undefined) return [];
    const { what, address, dated } = source;
    const said = id === "recall" ? RECALL : { fr: what };
    return [{ what: said, ...(address === undefined ? {} : { address }), ...(dated === undefined ? {} : { dated }) }];
  });

export const evidenceOf = (evidence: readonly Evidence[]): FactEvidence[] =>
  evidence.map(([status, sources, fact]) => ({ fact: sourced(fact), status, sources: sourcesOf(sources) }));
