import { nextTick, watch } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import { i18n, translate } from "../i18n/index.ts";
import { routes } from "./routes.ts";

/** The pages. A change of page moves the reader to its top and its focus to the heading, as a full load would. */
export function makeRouter() {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash === "" ? { top: 0 } : { el: to.hash }),
  });
  const entitle = () => {
    document.title = `${translate(router.currentRoute.value.meta.title)} · OpenAMO`;
  };
  router.afterEach(async (to, from, failure) => {
    if (failure !== undefined) return;
    await nextTick();
    entitle();
    if (from.matched.length > 0 && to.path !== from.path) document.getElementById("main")?.focus({ preventScroll: true });
  });
  watch(i18n.global.locale, () => router.currentRoute.value.matched.length > 0 && entitle());
  return router;
}
