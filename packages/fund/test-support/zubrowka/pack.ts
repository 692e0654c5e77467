import {
  type ClaimRules,
  type CountryPack,
  day,
  type IdentifierRule,
  type LineOutcome,
  type PackDisplay,
  parseCents,
  period,
  refusal,
  sumCents,
  valueOn,
  type WaterfallStep,
  yearOf,
  ZERO_CENTS,
} from "@openamo/kernel";
import { affiliation } from "./affiliation.ts";
import { attestation, cards } from "./cards.ts";
import * as law from "./law.ts";
import { paymentDeadlines } from "./payment-deadlines.ts";
import { recovery } from "./recovery.ts";
import { settle } from "./settle.ts";
import { type Sheet, sheetSchema } from "./sheet.ts";

/** Nine figures, the last the remainder of the eight before it by 7. */
function tokenRule(id: string): IdentifierRule {
  return {
    id,
    label: { fr: "Numéro de jeton", en: "Token number" },
    check(value) {
      const normal = value.replace(/\s/g, "");
      const right = /^\d{9}$/.test(normal) && Number(normal.slice(0, 8)) % 7 === Number(normal[8]);
      return right ? { ok: true, normal } : { ok: false, refusal: refusal(law.TOKEN_WRONG) };
    },
  };
}

/** A token number with its key. */
export const tokenOf = (number: number): string => `${String(number).padStart(8, "0")}${number % 7}`;

const step = (line: LineOutcome, name: string, en: string, effect: WaterfallStep["effect"], reasons: string[]): WaterfallStep => ({
  name,
  label: { fr: en, en },
  effect,
  cents: line.amounts[name] ?? ZERO_CENTS,
  reasons,
});

const rules: ClaimRules<Sheet> = {
  sheet: sheetSchema,
  situationKinds: [
    { kind: "affiliation", label: { fr: "Affiliation", en: "Affiliation" }, holder: "person", sensitive: false },
    { kind: "dependant", label: { fr: "Ayant droit", en: "Dependant" }, holder: "person", sensitive: false },
    { kind: "birth", label: { fr: "Naissance", en: "Birth" }, holder: "person", sensitive: true },
    { kind: "miner", label: { fr: "Mineur", en: "Miner" }, holder: "person", sensitive: false },
    { kind: "licensed", label: { fr: "Agréé", en: "Licensed" }, holder: "professional", sensitive: false },
  ],
  careDays(sheet) {
    const days = sheet.lines.map((line) => day(line.careDate)).sort((a, b) => a - b);
    const found = period(days[0] ?? day("1970-01-01"), days.at(-1) ?? null);
    if (found === undefined) throw new RangeError("days in order make a period");
    return found;
  },
  fingerprints: (sheet) => sheet.lines.map((line) => `${line.careDate}/${line.code ?? line.act}`),
  countersNeeded: (_sheet, _professional, settledOn) => [{ name: "participation", span: String(yearOf(settledOn)) }],
  tariffsNeeded: (sheet) => sheet.lines.flatMap(({ act, code, careDate }) => (act === "listed" && code ? [{ list: "spells", code, on: day(careDate) }] : [])),
  settle,
  paymentDeadlines,
  waterfall: (line) => [
    step(line, "fee", "Fee", "sets", []),
    step(line, "base", "Base", "sets", ["zz.base"]),
    step(line, "participation", "Participation", "takes", ["zz.participates"]),
    step(line, "paid", "Paid", "result", ["zz.covered"]),
  ],
};

const LABELS = { visit: { fr: "Visite", en: "Visit" }, scan: { fr: "Examen", en: "Scan" } } as const;

const display: PackDisplay<Sheet> = {
  specialtyLabel: () => undefined,
  actLabel: (code) => (code === "visit" || code === "scan" ? LABELS[code] : undefined),
  billableActs: (_specialty, on) => [
    { code: "visit", label: LABELS.visit, family: "visit", tariffCents: valueOn(law.VISIT_TARIFF, on) },
    { code: "scan", label: LABELS.scan, family: "scan", tariffCents: valueOn(law.SCAN_TARIFF, on) },
  ],
  acts: [
    {
      code: "VISIT",
      label: LABELS.visit,
      family: "visit",
      law: law.VISIT_TARIFF.law,
      tariffs: [{ label: { fr: "partout", en: "everywhere" }, tariff: law.VISIT_TARIFF }],
    },
    {
      code: "SCAN",
      label: LABELS.scan,
      family: "scan",
      law: law.SCAN_TARIFF.law,
      tariffs: [{ label: { fr: "partout", en: "everywhere" }, tariff: law.SCAN_TARIFF }],
    },
  ],
  publishSheet: (sheet) => sheet,
  chargedOf: (sheet) => sumCents(sheet.lines.map(({ fee }) => parseCents(fee) ?? ZERO_CENTS)),
  counter: (_name, span) => ({ label: { fr: `Participations ${span}`, en: `Participations ${span}` } }),
};

/** A whole country pack, for the tests of the back office. */
export const zubrowka: CountryPack = {
  id: "zz",
  name: { fr: "Zubrowka", en: "Zubrowka" },
  currency: "EUR",
  locales: ["fr", "en"],
  rulesVersion: "zz-2026.11",
  texts: [law.HEALTH_ACT],
  articlesRead: [],
  rules: [],
  parameters: law.parameters,
  reasons: law.reasons,
  refusals: law.refusals,
  questions: [],
  personIdentifiers: [tokenRule("zz.token")],
  professionalIdentifiers: [tokenRule("zz.licence")],
  wording: { currency: "EUR", actName: (act) => String(act) },
  claims: rules as ClaimRules,
  display: display as PackDisplay,
  network: {
    schemes: [{ id: "general", name: { fr: "Général", en: "General" }, from: null, to: null }],
    organisms: ["NORTH", "SOUTH"].map((id) => ({ id, code: id, name: { fr: id, en: id }, kind: "fund", from: null, to: null, affiliates: ["general"] })),
  },
  affiliation,
  cards,
  attestation,
  recovery,
};
