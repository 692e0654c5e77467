import { type Cents, day, decimalOf, sumCents, valueOn } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { tariffParameters } from "../parameters/tariffs/index.ts";
import { actByCode } from "./acts.ts";
import type { Grid, Specialty } from "./doctor-act.ts";
import { type CareDescription, quotationFor } from "./quotation.ts";
import { tariffOf } from "./tariff-of.ts";

type Described = Partial<CareDescription> & { readonly specialty: Specialty };

const describeCare = (on: string, described: Described): CareDescription => ({
  on: day(on),
  grid: "opposable",
  territory: "metropole",
  setting: "office",
  role: "ordinary",
  kind: "ordinary",
  ageYears: 40,
  pathway: described.specialty === "general-practice" ? "declared-doctor" : "referred",
  timeSlot: "day",
  regulated: false,
  ...described,
});

function tariffOn(code: string, care: CareDescription, grid: Grid): Cents {
  const act = actByCode.get(code);
  if (act === undefined) throw new Error(`unknown act ${code}`);
  const tariff = tariffOf(act, care.specialty, grid, care.territory) ?? tariffOf(act, care.specialty, "opposable", care.territory);
  if (tariff === undefined) throw new Error(`${code} has no tariff in ${care.territory}`);
  return valueOn(tariff, care.on);
}

/** `G + MEG = 30.00`, or the code of the refusal. */
function quoted(on: string, described: Described): string {
  const care = describeCare(on, described);
  const result = quotationFor(care);
  if (!("codes" in result)) return result.definition.code;
  return `${result.codes.join(" + ")} = ${decimalOf(sumCents(result.codes.map((code) => tariffOn(code, care, care.grid))))}`;
}

const gp: Described = { specialty: "general-practice" };
const specialist: Described = { specialty: "other-specialist" };
const psychiatrist: Described = { specialty: "psychiatry" };
const paediatrician: Described = { specialty: "paediatrics" };

