import { onFirstUse } from "@openamo/kernel";
import type { FactStatus, NetworkFunction, Responsibility, SchemeId } from "../model.ts";
import { SPECIAL_REASONS as WHY } from "./special-reasons.ts";

const national = { area: "france", anchor: "none" } as const;
const FUND: readonly NetworkFunction[] = ["affiliation", "care"];

/** Functions that one organism does for a whole scheme, everywhere. */
function whole(
  scheme: SchemeId,
  by: Responsibility["by"],
  functions: readonly NetworkFunction[],
  known: readonly [FactStatus, string],
  reason: Responsibility["reason"],
): Responsibility {
  return { ...national, scheme, functions, by, status: known[0], sources: known[1], reason };
}

const recalled = ["recalled", "recall"] as const;
const confirmed = (sources: string) => ["confirmed", sources] as const;

/** The special schemes: each fund, and what it covers. */
export const specialResponsibilities = onFirstUse((): readonly Responsibility[] => [
  whole("sncf", "#cprp-sncf", [...FUND, "maternity-cash", "invalidity", "death", "accident-benefits", "retirement"], confirmed("cprp"), WHY.sncf),
  whole("sncf", "#cprp-sncf", ["medical-control"], recalled, WHY.sncf),
  whole("sncf", "employer", ["sickness-cash"], recalled, WHY.companyPays),

  whole("ratp", "#ccas-ratp", [...FUND, "sickness-cash", "maternity-cash", "invalidity", "death", "accident-benefits"], confirmed("ratp-2004"), WHY.ratp),
  whole("ratp", "#ccas-ratp", ["medical-control"], recalled, WHY.ratp),
  { ...whole("ratp", "#crp-ratp", ["retirement"], confirmed("ratp-crp"), WHY.ratpRetirement), from: "2006-01-01" },

  whole("seafarers", "#enim", [...FUND, "maternity-cash", "accident-benefits", "retirement"], confirmed("enim2008 spm-1977"), WHY.seafarers),
  whole("seafarers", "#enim", ["sickness-cash", "invalidity", "death", "medical-control"], recalled, WHY.seafarers),

  whole("mines", "#canssm", [...FUND, "maternity-cash", "accident-benefits", "death"], confirmed("mines"), WHY.mines),
  whole("mines", "#canssm", ["sickness-cash"], recalled, WHY.mines),
  whole("mines", "#cdc", ["retirement", "invalidity"], confirmed("mines"), WHY.minesPensions),

  whole("military", "#cnmss", FUND, confirmed("css"), WHY.military),
  whole("military", "#cnmss", ["medical-control"], recalled, WHY.military),
  whole("military", "employer", ["sickness-cash"], recalled, WHY.companyPays),
  whole("military", "#sre", ["retirement", "invalidity", "death"], recalled, WHY.statePensions),

  whole("notary-clerks", "#crpcen", [...FUND, "maternity-cash", "invalidity", "retirement"], confirmed("snds-rgm lfrss-2023"), WHY.notaryClerks),
  whole("notary-clerks", "#crpcen", ["sickness-cash", "death"], recalled, WHY.notaryClerks),
  { ...whole("notary-clerks", "#crpcen", ["contributions"], confirmed("css"), WHY.notaryClerksContributions), note: "les autres cotisations : Urssaf" },

  whole("national-assembly", "#fssan", FUND, recalled, WHY.parliament),
  whole("senate", "#senat-ra3s", FUND, recalled, WHY.parliament),

  whole("clergy", "#cavimac", [...FUND, "sickness-cash", "maternity-cash", "invalidity", "retirement", "contributions"], confirmed("cavimac css"), WHY.clergy),

  whole("electricity-and-gas", "#camieg", FUND, confirmed("camieg"), WHY.electricityAndGas),
  whole("electricity-and-gas", "employer", ["sickness-cash"], recalled, WHY.companyPays),
  whole("electricity-and-gas", "#cnieg", ["retirement"], confirmed("senat-retraites"), WHY.electricityAndGasPensions),
  whole("electricity-and-gas", "#cnieg", ["invalidity", "death"], recalled, WHY.electricityAndGasPensions),

  ...(["state-civil-servants", "local-civil-servants"] as const).map((scheme) =>
    whole(scheme, "employer", ["sickness-cash", "maternity-cash", "invalidity", "death"], confirmed("css"), WHY.employerPays),
  ),
  whole("state-civil-servants", "#sre", ["retirement"], confirmed("senat-retraites"), WHY.statePensions),
  whole("local-civil-servants", "#cnracl", ["retirement"], confirmed("senat-retraites"), WHY.localPensions),
  whole("state-workers", "#fspoeie", ["retirement"], confirmed("senat-retraites"), WHY.stateWorkersPensions),
  whole("paris-opera", "#cropera", ["retirement"], confirmed("senat-retraites"), WHY.stagePensions),
  whole("comedie-francaise", "#crpcf", ["retirement"], confirmed("senat-retraites"), WHY.stagePensions),
  whole("banque-de-france", "#bdf-retraite", ["retirement"], confirmed("senat-retraites"), WHY.bankPensions),

  { ...whole("bordeaux-port", "#port-bordeaux", FUND, confirmed("bordeaux-2017"), WHY.bordeauxPort), to: "2017-12-31" },
  { ...whole("paris-chamber-of-commerce", "#ccip", FUND, confirmed("ccip-2012"), WHY.parisChamber), to: "2012-12-31" },
  {
    ...whole("students", "delegated-mutual-section", FUND, confirmed("etudiants-2018"), WHY.students),
    to: "2019-08-31",
    note: "La Mutuelle des étudiants ou une mutuelle régionale",
  },

  {
    ...whole("self-employed", "#rsi", FUND, confirmed("lfss2018-15 page-amo"), WHY.selfEmployedBefore),
    from: "2006-07-01",
    to: "2017-12-31",
    note: "remboursement par des organismes conventionnés",
  },
  {
    ...whole("self-employed", "#ssi-deleguee", FUND, confirmed("lfss2018-15"), WHY.selfEmployedBefore),
    from: "2018-01-01",
    to: "2019-12-31",
    note: "sauf nouveaux indépendants de 2019 (CPAM)",
  },

  whole("french-abroad", "#cfe", FUND, confirmed("snds-rgm css-r111-1"), WHY.frenchAbroad),
]);
