import type { Executor, Json } from "@openamo/platform";

export interface ImportRow {
  number: number;
  list: string;
  kind: "import" | "reversal";
  reverses: number | null;
  files: Json<unknown>;
  holds_on: string;
  subject: string;
  at: Date;
  report: Json<unknown>;
}

export interface EntryRow {
  part: string;
  list: string;
  code: string;
  line: string;
  valid_from: string;
  valid_to: string | null;
  label: string;
  family: string;
  search: string | null;
  content: Json<unknown>;
  import: number;
  known_from: number;
  known_to: number | null;
}

type NomenclatureTables = { nomenclature_import: ImportRow; nomenclature_entry: EntryRow };

export const on = (executor: Executor) => executor.withTables<NomenclatureTables>();
