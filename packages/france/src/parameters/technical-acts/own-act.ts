import type { Cents, DatedValue, Parameter, Text } from "@openamo/kernel";
import type { ActSex, ActType, Column } from "../../nomenclature/technical-acts/technical-act.ts";
import { css, uncam } from "../../sources/texts.ts";
import { tariffOfCode } from "../care/build.ts";
import { derived, seen } from "../written.ts";

const LAW = [css("L162-1-7"), css("L162-14-1", "I 1°"), uncam("livre II")];
const FILE = "official CCAM file (GuillaumePressiat/nomensland, commit f229699a of 2025-05-05), decision in the official journal of";
const RISE_OF_2026 = "ameli.fr of 2024-11-28: the conversion factor rises by the same amount on 2025-01-01 and in the second step, put off to 2026-01-01";
const RISE_NOTE = "The tariff of 2025 plus the rise of 2025, which the conversion factor repeats; a cent may differ.";
/** From 2025-11-05 on, the decision of 2025-10-14 (JO of 2025-10-18) lowers tariffs of imaging, by amounts that were not found. */
const LAST_DAY_OF_IMAGING = "2025-11-04";
const IMAGING_GROUPS = ["ADI", "ADE"];

/** One amount for everybody, or the set tariff, that of free fees, and that of midwives. */
type Amounts = string | readonly string[];

interface Written {
  readonly code: string;
  readonly group: string;
  /** Left out for an act on its own. */
  readonly actType?: ActType;
  readonly label: Text;
  /** By first day: the amounts, and the official journal that bears the decision. */
  readonly values: Readonly<Record<string, { readonly journal: string; readonly tariff: Amounts }>>;
  /** Amounts worked out for 2026. */
  readonly from2026?: Amounts;
  readonly midwives?: true;
  /** The only sex of its patients, by the official file (nomensland, commit f229699a). */
  readonly sex?: ActSex;
}

/** An act of the pack's small table, with a parameter for each column of tariffs that differs. */
export interface OwnActParameters {
  readonly code: string;
  readonly group: string;
  readonly actType: ActType;
  readonly label: Text;
  readonly sex: ActSex | null;
  readonly tariffs: Readonly<Partial<Record<Column, Parameter<Cents>>>>;
}

const COLUMN_WORDS: readonly { readonly column: Column; readonly suffix: string; readonly fr: string; readonly en: string }[] = [
  { column: "opposable", suffix: "", fr: "", en: "" },
  { column: "free", suffix: ".free", fr: " (secteur 2 hors OPTAM)", en: " (sector 2 outside OPTAM)" },
  { column: "midwife", suffix: ".midwife", fr: " (sage-femme)", en: " (midwife)" },
];

const amountIn = (amounts: Amounts, place: number): string => (typeof amounts === "string" ? amounts : (amounts[place] ?? ""));

function datedIn({ values, from2026 }: Written, place: number): Record<string, DatedValue> {
  const listed = Object.entries(values).map(([from, { journal, tariff }]) => [from, seen(amountIn(tariff, place), `${FILE} ${journal}`)] as const);
  if (from2026 === undefined) return Object.fromEntries(listed);
  return Object.fromEntries([...listed, ["2026-01-01", derived(amountIn(from2026, place), RISE_OF_2026, RISE_NOTE)]]);
}

const sameEverywhere = ({ values, from2026 }: Written): boolean =>
  [...Object.values(values).map(({ tariff }) => tariff), ...(from2026 === undefined ? [] : [from2026])].every((amounts) => typeof amounts === "string");

/** An act of the table. Doctors of sector 2 outside OPTAM, and midwives, have their own parameter only where an amount differs. */
export function technicalAct(written: Written): OwnActParameters {
  const { code, group, actType = "isolated", label, midwives, sex = null } = written;
  const until = IMAGING_GROUPS.includes(group) ? LAST_DAY_OF_IMAGING : undefined;
  const columns = COLUMN_WORDS.filter(({ column }) => column !== "midwife" || midwives === true);
  const inColumn = (place: number): Parameter<Cents> => {
    const { suffix, fr, en } = columns[place] ?? { suffix: "", fr: "", en: "" };
    return tariffOfCode(`${code}${suffix}`, { fr: `${label.fr}${fr}`, en: `${label.en}${en}` }, LAW, datedIn(written, place), until);
  };
  const common = inColumn(0);
  const alike = sameEverywhere(written);
  const tariffs = Object.fromEntries(columns.map(({ column }, place) => [column, alike || place === 0 ? common : inColumn(place)]));
  return { code, group, actType, label, sex, tariffs };
}
