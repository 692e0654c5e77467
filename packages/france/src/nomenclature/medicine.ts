import { type Day, day } from "@openamo/kernel";

/** Classes of medicine by the rate at which they are repaid (CSS R160-5 6°, 7°, 11°, 14° and R160-8). */
export const MEDICINE_CLASSES = ["irreplaceable", "major", "moderate", "low", "homeopathy"] as const;
export type MedicineClass = (typeof MEDICINE_CLASSES)[number];

/** A box of medicine by its 13-digit code, with its class on the days when a copy of the public database was read. */
export interface Medicine {
  readonly cip13: string;
  readonly label: string;
  readonly benefit: MedicineClass;
  readonly knownFrom: Day;
  readonly source: string;
}

const COPY_2017 = "public medicines database, copy of 2017-03-18 (betagouv/api-medicaments)";
const COPY_2026 = "public medicines database, copy of 2026-05-26 (MiaouLeChat929/bdpm-ingest)";

const box = (cip13: string, label: string, benefit: MedicineClass, from: string, source: string): Medicine => ({
  cip13,
  label,
  benefit,
  knownFrom: day(from),
  source,
});

/** A few boxes, so that the question answers before any import of the national list. The class is that of both copies where both hold the box. */
const boxes: readonly Medicine[] = [
  box("3400937199445", "Tahor 40 mg, 90", "major", "2017-03-18", `${COPY_2017}; ${COPY_2026}`),
  box("3400936223059", "Humira 40 mg, 2", "major", "2017-03-18", COPY_2017),
  box("3400949497294", "Anastrozole Accord 1 mg, 30", "irreplaceable", "2017-03-18", `${COPY_2017}; ${COPY_2026}`),
  box("3400939718620", "Metformine Biogaran 1000 mg, 90", "major", "2017-03-18", `${COPY_2017}; ${COPY_2026}`),
  box("3400934744198", "Kardegic 75 mg, 30", "major", "2017-03-18", `${COPY_2017}; ${COPY_2026}`),
  box("3400932285020", "Gaviscon, 250 ml", "low", "2017-03-18", `${COPY_2017}; ${COPY_2026}`),
  box("3400931886075", "Imodium 2 mg, 20", "moderate", "2026-05-26", COPY_2026),
  box("3400930121429", "Levothyrox 100 µg, 90", "major", "2026-05-26", COPY_2026),
  box("3400934177002", "Zyrtec, 15 ml", "moderate", "2026-05-26", COPY_2026),
];

export const medicineByCode: ReadonlyMap<string, Medicine> = new Map(boxes.map((medicine) => [medicine.cip13, medicine]));
