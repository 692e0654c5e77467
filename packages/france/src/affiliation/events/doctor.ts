/** CSS L162-5-3: the declared doctor, chosen with the doctor's agreement. */
import { addDays } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import { allHeld, held } from "../person/file.ts";
import { DECLARED_DOCTOR } from "../person/kinds.ts";
import { defineEvent } from "./define.ts";
import { form } from "./fields.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";

const details = () =>
  form({
    professional: shown(z.uuid(), { title: { fr: "Médecin choisi", en: "Doctor chosen" }, group: "event" }).meta({ "x-professional": true }),
  });

export const doctorChosen = defineEvent({
  kind: "doctor-chosen",
  label: { fr: "Choix du médecin traitant", en: "Choice of the declared doctor" },
  description: {
    fr: "La personne, ou un parent avant seize ans, déclare le médecin traitant qui a donné son accord.",
    en: "The person, or a parent under sixteen, declares the doctor who has agreed.",
  },
  details,
  follow(proposal, { professional }) {
    const { subject, on } = proposal;
    if (held(subject, DECLARED_DOCTOR, on)?.details.professional === professional) return undefined;
    const why = because(EVENT_REASONS.doctorChosen);
    for (const fact of allHeld(subject, DECLARED_DOCTOR, on)) proposal.end(subject, fact, addDays(on, -1), why);
    proposal.beginOne(subject, DECLARED_DOCTOR, on, { professional }, why);
    return undefined;
  },
});
