import { rate } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { read } from "./build.ts";

/** Prevention sessions and the hand-over of screening kits: no participation exists on them (L160-13 I leaves 5° of L160-8 out). */
export const PREVENTION_SHARE = rate({
  id: "fr.share.prevention",
  label: { fr: "Rendez-vous de prévention, remise d'un test de dépistage", en: "Prevention sessions, hand-over of a screening test" },
  law: [css("L160-14", "16° et 24°"), css("R160-17", "I 8°")],
  values: {
    "2024-01-01": read(
      "100",
      "egora.fr of 2024-05-30; lequotidiendupharmacien.fr on RKD; R160-17 I 8°, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)",
    ),
  },
});

/** What the insurance bears of the services of a pharmacist. */
export const PHARMACIST_SERVICE_SHARE = rate({
  id: "fr.share.pharmacist-service",
  label: { fr: "Prestations du pharmacien (vaccination)", en: "Services of a pharmacist (vaccination)" },
  law: [css("R160-5", "17°")],
  values: { "2023-08-10": read("70", "lemoniteurdespharmacies.fr of 2024-01-02 on the billing of vaccination", "R160-5 17° allows 65 to 75.") },
});

/** What the insurance bears of medical remote monitoring. */
export const REMOTE_MONITORING_SHARE = rate({
  id: "fr.share.remote-monitoring",
  label: { fr: "Télésurveillance médicale", en: "Medical remote monitoring" },
  law: [css("R160-5", "19°")],
  values: { "2023-07-01": read("60", "klesiaprosocial.fr 73077039; newsassurancespro.com 1537439: a participation of 40 % on both flat prices") },
});

export const flatShares = [PREVENTION_SHARE, PHARMACIST_SERVICE_SHARE, REMOTE_MONITORING_SHARE];
