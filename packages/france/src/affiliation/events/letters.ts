import { coveredOn, type Day, formatDay, type Text, valueOn } from "@openamo/kernel";
import { organismById } from "../../network/organisms.ts";
import { APPEAL_MONTHS } from "../../parameters/affiliation.ts";

/** What a letter tells of: days and organisms, as far as the event knows them. */
export interface LetterFacts {
  /** Day of the event. */
  readonly on: Day;
  /** Ids of organisms: the one that holds the file now, and the one that held it before. */
  readonly organism?: string | undefined;
  readonly former?: string | undefined;
  /** Days of the rights or of the exemption. */
  readonly from?: Day | undefined;
  readonly lastDay?: Day | null | undefined;
  readonly ground?: Text | undefined;
}

interface LetterWords {
  readonly title: Text;
  readonly says: (facts: LetterFacts) => readonly Text[];
}

const text = (fr: string, en: string): Text => ({ fr, en });
const dayIn = (on: Day, locale: "fr" | "en"): string => formatDay(on, locale);
const nameOf = (id: string | undefined): Text => {
  const organism = id === undefined ? undefined : organismById(id);
  return organism === undefined ? text("votre organisme", "your organism") : text(organism.name, organism.name);
};

/** R142-1-A: a time limit for an appeal binds only whoever was told of it in the notice. */
function appeal(on: Day): readonly Text[] {
  if (!coveredOn(APPEAL_MONTHS, on)) return [];
  const months = valueOn(APPEAL_MONTHS, on);
  return [
    text(
      `Si vous contestez cette décision, écrivez à la commission de recours amiable de l'organisme qui vous écrit, dans les ${months} mois qui suivent la réception de cette lettre (articles R142-1 et R142-1-A du code de la sécurité sociale).`,
      `If you contest this decision, write to the amicable appeals commission of the organism that writes to you, within ${months} months of receiving this letter (articles R142-1 and R142-1-A of the social security code).`,
    ),
  ];
}

const days = ({ from, lastDay, on }: LetterFacts): Text => {
  const first = from ?? on;
  if (lastDay === undefined || lastDay === null) return text(`à compter du ${dayIn(first, "fr")}`, `from ${dayIn(first, "en")}`);
  return text(`du ${dayIn(first, "fr")} au ${dayIn(lastDay, "fr")}`, `from ${dayIn(first, "en")} to ${dayIn(lastDay, "en")}`);
};

const CARD = text(
  "Votre carte Vitale ne doit plus être utilisée : rendez-la à l'organisme qui vous écrit (article L161-15-4).",
  "Your Vitale card must no longer be used: return it to the organism that writes to you (article L161-15-4).",
);

