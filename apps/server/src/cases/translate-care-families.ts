import type { Field, PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { centsOf, total } from "./sums.ts";
import { EXEMPTIONS } from "./translate-care.ts";
import type { Translator } from "./translation.ts";

const SCHEMES: Readonly<Record<string, boolean>> = { general: false, general_alsace_moselle: true };
const TERRITORIES: Readonly<Record<string, string>> = { metropole: "metropole", GP: "GP", MQ: "MQ", GF: "GF", RE: "RE", YT: "YT" };
/** Only doctors are concerned by the pathway: for this care the word changes nothing. */
const PATHWAYS: Readonly<Record<string, true>> = { coordinated: true, outside: true };

type Own = Readonly<Record<string, unknown>>;

const PARAMEDICS: Readonly<Record<string, Own>> = {
  nurse: { family: "paramedic" },
  physiotherapist: { family: "paramedic" },
  speech_therapist: { family: "paramedic" },
  orthoptist: { family: "paramedic" },
};
const SESSIONS: Readonly<Record<string, string>> = { psychologist_first_session: "first", psychologist_followup_session: "follow-up" };
const CLASSES: Readonly<Record<string, string>> = {
  irreplaceable_costly: "irreplaceable",
  major_or_important: "major",
  moderate: "moderate",
  low: "low",
  homeopathy: "homeopathy",
};
/** The cases' words for common dental acts, by code. */
const DENTAL_ACTS: Readonly<Record<string, string>> = {
  dental_consultation: "consultation",
  bridge_three_units: "HBLD033",
  crown: "HBLD038",
  crown_monolithic_ceramic_HBLD680: "HBLD680",
  extraction_milk_tooth: "HBGD035",
  extraction_permanent_tooth: "HBGD036",
  filling_one_surface: "HBMD053",
  filling_one_surface_front_tooth: "HBMD058",
  filling_two_surfaces: "HBMD049",
  filling_three_surfaces: "HBMD038",
  fissure_sealing: "HBBD005",
  full_denture_resin_14_teeth: "HBLD031",
  partial_denture_metal_7_teeth: "HBLD075",
  partial_denture_metal_12_teeth: "HBLD112",
  post_core_inlay: "HBLD090",
  post_core_inlay_with_key: "HBLD090",
  root_canal_incisor_canine: "HBFD033",
  root_canal_premolar: "HBFD035",
  root_canal_molar: "HBFD008",
  scaling: "HBJD001",
};
const ORTHODONTIC_ACTS: Readonly<Record<string, string>> = {
  orthodontic_first_consultation: "first-consultation",
  orthodontic_diagnosis: "diagnosis",
  orthodontic_semester: "semester",
  orthodontic_retention_year_1: "retention-1",
  orthodontic_retention_year_2: "retention-2",
};
const OPTICAL_ITEMS: Readonly<Record<string, string>> = { spectacle_frame: "frame", spectacle_lens: "lens", contact_lenses: "contact-lenses" };
const LENSES: Readonly<Record<string, string>> = { single_focus: "single-focus", progressive: "progressive" };
const INDICATIONS: Readonly<Record<string, boolean>> = { keratoconus: true, myopia_over_8_dioptres: true, none: false };

const defined = (own: Own): Own => Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));

function paramedic(fields: Fields): Own {
  return defined({
    ...fields.word("practitioner", PARAMEDICS),
    coefficient: fields.text("coefficient"),
    letter: fields.word("key_letter", { AMK: "AMK" }),
    acts: fields.count("acts_same_day"),
  });
}

function psychologist(fields: Fields): Own {
  fields.word("practitioner", { psychologist: true });
  return { family: "psychologist", session: fields.word("act", SESSIONS) };
}

function medicine(fields: Fields): Own {
  fields.text("label");
  fields.count("units_in_box");
  return defined({
    family: "medicine",
    medicineClass: fields.word("medicine_class", CLASSES),
    cip13: fields.text("cip13"),
    boxPrice: fields.text("price_excl_dispensing_fee"),
    largeBox: fields.flag("large_pack"),
    boxes: fields.count("boxes"),
  });
}

/** An act of orthodontics is known by its name; any other act of an orthodontist is a dental act. The age given is that of the treatment. */
function dentist(fields: Fields, published: PublishedCase): Own {
  fields.word("practitioner", { dentist: true, orthodontist: true });
  if (!Object.hasOwn(ORTHODONTIC_ACTS, String(published.input.act))) return { family: "dental", dentalAct: fields.word("act", DENTAL_ACTS) };
  const agreed = fields.flag("prior_agreement");
  return defined({
    family: "orthodontics",
    orthodonticAct: fields.word("act", ORTHODONTIC_ACTS),
    begunAtYears: published.input.patient_age_years,
    priorAgreement: agreed === undefined ? undefined : agreed ? "given" : "not-given",
  });
}

