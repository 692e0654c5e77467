import type { BudgetCategory, SteeringRules } from "@openamo/kernel";
import { organismId } from "../network/organisms.ts";
import { d740, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { contributions } from "./contributions.ts";
import { reservesAt } from "./reserves.ts";

const category = (id: string, fr: string, en: string, ar: string, law = [l6500("ressources et dépenses de l'ANAM")]): BudgetCategory => ({
  id,
  label: words(fr, en, ar),
  law,
});

/** The year in which the agency was set up. */
const FIRST_EXERCISE = 2005;

/** Law 65-00: resources and expenses of the regulator, and the balance of the managers that it watches. */
export const steering: SteeringRules = {
  budget: {
    organism: organismId("ANAM"),
    firstExercise: FIRST_EXERCISE,
    resources: [
      category("levy", "Prélèvement sur les cotisations", "Levy on contributions", "الاقتطاع من الاشتراكات", [d740("1")]),
      category("assistance-share", "Part des ressources du régime d'assistance", "Share of the assistance scheme's resources", "حصة من موارد نظام المساعدة"),
      category("subsidies", "Subventions", "Subsidies", "الإعانات"),
      category("gifts", "Dons et legs", "Gifts and bequests", "الهبات والوصايا"),
      category("repayable-advances", "Avances remboursables", "Repayable advances", "التسبيقات القابلة للإرجاع"),
      category("loans", "Emprunts", "Loans", "القروض"),
      category("other-resources", "Autres ressources", "Other resources", "موارد أخرى"),
    ],
    expenses: [
      category("operation", "Fonctionnement et équipement", "Operation and equipment", "التسيير والتجهيز"),
      category("repayment", "Remboursement des avances et emprunts", "Repayment of advances and loans", "إرجاع التسبيقات والقروض"),
      category(
        "other-expenses",
        "Autres dépenses liées à la couverture médicale",
        "Other expenses linked to medical cover",
        "نفقات أخرى مرتبطة بالتغطية الصحية",
      ),
    ],
  },
  managers: [organismId("CNSS"), organismId("CNOPS")],
  contributions,
  reserves: reservesAt,
};
