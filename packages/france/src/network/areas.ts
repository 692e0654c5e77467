import type { AreaId } from "./model.ts";

const ILE_DE_FRANCE = ["75", "77", "78", "91", "92", "93", "94", "95"];
const LOZERE = "48";
/** The four overseas departments, and Saint-Martin, which comes under Guadeloupe's funds (CSS L752-1). */
const OVERSEAS = ["971", "972", "973", "974", "978"];

const isMetropole = (department: string): boolean => !department.startsWith("97") && !department.startsWith("98");

/** Whether a department is in an area. The Pacific collectivities are in none. */
export const AREAS: Readonly<Record<AreaId, (department: string) => boolean>> = {
  france: (department) => !department.startsWith("98"),
  metropole: isMetropole,
  "mainland-but-lozere": (department) => isMetropole(department) && department !== LOZERE,
  "outside-ile-de-france": (department) => isMetropole(department) && !ILE_DE_FRANCE.includes(department),
  "mainland-but-lozere-and-ile-de-france": (department) => isMetropole(department) && department !== LOZERE && !ILE_DE_FRANCE.includes(department),
  "ile-de-france": (department) => ILE_DE_FRANCE.includes(department),
  lozere: (department) => department === LOZERE,
  overseas: (department) => OVERSEAS.includes(department),
  mayotte: (department) => department === "976",
  "saint-barthelemy": (department) => department === "977",
  "saint-pierre-et-miquelon": (department) => department === "975",
};
