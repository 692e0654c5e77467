import { day, type NetworkOrganism, type NetworkScheme, type PackNetwork } from "@openamo/kernel";
import { dutiesOf } from "./duties.ts";
import { explorer } from "./explorer/index.ts";
import type { Organism, SchemeId } from "./model.ts";
import { organisms } from "./organisms.ts";
import { schemes } from "./schemes.ts";
import { SCHEME_NAMES } from "./words/scheme-english.ts";

const dayOrNull = (text: string | undefined) => (text === undefined ? null : day(text));

/** Schemes whose people have their file with an organism: those for which it answers for affiliation or care. */
function affiliatedBy(organism: Organism): SchemeId[] {
  const names = (scheme: SchemeId) => [...dutiesOf(scheme, "affiliation"), ...dutiesOf(scheme, "care")];
  const answers = (scheme: SchemeId) => names(scheme).some((duty) => (duty.organism === undefined ? duty.type === organism.type : duty.organism === organism));
  return schemes.map(({ id }) => id).filter(answers);
}

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

const networkScheme = ({ id, name, from, to }: (typeof schemes)[number]): NetworkScheme => ({
  id,
  name: { fr: name, en: SCHEME_NAMES[id] },
  from: dayOrNull(from),
  to: dayOrNull(to),
});

/** The French network as the core sees it. */
export const packNetwork: PackNetwork = { schemes: schemes.map(networkScheme), organisms: organisms.map(networkOrganism), explorer };
