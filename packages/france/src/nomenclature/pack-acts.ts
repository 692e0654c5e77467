import type { PackAct, PackActTariff, Text } from "@openamo/kernel";
import { SPECIALTY_LABELS, TERRITORY_LABELS } from "../questions/labels.ts";
import { doctorActs } from "./acts.ts";
import type { ActTariffs, DoctorAct, Grid, Specialty, Territory } from "./doctor-act.ts";

const GRID_LABELS: Readonly<Record<Grid, Text>> = {
  opposable: { fr: "tarif opposable", en: "set tariff" },
  free: { fr: "secteur 2 avec dépassement", en: "sector 2 with excess fees" },
  authority: { fr: "tarif d’autorité, hors convention", en: "statutory tariff, outside the convention" },
};

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

function packAct({ code, label, family, law, tariffs, tariffsBySpecialty = {} }: DoctorAct): PackAct {
  const own = (Object.entries(tariffsBySpecialty) as [Specialty, ActTariffs][]).flatMap(([specialty, ofSpecialty]) => tariffsIn(ofSpecialty, specialty));
  return { code, label, family, law, tariffs: [...tariffsIn(tariffs), ...own] };
}

/** The pack's own dated table of common acts, as anybody may search it. */
export const packActs: readonly PackAct[] = doctorActs.map(packAct);
