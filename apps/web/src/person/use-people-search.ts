import { reactive } from "vue";

/**
 * What an agent last looked for. It stays in the memory of the page alone, so that coming back from a file finds the list again:
 * an address or the browser's storage would keep a name or a social security number.
 */
export const peopleSearch = reactive<{ by: "name" | "number"; name: string; birth: string | null; number: string | undefined; page: number }>({
  by: "name",
  name: "",
  birth: null,
  number: undefined,
  page: 1,
});
