import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { runInProcess } from "../testing/command-line.ts";
import { BIN, runProgram } from "../testing/program.ts";
import { temporaryDirectory } from "../testing/server.ts";

const INPUT = JSON.stringify({ date: "2026-11-21", item: "flat-participation" });

const ask = (args: readonly string[]) => runInProcess(["ask", ...args]);

/** The same as a program of its own, with something on its standard input. */
async function askProgram(args: readonly string[], input?: string): Promise<{ code: number | null; output: string }> {
  const program = runProgram(["ask", ...args], {}, input);
  const code = await program.ended;
  return { code, output: program.output() };
}

describe("openamo ask", () => {
  test("answers with the reasons, their articles and dated values", async () => {
    const { code, output } = await askProgram(["fr.yearly-ceiling", INPUT]);
    expect(code).toBe(0);
    expect(output).toContain("ceiling: 50.00");
    expect(output).toContain("CSS D160-6");
    expect(output).not.toMatch(/Warning/);
  });

  test("reads the input from the command line, standard input or a file, and answers the same", async () => {
    const folder = await temporaryDirectory();
    const file = join(folder, "input.json");
    await writeFile(file, INPUT);
    const piped = await askProgram(["--json", "fr.yearly-ceiling", "-"], INPUT);
    const given = await ask(["--json", "fr.yearly-ceiling", INPUT]);
    const read = await ask(["--json", "fr.yearly-ceiling", `@${file}`]);
    expect(JSON.parse(given.output)).toMatchObject({ kind: "decided", outcome: { ceiling: "50.00" } });
    expect(given).toMatchObject(piped);
    expect(read).toEqual(given);
    await rm(folder, { recursive: true });
  });

  test("speaks the language asked for", async () => {
    expect((await ask(["--lang", "en", "fr.yearly-ceiling", INPUT])).output).toContain("At most €50.00");
    const { code, output } = await ask(["--lang", "nl", "fr.yearly-ceiling", INPUT]);
    expect([code, output.trim()]).toEqual([1, "openamo: --lang vaut fr, en ou ar, et non nl"]);
  });

  test("says of a day to come that the answer rests on the law known today, and of no other day", async () => {
    const [year, later] = [new Date().getUTCFullYear() - 1, new Date().getUTCFullYear() + 5];
    const on = (of: number, ...more: string[]) => ask([...more, "fr.yearly-ceiling", JSON.stringify({ date: `${of}-03-03`, item: "flat-participation" })]);
    expect((await on(later)).output).toContain(
      `  • Date à venir – Le 03/03/${later} est à venir : ce résultat est une estimation, sur le droit connu aujourd’hui.\n  • `,
    );
    expect(JSON.parse((await on(later, "--json", "--lang", "en")).output)).toMatchObject({
      kind: "decided",
      reasons: [{ id: "day-to-come", effect: "tells", sentence: expect.stringContaining(`3 March ${later} is still to come`), law: [] }, {}],
    });
    expect((await on(year)).output).not.toContain("à venir");
  });

  test("says in the reader's language that a value is of another type", async () => {
    const { code, output } = await ask(["fr.reimbursement", '{"careDate":"2026-03-10","patientAgeYears":"40"}']);
    expect([code, output]).toEqual([1, "Champs à corriger (invalid-input)\n  patientAgeYears: un nombre est attendu, et non un texte\n"]);
  });

  test("ends quietly when nobody reads it any more", async () => {
    const program = spawn(process.execPath, [BIN, "ask", "--lang", "en"], { stdio: ["ignore", "pipe", "pipe"] });
    program.stdout.destroy();
    const errors = text(program.stderr);
    const [code] = await once(program, "close");
    expect([code, await errors]).toEqual([141, ""]);
  });

  test("lists the questions when none is named", async () => {
    expect((await ask([])).output).toContain("fr.reimbursement");
  });

  test("says what is wrong, with an exit code that tells a refusal from a mistake", async () => {
    expect(await ask(["fr.nothing", "{}", "--lang=en"])).toMatchObject({
      code: 1,
      output: "openamo: no question is called fr.nothing; “openamo ask” lists them\n",
    });
    expect(await ask(["fr.yearly-ceiling", "{"])).toMatchObject({ code: 1, output: "openamo: les données ne sont pas du JSON lisible\n" });
    expect((await ask(["fr.yearly-ceiling", '{"date":"yesterday"}'])).code).toBe(1);
    const refused = await ask(["--json", "fr.yearly-ceiling", JSON.stringify({ date: "1990-01-01", item: "franchise" })]);
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.output)).toMatchObject({ kind: "refused", refusal: { code: "outside-coverage" } });
  });
});
