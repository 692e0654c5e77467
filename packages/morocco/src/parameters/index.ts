import type { Parameter } from "@openamo/kernel";
import * as careLimits from "./care-limits.ts";
import * as cashDeath from "./cash/death.ts";
import * as cashFamily from "./cash/family.ts";
import * as cashJobLoss from "./cash/job-loss.ts";
import * as cashMaternity from "./cash/maternity.ts";
import * as cashSickness from "./cash/sickness.ts";
import * as contributionsCollection from "./contributions/collection.ts";
import * as contributionsEmployees from "./contributions/employees.ts";
import * as contributionsLevies from "./contributions/levies.ts";
import * as contributionsPublicSector from "./contributions/public-sector.ts";
import * as contributionsSelfEmployed from "./contributions/self-employed.ts";
import * as contributionsSocialSecurity from "./contributions/social-security.ts";
import * as contributionsSolidaritySchemes from "./contributions/solidarity-schemes.ts";
import * as contributionsTaxLinked from "./contributions/tax-linked.ts";
import type { DatedText } from "./dated-text.ts";
import * as figures from "./figures.ts";
import * as general from "./general.ts";
import * as identifiers from "./identifiers.ts";
import * as networkWords from "./network-words.ts";
import * as ratesCnops from "./rates/cnops.ts";
import * as ratesCnss from "./rates/cnss.ts";
import * as ratesMutualSocieties from "./rates/mutual-societies.ts";
import * as ratesTadamon from "./rates/tadamon.ts";
import * as rights from "./rights.ts";
import * as tariffsPrivate from "./tariffs/private.ts";
import * as tariffsPublic from "./tariffs/public.ts";
import * as tariffsSigned from "./tariffs/signed.ts";
import * as wages from "./wages.ts";

const all: readonly (Parameter | DatedText)[] = [
  ...Object.values(general),
  ...Object.values(wages),
  ...Object.values(networkWords),
  ...Object.values(contributionsEmployees),
  ...Object.values(rights),
  ...Object.values(contributionsSocialSecurity),
  ...Object.values(contributionsCollection),
  ...Object.values(contributionsPublicSector),
  ...Object.values(contributionsLevies),
  ...Object.values(contributionsSelfEmployed),
  ...Object.values(contributionsSolidaritySchemes),
  ...Object.values(ratesTadamon),
  ...Object.values(ratesCnss),
  ...Object.values(ratesCnops),
  ...Object.values(ratesMutualSocieties),
  ...Object.values(tariffsPrivate),
  ...Object.values(tariffsSigned),
  ...Object.values(tariffsPublic),
  ...Object.values(careLimits),
  ...Object.values(figures),
  ...Object.values(cashSickness),
  ...Object.values(cashMaternity),
  ...Object.values(cashDeath),
  ...Object.values(cashJobLoss),
  ...Object.values(cashFamily),
  ...Object.values(identifiers),
  ...Object.values(contributionsTaxLinked),
];

const isParameter = (leaf: Parameter | DatedText): leaf is Parameter => "versions" in leaf;

/** Every number of the pack. */
export const parameters: readonly Parameter[] = all.filter(isParameter);

/** What the law sets through time and is no number: a manager, the form of an identifier, an order of priority. */
export const datedTexts: readonly DatedText[] = all.filter((leaf): leaf is DatedText => !isParameter(leaf));
