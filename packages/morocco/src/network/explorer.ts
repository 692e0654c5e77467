import type { Day, FactStatus, NetworkExplorer, OrganismDetail, SchemeDetail, SchemeDuty, SourceWords, Text } from "@openamo/kernel";
import { texts } from "../sources/texts.ts";
import { words } from "../words.ts";
import { FACTS, type OrganismFacts } from "./facts.ts";
import { MANAGER, managersOverTime } from "./managers.ts";
import { type Organism, type OrganismRole, organismId, organisms } from "./organisms.ts";
import { isScheme, type SchemeDescription, schemes } from "./schemes.ts";

const KINDS: Readonly<Record<OrganismRole, Text>> = {
  manager: words("Organisme gestionnaire", "Managing body", "هيئة مدبرة"),
  "mutual-society": words("Société mutualiste", "Mutual society", "جمعية تعاضدية"),
  regulator: words("Régulateur", "Regulator", "هيئة الضبط"),
  supervisor: words("Autorité de contrôle", "Supervisory authority", "هيئة المراقبة"),
  "own-cover": words("Couverture hors AMO", "Cover outside AMO", "تغطية خارج التأمين الإجباري"),
  planned: words("Organisme prévu, jamais mis en place", "Body planned and never set up", "هيئة لم تحدث قط"),
};

const DOES: Readonly<Record<OrganismRole, readonly Text[]>> = {
  manager: [
    words("Affiliation", "Affiliation", "الانخراط"),
    words("Remboursement des soins", "Reimbursement of care", "استرجاع مصاريف العلاج"),
    words("Contrôle médical", "Medical control", "المراقبة الطبية"),
    words("Recouvrement des cotisations", "Collection of contributions", "تحصيل الاشتراكات"),
  ],
  "mutual-society": [words("Guichet des soins ambulatoires", "Counter for out-patient care", "شباك العلاجات الخارجية")],
  regulator: [words("Encadrement de l’AMO et des conventions", "Frame of AMO and of its agreements", "تأطير التأمين والاتفاقيات")],
  supervisor: [words("Surveillance des mutuelles et des assureurs", "Supervision of mutual societies and insurers", "مراقبة التعاضديات والمؤمنين")],
  "own-cover": [words("Couverture propre de ses adhérents", "Own cover of its members", "تغطية خاصة بمنخرطيها")],
  planned: [],
};

const SICKNESS = words("Maladie (AMO)", "Sickness (AMO)", "المرض (التأمين الإجباري)");
const WHOLE_COUNTRY = words("Tout le Maroc", "Whole of Morocco", "المغرب كله");
const CARE = words("Soins", "Care", "العلاجات");
const FILE_AND_CARE = words("Affiliation et remboursement des soins", "Affiliation and reimbursement of care", "الانخراط واسترجاع مصاريف العلاج");
const OPEN = words("Ouvert", "Open", "مفتوح");
const ENDS = words("Ouvert, prend fin", "Open, comes to an end", "مفتوح وينتهي");

const NOTHING_KNOWN: OrganismFacts = { evidence: [] };

/** The status of facts taken together. */
function statusOf(statuses: readonly FactStatus[], alone: FactStatus): FactStatus {
  const [first = alone, ...others] = [...new Set(statuses)];
  return others.length > 0 ? "partly-confirmed" : first;
}

function organismDetail(organism: Organism): OrganismDetail {
  const { legalStatus, supervision, town, address, website, notes = [], evidence, neverSetUp = false } = FACTS[organism.code] ?? NOTHING_KNOWN;
  const proof = evidence.length > 0 ? evidence : [{ fact: organism.name, status: organism.status, sources: [{ what: { fr: organism.source } }] }];
  return {
    longName: organism.name,
    formerNames: [],
    ended: neverSetUp,
    codes: [],
    predecessors: organisms.filter(({ successor }) => successor === organism.code).map(({ code }) => organismId(code)),
    schemes: schemes.filter(({ scheme }) => managersOverTime(scheme).some(({ manager }) => manager === organism.code)).map(({ scheme }) => scheme),
    branches: [SICKNESS],
    functions: DOES[organism.role],
    territory: { everywhere: true, areas: [], communes: [], except: [], status: organism.status, toConfirm: false },
    establishments: [],
    notes,
    status: statusOf(
      proof.map(({ status }) => status),
      organism.status,
    ),
    evidence: proof,
    ...(legalStatus === undefined ? {} : { legalStatus }),
    ...(supervision === undefined ? {} : { supervision }),
    ...(town === undefined ? {} : { town }),
    ...(address === undefined ? {} : { address }),
    ...(website === undefined ? {} : { website }),
    ...(organism.parent === undefined ? {} : { parent: organismId(organism.parent) }),
    ...(organism.successor === undefined ? {} : { successor: organismId(organism.successor) }),
  };
}

/** A scheme's days and its manager's, whichever are the narrower. */
const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

const dutiesOf = ({ scheme, from, to }: SchemeDescription): SchemeDuty[] =>
  managersOverTime(scheme)
    .filter((span) => to === null || span.from <= to)
    .map((span) => ({
      label: FILE_AND_CARE,
      where: WHOLE_COUNTRY,
      organism: organismId(span.manager),
      from: later(from, span.from),
      to: sooner(to, span.to),
      sentence: words("Chaque régime a un seul gestionnaire à la fois.", "Each scheme has one manager at a time.", "لكل نظام هيئة مدبرة واحدة في الوقت نفسه."),
      law: MANAGER.law,
      status: "confirmed",
    }));

function basisOf({ law }: SchemeDescription): SourceWords[] {
  return law.map(({ text, article }) => ({ fr: `${texts.find(({ id }) => id === text)?.title ?? text} (${article})` }));
}

function schemeDetail(row: SchemeDescription): SchemeDetail {
  const duties = row.scheme === "article-114" ? [] : dutiesOf(row);
  const managers = [...new Set(duties.flatMap(({ organism }) => organism ?? []))];
  return {
    shortName: row.label,
    family: words("Couverture médicale de base", "Basic medical cover", "التغطية الصحية الأساسية"),
    population: row.population,
    state: { label: row.to === null ? OPEN : ENDS, since: row.to ?? row.from },
    managesCare: true,
    managers,
    basis: basisOf(row),
    notes: [],
    risks: [
      {
        label: CARE,
        cover: "full",
        managers:
          managers.length === 0 ? [{ organisms: [], kinds: [], words: words("l’employeur", "the employer", "المشغل") }] : [{ organisms: managers, kinds: [] }],
        from: row.from,
        to: row.to,
        status: row.gridStatus,
      },
    ],
    duties,
    status: statusOf([row.gridStatus], row.gridStatus),
    evidence: [
      {
        fact: words("premier jour et population", "first day and population", "أول يوم والفئة المعنية"),
        status: "confirmed",
        sources: [{ what: { fr: row.source } }],
      },
    ],
  };
}

/** Everything that the Moroccan data say of organisms and schemes, for readers. Organisms are national: there are no areas. */
export const explorer: NetworkExplorer = {
  kinds: (Object.keys(KINDS) as OrganismRole[]).map((kind) => ({ kind, label: KINDS[kind] })),
  areas: [],
  organism: (id) => {
    const organism = organisms.find(({ code }) => organismId(code) === id);
    return organism === undefined ? undefined : organismDetail(organism);
  },
  scheme: (id) => {
    const row = isScheme(id) ? schemes.find(({ scheme }) => scheme === id) : undefined;
    return row === undefined ? undefined : schemeDetail(row);
  },
};
