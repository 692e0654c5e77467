/** Care priced by lists that a fund imports: no question holds such a list, so the rules are asked with an invented one. */
import { cents, day, decimalOf, inWords, ONE, type Rate, RefusalSignal, type TariffFact, Trace, wordsOf } from "@openamo/kernel";
import { expect, test } from "vitest";
import { france } from "../pack.ts";
import type { CareFacts, Priced } from "../reimbursement/families/care-line.ts";
import { decideCare } from "../reimbursement/families/decide-care.ts";
import { priceDental } from "../reimbursement/families/dental.ts";
import { priceDevice } from "../reimbursement/families/device.ts";
import { type LaboratoryCare, priceLaboratory } from "../reimbursement/families/laboratory.ts";
import { type ListedStay, stayTariff } from "../reimbursement/hospital/listed-stay.ts";

const ON = day("2026-03-10");
const adult: CareFacts = {
  careDay: ON,
  settledOn: ON,
  territory: "metropole",
  ageYears: 41,
  minorOnFirstJanuary: false,
  cover: "ordinary",
  maternityPeriod: false,
  c2s: false,
  localScheme: false,
  fee: null,
  givenBase: null,
  borneThisDay: cents(0),
  borneThisYear: cents(0),
};
type Facts = Partial<CareFacts>;

/** An entry of a list, imported for 1 March 2026 and in force since 2024. */
const entry = (list: string, code: string, values: Record<string, number>, more: Partial<TariffFact> & { unit?: string; line?: string } = {}): TariffFact => {
  const { unit = "EUR", line = "", ...rest } = more;
  const lines = [{ line, from: day("2024-01-01"), unit, values }];
  return { list, code, on: ON, label: `Inventé ${code}`, traits: {}, groups: {}, notes: [], lines, import: 1, listHoldsOn: day("2026-03-01"), ...rest };
};

/** What a reader is told: the amounts and the reasons, or the refusal with its field. */
function told(says: string, run: (trace: Trace) => string): string {
  const trace = new Trace();
  try {
    const amounts = run(trace);
    return [`## ${says}`, amounts, ...inWords(trace, france.wording, "fr").map(({ id, sentence }) => `- ${id} : ${sentence}`)].join("\n");
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    const { refusal } = error;
    return `## ${says}\nrefusé, ${refusal.field ?? "–"} : ${wordsOf(refusal, "sentence", "fr")} / ${wordsOf(refusal, "sentence", "en")}`;
  }
}
const care = (says: string, facts: Facts, price: (facts: CareFacts, trace: Trace) => Priced): string =>
  told(says, (trace) => {
    const whole = { ...adult, ...facts };
    const priced = price(whole, trace);
    const { fee, base, legalShare, localScheme, c2s, paid, patientShare } = decideCare(whole, priced, trace);
    const shown = { fee, base, legalShare, localScheme, c2s, paid, patientShare, unitBase: priced.unitBase, priceLimit: priced.priceLimit };
    return Object.entries(shown)
      .map(([name, amount]) => `${name}=${amount === null ? "null" : decimalOf(amount)}`)
      .join(" ");
  });

const B = { unit: "B" };
const biology = [
  // A list has lines of other units too: only that of the key letter counts.
  {
    ...entry("biology", "7777", { coefficient: 2650 }, B),
    lines: [
      { line: "", from: null, unit: "F", values: { coefficient: 999_900 } },
      { line: "", from: null, unit: "B", values: { coefficient: 2650 } },
    ],
  },
  entry("biology", "8888", { coefficient: 4000 }, { ...B, traits: { mostExecutions: "2", priorAgreement: "true" } }),
  entry("biology", "8889", { coefficient: 4000 }, { ...B, traits: { mostExecutions: "0", priorAgreement: "false" } }),
  entry("biology", "0388", { coefficient: 4500 }, B),
  entry("biology", "5555", {}, B),
  { ...entry("biology", "6666", { coefficient: 2650 }, B), on: day("2026-03-11") },
  entry("devices", "4444", { coefficient: 2650 }, B),
];
const examination = (says: string, code: string, more: Partial<Extract<LaboratoryCare, { item: "examination" }>> = {}, facts: Facts = {}) =>
  care(`examen, ${says}`, facts, (whole, trace) => priceLaboratory({ item: "examination", code, quantity: 1, agreed: false, ...more }, whole, biology, trace));
