import { COSTLY_KIND_LABELS } from "../questions/hospital/costly-act.ts";
import { EMERGENCY_SITUATION_LABELS, STAY_SITUATION_LABELS } from "../questions/hospital/words.ts";
import { MODES, STARTS } from "../questions/transport/words.ts";

/** A question at the edge of a rule: the day, the age or the number from which it changes, and the place where no source gives a value. */
export interface Border {
  readonly says: string;
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
}

const careDate = "2026-03-10";
const care = (says: string, given: Record<string, unknown>): Border => ({ says, question: "fr.care", given: { careDate, patientAgeYears: 41, ...given } });
const midwife = (says: string, given: Record<string, unknown>) => care(`sage-femme, ${says}`, { family: "midwife", ...given });
const medicine = (says: string, given: Record<string, unknown>) => care(`médicament, ${says}`, { family: "medicine", boxPrice: "10.00", ...given });
const dental = (says: string, given: Record<string, unknown>) => care(`dentaire, ${says}`, { family: "dental", ...given });
const orthodontics = (says: string, given: Record<string, unknown>) =>
  care(`orthodontie, ${says}`, { family: "orthodontics", patientAgeYears: 12, begunAtYears: 11, priorAgreement: "given", ...given });
const optics = (says: string, given: Record<string, unknown>) => care(`optique, ${says}`, { family: "optics", ...given });
const hearing = (says: string, given: Record<string, unknown>) => care(`audition, ${says}`, { family: "hearing", ...given });
const psychologist = (says: string, given: Record<string, unknown>) => care(`psychologue, ${says}`, { family: "psychologist", ...given });

