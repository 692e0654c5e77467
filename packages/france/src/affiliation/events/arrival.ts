/** CSS L160-1, L160-5, D160-2, R111-3, R111-4, R161-1: somebody settles in France. Work opens rights at once, residence after a time. */
import { addDays, isoDay } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import { PREVIOUS_LABELS } from "../../questions/organism-for-person/words.ts";
import type { EXEMPT_STABILITIES } from "../cover/stay.ts";
import { held } from "../person/file.ts";
import { NUMBER_AWAITED, RESIDENCE } from "../person/kinds.ts";
import { HOME, isStop, livesInFrance } from "../person/places.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, dayText, form, line, placeField } from "./fields.ts";
import { settleChildren } from "./move.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_SO, EVENT_NOT_READ } from "./refusals.ts";
import { addressAt, readPlace } from "./typed-place.ts";

export const STAY_LABELS = {
  french: { fr: "Nationalité française", en: "French nationality" },
  european: { fr: "Citoyen de l'Union, de l'Espace économique européen ou suisse", en: "Citizen of the Union, the European Economic Area or Switzerland" },
  permit: { fr: "Titre de séjour ou visa long", en: "Residence permit or long visa" },
  none: { fr: "Pas de séjour régulier", en: "No regular stay" },
} as const;

export const STABILITY_LABELS = {
  ordinary: { fr: "Cas ordinaire : trois mois de résidence", en: "Ordinary case: three months of residence" },
  refugee: { fr: "Réfugié ou protégé", en: "Refugee or under protection" },
  "international-volunteer": { fr: "Retour de volontariat international", en: "Back from international volunteering" },
  "family-of-insured": { fr: "Rejoint un membre de sa famille assuré", en: "Joins an insured member of the family" },
  "child-welfare": { fr: "Pris en charge par l'aide à l'enfance", en: "In the care of child welfare" },
  "student-or-trainee": { fr: "Étudiant ou stagiaire", en: "Student or trainee" },
  "benefit-under-residence": { fr: "Reçoit une prestation liée à la résidence", en: "Receives a benefit tied to residence" },
} as const satisfies Record<"ordinary" | (typeof EXEMPT_STABILITIES)[number], unknown>;

const NUMBERS = {
  known: { fr: "Numéro de sécurité sociale connu", en: "Social security number known" },
  abroad: { fr: "Pas encore de numéro, né à l'étranger", en: "No number yet, born abroad" },
  france: { fr: "Pas encore de numéro, né en France", en: "No number yet, born in France" },
} as const;

const details = () =>
  form({
    place: placeField({ fr: "Commune de résidence", en: "Commune of residence" }, "place"),
    line1: shown(line().optional(), { title: { fr: "Numéro et voie", en: "Number and street" }, group: "place" }),
    postcode: shown(
      z
        .string()
        .regex(/^\d{5}$/, "five digits")
        .optional(),
      { title: { fr: "Code postal", en: "Postcode" }, group: "place" },
    ),
    stay: shown(choiceOf(STAY_LABELS), { title: { fr: "Séjour", en: "Stay" }, group: "stay", labels: STAY_LABELS, initial: "french" }),
    permitUntil: shown(dayText().optional(), {
      title: { fr: "Fin du titre de séjour", en: "End of the permit" },
      group: "stay",
      showWhen: { field: "stay", in: ["permit"] },
    }),
    stability: shown(choiceOf(STABILITY_LABELS), {
      title: { fr: "Condition de durée", en: "Length of residence" },
      group: "stay",
      labels: STABILITY_LABELS,
      initial: "ordinary",
    }),
    previousScheme: shown(choiceOf(PREVIOUS_LABELS), {
      title: { fr: "Dernier régime en France", en: "Last scheme in France" },
      group: "stay",
      labels: PREVIOUS_LABELS,
      initial: "none",
    }),
    number: shown(choiceOf(NUMBERS), { title: { fr: "Numéro", en: "Number" }, group: "stay", labels: NUMBERS, initial: "known" }),
  });

export const arrival = defineEvent({
  kind: "arrival",
  label: { fr: "Arrivée en France", en: "Arrival in France" },
  description: {
    fr: "La personne s'installe en France. Si elle y travaille, enregistrez ensuite l'embauche ou l'installation à son compte.",
    en: "The person settles in France. If they work there, record the hiring or the start of self-employed work next.",
  },
  details,
  follow(proposal, { place: typed, line1, postcode, stay, permitUntil, stability, previousScheme, number }) {
    const { subject, on } = proposal;
    const before = held(subject, RESIDENCE, on);
    if (before !== undefined && livesInFrance(before)) return stopRefusing(ALREADY_SO, {}, "on");
    if (stay === "permit" && permitUntil === undefined) return stopRefusing(EVENT_NOT_READ, {}, "details.permitUntil");
    const place = readPlace(typed, "details.place");
    if (isStop(place)) return place;
    const address = line1 === undefined ? undefined : addressAt([line1], place, typed, postcode);
    if (address !== undefined && isStop(address)) return address;
    const why = because(EVENT_REASONS.arrival);
    if (before !== undefined) proposal.end(subject, before, addDays(on, -1), why);
    const residence = {
      country: HOME,
      commune: place.code,
      arrived: isoDay(on),
      stability,
      stay,
      previousScheme,
      ...(permitUntil === undefined ? {} : { permitUntil }),
    };
    proposal.beginOne(subject, RESIDENCE, on, residence, why);
    if (address !== undefined) proposal.address(subject, address, why);
    if (number !== "known") {
      const waiting = because(EVENT_REASONS.numberAwaited);
      proposal.beginOne(subject, NUMBER_AWAITED, on, { born: number }, waiting);
      proposal.send(subject, "identity-papers", waiting);
    }
    if (stay === "none") proposal.send(subject, "state-aid", because(EVENT_REASONS.stateAid));
    else proposal.send(subject, "residence-papers", why);
    return proposal.settle(subject) ?? settleChildren(proposal, subject);
  },
});

export const numberGiven = defineEvent({
  kind: "number-given",
  label: { fr: "Numéro définitif attribué", en: "Final number given" },
  description: { fr: "Le numéro de sécurité sociale remplace le numéro d'attente.", en: "The social security number replaces the waiting number." },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const awaited = held(subject, NUMBER_AWAITED, on);
    if (awaited === undefined) return stopRefusing(ALREADY_SO, {}, "on");
    proposal.end(subject, awaited, addDays(on, -1), because(EVENT_REASONS.numberGiven));
    return undefined;
  },
});
