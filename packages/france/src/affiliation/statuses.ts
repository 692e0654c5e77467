import type { NetworkFunction, SchemeId } from "../network/model.ts";

/** What a person does or is, in so far as it decides their scheme. */
export const STATUSES = [
  "employee",
  "childminder",
  "press-freelancer",
  "public-contract-agent",
  "civic-service-volunteer",
  "agricultural-employee",
  "farmer",
  "self-employed",
  "liberal-profession",
  "lawyer",
  "state-civil-servant",
  "local-civil-servant",
  "state-worker",
  "military",
  "sncf-staff",
  "ratp-staff",
  "seafarer",
  "miner",
  "notary-clerk",
  "electricity-and-gas-staff",
  "banque-de-france-staff",
  "paris-opera-staff",
  "comedie-francaise-staff",
  "bordeaux-port-staff",
  "paris-chamber-of-commerce-staff",
  "national-assembly-member",
  "senate-member",
  "clergy-member",
  "jobseeker",
  "pensioner",
  "invalidity-pensioner",
  "student",
  "child",
  "no-activity",
  "posted-abroad",
  "posted-to-france",
  "frontier-worker",
  "swiss-frontier-worker-french-insurance",
  "swiss-pensioner-french-insurance",
  "expatriate",
] as const;
export type Status = (typeof STATUSES)[number];

/** How the status stands to work: it fixes which functions concern the person. */
export type Nature = "salaried" | "self-employed" | "replacement-income" | "pension" | "none" | "foreign";

interface StatusFacts {
  readonly nature: Nature;
  /** The scheme, where the status alone decides it. */
  readonly scheme?: SchemeId;
}

const salaried = (scheme: SchemeId): StatusFacts => ({ nature: "salaried", scheme });
const independent = (scheme: SchemeId): StatusFacts => ({ nature: "self-employed", scheme });

export const STATUS_FACTS: Readonly<Record<Status, StatusFacts>> = {
  employee: salaried("general"),
  childminder: salaried("general"),
  "press-freelancer": salaried("general"),
  "public-contract-agent": salaried("general"),
  "civic-service-volunteer": salaried("general"),
  "agricultural-employee": salaried("agricultural"),
  farmer: independent("agricultural"),
  "self-employed": independent("self-employed"),
  "liberal-profession": independent("self-employed"),
  lawyer: independent("self-employed"),
  "state-civil-servant": salaried("state-civil-servants"),
  "local-civil-servant": salaried("local-civil-servants"),
  "state-worker": salaried("state-workers"),
  military: salaried("military"),
  "sncf-staff": salaried("sncf"),
  "ratp-staff": salaried("ratp"),
  seafarer: salaried("seafarers"),
  miner: salaried("mines"),
  "notary-clerk": salaried("notary-clerks"),
  "electricity-and-gas-staff": salaried("electricity-and-gas"),
  "banque-de-france-staff": salaried("banque-de-france"),
  "paris-opera-staff": salaried("paris-opera"),
  "comedie-francaise-staff": salaried("comedie-francaise"),
  "bordeaux-port-staff": salaried("bordeaux-port"),
  "paris-chamber-of-commerce-staff": salaried("paris-chamber-of-commerce"),
  "national-assembly-member": salaried("national-assembly"),
  "senate-member": salaried("senate"),
  "clergy-member": salaried("clergy"),
  jobseeker: { nature: "replacement-income" },
  pensioner: { nature: "pension" },
  "invalidity-pensioner": { nature: "pension" },
  student: { nature: "none" },
  child: { nature: "none" },
  "no-activity": { nature: "none" },
  "posted-abroad": salaried("general"),
  "posted-to-france": { nature: "foreign" },
  "frontier-worker": { nature: "foreign" },
  "swiss-frontier-worker-french-insurance": { nature: "none", scheme: "general" },
  "swiss-pensioner-french-insurance": { nature: "none", scheme: "general" },
  expatriate: { nature: "none", scheme: "french-abroad" },
};

export const isActivity = (status: Status): boolean => ["salaried", "self-employed"].includes(STATUS_FACTS[status].nature);

const CARE: readonly NetworkFunction[] = ["affiliation", "care", "local-scheme", "c2s", "medical-control", "social-service", "family", "autonomy"];
const CASH: readonly NetworkFunction[] = ["sickness-cash", "maternity-cash", "invalidity", "death", "job-loss-prevention", "retirement"];
const ACCIDENT: readonly NetworkFunction[] = ["accident-benefits", "accident-pricing", "accident-prevention"];

/** Functions that concern a person of each nature, in the order in which they are told. */
export const FUNCTIONS_OF: Readonly<Record<Nature, readonly NetworkFunction[]>> = {
  salaried: [...CARE, ...CASH, ...ACCIDENT, "contributions"],
  "self-employed": [...CARE, ...CASH, "contributions"],
  "replacement-income": [...CARE, ...CASH],
  pension: [...CARE, "retirement"],
  none: CARE,
  foreign: ["affiliation", "care"],
};

/** What some statuses add: farmers are insured against work accidents (CRPM L752-1), unlike other self-employed people. */
const OWN_FUNCTIONS: Partial<Record<Status, readonly NetworkFunction[]>> = {
  farmer: FUNCTIONS_OF.salaried,
  "invalidity-pensioner": [...FUNCTIONS_OF.pension, "invalidity"],
};

/** Functions that concern a person of this status. */
export const functionsOf = (status: Status): readonly NetworkFunction[] => OWN_FUNCTIONS[status] ?? FUNCTIONS_OF[STATUS_FACTS[status].nature];
