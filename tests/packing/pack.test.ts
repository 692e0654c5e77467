import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemChromium } from "../support/chromium.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const browser = systemChromium();

interface Answer {
  readonly paid: string;
  readonly reasons: readonly { readonly sentence: string; readonly law: readonly { readonly text: string; readonly article: string }[] }[];
}

let project = "";
const npm = (args: string[], cwd: string): string =>
  execFileSync("npm", [...args, "--loglevel=error", "--no-audit", "--no-fund"], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const node = (args: string[], cwd: string): string => execFileSync(process.execPath, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The libraries and zod as tarballs: the install needs no network. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "openamo-consumer-"));
  const tarballs = join(project, "tarballs");
  mkdirSync(tarballs);
  node([join(ROOT, "scripts/pack.mjs"), tarballs], ROOT);
  npm(["pack", join(ROOT, "node_modules/zod"), "--ignore-scripts", "--pack-destination", tarballs], tarballs);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const zod = JSON.parse(readFileSync(join(ROOT, "node_modules/zod/package.json"), "utf8")) as { version: string };
  const files = [`openamo-kernel-0.1.0.tgz`, `openamo-france-0.1.0.tgz`, `zod-${zod.version}.tgz`].map((file) => `./tarballs/${file}`);
  npm(["install", "--offline", "--ignore-scripts", ...files], project);
  copyFileSync(join(import.meta.dirname, "consumer/consultation.mjs"), join(project, "consultation.mjs"));
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** General practitioner of sector 1 at 30.00: 70 % is 21.00, less the flat participation of 2.00. */
function expectConsultation({ paid, reasons }: Answer): void {
  expect(paid).toBe("19.00");
  expect(reasons.length).toBeGreaterThanOrEqual(3);
  expect(reasons.flatMap((reason) => reason.law.map(({ text, article }) => `${text} ${article}`))).toEqual(
    expect.arrayContaining(["CSS L160-13", "CSS R160-5"]),
  );
  const sentences = reasons.map((reason) => reason.sentence).join("\n");
  expect(sentences).toContain("70\u00a0%");
  expect(sentences).toContain("2,00\u00a0€");
  expect(sentences).not.toMatch(/[{}]|undefined|NaN/);
}

describe("the packed libraries", () => {
  it("bring compiled files and nothing of the repository beside", () => {
    const listed = ["kernel", "france"].flatMap((name) => {
      const manifest = JSON.parse(readFileSync(join(project, "node_modules/@openamo", name, "package.json"), "utf8")) as {
        exports: unknown;
        dependencies?: Record<string, string>;
      };
      const main = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
      const places = { "./places": { types: "./dist/places/index.d.ts", default: "./dist/places/index.js" } };
      expect(manifest.exports).toEqual(name === "france" ? { ...main, ...places } : main);
      return execFileSync("tar", ["-tzf", join(project, "tarballs", `openamo-${name}-0.1.0.tgz`)], { encoding: "utf8" })
        .trim()
        .split("\n");
    });
    expect(listed.filter((file) => !/^package\/(dist\/.*\.(js|d\.ts)|package\.json|LICENCE|README\.md)$/.test(file))).toEqual([]);
    expect(listed.filter((file) => file === "package/LICENCE")).toHaveLength(2);
    expect(listed.filter((file) => /\.test\./.test(file))).toEqual([]);
  });

  it("reimburse a consultation with its reasons in ten lines, in Node", () => {
    const source = readFileSync(join(project, "consultation.mjs"), "utf8").trim().split("\n");
    expect(source.filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
    const printed = node(
      ["--input-type=module", "-e", 'const { paid, reasons } = await import("./consultation.mjs"); console.log(JSON.stringify({ paid, reasons }));'],
      project,
    );
    expectConsultation(JSON.parse(printed) as Answer);
  });

  it("bring the communes by an entry of their own", () => {
    const printed = node(
      [
        "--input-type=module",
        "-e",
        'const { understandPlace } = await import("@openamo/france/places"); console.log(JSON.stringify(understandPlace("St-Jean-de-Luz")));',
      ],
      project,
    );
    expect(JSON.parse(printed)).toMatchObject({ kind: "one", commune: { code: "64483", postcodes: ["64500"] } });
  });

  it("bring types that hold by themselves", { timeout: 120_000 }, () => {
    writeFileSync(
      join(project, "typed.ts"),
      'import { france, decideLine } from "@openamo/france";\nimport { type Cents, type CountryPack, day, formatCents } from "@openamo/kernel";\nexport const pack: CountryPack = france;\nexport const text: string = formatCents(100 as Cents, "EUR", "fr");\nexport const on = day("2026-01-01");\nexport const rule: (...args: never[]) => { readonly paid: Cents } = decideLine;\n// A plain number is no amount.\nexport const wrong: string = formatCents(100, "EUR", "fr");\n',
    );
    const compilerOptions = { noEmit: true, strict: true, skipLibCheck: false, module: "nodenext", target: "es2024", types: [] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
    let said = "";
    try {
      node([join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."], project);
    } catch (error) {
      said = String((error as { stdout?: unknown }).stdout);
    }
    expect(said.split("\n").filter((line) => /^\S/.test(line))).toEqual([expect.stringMatching(/^typed\.ts\(8,\d+\): error TS2345/)]);
  });

  it("leave out of a page what its question does not need: communes, organisms, life events", async () => {
    const of = async (names: string): Promise<string> => {
      const contents = `export ${names} from "@openamo/france";`;
      const { outputFiles } = await build({ stdin: { contents, resolveDir: project }, bundle: true, format: "esm", platform: "browser", write: false });
      return outputFiles.map(({ text }) => text).join("");
    };
    const [whole, part] = [await of("*"), await of("{ reimbursement }")];
    const NOT_OF_A_CONSULTATION = ["Theix-Noyalo", "Carsat", "event-before-birth"];
    expect(NOT_OF_A_CONSULTATION.filter((word) => !whole.includes(word))).toEqual([]);
    expect(NOT_OF_A_CONSULTATION.filter((word) => part.includes(word))).toEqual([]);
    expect(part.length / whole.length).toBeLessThan(2 / 5);
  });

  it.skipIf(browser === undefined)("reimburse the same consultation in a browser page", { timeout: 120_000 }, async () => {
    writeFileSync(
      join(project, "page.mjs"),
      'import { paid, reasons } from "./consultation.mjs";\ndocument.body.textContent = JSON.stringify({ paid, reasons });\n',
    );
    await build({
      entryPoints: [join(project, "page.mjs")],
      bundle: true,
      format: "iife",
      platform: "browser",
      outfile: join(project, "page.js"),
      logLevel: "error",
    });
    const opened = await chromium.launch({ executablePath: browser ?? "", args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
    try {
      const page = await opened.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      await page.setContent(`<!doctype html><title>OpenAMO</title><body></body>`);
      await page.addScriptTag({ path: join(project, "page.js") });
      expect(problems).toEqual([]);
      expectConsultation(JSON.parse((await page.textContent("body")) ?? "") as Answer);
    } finally {
      await opened.close();
    }
  });
});
