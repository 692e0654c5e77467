import { type Cents, type Day, type Decision, decided, type MissingFact, sumCents, Trace, undecided } from "@openamo/kernel";
import type { Coefficient } from "../nomenclature/coefficient.ts";
import { words } from "../words.ts";
import { ofAchamil, ofStudent, ofTaxPayer } from "./bands.ts";
import { ofPerson, ofPrivateEmployee } from "./employees.ts";
import type { ContributionPayer, Part } from "./part.ts";
import { ofPublicAgent, ofPublicPensioner, ofPublicVoluntary } from "./public-sector.ts";
import { flatIncome, ofSelfEmployed, ofSelfEmployedPensioner, type Profession } from "./self-employed.ts";

/** Who contributes, for the choice of the rule. */
export const CATEGORY_LABELS = {
  "private-employee": words("Salarié du privé", "Private-sector employee", "أجير بالقطاع الخاص"),
  "article-114": words("Salarié d'un employeur exempté (article 114)", "Employee of an exempt employer (article 114)", "أجير لدى مشغل مستثنى (المادة 114)"),
  "cnss-pensioner": words("Pensionné de la CNSS", "CNSS pensioner", "متقاعد الضمان الاجتماعي"),
  voluntary: words("Assuré volontaire de la CNSS", "Voluntary insured of CNSS", "مؤمن اختياري لدى الضمان الاجتماعي"),
  "trawler-fisherman": words("Marin pêcheur à la part, chalutier", "Share fisherman, trawler", "بحار بالمحاصة، سفينة الجر"),
  "seiner-fisherman": words(
    "Marin pêcheur à la part, sardinier ou palangrier",
    "Share fisherman, sardine or long-line boat",
    "بحار بالمحاصة، مركب السردين أو الخيط",
  ),
  "public-agent": words("Agent du secteur public", "Public-sector agent", "موظف بالقطاع العام"),
  "public-pensioner": words("Pensionné du secteur public", "Public-sector pensioner", "متقاعد القطاع العام"),
  "public-voluntary": words("Assuré volontaire du secteur public", "Voluntary insured of the public sector", "مؤمن اختياري بالقطاع العام"),
  "self-employed": words("Travailleur non salarié", "Self-employed", "عامل غير أجير"),
  "self-employed-pensioner": words("Pensionné non salarié", "Self-employed pensioner", "متقاعد من غير الأجراء"),
  "tax-linked": words(
    "Auto-entrepreneur ou contribution professionnelle unique",
    "Auto-entrepreneur or unified professional contribution",
    "مقاول ذاتي أو المساهمة المهنية الموحدة",
  ),
  achamil: words("AMO-Achamil", "AMO Achamil", "أمو الشامل"),
  student: words("Étudiant", "Student", "طالب"),
} as const;
export type Category = keyof typeof CATEGORY_LABELS;

export interface ContributionFacts {
  readonly on: Day;
  readonly category: Category;
  /** Pay, pension, last pay or gross sale of the month. */
  readonly base: Cents | null;
  readonly cappedPay: Cents | null;
  readonly profession: Profession | null;
  readonly multiple: Coefficient | null;
  readonly wage: Cents | null;
  readonly tax: Cents | null;
  readonly period: "quarter" | "year";
  readonly index: number | null;
}

export interface ContributionOutcome {
  readonly parts: readonly Part[];
  readonly flatIncome: Cents | null;
  readonly totals: Readonly<Record<ContributionPayer, Cents>>;
}

const ask = (field: string, fr: string, en: string, ar: string): MissingFact => ({ field, question: words(fr, en, ar) });
const BASE = ask(
  "base",
  "Quel est le montant mensuel (salaire, pension ou vente) ?",
  "What is the monthly amount (pay, pension or sale)?",
  "ما هو المبلغ الشهري (أجر أو معاش أو بيع)؟",
);
const CATEGORY = ask(
  "smigMultiple",
  "Quel multiple du SMIG le décret de la profession fixe-t-il ?",
  "Which multiple of the minimum wage does the decree of the profession set?",
  "ما هو مضاعف الحد الأدنى للأجر المحدد في مرسوم المهنة؟",
);
const TAX = ask("tax", "Quel est l'impôt dû depuis janvier ?", "How much tax is due since January?", "ما هي الضريبة المستحقة منذ يناير؟");
const INDEX = ask("socialIndex", "Quel est l'indice du registre social ?", "What is the index of the social register?", "ما هو مؤشر السجل الاجتماعي؟");

function outcome(parts: readonly Part[], income: Cents | null, trace: Trace): Decision<ContributionOutcome> {
  const of = (payer: ContributionPayer): Cents => sumCents(parts.filter((part) => part.payer === payer).map(({ amount }) => amount));
  return decided(
    { parts, flatIncome: income, totals: { employee: of("employee"), employer: of("employer"), person: of("person"), state: of("state") } },
    trace,
  );
}

/** The contributions of a month (of a quarter or a year for duties linked to a tax), part by part. */
export function contributionsOf(facts: ContributionFacts): Decision<ContributionOutcome> {
  const trace = new Trace();
  const { category, on } = facts;
  switch (category) {
    case "achamil":
      return facts.index === null ? undecided(INDEX) : outcome(ofAchamil(facts.index, on, trace), null, trace);
    case "tax-linked":
      return facts.tax === null ? undecided(TAX) : outcome(ofTaxPayer(facts.tax, facts.period, on, trace), null, trace);
    case "student":
      return outcome(ofStudent(on, trace), null, trace);
    case "self-employed": {
      const income = facts.base ?? flatIncome(facts, trace);
      return income === undefined ? undecided(CATEGORY) : outcome(ofSelfEmployed(income, on, trace), income, trace);
    }
    default:
      return facts.base === null ? undecided(BASE) : outcome(onBase(category, facts, facts.base, trace), null, trace);
  }
}

function onBase(
  category: Exclude<Category, "achamil" | "tax-linked" | "student" | "self-employed">,
  facts: ContributionFacts,
  base: Cents,
  trace: Trace,
): Part[] {
  const { on, cappedPay } = facts;
  switch (category) {
    case "private-employee":
    case "article-114":
      return ofPrivateEmployee({ on, pay: base, cappedPay }, category === "article-114", trace);
    case "public-agent":
      return ofPublicAgent(base, on, trace);
    case "public-pensioner":
      return ofPublicPensioner(base, on, trace);
    case "public-voluntary":
      return ofPublicVoluntary(base, on, trace);
    case "self-employed-pensioner":
      return ofSelfEmployedPensioner(base, on, trace);
    default:
      return ofPerson(category, base, on, trace);
  }
}
