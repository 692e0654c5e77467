import type { Locale } from "@openamo/kernel";
import { CommanderError } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { SpokenCommand } from "./program.ts";
import { hearLanguage } from "./say.ts";

afterAll(() => hearLanguage([]));

/** What a small command line says of the words typed after its name. */
function saidOf(words: readonly string[], locale?: Locale): string {
  let said = "";
  const program = new SpokenCommand("openamo").exitOverride().configureOutput({
    writeErr: (text) => {
      said += text;
    },
  });
  const bank = program.command("bank");
  bank.command("pay").argument("<file>").requiredOption("--by <person>", "who").option("--lang <lang>", "language", "fr");
  const argv = ["node", "openamo", ...words, ...(locale === undefined ? [] : ["--lang", locale])];
  hearLanguage(argv);
  try {
    program.parse(argv);
  } catch (error) {
    if (error instanceof CommanderError) return said;
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("mistakes of use", () => {
  test.each<[string, string[], Locale | undefined, string]>([
    ["an unknown command", ["bonk"], undefined, "openamo: la commande « bonk » n’existe pas (plutôt bank ?)\nPour l’aide : openamo --help\n"],
    ["an unknown command within one", ["bank", "pray"], "en", "openamo: there is no command “pray” (rather pay?)\nFor help: openamo bank --help\n"],
    [
      "an unknown option",
      ["bank", "pay", "f", "--by", "one", "--x"],
      undefined,
      "openamo: l’option « --x » n’existe pas\nPour l’aide : openamo bank pay --help\n",
    ],
    ["a missing argument", ["bank", "pay", "--by", "one"], "en", "openamo: the argument “file” is missing\nFor help: openamo bank pay --help\n"],
    ["a missing option", ["bank", "pay", "f"], "ar", "openamo: الخيار «--by <person>» ناقص\nللمساعدة: openamo bank pay --help\n"],
    [
      "an option without its value",
      ["bank", "pay", "f", "--by"],
      undefined,
      "openamo: l’option « --by <person> » attend une valeur\nPour l’aide : openamo bank pay --help\n",
    ],
    ["words too many", ["bank", "pay", "f", "g", "--by", "one"], "en", "openamo: too many arguments: 1 at most, not 2\nFor help: openamo bank pay --help\n"],
  ])("%s is told in the reader's language, with the way to its help", (_what, words, locale, expected) => {
    expect(saidOf(words, locale)).toBe(expected);
  });
});
