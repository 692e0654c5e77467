import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { afterEach, describe, expect, it } from "vitest";
import { ROOT } from "./support/files.ts";

const rules: { forbidden: NonNullable<IFlattenedRuleSet["forbidden"]>; options: Record<string, unknown> } = createRequire(import.meta.url)(
  join(ROOT, ".dependency-cruiser.cjs"),
);
const { enhancedResolveOptions, ...options } = rules.options;

async function violations(baseDir: string, folders: string[]): Promise<{ modules: number; found: string[] }> {
  const answer = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden: rules.forbidden } }, enhancedResolveOptions as object);
  const { summary } = answer.output as ICruiseResult;
  return { modules: summary.totalCruised, found: summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`) };
}

let house: string | undefined;
afterEach(() => {
  if (house !== undefined) rmSync(house, { recursive: true, force: true });
  house = undefined;
});

/** A small house on disk, to see the rules bite. */
function build(files: Record<string, string>): string {
  house = mkdtempSync(join(tmpdir(), "openamo-floors-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

describe("floors and doors", () => {
  it("hold in the whole house", { timeout: 120_000 }, async () => {
    const { modules, found } = await violations(ROOT, ["packages", "apps"]);
    expect(found).toEqual([]);
    expect(modules).toBeGreaterThan(50);
  });

  it.each([
    ["floor-kernel", "packages/kernel/src/a.ts", "../../platform/src/index.ts", "packages/platform/src/index.ts"],
    ["floor-fund", "packages/fund/src/claims/a.ts", "../../../france/src/index.ts", "packages/france/src/index.ts"],
    ["floor-web", "apps/web/src/a.ts", "../../../packages/kernel/src/index.ts", "packages/kernel/src/index.ts"],
    ["floor-france", "packages/france/src/a.ts", "../../platform/src/index.ts", "packages/platform/src/index.ts"],
    ["floor-france", "packages/france/src/a.ts", "../../morocco/src/index.ts", "packages/morocco/src/index.ts"],
    ["floor-morocco", "packages/morocco/src/a.ts", "../../france/src/index.ts", "packages/france/src/index.ts"],
    ["package-door", "apps/server/src/a.ts", "../../../packages/kernel/src/money.ts", "packages/kernel/src/money.ts"],
    ["room-door", "packages/fund/src/claims/a.ts", "../people/store.ts", "packages/fund/src/people/store.ts"],
    ["no-test-in-code", "packages/kernel/src/a.ts", "./b.test.ts", "packages/kernel/src/b.test.ts"],
  ])("refuse %s", async (rule, from, to, target) => {
    const directory = build({ [from]: `import { a } from "${to}";\nexport const b = a;\n`, [target]: "export const a = 1;\n" });
    const { found } = await violations(
      directory,
      ["packages", "apps"].filter((folder) => [from, target].some((path) => path.startsWith(folder))),
    );
    expect(found).toContain(`${rule}: ${from} -> ${target}`);
  });

  it("refuse Node's own modules in a pack", async () => {
    const directory = build({ "packages/france/src/a.ts": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n' });
    const { found } = await violations(directory, ["packages"]);
    expect(found.join("\n")).toContain("no-node-in-kernel-and-packs: packages/france/src/a.ts");
  });

  it("allow a room to enter another by its door", async () => {
    const directory = build({
      "packages/fund/src/claims/a.ts": 'import { a } from "../people/index.ts";\nexport const b = a;\n',
      "packages/fund/src/people/index.ts": "export const a = 1;\n",
    });
    expect((await violations(directory, ["packages"])).found).toEqual([]);
  });
});
