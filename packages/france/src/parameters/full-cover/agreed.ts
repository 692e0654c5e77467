import { count, type LawReference, type Parameter, type Rate, type Text } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { checked, derived } from "../written.ts";
import { CHECKED_ON, CODE_2026, read, share } from "./share.ts";

const FIRST_DAY = "The ground is older: the days before 2020 were not encoded.";

const agreed = (ground: string, label: Text, law: readonly LawReference[], item: string): Parameter<Rate> =>
  share(ground, label, law, "2020-01-01", read("100", `${item}, ${CODE_2026}`, FIRST_DAY));

/** Months for which a follow-up after a long-term illness is granted at most, before a renewal. */
export const FOLLOW_UP_MONTHS = count({
  id: "fr.full-cover.follow-up-months",
  label: { fr: "Durée du suivi après une affection de longue durée, en mois", en: "Length of the follow-up after a long-term illness, in months" },
  law: [css("D160-5", "I")],
  values: { "2019-08-14": checked(CHECKED_ON, derived("60", `D160-5 I, version of 2019-08-14, in force in the ${CODE_2026}`, "Five years.")) },
});

/** What is borne whole on a decision of the fund, or as care of a donor. */
export const AGREED_SHARES = {
  "follow-up-after-illness": agreed(
    "follow-up-after-illness",
    { fr: "Prise en charge du suivi après une affection de longue durée", en: "Cover of the follow-up after a long-term illness" },
    [css("L160-14", "10°"), css("R160-14"), css("R160-15")],
    "L160-14 10°, R160-14 and R160-15",
  ),
  infertility: agreed(
    "infertility",
    { fr: "Prise en charge du diagnostic et du traitement de l'infertilité", en: "Cover of the diagnosis and treatment of infertility" },
    [css("L160-14", "12°"), css("R160-17", "I 2°")],
    "L160-14 12° and R160-17 I 2°",
  ),
  procreation: agreed(
    "procreation",
    { fr: "Prise en charge de l'assistance médicale à la procréation", en: "Cover of medically assisted procreation" },
    [css("L160-14", "26°"), css("R160-17", "I 9°")],
    "L160-14 26° and R160-17 I 9°",
  ),
  donor: agreed(
    "donor",
    { fr: "Prise en charge des soins d'un donneur", en: "Cover of the care of a donor" },
    [css("L160-14", "18°"), css("R160-17", "I 3°")],
    "L160-14 18° and R160-17 I 3°",
  ),
  "abused-minor": agreed(
    "abused-minor",
    { fr: "Prise en charge des soins consécutifs à des sévices sexuels sur mineur", en: "Cover of care after sexual abuse of a minor" },
    [css("L160-14", "15°"), css("R160-17", "II")],
    "L160-14 15° and R160-17 II",
  ),
  "high-breast-risk": agreed(
    "high-breast-risk",
    { fr: "Prise en charge du dépistage spécifique du cancer du sein", en: "Cover of the specific screening for breast cancer" },
    [css("L160-14", "23°"), css("R160-17", "I 6°")],
    "L160-14 23° and R160-17 I 6°",
  ),
} as const satisfies Readonly<Record<string, Parameter<Rate>>>;
