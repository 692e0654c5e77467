import type { ContributionLine, ReceiptKind } from "../../../api/steering.ts";
import { parseAmount } from "../../../schema-form/parse.ts";

/** A line as somebody types it. */
export interface TypedLine {
  month: string;
  category: string | null;
  kind: ReceiptKind;
  amount: string | null;
  receivedOn: string | null;
  reference: string;
}

export const emptyLine = (today: string): TypedLine => ({
  month: today.slice(0, 7),
  category: null,
  kind: "contribution",
  amount: null,
  receivedOn: today,
  reference: "",
});

/** The line as it is sent: what is missing is sent empty, and the server says which field it is. */
export const sentLine = ({ month, category, kind, amount, receivedOn, reference }: TypedLine): ContributionLine => ({
  month,
  category: category ?? "",
  kind,
  amount: amount ?? "",
  receivedOn: receivedOn ?? "",
  reference,
});

const COLUMNS = 5;
const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;
/** A sixth column may say that a line is of late charges. */
const LATE = /^(late-charge|majoration|غرامة)/i;
const MONTH = /^(\d{2})\/(\d{4})$/;

/**
 * Lines of a file of values: month, category (its id or its label), amount, day of receipt, reference, and its kind unless it is contributions, parted by semicolons or tabs. A first line
 * that is no data is passed over. What cannot be read is kept as it is, for the check to say.
 */
export function readValues(text: string, categories: readonly { readonly id: string; readonly label: string }[]): TypedLine[] {
  const rows = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((row) => row.split(/[;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")))
    .filter((cells) => cells.length >= COLUMNS);
  return rows
    .filter(([, , amount], index) => index > 0 || /\d/.test(amount ?? ""))
    .map(([month = "", category = "", amount = "", receivedOn = "", reference = "", kind = ""]) => ({
      month: month.replace(MONTH, "$2-$1"),
      category: categories.find(({ id, label }) => id === category || label.toLowerCase() === category.toLowerCase())?.id ?? category,
      kind: LATE.test(kind) ? ("late-charge" as const) : ("contribution" as const),
      amount: parseAmount(amount) ?? amount,
      receivedOn: receivedOn.replace(DAY, "$3-$2-$1"),
      reference,
    }));
}
