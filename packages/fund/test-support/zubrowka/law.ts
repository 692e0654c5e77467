import { amount, citing, count, defineReason, defineRefusal, type LawText, rate } from "@openamo/kernel";

/** Zubrowka is a country that does not exist. Its law is small and whole: the back office is tested on a second pack, not on a double of the first. */
export const HEALTH_ACT: LawText = { id: "ZHA", title: "Health Act of Zubrowka", kind: "page" };
const act = citing("ZHA");

const gazette = { source: "Zubrowka Gazette, issue 12 (an invented country)", status: "confirmed", checkedOn: "2026-11-01" } as const;

export const VISIT_TARIFF = amount({
  id: "zz.tariff.visit",
  label: { fr: "Tarif de la visite", en: "Tariff of the visit" },
  law: [act("10")],
  values: { "2024-01-01": { value: "30.00", ...gazette }, "2026-07-01": { value: "33.00", ...gazette } },
});

export const SCAN_TARIFF = amount({
  id: "zz.tariff.scan",
  label: { fr: "Tarif de l’examen", en: "Tariff of the scan" },
  law: [act("11")],
  values: { "2024-01-01": { value: "120.05", ...gazette } },
});

export const COVER = rate({
  id: "zz.cover",
  label: { fr: "Taux de prise en charge", en: "Rate of cover" },
  law: [act("20")],
  values: { "2024-01-01": { value: "70", ...gazette }, "2026-01-01": { value: "65", ...gazette } },
});

/** Share that the miners' fund adds to the cover. */
export const MINERS_COVER = rate({
  id: "zz.miners-cover",
  label: { fr: "Part de la caisse des mineurs", en: "Share of the miners' fund" },
  law: [act("21")],
  values: { "2024-01-01": { value: "12.5", ...gazette } },
});

export const PARTICIPATION = amount({
  id: "zz.participation",
  label: { fr: "Participation par visite", en: "Participation per visit" },
  law: [act("30")],
  values: { "2024-01-01": { value: "2.00", ...gazette } },
});

/** Participations of a year, at most. */
export const PARTICIPATION_YEAR = amount({
  id: "zz.participation-year",
  label: { fr: "Plafond annuel de la participation", en: "Yearly ceiling of the participation" },
  law: [act("30", "2")],
  values: { "2024-01-01": { value: "5.00", ...gazette } },
});

export const MOST_LINES = count({
  id: "zz.most-lines",
  label: { fr: "Lignes d’une feuille, au plus", en: "Lines of a sheet, at most" },
  law: [act("9")],
  values: { "2024-01-01": { value: "4", ...gazette } },
});

/** Days within which a professional paid directly has the money. */
export const PAY_DAYS = count({
  id: "zz.pay-days",
  label: { fr: "Délai de paiement, en jours", en: "Delay of payment, in days" },
  law: [act("40")],
  values: { "2024-01-01": { value: "3", ...gazette } },
});

/** The same while an organism takes longer to pay a professional whom it distrusts. */
export const LONG_PAY_DAYS = count({
  id: "zz.long-pay-days",
  label: { fr: "Délai de paiement allongé, en jours", en: "Lengthened delay of payment, in days" },
  law: [act("43")],
  values: { "2024-01-01": { value: "20", ...gazette } },
});

/** Longest time for which it may. */
export const DISTRUST_MONTHS = count({
  id: "zz.distrust-months",
  label: { fr: "Durée de la méfiance, en mois", en: "Months of distrust" },
  law: [act("43")],
  values: { "2024-01-01": { value: "2", ...gazette } },
});

/** Part of what was owed that is added to a late payment. */
export const LATE_SHARE = rate({
  id: "zz.late-share",
  label: { fr: "Pénalité de retard", en: "Penalty of late payment" },
  law: [act("41")],
  values: { "2024-01-01": { value: "10", ...gazette } },
});

export const parameters = [
  PAY_DAYS,
  LONG_PAY_DAYS,
  DISTRUST_MONTHS,
  LATE_SHARE,
  VISIT_TARIFF,
  SCAN_TARIFF,
  COVER,
  MINERS_COVER,
  PARTICIPATION,
  PARTICIPATION_YEAR,
  MOST_LINES,
];

const reason = defineReason;

export const BASE = reason({
  id: "zz.base",
  effect: "sets",
  law: [act("10")],
  args: { base: "cents", fee: "cents" },
  title: { fr: "Base", en: "Base" },
  sentence: { fr: "Base de {base} pour {fee} demandés.", en: "Base of {base} for {fee} charged." },
});

