/** CSS R160-16: what one technical act leaves to pay, alone or among those of its session. */
import { cents, day, inWords, Trace } from "@openamo/kernel";
import { expect, test } from "vitest";
import { france } from "../../pack.ts";
import type { ActKind } from "../hospital/costly-act.ts";
import { participationOnAct } from "./participation.ts";

const ON = day("2026-03-10");

test.each<[string, ActKind, number, number, number, number, number]>([
  // What it is, its kind, its base, the acts added up, the flat amount already borne; what it leaves, and how much of that is flat.
  ["just under the threshold", "act", 119_99, 119_99, 0, 36_00, 0],
  ["at the threshold", "act", 120_00, 120_00, 0, 24_00, 24_00],
  ["under it, but not with the others of the session", "act", 110_00, 120_00, 0, 24_00, 24_00],
  ["a small act beside one that bore the whole flat amount", "act", 20_00, 220_00, 24_00, 0, 0],
  ["an act beside one that bore three euros of it", "act", 110_00, 120_00, 3_00, 21_00, 21_00],
  ["imaging under the threshold is never added up", "imaging", 110_00, 220_00, 0, 33_00, 0],
  ["costly imaging", "imaging", 120_00, 120_00, 0, 0, 0],
  ["pathology, however dear", "excluded", 200_00, 200_00, 0, 60_00, 0],
  ["pathology beside a costly act", "excluded", 200_00, 400_00, 24_00, 60_00, 0],
])("%s", (_says, kind, base, addedUp, flatBorne, due, flat) => {
  const ordinary = cents(Math.round((base * 3) / 10));
  const found = participationOnAct(kind, cents(base), ordinary, { addedUp: cents(addedUp), flatBorne: cents(flatBorne) }, ON, new Trace());
  expect(found).toEqual({ due, flat });
});

test("the act that bears what is left says so", () => {
  const trace = new Trace();
  participationOnAct("act", cents(110_00), cents(33_00), { addedUp: cents(120_00), flatBorne: cents(3_00) }, ON, trace);
  const last = inWords(trace, france.wording, "en").at(-1);
  expect(last?.sentence).toBe("The session leaves one flat participation: €3.00 is already borne on another act, €21.00 is left.");
});
