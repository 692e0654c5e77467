import { onFirstUse, type PackAct, type PackActTariff, type Parameter, type Text } from "@openamo/kernel";
import type { DentalAct } from "../parameters/care/dental-act.ts";
import { dentalActs } from "../parameters/care/index.ts";
import * as midwife from "../parameters/care/midwife.ts";
import type { KeyLetterValue } from "../parameters/care/paramedics.ts";
import * as paramedics from "../parameters/care/paramedics.ts";
import { laboratoryActs } from "../parameters/laboratory/acts.ts";
import { LETTER_B } from "../parameters/laboratory/index.ts";
import type { LaboratoryAct } from "../parameters/laboratory/laboratory-act.ts";
import { commonTechnicalActs } from "../parameters/technical-acts/index.ts";
import { SPECIALTY_LABELS, TERRITORY_LABELS } from "../questions/labels.ts";
import { doctorActs } from "./acts.ts";
import type { ActTariffs, DoctorAct, Grid, Specialty, Territory } from "./doctor-act.ts";
import type { Column, OwnTechnicalAct } from "./technical-acts/technical-act.ts";

const GRID_LABELS: Readonly<Record<Grid, Text>> = {
  opposable: { fr: "tarif opposable", en: "set tariff" },
  free: { fr: "secteur 2 avec dépassement", en: "sector 2 with excess fees" },
  authority: { fr: "tarif d’autorité, hors convention", en: "statutory tariff, outside the convention" },
};

const COLUMN_LABELS: Readonly<Record<Column, Text>> = {
  opposable: { fr: "secteur 1 et OPTAM", en: "sector 1 and OPTAM" },
  free: { fr: "secteur 2 hors OPTAM", en: "sector 2 outside OPTAM" },
  dentist: { fr: "chirurgien-dentiste", en: "dentist" },
  midwife: { fr: "sage-femme", en: "midwife" },
};

const MAINLAND: Text = { fr: "métropole", en: "mainland France" };
const OVERSEAS: Text = { fr: "outre-mer", en: "overseas" };

/** The parts of a label in the order in which a reader narrows down: grid, specialty, place. */
const joined = (parts: readonly Text[]): Text => ({ fr: parts.map(({ fr }) => fr).join(", "), en: parts.map(({ en }) => en).join(", ") });

function tariffsIn(tariffs: ActTariffs, specialty?: Specialty): PackActTariff[] {
  return (Object.entries(tariffs) as [Grid, ActTariffs[Grid]][]).flatMap(([grid, places]) =>
    Object.entries(places ?? {}).map(([place, tariff]) => {
      const who = specialty === undefined ? [] : [SPECIALTY_LABELS[specialty]];
      return { label: joined([GRID_LABELS[grid], ...who, TERRITORY_LABELS[place as Territory]]), tariff };
    }),
  );
}

function doctorAct({ code, label, family, law, tariffs, tariffsBySpecialty }: DoctorAct): PackAct {
  const own = (Object.entries(tariffsBySpecialty) as [Specialty, ActTariffs][]).flatMap(([specialty, ofSpecialty]) => tariffsIn(ofSpecialty, specialty));
  return { code, label, family, law, tariffs: [...tariffsIn(tariffs), ...own] };
}

/** Columns that share one tariff are told together. */
function technicalAct({ code, label, tariffs }: OwnTechnicalAct): PackAct {
  const columns = new Map<Parameter, Text[]>();
  for (const [column, tariff] of Object.entries(tariffs) as [Column, PackActTariff["tariff"]][]) {
    columns.set(tariff, [...(columns.get(tariff) ?? []), COLUMN_LABELS[column]]);
  }
  const shown = [...columns].map(([tariff, labels]): PackActTariff => ({ label: joined(labels), tariff }));
  return { code, label, family: "technical-act", law: shown[0]?.tariff.law ?? [], tariffs: shown };
}

/** A key letter by its code, at its value in each place. */
function keyLetter(code: string, { mainland, overseas }: KeyLetterValue): PackAct {
  const [, fr = mainland.label.fr] = mainland.label.fr.split(" – ");
  const [, en = mainland.label.en] = mainland.label.en.split(" – ");
  const places = [{ label: MAINLAND, tariff: mainland }, ...(overseas === null ? [] : [{ label: OVERSEAS, tariff: overseas }])];
  return { code, label: { fr, en }, family: "key-letter", law: mainland.law, tariffs: places };
}

const isKeyLetter = (value: unknown): value is KeyLetterValue => typeof value === "object" && value !== null && "mainland" in value;

const letters = (): readonly PackAct[] => [
  ...Object.entries(paramedics).flatMap(([code, value]) => (isKeyLetter(value) ? [keyLetter(code, value)] : [])),
  keyLetter("SF", midwife.MIDWIFE_LETTER),
  {
    code: "B",
    label: { fr: "Lettre-clé des examens de biologie", en: "Key letter of laboratory examinations" },
    family: "key-letter",
    law: LETTER_B.metropole.law,
    tariffs: Object.entries(LETTER_B).map(([place, tariff]) => ({ label: TERRITORY_LABELS[place as Territory], tariff })),
  },
];

const dentalPackAct = ({ code, label, tariff, child }: DentalAct): PackAct => ({
  code,
  label,
  family: "dental-act",
  law: tariff.law,
  tariffs: [
    { label: COLUMN_LABELS.dentist, tariff },
    ...(child === undefined || child === null ? [] : [{ label: { fr: "enfant", en: "child" }, tariff: child }]),
  ],
});

const laboratoryPackAct = ({ code, label, coefficient }: LaboratoryAct): PackAct => ({
  code,
  label,
  family: "laboratory-act",
  law: coefficient.law,
  tariffs: [{ label: { fr: "coefficient", en: "coefficient" }, tariff: coefficient, letter: "B" }],
});

/** The pack's own dated table of common acts of every family, as anybody may search it. */
export const packActs: () => readonly PackAct[] = onFirstUse(() => [
  ...doctorActs.map(doctorAct),
  ...commonTechnicalActs().map(technicalAct),
  ...dentalActs().map(dentalPackAct),
  ...letters(),
  ...laboratoryActs.map(laboratoryPackAct),
]);
