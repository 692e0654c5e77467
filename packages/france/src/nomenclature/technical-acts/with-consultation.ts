import type { Part } from "../../reimbursement/technical-acts/association.ts";

/**
 * Technical acts that may be billed with a consultation or a visit of the same session (book III, article III-3 A), and the part of their
 * tariff then paid. Sources: lecardiologue.com on DEQP003 and DEQP001 (in full), snmr.org on PAQK007; omniprat.org of 2021-05-17 (smear,
 * half of a skin biopsy, ultrasounds of each trimester of a pregnancy), syngof.fr on the ultrasounds of the three trimesters, and unssf.org
 * of 2012 on the half of a smear.
 */
const WITH_CONSULTATION: Readonly<Record<string, Part>> = {
  DEQP003: "full",
  DEQP001: "full",
  YYYY490: "full",
  PAQK007: "full",
  JKHD001: "second",
  QZHA001: "second",
  JQQM010: "full",
  JQQM015: "full",
  JQQM016: "full",
  JQQM017: "full",
  JQQM018: "full",
  JQQM019: "full",
};

/** The part of its tariff that an act keeps beside a consultation; undefined where the two are not billed together. */
export const partWithConsultation = (code: string): Part | undefined => WITH_CONSULTATION[code];
