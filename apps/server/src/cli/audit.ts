import { readFile, writeFile } from "node:fs/promises";
import { inLocale, type Locale, type Text } from "@openamo/kernel";
import { type AuditFault, type AuditHead, type AuditReport, auditHeads, type Database, sealAudit, verifyAudit } from "@openamo/platform";
import type { Command } from "commander";
import { z } from "zod";
import { filled, told } from "../told.ts";
import { complain, fileUnreadable, fileUnwritable, languageOption, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 all agrees, 2 something does not. */
const AGREES = 0;
const DIFFERS = 2;

const FAULTS: Readonly<Record<AuditFault["what"], Text>> = {
  "line-missing": { fr: "une ligne qu’il couvre a disparu", en: "a line that it covers is gone", ar: "اختفى سطر يشمله" },
  "content-changed": {
    fr: "une ligne qu’il couvre, ou le sceau lui-même, a été modifié",
    en: "a line that it covers, or the seal itself, was changed",
    ar: "تغير سطر يشمله أو الختم نفسه",
  },
  "seal-missing": {
    fr: "il ne suit pas le sceau précédent : il en manque un",
    en: "it does not follow the seal before it: one is gone",
    ar: "لا يلي الختم السابق: هناك ختم مفقود",
  },
  "head-differs": {
    fr: "la chaîne n’a plus ce sceau, conservé ailleurs",
    en: "the chain no longer holds this seal, kept elsewhere",
    ar: "لم تعد السلسلة تحمل هذا الختم المحفوظ خارجها",
  },
};

const WORDS = {
  sums: {
    fr: "lignes : {lines} ; sceaux : {seals} ; chaînes : {chains} ; pas encore scellées : {unsealed}",
    en: "lines: {lines}; seals: {seals}; chains: {chains}; not sealed yet: {unsealed}",
    ar: "الأسطر: {lines}؛ الأختام: {seals}؛ السلاسل: {chains}؛ غير المختومة بعد: {unsealed}",
  },
  older: {
    fr: "Plus anciennes que le dernier sceau : {count} ; « openamo audit seal --whole » les reprend",
    en: "Older than the last seal: {count}; “openamo audit seal --whole” takes them up",
    ar: "أقدم من آخر ختم: {count}؛ يأخذها الأمر «openamo audit seal --whole»",
  },
  fault: { fr: "{chain}, sceau {number} : {what}", en: "{chain}, seal {number}: {what}", ar: "{chain}، الختم {number}: {what}" },
  noOrganism: { fr: "actes d’aucun organisme", en: "acts of no organism", ar: "أعمال دون هيئة" },
  agrees: { fr: "Tout concorde.", en: "Everything agrees.", ar: "كل شيء متطابق." },
  verified: { fr: "  sceaux vérifiés : {done}", en: "  seals verified: {done}", ar: "  الأختام المتحقق منها: {done}" },
  sealed: { fr: "Lignes scellées : {lines}", en: "Lines sealed: {lines}", ar: "الأسطر المختومة: {lines}" },
  notHeads: {
    fr: "{path} n’est pas un fichier écrit par « openamo audit heads »",
    en: "{path} is not a file written by “openamo audit heads”",
    ar: "{path} ليس ملفا كتبه الأمر «openamo audit heads»",
  },
} as const satisfies Readonly<Record<string, Text>>;

const headsFile = z.object({ takenAt: z.string(), heads: z.array(z.object({ chain: z.string(), number: z.number(), digest: z.string() })) });

async function readHeads(path: string): Promise<AuditHead[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw fileUnreadable(path);
  }
  const parsed = headsFile.safeParse(jsonOrNothing(text));
  if (!parsed.success) throw new UsageError(filled(WORDS.notHeads, { path }));
  return parsed.data.heads;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tell({ chains, seals, lines, unsealed, unsealedBeforeLastSeal, faults }: AuditReport, locale: Locale): number {
  say(told(WORDS.sums, locale, { lines, seals, chains, unsealed }));
  if (unsealedBeforeLastSeal > 0) say(told(WORDS.older, locale, { count: unsealedBeforeLastSeal }));
  for (const { chain, number, what } of faults) {
    const name = chain === "" ? inLocale(WORDS.noOrganism, locale) : chain;
    complain(told(WORDS.fault, locale, { chain: name, number: String(number), what: inLocale(FAULTS[what], locale) }));
  }
  if (faults.length === 0) say(inLocale(WORDS.agrees, locale));
  return faults.length === 0 ? AGREES : DIFFERS;
}

interface Spoken {
  readonly lang: string;
}

const withDatabase = (work: (database: Database) => Promise<number>): Promise<number> => withFund((fund) => work(fund.database));

async function heads(options: Spoken & { out?: string }): Promise<number> {
  return withDatabase(async ({ kysely }) => {
    const text = `${JSON.stringify({ takenAt: new Date().toISOString(), heads: await auditHeads(kysely) }, null, 2)}\n`;
    if (options.out === undefined) say(text.trimEnd());
    else {
      const { out } = options;
      await writeFile(out, text, { flag: "wx" }).catch(() => {
        throw fileUnwritable(out);
      });
    }
    return AGREES;
  });
}

async function verify(options: Spoken & { heads?: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const kept = options.heads === undefined ? [] : await readHeads(options.heads);
  return withDatabase(async ({ kysely }) => {
    let last = 0;
    const report = await verifyAudit(kysely, kept, (done) => {
      if (done < last + 100) return;
      last = done;
      complain(told(WORDS.verified, locale, { done }));
    });
    return tell(report, locale);
  });
}

async function seal(options: Spoken & { whole?: boolean }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async ({ database, clock }) => {
    say(told(WORDS.sealed, locale, { lines: await sealAudit(database, clock, { whole: options.whole === true }) }));
    return AGREES;
  });
}

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;

/** `openamo audit ...`: the seals of the journal. */
export function registerAudit(program: Command): void {
  const audit = program.command("audit").description("the journal of who did or read what: its seals, and whether they still agree");
  audit
    .command("verify")
    .description("reckon every seal again; exit code 2 when a line was changed, removed or slipped in")
    .option("--heads <file>", "seals kept elsewhere, that the chains must still hold")
    .option(...LANG)
    .action((options: Spoken & { heads?: string }) => runCommandLine(() => verify(options)));
  audit
    .command("heads")
    .description("the last seal of each chain, to be kept outside the system")
    .option("--out <file>", "new file to write, instead of the standard output")
    .option(...LANG)
    .action((options: Spoken & { out?: string }) => runCommandLine(() => heads(options)));
  audit
    .command("seal")
    .description("seal what is not sealed yet, as the server does every minute")
    .option("--whole", "look over the whole journal, not only among recent lines")
    .option(...LANG)
    .action((options: Spoken & { whole?: boolean }) => runCommandLine(() => seal(options)));
}
