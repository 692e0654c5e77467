import { citing, defineReason, type LawReference, type PreparedReason, type Text } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

const regulation = citing("REG-883-2004");

/** Why rights to care are open. */
export const GROUND_LABELS = {
  work: { fr: "Travail en France", en: "Work in France" },
  residence: { fr: "Résidence stable et régulière en France", en: "Stable and regular residence in France" },
  dependant: { fr: "Enfant ayant droit d'un assuré", en: "Child covered through an insured person" },
  posted: { fr: "Détachement à l'étranger sous la loi française", en: "Posting abroad under French law" },
  "other-state": { fr: "Soins servis pour le compte d'un autre État", en: "Care served on behalf of another State" },
  voluntary: { fr: "Assurance volontaire des Français de l'étranger", en: "Voluntary insurance of French people abroad" },
} as const satisfies Record<string, Text>;
export type Ground = keyof typeof GROUND_LABELS;

export const isGround = (word: string): word is Ground => Object.hasOwn(GROUND_LABELS, word);

const ground = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason =>
  defineReason({ id: `fr.rights.${id}`, effect: "tells", law, args: {}, title: { fr: "Droits aux soins", en: "Rights to care" }, sentence: { fr, en } });

/** Why rights open, go on, or end. */
export const GROUND_REASONS: Readonly<Record<Ground, PreparedReason>> = {
  work: ground(
    "work",
    [css("L160-1"), css("R161-8-1")],
    "Qui travaille en France a droit à la prise en charge de ses soins dès l'affiliation, sans délai.",
    "Who works in France has their care covered from the affiliation on, without waiting.",
  ),
  residence: ground(
    "residence",
    [css("L160-1"), css("R111-2")],
    "Sans activité, la résidence stable et régulière en France ouvre droit à la prise en charge des soins.",
    "Without activity, stable and regular residence in France opens the cover of care.",
  ),
  dependant: ground(
    "dependant",
    [css("L160-2"), css("D160-1")],
    "L'enfant mineur sans activité est couvert comme ayant droit jusqu'à la veille de ses dix-huit ans.",
    "A minor child without activity is covered as a dependant until the eve of the eighteenth birthday.",
  ),
  posted: ground(
    "posted",
    [css("L761-1"), css("L761-2")],
    "Le salarié détaché est réputé travailler et résider en France : ses droits continuent.",
    "A posted employee is deemed to work and live in France: the rights go on.",
  ),
  "other-state": ground(
    "other-state",
    [regulation("17"), css("L111-2-2")],
    "La caisse de la résidence sert les soins pour le compte de l'État dont la personne relève.",
    "The fund of the residence serves the care on behalf of the State whose law applies.",
  ),
  voluntary: ground(
    "voluntary",
    [css("L762-1")],
    "L'assurance volontaire de la Caisse des Français de l'étranger prend la suite.",
    "The voluntary insurance of the fund for French people abroad takes over.",
  ),
};

export const RIGHTS_REASONS = {
  waiting: ground(
    "waiting",
    [css("L160-5"), css("D160-2", "I")],
    "Sans activité ni cas dispensé, les droits s'ouvrent après le délai de résidence demandé.",
    "Without activity or exempted case, rights open once the length of residence asked for is reached.",
  ),
  notRegular: ground(
    "not-regular",
    [css("L160-1"), css("R111-3")],
    "Sans séjour régulier, la prise en charge des soins n'est pas ouverte ; l'aide médicale de l'État peut être demandée.",
    "Without a regular stay the cover of care does not open; State medical aid may be asked for.",
  ),
  permitEnds: ground(
    "permit-ends",
    [css("L160-1", "al. 3"), css("R111-4")],
    "Les droits vont jusqu'à la fin du sixième mois qui suit la fin du titre de séjour, s'il n'est pas renouvelé.",
    "Rights last until the end of the sixth month after the residence permit, unless it is renewed.",
  ),
  noBreak: ground(
    "no-break",
    [css("L161-15-1")],
    "La prise en charge des soins ne se perd que si la résidence en France cesse.",
    "The cover of care is lost only when residence in France ends.",
  ),
  residenceEnds: ground(
    "residence-ends",
    [css("L161-15-1"), css("L161-15-4")],
    "La résidence en France cesse : la prise en charge des soins prend fin, et la carte est mise en opposition.",
    "Residence in France ends: the cover of care ends with it, and the card is put on the opposition list.",
  ),
  lifeEnds: ground("life-ends", [css("L160-1")], "Les droits et l'affiliation finissent avec la vie.", "Rights and affiliation end with life."),
  handover: ground(
    "handover",
    [css("L160-18", "al. 1")],
    "L'ancien organisme prend en charge les soins jusqu'à la veille du jour où le nouveau le remplace : aucun jour sans couverture.",
    "The former organism bears the care until the eve of the day on which the new one takes over: no day without cover.",
  ),
  holderFund: ground(
    "holder-fund",
    [css("L160-2"), css("R161-8")],
    "L'enfant ayant droit suit le régime et l'organisme du parent auquel il est rattaché.",
    "A child covered as a dependant follows the scheme and the organism of the parent to whom they are attached.",
  ),
} as const;
