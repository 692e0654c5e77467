import { addDays, type Day, dayOf } from "@openamo/kernel";
import type { ListEntry } from "../entry.ts";
import { ROW_AMOUNT_INVALID, ROW_DATE_INVALID } from "../refusals.ts";
import { codeOf, countOf, hundredthsOf, neededDay, neededText, type Row, refuseRow, textOf } from "../rows/row.ts";
import type { FileShape } from "../shape.ts";

const YEAR = /^20\d{2}$/;
const MARCH = 3;

/** Tariffs of hospitals hold from 1 March to the end of the next February. */
function campaignOf(row: Row, field: string): { from: Day; to: Day } {
  const year = Number(codeOf(row, field, YEAR));
  return { from: dayOf(year, MARCH, 1), to: addDays(dayOf(year + 1, MARCH, 1), -1) };
}

const needed = (row: Row, field: string): number => hundredthsOf(row, field) ?? refuseRow(ROW_AMOUNT_INVALID, field);

/** A stay: what it pays, and what is taken or added when it is shorter or longer than the bounds. */
function stayTariff(row: Row): ListEntry {
  const campaign = campaignOf(row, "time_i");
  const effect = neededDay(row, "date_effet");
  // A tariff carried over into a new campaign keeps its first day of effect and is written again.
  if (effect > campaign.to) refuseRow(ROW_DATE_INVALID, "date_effet");
  const values = {
    base: needed(row, "tarif_base"),
    shortStayLumpSum: hundredthsOf(row, "forfait_exb") ?? 0,
    shortStayDay: hundredthsOf(row, "tarif_exb") ?? 0,
    longStayDay: hundredthsOf(row, "tarif_exh") ?? 0,
  };
  const content = { unit: "EUR", values, shortestStay: countOf(row, "borne_basse") ?? 0, longestStay: countOf(row, "borne_haute") ?? 0 };
  const [code, line] = [codeOf(row, "ghs", /^\d{4}$/), codeOf(row, "ghm", /^\d{2}[A-Z]\d{2}[0-9A-Z]$/)];
  return { part: "tariff", code, line, from: Math.max(effect, campaign.from) as Day, to: campaign.to, label: "", family: "", content };
}

interface Life {
  readonly code: string;
  readonly line: string;
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

const actOf = ({ code, line, label, from, to }: Life): ListEntry => ({ part: "act", code, line, from, to, label, family: "hospital-stay", content: {} });

/** A stay under one label, campaign after campaign, is one act; its label changes with a new one. */
function stayReader() {
  const lives = new Map<string, Life>();
  return {
    read(row: Row): readonly ListEntry[] {
      const tariff = stayTariff(row);
      const label = neededText(row, "libelle_ghm");
      const { code, line, from, to } = tariff as ListEntry & { from: Day; to: Day };
      const key = `${code}/${line}`;
      const life = lives.get(key);
      const goesOn = life !== undefined && life.label === label && from <= addDays(life.to, 1) && to >= life.from;
      lives.set(key, goesOn ? { ...life, to: Math.max(to, life.to) as Day } : { code, line, label, from, to });
      return life === undefined || goesOn ? [tariff] : [actOf(life), tariff];
    },
    finish: (): readonly ListEntry[] => [...lives.values()].map(actOf),
  };
}

/** Public hospitals: the tariff of each stay (GHS) by year, with the group of patients (GHM) that leads to it. */
export const ghsFiles: readonly FileShape[] = [
  {
    name: "tarifs_mco_ghs",
    form: "json",
    columns: ["ghs", "ghm", "libelle_ghm", "tarif_base", "date_effet", "time_i"],
    parts: ["act", "tariff"],
    codeOf: (row) => textOf(row, "ghs"),
    reader: stayReader,
  },
];
