import * as exchange from "@openamo/exchange";
import type { Enrolment, FundContext, UnmetLine } from "@openamo/fund";
import * as fund from "@openamo/fund";
import { inLocale, type Locale, type RefusalDefinition, RefusalSignal, refusal, type Text, wordsOf } from "@openamo/kernel";
import { packs } from "../packs.ts";

const counted = (value: number, locale: Locale): string => value.toLocaleString(locale === "ar" ? "ar-MA-u-nu-latn" : locale);

const HEADS: Readonly<Record<Enrolment["status"], Text>> = {
  running: { fr: "En cours", en: "Under way", ar: "قيد الإنجاز" },
  finished: { fr: "Terminé", en: "Done", ar: "انتهى" },
  reversing: { fr: "Annulation en cours", en: "Being reversed", ar: "قيد الإلغاء" },
  reversed: { fr: "Annulé", en: "Reversed", ar: "ملغى" },
};
const REHEARSED: Text = { fr: "Essai à blanc (personne n’est enregistré)", en: "Rehearsal (nobody is enrolled)", ar: "تجربة (لا يسجل أحد)" };

/** How an enrolment stands, in a line or two. */
export function enrolmentLines(enrolment: Enrolment, locale: Locale): string[] {
  const head = enrolment.rehearsal ? REHEARSED : HEADS[enrolment.status];
  const { enrolled, doubles, refused, takenBack, kept } = enrolment;
  const sums: Text = {
    fr: `${counted(enrolled, "fr")} personnes, ${counted(doubles, "fr")} doubles, ${counted(refused, "fr")} lignes refusées`,
    en: `${counted(enrolled, "en")} persons, ${counted(doubles, "en")} doubles, ${counted(refused, "en")} lines refused`,
    ar: `${counted(enrolled, "ar")} شخصا، ${counted(doubles, "ar")} مكررا، ${counted(refused, "ar")} سطرا مرفوضا`,
  };
  const back: Text = {
    fr: `  ${counted(takenBack, "fr")} dossiers repris, ${counted(kept, "fr")} gardés`,
    en: `  ${counted(takenBack, "en")} files taken back, ${counted(kept, "en")} kept`,
    ar: `  ${counted(takenBack, "ar")} ملفا ملغى، ${counted(kept, "ar")} محتفظا به`,
  };
  const first = `${inLocale(head, locale)}: ${inLocale(sums, locale)}`;
  return takenBack + kept > 0 ? [first, inLocale(back, locale)] : [first];
}

const isDefinition = (value: unknown): value is RefusalDefinition =>
  typeof value === "object" && value !== null && "code" in value && "sentence" in value && "remedy" in value;

/** Refusals that a line may get, by code: the report keeps the code and says it in the reader's language. */
const DEFINITIONS: ReadonlyMap<string, RefusalDefinition> = new Map(
  [...packs.flatMap(({ refusals }) => refusals), ...[...Object.values(fund), ...Object.values(exchange)].filter(isDefinition)].map((definition) => [
    definition.code,
    definition,
  ]),
);

const LINE: Text = { fr: "ligne", en: "line", ar: "سطر" };

/** What became of a line, in a sentence. */
export function unmetLine({ line, code, field, details }: UnmetLine, locale: Locale): string {
  const definition = DEFINITIONS.get(code);
  const said = definition && refusal(definition, details);
  const sentence = said === undefined ? "" : ` – ${wordsOf(said, "sentence", locale)} ${wordsOf(said, "remedy", locale)}`;
  return `${inLocale(LINE, locale)} ${line}: ${code}${field === null ? "" : ` (${field})`}${sentence}`;
}

const PIECE = 100;

/** Every line that was not simply enrolled, in the order of the file, whatever their number. @throws RefusalSignal when there is no such enrolment. */
export async function* unmetLines(context: FundContext, enrolmentId: string): AsyncGenerator<UnmetLine> {
  for (let after = 0; ; ) {
    const read = await fund.readEnrolment(context, { enrolmentId, after, size: PIECE });
    if (!read.ok) throw new RefusalSignal(read.refusal);
    const { items } = read.value.unmet;
    yield* items;
    if (items.length < PIECE) return;
    after = items.at(-1)?.line ?? after;
  }
}
