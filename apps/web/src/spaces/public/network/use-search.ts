import { computed, ref, watch } from "vue";
import { type LocationQuery, useRoute, useRouter } from "vue-router";

/** What the list is narrowed by, as it stands in the address: a search can be kept, sent and gone back to. */
export interface Narrowing {
  readonly search: string;
  readonly country: string | null;
  readonly kind: string | null;
  readonly scheme: string | null;
  readonly department: string | null;
  readonly ended: boolean;
}

const NAMES = { search: "q", country: "pays", kind: "type", scheme: "regime", department: "departement", ended: "fin", page: "page" } as const;
const word = (query: LocationQuery, name: string): string | null => {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : null;
};

const read = (query: LocationQuery): Narrowing => ({
  search: word(query, NAMES.search) ?? "",
  country: word(query, NAMES.country),
  kind: word(query, NAMES.kind),
  scheme: word(query, NAMES.scheme),
  department: word(query, NAMES.department),
  ended: word(query, NAMES.ended) === "oui",
});

function written(narrowing: Narrowing, page: number): Record<string, string> {
  const { search, country, kind, scheme, department, ended } = narrowing;
  const pairs: readonly (readonly [name: string, value: string | null])[] = [
    [NAMES.search, search.trim()],
    [NAMES.country, country],
    [NAMES.kind, kind],
    [NAMES.scheme, scheme],
    [NAMES.department, department],
    [NAMES.ended, ended ? "oui" : null],
    [NAMES.page, page > 1 ? String(page) : null],
  ];
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const])));
}

const DELAY = 250;

/** The search of the list, kept in the address. Typing waits a moment; a filter acts at once; both lead back to the first page. */
export function useSearch() {
  const route = useRoute();
  const router = useRouter();
  const asked = computed(() => read(route.query));
  const page = computed(() => Math.max(1, Number(word(route.query, NAMES.page)) || 1));
  const typed = ref(asked.value.search);

  const go = (narrowing: Narrowing, to: number) => void router.replace({ query: written(narrowing, to) });
  const narrow = (part: Partial<Narrowing>) => go({ ...asked.value, ...part }, 1);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(typed, (text) => {
    clearTimeout(timer);
    if ((text ?? "").trim() !== asked.value.search) timer = setTimeout(() => narrow({ search: text ?? "" }), DELAY);
  });
  watch(asked, ({ search }) => {
    if (search !== (typed.value ?? "").trim()) typed.value = search;
  });
  const clear = () => {
    typed.value = "";
    void router.replace({ query: {} });
  };
  const filtered = computed(() => Object.keys(written(asked.value, 1)).length > 0);
  return { asked, page, typed, narrow, clear, filtered, turn: (to: number) => go(asked.value, to) };
}
