import { type Ref, watch } from "vue";
import type { Values } from "./fields.ts";

/**
 * Sets one field of a form among the others. A model is given back to a component at its next rendering only: two fields that change before it
 * (a date read once it is left, an amount kept when it is left) would each start from the same values, and the second would undo the first.
 */
export function useSetField(values: Ref<Values>): (name: string, value: unknown) => void {
  let latest = values.value;
  watch(
    values,
    (given) => {
      latest = given;
    },
    { flush: "sync" },
  );
  return (name, value) => {
    latest = { ...latest, [name]: value };
    values.value = latest;
  };
}
