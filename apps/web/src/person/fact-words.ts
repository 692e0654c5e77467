import { useI18n } from "vue-i18n";
import type { Fact } from "../api/life-events.ts";
import { useFormat } from "../i18n/format.ts";

/** Facts said to a reader. */
export function useFactWords() {
  const { t } = useI18n();
  const { day } = useFormat();
  /** `depuis le 1er janvier 2024`, `du … au …`. */
  const period = ({ from, to }: Pick<Fact, "from" | "to">, style: "long" | "short" | "digits" = "short"): string =>
    to === null
      ? t("person.since", { from: day(from, style) })
      : to < from
        ? t("person.never")
        : to === from
          ? t("person.onDay", { from: day(from, style) })
          : t("person.fromTo", { from: day(from, style), to: day(to, style) });
  /** What distinguishes it from others of its kind: the organism, the holder, its details. */
  const summary = ({ organism, holder, details }: Fact): string =>
    [organism?.name, holder?.name, ...details.map(({ value }) => value)].filter(Boolean).join(" · ");
  return { period, summary };
}
