import { locales } from "@cnamts/synapse/components/DatePicker/locales.ts";
import type { Locale } from "../i18n/locale.ts";

const french: Readonly<Record<string, unknown>> = { ...locales };

const english: Readonly<Record<string, unknown>> = {
  formatHint: "Expected format:",
  required: "The date is needed.",
  invalidDateFormat: "The date is not written as expected.",
  invalidDate: "This date does not exist.",
  invalidDateFormatWithFormat: (format: string) => `The date is not written as expected (${format})`,
  incompleteDate: "The date is not complete.",
  fieldRequired: "This field is needed.",
  validDate: "The date is valid.",
  dateInputDescription: "Date being typed",
  openCalendar: "Open the calendar",
  selectMonth: (month?: string) => (month ? `Choose the month (${month})` : "Choose a month"),
  selectYear: (year?: string) => year ?? "Choose a year",
  selectYearForDisplay: (year: string) => `Choose the year ${year}`,
  selectMonthWithYear: (month: string, year?: string) => (year ? `Choose ${month} ${year}` : month),
  openMonthSelector: "Open the months",
  openYearSelector: "Open the years",
  selectYearDirectly: "Choose a year",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  calendarGridLabel: "Calendar",
  noDateEntered: "No date entered",
  dayDescription: (day: string) => `day ${day}`,
  monthDescription: (month: string) => `month ${month}`,
  yearDescription: (year: string) => `year ${year}`,
  partialDateDescription: (description: string) => `Date being typed: ${description}`,
  selectedByDefault: "chosen",
  selectTodayCapitalized: (text?: string) => (text ? `Choose today (${text})` : "Choose today"),
  buttonToday: "Today",
  buttonClear: "Clear",
  buttonClose: "Close",
  calendarTitle: "Choose a date",
  monthNames: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  monthNamesShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  dayNames: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  weekdayLabelsMondayFirst: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  publicHoliday: "public holiday",
  defaultGridLabel: "Calendar, choose a date",
  gridLabelWithMonthYear: (label: string) => `${label}, choose a date`,
};

/** Gives Synapse's date picker the reader's words. It holds them in one object for the whole page, in French at first. */
export function speakDates(locale: Locale): void {
  Object.assign(locales, locale === "en" ? english : french);
}