/** Letters that an event makes due, and what they say. None names an illness. */
export const LETTERS = {
  "file-transfer": {
    title: text("Transfert du dossier à l'organisme d'affiliation", "Transfer of the file to the organism of affiliation"),
    says: ({ on, organism, former }) => [
      text(
        `Organisme d'affiliation de cette personne à compter du ${dayIn(on, "fr")} : ${nameOf(organism).fr}. Organisme précédent, qui prend en charge ses soins jusqu'à la veille : ${nameOf(former).fr}.`,
        `Organism of affiliation of this person from ${dayIn(on, "en")}: ${nameOf(organism).en}. Former organism, which bears the care until the eve: ${nameOf(former).en}.`,
      ),
      text(
        "Le dossier vous est transmis avec l'identité, les droits et leur historique. Si cette personne ne relève pas de vous, renvoyez-nous cette lettre avec le motif.",
        "The file is handed over to you with the identity, the rights and their history. If this person does not come under you, send this letter back with the reason.",
      ),
    ],
  },
  "fund-changed": {
    title: text("Changement de votre caisse d'assurance maladie", "Change of your health insurance fund"),
    says: ({ on, organism, former }) => [
      text(
        `Votre organisme d'assurance maladie à compter du ${dayIn(on, "fr")} : ${nameOf(organism).fr}. Organisme précédent : ${nameOf(former).fr}.`,
        `Your health insurance organism from ${dayIn(on, "en")}: ${nameOf(organism).en}. Former organism: ${nameOf(former).en}.`,
      ),
      text(
        "Votre prise en charge continue sans interruption. Envoyez désormais au nouvel organisme vos feuilles de soins, vos arrêts de travail et vos demandes, et mettez à jour votre carte Vitale.",
        "Your cover goes on without a break. From now on send your care sheets, sick notes and requests to the new organism, and update your Vitale card.",
      ),
    ],
  },
  "rights-opened": {
    title: text("Ouverture de vos droits à l'assurance maladie", "Opening of your rights to health insurance"),
    says: (facts) => [
      text(
        `Vos soins sont pris en charge ${days(facts).fr}. Votre organisme : ${nameOf(facts.organism).fr}.`,
        `Your care is covered ${days(facts).en}. Your organism: ${nameOf(facts.organism).en}.`,
      ),
      ...(facts.ground === undefined ? [] : [text(`Fondement de vos droits : ${facts.ground.fr}.`, `Ground of your rights: ${facts.ground.en}.`)]),
      text(
        "Signalez tout changement de situation ou d'adresse. Vous pouvez demander à tout moment une attestation de vos droits.",
        "Tell us of any change of situation or address. You may ask for an attestation of your rights at any time.",
      ),
    ],
  },
  "rights-ended": {
    title: text("Fin de vos droits à l'assurance maladie", "End of your rights to health insurance"),
    says: ({ on, lastDay }) => [
      text(
        `La prise en charge de vos soins prend fin. Le dernier jour couvert est le ${dayIn(lastDay ?? on, "fr")}.`,
        `The cover of your care ends. The last day covered is ${dayIn(lastDay ?? on, "en")}.`,
      ),
      CARD,
      ...appeal(on),
    ],
  },
  "identity-papers": {
    title: text("Demande de pièces d'identité et d'état civil", "Request for identity and civil status papers"),
    says: () => [
      text(
        "Pour que votre numéro de sécurité sociale soit attribué, envoyez-nous la copie d'une pièce d'identité et un acte de naissance qui porte votre filiation.",
        "So that your social security number can be given, send us a copy of an identity document and a birth certificate that names your parents.",
      ),
    ],
  },
  "residence-papers": {
    title: text("Demande de justificatifs de résidence et de séjour", "Request for proofs of residence and stay"),
    says: () => [
      text(
        "Envoyez-nous de quoi établir que vous habitez en France de façon stable et, si vous n'êtes ni français, ni citoyen de l'Union européenne, de l'Espace économique européen ou suisse, votre titre de séjour.",
        "Send us proof that you live in France in a stable way and, unless you are French or a citizen of the European Union, the European Economic Area or Switzerland, your residence permit.",
      ),
    ],
  },
  "state-aid": {
    title: text("Information sur l'aide médicale de l'État", "Information on State medical aid"),
    says: () => [
      text(
        "Sans séjour régulier, la prise en charge de vos soins par l'assurance maladie ne peut pas s'ouvrir. Vous pouvez demander l'aide médicale de l'État à l'organisme qui vous écrit : elle dépend de votre résidence en France et de vos ressources.",
        "Without a regular stay the cover of your care by health insurance cannot open. You may ask the organism that writes to you for State medical aid: it depends on your residence in France and on your means.",
      ),
    ],
  },
  "exemption-notice": {
    title: text("Notification de la prise en charge à 100 %", "Notice of the cover without share"),
    says: (facts) => [
      text(
        `Une exonération change ce qui reste à votre charge ${days(facts).fr}. Elle vaut pour les soins que les textes cités ci-dessous désignent.`,
        `An exemption changes what is left to you ${days(facts).en}. It holds for the care named by the texts cited below.`,
      ),
      text(
        "Mettez à jour votre carte Vitale pour que les professionnels en tiennent compte.",
        "Update your Vitale card so that professionals take it into account.",
      ),
    ],
  },
  "end-notice": {
    title: text("Notification de fin de prise en charge", "Notice of the end of the cover"),
    says: ({ on }) => [
      text(
        `Une exonération dont vous bénéficiiez prend fin. Son dernier jour est le ${dayIn(on, "fr")}. Votre prise en charge ordinaire continue.`,
        `An exemption that you had ends. Its last day is ${dayIn(on, "en")}. Your ordinary cover goes on.`,
      ),
      ...appeal(on),
    ],
  },
  survivors: {
    title: text("Information des proches : capital décès, réversion", "Information for relatives: death grant, survivor's pension"),
    says: ({ on }) => [
      text(
        `Nous avons appris le décès, survenu le ${dayIn(on, "fr")}, de la personne nommée ci-dessus et vous présentons nos condoléances.`,
        `We have learnt of the death, on ${dayIn(on, "en")}, of the person named above, and offer you our condolences.`,
      ),
      text(
        "Selon votre situation, vous pouvez demander le capital décès (article L361-1) à l'organisme qui vous écrit, et une pension de réversion (article L353-1) à la caisse de retraite.",
        "Depending on your situation you may ask the organism that writes to you for the death grant (article L361-1), and the pension fund for a survivor's pension (article L353-1).",
      ),
      text(
        "Les droits et l'affiliation de la personne ont pris fin. Sa carte Vitale ne doit plus être utilisée : rendez-la à l'organisme qui vous écrit.",
        "The person's rights and affiliation have ended. Their Vitale card must no longer be used: return it to the organism that writes to you.",
      ),
    ],
  },
  "posting-form": {
    title: text("Certificat de législation applicable pendant le détachement", "Certificate of applicable legislation during the posting"),
    says: () => [
      text(
        "Vous restez sous la législation française pendant votre détachement. Demandez à votre employeur le certificat qui l'établit (A1 dans l'Union européenne, l'Espace économique européen et la Suisse, formulaire de la convention ailleurs) et gardez-le avec vous.",
        "You stay under French legislation during your posting. Ask your employer for the certificate that proves it (A1 in the European Union, the European Economic Area and Switzerland, the form of the convention elsewhere) and keep it with you.",
      ),
    ],
  },
  "european-form": {
    title: text("Formulaire de l'institution de l'autre État", "Form of the institution of the other State"),
    says: () => [
      text(
        "La législation d'un autre État s'applique à vous. Demandez à son institution le formulaire qui établit vos droits (S1 dans l'Union européenne, l'Espace économique européen et la Suisse) et remettez-le à l'organisme qui vous écrit : il servira vos soins pour le compte de cet État.",
        "The legislation of another State applies to you. Ask its institution for the form that proves your rights (S1 in the European Union, the European Economic Area and Switzerland) and hand it to the organism that writes to you: it will serve your care on behalf of that State.",
      ),
    ],
  },
} as const satisfies Record<string, LetterWords>;
export type LetterId = keyof typeof LETTERS;
