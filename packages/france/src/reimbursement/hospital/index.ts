import type { PreparedReason } from "@openamo/kernel";
import { COSTLY_ACT_EXCLUDED, COSTLY_ACT_REDUCED, COSTLY_IMAGING, NOT_COSTLY } from "./costly-act.ts";
import { DAILY_CHARGE_AT_HOME, DAILY_CHARGE_BORNE, DAILY_CHARGE_COUNTED, DAILY_CHARGE_SAME_DAY } from "./daily-charge.ts";
import { EMERGENCY_ADMITTED, EMERGENCY_BORNE, EMERGENCY_CHARGE_DUE, EMERGENCY_CHARGE_REDUCED, EMERGENCY_NONE, EMERGENCY_SHARE } from "./emergency.ts";
import { listedStayReasons } from "./listed-stay.ts";
import { STAY_LIFTED } from "./situations.ts";
import {
  CHARGE_ABSORBED,
  CHARGE_ADDED,
  CHARGE_OF_FULL_DAYS,
  DAILY_TARIFFS,
  PARTICIPATION_ABSORBED,
  STAY_C2S,
  STAY_FULL,
  STAY_LOCAL_SCHEME,
  STAY_PARTICIPATION,
} from "./stay.ts";

/** Reasons of stays and emergency visits, for the catalogue. */
export const hospitalReasons: readonly PreparedReason[] = [
  ...Object.values(STAY_LIFTED),
  DAILY_CHARGE_COUNTED,
  DAILY_CHARGE_SAME_DAY,
  DAILY_CHARGE_AT_HOME,
  ...Object.values(DAILY_CHARGE_BORNE),
  COSTLY_ACT_REDUCED,
  COSTLY_IMAGING,
  COSTLY_ACT_EXCLUDED,
  NOT_COSTLY,
  STAY_PARTICIPATION,
  DAILY_TARIFFS,
  ...listedStayReasons,
  STAY_FULL,
  CHARGE_ABSORBED,
  PARTICIPATION_ABSORBED,
  CHARGE_ADDED,
  CHARGE_OF_FULL_DAYS,
  STAY_LOCAL_SCHEME,
  STAY_C2S,
  EMERGENCY_CHARGE_DUE,
  EMERGENCY_CHARGE_REDUCED,
  ...Object.values(EMERGENCY_NONE),
  EMERGENCY_ADMITTED,
  EMERGENCY_SHARE,
  ...Object.values(EMERGENCY_BORNE),
];
