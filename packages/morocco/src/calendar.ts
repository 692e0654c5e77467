/** Days of a week: a fact of the calendar, not of the law. */
export const DAYS_IN_WEEK = 7;
