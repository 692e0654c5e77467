/** CSS R115-7, R111-2 and R312-1: who lives elsewhere declares it; the fund is that of the new residence, for the children who follow too. */
import { addDays, type Day, DEPENDANT, type Situation } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held, sameDetails, type Working } from "../person/file.ts";
import { RESIDENCE } from "../person/kinds.ts";
import { HOME, isStop } from "../person/places.ts";
import { defineEvent } from "./define.ts";
import { form, line, placeField } from "./fields.ts";
import { because, type Proposal, type Why } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { addressAt, readPlace, type TypedPlace } from "./typed-place.ts";

const POSTCODE = /^\d{5}$/;

/** What a former residence says of the arrival and the stay goes on at the next one. */
const STAY_DETAILS = ["arrived", "stability", "stay", "permitUntil", "previousScheme"];

function residenceAt(place: TypedPlace, before: Situation | undefined): Situation["details"] {
  const kept = STAY_DETAILS.flatMap((name) => (before?.details[name] === undefined ? [] : [[name, before.details[name]] as const]));
  return { country: HOME, commune: place.code, ...Object.fromEntries(kept) };
}

/** The person lives at a place from a day on; a residence that the file holds for later is left as it is. */
export function resideAt(proposal: Proposal, person: Working, place: TypedPlace, from: Day, why: Why): void {
  const before = held(person, RESIDENCE, from);
  const details = residenceAt(place, before);
  if (before !== undefined && sameDetails(before.details, details)) return;
  if (before !== undefined) proposal.end(person, before, addDays(from, -1), why);
  proposal.beginOne(person, RESIDENCE, from, details, why, before?.to);
}

/** Children covered through the person on a day. */
export const childrenOf = (proposal: Proposal, holder: Working, on: Day): Working[] =>
  [...proposal.files.values()].filter((person) => allHeld(person, DEPENDANT, on).some(({ details }) => details.holder === holder.id));

/** The dependants whose fund follows that of the person: brought to what the law wants. */
export function settleChildren(proposal: Proposal, holder: Working, from: Day = proposal.on): Stop | undefined {
  for (const child of childrenOf(proposal, holder, from)) {
    const stop = proposal.settle(child, from);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

const details = () =>
  form({
    place: placeField({ fr: "Nouvelle commune", en: "New commune" }, "place"),
    line1: shown(line().optional(), { title: { fr: "Numéro et voie", en: "Number and street" }, group: "place" }),
    line2: shown(line().optional(), { title: { fr: "Complément d'adresse", en: "Address, second line" }, group: "place" }),
    postcode: shown(z.string().regex(POSTCODE, "five digits").optional(), {
      title: { fr: "Code postal", en: "Postcode" },
      hint: { fr: "Utile si la commune en a plusieurs", en: "Useful when the commune has several" },
      group: "place",
    }),
  });

export const move = defineEvent({
  kind: "move",
  label: { fr: "Déménagement en France", en: "Move within France" },
  description: {
    fr: "La personne habite désormais ailleurs en France. Pour un départ à l'étranger, choisissez le départ.",
    en: "The person now lives elsewhere in France. For a move abroad, choose the departure.",
  },
  details,
  follow(proposal, { place: typed, line1, line2, postcode }) {
    const { subject, on } = proposal;
    const place = readPlace(typed, "details.place");
    if (isStop(place)) return place;
    const lines = [line1, line2].filter((text) => text !== undefined);
    const address = lines.length === 0 ? undefined : addressAt(lines, place, typed, postcode);
    if (address !== undefined && isStop(address)) return address;
    const former = held(subject, RESIDENCE, on)?.details.commune;
    resideAt(proposal, subject, place, on, because(EVENT_REASONS.move));
    if (address !== undefined) proposal.address(subject, address, because(EVENT_REASONS.move));
    for (const child of childrenOf(proposal, subject, on)) {
      const home = held(child, RESIDENCE, on)?.details.commune;
      if (home !== undefined && home === former) resideAt(proposal, child, place, on, because(EVENT_REASONS.childLivesWith));
    }
    return proposal.settle(subject) ?? settleChildren(proposal, subject);
  },
});
