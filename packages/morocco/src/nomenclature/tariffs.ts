import { type Cents, type Day, findVersion, type Parameter, type ParameterVersion } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import * as privateTariff from "../parameters/tariffs/private.ts";
import * as publicTariff from "../parameters/tariffs/public.ts";
import * as signedTariff from "../parameters/tariffs/signed.ts";
import { type Convention, conventionInForce, PRIVATE_2006, SIGNED_2020, STATE_HOSPITALS_2006 } from "./conventions.ts";

/** Where care is given: the two sectors have two reference tariffs. */
export const SECTORS = ["private", "public"] as const;
export type Sector = (typeof SECTORS)[number];

type Tariffs = Readonly<Record<string, Parameter<Cents>>>;

const PRIVATE: Tariffs = {
  C: privateTariff.PRIVATE_C,
  Cs: privateTariff.PRIVATE_CS,
  CNPSY: privateTariff.PRIVATE_CNPSY,
  CsC: privateTariff.PRIVATE_CSC,
  V: privateTariff.PRIVATE_V,
  Vs: privateTariff.PRIVATE_VS,
  VNPSY: privateTariff.PRIVATE_VNPSY,
  K: privateTariff.PRIVATE_KA_KC,
  Z: privateTariff.PRIVATE_Z,
  B: privateTariff.PRIVATE_B,
  P: privateTariff.PRIVATE_P,
  AMM: privateTariff.PRIVATE_AMM,
  AMY: privateTariff.PRIVATE_AMY,
  AMO: privateTariff.PRIVATE_AMO,
  REA: privateTariff.PRIVATE_ICU_DAY,
  USI: privateTariff.PRIVATE_INTENSIVE_DAY,
  HMED: privateTariff.PRIVATE_MEDICAL_DAY,
  HD: privateTariff.PRIVATE_DIALYSIS,
  ACC: privateTariff.PRIVATE_BIRTH,
  CES: privateTariff.PRIVATE_CAESAREAN,
};

const PUBLIC: Tariffs = {
  C: publicTariff.PUBLIC_C,
  Cs: publicTariff.PUBLIC_CS,
  CNPSY: publicTariff.PUBLIC_CNPSY,
  Cp: publicTariff.PUBLIC_CP,
  K: publicTariff.PUBLIC_K,
  KE: publicTariff.PUBLIC_KE,
  Z: publicTariff.PUBLIC_Z,
  B: publicTariff.PUBLIC_B,
  P: publicTariff.PUBLIC_P,
  AMM: publicTariff.PUBLIC_AMM,
  D: publicTariff.PUBLIC_D,
  DP: publicTariff.PUBLIC_D,
};

/** The dental letter of the private sector has a value of its own for each manager's grid. */
const DENTAL: Readonly<Record<Exclude<CoverGrid, "none">, Tariffs>> = {
  cnss: { D: privateTariff.PRIVATE_D_CARE, DP: privateTariff.PRIVATE_D_PROSTHESIS },
  cnops: { D: privateTariff.CNOPS_D_CARE, DP: privateTariff.CNOPS_D_PROSTHESIS },
};

const SIGNED: Tariffs = {
  C: signedTariff.SIGNED_C,
  Cs: signedTariff.SIGNED_CS,
  REA: signedTariff.SIGNED_ICU_DAY,
  USI: signedTariff.SIGNED_INTENSIVE_DAY,
  HMED: signedTariff.SIGNED_MEDICAL_DAY,
};

/** Tariffs of each convention. One that is signed and not effective is kept here and never used. */
const GRIDS: ReadonlyMap<Convention, Tariffs> = new Map([
  [PRIVATE_2006, PRIVATE],
  [STATE_HOSPITALS_2006, PUBLIC],
  [SIGNED_2020, { ...PRIVATE, ...SIGNED }],
]);

/** The reference tariff of an act in force on a day; undefined when the pack holds none. */
export function tariffInForce(code: string, sector: Sector, grid: Exclude<CoverGrid, "none">, on: Day): Parameter<Cents> | undefined {
  if (sector === "private" && code in DENTAL[grid]) return DENTAL[grid][code];
  const convention = conventionInForce(sector, on);
  return convention === undefined ? undefined : GRIDS.get(convention)?.[code];
}

/** Every tariff of an act that was ever put in force: of private care by the grid of each manager, and of State hospitals. */
export const tariffsOf = (
  code: string,
): { cnss?: Parameter<Cents> | undefined; cnops?: Parameter<Cents> | undefined; state?: Parameter<Cents> | undefined } => ({
  cnss: DENTAL.cnss[code] ?? PRIVATE[code],
  cnops: DENTAL.cnops[code] ?? PRIVATE[code],
  state: PUBLIC[code],
});

/** A tariff signed before a day for this act and never put in force: the reader is told of it, nothing is paid on it. */
export function signedNotEffective(code: string, sector: Sector, on: Day): ParameterVersion<Cents> | undefined {
  const tariff = sector === "private" ? SIGNED[code] : undefined;
  return tariff === undefined ? undefined : findVersion(tariff, on);
}
