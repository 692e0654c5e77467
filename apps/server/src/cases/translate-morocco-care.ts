import type { PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { centsOf, total } from "./sums.ts";
import type { Translator } from "./translation.ts";

const SCHEMES: Readonly<Record<string, string>> = {
  ma_cnss: "amo-salaries",
  ma_cnops: "amo-public",
  ma_cnss_self_employed: "amo-tns",
  amo_students: "amo-etudiants",
};
const GRIDS: Readonly<Record<string, string>> = { ma_cnss: "cnss", ma_cnops: "cnops" };

/** Act of a practitioner at the office, and on a visit where there is one. */
const PRACTITIONERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gp: { office: "C", home_visit: "V" },
  specialist: { office: "Cs", home_visit: "Vs" },
  dermatologist: { office: "Cs", home_visit: "Vs" },
  gynecologist: { office: "Cs", home_visit: "Vs" },
  ophthalmologist: { office: "Cs", home_visit: "Vs" },
  pediatrician: { office: "Cs", home_visit: "Vs" },
  psychiatrist: { office: "CNPSY", home_visit: "VNPSY" },
  physiotherapist: { office: "AMM" },
  orthoptist: { office: "AMY" },
  speech_therapist: { office: "AMO" },
};

const ITEMS: Readonly<Record<string, string>> = {
  medicine: "MED",
  medicine_box: "MED",
  hospital_stay: "SEJOUR",
  surgery: "CHIR",
  medical_device: "DM",
  spectacles: "LUN",
};

function actOf(fields: Fields): string {
  const item = fields.word("item", ITEMS);
  const practitioner = fields.word("practitioner", PRACTITIONERS);
  const setting = fields.word("setting", { office: "office", home_visit: "home_visit" }) ?? "office";
  if (item !== undefined) return item;
  const act = practitioner?.[setting];
  if (act === undefined) throw new Unsupported("no act for this practitioner and setting");
  return act;
}

/** The base of one unit, under the name it has for this kind of care. */
const referenceOf = (fields: Fields): string | undefined =>
  fields.text("reference_price") ?? fields.text("reference_flat_sum") ?? fields.text("national_tariff");

/** What was charged for all the boxes. */
function priceOf(fields: Fields, boxes: number): string | undefined {
  const box = fields.text("public_price");
  const price = fields.text("price_charged");
  return box === undefined ? price : total(...Array.from({ length: boxes }, () => centsOf(box)));
}

const READ: Readonly<Record<string, (answer: Readonly<Record<string, unknown>>) => string>> = {
  reimbursement_base: (a) => String(a.base),
  rate_percent: (a) => String(a.ratePercent),
  amount_reimbursed: (a) => String(a.paid),
  patient_share: (a) => String(a.patientShare),
  overrun: (a) => String(a.excess),
  copayment: (a) => String(a.patientPart),
};

function inputOf(published: PublishedCase, fields: Fields): Readonly<Record<string, unknown>> {
  const quantity = fields.count("boxes") ?? 1;
  const [price, referencePrice, contracted] = [priceOf(fields, quantity), referenceOf(fields), fields.flag("provider_contracted")];
  return {
    careDate: published.date,
    scheme: fields.word("scheme", SCHEMES) ?? "amo-salaries",
    act: actOf(fields),
    sector: "private",
    quantity,
    ...(price === undefined ? {} : { price }),
    ...(referencePrice === undefined ? {} : { referencePrice }),
    ...(contracted === undefined ? {} : { contracted }),
  };
}

/** Care, medicines, stays and devices: `care_reimbursement`, `tariff_and_rate`, `patient_share`. */
export const translateMoroccanCare: Translator = (published) => {
  const fields = new Fields(published.input);
  // The bar code names the box; the prices that stand beside it decide.
  fields.text("barcode");
  const input = inputOf(published, fields);
  fields.finish();
  return {
    asked: [{ question: "ma.reimbursement", input }],
    read: (field, [answer]) => (answer === undefined ? undefined : READ[field]?.(answer)),
  };
};

const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { D: { dental_care: "D", dental_prosthesis: "DP" } };

/** `key_letter_value`: the value of a key letter on a day. */
export const translateKeyLetter: Translator = (published) => {
  const fields = new Fields(published.input);
  const grid = fields.word("scheme", GRIDS) ?? "cnss";
  const letter = fields.text("key_letter") ?? "";
  const item = fields.text("item");
  const act = item === undefined ? letter : LETTERS[letter]?.[item];
  if (act === undefined) throw new Unsupported(`key_letter: ${letter}`);
  fields.finish();
  return {
    asked: [{ question: "ma.tariff", input: { date: published.date, act, sector: "private", grid } }],
    read: (field, [answer]) => (field === "key_value" ? String(answer?.tariff) : undefined),
  };
};

const COMPLEMENTED: Readonly<Record<string, string>> = {
  spectacles: "spectacles",
  surgery: "surgery",
  laboratory_analysis: "laboratory",
  medicine: "medicine",
};

/** `complementary_rate`: the part of a mutual society of the public sector. */
export const translateComplementaryRate: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { ma_cnops: true });
  const input = { date: published.date, mutual: fields.word("mutual", { mgpap: "mgpap" }), care: fields.word("item", COMPLEMENTED) };
  if (input.mutual === undefined || input.care === undefined) throw new Unsupported("no mutual society or care");
  fields.finish();
  return {
    asked: [{ question: "ma.complementary-rate", input }],
    read: (field, [answer]) => (field === "rate_percent" ? String(answer?.ratePercent) : undefined),
  };
};
