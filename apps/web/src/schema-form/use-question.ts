import { useMutation, useQuery } from "@tanstack/vue-query";
import { computed, type Ref, ref, watch } from "vue";
import { useI18n } from "vue-i18n";
import { type FieldProblem, problemOf } from "../api/problem.ts";
import { ask, readQuestion } from "../api/questions.ts";
import { useFormat } from "../i18n/format.ts";
import { groupsOf, initialValues, inputOf, isShown, type Values } from "./fields.ts";

interface Asked {
  readonly question: string;
  readonly body: Values;
}

/** A question of a pack, its form and its answer: read, filled in, checked, asked, and asked again in another language. */
export function useQuestion(id: Readonly<Ref<string>>, first: () => Values = () => ({})) {
  const { t, locale } = useI18n();
  const { language } = useFormat();
  const { data: question, error: unreadable } = useQuery({
    queryKey: ["question", id, locale],
    queryFn: () => readQuestion(id.value),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const groups = computed(() => (question.value === undefined ? [] : groupsOf(question.value.input, language.value, t("form.other"))));
  const values = ref<Values>({});
  let filledFor = "";
  watch(
    groups,
    (now) => {
      const shown = question.value?.id;
      if (now.length === 0 || shown === undefined || shown === filledFor) return;
      filledFor = shown;
      values.value = { ...initialValues(now), ...first() };
    },
    { immediate: true },
  );

  const asked = ref<string>();
  const unfilled = ref<FieldProblem[]>([]);
  const { mutate, data: answer, error, isPending, reset } = useMutation({ mutationFn: ({ question: of, body }: Asked) => ask(of, body) });
  const input = computed(() => inputOf(groups.value, values.value));
  const stale = computed(() => asked.value !== undefined && asked.value !== JSON.stringify(input.value));
  const errors = computed<readonly FieldProblem[]>(() =>
    unfilled.value.length > 0 ? unfilled.value : error.value ? (problemOf(error.value).errors ?? []) : [],
  );
  const otherError = computed(() => (errors.value.length > 0 ? null : error.value));

  /** Asks, or says what is missing. @returns the first field to fill in, where there is one. */
  function submit(then: () => void): string | undefined {
    unfilled.value = groups.value
      .flatMap((group) => group.fields)
      .filter((field) => field.required && isShown(field, values.value) && input.value[field.name] === undefined)
      .map((field) => ({ field: field.name, message: t("states.required") }));
    const [missing] = unfilled.value;
    if (missing !== undefined) {
      reset();
      return missing.field;
    }
    asked.value = JSON.stringify(input.value);
    mutate({ question: id.value, body: input.value }, { onSuccess: then });
    return undefined;
  }
  // The reasons are sentences of the server: in another language they are asked for again.
  watch(locale, () => {
    if (asked.value !== undefined && answer.value !== undefined) mutate({ question: id.value, body: JSON.parse(asked.value) as Values });
  });
  watch(id, () => {
    asked.value = undefined;
    unfilled.value = [];
    reset();
  });
  return { question, unreadable, groups, values, errors, otherError, answer, isPending, stale, submit };
}