/** Families of care that `fr.care` prices. */
export const careBorders: readonly Border[] = [
  midwife("consultation", { midwifeAct: "consultation" }),
  midwife("consultation et déplacement", { midwifeAct: "consultation", travel: true }),
  midwife("visite outre-mer", { midwifeAct: "visit", travel: true, territory: "RE" }),
  midwife("prévention outre-mer", { midwifeAct: "prevention", territory: "MQ" }),
  midwife("SF 12", { midwifeAct: "SF", coefficient: "12" }),
  midwife("SP 15 et déplacement", { midwifeAct: "SP", coefficient: "15", travel: true }),
  midwife("SF sans coefficient", { midwifeAct: "SF" }),
  midwife("base donnée", { midwifeAct: "SF", base: "30.00", fee: "30.00" }),
  medicine("base donnée", { medicineClass: "major", base: "12.00", fee: "12.00" }),
  medicine("boîte inconnue", { cip13: "3400900000000" }),
  medicine("prix du générique égal au prix", { medicineClass: "major", referencePrice: "10.00" }),
  medicine("prix du générique plus bas", { medicineClass: "major", referencePrice: "9.00" }),
  medicine("prix du générique plus haut", { medicineClass: "major", referencePrice: "11.00" }),
  medicine("outre-mer", { medicineClass: "major", territory: "GP" }),
  medicine("service faible, aide médicale de l'État", { medicineClass: "low", exemption: "state-medical-aid" }),
  medicine("service majeur, aide médicale de l'État", { medicineClass: "major", exemption: "state-medical-aid" }),
  medicine("service faible, assuré ordinaire", { medicineClass: "low" }),
  medicine("service modéré, pension d'invalidité", { medicineClass: "moderate", exemption: "invalidity" }),
  care("honoraire HC", { family: "prescription-fee", prescriptionFee: "HC" }),
  care("honoraire HDR", { family: "prescription-fee", prescriptionFee: "HDR" }),
  care("honoraire HDR outre-mer", { family: "prescription-fee", prescriptionFee: "HDR", territory: "RE" }),
  dental("consultation", { dentalAct: "consultation" }),
  dental("consultation outre-mer", { dentalAct: "consultation", territory: "RE" }),
  dental("acte inconnu", { dentalAct: "ZZZZ999" }),
  dental("détartrage, douze ans", { dentalAct: "HBJD001", patientAgeYears: 12 }),
  dental("détartrage, treize ans", { dentalAct: "HBJD001", patientAgeYears: 13 }),
  dental("acte avec le tarif de l'enfant", { dentalAct: "HBMD038", patientAgeYears: 12 }),
  dental("le même, adulte", { dentalAct: "HBMD038" }),
  dental("base donnée, dépassement", { base: "30.00", fee: "50.00" }),
  dental("prothèse au-dessus de la limite", { dentalAct: "HBLD038", fee: "291.00" }),
  orthodontics("semestre 6", { orthodonticAct: "semester", semester: 6 }),
  orthodontics("semestre 7", { orthodonticAct: "semester", semester: 7 }),
  orthodontics("surveillance au septième semestre", { orthodonticAct: "check", semester: 7 }),
  orthodontics("sans accord", { orthodonticAct: "semester", priorAgreement: "not-given" }),
  orthodontics("commencé à quinze ans", { orthodonticAct: "semester", begunAtYears: 15 }),
  orthodontics("commencé à seize ans", { orthodonticAct: "semester", begunAtYears: 16 }),
  orthodontics("première consultation sans accord", { orthodonticAct: "first-consultation", priorAgreement: "not-given" }),
  orthodontics("contention outre-mer", { orthodonticAct: "retention-1", territory: "RE" }),
  orthodontics("base donnée et dépassement", { orthodonticAct: "semester", base: "193.50", fee: "600.00" }),
  optics("monture A à la limite", { opticalItem: "frame", opticalClass: "A", fee: "30.00" }),
  optics("monture A au-dessus de la limite", { opticalItem: "frame", opticalClass: "A", fee: "30.01" }),
  optics("monture A d'un jeune enfant", { opticalItem: "frame", opticalClass: "A", patientAgeYears: 3 }),
  optics("monture A à six ans", { opticalItem: "frame", opticalClass: "A", patientAgeYears: 6 }),
  optics("monture B, quantité 2 sans effet", { opticalItem: "frame", opticalClass: "B", eyes: 2, fee: "90.00" }),
  optics("deux verres B", { opticalItem: "lens", opticalClass: "B", eyes: 2, fee: "90.00" }),
  optics("verre A inconnu", { opticalItem: "lens", opticalClass: "A" }),
  optics("outre-mer", { opticalItem: "frame", opticalClass: "B", territory: "RE" }),
  optics("lentilles avec indication", { opticalItem: "contact-lenses", indication: true, fee: "60.00" }),
  optics("lentilles déjà remboursées", { opticalItem: "contact-lenses", indication: true, fee: "60.00", previousEquipmentOn: "2026-01-10" }),
  optics("lentilles avant 2020", { careDate: "2018-03-10", opticalItem: "contact-lenses", indication: true, fee: "60.00" }),
  optics("monture avant 2020, dix-sept ans", { careDate: "2018-03-10", opticalItem: "frame", patientAgeYears: 17 }),
  optics("monture avant 2020, dix-huit ans", { careDate: "2018-03-10", opticalItem: "frame", patientAgeYears: 18 }),
  optics("verre avant 2020, sphère 0", { careDate: "2018-03-10", opticalItem: "lens", sphere: "0" }),
  optics("verre progressif avant 2020, sphère 4", { careDate: "2018-03-10", opticalItem: "lens", lens: "progressive", sphere: "4.00" }),
  optics("verre progressif avant 2020, sphère 9", { careDate: "2018-03-10", opticalItem: "lens", lens: "progressive", sphere: "9.00" }),
  optics("verre avant 2020, sphère 10", { careDate: "2018-03-10", opticalItem: "lens", sphere: "10.00" }),
  optics("verre avant 2020, sphère 10,25", { careDate: "2018-03-10", opticalItem: "lens", sphere: "10.25" }),
  optics("base donnée", { opticalItem: "frame", opticalClass: "B", base: "0.05", fee: "90.00" }),
  optics("C2S au-dessus du tarif", { opticalItem: "frame", opticalClass: "B", exemption: "c2s", fee: "90.00" }),
  hearing("classe I à la limite", { hearingClass: "I", fee: "950.00" }),
  hearing("classe I au-dessus de la limite", { hearingClass: "I", fee: "950.01" }),
  hearing("classe II, deux oreilles", { hearingClass: "II", ears: 2, fee: "3000.00" }),
  hearing("vingt ans", { hearingClass: "II", patientAgeYears: 20, fee: "1500.00" }),
  hearing("vingt et un ans", { hearingClass: "II", patientAgeYears: 21, fee: "1500.00" }),
  hearing("aveugle", { hearingClass: "II", blind: true, fee: "1500.00" }),
  hearing("à La Réunion", { hearingClass: "I", territory: "RE", fee: "1140.00" }),
  hearing("en Guadeloupe", { hearingClass: "I", territory: "GP" }),
  hearing("base donnée, C2S", { hearingClass: "II", base: "400.00", fee: "1500.00", exemption: "c2s" }),
  hearing("classe A aujourd'hui", { hearingClass: "A" }),
  hearing("sans classe", { fee: "1500.00" }),
  hearing("classe B avant 2019", { careDate: "2018-03-10", hearingClass: "B" }),
  hearing("quarante-huit mois plus tard", { hearingClass: "I", previousEquipmentOn: "2022-03-10" }),
  hearing("un jour plus tôt", { hearingClass: "I", previousEquipmentOn: "2022-03-11" }),
  psychologist("premier entretien, trois ans", { session: "first", patientAgeYears: 3 }),
  psychologist("deux ans", { session: "first", patientAgeYears: 2 }),
  psychologist("suivi, douzième", { session: "follow-up", sessionsThisYear: 11 }),
  psychologist("suivi, treizième", { session: "follow-up", sessionsThisYear: 12 }),
  psychologist("premier entretien avant juillet 2024", { careDate: "2023-03-10", session: "first" }),
  psychologist("suivi avant juillet 2024", { careDate: "2023-03-10", session: "follow-up" }),
  care("infirmier, franchise du jour atteinte", { family: "paramedic", letter: "AMI", coefficient: "4", borneThisDay: "4.00" }),
  care("infirmier, reste un euro de l'année", { family: "paramedic", letter: "AMI", coefficient: "4", borneThisYear: "49.00", acts: 3 }),
  care("infirmier, maternité", { family: "paramedic", letter: "AMI", coefficient: "4", exemption: "maternity" }),
  care("infirmier, franchise plus grande que la part", { family: "paramedic", letter: "AMI", coefficient: "0.5" }),
  care("infirmier, régime local, C2S", { family: "paramedic", letter: "AMI", coefficient: "4", localScheme: true, exemption: "c2s" }),
  care("infirmier, deuxième acte", { family: "paramedic", letter: "AMI", coefficient: "4", rank: "second" }),
  care("infirmier, acte suivant", { family: "paramedic", letter: "AMI", coefficient: "4", rank: "further" }),
  care("infirmier, forfait avec coefficient", { family: "paramedic", letter: "BSA", coefficient: "4" }),
  care("infirmier, majoration d'un autre métier", { family: "paramedic", letter: "AMI", coefficient: "4", supplements: ["IFS"] }),
  care("infirmier, honoraires plus bas que le tarif", { family: "paramedic", letter: "AMI", coefficient: "4", fee: "10.00" }),
];

