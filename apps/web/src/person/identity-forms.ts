import type { ChangePath, Identity } from "../api/identity.ts";

/** One thing asked in the form of a change. `birth` is a date as a register wrote it, `check` a yes or nothing. */
export interface AskedField {
  readonly name: string;
  readonly kind: "text" | "date" | "birth" | "choice" | "place" | "country" | "check";
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  readonly optional?: boolean;
  /** What stands in the field when the form opens. */
  readonly first?: string | null | undefined;
  /** Whether the day cannot be to come. */
  readonly past?: boolean;
  readonly hint?: string;
  /** The name of the field itself; the words of the form for `name` otherwise. */
  readonly label?: string;
  /** Country of a place. */
  readonly country?: string;
  /** The words of the form for another name than its own. */
  readonly as?: string;
  /** Language of a name in a second script. */
  readonly language?: string;
}
export type Answers = Readonly<Record<string, string | null>>;

/** The words of a form in the reader's language. */
export interface FormWords {
  readonly say: (key: string) => string;
  readonly language: (code: string) => string;
}

const YES = "yes";
const SEXES = ["female", "male", "unknown"] as const;
const CHANNELS = ["email", "phone", "post"] as const;
const refusalOf = (channel: string): string => `refuse.${channel}`;
const fromDay = (past: boolean): AskedField => ({ name: "from", kind: "date", past });

/** The names held today in the file itself, not in one that was merged into it. */
const namesToday = ({ id, names }: Identity) => names.findLast(({ file, current }) => file === id && current) ?? names.findLast(({ file }) => file === id);

const SECOND = "secondScript.";

/** The same names in the second script of the country. */
function secondNames(identity: Identity, { say }: Pick<FormWords, "say">): AskedField[] {
  const { secondScript: script } = identity;
  if (script === null) return [];
  const held = namesToday(identity)?.secondScript;
  return (["birthName", "usedName", "givenNames"] as const).map((name) => ({
    name: `${SECOND}${name}`,
    kind: "text",
    optional: true,
    first: held?.[name],
    label: `${say(`identity.fields.${name}`)} (${script.label})`,
    language: script.language,
  }));
}

function secondOf(answers: Answers): unknown {
  const [birthName, usedName, givenNames] = ["birthName", "usedName", "givenNames"].map((name) => answers[`${SECOND}${name}`]?.trim() ?? "");
  return birthName || usedName || givenNames ? { birthName, usedName: usedName || null, givenNames } : null;
}

function nameFields(identity: Identity, { say }: FormWords): AskedField[] {
  const held = namesToday(identity);
  return [
    { name: "birthName", kind: "text", first: held?.birthName },
    { name: "usedName", kind: "text", optional: true, first: held?.usedName, hint: say("register.usedNameHint") },
    { name: "givenNames", kind: "text", first: held?.givenNames },
    { name: "sex", kind: "choice", first: held?.sex, choices: SEXES.map((value) => ({ value, title: say(`register.sexes.${value}`) })) },
    ...secondNames(identity, { say }),
    { ...fromDay(true), hint: say("identity.fromBirth") },
  ];
}

function birthFields({ birth, country }: Identity, { say }: FormWords): AskedField[] {
  const hint = birth.commune === null ? {} : { hint: say("identity.keptCommune") };
  const commune: AskedField[] = country === "fr" ? [{ name: "commune", kind: "place", optional: true, ...hint }] : [];
  return [
    { name: "birthDate", kind: "birth", first: birth.registered, hint: say("register.birthHint") },
    { name: "place", kind: "text", optional: true, first: birth.place, hint: say("identity.placeHint") },
    ...commune,
    { name: "country", kind: "country", optional: true, first: birth.country },
  ];
}

function contactFields({ contact, languages }: Identity, { say, language }: FormWords): AskedField[] {
  return [
    { name: "email", kind: "text", optional: true, first: contact?.email },
    { name: "phone", kind: "text", optional: true, first: contact?.phone },
    {
      name: "preferred",
      kind: "choice",
      first: contact?.preferred ?? "post",
      choices: CHANNELS.map((value) => ({ value, title: say(`identity.channels.${value}`) })),
    },
    { name: "language", kind: "choice", first: contact?.language ?? languages[0], choices: languages.map((value) => ({ value, title: language(value) })) },
    ...CHANNELS.map((channel): AskedField => {
      const first = contact?.refused.includes(channel) === true ? YES : null;
      return { name: refusalOf(channel), kind: "check", optional: true, first };
    }),
  ];
}

/** Countries whose places are known: an address names one of them. Those of France are communes, those of Morocco provinces. */
const PLACES: Readonly<Record<string, { readonly as?: string }>> = { fr: {}, ma: { as: "division" } };

function addressFields({ country }: Identity): AskedField[] {
  const place = PLACES[country];
  const commune: AskedField[] = place === undefined ? [] : [{ name: "commune", kind: "place", optional: true, country, ...place }];
  return [
    { name: "line1", kind: "text" },
    { name: "line2", kind: "text", optional: true },
    { name: "postcode", kind: "text" },
    { name: "town", kind: "text" },
    ...commune,
    fromDay(false),
  ];
}

/** What a change asks, from what the country and the file know. */
export function fieldsOf(path: ChangePath, identity: Identity, words: FormWords): readonly AskedField[] {
  switch (path) {
    case "names":
      return nameFields(identity, words);
    case "birth":
      return birthFields(identity, words);
    case "contact":
      return contactFields(identity, words);
    case "addresses":
      return addressFields(identity);
    case "identifiers":
      return [
        { name: "kind", kind: "choice", choices: identity.identifierKinds.map(({ kind, label }) => ({ value: kind, title: label })) },
        { name: "value", kind: "text" },
        fromDay(false),
      ];
    case "bank-details":
      return [
        { name: "format", kind: "choice", choices: identity.bankFormats.map(({ format, label }) => ({ value: format, title: label })) },
        { name: "account", kind: "text" },
        { name: "holder", kind: "text" },
        fromDay(false),
      ];
  }
}

/** A place of birth: what is known of it stays while nothing else is said; another place does not keep the commune of the former one. */
function birthplaceOf({ place, commune, country: abroad }: Answers, { birth, country }: Identity): unknown {
  const said = place?.trim() || null;
  if (commune) return { commune, country, place: said };
  const chosen = abroad || null;
  return { commune: said === birth.place && chosen === birth.country ? birth.commune : null, country: chosen, place: said };
}

/** The change as it is sent. */
export function bodyOf(path: ChangePath, answers: Answers, identity: Identity): unknown {
  if (path === "birth") return { birthDate: answers.birthDate, birthplace: birthplaceOf(answers, identity) };
  if (path === "contact") {
    const { email, phone, preferred, language } = answers;
    return { email: email || null, phone: phone || null, preferred, language, refused: CHANNELS.filter((channel) => answers[refusalOf(channel)] === YES) };
  }
  if (path === "names") {
    const { birthName, usedName, givenNames, sex, from } = answers;
    return { birthName, usedName, givenNames, sex, from, secondScript: secondOf(answers) };
  }
  if (path !== "addresses") return answers;
  const { line1, line2, postcode, town, commune, from } = answers;
  return {
    use: "home",
    from,
    to: null,
    address: { lines: [line1, line2].filter(Boolean), postcode, town, commune: commune ?? null, country: identity.country },
  };
}

/** The name under which a form asks what the server calls by its path: `address.lines.0` is `line1`. */
export const formName = (field: string): string => {
  const last = field.replace(/^(address|birthplace)\./, "");
  return last.startsWith("lines") ? "line1" : last;
};
