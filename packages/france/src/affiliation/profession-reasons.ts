import { competent } from "../network/responsibilities/reason.ts";
import { css } from "../sources/texts.ts";

/** Why liberal professions and lawyers differ from other self-employed people. */
export const PROFESSION_REASONS = {
  liberal: competent(
    "profession.liberal",
    [css("L640-1"), css("L641-1"), css("R111-1", "I 3°")],
    "La caisse nationale des professions libérales et ses sections gèrent la retraite, l'invalidité et le décès des professions libérales réglementées.",
    "The national fund of the liberal professions and its sections manage the pensions, invalidity and death of the regulated professions.",
  ),
  liberalNoCash: competent(
    "profession.liberal-no-cash",
    [css("L622-1")],
    "Avant le 1er juillet 2021, les professions libérales n'ont pas d'indemnités journalières de maladie du régime de base.",
    "Before 1 July 2021 the liberal professions have no sickness daily allowance of the basic scheme.",
  ),
  lawyers: competent(
    "profession.lawyers",
    [css("L651-1"), css("R111-1", "I 3°")],
    "La Caisse nationale des barreaux français gère la retraite des avocats, et leur invalidité et leur décès.",
    "The national fund of the French bars manages lawyers' pensions, and their invalidity and death.",
  ),
  lawyersNoCash: competent(
    "profession.lawyers-no-cash",
    [css("L622-1"), css("L651-1")],
    "Les avocats sont exceptés des indemnités journalières de maladie des indépendants.",
    "Lawyers are excepted from the self-employed's sickness daily allowances.",
  ),
} as const;
