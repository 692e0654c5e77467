import { day, decided, defineReason, type IdentifierRule, type Question, Trace } from "@openamo/kernel";
import { z } from "zod";
import { cin, cnssNumber, ice, inpe, rib } from "../identifiers/numbers.ts";
import { usage } from "../sources/texts.ts";
import { words } from "../words.ts";
import { choices, GROUPS, shown } from "./form.ts";

const KINDS = {
  cnss: words("Numéro CNSS", "CNSS number", "رقم الضمان الاجتماعي"),
  cin: words("Carte d'identité (CIN)", "Identity card (CIN)", "البطاقة الوطنية"),
  inpe: words("INPE", "INPE", "الرقم الوطني (INPE)"),
  ice: words("ICE", "ICE", "التعريف الموحد للمقاولة"),
  rib: words("RIB", "Bank account (RIB)", "كشف الهوية البنكية"),
} as const;
const RULES: Readonly<Record<keyof typeof KINDS, IdentifierRule>> = { cnss: cnssNumber, cin, inpe, ice, rib };

export const IDENTIFIER_READ = defineReason({
  id: "ma.identifier.read",
  effect: "tells",
  law: [usage("identifiants")],
  args: { valid: "count" },
  title: words("Identifiant", "Identifier", "المعرف"),
  sentence: words(
    "Lecture du numéro : 1 s'il est valable, 0 sinon : {valid}.",
    "The number read: 1 when valid, else 0: {valid}.",
    "قراءة الرقم: 1 إن كان صحيحا وإلا 0: {valid}.",
  ),
});

const LONGEST = 60;
const input = z
  .strictObject({
    kind: shown(z.enum(choices(KINDS)), { title: words("Numéro", "Number", "الرقم"), group: "what", labels: KINDS, initial: "ice" }),
    value: shown(z.string().min(1).max(LONGEST), { title: words("Valeur", "Value", "القيمة"), group: "what" }),
  })
  .meta({ "x-groups": GROUPS });

/** Part of the number that is wrong. */
export type Problem = "format" | "length" | "key";

interface Checked {
  readonly normal: string | null;
  readonly problem: Problem | null;
}

function problemOf(code: string): Problem {
  if (code.endsWith("-key")) return "key";
  return code.endsWith("-length") ? "length" : "format";
}

/** Whether an identifier of the country is well formed, and what is wrong with it. */
export const identifier: Question<z.output<typeof input>, Checked> = {
  id: "ma.identifier",
  title: words("Ce numéro est-il valable ?", "Is this number valid?", "هل هذا الرقم صحيح؟"),
  description: words(
    "Le contrôle d'un numéro CNSS, CIN, INPE, ICE ou RIB.",
    "The check of a CNSS, CIN, INPE, ICE or RIB number.",
    "مراقبة رقم الضمان الاجتماعي أو البطاقة الوطنية أو INPE أو ICE أو كشف الهوية البنكية.",
  ),
  coveredFrom: day("2005-08-18"),
  input,
  output: z.object({ valid: z.boolean(), normalised: z.string().nullable(), problem: z.string().nullable() }),
  answer: ({ kind, value }) => {
    const checked = RULES[kind].check(value);
    const trace = new Trace();
    trace.tell(IDENTIFIER_READ, checked.ok ? 1 : 0);
    return decided(checked.ok ? { normal: checked.normal, problem: null } : { normal: null, problem: problemOf(checked.refusal.definition.code) }, trace);
  },
  publish: ({ normal, problem }) => ({ valid: problem === null, normalised: normal, problem }),
};
