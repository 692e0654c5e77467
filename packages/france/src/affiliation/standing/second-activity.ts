import type { NetworkFunction } from "../../network/model.ts";
import { functionsOf, type Status } from "../statuses.ts";

/** What a second activity keeps in its own scheme, whoever bears the care. */
const OF_EACH_ACTIVITY: readonly NetworkFunction[] = ["retirement", "accident-benefits", "accident-pricing", "accident-prevention", "contributions"];

/** Functions that a second activity of this status keeps. */
export const secondFunctions = (status: Status): readonly NetworkFunction[] => functionsOf(status).filter((name) => OF_EACH_ACTIVITY.includes(name));
