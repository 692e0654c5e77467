import { useQuery } from "@tanstack/vue-query";
import { computed } from "vue";
import { get, post } from "./http.ts";
import type { Actor, Session } from "./types.ts";

export const sessionQuery = { queryKey: ["session"] as const, queryFn: () => get<Session>("/api/v1/session"), staleTime: 60_000 };

/** Who is signed in, shared by every part of the page. */
export function useSession() {
  const { data, isPending, isError } = useQuery(sessionQuery);
  const actor = computed<Actor | null>(() => (data.value?.signedIn === true ? data.value.actor : null));
  return { actor, isPending, isError };
}

/** Goes to the sign-in page; the reader comes back to `returnTo`. */
export function signIn(returnTo: string, account?: string): void {
  const search = new URLSearchParams({ returnTo });
  if (account !== undefined) search.set("account", account);
  window.location.assign(`/auth/login?${search}`);
}

/** Ends the session here, then at the identity provider; the page is left, so that nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  const { redirectTo } = await post<{ redirectTo?: string }>("/auth/logout", { body: {} });
  window.location.assign(redirectTo ?? "/");
}
