import type { Field } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { EXEMPTIONS } from "./translate-care.ts";
import type { Translator } from "./translation.ts";

const VEHICLES: Readonly<Record<string, string>> = { ambulance: "ambulance", vsl: "light", own_car: "own-car" };
const ELEMENTS: Readonly<Record<string, string | null>> = {
  km: null,
  short_trip_supplement: null,
  pick_up_charge: "pick-up",
  pick_up_charge_and_km: "pick-up",
  departmental_flat_fee: "department",
  agglomeration_flat_fee: "agglomeration",
};
const ZONES: Readonly<Record<string, string>> = { A: "A", B: "B", C: "C", D: "D" };

function kilometresOf(fields: Fields): { kilometres?: number } {
  const text = fields.text("distance_km");
  if (text === undefined) return {};
  if (!/^\d+$/.test(text)) throw new Unsupported(`distance_km: ${text}`);
  return { kilometres: Number(text) };
}

/** `transport_tariff`, and `tariff_and_rate` of one's own car: an element of the tariff. */
export const translateTransportTariff: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  fields.count("patient_age_years");
  if (fields.flag("prescription") === false) throw new Unsupported("prescription: false");
  const vehicle = fields.word("transport_mode", VEHICLES);
  if (vehicle === undefined) throw new Unsupported("no transport_mode");
  const start = fields.word("tariff_element", ELEMENTS);
  const zone = fields.word("zone", ZONES);
  const input = { date: published.date, vehicle, ...kilometresOf(fields), ...(start ? { start } : {}), ...(zone === undefined ? {} : { zone }) };
  fields.finish();
  const shortTrip = published.input.tariff_element === "short_trip_supplement";
  return {
    asked: [{ question: "fr.transport-tariff", input }],
    read(field, [answer]) {
      if (field === "rate_per_km") return String(answer?.ratePerKilometre);
      return field === "tariff" ? String(shortTrip ? answer?.shortTrip : answer?.start) : undefined;
    },
  };
};

const MODES: Readonly<Record<string, string>> = { ambulance: "ambulance", vsl: "light", taxi: "taxi", own_car: "own-car", train_2nd_class: "public" };
/** Going home after a stay is a journey to care like another. */
const REASONS: Readonly<Record<string, string>> = { hospital_discharge: "care" };
const READ: Readonly<Record<string, (answer: Readonly<Record<string, unknown>>) => Field>> = {
  rate_per_km: (a) => String(a.ratePerKilometre),
  rate_percent: (a) => String(a.ratePercent),
  franchise: (a) => String(a.franchise),
  reimbursement_base: (a) => String(a.base),
  amount_reimbursed: (a) => String(a.paid),
  patient_share: (a) => String(a.patientShare),
};

/** `care_reimbursement` of a journey. */
export const translateTransport: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const mode = fields.word("transport_mode", MODES);
  if (mode === undefined) throw new Unsupported("no transport_mode");
  const price = fields.text("price_charged");
  const input = {
    date: published.date,
    mode,
    prescribed: fields.flag("prescription") ?? true,
    contracted: fields.flag("taxi_contracted") ?? true,
    reason: fields.word("reason", REASONS) ?? "care",
    patientAgeYears: fields.count("patient_age_years") ?? 40,
    exemption: fields.word("exemption_situation", EXEMPTIONS) ?? "none",
    ...kilometresOf(fields),
    ...(price === undefined ? {} : { price }),
  };
  fields.finish();
  return { asked: [{ question: "fr.transport", input }], read: (field, [answer]) => (answer === undefined ? undefined : READ[field]?.(answer)) };
};
