/** Births by the natural route, to which a midwife's supplement K belongs (decision of 2018-12-18, article III-2). */
const BIRTHS = ["JQGD010", "JQGD012", "JQGD002", "JQGD007"];

/** Watching a labour that somebody else ends: the note of the list keeps it for midwives. */
const LABOUR = ["JQQP099"];

/** Contraception and screening: acesante.com (2015) on the acts that left the NGAP, unssf.org (2012) on their equal tariffs. */
const CONTRACEPTION = ["JKHD001", "JKLD001", "JKKD001", "JKGD001", "QZLA004", "QZGA002"];

/** Ultrasound of pregnancy: formecho.fr of 2018-08-24 (obstetrics, codes already in use by midwives), acesante.com (2015). */
const PREGNANCY_ULTRASOUND = ["JNQM001", "JQQM001", "JQQM010", "JQQM015", "JQQM016", "JQQM017", "JQQM018", "JQQM019"];

/** Ultrasound of the female pelvis: formecho.fr of 2018-08-24 on amendment 4, by its codes. */
const GYNAECOLOGICAL_ULTRASOUND = ["ZCQJ001", "ZCQJ002", "ZCQJ003", "ZCQJ006", "ZCQM003"];

/** Acupuncture: onssf.org on the acts that midwives share with doctors. */
const ACUPUNCTURE = ["QZRB001"];

/** Acts whose note in the list asks for a doctor's prescription when a midwife does them. */
const ON_PRESCRIPTION = ["JQQM002", "JQQM007", "ZCQM007", "ZCQM009"];

const OPEN: ReadonlySet<string> = new Set([...BIRTHS, ...LABOUR, ...CONTRACEPTION, ...PREGNANCY_ULTRASOUND, ...GYNAECOLOGICAL_ULTRASOUND, ...ACUPUNCTURE]);

/** How a technical act is open to midwives; undefined for one that no source found opens to them. The list has tariffs of midwives for every act, and does not say it. */
export function openToMidwives(code: string): "freely" | "on-prescription" | undefined {
  if (OPEN.has(code)) return "freely";
  return ON_PRESCRIPTION.includes(code) ? "on-prescription" : undefined;
}

/** Whether an act is a birth by the natural route. */
export const isBirth = (code: string): boolean => BIRTHS.includes(code);
