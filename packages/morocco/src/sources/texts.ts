import { citing, type LawText } from "@openamo/kernel";

/**
 * The texts that the Moroccan pack rests on. None is in the collection that the law watch reads: they are cited and read by people.
 * An article is cited by its number where the number was read; elsewhere by its subject, so that no number is made up.
 */
export const texts: readonly LawText[] = [
  {
    id: "LOI-65-00",
    shortName: "Loi 65-00",
    title: "Loi n° 65-00 portant code de la couverture médicale de base (dahir n° 1-02-296 du 3 octobre 2002)",
    kind: "law",
    url: "https://fr.scribd.com/document/238197551/Loi-sur-l-Amo",
  },
  {
    id: "DEC-2-05-733",
    shortName: "Décret 2-05-733",
    title: "Décret n° 2-05-733 du 18 juillet 2005 : remboursement, tarif, accord préalable, conventions",
    kind: "decree",
    url: "https://adala.justice.gov.ma/reference/html/Ar/157151.htm",
  },
  { id: "DEC-2-05-734", shortName: "Décret 2-05-734", title: "Décret n° 2-05-734 du 18 juillet 2005 : taux de cotisation à la CNSS", kind: "decree" },
  {
    id: "DEC-2-05-735",
    shortName: "Décret 2-05-735",
    title: "Décret n° 2-05-735 du 18 juillet 2005 : taux de cotisation à la CNOPS",
    kind: "decree",
    url: "https://cpbmaroc.ma/?p=131",
  },
  {
    id: "DEC-2-05-736",
    shortName: "Décret 2-05-736",
    title: "Décret n° 2-05-736 du 18 juillet 2005 : taux de couverture de la CNOPS",
    kind: "decree",
    url: "https://cpbmaroc.ma/?p=133",
  },
  {
    id: "DEC-2-05-737",
    shortName: "Décret 2-05-737",
    title: "Décret n° 2-05-737 du 18 juillet 2005 : panier de soins et taux de couverture de la CNSS",
    kind: "decree",
    url: "http://www.anam.ma/lagence/presentation/la-couverture-medicale-de-base/amo/secteur-prive/",
  },
  {
    id: "DEC-2-05-738",
    shortName: "Décret 2-05-738",
    title: "Décret n° 2-05-738 du 18 juillet 2005 : affiliation et immatriculation",
    kind: "decree",
    url: "https://cpbmaroc.ma/?p=137",
  },
  { id: "DEC-2-05-740", shortName: "Décret 2-05-740", title: "Décret n° 2-05-740 du 18 juillet 2005 : organisation financière de l'AMO", kind: "decree" },
  {
    id: "ARR-2518-05",
    shortName: "Arrêté 2518-05",
    title: "Arrêté n° 2518-05 du 5 septembre 2005 : liste des maladies graves ou invalidantes",
    kind: "order",
    url: "http://ocmb.anam.ma/fr/les-affections-de-longue-duree",
  },
  {
    id: "TNR-PRIVE",
    shortName: "TNR privé",
    title: "Arrêté n° 1961-06 du 4 août 2006 : convention nationale et tarif national de référence du secteur privé",
    kind: "convention",
    url: "https://fr.scribd.com/document/454125953/1961-06-pdf",
  },
  {
    id: "TNR-PUBLIC",
    shortName: "TNR public",
    title: "Convention de décembre 2006 avec les hôpitaux de l'État et tarif national de référence du secteur public",
    kind: "convention",
    url: "https://de.scribd.com/document/25101074/",
  },
  { id: "CONV-2020", shortName: "Conventions 2020", title: "Conventions signées le 13 janvier 2020, jamais vues en vigueur", kind: "convention" },
  {
    id: "ARR-2314-08",
    shortName: "Arrêté 2314-08",
    title: "Arrêté n° 2314-08 du 25 décembre 2008 : forfaits des prothèses, dispositifs et lunetterie",
    kind: "order",
  },
  {
    id: "ARR-2315-08",
    shortName: "Arrêté 2315-08",
    title: "Arrêté n° 2315-08 du 25 décembre 2008 (modifié 3207-15) : liste des prothèses et dispositifs",
    kind: "order",
  },
  { id: "LOI-116-12", shortName: "Loi 116-12", title: "Loi n° 116-12 du 4 août 2015 : AMO des étudiants", kind: "law" },
  { id: "LOI-98-15", shortName: "Loi 98-15", title: "Loi n° 98-15 du 23 juin 2017 : AMO des travailleurs non salariés", kind: "law" },
  { id: "DEC-2-18-622", shortName: "Décret 2-18-622", title: "Décret n° 2-18-622 du 17 janvier 2019 : application de la loi n° 98-15", kind: "decree" },
  {
    id: "DEC-2-18-623",
    shortName: "Décret 2-18-623",
    title: "Décret n° 2-18-623 du 17 janvier 2019 : taux de cotisation des travailleurs non salariés",
    kind: "decree",
  },
  { id: "LOI-55-19", shortName: "Loi 55-19", title: "Loi n° 55-19 de 2020 : simplification et délais de l'administration", kind: "law" },
  { id: "LOI-27-22", shortName: "Loi 27-22", title: "Loi n° 27-22 de 2022 : AMO-Tadamon", kind: "law" },
  { id: "LOI-07-22", shortName: "Loi 07-22", title: "Loi n° 07-22 du 30 novembre 2023 : Haute Autorité de Santé", kind: "law" },
  { id: "LOI-60-22", shortName: "Loi 60-22", title: "Loi n° 60-22 du 25 mai 2023 : AMO-Achamil", kind: "law" },
  { id: "DEC-2-23-690", shortName: "Décret 2-23-690", title: "Décret n° 2-23-690 du 15 décembre 2023 : application de la loi n° 60-22", kind: "decree" },
  { id: "LOI-21-24", shortName: "Loi 21-24", title: "Loi n° 21-24 du 24 juillet 2024 : modification de l'AMO-Achamil", kind: "law" },
  { id: "LOI-41-23", shortName: "Loi 41-23", title: "Loi n° 41-23 du 4 décembre 2023 : annulation de cotisations impayées", kind: "law" },
  {
    id: "LOI-54-23",
    shortName: "Loi 54-23",
    title: "Loi n° 54-23 (Bulletin officiel du 29 janvier 2026) : gestion de l'AMO publique par la CNSS",
    kind: "law",
    url: "https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp",
  },
  {
    id: "DAHIR-1-72-184",
    shortName: "Dahir 1-72-184",
    title: "Dahir portant loi n° 1-72-184 du 27 juillet 1972 relatif au régime de sécurité sociale",
    kind: "law",
    url: "https://fr.wikisource.org/wiki/Loi_marocaine_n%C2%B0_1-72-184_du_15_joumada_II_1392_%2827_juillet_1972%29_relative_au_r%C3%A9gime_de_s%C3%A9curit%C3%A9_sociale",
  },
  { id: "LOI-03-14", shortName: "Loi 03-14", title: "Loi n° 03-14 de 2014 : indemnité pour perte d'emploi", kind: "law" },
  { id: "LOI-65-99", shortName: "Loi 65-99", title: "Loi n° 65-99 relative au code du travail", kind: "law" },
  { id: "CGI", shortName: "CGI", title: "Code général des impôts du Maroc", kind: "law", url: "https://fiscamaroc.com/" },
  { id: "CNSS", shortName: "CNSS", title: "Pages publiques de la CNSS", kind: "page", url: "https://www.cnss.ma" },
  { id: "CNOPS", shortName: "CNOPS", title: "Pages publiques de la CNOPS", kind: "page", url: "https://www.cnops.org.ma" },
  {
    id: "MGPAP",
    shortName: "MGPAP",
    title: "Pages publiques de la Mutuelle générale du personnel des administrations publiques",
    kind: "page",
    url: "http://www.mgpap.org.ma",
  },
  { id: "USAGE", shortName: "Usage", title: "Usage constant, sans texte trouvé", kind: "page" },
];

