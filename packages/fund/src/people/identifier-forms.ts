import type { IdentifierRule } from "@openamo/kernel";

/** An identifier in its normal form. */
export interface IdentifierForm {
  readonly kind: string;
  readonly value: string;
}

/** An identifier, as it was typed, as every kind that it fits would write it. */
export function identifierForms(rules: readonly IdentifierRule[], typed: string): IdentifierForm[] {
  return rules.flatMap((rule) => {
    const checked = rule.check(typed);
    return checked.ok ? [{ kind: rule.id, value: checked.normal }] : [];
  });
}
