import { join } from "node:path";
import type { Parameter, PreparedReason, RefusalDefinition } from "@openamo/kernel";
import { parseDay } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { packs } from "../support/packs.ts";
import { isTest, ROOT, repositoryFiles } from "./support/files.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Segments keep the field's own spelling: an act is `MCG`, a territory `GP`. */
const DOTTED = /^[a-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isParameter = (value: unknown): value is Parameter => isObject(value) && "versions" in value && "kind" in value;
const isReason = (value: unknown): value is PreparedReason => isObject(value) && "pieces" in value;
const isRefusal = (value: unknown): value is RefusalDefinition => isObject(value) && "code" in value && "sentence" in value && "remedy" in value;

/** All values that the modules of a folder export, and those one level inside their lists and records. */
async function exportsUnder(folder: string): Promise<unknown[]> {
  const paths = repositoryFiles(/\.ts$/).filter((path) => path.startsWith(`${folder}/`) && !isTest(path) && !path.includes("/examples/"));
  const modules = await Promise.all(paths.map((path) => import(join(ROOT, path)) as Promise<Record<string, unknown>>));
  const values = modules.flatMap((module) => Object.values(module));
  const isLeaf = (value: unknown): boolean => isParameter(value) || isReason(value) || isRefusal(value);
  return values.flatMap((value) => (isObject(value) && !isLeaf(value) ? [value, ...Object.values(value)] : [value]));
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(packs.map((pack) => [pack.id, pack] as const))("the catalogue of pack %s", (id, pack) => {
  it("gives each value of each parameter its source, status and the day it was checked", () => {
    expect(pack.parameters.length).toBeGreaterThan(10);
    const wrong = pack.parameters.flatMap((parameter) =>
      parameter.versions
        .filter(
          ({ written }) =>
            written.source.trim().length < 5 || !["confirmed", "recalled", "derived"].includes(written.status) || parseDay(written.checkedOn) === undefined,
        )
        .map((version) => `${parameter.id} from ${version.from}`),
    );
    expect(wrong).toEqual([]);
  });

  it("gives each parameter its law, and a label in French and English", () => {
    expect(
      pack.parameters.filter((parameter) => parameter.law.length === 0 || parameter.label.fr === "" || parameter.label.en === "").map((p) => p.id),
    ).toEqual([]);
  });

  it("names everything once, for ever", () => {
    expect(repeated(pack.parameters.map((parameter) => parameter.id))).toEqual([]);
    expect(repeated(pack.reasons.map((reason) => reason.id))).toEqual([]);
    expect(repeated(pack.refusals.map((refusal) => refusal.code))).toEqual([]);
    expect(repeated(pack.rules.map((rule) => rule.id))).toEqual([]);
    const dotted = [...pack.parameters, ...pack.reasons, ...pack.rules, ...pack.questions].map((entry) => entry.id);
    expect(dotted.filter((entry) => !DOTTED.test(entry) || !entry.startsWith(`${id}.`))).toEqual([]);
    expect(pack.refusals.map((refusal) => refusal.code).filter((code) => !KEBAB.test(code))).toEqual([]);
  });

  it("cites only texts that it lists", () => {
    const texts = new Set(pack.texts.map((text) => text.id));
    const cited = [...pack.parameters, ...pack.reasons, ...pack.rules, ...pack.refusals].flatMap((entry) => entry.law ?? []);
    expect(cited.filter((reference) => !texts.has(reference.text))).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });

  it("holds every parameter, reason and refusal that its modules define: a stored decision must always find them again", { timeout: 60_000 }, async () => {
    const defined = await exportsUnder(`packages/${pack.name.en.toLowerCase()}/src`);
    const missing = [
      ...defined
        .filter(isParameter)
        .filter((value) => !pack.parameters.includes(value))
        .map((value) => value.id),
      ...defined
        .filter(isReason)
        .filter((value) => !pack.reasons.includes(value))
        .map((value) => value.id),
      ...defined
        .filter(isRefusal)
        .filter((value) => !pack.refusals.includes(value))
        .map((value) => value.code),
    ];
    expect([...new Set(missing)]).toEqual([]);
    expect(defined.filter(isParameter).length).toBeGreaterThan(5);
  });
});
