import { type Birthplace, type IdentityFile, ofKind, type PersonFact } from "@openamo/fund";
import { type CountryPack, contains, type Day, inLocale, isoDay, type Locale, readBirth, type Text } from "@openamo/kernel";
import type { z } from "zod";
import type { identitySchema } from "../schemas/identity.ts";
import { countryName } from "./facts.ts";
import { CHANNEL_WORDS, changeWords, IBAN_LABEL, KINDS, SEXES, USES } from "./identity-words.ts";
import { namesFor } from "./people.ts";

type IdentityView = z.output<typeof identitySchema>;

interface Reading {
  readonly pack: CountryPack;
  readonly today: Day;
  readonly locale: Locale;
}

const daysOf = (fact: PersonFact, today: Day) => ({
  id: fact.id,
  from: isoDay(fact.from),
  to: fact.to === null ? null : isoDay(fact.to),
  current: contains(fact, today),
  file: fact.personId,
});

const formatLabel = ({ bankAccounts = [] }: CountryPack, format: string): Text => bankAccounts.find(({ id }) => id === format)?.label ?? IBAN_LABEL;
const kindLabel = ({ personIdentifiers }: CountryPack, kind: string): Text => {
  const label = personIdentifiers.find(({ id }) => id === kind)?.label;
  return label ?? { fr: kind, en: kind };
};

/** Where somebody was born: town, commune and country by their names, each once. */
function birthplaceIn({ place, commune, country }: Birthplace, { pack, locale }: Pick<Reading, "pack" | "locale">): string {
  const town = commune === null ? undefined : (pack.places?.nameOf(commune) ?? commune);
  const parts = [place, town, country === null ? undefined : countryName(country, locale)].filter((part) => part !== null && part !== undefined);
  return [...new Set(parts)].join(", ");
}

/** What a fact says, on one line. */
function summaryOf(fact: PersonFact, { pack, locale }: Reading): string {
  switch (fact.kind) {
    case "civil-status":
      return [fact.details, ...(fact.details.secondScript ? [fact.details.secondScript] : [])]
        .map(({ givenNames, usedName, birthName }) => [givenNames, usedName, birthName].filter((name) => name !== null).join(" "))
        .join(" · ");
    case "birth":
      return [fact.details.registered, birthplaceIn(fact.details, { pack, locale })].filter((part) => part !== "").join(", ");
    case "death":
      return isoDay(fact.from);
    case "identifier":
      return `${inLocale(kindLabel(pack, fact.slot), locale)} ${fact.details.value}`;
    case "address":
      return [...fact.details.lines, `${fact.details.postcode} ${fact.details.town}`.trim()].join(", ");
    case "bank-account":
      return `${inLocale(formatLabel(pack, fact.details.format), locale)} ${fact.details.account}`;
    case "contact":
      return [fact.details.email, fact.details.phone, inLocale(CHANNEL_WORDS[fact.details.preferred], locale)].filter((part) => part !== null).join(", ");
  }
}

function identifiersOf({ identifiers }: IdentityFile, { pack, today, locale }: Reading): IdentityView["identifiers"] {
  return identifiers.map(({ fact, provisional, warnings }) => ({
    ...daysOf(fact, today),
    kind: fact.slot,
    label: inLocale(kindLabel(pack, fact.slot), locale),
    value: fact.details.value,
    provisional,
    replaces: fact.details.replaces,
    warnings: warnings.map((warning) => inLocale(warning, locale)),
  }));
}

function meansOf({ facts, person }: IdentityFile, { pack, today, locale }: Reading): Pick<IdentityView, "addresses" | "bankDetails" | "contact"> {
  const contact = ofKind(facts, "contact").findLast((fact) => fact.personId === person.id && contains(fact, today));
  return {
    addresses: ofKind(facts, "address").map((fact) => {
      const use = fact.slot === "postal" || fact.slot === "temporary" ? fact.slot : "home";
      return { ...daysOf(fact, today), use, label: inLocale(USES[use], locale), ...fact.details, lines: [...fact.details.lines] };
    }),
    bankDetails: ofKind(facts, "bank-account").map((fact) => ({
      ...daysOf(fact, today),
      ...fact.details,
      label: inLocale(formatLabel(pack, fact.details.format), locale),
    })),
    contact:
      contact === undefined
        ? null
        : {
            ...daysOf(contact, today),
            ...contact.details,
            refused: [...contact.details.refused],
            preferredLabel: inLocale(CHANNEL_WORDS[contact.details.preferred], locale),
          },
  };
}

function historyOf({ past, changes, merges }: IdentityFile, reading: Reading): Pick<IdentityView, "past" | "changes" | "merges"> {
  const { today, locale } = reading;
  return {
    past: past.map((fact) => ({
      ...daysOf(fact, today),
      current: false,
      kind: fact.kind,
      label: inLocale(KINDS[fact.kind], locale),
      summary: summaryOf(fact, reading),
      knownFrom: fact.knownFrom.toISOString(),
      knownTo: (fact.knownTo ?? fact.knownFrom).toISOString(),
    })),
    changes: changes.map(({ id, what, at, by, motive, undoes, undoneBy, ofEvent }) => ({
      id,
      what,
      label: inLocale(changeWords(what), locale),
      at: at.toISOString(),
      by,
      motive,
      undone: undoneBy !== null,
      canUndo: undoes === null && undoneBy === null && !ofEvent,
    })),
    merges: merges.map(({ id, keptId, mergedId, motive, at, by, undone }) => ({
      id,
      kept: keptId,
      merged: mergedId,
      motive,
      at: at.toISOString(),
      by,
      undone: undone !== null,
    })),
  };
}

/** The identity of a person for a reader. */
export function identityView(file: IdentityFile, reading: Reading): IdentityView {
  const { person, facts } = file;
  const { pack, today, locale } = reading;
  const own = facts.filter(({ personId }) => personId === person.id);
  const birth = ofKind(own, "birth").at(-1)?.details;
  const read = readBirth(birth?.registered ?? "");
  return {
    id: person.id,
    country: person.country,
    mergedInto: person.mergedInto,
    ...namesFor(person, locale),
    birth: {
      registered: birth?.registered ?? isoDay(person.birthDay),
      day: isoDay(read?.day ?? person.birthDay),
      exact: read?.exact ?? true,
      commune: birth?.commune ?? null,
      country: birth?.country ?? null,
      place: birth?.place ?? null,
      where: birth === undefined ? "" : birthplaceIn(birth, { pack, locale }),
    },
    deathDate: person.deathDay === null ? null : isoDay(person.deathDay),
    names: ofKind(facts, "civil-status").map((fact) => ({
      ...daysOf(fact, today),
      ...fact.details,
      secondScript: fact.details.secondScript ?? null,
      sexLabel: inLocale(SEXES[fact.details.sex], locale),
    })),
    secondScript: pack.secondScript === undefined ? null : { language: pack.secondScript.locale, label: inLocale(pack.secondScript.label, locale) },
    identifiers: identifiersOf(file, reading),
    identifierKinds: pack.personIdentifiers.map(({ id, label }) => ({ kind: id, label: inLocale(label, locale) })),
    ...meansOf(file, reading),
    bankFormats: ["iban", ...(pack.bankAccounts ?? []).map(({ id }) => id)].map((format) => ({ format, label: inLocale(formatLabel(pack, format), locale) })),
    languages: [...pack.locales],
    ...historyOf(file, reading),
  };
}
