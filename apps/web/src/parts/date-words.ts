import { locales as fieldLocales } from "@cnamts/synapse/components/Customs/SyTextField/locales.ts";
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

const arabic: Readonly<Record<string, unknown>> = {
  formatHint: "الصيغة المنتظرة:",
  required: "التاريخ ضروري.",
  invalidDateFormat: "التاريخ غير مكتوب كما ينبغي.",
  invalidDate: "هذا التاريخ غير موجود.",
  invalidDateFormatWithFormat: (format: string) => `التاريخ غير مكتوب كما ينبغي (${format})`,
  incompleteDate: "التاريخ غير كامل.",
  fieldRequired: "هذا الحقل ضروري.",
  validDate: "التاريخ صحيح.",
  dateInputDescription: "تاريخ قيد الكتابة",
  openCalendar: "فتح التقويم",
  selectMonth: (month?: string) => (month ? `اختيار الشهر (${month})` : "اختيار شهر"),
  selectYear: (year?: string) => year ?? "اختيار سنة",
  selectYearForDisplay: (year: string) => `اختيار سنة ${year}`,
  selectMonthWithYear: (month: string, year?: string) => (year ? `اختيار ${month} ${year}` : month),
  openMonthSelector: "فتح الشهور",
  openYearSelector: "فتح السنوات",
  selectYearDirectly: "اختيار سنة",
  previousMonth: "الشهر السابق",
  nextMonth: "الشهر الموالي",
  calendarGridLabel: "التقويم",
  noDateEntered: "لم يكتب أي تاريخ",
  dayDescription: (day: string) => `اليوم ${day}`,
  monthDescription: (month: string) => `الشهر ${month}`,
  yearDescription: (year: string) => `السنة ${year}`,
  partialDateDescription: (description: string) => `تاريخ قيد الكتابة: ${description}`,
  selectedByDefault: "مختار",
  selectTodayCapitalized: (text?: string) => (text ? `اختيار اليوم (${text})` : "اختيار اليوم"),
  buttonToday: "اليوم",
  buttonClear: "مسح",
  buttonClose: "إغلاق",
  calendarTitle: "اختيار تاريخ",
  monthNames: ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
  monthNamesShort: ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
  dayNames: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
  weekdayLabelsMondayFirst: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  publicHoliday: "عطلة رسمية",
  defaultGridLabel: "التقويم، اختيار تاريخ",
  gridLabelWithMonthYear: (label: string) => `${label}، اختيار تاريخ`,
};

/** What a button of the field says, with the name of the field where it has one. */
const said =
  (named: string, alone: string) =>
  (label?: string): string =>
    label ? named.replace("{label}", label) : alone;

const englishField: Readonly<Record<string, unknown>> = {
  requiredField: said("{label} is needed.", "This field is needed."),
  clear: said("Clear {label}", "Clear"),
  loading: said("{label}: loading", "Loading"),
  openCalendar: said("{label}: open the calendar", "Open the calendar"),
  moreInfo: said("{label}: more", "More"),
  closeField: said("Close {label}", "Close"),
};

const arabicField: Readonly<Record<string, unknown>> = {
  requiredField: said("{label}: حقل ضروري.", "هذا الحقل ضروري."),
  clear: said("مسح {label}", "مسح"),
  loading: said("{label}: جار التحميل", "جار التحميل"),
  openCalendar: said("{label}: فتح التقويم", "فتح التقويم"),
  moreInfo: said("{label}: المزيد", "المزيد"),
  closeField: said("إغلاق {label}", "إغلاق"),
};

const WORDS: Readonly<Record<Locale, Readonly<Record<string, unknown>>>> = { fr: french, en: english, ar: arabic };
const FIELD_WORDS: Readonly<Record<Locale, Readonly<Record<string, unknown>>>> = { fr: { ...fieldLocales }, en: englishField, ar: arabicField };

/** Gives Synapse's date picker the reader's words. It holds them in objects for the whole page, in French at first. */
export function speakDates(locale: Locale): void {
  Object.assign(locales, WORDS[locale]);
  Object.assign(fieldLocales, FIELD_WORDS[locale]);
}
