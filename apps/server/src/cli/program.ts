import { inLocale, type Text } from "@openamo/kernel";
import { Command } from "commander";
import { languageAsked } from "./say.ts";

/** Mistakes of use that the reader of the command line finds, by their code: what it says in English, then the same for each reader. */
const MISTAKES: Readonly<Record<string, { readonly reads: RegExp; readonly words: Text }>> = {
  "commander.missingArgument": {
    reads: /required argument '(.*?)'/,
    words: { fr: "il manque l’argument « $1 »", en: "the argument “$1” is missing", ar: "المعطى «$1» ناقص" },
  },
  "commander.optionMissingArgument": {
    reads: /option '(.*?)' argument/,
    words: { fr: "l’option « $1 » attend une valeur", en: "the option “$1” needs a value", ar: "الخيار «$1» يتطلب قيمة" },
  },
  "commander.missingMandatoryOptionValue": {
    reads: /required option '(.*?)'/,
    words: { fr: "il manque l’option « $1 »", en: "the option “$1” is missing", ar: "الخيار «$1» ناقص" },
  },
  "commander.unknownOption": {
    reads: /unknown option '(.*?)'/,
    words: { fr: "l’option « $1 » n’existe pas", en: "there is no option “$1”", ar: "الخيار «$1» غير موجود" },
  },
  "commander.unknownCommand": {
    reads: /unknown command '(.*?)'/,
    words: { fr: "la commande « $1 » n’existe pas", en: "there is no command “$1”", ar: "الأمر «$1» غير موجود" },
  },
  "commander.excessArguments": {
    reads: /Expected (\d+) arguments? but got (\d+)/,
    words: { fr: "trop d’arguments : $1 au plus, et non $2", en: "too many arguments: $1 at most, not $2", ar: "معطيات زائدة: $1 على الأكثر، وليس $2" },
  },
};

const NEAREST = /\(Did you mean (?:one of )?(.*?)\?\)/;
const MEANT: Text = { fr: " (plutôt {near} ?)", en: " (rather {near}?)", ar: " (لعله {near}؟)" };
const HELP: Text = { fr: "Pour l’aide : {command} --help", en: "For help: {command} --help", ar: "للمساعدة: {command} --help" };

/** A command that tells mistakes of use in the reader's language, and where its help is. */
export class SpokenCommand extends Command {
  override createCommand(name?: string): Command {
    return new SpokenCommand(name);
  }

  override error(message: string, options?: { exitCode?: number; code?: string }): never {
    const locale = languageAsked();
    const mistake = MISTAKES[options?.code ?? ""];
    const found = mistake?.reads.exec(message);
    if (mistake === undefined || found == null) return super.error(message, options);
    const near = NEAREST.exec(message)?.[1];
    const told = inLocale(mistake.words, locale).replace(/\$(\d)/g, (_, place: string) => found[Number(place)] ?? "");
    const rather = near === undefined ? "" : inLocale(MEANT, locale).replace("{near}", () => near);
    const help = inLocale(HELP, locale).replace("{command}", () => this.#called());
    return super.error(`openamo: ${told}${rather}\n${help}`, options);
  }

  /** How this command is called, from the first word. */
  #called(): string {
    const words: string[] = [];
    for (let command: Command | null = this; command !== null; command = command.parent) words.unshift(command.name());
    return words.join(" ");
  }
}
