import { keepPreviousData, useQuery } from "@tanstack/vue-query";
import { computed, reactive, ref, watch } from "vue";
import { useI18n } from "vue-i18n";
import { estimateClaim, type NewClaim, previewClaim } from "../api/claims.ts";
import { type FieldProblem, problemOf } from "../api/problem.ts";
import type { ClaimPreview, Estimate } from "../api/types.ts";
import { claimOf, type Entry, missingOf } from "./entry-state.ts";
import { useSheetForms } from "./use-sheet-forms.ts";

const PREVIEW_DELAY = 350;

/** What the form is for: a claim, one that corrects another, or care that is not given yet. */
export interface EntryPurpose {
  readonly correcting?: string | undefined;
  readonly estimate?: boolean | undefined;
}

/** The form's state, the preview that follows it, and what is wrong field by field. */
export function useEntry(initial: Entry, { correcting, estimate }: EntryPurpose) {
  const { t, locale } = useI18n();
  const entry = reactive(initial) as Entry;
  const sheet = useSheetForms(entry);
  const claim = computed(() => claimOf(entry, sheet.fields.value));
  const askedOnce = ref(false);

  const previewed = ref<NewClaim>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    () => JSON.stringify(claim.value ?? null),
    (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        previewed.value = (JSON.parse(text) as NewClaim | null) ?? undefined;
      }, PREVIEW_DELAY);
    },
    { immediate: true },
  );
  const preview = useQuery({
    queryKey: [estimate === true ? "estimate" : "preview", previewed, locale],
    queryFn: ({ signal }): Promise<ClaimPreview | Estimate> => {
      const asked = previewed.value as NewClaim;
      return estimate === true ? estimateClaim(asked, signal) : previewClaim({ ...asked, ...(correcting === undefined ? {} : { correcting }) }, signal);
    },
    enabled: computed(() => previewed.value !== undefined),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

  const refused = ref<unknown>();
  const problems = computed<readonly FieldProblem[]>(() => {
    const empty = askedOnce.value ? missingOf(entry, sheet.fields.value).map((field) => ({ field, message: t("states.required") })) : [];
    return [...empty, ...said(refused.value), ...said(preview.error.value)];
  });
  const errorOf = (field: string): string | undefined =>
    problems.value.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`))?.message;

  return { entry, sheet, claim, preview, previewed, askedOnce, refused, problems, errorOf };
}

/** The server names a field of the sheet with or without its envelope. */
function said(error: unknown): FieldProblem[] {
  if (error === undefined || error === null) return [];
  const problem = problemOf(error);
  const listed = problem.errors ?? [];
  const all = listed.length > 0 || problem.field === undefined ? listed : [{ field: problem.field, message: problem.detail ?? problem.title }];
  return all.map(({ field, message }) => ({ field: field.replace(/^sheet\./, ""), message }));
}
