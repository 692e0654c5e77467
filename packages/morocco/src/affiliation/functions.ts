import type { Day, FunctionStanding, Trace } from "@openamo/kernel";
import { managerOn } from "../network/managers.ts";
import { organismOf } from "../network/organisms.ts";
import { organismId } from "../network/pack-network.ts";
import type { Scheme } from "../network/schemes.ts";
import { type Words, words } from "../words.ts";

const LABELS = {
  care: words("Soins (AMO)", "Care (AMO)", "العلاجات (التأمين الإجباري)"),
  contributions: words("Cotisations", "Contributions", "الاشتراكات"),
  "medical-control": words("Contrôle médical", "Medical control", "المراقبة الطبية"),
  "cash-benefits": words("Indemnités journalières", "Cash benefits", "التعويضات اليومية"),
  "work-accidents": words("Accidents du travail", "Work accidents", "حوادث الشغل"),
  regulation: words("Régulation de l'AMO", "Regulation of the cover", "ضبط التأمين"),
} as const;

const STATE = words("L'État paie la cotisation.", "The State pays the contribution.", "تؤدي الدولة الاشتراك.");
const EMPLOYER_PAYS = words("L'employeur public maintient le traitement.", "The public employer keeps paying the salary.", "يحافظ المشغل العمومي على الأجرة.");
const NO_CASH = words("Aucune indemnité dans ce régime.", "No cash benefit in this scheme.", "لا تعويضات في هذا النظام.");
const INSURER = words("Un assureur privé, choisi par l'employeur.", "A private insurer, chosen by the employer.", "مؤمن خاص يختاره المشغل.");
const OWN_COVER = words("La couverture propre de l'employeur (article 114).", "The employer's own cover (article 114).", "تغطية المشغل الخاصة (المادة 114).");

const PAID_BY_STATE: readonly Scheme[] = ["amo-tadamon", "victimes-1956-1999"];
const WITH_INSURER: readonly Scheme[] = ["amo-salaries", "article-114"];

/** Who answers for each function of a person's cover; the person registered with no scheme has none. */
export function functionsOf(scheme: Scheme | null, on: Day, trace: Trace): FunctionStanding[] {
  if (scheme === null) return [];
  const stepsFrom = trace.length;
  const manager = managerOn(scheme, on, trace);
  const steps = { stepsFrom, stepsTo: trace.length };
  const by = (name: keyof typeof LABELS, code: string): FunctionStanding => ({
    name,
    label: LABELS[name],
    organism: organismId(code),
    answer: organismOf(code).name,
    ...steps,
  });
  const nobody = (name: keyof typeof LABELS, answer: Words): FunctionStanding => ({ name, label: LABELS[name], organism: null, answer, ...steps });
  const ownCover = scheme === "article-114";
  return [
    ownCover ? nobody("care", OWN_COVER) : by("care", manager.code),
    PAID_BY_STATE.includes(scheme) ? nobody("contributions", STATE) : by("contributions", manager.code),
    ownCover ? nobody("medical-control", OWN_COVER) : by("medical-control", manager.code),
    cashBenefits(scheme, by, nobody),
    ...(WITH_INSURER.includes(scheme) ? [nobody("work-accidents", INSURER)] : []),
    by("regulation", "ANAM"),
  ];
}

/** Dahir 1-72-184: the cash benefits of employees stand at CNSS, outside the accounts of AMO. */
function cashBenefits(
  scheme: Scheme,
  by: (name: "cash-benefits", code: string) => FunctionStanding,
  nobody: (name: "cash-benefits", answer: Words) => FunctionStanding,
): FunctionStanding {
  if (WITH_INSURER.includes(scheme)) return by("cash-benefits", "CNSS");
  return nobody("cash-benefits", scheme === "amo-public" ? EMPLOYER_PAYS : NO_CASH);
}
