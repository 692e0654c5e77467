import { type Cents, cents, type Day, day, decide, decided, decimalOf, defineReason, refusal, refused, shareOf, Trace, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { HOSPITAL_SHARE } from "../../parameters/care-shares.ts";
import { DOCTOR_SHARE } from "../../parameters/shares.ts";
import { ACT_KINDS, actParticipation } from "../../reimbursement/hospital/costly-act.ts";
import { SPECIAL_RATE_UNKNOWN } from "../../reimbursement/special-schemes/rates.ts";
import { css } from "../../sources/texts.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { HOSPITAL_GROUPS } from "./words.ts";

/** The railway scheme bears the flat participation itself. */
export const RAILWAY_BEARS = defineReason({
  id: "fr.costly-act.railway",
  effect: "adds",
  law: [css("R711-17")],
  args: { borne: "cents" },
  title: { fr: "Caisse de la SNCF", en: "Railway scheme" },
  sentence: { fr: "La caisse de la SNCF prend en charge la participation de {borne}.", en: "The railway scheme bears the participation of {borne}." },
});

/** Names of the kinds of acts that the rule tells apart. */
export const COSTLY_KIND_LABELS = {
  act: { fr: "Acte médical ou chirurgical", en: "Medical or surgical act" },
  imaging: { fr: "Imagerie (radiologie, IRM, scanner, scintigraphie)", en: "Imaging (radiology, MRI, CT, scintigraphy)" },
  excluded: { fr: "Prothèse dentaire, biologie, anatomie pathologique", en: "Dental prosthesis, laboratory, pathology" },
} as const;
const SCHEMES = { general: { fr: "Régime général", en: "General scheme" }, railway: { fr: "Caisse de la SNCF", en: "Railway scheme" } } as const;
const LARGEST_COEFFICIENT = 1000;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour de l'acte", en: "Day of the act" }, group: "stay" }),
      kind: shown(z.enum(ACT_KINDS).default("act"), { title: { fr: "Acte", en: "Act" }, group: "stay", labels: COSTLY_KIND_LABELS, initial: "act" }),
      tariff: shown(amountField(), {
        title: { fr: "Tarif de l'acte", en: "Tariff of the act" },
        hint: { fr: "Les actes faits ensemble par le même praticien s'additionnent.", en: "Acts done together by the same practitioner add up." },
        group: "stay",
      }),
      coefficient: shown(z.int().min(0).max(LARGEST_COEFFICIENT).default(0), { title: { fr: "Coefficient", en: "Coefficient" }, group: "stay", initial: 0 }),
      inHospital: shown(z.boolean().default(false), { title: { fr: "Pendant une hospitalisation", en: "During a stay" }, group: "stay", initial: false }),
      scheme: shown(z.enum(["general", "railway"]).default("general"), {
        title: { fr: "Régime", en: "Scheme" },
        group: "patient",
        labels: SCHEMES,
        initial: "general",
      }),
    })
    .meta({ "x-groups": HOSPITAL_GROUPS });
type Input = z.output<ReturnType<typeof input>>;

function ordinaryOf(tariff: Cents, inHospital: boolean, on: Day): Cents {
  const share = versionOn(inHospital ? HOSPITAL_SHARE : DOCTOR_SHARE, on);
  return cents(tariff - shareOf(tariff, share.value, "half-up-to-cent"));
}

/** What a costly act leaves to the person. */
export const costlyAct = defineQuestion<Input, Cents>({
  id: "fr.costly-act",
  title: { fr: "Que reste-t-il à payer sur un acte coûteux ?", en: "What is left to pay on a costly act?" },
  description: {
    fr: "La participation sur un acte, réduite à une somme forfaitaire à partir d'un tarif ou d'un coefficient.",
    en: "The participation on an act, reduced to a flat amount from a tariff or a coefficient on.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ participation: z.string() }),
  answer: ({ date, kind, tariff, coefficient, inHospital, scheme }) =>
    decide(() => {
      const trace = new Trace();
      const ordinary = ordinaryOf(tariff, inHospital, date);
      const left = actParticipation({ on: date, kind, tariff, coefficient, ordinary }, trace);
      if (scheme === "general") return decided(left, trace);
      if (left === ordinary) return refused(refusal(SPECIAL_RATE_UNKNOWN, { "scheme.fr": SCHEMES.railway.fr, "scheme.en": SCHEMES.railway.en }, "scheme"));
      trace.tell(RAILWAY_BEARS, left);
      return decided(cents(0), trace);
    }),
  publish: (participation) => ({ participation: decimalOf(participation) }),
});
