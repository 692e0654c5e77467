import type { IdentityTraits, RegisteredSex, Text } from "@openamo/kernel";

/** First figure of a number given for a time: 3 and 4 while the person is being identified, 7 and 8 for provisional numbers. */
const PROVISIONAL = new Set(["3", "4", "7", "8"]);

/** Whether a number stands only until the person is certified by the national register. */
export const isProvisional = (nir: string): boolean => PROVISIONAL.has(nir[0] ?? "");

const sexOf = (nir: string): RegisteredSex => ("137".includes(nir[0] ?? "?") ? "male" : "female");
const SEX: Readonly<Record<RegisteredSex, Text>> = {
  female: { fr: "une femme", en: "a woman" },
  male: { fr: "un homme", en: "a man" },
  unknown: { fr: "une personne", en: "a person" },
};

/** Past it, the month of a number says that the true one is not known. */
const LAST_MONTH = 12;

/**
 * What a number says of its holder and the identity does not. Sex, year and month may rightly differ - a sex changed in the civil register
 * changes the number only once the register has been told - so each is a warning for the agent.
 */
export function disagreements(nir: string, { sex, birth }: IdentityTraits): Text[] {
  const found: Text[] = [];
  const said = sexOf(nir);
  if (sex !== "unknown" && sex !== said) {
    found.push({
      fr: `Le numéro est celui d’${SEX[said].fr}, l’identité celle d’${SEX[sex].fr}.`,
      en: `The number is that of ${SEX[said].en}, the identity that of ${SEX[sex].en}.`,
    });
  }
  const [year = "", month = ""] = birth.registered.split("-");
  if (nir.slice(1, 3) !== year.slice(-2)) {
    found.push({
      fr: `Le numéro dit une naissance en ..${nir.slice(1, 3)}, l’identité en ${year}.`,
      en: `The number tells of a birth in ..${nir.slice(1, 3)}, the identity in ${year}.`,
    });
  }
  const monthSaid = nir.slice(3, 5);
  if (Number(monthSaid) <= LAST_MONTH && monthSaid !== month) {
    found.push({
      fr: `Le numéro dit une naissance au mois ${monthSaid}, l’identité au mois ${month}.`,
      en: `The number tells of a birth in month ${monthSaid}, the identity in month ${month}.`,
    });
  }
  return found;
}
