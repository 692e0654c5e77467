import { type Decision, day, decide, decided, defineReason, defineRefusal, refusal, refused, Trace } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../claims/care-sheet.ts";
import { organismByFund } from "../network/codes.ts";
import type { Organism, SchemeRow } from "../network/model.ts";
import { organisms } from "../network/organisms.ts";
import { schemeByCode } from "../network/schemes.ts";
import { departmentsOf } from "../network/territory.ts";
import { css } from "../sources/texts.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";

const GROUPS = [{ id: "code", title: { fr: "Le code", en: "The code" } }] as const;

/** CSS R111-1 lists the schemes' organisms; their numbers are those of the national table of organisms. */
export const CODE_READ = defineReason({
  id: "fr.organism-code.read",
  effect: "tells",
  law: [css("R111-1")],
  args: {},
  title: { fr: "Code d'organisme", en: "Organism code" },
  sentence: {
    fr: "Les deux premiers chiffres désignent le régime, les trois suivants la caisse, dans la nomenclature nationale des organismes.",
    en: "The first two digits name the scheme, the next three the fund, in the national table of organisms.",
  },
});

export const UNKNOWN_CODE = defineRefusal({
  code: "unknown-organism-code",
  sentence: { fr: "Aucun organisme connu ne porte le code {code}.", en: "No known organism bears the code {code}." },
  remedy: { fr: "Relisez le code sur l'attestation de droits.", en: "Read the code again on the certificate." },
});

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "À la date du", en: "On the day" }, group: "code" }),
      scheme: shown(z.string().regex(/^\d{2}$/, "two digits"), {
        title: { fr: "Code du régime", en: "Scheme code" },
        hint: { fr: "Deux chiffres", en: "Two digits" },
        group: "code",
      }),
      fund: shown(
        z
          .string()
          .regex(/^\d{3}$/, "three digits")
          .optional(),
        {
          title: { fr: "Code de la caisse", en: "Fund code" },
          hint: { fr: "Trois chiffres", en: "Three digits" },
          group: "code",
        },
      ),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

interface Outcome {
  readonly scheme: SchemeRow | undefined;
  readonly organism: Organism | undefined;
  readonly current: Organism | undefined;
}

/** A mutual society that has a scheme code of its own. */
const sectionOf = (code: string): Organism | undefined => organisms().find((organism) => organism.codes.scheme === code);

function answer({ date, scheme: code, fund }: Input): Decision<Outcome> {
  const trace = new Trace();
  const scheme = schemeByCode().get(code);
  const coded = fund === undefined ? undefined : organismByFund(code, fund, date);
  const organism = coded?.organism ?? (fund === undefined && scheme === undefined ? sectionOf(code) : undefined);
  if (fund === undefined ? scheme === undefined && organism === undefined : organism === undefined)
    return refused(refusal(UNKNOWN_CODE, { code: `${code} ${fund ?? ""}`.trim() }, fund === undefined ? "scheme" : "fund"));
  trace.tell(CODE_READ);
  return decided({ scheme, organism, current: coded?.current ?? organism }, trace);
}

const named = (organism: Organism | undefined) => organism && { id: organism.id, type: organism.type, name: organism.name, shortName: organism.shortName };

/** What is published: the scheme, the organism that the code names, and the one that answers for it now. */
function publish({ scheme, organism, current }: Outcome) {
  const departments = organism && [...departmentsOf(organism.territory)];
  return {
    scheme: scheme ? { id: scheme.id, name: scheme.name, state: scheme.state } : null,
    organism: named(organism) ?? null,
    current: named(current) ?? null,
    departments: departments ?? [],
    wholeDepartment: organism !== undefined && organism === current && organism.territory.departments.size > 0,
  };
}

const organismSchema = () => z.object({ id: z.string(), type: z.string(), name: z.string(), shortName: z.string() });

/** Which scheme and which fund a code names. */
export const organismCodeQuestion = defineQuestion<Input, Outcome>({
  id: "fr.organism-code",
  title: { fr: "Quelle caisse porte ce code ?", en: "Which fund bears this code?" },
  description: {
    fr: "Le régime et la caisse que désigne un code d'organisme, même ancien, et la caisse qui lui succède.",
    en: "The scheme and the fund that an organism code names, even an old one, and the fund that succeeds it.",
  },
  coveredFrom: day("2015-01-01"),
  input,
  output: () =>
    z.object({
      scheme: z.object({ id: z.string(), name: z.string(), state: z.string() }).nullable(),
      organism: organismSchema().nullable(),
      current: organismSchema().nullable(),
      departments: z.array(z.string()),
      wholeDepartment: z.boolean(),
    }),
  answer: (question) => decide(() => answer(question)),
  publish,
});
