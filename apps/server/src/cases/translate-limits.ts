import type { Field } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { EXEMPTIONS } from "./translate-care.ts";
import type { Translator } from "./translation.ts";

const PROVIDERS: Readonly<Record<string, string>> = {
  gp: "doctor",
  specialist: "doctor",
  dentist: "dentist",
  midwife: "midwife",
  nurse: "paramedic",
  physiotherapist: "paramedic",
  speech_therapist: "paramedic",
  orthoptist: "paramedic",
};

/** `flat_participation`: what is held back on the acts of a day. */
export const translateFlatParticipation: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const item = fields.word("item", { doctor_act: "doctor", laboratory_analysis: "laboratory" });
  const provider = fields.word("practitioner", PROVIDERS) ?? item;
  if (provider === undefined) throw new Unsupported("no practitioner");
  if (fields.flag("same_doctor") === false) throw new Unsupported("same_doctor: false");
  const input = {
    careDate: published.date,
    provider,
    acts: fields.count("acts_same_day") ?? 1,
    patientAgeYears: fields.count("patient_age_years") ?? 40,
    exemption: fields.word("exemption_situation", EXEMPTIONS) ?? "none",
  };
  fields.finish();
  return {
    asked: [{ question: "fr.flat-participation", input }],
    read: (field, [answer]) => (field === "flat_participation" ? String(answer?.participationForfaitaire) : undefined),
  };
};

const ITEMS: Readonly<Record<string, string>> = { flat_participation: "flat-participation", franchise: "franchise", franchise_and_participation: "both" };

/** `yearly_ceiling`: the most that is held back in a year. */
export const translateYearlyCeiling: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const item = fields.word("item", ITEMS);
  if (item === undefined) throw new Unsupported("no item");
  fields.finish();
  return {
    asked: [{ question: "fr.yearly-ceiling", input: { date: published.date, item } }],
    read: (field, [answer]) => (field === "ceiling" ? String(answer?.ceiling) : undefined),
  };
};

const FRANCHISE_ITEMS: Readonly<Record<string, string>> = { medicine_box: "medicine-box", paramedical_act: "paramedical-act", transport: "journey" };
const VEHICLES: Readonly<Record<string, string>> = {
  ambulance: "medical-or-taxi",
  vsl: "medical-or-taxi",
  taxi: "medical-or-taxi",
  own_car: "other",
  train_2nd_class: "other",
};
const FRANCHISE_EXEMPTIONS: Readonly<Record<string, string>> = {
  none: "none",
  minor: "none",
  c2s: "c2s",
  ame: "state-medical-aid",
  maternity_insurance: "maternity",
  pregnant_from_6th_month: "maternity",
};

const FRANCHISE_READ: Readonly<Record<string, (answer: Readonly<Record<string, unknown>>) => Field>> = {
  franchise: (a) => String(a.franchise),
  collected_at_counter: (a) => a.collectedAtCounter === true,
  recovered_on_later_payment: (a) => a.recoveredLater === true,
};

/** `franchise`, `franchise_collection`: the deductible on boxes, paramedical acts and journeys of a day. A minor is known by the age. */
export const translateFranchise: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const item = fields.word("item", FRANCHISE_ITEMS);
  if (item === undefined) throw new Unsupported("no item");
  const vehicle = fields.word("transport_mode", VEHICLES);
  const quantity = fields.count("boxes") ?? fields.count("acts_same_day") ?? fields.count("trips_same_day") ?? 1;
  const input = {
    careDate: published.date,
    item,
    quantity,
    ...(vehicle === undefined ? {} : { vehicle }),
    emergency: fields.flag("emergency") ?? false,
    patientAgeYears: fields.count("patient_age_years") ?? 40,
    exemption: fields.word("exemption_situation", FRANCHISE_EXEMPTIONS) ?? "none",
    thirdPartyPayment: fields.flag("third_party_payment") ?? false,
  };
  fields.finish();
  return { asked: [{ question: "fr.franchise", input }], read: (field, [answer]) => (answer === undefined ? undefined : FRANCHISE_READ[field]?.(answer)) };
};
