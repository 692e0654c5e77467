import { day, isoDay } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { explorer } from "./explorer.ts";
import { packNetwork } from "./pack-network.ts";

const described = packNetwork.organisms.map(({ id }) => {
  const detail = explorer.organism(id);
  if (detail === undefined) throw new Error(`${id} is not described`);
  return { id, ...detail };
});
const schemes = packNetwork.schemes.map(({ id }) => {
  const detail = explorer.scheme(id);
  if (detail === undefined) throw new Error(`${id} is not described`);
  return { id, ...detail };
});

describe("what the Moroccan network holds", () => {
  test("16 organisms and nine schemes, each with how it is known", () => {
    const counts = Object.fromEntries(explorer.kinds.map(({ kind }) => [kind, packNetwork.organisms.filter((one) => one.kind === kind).length]));
    expect(counts).toEqual({ manager: 2, "mutual-society": 8, regulator: 2, supervisor: 1, "own-cover": 2, planned: 1 });
    expect(schemes).toHaveLength(9);
    for (const { id, evidence } of [...described, ...schemes]) expect(evidence.flatMap(({ sources }) => sources).length, id).toBeGreaterThan(0);
  });

  test("refers only to organisms that it holds; who follows is named by who is followed", () => {
    const ids = new Set(described.map(({ id }) => id));
    const named = [
      ...described.flatMap(({ parent, successor, predecessors }) => [parent, successor, ...predecessors]),
      ...schemes.flatMap(({ managers, duties }) => [...managers, ...duties.map(({ organism }) => organism)]),
    ];
    expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
    expect(explorer.organism("ma-cnss")?.predecessors).toEqual(["ma-cnops"]);
    expect(explorer.organism("ma-mgpap")?.parent).toBe("ma-cnops");
  });

  test("the public sector changes manager on the day of law 54-23, and students only have the first", () => {
    const spans = (id: string) => explorer.scheme(id)?.duties.map(({ organism, from, to }) => [organism, from && isoDay(from), to && isoDay(to)]);
    expect(spans("amo-public")).toEqual([
      ["ma-cnops", "2005-08-18", "2027-01-31"],
      ["ma-cnss", "2027-02-01", null],
    ]);
    expect(spans("amo-etudiants")).toEqual([["ma-cnops", "2016-01-13", "2027-01-31"]]);
    expect(explorer.scheme("article-114")).toMatchObject({ duties: [], managers: [] });
  });

  test("a body that was planned and never set up holds nobody's file and is said to be so", () => {
    expect(explorer.organism("ma-cmam")?.ended).toBe(true);
    expect(packNetwork.organisms.find(({ id }) => id === "ma-cmam")).toMatchObject({ affiliates: [], from: null, to: null });
    expect(explorer.organism("ma-cnops")).toMatchObject({ ended: false });
    expect(packNetwork.organisms.find(({ id }) => id === "ma-cnops")?.to).toBe(day("2027-01-31"));
    expect(explorer.organism("cnss")).toBeUndefined();
  });
});
