import type { PreparedReason } from "@openamo/kernel";
import { AGRICULTURAL_REASONS } from "./responsibilities/agricultural.ts";
import { GENERAL_REASONS } from "./responsibilities/general-reasons.ts";
import { SPECIAL_REASONS } from "./responsibilities/special-reasons.ts";
import { TERRITORY_REASONS } from "./responsibilities/territories.ts";
import { THROUGH_GENERAL_REASONS } from "./responsibilities/through-general.ts";

/** Every reason that names an organism. */
export const networkReasons: readonly PreparedReason[] = [
  ...Object.values(GENERAL_REASONS),
  ...Object.values(THROUGH_GENERAL_REASONS),
  ...Object.values(TERRITORY_REASONS),
  ...Object.values(AGRICULTURAL_REASONS),
  ...Object.values(SPECIAL_REASONS),
];
