import { rate } from "@openamo/kernel";
import { l2722 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** AMO Tadamon: part of the tariff left to the patient in public care. */
export const TADAMON_COPAY_PUBLIC = rate({
  id: "ma.tadamon.copay.public",
  label: {
    fr: "AMO-Tadamon : ticket modérateur en structure publique",
    en: "AMO Tadamon: part of the tariff left to the patient in public care",
    ar: "أمو تضامن: ما يتحمله المريض في المؤسسات العمومية",
  },
  law: [l2722("prise en charge")],
  values: {
    "2022-12-01": seen(
      "0",
      "https://m.libe.ma/AMO-Tadamon-1551-MMDH-de-cotisations-des-beneficiaires-versees-par-l-Etat-a-la-CNSS_a148303.html (2024-10-25, pris en charge par l'État, 1 Md MAD/an)",
    ),
  },
});
