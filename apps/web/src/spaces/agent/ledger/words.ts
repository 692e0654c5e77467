import { useI18n } from "vue-i18n";
import type { LedgerAccount } from "../../../api/ledger.ts";

/** Names of accounts for a reader: what it is, then whose. */
export function useAccountWords() {
  const { t, te } = useI18n();
  const named = (key: string, otherwise: string): string => (te(key) ? t(key) : otherwise);
  const accountName = ({ kind, of, label }: Pick<LedgerAccount, "kind" | "of" | "label">): string => {
    const what = named(`ledger.kind.${kind}`, kind);
    return of === "" ? what : `${what} · ${named(`ledger.of.${of}`, label)}`;
  };
  const branchName = ({ branch, risk }: Pick<LedgerAccount, "branch" | "risk">): string => (branch === risk ? branch : `${branch} · ${risk}`);
  return { accountName, branchName };
}
