import type { Parameter } from "@openamo/kernel";
import { c2sParameters } from "./c2s.ts";
import { hospitalParameters } from "./hospital.ts";
import { spaParameters } from "./spa.ts";
import { specialBenefitParameters } from "./special-benefits.ts";
import { specialSchemeParameters } from "./special-schemes.ts";
import { transportParameters } from "./transport.ts";

/** Numbers of hospital, transport, cures, special schemes and the State's complementary cover. */
export const otherCareParameters: readonly Parameter[] = [
  ...hospitalParameters,
  ...transportParameters,
  ...spaParameters,
  ...specialSchemeParameters,
  ...specialBenefitParameters,
  ...c2sParameters,
];
