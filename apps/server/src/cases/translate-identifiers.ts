import { Fields, Unsupported } from "./fields.ts";
import type { Translator } from "./translation.ts";

const KINDS: Readonly<Record<string, string>> = { nir: "nir", siren: "siren", siret: "siret" };
const FAULTS: Readonly<Record<string, string>> = { length: "bad_length", format: "bad_format", key: "bad_check_key" };

/** `validate_identifier`: whether a number is well formed. */
export const translateIdentifier: Translator = (published) => {
  const fields = new Fields(published.input);
  const kind = fields.word("identifier_type", KINDS);
  const value = fields.text("value");
  if (kind === undefined || value === undefined) throw new Unsupported("no identifier");
  const keyOptional = fields.flag("key_optional") ?? false;
  fields.finish();
  return {
    asked: [{ question: "fr.identifier", input: { kind, value, keyOptional } }],
    read: (field, [answer]) => {
      if (field === "valid") return answer?.valid === true;
      if (field === "normalised") return String(answer?.normal);
      return field === "reason" ? FAULTS[String(answer?.fault)] : undefined;
    },
  };
};

/** Words of the cases for schemes whose code a card bears. */
const SCHEMES: Readonly<Record<string, string>> = {
  general: "general",
  agricultural: "agricultural",
  sncf: "sncf",
  ratp: "ratp",
  military: "military",
  "french-abroad": "french_abroad_fund",
};
/** A scheme that was folded into the general one is called closed. */
const CLOSED: Readonly<Record<string, string>> = { "self-employed": "self_employed_closed" };
const SECTIONS: Readonly<Record<string, string>> = { "slm-459": "mnh", "slm-506": "mgen" };

interface Named {
  readonly id: string;
  readonly state?: string;
}

/** `scheme_from_code`: the scheme that two digits stand for. */
export const translateSchemeCode: Translator = (published) => {
  const fields = new Fields(published.input);
  const scheme = fields.text("scheme_code");
  fields.finish();
  return {
    asked: [{ question: "fr.organism-code", input: { date: published.date, scheme } }],
    read: (field, [answer]) => {
      if (field !== "scheme") return undefined;
      const found = answer?.scheme as Named | null | undefined;
      const section = answer?.organism as Named | null | undefined;
      if (!found) return section ? (SECTIONS[section.id] ?? section.id) : "";
      return (found.state === "folded-into-general" ? CLOSED[found.id] : undefined) ?? SCHEMES[found.id] ?? found.id;
    },
  };
};

/** `department_from_fund_code`: the department of a fund, and whether the fund holds the whole of it. */
export const translateFundCode: Translator = (published) => {
  const fields = new Fields(published.input);
  const scheme = fields.text("scheme_code");
  const fund = fields.text("fund_code");
  fields.finish();
  return {
    asked: [{ question: "fr.organism-code", input: { date: published.date, scheme, fund } }],
    read: (field, [answer]) => {
      if (field === "department") return String((answer?.departments as string[] | undefined)?.join(" "));
      return field === "main_fund" ? answer?.wholeDepartment === true : undefined;
    },
  };
};
