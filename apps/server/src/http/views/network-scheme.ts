import { inLocale, type NetworkManagers, type SchemeDuty } from "@openamo/kernel";
import type { z } from "zod";
import type { SchemeEntry } from "../../network/catalogue.ts";
import { publishReference } from "../../questions/publish-reason.ts";
import type { schemePageSchema, schemeRowSchema } from "../schemas/network.ts";
import { dayOrNull, evidenceView, linksTo, maybeSaid, type Reading, said, schemesNamed } from "./network.ts";

export function schemeRow({ scheme, detail, pack }: SchemeEntry, reading: Reading): z.input<typeof schemeRowSchema> {
  const { locale } = reading;
  return {
    id: scheme.id,
    country: pack.id,
    name: inLocale(scheme.name, locale),
    shortName: said(detail.shortName, reading),
    code: detail.code ?? null,
    family: inLocale(detail.family, locale),
    state: inLocale(detail.state.label, locale),
    since: dayOrNull(detail.state.since),
    from: dayOrNull(scheme.from),
    to: dayOrNull(scheme.to),
    managesCare: detail.managesCare,
    population: said(detail.population, reading),
  };
}

const kindIn = (entry: SchemeEntry, reading: Reading, kind: string) => {
  const label = entry.pack.network.explorer?.kinds.find((one) => one.kind === kind)?.label;
  return { kind, label: label === undefined ? kind : inLocale(label, reading.locale) };
};

const managerView = (entry: SchemeEntry, { where, organisms, kinds, words }: NetworkManagers, reading: Reading) => ({
  where: maybeSaid(where, reading),
  organisms: linksTo(organisms, reading),
  kinds: kinds.map((kind) => kindIn(entry, reading, kind)),
  words: maybeSaid(words, reading),
});

const dutyView = (entry: SchemeEntry, duty: SchemeDuty, reading: Reading) => ({
  label: inLocale(duty.label, reading.locale),
  where: inLocale(duty.where, reading.locale),
  organism: duty.organism === undefined ? null : (linksTo([duty.organism], reading)[0] ?? null),
  kind: duty.kind === undefined ? null : kindIn(entry, reading, duty.kind),
  from: dayOrNull(duty.from),
  to: dayOrNull(duty.to),
  sentence: inLocale(duty.sentence, reading.locale),
  law: duty.law.map((reference) => publishReference(reference, entry.pack, reading.locale)),
  note: maybeSaid(duty.note, reading),
  status: duty.status,
});

export function schemePage(entry: SchemeEntry, reading: Reading): z.input<typeof schemePageSchema> {
  const { detail, pack } = entry;
  return {
    ...schemeRow(entry, reading),
    managers: linksTo(detail.managers, reading),
    successor: schemesNamed(detail.successor === undefined ? [] : [detail.successor], pack.id, reading)[0] ?? null,
    basis: detail.basis.map((text) => said(text, reading)),
    website: detail.website ?? null,
    notes: detail.notes.map((note) => said(note, reading)),
    risks: detail.risks.map(({ label, cover, managers, from, to, note, status }) => ({
      label: inLocale(label, reading.locale),
      cover,
      managers: managers.map((manager) => managerView(entry, manager, reading)),
      from: dayOrNull(from),
      to: dayOrNull(to),
      note: maybeSaid(note, reading),
      status,
    })),
    duties: detail.duties.map((duty) => dutyView(entry, duty, reading)),
    status: detail.status,
    evidence: evidenceView(detail.evidence, reading),
  };
}
