import { day, type NetworkOrganism, type NetworkScheme, onFirstUse, type PackNetwork } from "@openamo/kernel";
import { dutiesOf } from "./duties.ts";
import { explorer } from "./explorer/index.ts";
import type { Organism, SchemeId, SchemeRow } from "./model.ts";
import { organisms } from "./organisms.ts";
import { schemes } from "./schemes.ts";
import { SCHEME_NAMES } from "./words/scheme-english.ts";

const dayOrNull = (text: string | undefined) => (text === undefined ? null : day(text));

/** Who keeps the files of each scheme's people: a type of organism, or one organism. */
const keepers = onFirstUse(() =>
  schemes().map(({ id }) => {
    const duties = [...dutiesOf(id, "affiliation"), ...dutiesOf(id, "care")];
    return { id, by: new Set(duties.map(({ organism, type }) => organism ?? type)) };
  }),
);

/** Schemes whose people have their file with an organism: those for which it answers for affiliation or care. */
const affiliatedBy = (organism: Organism): SchemeId[] =>
  keepers()
    .filter(({ by }) => by.has(organism) || by.has(organism.type))
    .map(({ id }) => id);

/** Code by which agents call an organism: that of the fund where it has one. */
const codeOf = ({ id, codes, shortName }: Organism): string => codes.fund ?? codes.base ?? codes.scheme ?? codes.dsn ?? (shortName || id);

const networkOrganism = (organism: Organism): NetworkOrganism => ({
  id: organism.id,
  code: codeOf(organism),
  name: { fr: organism.shortName || organism.name, en: organism.shortName || organism.name },
  kind: organism.type,
  from: organism.from,
  to: organism.to,
  affiliates: organism.ended ? [] : affiliatedBy(organism),
});

const networkScheme = ({ id, name, from, to }: SchemeRow): NetworkScheme => ({
  id,
  name: { fr: name, en: SCHEME_NAMES[id] },
  from: dayOrNull(from),
  to: dayOrNull(to),
});

const packSchemes = onFirstUse(() => schemes().map(networkScheme));
const packOrganisms = onFirstUse(() => organisms().map(networkOrganism));

/** The French network as the core sees it. Its lists are made on first use: no decision about care needs them. */
export const packNetwork: PackNetwork = {
  get schemes() {
    return packSchemes();
  },
  get organisms() {
    return packOrganisms();
  },
  explorer,
};
