import { citing, type LawText } from "@openamo/kernel";

/**
 * The texts that the French pack rests on. Only texts of kind `code` are watched article by article: they are whole in the
 * development package that holds the consolidated codes. The others are cited and read by people.
 */
export const texts: readonly LawText[] = [
  {
    id: "CSS",
    title: "Code de la sécurité sociale",
    kind: "code",
    collectionId: "LEGITEXT000006073189",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189",
  },
  {
    id: "CRPM",
    title: "Code rural et de la pêche maritime",
    kind: "code",
    collectionId: "LEGITEXT000022197698",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000022197698",
  },
  {
    // Not watched: the development package does not hold this code.
    id: "CASF",
    title: "Code de l'action sociale et des familles",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069",
  },
  {
    // Not watched, for the same reason.
    id: "CSP",
    title: "Code de la santé publique",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665",
  },
  {
    // Not watched, for the same reason.
    id: "CCIV",
    title: "Code civil",
    shortName: "Code civil",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
  },
  {
    id: "CONV-2011",
    title: "Convention nationale des médecins généralistes et spécialistes du 26 juillet 2011 (arrêté du 22 septembre 2011) et ses avenants",
    shortName: "Convention 2011",
    appliesFrom: "2011-09-26",
    appliesTo: "2016-10-23",
    kind: "convention",
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000024803740",
  },
  {
    id: "CONV-2016",
    title: "Convention nationale des médecins libéraux du 25 août 2016 (arrêté du 20 octobre 2016) et ses avenants",
    shortName: "Convention 2016",
    appliesFrom: "2016-10-24",
    appliesTo: "2023-04-30",
    kind: "convention",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033285608",
  },
  {
    id: "RA-2023",
    title: "Règlement arbitral régissant les rapports entre les médecins libéraux et l'assurance maladie (2023)",
    shortName: "Règlement arbitral 2023",
    appliesFrom: "2023-05-01",
    appliesTo: "2024-06-21",
    kind: "convention",
    url: "https://www.ameli.fr/medecin/textes-reference/convention-medicale-2016",
  },
  {
    id: "CONV-2024",
    title: "Convention nationale des médecins libéraux 2024-2029, signée le 4 juin 2024",
    shortName: "Convention 2024",
    appliesFrom: "2024-06-22",
    kind: "convention",
    url: "https://www.ameli.fr/medecin/textes-reference/convention-medicale-2024-2029",
  },
  {
    id: "NGAP",
    title: "Nomenclature générale des actes professionnels (livre I de la liste des actes et prestations)",
    kind: "decision",
    url: "https://www.ameli.fr/medecin/exercice-liberal/facturation-remuneration/nomenclatures-codage",
  },
  {
    id: "CCAM",
    title: "Classification commune des actes médicaux (livre II de la liste des actes et prestations)",
    kind: "decision",
    url: "https://www.ameli.fr/accueil-de-la-ccam/index.php",
  },
  {
    id: "NABM",
    title: "Nomenclature des actes de biologie médicale (arrêté du 3 avril 1985 et ses modifications)",
    kind: "decision",
    url: "https://www.ameli.fr/laboratoire-danalyses-medicales/exercice-professionnel/nomenclatures-codage",
  },
  {
    id: "LPP",
    title: "Liste des produits et prestations remboursables (article L. 165-1 du code de la sécurité sociale)",
    kind: "decision",
    url: "https://www.ameli.fr/etablissement/exercice-professionnel/nomenclatures-codage/lpp",
  },
  {
    id: "CONV-DENT-2018",
    title: "Convention nationale des chirurgiens-dentistes du 21 juin 2018 (arrêté du 20 août 2018) et ses avenants",
    shortName: "Convention dentaire 2018",
    kind: "convention",
  },
  {
    id: "ARR-2016-02-26",
    title: "Arrêté du 26 février 2016 relatif aux forfaits afférents à l'interruption volontaire de grossesse, et ses modifications",
    shortName: "Arrêté du 26 février 2016",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000032164949",
  },
  {
    id: "ARR-2023-05-16",
    title: "Arrêté du 16 mai 2023 fixant le montant forfaitaire de l'activité de télésurveillance médicale, et ses modifications",
    shortName: "Arrêté du 16 mai 2023",
    kind: "order",
  },
  {
    id: "ARR-2024-05-28",
    title: "Arrêté du 28 mai 2024 relatif aux effecteurs, au contenu et aux modalités de tarification des rendez-vous de prévention",
    shortName: "Arrêté du 28 mai 2024",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/eli/arrete/2024/5/28/TSSS2414384A/jo/texte",
  },
  {
    id: "CONV-PHARM-2022",
    title: "Convention nationale des pharmaciens titulaires d'officine du 9 mars 2022 (arrêté du 31 mars 2022) et ses avenants",
    shortName: "Convention des pharmaciens",
    kind: "convention",
  },
  {
    id: "UNCAM-2005",
    title: "Décision de l'UNCAM du 11 mars 2005 relative à la liste des actes et prestations, et ses modifications",
    shortName: "Liste des actes",
    kind: "decision",
  },
  {
    id: "ORD-77-1102",
    title: "Ordonnance n° 77-1102 du 26 septembre 1977 : sécurité sociale de Saint-Pierre-et-Miquelon",
    shortName: "Ordonnance 77-1102",
    kind: "order",
    url: "https://www.circulaires.gouv.fr/loda/id/LEGIARTI000031687614/2015-12-23/",
  },
  {
    id: "ORD-96-1122",
    title: "Ordonnance n° 96-1122 du 20 décembre 1996 : santé publique et assurance maladie à Mayotte",
    shortName: "Ordonnance 96-1122",
    kind: "order",
  },
  {
    id: "LOI-1937-07-12",
    title: "Loi du 12 juillet 1937 instituant une caisse de retraite et d'assistance des clercs de notaires",
    shortName: "Loi du 12 juillet 1937",
    kind: "order",
  },
  {
    id: "LOI-2017-1836",
    title: "Loi n° 2017-1836 du 30 décembre 2017 de financement de la sécurité sociale pour 2018",
    shortName: "Loi 2017-1836",
    kind: "order",
  },
  {
    id: "LOI-2018-166",
    title: "Loi n° 2018-166 du 8 mars 2018 relative à l'orientation et à la réussite des étudiants",
    shortName: "Loi 2018-166",
    kind: "order",
  },
  {
    id: "LOI-2018-515",
    title: "Loi n° 2018-515 du 27 juin 2018 pour un nouveau pacte ferroviaire",
    shortName: "Loi 2018-515",
    kind: "order",
  },
  {
    id: "REG-883-2004",
    title: "Règlement (CE) n° 883/2004 du 29 avril 2004 sur la coordination des systèmes de sécurité sociale",
    shortName: "Règlement (CE) 883/2004",
    kind: "order",
    url: "https://eur-lex.europa.eu/eli/reg/2004/883/oj",
  },
  {
    id: "STATUT-IEG",
    title: "Statut national du personnel des industries électriques et gazières (décret n° 46-1541 du 22 juin 1946)",
    shortName: "Statut des IEG",
    kind: "order",
  },
  {
    id: "CCOM",
    title: "Code de commerce",
    shortName: "Code de commerce",
    kind: "order",
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
  },
];