/** Cites the code of basic medical cover. */
export const l6500 = citing("LOI-65-00");
/** Cites the decree on reimbursement, prior agreement and conventions. */
export const d733 = citing("DEC-2-05-733");
/** Cites the decree on CNSS contribution rates. */
export const d734 = citing("DEC-2-05-734");
/** Cites the decree on CNOPS contribution rates. */
export const d735 = citing("DEC-2-05-735");
/** Cites the decree on CNOPS cover rates. */
export const d736 = citing("DEC-2-05-736");
/** Cites the decree on the CNSS basket and cover rates. */
export const d737 = citing("DEC-2-05-737");
/** Cites the decree on affiliation and registration. */
export const d738 = citing("DEC-2-05-738");
/** Cites the decree on the financial organisation. */
export const d740 = citing("DEC-2-05-740");
/** Cites the order that lists the long-term diseases. */
export const a2518 = citing("ARR-2518-05");
/** Cites the reference tariff of the private sector. */
export const tnrPrivate = citing("TNR-PRIVE");
/** Cites the reference tariff of the public sector. */
export const tnrPublic = citing("TNR-PUBLIC");
/** Cites the conventions signed in 2020. */
export const conv2020 = citing("CONV-2020");
/** Cites the order on the flat sums of devices. */
export const a2314 = citing("ARR-2314-08");
/** Cites the order on the list of devices. */
export const a2315 = citing("ARR-2315-08");
/** Cites the law on students. */
export const l11612 = citing("LOI-116-12");
/** Cites the law on the self-employed. */
export const l9815 = citing("LOI-98-15");
export const d622 = citing("DEC-2-18-622");
export const d623 = citing("DEC-2-18-623");
/** Cites the law on delays of the administration. */
export const l5519 = citing("LOI-55-19");
/** Cites the law on AMO Tadamon. */
export const l2722 = citing("LOI-27-22");
/** Cites the law on the health authority that follows ANAM. */
export const l0722 = citing("LOI-07-22");
/** Cites the laws and the decree on AMO Achamil. */
export const l6022 = citing("LOI-60-22");
export const d2690 = citing("DEC-2-23-690");
export const l2124 = citing("LOI-21-24");
/** Cites the law on cancelled arrears. */
export const l4123 = citing("LOI-41-23");
/** Cites the law that gives the public scheme to CNSS. */
export const l5423 = citing("LOI-54-23");
/** Cites the social security law of 1972. */
export const dahir1972 = citing("DAHIR-1-72-184");
/** Cites the law on the job-loss indemnity. */
export const l0314 = citing("LOI-03-14");
/** Cites the labour code. */
export const labour = citing("LOI-65-99");
/** Cites the tax code. */
export const cgi = citing("CGI");
/** Cite public pages of the managers, where no text was found. */
export const cnssPage = citing("CNSS");
export const cnopsPage = citing("CNOPS");
export const mgpapPage = citing("MGPAP");
/** Cites a constant practice, where no text was found. */
export const usage = citing("USAGE");
