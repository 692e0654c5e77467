import "@fontsource-variable/inter";
import "@fontsource-variable/noto-sans-arabic";
import "./design/vuetify-base.scss";
import "./design/tokens.css";
import "./design/base.css";
import "./design/vuetify-touch.css";
import "./design/arabic.css";
import "./design/print.css";
import { MutationCache, QueryClient, VueQueryPlugin } from "@tanstack/vue-query";
import { createApp } from "vue";
import App from "./App.vue";
import { problemOf } from "./api/problem.ts";
import { leaveMenus } from "./design/leave-menus.ts";
import { makeVuetify } from "./design/vuetify.ts";
import { currentLocale, i18n, showIn } from "./i18n/index.ts";
import { makeRouter } from "./shell/router.ts";

/** Only a server that could not be reached is asked again: a refusal would be the same. */
const retry = (failures: number, error: Error): boolean => failures < 1 && problemOf(error).status === 0;

const queries = new QueryClient({
  defaultOptions: { queries: { retry, refetchOnWindowFocus: false, staleTime: 5_000 }, mutations: { retry: false } },
  mutationCache: new MutationCache({
    onError: (error) => {
      // A session that has ended is noticed at once by every page.
      if (problemOf(error).status === 401) void queries.invalidateQueries({ queryKey: ["session"] });
    },
  }),
});

leaveMenus(document);
await showIn(currentLocale());
createApp(App).use(i18n).use(makeVuetify(currentLocale())).use(VueQueryPlugin, { queryClient: queries }).use(makeRouter()).mount("#app");
