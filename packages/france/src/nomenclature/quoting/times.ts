import { type CareDescription, inForce, type TimeSlot } from "./situation.ts";

type OutOfHours = Exclude<TimeSlot, "day">;

/** NGAP article 14: regulated majorations, by time. Those of a visit hold the travel. */
const REGULATED: Readonly<Record<"office" | "home-visit", Readonly<Record<OutOfHours, string>>>> = {
  office: { "saturday-afternoon": "CRS", "sunday-or-holiday": "CRD", "night-20-24-or-06-08": "CRN", "night-00-06": "CRM" },
  "home-visit": { "saturday-afternoon": "VRS", "sunday-or-holiday": "VRD", "night-20-24-or-06-08": "VRN", "night-00-06": "VRM" },
};

/** NGAP article 14: majorations without regulation, in the surgery. Saturday afternoon has none. */
const UNREGULATED = { "sunday-or-holiday": "F", "night-20-24-or-06-08": "MN", "night-00-06": "MM" } as const;

/** NGAP articles 13 and 14: at home, the travel majoration of the time replaces the one of the day. */
const TRAVEL = { "sunday-or-holiday": "MDD", "night-20-24-or-06-08": "MDN", "night-00-06": "MDI" } as const;

/** Since the convention of 2024, care that is neither regulated nor an emergency has one majoration for all these times. */
const withoutEmergency = (care: CareDescription): boolean => inForce("MHP", care) && care.pathway !== "emergency";

/** What the time of the care adds in the surgery or at a distance, or undefined where the sources do not say. */
export function timeCodes(care: CareDescription): readonly string[] | undefined {
  const { timeSlot, setting } = care;
  if (timeSlot === "day") return [];
  if (setting === "home-visit") return undefined;
  if (care.regulated) return setting === "office" ? known([REGULATED.office[timeSlot]], care) : undefined;
  if (timeSlot === "saturday-afternoon") return [];
  if (withoutEmergency(care)) return ["MHP"];
  return setting === "office" ? known([UNREGULATED[timeSlot]], care) : undefined;
}

/** Travel and time of a GP's justified visit at home, or undefined where the sources do not say. */
export function visitCodes(care: CareDescription): readonly string[] | undefined {
  const { timeSlot } = care;
  if (timeSlot === "day") return ["MD"];
  if (care.regulated) return known([REGULATED["home-visit"][timeSlot]], care);
  if (timeSlot === "saturday-afternoon") return ["MD"];
  return withoutEmergency(care) ? ["MHP"] : known([TRAVEL[timeSlot]], care);
}

const known = (codes: readonly string[], care: CareDescription): readonly string[] | undefined =>
  codes.every((code) => inForce(code, care)) ? codes : undefined;
