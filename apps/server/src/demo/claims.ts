import { actByCode, type CareSheet, type DoctorAct, tariffOf } from "@openamo/france";
import { addDays, ageOn, type Cents, type Day, decimalOf, findVersion, isoDay, sumCents } from "@openamo/kernel";
import { type DemoDoctor, demoDoctors, type Sector } from "./doctors.ts";
import { familyClaims } from "./family-claims.ts";
import type { DemoPerson } from "./people.ts";
import { type Random, random } from "./random.ts";

/** A care sheet as a doctor sends it. */
interface DemoSheet {
  readonly nature: CareSheet["nature"];
  readonly pathway: CareSheet["pathway"];
  readonly thirdPartyPayment: boolean;
  readonly lines: readonly {
    readonly careDate: string;
    readonly acts: readonly string[];
    readonly fee: string;
    readonly relatedToLongTermCondition: boolean;
  }[];
}

export interface DemoClaim {
  /** Idempotency key: the same claim is never settled twice, however often the demo is started. */
  readonly key: string;
  readonly personId: string;
  readonly professionalId: string;
  readonly sheet: DemoSheet | Readonly<Record<string, unknown>>;
}

const CLAIMS = 1_000;
const SEED = 691_671;
/** Care of the last weeks, received and settled on one day. */
const SPREAD_DAYS = 25;

interface Visit {
  readonly doctor: DemoDoctor;
  readonly pathway: CareSheet["pathway"];
  readonly acts: readonly string[];
}

type Grid = keyof DoctorAct["tariffs"];

const GRIDS: Readonly<Record<Sector, Grid>> = { "sector-1": "opposable", "sector-2-optam": "opposable", "sector-2": "free", "not-contracted": "authority" };

/** Tariff of the acts on a day, from the pack itself; undefined when one of them has none. */
function tariffOfActs({ specialty, sector, territory }: DemoDoctor, acts: readonly string[], on: Day): Cents | undefined {
  const values = acts.map((code) => {
    const act = actByCode.get(code);
    const tariff = act === undefined ? undefined : tariffOf(act, specialty, GRIDS[sector], territory);
    return tariff === undefined ? undefined : findVersion(tariff, on)?.value;
  });
  return values.every((value) => value !== undefined) ? sumCents(values) : undefined;
}

const generalActs = (age: number, draw: Random): readonly string[] => {
  if (age < 6) return ["G", "MEG"];
  if (age >= 78 && draw.chance(0.4)) return ["VG", "MD"];
  return draw.chance(0.08) ? ["TCG"] : ["G"];
};

function familyVisit(person: DemoPerson, age: number, draw: Random): Visit {
  const near = demoDoctors.filter(({ specialty, region, sector }) => specialty === "general-practice" && region === person.organism && sector === "sector-1");
  const declared = near.find(({ id }) => id === person.declaredDoctor);
  if (declared !== undefined && draw.chance(0.86)) return { doctor: declared, pathway: "declared-doctor", acts: generalActs(age, draw) };
  const doctor = draw.pick(near);
  const pathway =
    person.declaredDoctor === null ? (age < 16 ? "declared-doctor" : "no-declared-doctor") : draw.chance(0.5) ? "outside" : "declared-doctor-substitute";
  return { doctor, pathway, acts: generalActs(age, draw) };
}

const isPsychiatrist = ({ specialty }: DemoDoctor): boolean => specialty === "psychiatry";

function specialistActs(doctor: DemoDoctor, age: number, referred: boolean): readonly string[] {
  if (doctor.specialty === "paediatrics") return age < 2 ? ["CEH"] : age < 6 ? ["CEK"] : ["CEG"];
  const main = isPsychiatrist(doctor) ? "CNP" : "CS";
  return referred && GRIDS[doctor.sector] === "opposable" ? [main, "MCS"] : [main];
}

function specialistVisit(person: DemoPerson, age: number, draw: Random): Visit {
  const fits = ({ specialty, region }: DemoDoctor): boolean => {
    if (specialty === "general-practice" || region !== person.organism) return false;
    if (specialty === "paediatrics") return age < 16;
    return specialty !== "gynaecology" || age >= 16;
  };
  const doctor = draw.pick(demoDoctors.filter(fits));
  const direct = ["ophthalmology", "gynaecology", "paediatrics"].includes(doctor.specialty);
  const pathway = direct ? "direct-access" : draw.chance(0.85) ? "referred" : "outside";
  return { doctor, pathway, acts: specialistActs(doctor, age, pathway === "referred") };
}

function visitOf(person: DemoPerson, age: number, draw: Random): Visit {
  const chance = draw.next();
  if (chance < 0.68) return familyVisit(person, age, draw);
  if (chance < 0.96) return specialistVisit(person, age, draw);
  const [far] = demoDoctors.filter(({ region }) => region === "elsewhere");
  const [outsideConvention] = demoDoctors.filter(({ sector }) => sector === "not-contracted");
  if (chance < 0.98 && far !== undefined) return { doctor: far, pathway: "away-from-home", acts: ["G"] };
  return outsideConvention === undefined ? familyVisit(person, age, draw) : { doctor: outsideConvention, pathway: "outside", acts: ["C"] };
}