function optics(fields: Fields): Own {
  return defined({
    family: "optics",
    opticalItem: fields.word("item", OPTICAL_ITEMS),
    opticalClass: fields.word("optical_class", { A: "A", B: "B" }),
    lens: fields.word("lens", LENSES),
    sphere: fields.text("sphere"),
    cylinder: fields.text("cylinder"),
    eyes: fields.count("eyes"),
    indication: fields.word("medical_indication", INDICATIONS),
  });
}

function hearing(fields: Fields): Own {
  fields.word("item", { hearing_aid: true });
  return defined({ family: "hearing", hearingClass: fields.word("hearing_aid_class", { B: "B" }), ears: fields.count("ears"), blind: fields.flag("blind") });
}

type Reader = (fields: Fields, published: PublishedCase) => Own;
const BY_PRACTITIONER: Readonly<Record<string, Reader>> = {
  nurse: paramedic,
  physiotherapist: paramedic,
  speech_therapist: paramedic,
  orthoptist: paramedic,
  psychologist,
  dentist,
  orthodontist: dentist,
};
const BY_ITEM: Readonly<Record<string, Reader>> = { spectacle_frame: optics, spectacle_lens: optics, contact_lenses: optics, hearing_aid: hearing };

function readerOf({ input }: PublishedCase): Reader | undefined {
  if ("medicine_class" in input || "cip13" in input) return medicine;
  return BY_ITEM[String(input.item)] ?? BY_PRACTITIONER[String(input.practitioner)];
}

/** Whether a case is about care that `fr.care` prices. */
export const isCareFamily = (published: PublishedCase): boolean => readerOf(published) !== undefined;

const READ: Readonly<Record<string, (answer: Own) => Field>> = {
  reimbursement_base: (a) => String(a.base),
  reimbursement_base_per_ear: (a) => String(a.unitBase),
  class_1_price_limit: (a) => String(a.classOnePriceLimit),
  lpp_code: (a) => String(a.productCode),
  dispensing_fee: (a) => String(a.dispensingFee),
  price_incl_dispensing_fee: (a) => String(a.base),
  rate_percent: (a) => String(a.ratePercent),
  rate_percent_base: (a) => String(a.ratePercent),
  rate_percent_local: (a) => String(a.ratePercentLocal),
  rate_percent_total: (a) => String(a.ratePercentTotal),
  copayment_rate_percent: (a) => String(a.ratePercentLeft),
  overrun: (a) => String(a.excess),
  amount_before_deductions: (a) => String(a.amountBeforeDeductions),
  amount_base_scheme: (a) => total(centsOf(a.amountBeforeDeductions), -centsOf(a.localScheme)),
  amount_local_scheme: (a) => String(a.localScheme),
  amount_reimbursed: (a) => total(centsOf(a.paid), -centsOf(a.c2s)),
  amount_reimbursed_amo: (a) => String(a.baseScheme),
  amount_paid_by_c2s: (a) => String(a.c2s),
  legal_copayment: (a) => String(a.legalShare),
  copayment: (a) => String(a.copayment),
  complementary_amount: (a) => String(a.copayment),
  franchise: (a) => String(a.franchise),
  flat_participation: (a) => String(a.participationForfaitaire),
  patient_share: (a) => String(a.patientShare),
  patient_share_before_flat: (a) => total(centsOf(a.patientShare), -centsOf(a.franchise)),
};

/** Paramedics, psychologists, medicines, dentists, optics and hearing aids: every `ask` about their price. */
export const translateCareFamily: Translator = (published) => {
  const reader = readerOf(published);
  if (reader === undefined) throw new Unsupported("no family of care");
  const fields = new Fields(published.input);
  const localScheme = fields.word("scheme", SCHEMES) ?? false;
  fields.word("sector", { contracted: true });
  fields.word("pathway", PATHWAYS);
  const own = reader(fields, published);
  const price = fields.text("price_charged");
  // A price that comes alone is the whole of a medicine, its fee included: it is the base as well.
  const base = fields.text("reimbursement_base") ?? (own.family === "medicine" ? price : undefined);
  const input = {
    ...own,
    careDate: published.date,
    patientAgeYears: fields.count("patient_age_years") ?? 40,
    exemption: fields.word("exemption_situation", EXEMPTIONS) ?? "none",
    territory: fields.word("territory", TERRITORIES) ?? "metropole",
    prescribed: fields.flag("prescription") ?? true,
    localScheme,
    ...defined({ fee: price, base }),
  };
  fields.text("overrun");
  fields.finish();
  return { asked: [{ question: "fr.care", input }], read: (field, [answer]) => (answer === undefined ? undefined : READ[field]?.(answer)) };
};