/** A day on which the rates of ambulances and light vehicles are known. */
const KNOWN = "2021-05-10";
const journey = (says: string, given: Record<string, unknown>): Border => ({
  says: `transport, ${says}`,
  question: "fr.transport",
  given: { date: careDate, prescribed: true, patientAgeYears: 41, kilometres: 20, ...given },
});
const stay = (says: string, given: Record<string, unknown>): Border => ({
  says: `séjour, ${says}`,
  question: "fr.hospital-stay",
  given: { admission: "2026-03-02", discharge: "2026-03-06", ward: "general", cost: "1000.00", ...given },
});
const visit = (says: string, given: Record<string, unknown>): Border => ({
  says: `urgences, ${says}`,
  question: "fr.emergency-visit",
  given: { date: careDate, admitted: false, ...given },
});
const cure = (says: string, given: Record<string, unknown>): Border => ({
  says: `cure, ${says}`,
  question: "fr.spa-cure",
  given: { date: careDate, item: "treatment", amount: "500.00", treatmentDays: 18, agreed: true, ...given },
});

/** Journeys, stays, emergency visits, costly acts and cures. */
export const otherBorders: readonly Border[] = [
  ...(["ambulance", "light"] as const).flatMap((mode) =>
    (["department", "agglomeration", "pick-up"] as const).map((start) =>
      journey(`${MODES[mode].fr}, ${STARTS[start].fr}`, { date: KNOWN, mode, start, zone: "B" }),
    ),
  ),
  journey("VSL sans zone", { date: KNOWN, mode: "light", start: "department" }),
  journey("VSL, trajet court", { date: KNOWN, mode: "light", start: "department", zone: "B", kilometres: 4 }),
  journey("ambulance sans kilomètres", { date: KNOWN, mode: "ambulance", kilometres: undefined }),
  journey("ambulance au prix exact", { mode: "ambulance", price: "40.00" }),
  journey("véhicule personnel", { mode: "own-car" }),
  journey("transport en commun", { mode: "public", price: "8.00" }),
  journey("transport en commun sans prix", { mode: "public" }),
  journey("taxi non conventionné", { mode: "taxi", contracted: false, price: "40.00" }),
  journey("taxi non conventionné sans prix", { mode: "taxi", contracted: false }),
  journey("taxi de l'Ain", { mode: "taxi", department: "01", price: "60.00" }),
  journey("150 km sans accord", { mode: "own-car", kilometres: 150 }),
  journey("151 km sans accord", { mode: "own-car", kilometres: 151 }),
  journey("151 km, accord refusé", { mode: "own-car", kilometres: 151, agreed: false }),
  journey("série sans accord", { mode: "own-car", series: true }),
  journey("non prescrit", { mode: "own-car", prescribed: false }),
  journey("partage refusé", { mode: "taxi", department: "01", refusedSharing: true }),
  journey("transfert", { mode: "taxi", department: "01", price: "60.00", reason: "transfer" }),
  journey("urgence vers un séjour coûteux", { mode: "ambulance", price: "120.00", reason: "emergency-to-costly-stay", start: "department" }),
  journey("centre d'urgence", { mode: "ambulance", price: "120.00", reason: "emergency-centre", start: "department" }),
  journey("urgence", { mode: "ambulance", price: "120.00", emergency: true, start: "department" }),
  journey("C2S", { mode: "taxi", department: "01", price: "60.00", exemption: "c2s" }),
  journey("régime local", { mode: "taxi", department: "01", price: "60.00", localScheme: true }),
  journey("franchise plus grande que la part", { mode: "public", price: "2.00" }),
  journey("deux trajets, franchise du jour entamée", { mode: "taxi", department: "01", price: "60.00", journeys: 2, franchiseThisDay: "4.00" }),
  stay("participation plus grande", {}),
  stay("forfait plus grand", { cost: "400.00" }),
  stay("égalité", { cost: "575.00" }),
  stay("sans frais", { cost: "0.00" }),
  stay("acte coûteux", { costly: true }),
  stay("psychiatrie", { ward: "psychiatry", cost: "400.00" }),
  stay("trente jours", { admission: "2026-02-01", discharge: "2026-03-02", cost: "9000.00" }),
  stay("trente et un jours, part demandée", { admission: "2026-02-01", discharge: "2026-03-03", cost: "9000.00" }),
  stay("trente et un jours", { admission: "2026-02-01", discharge: "2026-03-03", cost: "9000.00", costOfFullDays: "300.00" }),
  stay("part du 31e jour sans l'atteindre", { costOfFullDays: "300.00" }),
  stay("autour du 1er mars 2026", { admission: "2026-02-26", discharge: "2026-03-03" }),
  stay("régime local", { localScheme: true }),
  stay("régime local, sans frais", { localScheme: true, cost: "0.00" }),
  ...(
    [
      "long-term-illness",
      "invalidity",
      "work-accident-pension",
      "war-pension",
      "maternity",
      "newborn",
      "work-accident",
      "donor",
      "terrorism",
      "disabled-child",
      "c2s",
      "state-medical-aid",
    ] as const
  ).map((situation) => stay(STAY_SITUATION_LABELS[situation].fr, { situation })),
  ...(
    [
      "none",
      "long-term-illness",
      "work-accident",
      "work-accident-pension",
      "maternity",
      "newborn",
      "invalidity",
      "war-pension",
      "abused-minor",
      "donor",
      "terrorism",
      "health-risk",
      "c2s",
      "state-medical-aid",
    ] as const
  ).flatMap((situation) => [
    visit(EMERGENCY_SITUATION_LABELS[situation].fr, { situation }),
    visit(`${EMERGENCY_SITUATION_LABELS[situation].fr}, avant 2022`, { situation, date: "2021-03-10", acts: "60.00" }),
  ]),
  visit("suivi d'un séjour", { admitted: true }),
  ...(
    [
      ["juste sous le seuil", "119.99", 59],
      ["au seuil", "120.00", 0],
      ["coefficient 60", "80.00", 60],
      ["coefficient 59", "80.00", 59],
    ] as const
  ).flatMap(([says, tariff, coefficient]) =>
    (["act", "imaging", "excluded"] as const).map((kind) => ({
      says: `${COSTLY_KIND_LABELS[kind].fr}, ${says}`,
      question: "fr.costly-act",
      given: { date: careDate, kind, tariff, coefficient },
    })),
  ),
  { says: "acte coûteux de mai 2026 : 32 €", question: "fr.costly-act", given: { date: "2026-05-10", tariff: "200.00" } },
  cure("soins", {}),
  cure("surveillance", { item: "supervision", amount: "80.00" }),
  cure("hébergement sous le plafond", { item: "lodging", amount: undefined, means: "10000.00" }),
  cure("hébergement au plafond", { item: "lodging", amount: undefined, means: "14664.38" }),
  cure("hébergement au-dessus", { item: "lodging", amount: undefined, means: "30000.00" }),
  cure("trajet sous le plafond, deux personnes", { item: "travel", amount: "100.00", means: "20000.00", persons: 2 }),
  cure("sans accord", { agreed: false }),
  cure("deuxième de l'année", { curesBefore: 1 }),
  cure("dix-sept jours", { treatmentDays: 17 }),
  cure("neuf jours, raison médicale", { treatmentDays: 9, stoppedForMedicalReasons: true }),
  cure("affection de longue durée", { exemption: "long-term-illness" }),
  cure("régime local, soins", { localScheme: true }),
  cure("régime local, surveillance", { item: "supervision", amount: "80.00", localScheme: true }),
  cure("sans tarif", { amount: undefined }),
  cure("hébergement sans ressources", { item: "lodging", amount: undefined }),
];