const sampling = (says: string, coefficient: number, facts: Facts = {}) =>
  care(`prélèvement, ${says}`, facts, (whole, trace) =>
    priceLaboratory({ item: "sampling", letter: "TB", coefficient: (coefficient * ONE) as Rate }, whole, biology, trace),
  );

test("CSS L162-1-7, R160-5 5°: laboratory", async () => {
  const statements = [
    examination("B 26,5", "7777"),
    examination("deux fois B 26,5", "7777", { quantity: 2 }),
    examination("à La Réunion", "7777", {}, { territory: "RE" }),
    examination("régime local", "7777", {}, { localScheme: true }),
    examination("le plus grand nombre d'exécutions, avec accord", "8888", { quantity: 2, agreed: true }),
    examination("une exécution de trop", "8888", { quantity: 3, agreed: true }),
    examination("sans l'accord", "8888"),
    examination("sans limite ni accord", "8889", { quantity: 9 }),
    examination("dépistage du VIH", "0388"),
    examination("dépistage, base donnée", "0388", {}, { givenBase: cents(11_00) }),
    examination("absent de la liste", "9999"),
    examination("sans cotation en B", "5555"),
    examination("d'une liste d'un autre jour", "6666"),
    examination("d'une autre liste", "4444"),
    examination("de la table d'OpenAMO, en 2020", "1104", {}, { careDay: day("2020-06-01") }),
    sampling("TB 1,5", 1.5),
  ];
  await expect(`${statements.join("\n\n")}\n`).toMatchFileSnapshot("statements/of-lists-laboratory.md");
});

const devices = [
  entry("devices", "1111111", { tariff: 100_00, limit: 120_00 }),
  entry("devices", "2222222", { tariff: 500_00 }, { traits: { place: "TITRE 4 : VEHICULES POUR HANDICAPES PHYSIQUES > FAUTEUILS ROULANTS" } }),
  entry("devices", "2222223", { tariff: 500_00 }, { traits: { place: "TITRE 2 : ORTHESES > ORTHOPROTHESES" } }),
  entry("devices", "3333333", { tariff: 14_94 }, { traits: { greatestAge: "17" } }),
  entry("devices", "4444444", { limit: 20_00 }),
  { ...entry("devices", "5555555", { tariff: 10_00 }), lines: [] },
  { ...entry("devices", "6666666", { tariff: 10_00 }), on: day("2026-03-11") },
  entry("ghs", "7777777", { tariff: 10_00 }),
];
const device = (says: string, code: string, facts: Facts = {}, quantity = 1) =>
  care(`produit, ${says}`, facts, (whole, trace) => priceDevice({ code, quantity }, whole, devices, trace));

test("CSS L165-1 to L165-3, R160-5 8°, R160-16 V: devices", async () => {
  const statements = [
    device("au tarif", "1111111"),
    device("deux, au prix limite", "1111111", { fee: cents(240_00) }, 2),
    device("au-dessus du prix limite", "1111111", { fee: cents(120_01) }),
    device("C2S, au-dessus du tarif", "1111111", { fee: cents(110_00), c2s: true }),
    device("C2S, au tarif", "1111111", { c2s: true }),
    device("fauteuil roulant", "2222222"),
    device("orthoprothèse, base donnée", "2222223", { givenBase: cents(480_00) }),
    device("d'un patient de dix-sept ans", "3333333", { ageYears: 17 }),
    device("d'un patient de dix-huit ans", "3333333", { ageYears: 18 }),
    device("absent de la liste", "9999999"),
    device("absent de la liste, base donnée", "9999999", { givenBase: cents(8_00), fee: cents(10_00) }),
    device("sans tarif dans la liste", "4444444"),
    device("sans ligne dans la liste", "5555555"),
    device("d'une liste d'un autre jour", "6666666"),
    device("d'une autre liste", "7777777"),
  ];
  await expect(`${statements.join("\n\n")}\n`).toMatchFileSnapshot("statements/of-lists-devices.md");
});

const dentist = (code: string, tariff: number | null, more: Partial<TariffFact> = {}): TariffFact =>
  entry("ccam", code, tariff === null ? { "16": 50_00 } : { "13": tariff }, { line: "1/0", ...more });
const dental = (says: string, code: string, tariffs: readonly TariffFact[], facts: Facts = {}) =>
  care(`dentaire, ${says}`, facts, (whole, trace) => priceDental({ act: code, mostlyByDoctors: false }, whole, trace, tariffs));

