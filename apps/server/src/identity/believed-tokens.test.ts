import type { Actor } from "@openamo/platform";
import { expect, test } from "vitest";
import { believing } from "./believed-tokens.ts";

const actor: Actor = {
  subject: "machine",
  displayName: "A machine",
  role: "machine",
  organism: "cpam-691",
  personId: null,
  professionalId: null,
  purpose: "care sheets",
};

/** A verifier that counts how often it is asked, with a clock that the test moves. */
function counted(until: number) {
  const state = { now: 0, asked: 0 };
  const verify = async (token: string) => {
    state.asked += 1;
    return token.startsWith("good") ? { actor, until } : undefined;
  };
  return { state, bearer: believing(verify, () => state.now) };
}

test("a token found good is looked at again after a minute, and never believed past its end", async () => {
  const { state, bearer } = counted(150_000);
  for (const now of [0, 30_000, 59_999]) {
    state.now = now;
    expect(await bearer("good")).toEqual(actor);
  }
  expect(state.asked).toBe(1);
  state.now = 60_000;
  expect(await bearer("good")).toEqual(actor);
  expect(state.asked).toBe(2);
  state.now = 120_000;
  await bearer("good");
  expect(state.asked).toBe(3);
  // Thirty seconds before its end it is believed until then alone.
  state.now = 150_000;
  await bearer("good");
  expect(state.asked).toBe(4);
});

test("one that is not good is looked at each time, and believed never", async () => {
  const { state, bearer } = counted(150_000);
  expect([await bearer("bad"), await bearer("bad")]).toEqual([undefined, undefined]);
  expect(state.asked).toBe(2);
});

test("only so many are kept: those that came first are looked at again", async () => {
  const { state, bearer } = counted(150_000);
  for (let rank = 0; rank <= 1000; rank += 1) await bearer(`good-${rank}`);
  state.asked = 0;
  await bearer("good-1000");
  expect(state.asked).toBe(0);
  await bearer("good-0");
  expect(state.asked).toBe(1);
});
