import { type AccountingRules, LATE_PENALTY, type Text } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const t = (fr: string, en: string): Text => ({ fr, en });

/** CSS L200-2: the branches keep their accounts apart. What complements the base cover (C2S, Alsace-Moselle) is money of its own. */
export const accounting: AccountingRules = {
  categories: [
    { id: "health-care", label: t("Soins de santé", "Health care"), law: [css("L160-8")] },
    { id: "occupational-care", label: t("Soins d'accident du travail et de maladie professionnelle", "Care of occupational risks"), law: [css("L431-1")] },
    { id: "complementary-care", label: t("Part complémentaire gérée pour un tiers", "Complementary part managed for another"), law: [css("L861-3")] },
    { id: "local-care", label: t("Complément du régime local", "Supplement of the local scheme"), law: [css("L325-1")] },
    {
      id: "late-payment",
      label: t("Pénalités de retard de paiement du tiers payant", "Penalties of late third-party payment"),
      law: [css("L161-36-3"), css("D161-13-4")],
    },
  ],
  grounds: [
    { id: "undue", label: t("Retenue d'un indu", "Undue payment held back"), law: [css("L133-4-1"), css("L133-4")] },
    { id: "participation", label: t("Retenue d'une participation ou d'une franchise", "Participation or deductible held back"), law: [css("L160-13", "II")] },
  ],
  words: {
    general: t("Régime général", "General scheme"),
    "base-scheme": t("Régime de base", "Base scheme"),
    "local-scheme": t("Régime local d'Alsace-Moselle", "Local scheme of Alsace-Moselle"),
    c2s: t("Complémentaire santé solidaire", "Solidarity complementary cover"),
    "late-penalty": t("Pénalité de retard de paiement", "Penalty of late payment"),
    sickness: t("Maladie", "Sickness"),
    maternity: t("Maternité", "Maternity"),
    "work-accident": t("Accidents du travail et maladies professionnelles", "Occupational risks"),
    "state-medical-aid": t("Aide médicale de l'État", "State medical aid"),
  },
  placeOf({ payer, branch }) {
    if (payer === "c2s") return { scheme: "c2s", risk: branch, category: "complementary-care" };
    if (payer === "local-scheme") return { scheme: "local-scheme", risk: branch, category: "local-care" };
    if (payer === LATE_PENALTY) return { scheme: "general", risk: branch, category: "late-payment" };
    return { scheme: "general", risk: branch, category: branch === "work-accident" ? "occupational-care" : "health-care" };
  },
};
