import { count, type Parameter, rate } from "@openamo/kernel";
import { conv2016, conv2024, ngap } from "../sources/texts.ts";
import { derived, seen } from "./written.ts";

const LAW = [conv2016("28.6.2"), conv2024("50"), ngap("14.9.4")];
const OMNIDOC_2026 = "omnidoc.fr, téléexpertise : nouveaux tarifs au 1er janvier 2026";

/** What the insurance bears of a tele-expertise and of the request for it. */
export const TELE_EXPERTISE_SHARE = rate({
  id: "fr.share.tele-expertise",
  label: { fr: "Prise en charge de la téléexpertise", en: "Share of a tele-expertise that is borne" },
  law: LAW,
  values: {
    "2022-04-01": seen(
      "100",
      "omniprat.org, téléexpertise (2024-03-01); vidal.fr id16635; omnidoc.fr, combien l'acte de téléexpertise est-il rémunéré",
      "Borne whole and paid by the fund. The convention says it; the list of CSS R160-17 does not name this care.",
    ),
  },
});

/** Times that one doctor may bill each of the two acts for one patient in a calendar year. */
export const TELE_EXPERTISES_A_YEAR = count({
  id: "fr.tele-expertise.per-year",
  label: { fr: "Actes TE2 ou RQD par an, par médecin pour un même patient", en: "Acts TE2 or RQD a year, by doctor for one patient" },
  law: LAW,
  values: {
    "2022-04-01": derived(
      "4",
      `normand-esante.fr (2022-04-01); ${OMNIDOC_2026}`,
      "Four acts a year, by doctor for one patient: read as four of each act, in a calendar year. The pages do not say from which day a year is counted.",
    ),
  },
});

export const teleExpertiseParameters: readonly Parameter[] = [TELE_EXPERTISE_SHARE, TELE_EXPERTISES_A_YEAR];
