import type { FactEvidence, FactSource, SourceWords } from "@openamo/kernel";

/** What is known of an organism beside its row, with how each fact is known. */
export interface OrganismFacts {
  readonly legalStatus?: SourceWords;
  readonly supervision?: SourceWords;
  readonly town?: string;
  readonly address?: { readonly text: string; readonly dated: string; readonly sources: readonly FactSource[] };
  readonly website?: string;
  /** It never began to work. */
  readonly neverSetUp?: boolean;
  readonly notes?: readonly SourceWords[];
  readonly evidence: readonly FactEvidence[];
}

const page = (fr: string, address: string, dated?: string): FactSource => ({ what: { fr }, address, ...(dated === undefined ? {} : { dated }) });
const FAQ: FactSource = page("CNSS, foire aux questions : gestion de l’AMO", "https://www.cnss.ma");
const LAW_5423 = page(
  "Loi n° 54-23, Bulletin officiel du 29 janvier 2026, lue dans la presse",
  "https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp",
  "2026-02-04",
);
const LAW_0722 = page(
  "Loi n° 07-22 relative à la création de la Haute Autorité de Santé",
  "https://smexyofficielle.com/2024/02/loi-n-07-22-relative-la-creation-de-la.html",
  "2024-02",
);
const MUTUALS = page("Les huit sociétés mutualistes de la CNOPS", "https://www.9rayti.com/doros/contenu/cnops");
const AUDIT = page(
  "Cour des comptes, rapport 2018 : statut de l’ANAM",
  "https://fdocuments.fr/document/laagence-nationale-de-laassurance-maladie-anam-laanam-est-cense-assurer.html",
  "2018",
);
const BOARD = page("ANAM : 25e conseil d’administration", "https://anam.ma/anam/lanam-tient-la-25-eme-session-de-son-conseil-dadministration/", "2023-04-19");
const PLAN = page("ANAM : plan d’activité 2022", "https://fr.scribd.com/document/688419727/Plan-Activite-2022", "2022");
const RECALL: FactSource = { what: { fr: "Connaissance propre, sans source vue", en: "Own knowledge, no source seen" } };

const confirmed = (source: FactSource, fr: string, en: string): FactEvidence => ({ fact: { fr, en }, status: "confirmed", sources: [source] });
const recalled = (fr: string, en: string): FactEvidence => ({ fact: { fr, en }, status: "recalled", sources: [RECALL] });

const PUBLIC_BODY: SourceWords = { fr: "établissement public", en: "public body" };
const MINISTRIES: SourceWords = { fr: "ministère chargé de l’emploi ; ministère des finances", en: "ministries of employment and of finance" };
const MUTUAL: SourceWords = { fr: "société mutualiste (dahir n° 1-57-187)", en: "mutual society (dahir 1-57-187)" };
const YEAR_ONLY: SourceWords = {
  fr: "Soins ambulatoires traités par la mutuelle, tiers payant par la CNOPS. Le jour de création n’est pas connu (année seulement).",
  en: "The society handles out-patient care, CNOPS the third-party payment. The day of its creation is not known, only the year.",
};

/** A mutual society of CNOPS, with the year of its creation where it is known. */
const member = (year: string | null, more: readonly FactEvidence[] = []): OrganismFacts => ({
  legalStatus: MUTUAL,
  notes: [YEAR_ONLY],
  evidence: [
    year === null
      ? confirmed(MUTUALS, "membre de la CNOPS", "member of CNOPS")
      : confirmed(MUTUALS, `membre de la CNOPS, créée en ${year}`, `member of CNOPS, created in ${year}`),
    ...more,
  ],
});

