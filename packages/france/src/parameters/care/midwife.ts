import { rate } from "@openamo/kernel";
import { css, ngap } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";
import type { KeyLetterValue } from "./paramedics.ts";

const LAW = [css("L162-9"), css("L162-14-1", "I 1°"), ngap("titre XI")];
const AMENDMENT_7 = "ameli.fr/sage-femme, amendment 7, measures of 2024-02-22; cegedim-sante.com; caducee 16180";

/** A consultation or visit of a midwife, its supplement (MSF) included. */
export const MIDWIFE_CONSULTATION: KeyLetterValue = {
  mainland: tariffOfCode("midwife.consultation", { fr: "Consultation ou visite de sage-femme", en: "Midwife's consultation or visit" }, LAW, {
    "2019-01-01": seen("25.00", "rtl.fr of 2018-05-31; lequotidiendumedecin.fr 2018", "C of 23.00 and MSF of 2.00; the first day of 2019 is recalled."),
    "2024-02-22": seen("26.50", AMENDMENT_7, "C of 23.00 and MSF of 3.50."),
  }),
  overseas: tariffOfCode(
    "midwife.consultation.overseas",
    { fr: "Consultation ou visite de sage-femme (outre-mer)", en: "Midwife's consultation or visit (overseas)" },
    LAW,
    {
      "2024-02-22": seen("31.40", AMENDMENT_7, "C of 27.60 and MSF of 3.80; the values before were not found."),
    },
  ),
};

/** The long consultation on sexual health, contraception and prevention. */
export const MIDWIFE_PREVENTION: KeyLetterValue = {
  mainland: tariffOfCode("midwife.CCP", { fr: "Consultation santé sexuelle et prévention", en: "Consultation on sexual health and prevention" }, LAW, {
    "2019-01-01": seen("46.00", "rtl.fr of 2018-05-31"),
    "2024-02-22": seen("47.50", AMENDMENT_7),
  }),
  overseas: tariffOfCode(
    "midwife.CCP.overseas",
    { fr: "Consultation santé sexuelle et prévention (outre-mer)", en: "Consultation on sexual health and prevention (overseas)" },
    LAW,
    { "2024-02-22": seen("57.00", AMENDMENT_7) },
  ),
};

/** The key letters of midwives' acts; `SP` is that of postnatal follow-up. */
export const MIDWIFE_LETTER: KeyLetterValue = {
  mainland: tariffOfCode("midwife.SF", { fr: "Lettres-clés SF et SP des sages-femmes", en: "Midwives' key letters SF and SP" }, LAW, {
    "2020-01-01": recalled("2.80", "To be read in the midwives' convention before its amendment 7."),
    "2024-02-22": seen("3.10", AMENDMENT_7),
    "2025-01-01": seen("3.20", "cegedim-sante.com; caducee 16180"),
  }),
  overseas: null,
};

/** What a midwife adds for a visit by day. */
export const MIDWIFE_VISIT: KeyLetterValue = {
  mainland: tariffOfCode("midwife.MD", { fr: "Majoration de déplacement de sage-femme", en: "Midwife's travel supplement" }, LAW, {
    "2024-02-22": seen("10.00", AMENDMENT_7, "By day. The values before were not found."),
  }),
  overseas: null,
};

/** What the insurance bears of a midwife's fees outside maternity insurance. */
export const MIDWIFE_SHARE = rate({
  id: "fr.share.midwife",
  label: { fr: "Actes des sages-femmes hors maternité", en: "Midwives' acts outside maternity" },
  law: [css("R160-5", "3°")],
  values: { "2016-01-01": seen("70", "direct-assurance.fr and ymanci.fr on midwives", "The rate of practitioners' fees in R160-5 3°.") },
});
