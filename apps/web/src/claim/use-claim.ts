import { useQuery } from "@tanstack/vue-query";
import { computed } from "vue";
import { useI18n } from "vue-i18n";
import { readClaim } from "../api/claims.ts";

/** One claim, in the reader's language. */
export function useClaim(id: () => string) {
  const { locale } = useI18n();
  const { data, error } = useQuery({ queryKey: ["claim", computed(id), locale], queryFn: () => readClaim(id()) });
  return { claim: data, error };
}
