import type { PreparedReason } from "@openamo/kernel";
import { REDUCED_IN_SESSION } from "./association.ts";
import { NONE_ON_COMPLEMENT } from "./decide-technical-line.ts";
import { LUMP_SUM_MODIFIER, PERCENT_MODIFIER } from "./modifiers.ts";
import { FLAT_ALREADY_BORNE } from "./participation.ts";
import { BORNE_ON_CONDITION, GIVEN_TECHNICAL_TARIFF, LIST_OLDER_THAN_CARE, LISTED_TECHNICAL_TARIFF, OVERSEAS_TARIFF, TECHNICAL_TARIFF } from "./price.ts";

export const technicalReasons: readonly PreparedReason[] = [
  TECHNICAL_TARIFF,
  LISTED_TECHNICAL_TARIFF,
  GIVEN_TECHNICAL_TARIFF,
  LIST_OLDER_THAN_CARE,
  BORNE_ON_CONDITION,
  OVERSEAS_TARIFF,
  PERCENT_MODIFIER,
  LUMP_SUM_MODIFIER,
  REDUCED_IN_SESSION,
  FLAT_ALREADY_BORNE,
  NONE_ON_COMPLEMENT,
];