test("CSS L162-1-7, R160-5 3° bis: dental acts", async () => {
  const statements = [
    dental("détartrage à la liste", "HBJD001", [dentist("HBJD001", 30_00)]),
    dental("liste du jour des soins", "HBJD001", [dentist("HBJD001", 30_00, { listHoldsOn: ON })]),
    dental("liste d'après les soins", "HBJD001", [dentist("HBJD001", 30_00, { listHoldsOn: day("2026-03-11") })]),
    dental("sans tarif de dentiste dans la liste", "HBJD001", [dentist("HBJD001", null)]),
    dental("à zéro dans la liste", "HBJD001", [dentist("HBJD001", 0)]),
    dental("acte des médecins", "HAAA999", [dentist("HAAA999", 100_00, { groups: { "1": "ADC" } })]),
    dental("le tarif de l'enfant n'est jamais lu dans la liste", "HBMD038", [dentist("HBMD038", 99_00)], { ageYears: 12 }),
    dental("prothèse à prix limité, au tarif de la liste", "HBLD038", [dentist("HBLD038", 120_00)], { fee: cents(290_00) }),
    dental("C2S au-dessus du tarif", "HBJD001", [dentist("HBJD001", 30_00)], { fee: cents(31_00), c2s: true }),
    dental("inconnu", "HAAA999", []),
  ];
  await expect(`${statements.join("\n\n")}\n`).toMatchFileSnapshot("statements/of-lists-dental.md");
});

/** An invented group of stays: 1 000.00 between 3 and 8 nights; a lump sum or a price a night outside. */
const group = (
  ghs: string,
  values: Record<string, number>,
  counts: Record<string, number> = { shortestStay: 3, longestStay: 8 },
  list = "ghs",
): TariffFact => ({
  ...entry(list, ghs, {}),
  lines: [{ line: "01A011", from: day("2026-03-01"), unit: "EUR", values, counts }],
});
const groups = [
  group("0041", { base: 1_000_00, shortStayLumpSum: 250_00, shortStayDay: 200_00, longStayDay: 100_00 }),
  group("0042", { base: 1_000_00, shortStayLumpSum: 0, shortStayDay: 200_00, longStayDay: 100_00 }),
  group("0043", { base: 1_000_00 }),
  group("0044", { base: 1_000_00, longStayDay: 100_00 }, { longestStay: 0 }),
  group("0045", {}),
  { ...group("0046", { base: 1_000_00 }), on: day("2026-03-11") },
  { ...group("0047", { base: 1_000_00 }), lines: [] },
  group("0048", { base: 1_000_00 }, {}, "devices"),
];
const stay = (says: string, ghs: string, nights: number, more: Partial<ListedStay> = {}) =>
  told(`séjour, ${says}`, (trace) => {
    const ordinary: ListedStay = {
      ghs,
      admission: day("2026-03-10"),
      discharge: ON,
      died: false,
      establishment: "public",
      place: "mainland",
      ward: "general",
      ...more,
    };
    return `tariff=${decimalOf(stayTariff({ ...ordinary, admission: (ON - nights) as typeof ON }, groups, trace))}`;
  });

test("CSS L162-22-3, L162-22-3-3: stays", async () => {
  const statements = [
    stay("deux nuits, une nuit de moins au prix de la nuit", "0042", 2),
    stay("une nuit, forfait", "0041", 1),
    stay("deux nuits, bornes sans montant", "0043", 2),
    stay("trois nuits", "0042", 3),
    stay("huit nuits", "0042", 8),
    stay("neuf nuits", "0042", 9),
    stay("huit nuits et un décès : le dernier jour compte", "0042", 8, { died: true }),
    stay("une nuit et un décès", "0042", 1, { died: true }),
    stay("sans borne haute", "0044", 30),
    stay("en Île-de-France", "0042", 4, { place: "ile-de-france" }),
    stay("en Corse, neuf nuits", "0042", 9, { place: "corsica" }),
    stay("un lieu que personne n'a précisé", "0042", 4, { place: "corsica-or-overseas" }),
    stay("absent de la liste", "9999", 4),
    stay("sans tarif dans la liste", "0045", 4),
    stay("d'une liste d'un autre jour", "0046", 4),
    stay("sans ligne dans la liste", "0047", 4),
    stay("d'une autre liste", "0048", 4),
    stay("dans une clinique", "0042", 4, { establishment: "private" }),
    stay("à domicile", "0042", 4, { ward: "home" }),
  ];
  await expect(`${statements.join("\n\n")}\n`).toMatchFileSnapshot("statements/of-lists-stays.md");
});