/** What the doctor asks for: the tariff, or more where the sector allows it and the patient has no protection. */
function feeOf(doctor: DemoDoctor, tariff: Cents, person: DemoPerson, draw: Random): Cents {
  const protectedPatient = person.situations.some(({ kind }) => kind === "c2s");
  if (doctor.sector === "sector-1" || protectedPatient) return tariff;
  const most = doctor.sector === "sector-2-optam" ? 2_500 : 5_500;
  return (tariff + 500 + 50 * draw.below(most / 50)) as Cents;
}

const hasNow = (person: DemoPerson, kind: string, on: string): boolean =>
  person.situations.some((fact) => fact.kind === kind && fact.from <= on && (fact.to === null || on <= fact.to));

const unreadable = (sheet: DemoSheet, acts: readonly string[]): DemoSheet => ({ ...sheet, lines: sheet.lines.map((line) => ({ ...line, acts })) });

/** One sheet in fifty is wrong, as in life: an act that does not exist, an exemption that is not open. */
function withMistake(sheet: DemoSheet, person: DemoPerson, draw: Random): DemoSheet {
  if (!draw.chance(0.02)) return sheet;
  if (draw.chance(0.5)) return unreadable(sheet, ["ZZ"]);
  const careDate = sheet.lines[0]?.careDate ?? "";
  return hasNow(person, "work-accident", careDate) ? unreadable(sheet, ["MCS"]) : { ...sheet, nature: "work-accident" };
}

function sheetOf(person: DemoPerson, { doctor, pathway, acts }: Visit, careDay: Day, draw: Random): DemoSheet | undefined {
  const tariff = tariffOfActs(doctor, acts, careDay);
  if (tariff === undefined) return undefined;
  const careDate = isoDay(careDay);
  const relatedToLongTermCondition = hasNow(person, "ald", careDate) && draw.chance(0.6);
  const accident = hasNow(person, "work-accident", careDate) && draw.chance(0.5);
  const inside = pathway !== "outside" && pathway !== "no-declared-doctor";
  const wantsThirdParty = relatedToLongTermCondition || accident || person.situations.some(({ kind }) => kind === "c2s") || draw.chance(0.15);
  const sheet: DemoSheet = {
    nature: accident ? "work-accident" : "sickness",
    pathway,
    thirdPartyPayment: wantsThirdParty && inside && pathway !== "declared-doctor-substitute" && person.declaredDoctor !== null,
    lines: [{ careDate, acts, fee: decimalOf(feeOf(doctor, tariff, person, draw)), relatedToLongTermCondition: relatedToLongTermCondition && !accident }],
  };
  return withMistake(sheet, person, draw);
}

/** The claim of the demo's insured person, sent by the demo's professional: a referred consultation of a dermatologist. */
function showcase(claire: DemoPerson, base: Day): DemoClaim[] {
  const [dermatologist] = demoDoctors;
  if (dermatologist === undefined) return [];
  const line = { careDate: isoDay(addDays(base, -2)), acts: ["CS", "MCS"], fee: "50.00", relatedToLongTermCondition: false };
  const sheet: DemoSheet = { nature: "sickness", pathway: "referred", thirdPartyPayment: false, lines: [line] };
  return [{ key: "demo-v1-claim-showcase", personId: claire.id, professionalId: dermatologist.id, sheet }];
}

/** A day's claims, the same for the same people and day. Nobody sees the same doctor twice on one day. */
export function demoClaims(people: readonly DemoPerson[], base: Day): DemoClaim[] {
  const draw = random(SEED);
  const [claire] = people;
  const claims: DemoClaim[] = [];
  const seen = new Set<string>(claire === undefined ? [] : [`${claire.id}/${demoDoctors[0]?.id}/${isoDay(addDays(base, -2))}`]);
  while (claims.length < CLAIMS) {
    const person = draw.pick(people);
    const careDay = addDays(base, -draw.below(SPREAD_DAYS));
    if (careDay < person.birthDay) continue;
    const visit = visitOf(person, ageOn(person.birthDay, careDay), draw);
    const once = `${person.id}/${visit.doctor.id}/${isoDay(careDay)}`;
    const sheet = seen.has(once) ? undefined : sheetOf(person, visit, careDay, draw);
    if (sheet === undefined) continue;
    seen.add(once);
    claims.push({ key: `demo-v1-claim-${claims.length}`, personId: person.id, professionalId: visit.doctor.id, sheet });
  }
  // In a batch of its own at the end, so that it stands first in a list of the newest.
  return claire === undefined ? claims : [...claims, ...familyClaims(people, base), ...showcase(claire, base)];
}
