import { count, type Parameter, rate } from "@openamo/kernel";
import { css, uncam } from "../../sources/texts.ts";
import { seen } from "../written.ts";

const LAW = [uncam("III-3", "B")];
const RULE = "snmr.org, codes d'association (decision of 2005-07-18); lecardiologue.com on DEQP003 and DKRP004";

/** Part of the tariff for the second act of a session. */
export const SECOND_ACT_SHARE = rate({
  id: "fr.technical-act.second-act-share",
  label: { fr: "Part du tarif du deuxième acte d'une séance", en: "Part of the tariff for the second act of a session" },
  law: LAW,
  values: { "2005-09-01": seen("50", RULE) },
});

/** Part of the tariff for a second surgical act on another limb, or on a limb with the trunk or the head. */
export const OTHER_PLACE_SHARE = rate({
  id: "fr.technical-act.other-place-share",
  label: { fr: "Part du tarif d'un deuxième acte de chirurgie sur un autre siège", en: "Part of the tariff for a second surgical act in another place" },
  law: LAW,
  values: { "2005-09-01": seen("75", RULE) },
});

/** Acts of one session that may be paid, supplements and complementary acts apart. */
export const MOST_ACTS = count({
  id: "fr.technical-act.most-acts",
  label: { fr: "Actes d'une même séance qui peuvent être tarifés", en: "Acts of one session that may be paid" },
  law: LAW,
  values: { "2005-09-01": seen("2", RULE) },
});

/** Modifiers of one act that may be paid. */
export const MOST_MODIFIERS = count({
  id: "fr.technical-act.most-modifiers",
  label: { fr: "Modificateurs d'un acte qui peuvent être tarifés", en: "Modifiers of one act that may be paid" },
  law: [uncam("I-9")],
  values: { "2005-09-01": seen("4", "lecardiologue.com of 2014-04-25 on article I-9") },
});

/** Patients younger than this bear the higher tariff of X-rays. */
export const CHILD_IMAGING_AGE = count({
  id: "fr.technical-act.child-imaging-age-below",
  label: { fr: "Âge en deçà duquel la radiographie est majorée", en: "Age under which X-rays are paid more" },
  law: [uncam("III-2")],
  values: { "2014-01-01": seen("5", "odonte.com of 2016-06-24 on chapter 19.03; official CCAM file (nomensland, commit f229699a): label of modifier E") },
});

/** What technical acts are worth more in the overseas departments. */
export const OVERSEAS_SUPPLEMENT = rate({
  id: "fr.technical-act.overseas-supplement",
  label: { fr: "Majoration des actes techniques outre-mer", en: "Supplement of technical acts overseas" },
  law: [css("L162-14-1", "I 1°"), uncam("livre III")],
  values: {
    "2014-01-01": seen(
      "3",
      "ameli.fr of 2024-11-28, revalorisation des actes techniques (3 % before 2026)",
      "The first day was not seen: known for 2024 and 2025.",
    ),
    "2026-01-01": seen("4", "ameli.fr of 2024-11-28; rofim.fr (2026)"),
  },
});

export const associationParameters: readonly Parameter[] = [
  SECOND_ACT_SHARE,
  OTHER_PLACE_SHARE,
  MOST_ACTS,
  MOST_MODIFIERS,
  CHILD_IMAGING_AGE,
  OVERSEAS_SUPPLEMENT,
];