export const LISTED_TARIFF = reason({
  id: "zz.listed-tariff",
  effect: "sets",
  law: [act("12")],
  args: { tariff: "cents", from: "day" },
  title: { fr: "Tarif de la liste", en: "Tariff of the list" },
  sentence: { fr: "Tarif de {tariff} depuis le {from}.", en: "Tariff of {tariff} since {from}." },
});

export const COVERED = reason({
  id: "zz.covered",
  effect: "takes",
  law: [act("20")],
  args: { rate: "rate", paid: "cents" },
  title: { fr: "Prise en charge", en: "Cover" },
  sentence: { fr: "Prise en charge à {rate} : {paid}.", en: "Covered at {rate}: {paid}." },
});

export const BIRTH_COVERED = reason({
  id: "zz.birth-covered",
  effect: "sets",
  law: [act("22")],
  args: { paid: "cents" },
  title: { fr: "Naissance", en: "Birth" },
  sentence: { fr: "Soins liés à une naissance, pris en charge en entier : {paid}.", en: "Care of a birth, covered whole: {paid}." },
});

export const MINERS = reason({
  id: "zz.miners",
  effect: "adds",
  law: [act("21")],
  args: { added: "cents" },
  title: { fr: "Caisse des mineurs", en: "Miners' fund" },
  sentence: { fr: "La caisse des mineurs ajoute {added}.", en: "The miners' fund adds {added}." },
});

export const PARTICIPATES = reason({
  id: "zz.participates",
  effect: "takes",
  law: [act("30")],
  args: { kept: "cents", before: "cents" },
  title: { fr: "Participation", en: "Participation" },
  sentence: { fr: "Participation de {kept} ; {before} déjà retenus cette année.", en: "Participation of {kept}; {before} already kept this year." },
});

const told = (id: string, article: string, fr: string, en: string) =>
  reason({ id, effect: "tells", law: [act(article)], args: {}, title: { fr, en }, sentence: { fr: `${fr}.`, en: `${en}.` } });

export const TOWN_DECIDES = told("zz.town-decides", "2", "La ville décide de l’organisme", "The town decides the organism");
export const CHILD_COVERED = told("zz.child-covered", "3", "L’enfant est couvert par son parent", "The child is covered through the parent");
export const DEATH_ENDS = told("zz.death-ends", "4", "Le décès met fin à l’affiliation", "Death ends the affiliation");

export const reasons = [TOWN_DECIDES, CHILD_COVERED, DEATH_ENDS, LISTED_TARIFF, BASE, COVERED, BIRTH_COVERED, MINERS, PARTICIPATES];

export const NO_RIGHTS = defineRefusal({
  code: "zz-no-rights",
  sentence: { fr: "Aucun droit n’est ouvert le jour des soins.", en: "No rights are open on the day of care." },
  remedy: { fr: "Vérifiez l’affiliation.", en: "Check the affiliation." },
  law: [act("1")],
});

export const TOO_MANY_LINES = defineRefusal({
  code: "zz-too-many-lines",
  sentence: { fr: "Une feuille porte au plus {most} lignes.", en: "A sheet holds at most {most} lines." },
  remedy: { fr: "Envoyez plusieurs feuilles.", en: "Send several sheets." },
  law: [act("9")],
});

export const NOT_LISTED = defineRefusal({
  code: "zz-act-not-listed",
  sentence: { fr: "Aucune liste ne donne de tarif à l’acte {code} ce jour-là.", en: "No list gives act {code} a tariff on that day." },
  remedy: { fr: "Importez la liste des actes.", en: "Import the list of acts." },
  law: [act("12")],
});

export const TOKEN_WRONG = defineRefusal({
  code: "zz-token-wrong",
  sentence: { fr: "Le numéro ne finit pas par sa clé.", en: "The number does not end with its key." },
  remedy: { fr: "Relisez le numéro sur la carte.", en: "Read the number on the card again." },
});

export const EVENT_BEFORE_BIRTH = defineRefusal({
  code: "zz-event-before-birth",
  sentence: { fr: "L’événement précède la naissance.", en: "The event comes before the birth." },
  remedy: { fr: "Corrigez le jour.", en: "Correct the day." },
  law: [act("1")],
});

export const DISTRUST_TOO_LONG = defineRefusal({
  code: "zz-distrust-too-long",
  sentence: { fr: "La méfiance ne dure pas si longtemps.", en: "Distrust does not last so long." },
  remedy: { fr: "Terminez-la plus tôt.", en: "End it sooner." },
  law: [act("43")],
});

export const refusals = [DISTRUST_TOO_LONG, EVENT_BEFORE_BIRTH, NO_RIGHTS, TOO_MANY_LINES, NOT_LISTED, TOKEN_WRONG];
