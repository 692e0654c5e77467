import { useMutation, useQueryClient } from "@tanstack/vue-query";
import { ref } from "vue";
import { oneEffect } from "../../../api/one-effect.ts";

/** Runs acts that change payments or debts: each once, then the lists are read again and what was done is said. */
export function useAct(...keys: readonly string[]) {
  const queries = useQueryClient();
  const said = ref("");
  const once = oneEffect();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ act }: { act: (key: string) => Promise<unknown>; words: string }) => once(act),
    onMutate: () => {
      said.value = "";
    },
    onSuccess: async (_answer, { words }) => {
      said.value = words;
      await Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  return { said, error, isPending, run: (act: (key: string) => Promise<unknown>, words: string) => mutate({ act, words }) };
}