/** Cites the social security code: `css("L160-13", "II")`. */
export const css = citing("CSS");
/** Cites the rural code (agricultural scheme). */
export const crpm = citing("CRPM");
/** Cites the code of social action and families (State medical aid). */
export const casf = citing("CASF");
/** Cites the doctors' convention of 2011 and its amendments. */
export const conv2011 = citing("CONV-2011");
/** Cites the doctors' convention of 2016 and its amendments. */
export const conv2016 = citing("CONV-2016");
/** Cites the arbitral settlement of 2023, which stood for a convention until 2024. */
export const arbitral2023 = citing("RA-2023");
/** Cites the doctors' convention of 2024. */
export const conv2024 = citing("CONV-2024");
/** Cites the general nomenclature of professional acts. */
export const ngap = citing("NGAP");
/** Cites the classification of technical acts. */
export const ccam = citing("CCAM");
/** Cites the decision that holds the list of acts and the rules for billing them. */
export const uncam = citing("UNCAM-2005");
/** Cites the nomenclature of laboratory acts. */
export const nabm = citing("NABM");
/** Cites the list of devices and services. */
export const lpp = citing("LPP");
/** Cites the dentists' convention of 2018 and its amendments. */
export const dentalConvention = citing("CONV-DENT-2018");
export const csp = citing("CSP");
/** Cites the order on the flat prices of terminations of pregnancy. */
export const terminationOrder = citing("ARR-2016-02-26");
/** Cites the order on the flat prices of remote monitoring. */
export const monitoringOrder = citing("ARR-2023-05-16");
/** Cites the order on prevention sessions. */
export const preventionOrder = citing("ARR-2024-05-28");
/** Cites the pharmacists' convention of 2022 and its amendments. */
export const conventionPharmacists = citing("CONV-PHARM-2022");
/** Cites the statute of the staff of electricity and gas. */
export const iegStatute = citing("STATUT-IEG");
