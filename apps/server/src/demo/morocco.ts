import { type FundContext, type RegisterPerson, registerProfessional } from "@openamo/fund";
import { isoDay } from "@openamo/kernel";
import { accepted } from "./accepted.ts";
import { moroccanDoctors } from "./morocco-doctors.ts";
import type { MoroccanPerson } from "./morocco-people.ts";

const COUNTRY = "ma";
const CONVENTION_FROM = "2010-01-01";

/** Registers the invented professionals of Morocco. */
export async function loadMoroccanDoctors(context: FundContext): Promise<void> {
  for (const [index, doctor] of moroccanDoctors.entries()) {
    const { id, inpe, familyName, givenNames, arabic, specialty, practice, town } = doctor;
    const situations = [{ kind: practice, from: CONVENTION_FROM, to: null, details: {} }];
    const identity = {
      country: COUNTRY,
      identifierKind: "ma.inpe",
      identifier: inpe,
      familyName,
      givenNames,
      secondScript: arabic,
      specialty,
      territory: "casablanca",
      town,
      situations,
    };
    accepted(await registerProfessional(context, { key: `demo-v3-morocco-doctor-${index}`, professionalId: id, ...identity }), `Moroccan doctor ${index}`);
  }
}

/** One person of Morocco with the facts known of them, as their registration says it. */
export function moroccanRegistration(person: MoroccanPerson, index: number): RegisterPerson {
  const { id, cnss, familyName, givenNames, arabic, birthDay, scheme, organism, from, situations } = person;
  const secondScript = arabic === null ? null : { birthName: arabic.familyName, usedName: null, givenNames: arabic.givenNames };
  const identity = { country: COUNTRY, identifierKind: "ma.cnss", identifier: cnss, familyName, givenNames, secondScript, birthDate: isoDay(birthDay) };
  return { key: `demo-v3-morocco-person-${index}`, personId: id, ...identity, affiliation: { scheme, organism, from, to: null }, situations };
}
