/** Where the values of the pack were read: a page with the date it shows, when it shows one. */
export const CCI_NEWS = "https://cci-news.com/le-regime-marocain-de-securite-sociale/ (date non vue)";
export const CLEISS_2017 = "http://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2017-01-01)";
export const CLEISS_2024 = "https://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2024-01-01)";
export const CNOPS_2013 = "https://groups.google.com/g/gcrp/c/gjIhxF7FzL4 (communiqué CNOPS, 2013-12)";
export const CNOPS_INSURED = "https://m.cnops.org.ma/index.php/espaceassure (page CNOPS)";
export const CNOPS_PROVIDERS = "https://wtemps.cnops.org.ma/infopratiqueps?r=130 (page CNOPS)";
export const CNOPS_THIRD_PARTY = "https://wtemps.cnops.org.ma/fr/beneficiertiersp?r=261 (page CNOPS)";
export const CNSS_COVER = "https://www.cnss.ma/fr/content/que-couvre-lamo (page CNSS)";
export const CNSS_DEATH = "https://cnss.ma/fr/content/allocations-au-deces (page CNSS)";
export const COURT_OF_AUDITORS =
  "https://fr.le360.ma/economie/la-cour-des-comptes-questionne-la-viabilite-financiere-de-lamo_GUS4GOII6ZG6HFELU4V5SJCARY/ (2026-01-31)";
export const DECREE_734 =
  "https://labo-biolam.ma/lois-et-reglementation/26-decret-n-2-05-734-du-18-07-2005-fixant-taux-de-cotisation-due-a-la-cnss-au-titre-du-regime-de-l-amo (décret 2-05-734, BO 5344 du 2005-08-18)";
export const DECREE_735 = "https://cpbmaroc.ma/?p=131 (décret 2-05-735, BO 5344 du 2005-08-18)";
export const DECREE_736 = "https://cpbmaroc.ma/?p=133 (décret 2-05-736, BO 5344 du 2005-08-18)";
export const DECREE_740 = "https://www.cpbmaroc.ma/?cat=21&paged=2 (décret 2-05-740, BO 5344 du 2005-08-18)";
export const EMERGENCY_2020 = "presse de 2020 sur l'état d'urgence sanitaire : accord préalable levé à la CNSS le 2020-03-20 et rétabli le 1er juillet";
export const HUMANTAL = "https://humantal.ma/blog/sanctions-penalites-cnss-maroc (2025 ; source unique, NON recoupée, le même site se trompe ailleurs)";
export const JOB_LOSS_2014 =
  "https://www.huffpostmaghreb.com/2014/11/12/allocation-chomage-maroc_n_6144584.html (2014-11-12) et https://www.lereporter.ma/?p=6528";
export const LABOUR_MINISTRY = "https://miepeec.gov.ma/?lang=en&p=8378 (ministère de l'emploi, non datée)";
export const MACHAHID = "https://fr.machahid24.com/societe/13203.html";
export const MAINTAINED_RIGHTS =
  "http://asso-rms.org/actualites/lu-pour-vous-/34-assurance-maladie-obligatoire.html et https://www.acaps.ma/fr/grand-public/votre-sante/assurance-sante";
export const MEMORY = "de mémoire, aucune source trouvée";
export const MGPAP_PAGE = "http://www.mgpap.org.ma/index.php/fr/component/fsf/?view=faq (MGPAP, non datée) ; date de début inconnue";
export const PERSPECTIVES = "https://perspectivesmed.com/amo-plus-de-8-mrds-de-dh-decaisses-par-la-cnss-en-2024/";
export const PUBLIC_GRID =
  "document public GitHub « Modules non observés — reconstruction documentaire » (grille lettres clés secteur public, convention de déc. 2006)";
export const SICKNESS_2018 = "https://aujourdhui.ma/societe/conseils-pratiques-indemnites-journalieres-de-maladie-2 (2018-06)";
export const TARIFF_OF_2006 = "https://fr.scribd.com/document/454126061/Tarif-National-Reference-CNSS-pdf (arrêté 1961-06 du 2006-08-04, effet 2006-09-01)";
export const TAX_LINKED_2021 =
  "http://www.bakertilly.ma/nouveautes-2021-la-couverture-medicale-pour-les-auto-entrepreneurs/ (2021) ; https://mhmaudit.ma/quick-reminder-auto-entrepreneur-n8 (2022)";
export const VIE_ECO_2008 = "https://www.lavieeco.com/economie/amo-la-cnss-elargit-la-liste-des-maladies-beneficiant-de-lexoneration-totale-24512/";
export const VIE_ECO_2020 = "https://www.lavieeco.com/economie/cnss-pas-de-reajustement-de-la-cotisation-malgre-la-hausse-du-taux-de-remboursement/ (2020-01)";
export const VIE_ECO_DENTAL = "https://www.lavieeco.com/economie/soins-dentaires-la-cnss-a-rembourse-335-mdh-en-2015/ (2015)";
export const WAGES_2026 =
  "https://fr.le360.ma/economie/voici-de-combien-vont-augmenter-le-smig-et-le-smag-au-maroc-en-2026_SHYRCHOG2NET3N524YQCDMNIQE/ (2025-12-18) ; https://www.blogoergosum.com/le-smig-au-maroc-ou-smic/";
export const WAGES_BLOG = "https://www.blogoergosum.com/le-smig-au-maroc-ou-smic/ (mois de mémoire)";
