import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/vue-query";
import { computed } from "vue";
import { useI18n } from "vue-i18n";
import { readEvents, readFacts, readStanding } from "../api/life-events.ts";
import { listOrganisms, readPersonFile } from "../api/people.ts";
import { useSession } from "../api/session.ts";

/** Top of a person's file. */
export function usePersonFile(id: () => string) {
  const { locale } = useI18n();
  return useQuery({ queryKey: ["person", computed(id), "file", locale], queryFn: () => readPersonFile(id()) });
}

/** Facts believed now, or on another day when one is given. */
export function useFacts(id: () => string, knownOn: () => string | null = () => null, enabled: () => boolean = () => true) {
  const { locale } = useI18n();
  return useQuery({
    queryKey: ["person", computed(id), "facts", computed(knownOn), locale],
    queryFn: () => readFacts(id(), knownOn() ?? undefined),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** Where the person stands on a day, as believed now or on another day. */
export function useStanding(id: () => string, on: () => string, knownOn: () => string | null = () => null) {
  const { locale } = useI18n();
  return useQuery({
    queryKey: ["person", computed(id), "standing", computed(on), computed(knownOn), locale],
    queryFn: () => readStanding(id(), on(), knownOn() ?? undefined),
    placeholderData: keepPreviousData,
  });
}

/** Events of the person's life. */
export function useEvents(id: () => string) {
  const { locale } = useI18n();
  return useQuery({ queryKey: ["person", computed(id), "events", locale], queryFn: () => readEvents(id()) });
}

/** The organisms of the network, in the reader's language. */
export function useOrganisms() {
  const { locale } = useI18n();
  return useQuery({ queryKey: ["organisms", locale], queryFn: listOrganisms, staleTime: 3_600_000 });
}

/** Everything shown of persons is read again: an event may have touched several files. */
export function useRefresh() {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: ["person"] }), queries.invalidateQueries({ queryKey: ["people"] })]);
}

/** The country whose law the signed-in agent applies: that of their organism. */
export function useCountry() {
  const { actor } = useSession();
  const { data } = useOrganisms();
  const own = computed(() => data.value?.find(({ code, name }) => code === actor.value?.organism?.code && name === actor.value.organism.name));
  return { own, country: computed(() => own.value?.country) };
}
