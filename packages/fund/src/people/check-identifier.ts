import type { CountryPack } from "@openamo/kernel";
import { RefusalSignal } from "@openamo/kernel";
import { decline } from "./checks.ts";
import { UNKNOWN_IDENTIFIER_KIND } from "./refusals.ts";

/** An identifier in its normal form, as the country's pack checks it. @throws RefusalSignal when the kind is unknown or the number is wrong. */
export function readIdentifier(
  pack: CountryPack,
  { kind, value }: { readonly kind: string; readonly value: string },
  fields: { readonly kind: string; readonly value: string },
): { kind: string; value: string } {
  const rule = pack.personIdentifiers.find(({ id }) => id === kind);
  if (rule === undefined) throw decline(UNKNOWN_IDENTIFIER_KIND, fields.kind, { kind });
  const checked = rule.check(value);
  if (!checked.ok) throw new RefusalSignal({ ...checked.refusal, field: fields.value });
  return { kind, value: checked.normal };
}
