import { type Clock, systemClock } from "@openamo/platform";

/** Civil days of the fund begin and end in this zone. */
const TIME_ZONE = "Europe/Paris";

export const fundClock = (): Clock => systemClock(TIME_ZONE);
