import { ugecamEstablishments } from "./organisms/ugecam-establishments.ts";

/** A health establishment run by a UGECAM, in the yearly statistics of 2023. */
export interface Establishment {
  readonly finess: string;
  readonly name: string;
  readonly town: string;
  readonly department: string;
  /** Id of the organism that runs it. */
  readonly ugecam: string;
}

export const establishments = (): readonly Establishment[] =>
  ugecamEstablishments().map(([finess, name, town, department, ugecam]) => ({
    finess,
    name,
    town,
    department,
    ugecam,
  }));
