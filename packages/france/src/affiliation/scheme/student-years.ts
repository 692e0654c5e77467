import { type Day, day } from "@openamo/kernel";

/** The last days of the students' scheme (law 2018-166, article 11). */
export const studentYears: { readonly lastEnrolment: Day; readonly lastContribution: Day; readonly lastDay: Day } = {
  /** Who enrols after this day never joins it. */
  lastEnrolment: day("2018-08-31"),
  /** No contribution is asked for the last year. */
  lastContribution: day("2018-08-31"),
  lastDay: day("2019-08-31"),
};