/** By the code of the organism. */
export const FACTS: Readonly<Record<string, OrganismFacts>> = {
  CNSS: {
    legalStatus: PUBLIC_BODY,
    supervision: MINISTRIES,
    town: "Casablanca",
    website: "https://www.cnss.ma",
    notes: [
      {
        fr: "Conseil tripartite ; tient les comptes de l’AMO à part de ses autres prestations.",
        en: "Tripartite board; keeps the accounts of AMO apart from its other benefits.",
      },
    ],
    evidence: [
      confirmed(
        FAQ,
        "gère l’AMO du secteur privé ; doit séparer la gestion de l’AMO des autres prestations",
        "runs the private sector’s AMO; must keep it apart from its other benefits",
      ),
      confirmed(
        LAW_5423,
        "reprend l’AMO du secteur public à l’entrée en vigueur de la loi n° 54-23",
        "takes over the public sector’s AMO when law 54-23 comes into force",
      ),
      recalled("tutelle, statut, siège, dahir portant loi n° 1-72-184 du 27 juillet 1972", "supervision, status, seat, dahir 1-72-184 of 27 July 1972"),
    ],
  },
  CNOPS: {
    legalStatus: {
      fr: "union de sociétés mutualistes (dahir n° 1-57-187 du 12 novembre 1963)",
      en: "union of mutual societies (dahir 1-57-187 of 12 November 1963)",
    },
    supervision: MINISTRIES,
    town: "Rabat",
    website: "https://www.cnops.org.ma",
    notes: [
      {
        fr: "Encore gestionnaire au 21 novembre 2026 ; la date de fin est calculée, à confirmer.",
        en: "Still the manager on 21 November 2026; the last day is computed, to be confirmed.",
      },
    ],
    evidence: [
      confirmed(FAQ, "gère l’AMO du secteur public", "runs the public sector’s AMO"),
      confirmed(MUTUALS, "née en 1950, union de huit mutuelles", "born in 1950, a union of eight mutual societies"),
      confirmed(
        LAW_5423,
        "gestion transférée à la CNSS : loi publiée le 29 janvier 2026, en vigueur après douze mois comptés du premier jour du mois suivant",
        "management moved to CNSS: law published on 29 January 2026, in force twelve months after the first day of the next month",
      ),
      recalled("date calculée : 1er février 2027", "computed day: 1 February 2027"),
    ],
  },
  ANAM: {
    legalStatus: PUBLIC_BODY,
    supervision: { fr: "ministère de la santé et de la protection sociale", en: "ministry of health and social protection" },
    town: "Rabat",
    address: { text: "8 avenue Mehdi Ben Barka, Rabat", dated: "2022", sources: [PLAN] },
    website: "https://anam.ma",
    notes: [
      {
        fr: "Le jour où la Haute Autorité de Santé a pris la suite n’a pas été trouvé.",
        en: "The day on which the high health authority took over was not found.",
      },
    ],
    evidence: [
      confirmed(
        AUDIT,
        "créée par l’article 57 de la loi n° 65-00, établissement public sous tutelle de l’État",
        "created by article 57 of law 65-00, public body under the State",
      ),
      confirmed(FAQ, "reçoit 0,6 % des cotisations de la CNSS et de la CNOPS", "receives 0.6 % of the contributions of CNSS and CNOPS"),
      confirmed(BOARD, "encore active en avril 2023", "still at work in April 2023"),
      recalled("remplacée par la Haute Autorité de Santé ; date non trouvée", "replaced by the high health authority; day not found"),
    ],
  },
  HAS: {
    legalStatus: { fr: "personne morale de droit public à autonomie financière", en: "public-law body with its own finances" },
    town: "Rabat",
    notes: [{ fr: "Créée par la loi ; le premier jour de son travail n’est pas connu.", en: "Created by law; the first day of its work is not known." }],
    evidence: [
      confirmed(
        LAW_0722,
        "créée par la loi n° 07-22, encadre l’AMO de base et supervise les conventions",
        "created by law 07-22, frames the basic AMO and watches over agreements",
      ),
      recalled("reprise effective des missions de l’ANAM", "has in fact taken over the duties of ANAM"),
    ],
  },
  ACAPS: {
    evidence: [
      confirmed(
        page("ACAPS : assurance santé", "https://www.acaps.ma/fr/grand-public/votre-sante/assurance-sante"),
        "surveille les mutuelles et les assureurs",
        "watches over mutual societies and insurers",
      ),
    ],
  },
  "MUT-POLICE": member("1919"),
  "MUT-DOUANES": member("1928"),
  OMFAM: member(null),
  MGPTT: member("1946"),
  MGPAP: member("1946", [
    confirmed(
      page(
        "Éducation et solidarité : la MGPAP",
        "https://www.educationsolidarite.org/maroc-la-mgen-france-accompagne-la-mgpap-dans-la-separation-des-metiers/",
      ),
      "une autre page dit 1948",
      "another page says 1948",
    ),
  ]),
  MGEN: member("1963"),
  MFA: member("1976"),
  MODEP: member("1995"),
  MFAR: {
    legalStatus: { fr: "société mutualiste", en: "mutual society" },
    evidence: [confirmed(MUTUALS, "créée en 1958, sortie de l’union en 1999", "created in 1958, left the union in 1999")],
  },
  CMIM: {
    legalStatus: { fr: "société mutualiste", en: "mutual society" },
    evidence: [
      confirmed(
        page("Presse : les mutuelles marocaines", "https://maghress.com/fr/mapfr/12149"),
        "citée avec les mutuelles marocaines",
        "named among the Moroccan mutual societies",
      ),
      recalled("couverture du secteur privé hors AMO (article 114 de la loi 65-00)", "cover of the private sector outside AMO (article 114 of law 65-00)"),
    ],
  },
  CMAM: {
    legalStatus: { fr: "établissement public prévu, jamais mis en place", en: "public body that was planned and never set up" },
    neverSetUp: true,
    evidence: [
      confirmed(
        page("De la CNOPS à la CMAM", "http://www.perspectivesmed.ma/de-la-cnops-a-la-cmam-de-quoi-resonnera-la-nouvelle-caisse/"),
        "prévue par un décret-loi d’octobre 2018, application adoptée en 2019",
        "planned by a decree-law of October 2018, application adopted in 2019",
      ),
      confirmed(LAW_5423, "texte supprimé par la loi n° 54-23", "the text was repealed by law 54-23"),
    ],
  },
};
