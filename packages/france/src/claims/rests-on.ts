import { type ClaimFacts, contains, type Text } from "@openamo/kernel";
import { COMPLEMENTARY } from "./contract.ts";
import type { AnySheet } from "./sheets/index.ts";

const PRESCRIPTION: Text = { fr: "Une prescription valable ce jour-là", en: "A prescription valid on that day" };
const AGREEMENT: Text = { fr: "L'accord préalable de la caisse", en: "The fund's prior agreement" };
const CONTRACT: Text = { fr: "Le contrat complémentaire inscrit au dossier", en: "The complementary contract in the file" };
const PATHWAY: Text = { fr: "Le médecin traitant déclaré et le parcours de soins indiqué", en: "The declared doctor and the pathway given" };

const agreed = (line: object): boolean => "agreed" in line || "priorAgreement" in line;

/** What an estimate rests on beside rights, counters and tariffs. */
export function restsOn({ sheet, beneficiary }: ClaimFacts<AnySheet>): Text[] {
  const days = sheet.lines.map(({ careDate }) => careDate);
  const covered = beneficiary.situations.some((fact) => fact.kind === COMPLEMENTARY && days.some((on) => contains(fact, on)));
  const found: (Text | false)[] = [
    "pathway" in sheet && PATHWAY,
    "prescribedOn" in sheet && PRESCRIPTION,
    sheet.lines.some(agreed) && AGREEMENT,
    covered && CONTRACT,
  ];
  return found.filter((text) => text !== false);
}
