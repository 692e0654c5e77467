import { computed } from "vue";
import { useI18n } from "vue-i18n";
import type { ChangePath, HeldName, Identity } from "../api/identity.ts";
import { useFormat } from "../i18n/format.ts";
import { useFactWords } from "./fact-words.ts";

/** One thing held by an identity, for a reader. */
export interface IdentityLine {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly current: boolean;
  readonly warnings?: readonly string[];
  /** Whether it was stated in a file that was merged into this one. */
  readonly received?: boolean;
}

/** Things of one sort, and the change that states another one. */
export interface IdentityGroup {
  readonly name: "names" | "birth" | "death" | "identifiers" | "addresses" | "bank" | "contact";
  readonly path?: ChangePath;
  readonly lines: readonly IdentityLine[];
}

/** The name in the second script of the country, where it is known. */
const secondName = ({ secondScript: second }: HeldName): string => (second === null ? "" : `${second.givenNames} ${second.usedName ?? second.birthName}`);

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");

/** An identity in words, group by group. */
export function useIdentityGroups(identity: () => Identity | undefined) {
  const { t } = useI18n();
  const { day, identifier } = useFormat();
  const { period } = useFactWords();

  const names = ({ id: own, names: held }: Identity): IdentityLine[] =>
    held.map((name) => ({
      id: name.id,
      text: [name.givenNames, name.usedName ?? name.birthName].join(" "),
      detail: joined([secondName(name), name.usedName === null ? "" : t("identity.born", { name: name.birthName }), name.sexLabel, period(name)]),
      current: name.current,
      received: name.file !== own,
    }));
  const birth = ({ birth: known }: Identity): IdentityLine[] => {
    const said = known.exact ? day(known.day) : t("identity.registered", { date: known.registered.split("-").reverse().join("/") });
    return [{ id: "birth", text: said, detail: known.where, current: true }];
  };
  const death = ({ deathDate }: Identity): IdentityLine[] => (deathDate === null ? [] : [{ id: "death", text: day(deathDate), detail: "", current: true }]);
  const identifiers = ({ id: own, identifiers: held }: Identity): IdentityLine[] =>
    held.map((number) => ({
      id: number.id,
      text: identifier(number.value),
      detail: joined([number.label, number.provisional ? t("identity.provisional") : "", period(number)]),
      current: number.current,
      received: number.file !== own,
      warnings: number.warnings,
    }));
  const addresses = ({ id: own, addresses: held }: Identity): IdentityLine[] =>
    held.map((address) => ({
      id: address.id,
      text: [...address.lines, `${address.postcode} ${address.town}`].join(", "),
      detail: joined([address.label, period(address)]),
      current: address.current,
      received: address.file !== own,
    }));
  const bank = ({ id: own, bankDetails }: Identity): IdentityLine[] =>
    bankDetails.map((held) => ({
      id: held.id,
      text: held.account,
      detail: joined([held.label, held.holder, period(held)]),
      current: held.current,
      received: held.file !== own,
    }));
  const contact = ({ contact: held }: Identity): IdentityLine[] => {
    if (held === null) return [];
    const refused = held.refused.map((channel) => t(`identity.fields.refuse.${channel}`));
    const text = joined([held.email, held.phone]) || held.preferredLabel;
    return [{ id: "contact", text, detail: joined([t("identity.preferred", { channel: held.preferredLabel }), ...refused]), current: true }];
  };

  return computed<IdentityGroup[]>(() => {
    const read = identity();
    if (read === undefined) return [];
    const groups: IdentityGroup[] = [
      { name: "names", path: "names", lines: names(read) },
      { name: "birth", path: "birth", lines: birth(read) },
      { name: "death", lines: death(read) },
      { name: "identifiers", path: "identifiers", lines: identifiers(read) },
      { name: "addresses", path: "addresses", lines: addresses(read) },
      { name: "bank", path: "bank-details", lines: bank(read) },
      { name: "contact", path: "contact", lines: contact(read) },
    ];
    return groups.filter(({ name, lines }) => name !== "death" || lines.length > 0);
  });
}
