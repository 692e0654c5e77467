import type { Field, PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { sameName } from "./names.ts";
import type { Translator } from "./translation.ts";

const STATUSES: Readonly<Record<string, string>> = {
  private_employee: "employee",
  registered_childminder: "childminder",
  press_freelancer: "press-freelancer",
  non_permanent_public_agent: "public-contract-agent",
  civic_service_volunteer: "civic-service-volunteer",
  agricultural_worker: "agricultural-employee",
  military: "military",
  civil_servant: "state-civil-servant",
  self_employed: "self-employed",
  student: "student",
  higher_education_student: "student",
  swiss_cross_border_employee_opting_french_insurance: "swiss-frontier-worker-french-insurance",
  swiss_pensioner_opting_french_insurance: "swiss-pensioner-french-insurance",
};

const SCHEMES: Readonly<Record<string, string>> = {
  general: "general",
  agricultural: "agricultural",
  self_employed: "self-employed",
  crpcen: "notary-clerks",
  enim: "seafarers",
  ratp: "ratp",
};

/** Words of the cases for schemes, from the pack's. */
const SCHEME_WORDS: Readonly<Record<string, string>> = {
  general: "general",
  agricultural: "agricultural",
  sncf: "sncf",
  ratp: "ratp",
  seafarers: "enim",
  mines: "canssm",
  military: "military",
  "notary-clerks": "crpcen",
  "french-abroad": "french_abroad_fund",
};

const RESIDENCES: Readonly<Record<string, string>> = { metropole: "metropole" };

/** Organisms that the cases call by their own name rather than by a type. */
const TYPE_WORDS: Readonly<Record<string, string>> = { cnmss: "cnmss", enim: "enim", crpcen: "crpcen" };

interface FunctionAnswer {
  readonly function: string;
  readonly organism: { readonly id: string; readonly type: string; readonly shortName: string; readonly formerNames: readonly string[] } | null;
  readonly organismType: string | null;
}

const functionsOf = (answer: Readonly<Record<string, unknown>> | undefined): readonly FunctionAnswer[] => (answer?.functions ?? []) as FunctionAnswer[];

function functionNamed(answer: Readonly<Record<string, unknown>> | undefined, name: string): FunctionAnswer | undefined {
  return functionsOf(answer).find((candidate) => candidate.function === name);
}

/** The organism's name as the case writes it when it is one of its names, or its name of the day. */
function fundName(found: FunctionAnswer | undefined, published: PublishedCase): Field {
  const organism = found?.organism;
  if (!organism) return "";
  const wanted = String(published.expected.fund_name);
  return [organism.shortName, ...organism.formerNames].find((name) => sameName(name, wanted)) ?? organism.shortName;
}

function fundType(found: FunctionAnswer | undefined): Field {
  const { organism, organismType } = found ?? {};
  return (organism && TYPE_WORDS[organism.id]) ?? organism?.type ?? organismType ?? "";
}

const schemeId = (answer: Readonly<Record<string, unknown>> | undefined): string => String((answer?.scheme as { id?: unknown } | undefined)?.id);

/** A student of the students' scheme, or kept in a parent's, is known by that rather than by a fund. */
function studentFund(answer: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (answer?.decidingStatus !== "student" || answer.studentContribution === null) return undefined;
  return schemeId(answer) === "students" ? "student_scheme" : "parent_scheme";
}

/** `competent_fund`: the scheme of a person and the fund that affiliates them. A field left out is the ordinary situation. */
export const translateCompetentFund: Translator = (published) => {
  const fields = new Fields(published.input);
  const status = fields.word("status", STATUSES);
  if (status === undefined) throw new Unsupported("no status");
  fields.text("commune");
  fields.text("postcode");
  const commune = fields.text("commune_insee_code");
  const residence = fields.word("residence", RESIDENCES);
  const ageYears = fields.count("age_years");
  const parentScheme = fields.word("parent_scheme", SCHEMES) ?? (status === "student" ? "general" : undefined);
  fields.finish();
  const place = commune === undefined ? { residence: residence ?? "metropole" } : { residenceCommune: commune };
  const input = { date: published.date, status, ...place, ...(ageYears === undefined ? {} : { ageYears }), ...(parentScheme && { parentScheme }) };
  return {
    asked: [{ question: "fr.organism-for-person", input }],
    read: (field, [answer]) => {
      const found = functionNamed(answer, "affiliation");
      switch (field) {
        case "fund_type":
          return studentFund(answer) ?? fundType(found);
        case "fund_name":
          return fundName(found, published);
        case "scheme":
          return SCHEME_WORDS[schemeId(answer)] ?? schemeId(answer);
        case "contribution_due":
          return answer?.studentContribution === true;
        default:
          return undefined;
      }
    },
  };
};

/** The organism of one function for an employee who lives and works in a town. */
const inTown =
  (name: string): Translator =>
  (published) => {
    const fields = new Fields(published.input);
    fields.text("commune");
    fields.text("postcode");
    const commune = fields.text("commune_insee_code");
    if (commune === undefined) throw new Unsupported("no commune_insee_code");
    fields.finish();
    const input = { date: published.date, status: "employee", residenceCommune: commune, workCommune: commune };
    return {
      asked: [{ question: "fr.organism-for-person", input }],
      read: (field, [answer]) => {
        const found = functionNamed(answer, name);
        if (field === "fund_type") return fundType(found);
        return field === "fund_name" ? fundName(found, published) : undefined;
      },
    };
  };

/** `competent_urssaf`: who collects the contributions of an establishment. */
export const translateCompetentUrssaf = inTown("contributions");
/** `competent_carsat`: who follows occupational risks in a town. */
export const translateCompetentCarsat = inTown("accident-prevention");

const LOCAL_STATUSES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  employee_working_in_bas_rhin_affiliated_employer: { situation: "employee-there" },
  resident_of_bas_rhin_without_local_scheme_employment: { situation: "resident-only" },
  dependent_child_student_23_of_local_scheme_member: { situation: "child-of-member", ageYears: 23 },
  self_employed_formerly_employee_in_alsace_moselle: { situation: "self-employed" },
  civil_servant_formerly_employee_in_alsace_moselle: { situation: "civil-servant" },
};

/** `local_scheme_membership`: whether a person is in the local scheme of Alsace-Moselle. */
export const translateLocalScheme: Translator = (published) => {
  const fields = new Fields(published.input);
  const facts = fields.word("status", LOCAL_STATUSES);
  if (facts === undefined) throw new Unsupported("no status");
  fields.finish();
  return {
    asked: [{ question: "fr.local-scheme", input: { date: published.date, ...facts } }],
    read: (field, [answer]) => (field === "local_scheme" ? answer?.localScheme === true : undefined),
  };
};
