import { Fields, Unsupported } from "./fields.ts";
import { centsOf, total } from "./sums.ts";
import type { Translator } from "./translation.ts";

const TERRITORIES: Readonly<Record<string, string>> = { metropole: "metropole", GP: "GP", MQ: "MQ", GF: "GF", RE: "RE", YT: "YT" };

/** `c2s_ceiling`: the ceilings of a household. Who its members are is told beside their number. */
export const translateC2sCeiling: Translator = (published) => {
  const fields = new Fields(published.input);
  const persons = fields.count("household_size");
  if (persons === undefined) throw new Unsupported("no household_size");
  fields.count("adults");
  fields.count("children");
  const input = {
    date: published.date,
    persons,
    territory: fields.word("territory", TERRITORIES) ?? "metropole",
    alternatingChildren: fields.count("children_alternating_custody") ?? 0,
  };
  fields.finish();
  return {
    asked: [{ question: "fr.c2s-ceiling", input }],
    read(field, [answer]) {
      if (field === "ceiling_free") return String(answer?.ceilingFree);
      return field === "ceiling_with_contribution" ? String(answer?.ceilingWithContribution) : undefined;
    },
  };
};

/** `c2s_monthly_contribution`: what a person pays each month. */
export const translateC2sContribution: Translator = (published) => {
  const fields = new Fields(published.input);
  const ageYears = fields.count("patient_age_years");
  if (ageYears === undefined) throw new Unsupported("no patient_age_years");
  const input = { date: published.date, ageYears, localScheme: fields.flag("local_scheme_alsace_moselle") ?? false };
  fields.finish();
  return {
    asked: [{ question: "fr.c2s-contribution", input }],
    read: (field, [answer]) => (field === "monthly_contribution" ? String(answer?.monthlyContribution) : undefined),
  };
};

/** `c2s_resources`: what counts of a household's wages. */
export const translateC2sResources: Translator = (published) => {
  const fields = new Fields(published.input);
  const [persons, months, wages] = [fields.count("household_size"), fields.count("months"), fields.list("net_wages_monthly")];
  if (persons === undefined || months === undefined || wages === undefined) throw new Unsupported("no household_size, months or net_wages_monthly");
  const housingAid = fields.text("housing_benefit");
  fields.word("housing", { tenant: "tenant" });
  fields.finish();
  const housing = housingAid !== undefined && centsOf(housingAid) > 0 ? { housing: "tenant-with-aid", housingAid } : { housing: "tenant" };
  const income = total(...wages.map((wage) => centsOf(wage) * months));
  return {
    asked: [{ question: "fr.c2s-resources", input: { date: published.date, persons, income, ...housing } }],
    read: (field, [answer]) => (field === "resources" ? String(answer?.resources) : undefined),
  };
};
