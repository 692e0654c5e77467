import { useQuery } from "@tanstack/vue-query";
import { computed, watch } from "vue";
import { useI18n } from "vue-i18n";
import { sheetForms } from "../api/claims.ts";
import { useSession } from "../api/session.ts";
import { useFormat } from "../i18n/format.ts";
import { type Entry, ORDINARY, turnTo } from "./entry-state.ts";
import { familyFields } from "./sheet-form.ts";

/** The kinds of sheet that the chosen professional may send, and the fields of the one being typed. */
export function useSheetForms(entry: Entry) {
  const { t, locale } = useI18n();
  const { language } = useFormat();
  const { actor } = useSession();
  const country = computed(() => actor.value?.country?.id);
  const specialty = computed(() => entry.professional?.specialty);
  const { data: forms } = useQuery({
    queryKey: ["sheet-forms", specialty, country, locale],
    queryFn: () => sheetForms(specialty.value, country.value),
    enabled: computed(() => specialty.value !== undefined && country.value !== undefined),
  });
  const known = computed(() => (specialty.value === undefined ? [] : (forms.value ?? [])));
  const fieldsOf = (family: string | null) =>
    familyFields(
      known.value.find((form) => form.family === family),
      language.value,
      t("entry.other"),
    );
  const fields = computed(() => fieldsOf(entry.family));
  const kinds = computed(() => known.value.map(({ family, label }) => ({ value: family, title: label })));

  const choose = (family: string): void => {
    if (family === ORDINARY && entry.family === null) entry.family = family;
    else if (family !== entry.family) turnTo(entry, family, fieldsOf(family));
  };
  // Another trade sends other sheets: the usual one of that trade is offered first.
  watch(known, (now) => {
    const [first] = now;
    if (now.some(({ family }) => family === entry.family)) return;
    if (first === undefined) return;
    // A sheet that bears no family is of the one kind of its country: what was typed or declared stays.
    if (first.plain && entry.nature === null) entry.family = first.family;
    else choose(first.family);
  });
  const isOrdinary = computed(() => entry.family === null || entry.family === ORDINARY);
  return { fields, kinds, choose, isOrdinary };
}
