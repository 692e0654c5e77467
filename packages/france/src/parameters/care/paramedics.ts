import { type Cents, type LawReference, type Parameter, rate, type Text } from "@openamo/kernel";
import { css, ngap } from "../../sources/texts.ts";
import { derived, recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const NURSES = [css("L162-12-2"), css("L162-14-1", "I 1°"), ngap("titre XVI")];
const PHYSIOTHERAPISTS = [css("L162-12-9"), css("L162-14-1", "I 1°"), ngap("titre XIV")];
const OTHERS = [css("L162-9"), css("L162-14-1", "I 1°"), ngap("titre IV")];

const MONTKINE = "montkine.fr and concourspluripro.fr (values before and after 2024-02-22)";
/** Values of an undated page, taken from the first day of the scope on. */
const ONSIL = "onsil.fr, tariffs of nurses (undated)";
const QUESTION_7412 = "nosdeputes.fr, written question 7412 (since 2012)";

/** The value of one key letter on the mainland and overseas; null where no source gives one. */
export interface KeyLetterValue {
  readonly mainland: Parameter<Cents>;
  readonly overseas: Parameter<Cents> | null;
}

const overseasLabel = ({ fr, en }: Text): Text => ({ fr: `${fr} (outre-mer)`, en: `${en} (overseas)` });

function physiotherapy(code: string, label: Text): KeyLetterValue {
  return {
    mainland: tariffOfCode(code, label, PHYSIOTHERAPISTS, {
      "2020-01-01": seen("2.15", MONTKINE),
      "2024-02-22": seen("2.21", MONTKINE),
    }),
    overseas: tariffOfCode(`${code}.overseas`, overseasLabel(label), PHYSIOTHERAPISTS, {
      "2020-01-01": seen("2.36", MONTKINE),
      "2024-02-22": seen("2.43", MONTKINE),
    }),
  };
}

export const AMK = physiotherapy("AMK", { fr: "Acte de kinésithérapie", en: "Act of physiotherapy" });
export const AMS = physiotherapy("AMS", { fr: "Acte de rééducation ostéo-articulaire", en: "Act of musculoskeletal rehabilitation" });
export const AMC = physiotherapy("AMC", { fr: "Acte de kinésithérapie en structure", en: "Act of physiotherapy in a facility" });

export const TMK: KeyLetterValue = {
  mainland: tariffOfCode("TMK", { fr: "Télésoin de kinésithérapie", en: "Remote physiotherapy" }, PHYSIOTHERAPISTS, {
    "2024-02-22": seen("2.15", "kineactu.com 13413"),
  }),
  overseas: null,
};

export const AMI: KeyLetterValue = {
  mainland: tariffOfCode("AMI", { fr: "Acte médico-infirmier", en: "Nursing act" }, NURSES, {
    "2012-05-27": seen("3.15", `${ONSIL}, since 2012-05-27; ozzen.fr 2025`, "A rise was only proposed in February 2026: to be checked."),
  }),
  overseas: tariffOfCode("AMI.overseas", overseasLabel({ fr: "Acte médico-infirmier", en: "Nursing act" }), NURSES, {
    "2020-01-01": seen("3.30", `${ONSIL}; convergenceinfirmiere.com`),
  }),
};

export const AIS: KeyLetterValue = {
  mainland: tariffOfCode("AIS", { fr: "Acte infirmier de soins", en: "Nursing care" }, NURSES, { "2020-01-01": seen("2.65", ONSIL) }),
  overseas: tariffOfCode("AIS.overseas", overseasLabel({ fr: "Acte infirmier de soins", en: "Nursing care" }), NURSES, { "2020-01-01": seen("2.70", ONSIL) }),
};

const DAY_RECALLED = "Value of amendment 20; the first day, at the beginning of 2024, is to be read.";
export const AMO: KeyLetterValue = {
  mainland: tariffOfCode("AMO", { fr: "Acte d'orthophonie", en: "Act of speech therapy" }, OTHERS, {
    "2013-01-01": seen("2.50", QUESTION_7412),
    "2024-02-26": derived("2.60", "orthomax.fr of 2023-06-26 (amendment 20)", DAY_RECALLED),
  }),
  overseas: tariffOfCode("AMO.overseas", overseasLabel({ fr: "Acte d'orthophonie", en: "Act of speech therapy" }), OTHERS, {
    "2013-01-01": seen("2.62", QUESTION_7412),
    "2024-02-26": derived("2.72", "orthomax.fr of 2023-06-26 (amendment 20)", DAY_RECALLED),
  }),
};

export const AMY: KeyLetterValue = {
  mainland: tariffOfCode("AMY", { fr: "Acte d'orthoptie", en: "Act of orthoptics" }, OTHERS, {
    "2020-01-01": recalled("2.60", "To be read in the orthoptists' convention."),
  }),
  overseas: null,
};

/** Fixed prices: a coefficient would be a mistake. */
export const POD = tariffOfCode("POD", { fr: "Séance de prévention du pied diabétique", en: "Session of diabetic foot prevention" }, OTHERS, {
  "2020-01-01": recalled("27.00", "To be read in the podiatrists' convention."),
});
const DAILY = "Daily package of amendment 6: to be read in the nurses' convention.";
export const BSA = tariffOfCode("BSA", { fr: "Forfait journalier, dépendance légère", en: "Daily package, light dependence" }, NURSES, {
  "2020-01-01": recalled("13.00", DAILY),
});
export const BSB = tariffOfCode("BSB", { fr: "Forfait journalier, dépendance intermédiaire", en: "Daily package, medium dependence" }, NURSES, {
  "2020-01-01": recalled("18.20", DAILY),
});
export const BSC = tariffOfCode("BSC", { fr: "Forfait journalier, dépendance lourde", en: "Daily package, heavy dependence" }, NURSES, {
  "2020-01-01": recalled("28.70", DAILY),
});

export const MAU = tariffOfCode("MAU", { fr: "Majoration d'acte unique", en: "Majoration of a single act" }, NURSES, { "2020-01-01": seen("1.35", ONSIL) });
/** The highest coefficient of a nursing act that the majoration of a single act goes with. */
export const SINGLE_ACT_COEFFICIENT = rate({
  id: "fr.nurse.single-act-coefficient",
  label: { fr: "Coefficient le plus élevé d'un acte unique", en: "Highest coefficient of a single act" },
  law: [css("L162-12-2"), ngap("23.1")],
  // A coefficient is held as a ratio: 150 % is 1.5.
  values: { "2012-05-27": seen("150", "actusoins.com on amendment 3 (AMI 1 and AMI 1.5, one act in the visit)") },
});
export const MCI = tariffOfCode("MCI", { fr: "Majoration de coordination infirmière", en: "Majoration of nursing coordination" }, NURSES, {
  "2020-01-01": seen("5.00", ONSIL),
});
export const IFD = tariffOfCode("IFD", { fr: "Indemnité forfaitaire de déplacement", en: "Fixed travel allowance" }, NURSES, {
  "2020-01-01": seen("2.50", `${ONSIL}; convergenceinfirmiere.com 2023`),
  "2024-01-28": recalled("2.75", "Offer of amendment 10 signed in June 2023: adoption and day to be read."),
});
export const NURSE_EVENING = tariffOfCode(
  "nurse.evening",
  { fr: "Majoration de nuit de 20 h à 23 h et de 5 h à 8 h", en: "Majoration from 8 to 11 pm and 5 to 8 am" },
  NURSES,
  { "2020-01-01": seen("9.15", ONSIL) },
);
export const NURSE_NIGHT = tariffOfCode("nurse.night", { fr: "Majoration de nuit de 23 h à 5 h", en: "Majoration from 11 pm to 5 am" }, NURSES, {
  "2020-01-01": seen("18.30", ONSIL),
});
export const NURSE_SUNDAY = tariffOfCode("nurse.sunday", { fr: "Majoration de dimanche et jour férié", en: "Majoration of Sundays and holidays" }, NURSES, {
  "2012-05-27": seen("8.00", `${ONSIL}; value of 2012`),
  "2020-01-01": recalled("8.50", "8.50 since 2020: to be read in the nurses' convention."),
});
export const IFS = tariffOfCode("IFS", { fr: "Indemnité de déplacement du kinésithérapeute", en: "Physiotherapist's travel allowance" }, PHYSIOTHERAPISTS, {
  "2026-01-01": seen("4.00", "rofim.fr, cotation kiné 2026"),
});

function sessionShare(id: string, label: Text, value: string): ReturnType<typeof rate> {
  const law: readonly LawReference[] = [ngap("11 B")];
  return rate({ id: `fr.session-rank.${id}`, label, law, values: { "2012-01-01": recalled(value, "To be read in article 11 B of the nomenclature.") } });
}
/** Part of the tariff due for the second act of a session, and for those after it. */
export const SECOND_ACT_SHARE = sessionShare(
  "second",
  { fr: "Part due pour le deuxième acte de la séance", en: "Part due for the second act of a session" },
  "50",
);
export const FURTHER_ACT_SHARE = sessionShare(
  "further",
  { fr: "Part due pour les actes suivants de la séance", en: "Part due for the further acts of a session" },
  "0",
);
