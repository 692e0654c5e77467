import { type Cents, day, decide, decided, decimalOf, type MissingFact, Trace, undecided } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { c2sResources, HOUSINGS } from "../../reimbursement/c2s/resources.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { C2S_GROUPS, HOUSING_LABELS } from "./words.ts";

const MOST_PERSONS = 20;
const none = 0 as Cents;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour de la demande", en: "Day of the request" }, group: "household" }),
      persons: shown(z.int().min(1).max(MOST_PERSONS), { title: { fr: "Personnes au foyer", en: "Persons in the household" }, group: "household", initial: 1 }),
      housing: shown(z.enum(HOUSINGS), { title: { fr: "Logement", en: "Housing" }, group: "household", labels: HOUSING_LABELS, initial: "tenant" }),
      income: shown(amountField(), {
        title: { fr: "Revenus nets de toutes les personnes", en: "Net income of all persons" },
        hint: { fr: "Sans le RSA ni les prestations que la loi écarte", en: "Without the RSA and the benefits that the law leaves out" },
        group: "resources",
      }),
      interruptedEarnings: shown(amountField().default(none), {
        title: {
          fr: "Salaires de qui est au chômage, en longue maladie ou dans un cas semblable",
          en: "Earnings of those out of work, in long illness or the like",
        },
        group: "resources",
      }),
      housingAid: shown(amountField().optional(), {
        title: { fr: "Aide au logement reçue", en: "Housing aid received" },
        group: "resources",
        showWhen: { field: "housing", in: ["tenant-with-aid"] },
      }),
      maintenancePaid: shown(amountField().default(none), { title: { fr: "Pensions alimentaires versées", en: "Maintenance paid" }, group: "resources" }),
    })
    .meta({ "x-groups": C2S_GROUPS });

const AID: MissingFact = {
  field: "housingAid",
  question: { fr: "Quelle aide au logement a été reçue en douze mois ?", en: "Which housing aid was received over twelve months?" },
};

/** What counts of a household's resources for the State's complementary cover. */
export const c2sResourcesQuestion = defineQuestion<z.output<ReturnType<typeof input>>, Cents>({
  id: "fr.c2s-resources",
  title: { fr: "Quelles ressources comptent pour la C2S ?", en: "Which resources count for the C2S?" },
  description: {
    fr: "Les ressources du foyer sur douze mois : revenus, abattement, forfait logement, pensions versées. Les abattements propres à l'ASPA, à l'AAH et à l'ASI n'y sont pas.",
    en: "The resources of the household over twelve months: income, abatement, housing share, maintenance. The abatements of ASPA, AAH and ASI are not in it.",
  },
  coveredFrom: day("2017-04-01"),
  input,
  output: () => z.object({ resources: z.string() }),
  answer: ({ date, housingAid, ...facts }) =>
    decide(() => {
      if (facts.housing === "tenant-with-aid" && housingAid === undefined) return undecided(AID);
      const trace = new Trace();
      return decided(c2sResources({ ...facts, on: date, housingAid: housingAid ?? none }, trace), trace);
    }),
  publish: (resources) => ({ resources: decimalOf(resources) }),
});
