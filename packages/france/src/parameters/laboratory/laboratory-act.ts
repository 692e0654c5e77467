import { count, type Parameter, type Text } from "@openamo/kernel";
import { css, nabm } from "../../sources/texts.ts";
import { seen } from "../written.ts";

const LAW = [css("L162-1-7"), nabm("deuxième partie")];
const LIST = "national table of biology (indsante/schema-snds, IR_BTF_R, commit fe17ef83 of 2020-12-15)";
/** The copy was made on this day, and coefficients changed several times since. */
const LAST_DAY_KNOWN = "2020-12-15";

/** A laboratory act of the pack's own table. */
export interface LaboratoryAct {
  readonly code: string;
  readonly label: Text;
  /** Number of key letters B. */
  readonly coefficient: Parameter<number>;
  /** A screening whose participation is lifted for everybody. */
  readonly screening?: true;
  /** Goes with the acts of a day and is no act by itself. */
  readonly lumpSum?: true;
}

/** An act with its coefficients by first day. */
export function laboratoryAct(
  code: string,
  label: Text,
  values: Readonly<Record<string, string>>,
  more: Pick<LaboratoryAct, "screening" | "lumpSum"> = {},
): LaboratoryAct {
  const written = Object.fromEntries(Object.entries(values).map(([from, value]) => [from, seen(value, LIST)]));
  const of: Text = { fr: `${code} – ${label.fr}, coefficient`, en: `${code} – ${label.en}, coefficient` };
  return { code, label, coefficient: count({ id: `fr.laboratory.coefficient.${code}`, label: of, law: LAW, values: written, until: LAST_DAY_KNOWN }), ...more };
}
