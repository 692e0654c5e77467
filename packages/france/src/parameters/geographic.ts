import { type DatedValue, type Parameter, type Rate, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { checked, derived, recalled, seen } from "./written.ts";

const FILE = "GuillaumePressiat/nomensland, tarifs_mco_supplements (commit f229699a, 2025-05-05): 1.07 each year to 2025";
const IN_2014 = "lespmsi.com on the order of 2014-02-25, article 5";
const IN_2023 = "la1ere.francetvinfo.fr of November 2023 (report of the DREES)";
const REUNION_2023 = `imazpress.com of November 2023; ${IN_2023}`;
const FIRST_DAY_2017 = "The page says that the values are those of 2017; the day is that of the yearly campaign of tariffs.";
const LATER = "2026-11-22";
const REHABILITATION_2024 = "order of 2024-04-15 on rehabilitation hospitals, annex III (legal.tricoteuses.fr JORFARTI000049429870)";
const FIRST_STEP = `${REHABILITATION_2024}; outremers360.com: the rise of 2023 comes step by step over 2024 and 2025`;
const LAST_STEP = "la1ere.francetvinfo.fr of November 2023 and outremers360.com: 33.1, 34 and 33.6, reached over 2024 and 2025";
const FIRST_STEP_NOTE = "Half of the rise. The order read is that of rehabilitation; that of medicine, surgery and obstetrics was not found.";
const LAST_STEP_NOTE = "The value announced; the order of 2025 was not found. The day is that of the yearly campaign of tariffs.";

const supplement = (place: string, label: string, values: Readonly<Record<string, DatedValue>>): Parameter<Rate> =>
  rate({
    id: `fr.hospital.geographic.${place}`,
    label: { fr: `Coefficient géographique des séjours, ${label}`, en: `Geographic coefficient of stays, ${label}` },
    law: [css("L162-22-3-3")],
    values,
  });

const in2014 = (value: string): DatedValue => checked(LATER, seen(value, IN_2014));
const in2017 = (value: string, source: string, note = FIRST_DAY_2017): DatedValue => checked(LATER, seen(value, source, note));

/** The steps of the rise decided in November 2023, for the campaigns of 2024 and 2025. */
const steps = (first: string, last: string): Readonly<Record<string, DatedValue>> => ({
  "2024-03-01": checked(LATER, derived(first, FIRST_STEP, FIRST_STEP_NOTE)),
  "2025-03-01": checked(LATER, derived(last, LAST_STEP, LAST_STEP_NOTE)),
});

/** How much more stays are worth, by the place of the hospital. */
export const GEOGRAPHIC_SUPPLEMENTS = {
  "ile-de-france": supplement("ile-de-france", "Île-de-France", { "2010-03-01": seen("7", FILE) }),
  corsica: supplement("corsica", "Corse", {
    "2014-03-01": in2014("8"),
    "2017-03-01": recalled("11", "The value of the campaigns since 2017; no page that gives it was found."),
  }),
  guadeloupe: supplement("guadeloupe", "Guadeloupe", {
    "2014-03-01": in2014("26"),
    "2017-03-01": in2017("27", IN_2023, `${FIRST_DAY_2017} It was kept in 2023. A speech in the National Assembly says 29 (nosdeputes.fr 541657).`),
  }),
  martinique: supplement("martinique", "Martinique", {
    "2014-03-01": in2014("26"),
    "2017-03-01": in2017("27", IN_2023, `${FIRST_DAY_2017} It was kept in 2023. A speech in the National Assembly says 29 (nosdeputes.fr 541657).`),
  }),
  guyane: supplement("guyane", "Guyane", { "2014-03-01": in2014("26"), "2017-03-01": in2017("29", IN_2023), ...steps("31.05", "33.1") }),
  reunion: supplement("reunion", "La Réunion", { "2014-03-01": in2014("31"), "2017-03-01": in2017("31", REUNION_2023), ...steps("32.5", "34") }),
  mayotte: supplement("mayotte", "Mayotte", { "2017-03-01": in2017("31", IN_2023), ...steps("32.5", "33.6") }),
} as const;

export const geographicParameters: readonly Parameter[] = Object.values(GEOGRAPHIC_SUPPLEMENTS);
