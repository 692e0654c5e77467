import { defineReason, type LawReference, type PreparedReason, type Text } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

const tells = (id: string, law: readonly LawReference[], title: Text, fr: string, en: string): PreparedReason =>
  defineReason({ id: `fr.event.${id}`, effect: "tells", law, args: {}, title, sentence: { fr, en } });

const RESIDENCE: Text = { fr: "Résidence", en: "Residence" };
const ACTIVITY: Text = { fr: "Activité", en: "Occupation" };
const FAMILY: Text = { fr: "Famille", en: "Family" };
const EXEMPTION: Text = { fr: "Prise en charge", en: "Cover" };

/** Why an event of life begins or ends a fact. */
export const EVENT_REASONS = {
  move: tells(
    "move",
    [css("R115-7"), css("R111-2")],
    RESIDENCE,
    "Tout changement de résidence est déclaré à l'organisme, et prend effet le jour où l'on habite ailleurs.",
    "Every change of residence is declared to the organism, and counts from the day on which one lives elsewhere.",
  ),
  childLivesWith: tells(
    "child-lives-with",
    [css("L160-2"), css("R115-7")],
    RESIDENCE,
    "L'enfant qui vivait à la même adresse suit le parent qui déménage.",
    "A child who lived at the same place follows the parent who moves.",
  ),
  activityBegins: tells(
    "activity-begins",
    [css("L160-1"), css("L311-2")],
    ACTIVITY,
    "L'activité commence ce jour : elle décide du régime.",
    "The occupation begins on that day: it decides the scheme.",
  ),
  activityEnds: tells(
    "activity-ends",
    [css("L160-17"), css("D160-14", "4° a")],
    ACTIVITY,
    "L'activité finit ce jour ; sans autre activité, la personne garde le régime de la dernière.",
    "The occupation ends on that day; without another, the person keeps the scheme of the last one.",
  ),
  localScheme: tells(
    "local-scheme",
    [css("L325-1", "II")],
    { fr: "Régime local", en: "Local scheme" },
    "Le travail salarié en Alsace-Moselle, ou la pension qui en garde le bénéfice, ouvre le régime local.",
    "Salaried work in Alsace-Moselle, or a pension that keeps its benefit, opens the local scheme.",
  ),
  localSchemeEnds: tells(
    "local-scheme-ends",
    [css("L325-1", "II")],
    { fr: "Régime local", en: "Local scheme" },
    "Les conditions du régime local d'Alsace-Moselle ne sont plus remplies.",
    "The conditions of the local scheme of Alsace-Moselle are no longer met.",
  ),
  childAttached: tells(
    "child-attached",
    [css("L160-2"), css("R161-8")],
    FAMILY,
    "L'enfant mineur est rattaché comme ayant droit à l'un de ses parents, ou aux deux s'ils le demandent.",
    "A minor child is attached as a dependant to one of the parents, or to both if they ask.",
  ),
  childResidence: tells(
    "child-residence",
    [css("R111-2")],
    RESIDENCE,
    "L'enfant habite chez le parent auquel il est rattaché.",
    "The child lives with the parent to whom they are attached.",
  ),
  maternityEnds: tells(
    "maternity-ends",
    [css("L160-9"), css("D160-3")],
    EXEMPTION,
    "La prise en charge de la maternité va jusqu'au douzième jour après l'accouchement.",
    "The maternity cover lasts until the twelfth day after the birth.",
  ),
  death: tells(
    "death",
    [css("L161-15-4")],
    FAMILY,
    "Le décès met fin à l'affiliation, aux droits et à l'usage de la carte.",
    "Death ends affiliation, rights and the use of the card.",
  ),
  holderDied: tells(
    "holder-died",
    [css("R161-8"), css("L161-15-1")],
    FAMILY,
    "Le rattachement au parent décédé cesse ; l'autre parent prend la suite, et l'enfant ne perd pas ses droits.",
    "The link to the parent who died ends; the other parent takes over, and the child loses no right.",
  ),
  doctorChosen: tells(
    "doctor-chosen",
    [css("L162-5-3")],
    { fr: "Médecin traitant", en: "Declared doctor" },
    "L'assuré indique à son organisme le médecin traitant qu'il a choisi, avec l'accord de celui-ci ; un nouveau choix remplace l'ancien.",
    "The insured person tells the organism which doctor they chose, with the doctor's agreement; a new choice replaces the former.",
  ),
  ald: tells(
    "ald",
    [css("L160-14", "3° et 4°"), css("L324-1"), css("R160-11")],
    EXEMPTION,
    "La participation est supprimée pour les soins du protocole, pendant sa durée, après avis du contrôle médical.",
    "The share is lifted for the care of the protocol, for its length, on the advice of medical control.",
  ),
} as const;
