import { Fields } from "./fields.ts";
import type { Translator } from "./translation.ts";

const PRACTITIONERS: Readonly<Record<string, string>> = { radiologist: "radiology" };
/** The modifier that adds this percentage to an X-ray. */
const MODIFIERS: Readonly<Record<string, string>> = { "15.8": "Y", "21.8": "Z" };

/** The base of an X-ray whose tariff and modifier the case gives. */
export const translateTechnicalAct: Translator = ({ input, date }) => {
  const fields = new Fields(input);
  fields.word("scheme", { general: true });
  const asked = {
    family: "technical-act",
    careDate: date,
    technicalAct: fields.text("act_code"),
    tariff: fields.text("unit_price"),
    actGroup: "imaging",
    modifiers: fields.word("modifier_percent", MODIFIERS),
    specialty: fields.word("practitioner", PRACTITIONERS),
    sector: "sector-1",
    pathway: "referred",
    patientAgeYears: 40,
  };
  fields.finish();
  return {
    asked: [{ question: "fr.reimbursement", input: asked }],
    read: (field, [answer]) => (field === "reimbursement_base" ? String(answer?.base) : undefined),
  };
};
