import { expect, test } from "vitest";
import { customRef, type Ref } from "vue";
import type { Values } from "./fields.ts";
import { useSetField } from "./set-field.ts";

/** A model as a component has it: what is set is told to the parent, and given back at the next rendering. */
function modelOf(first: Values): { model: Ref<Values>; told: Values[]; render: () => void } {
  const told: Values[] = [];
  let given = first;
  let changed: () => void = () => undefined;
  const model = customRef<Values>((track, trigger) => {
    changed = trigger;
    return {
      get() {
        track();
        return given;
      },
      set: (value) => void told.push(value),
    };
  });
  return {
    model,
    told,
    render() {
      given = told.at(-1) ?? given;
      changed();
    },
  };
}

test("two fields that change between two renderings are both kept", () => {
  const { model, told, render } = modelOf({ coefficient: null });
  const set = useSetField(model);
  set("coefficient", "4.5");
  set("careDate", "2026-10-20");
  expect(told.at(-1)).toEqual({ coefficient: "4.5", careDate: "2026-10-20" });
  render();
  set("amount", "14.18");
  expect(told.at(-1)).toEqual({ coefficient: "4.5", careDate: "2026-10-20", amount: "14.18" });
});

test("what the parent gives takes the place of what was typed", () => {
  const { model, told, render } = modelOf({ coefficient: "4.5" });
  const set = useSetField(model);
  told.push({ coefficient: null });
  render();
  set("amount", "14.18");
  expect(told.at(-1)).toEqual({ coefficient: null, amount: "14.18" });
});