describe("general practice", () => {
  it.each([
    ["2016-06-01", gp, "C = 23.00"],
    ["2017-04-30", gp, "C = 23.00"],
    ["2017-05-01", gp, "G = 25.00"],
    ["2023-10-31", gp, "G = 25.00"],
    ["2023-11-01", gp, "G = 26.50"],
    ["2024-12-21", gp, "G = 26.50"],
    ["2024-12-22", gp, "G = 30.00"],
    ["2017-07-01", { ...gp, ageYears: 3 }, "G + MEG = 30.00"],
    ["2024-12-23", { ...gp, ageYears: 5 }, "G + MEG = 35.00"],
    ["2024-12-23", { ...gp, ageYears: 6 }, "G = 30.00"],
    ["2016-06-01", { ...gp, ageYears: 3 }, "C + MGE = 26.00"],
    ["2017-06-30", { ...gp, role: "corresponding" }, "G + MCG = 28.00"],
    ["2017-07-15", { ...gp, role: "corresponding" }, "G + MCG = 30.00"],
    ["2022-06-01", { ...gp, grid: "free" }, "C = 23.00"],
    ["2024-12-23", { ...gp, grid: "free", ageYears: 3 }, "C + MEG = 28.00"],
    ["2020-01-01", { ...gp, grid: "authority" }, "C = 0.61"],
    ["2023-06-01", { ...gp, setting: "teleconsultation" }, "TCG = 25.00"],
    ["2025-06-01", { ...gp, setting: "teleconsultation" }, "TCG = 25.00"],
    ["2018-09-14", { ...gp, setting: "teleconsultation" }, "no-act-for-situation"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("general practice out of hours and at home", () => {
  const sunday = { ...gp, timeSlot: "sunday-or-holiday" } as const;
  const night = { ...gp, timeSlot: "night-00-06" } as const;
  const home = { ...gp, setting: "home-visit" } as const;
  it.each([
    ["2017-07-01", { ...gp, timeSlot: "saturday-afternoon", regulated: true }, "G + CRS = 51.50"],
    ["2017-07-01", { ...gp, timeSlot: "saturday-afternoon" }, "G = 25.00"],
    ["2017-07-01", { ...sunday, regulated: true }, "G + CRD = 51.50"],
    ["2017-07-01", sunday, "G + F = 44.06"],
    ["2017-07-01", { ...gp, timeSlot: "night-20-24-or-06-08" }, "G + MN = 60.00"],
    ["2017-07-01", night, "G + MM = 65.00"],
    ["2017-07-01", { ...night, regulated: true }, "G + CRM = 76.50"],
    // The convention of 2024 keeps F, MN and MM for emergencies.
    ["2024-12-21", night, "G + MM = 66.50"],
    ["2024-12-22", night, "G + MHP = 35.00"],
    ["2024-12-22", { ...night, pathway: "emergency" }, "G + MM = 70.00"],
    ["2016-06-01", { ...home, timeSlot: "night-00-06" }, "V + MDI = 66.50"],
    ["2017-07-01", home, "VG + MD = 35.00"],
    ["2023-12-01", { ...home, timeSlot: "night-20-24-or-06-08" }, "VG + MDN = 65.00"],
    ["2023-12-01", { ...home, timeSlot: "night-00-06", regulated: true }, "VG + VRM = 86.00"],
    ["2025-06-01", { ...home, ageYears: 4 }, "VG + MEG + MD = 45.00"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("specialists", () => {
  it.each([
    ["2022-06-01", { ...specialist, pathway: "declared-doctor" }, "CS + MPC = 25.00"],
    ["2022-06-01", { ...specialist, pathway: "outside" }, "CS + MPC = 25.00"],
    ["2022-06-01", specialist, "CS + MPC + MCS = 30.00"],
    ["2017-06-30", specialist, "CS + MPC + MCS = 28.00"],
    ["2023-11-01", specialist, "CS + MPC + MCS = 31.50"],
    ["2024-12-22", specialist, "CS + MCS = 31.50"],
    ["2022-06-01", { specialty: "gynaecology", pathway: "direct-access" }, "CS + MPC + MCS = 30.00"],
    ["2022-06-01", { specialty: "dermatology", pathway: "direct-access" }, "CS + MPC = 25.00"],
    ["2024-06-01", { specialty: "medical-gynaecology" }, "CS + MPC + MCS = 33.50"],
    ["2024-12-23", { specialty: "medical-gynaecology" }, "CS + MCS = 37.00"],
    ["2026-01-01", { specialty: "medical-gynaecology" }, "CS + MCS = 40.00"],
    ["2024-12-23", { specialty: "geriatrics", ageYears: 82 }, "CS + MCS = 37.00"],
    ["2026-01-01", { specialty: "geriatrics", ageYears: 82 }, "CS + MCS = 42.00"],
    ["2024-12-23", { specialty: "rehabilitation" }, "CS + MCS = 36.00"],
    ["2016-06-01", { specialty: "cardiology" }, "CSC + MCC = 49.00"],
    ["2019-06-01", { specialty: "cardiology" }, "CSC + MCC = 51.00"],
    ["2025-06-01", { specialty: "cardiology" }, "CSC + MCC = 52.50"],
    ["2025-06-01", { specialty: "cardiology", grid: "free" }, "CSC = 47.73"],
    ["2026-03-01", { specialty: "endocrinology" }, "no-act-for-situation"],
    ["2020-01-01", { ...specialist, grid: "authority" }, "CS = 1.22"],
    ["2021-01-01", { ...specialist, setting: "teleconsultation" }, "TC + MPC + MCS = 30.00"],
    ["2024-01-01", { ...specialist, setting: "teleconsultation" }, "TCS = 30.00"],
    ["2025-02-01", { ...specialist, setting: "home-visit" }, "no-act-for-situation"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("psychiatrists and neurologists", () => {
  it.each([
    ["2016-06-01", psychiatrist, "CNP + MPC + MCS = 43.70"],
    ["2017-06-01", { ...psychiatrist, ageYears: 10 }, "CNP + MPJ = 43.70"],
    ["2019-06-01", psychiatrist, "CNP + MPC + MCS = 46.70"],
    ["2019-06-01", { ...psychiatrist, pathway: "declared-doctor" }, "CNP + MPC = 41.70"],
    ["2022-04-01", psychiatrist, "CNP + MPC + MCS = 50.20"],
    ["2022-04-01", { ...psychiatrist, ageYears: 16 }, "CNP + MPC + MCS = 50.20"],
    ["2024-06-01", psychiatrist, "CNP + MPC + MCS = 51.70"],
    ["2024-12-23", psychiatrist, "CNP + MCS = 55.00"],
    ["2024-12-23", { ...psychiatrist, ageYears: 15 }, "CNP + MCS + MP = 67.00"],
    ["2025-07-02", { ...psychiatrist, ageYears: 15 }, "CNP + MCS + MP = 67.00"],
    ["2026-01-01", { ...psychiatrist, ageYears: 24 }, "CNP + MCS + MP = 75.00"],
    ["2026-01-01", { ...psychiatrist, ageYears: 25 }, "CNP + MCS = 57.00"],
    ["2022-06-01", { ...psychiatrist, ageYears: 20, pathway: "direct-access" }, "CNP + MPC + MCS = 50.20"],
    ["2022-06-01", { ...psychiatrist, ageYears: 30, pathway: "direct-access" }, "CNP + MPC = 45.20"],
    ["2022-06-01", { ...psychiatrist, grid: "free" }, "CNP = 42.50"],
    ["2026-01-01", { specialty: "neurology" }, "CNP + MCS = 57.00"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("paediatricians", () => {
  const alone = { ...paediatrician, pathway: "outside" } as const;
  it.each([
    ["2016-06-01", { ...alone, ageYears: 1 }, "CS + FPE + MNP = 31.00"],
    ["2016-06-01", { ...alone, ageYears: 4 }, "CS + MPJ + MPE = 31.00"],
    ["2016-06-01", { ...alone, ageYears: 10 }, "CS + MPJ = 28.00"],
    ["2019-06-01", { ...alone, ageYears: 1 }, "CS + NFP + MEP = 32.00"],
    ["2019-06-01", { ...alone, ageYears: 4 }, "CS + NFE + MEP = 32.00"],
    ["2019-06-01", { ...alone, ageYears: 10 }, "CS + NFE = 28.00"],
    ["2019-06-01", { ...paediatrician, ageYears: 10 }, "CS + MPC + MCS = 30.00"],
    ["2019-06-01", { ...alone, ageYears: 17 }, "CS + MPC = 25.00"],
    ["2022-06-01", { ...alone, ageYears: 1 }, "CS + NFP + MEP = 37.00"],
    ["2024-03-01", { ...alone, ageYears: 1 }, "CS + NFP + MEP = 38.50"],
    ["2024-03-01", { ...alone, ageYears: 4 }, "CS + NFE + MEP = 33.50"],
    ["2024-03-01", { ...alone, ageYears: 10 }, "CS + NFE = 29.50"],
    ["2024-12-23", { ...paediatrician, ageYears: 1 }, "CEH = 39.00"],
    ["2024-12-23", { ...paediatrician, ageYears: 4 }, "CEK = 35.00"],
    ["2024-12-23", { ...paediatrician, ageYears: 10 }, "CEG = 31.50"],
    ["2026-01-01", { ...paediatrician, ageYears: 1 }, "CEH = 40.00"],
    ["2016-06-01", { ...alone, grid: "free", ageYears: 1 }, "CS + FPE = 28.00"],
    ["2019-06-01", { ...alone, grid: "free", ageYears: 1 }, "CS + NFP = 28.00"],
    ["2019-06-01", { ...alone, grid: "free", ageYears: 10 }, "CS = 23.00"],
    ["2025-02-01", { ...alone, grid: "free", ageYears: 1 }, "no-act-for-situation"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("opinions, complex and long consultations, examinations", () => {
  const opinion = { role: "one-off-opinion" } as const;
  const exam = { ...gp, kind: "compulsory-child-examination", ageYears: 0 } as const;
  it.each([
    ["2016-06-01", { ...specialist, ...opinion }, "C2 = 46.00"],
    ["2017-10-01", { ...specialist, ...opinion }, "APC = 48.00"],
    ["2020-06-01", { ...specialist, ...opinion }, "APC = 50.00"],
    ["2022-06-01", { ...psychiatrist, ...opinion }, "APY = 62.50"],
    ["2024-12-22", { ...specialist, ...opinion }, "APC = 60.00"],
    ["2018-01-01", { ...specialist, kind: "complex" }, "CS + MPC + MCS + MCX = 46.00"],
    ["2023-12-01", { ...specialist, kind: "complex" }, "CS + MPC + MCS + MCX = 47.50"],
    ["2025-01-01", { ...specialist, kind: "complex" }, "CS + MCS + MCX = 47.50"],
    ["2018-01-01", { ...specialist, kind: "very-complex" }, "CS + MPC + MCS + MTX = 60.00"],
    ["2018-01-01", { ...gp, kind: "complex", ageYears: 8 }, "CCX = 46.00"],
    ["2017-05-15", exam, "COE = 39.00"],
    ["2017-11-01", exam, "COE = 46.00"],
    ["2025-01-15", exam, "no-act-for-situation"],
    ["2025-01-15", { ...exam, ageMonths: 9 }, "COE = 54.00"],
    ["2025-01-15", { ...exam, ageMonths: 4 }, "COD = 35.00"],
    ["2026-01-15", { ...exam, ageMonths: 9 }, "COE = 60.00"],
    ["2025-01-15", { ...exam, ageYears: 8 }, "COB = 30.00"],
    ["2025-01-15", { ...exam, grid: "free", ageYears: 8 }, "COA = 23.00"],
    ["2025-07-15", { specialty: "dermatology", kind: "melanoma-screening" }, "CDE = 54.00"],
    ["2026-01-01", { specialty: "dermatology", kind: "melanoma-screening" }, "CDE = 60.00"],
    ["2025-12-31", { ...gp, kind: "long-after-hospital", ageYears: 85 }, "no-act-for-situation"],
    ["2026-01-01", { ...gp, kind: "long-after-hospital", ageYears: 85 }, "GL1 = 60.00"],
    ["2026-01-01", { ...gp, kind: "long-over-80", ageYears: 85 }, "no-act-for-situation"],
    ["2023-05-15", { ...gp, kind: "new-declared-doctor-long-term-illness" }, "IMT = 60.00"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("overseas", () => {
  it.each([
    ["2016-06-01", { ...gp, territory: "MQ" }, "C = 25.30"],
    ["2017-04-15", { ...gp, territory: "YT" }, "C = 27.60"],
    ["2023-04-24", { ...gp, territory: "MQ" }, "G = 29.60"],
    ["2024-06-01", { ...gp, territory: "RE" }, "G = 31.40"],
    ["2025-01-15", { ...gp, territory: "RE" }, "G = 36.00"],
    ["2025-01-15", { ...gp, territory: "MQ" }, "G = 36.00"],
    ["2025-01-15", { ...psychiatrist, territory: "GF", pathway: "declared-doctor" }, "CNP = 60.00"],
    ["2025-01-15", { ...psychiatrist, territory: "YT", pathway: "declared-doctor" }, "CNP = 62.00"],
    ["2025-01-15", { ...psychiatrist, territory: "YT" }, "CNP + MCS = 67.00"],
    ["2025-01-15", { ...paediatrician, territory: "MQ", ageYears: 1 }, "CEH = 46.80"],
    ["2025-01-15", { specialty: "geriatrics", territory: "YT", pathway: "declared-doctor" }, "CS = 40.40"],
  ] as const)("%s %o", (on, described, expected) => expect(quoted(on, described)).toBe(expected));
});

describe("coverage in time", () => {
  const ordinary: readonly Described[] = [
    gp,
    { ...gp, ageYears: 3 },
    { ...gp, setting: "home-visit" },
    { ...gp, grid: "free" },
    specialist,
    { ...specialist, grid: "free" },
    psychiatrist,
    { ...psychiatrist, grid: "free" },
    { specialty: "cardiology" },
    { specialty: "geriatrics" },
    ...[1, 4, 10, 17].map((ageYears): Described => ({ ...paediatrician, ageYears })),
  ];
  const first = day("2015-01-01");
  const edges = tariffParameters().flatMap(({ versions, until }) => [...versions.map(({ from }) => from), ...(until === null ? [] : [until])]);
  const days = [...new Set(edges.flatMap((edge) => [edge - 1, edge, edge + 1]))].filter((on) => on >= first);

  it.each(ordinary.map((described) => [JSON.stringify(described), described] as const))(
    "%s has its codes and their tariffs on every day",
    (_name, described) => {
      const gaps = days.filter((on) => {
        const care = { ...describeCare("2020-01-01", described), on: on as CareDescription["on"] };
        const result = quotationFor(care);
        return !("codes" in result) || result.codes.some((code) => tariffOn(code, care, care.grid) <= 0);
      });
      expect(gaps).toEqual([]);
    },
  );
});
