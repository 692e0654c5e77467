/** A page, text or table in which facts of the network were read. */
export interface NetworkSource {
  readonly what: string;
  readonly address?: string;
  readonly dated?: string;
}

/** The sources by the id that each fact names. */
export const NETWORK_SOURCES = {
  "code-affiliation": {
    what: "Les deux premiers chiffres du code d’organisme de rattachement : 91 MGEN, 95 MNH",
    address: "https://adpassurances.fr/seniors/guide-sante-des-seniors/code-dorganisme-de-rattachement-comment-le-trouver.html",
  },
  "css-d711-1": { what: "Code de la sécurité sociale, article D. 711-1 : assurés des régimes spéciaux qui relèvent du régime général", dated: "2018-01-01" },
  css: { what: "Code de la sécurité sociale, l’article que cite le motif, version en vigueur au 2026-03-14", dated: "2026-03-14" },
  crpm: { what: "Code rural et de la pêche maritime, l’article que cite le motif, version en vigueur au 2026-03-14", dated: "2026-03-14" },
  "bordeaux-2017": {
    what: "Décret n° 2017-1644 du 30 novembre 2017 : intégration du régime maladie du grand port maritime de Bordeaux au 1er janvier 2018",
    address: "https://www.doctrine.fr/l/texts/decrets/JORFTEXT000036127031",
    dated: "2018-01-01",
  },
  "bt-caf": {
    what: "Départementalisation des CAF : création des CAF du Nord, du Rhône (7 nov. 2011) et de Seine-Maritime (20 oct. 2011)",
    address: "https://banquedesterritoires.fr/la-departementalisation-des-caf-saccelere",
    dated: "2011-07",
  },
  camieg: { what: "IGAS, rapport n° 2016-051R sur la Camieg", address: "https://doczz.fr/doc/5433945/consulter-le-rapport-de-l-igas", dated: "2016-11" },
  "carsat-am": {
    what: "Rapport du Sénat n° 667 (2010-2011), art. 26 : fusion CRAM et CRAV d'Alsace-Moselle en Carsat au 1er janvier 2012",
    address: "https://www.senat.fr/rap/l10-667/l10-66741.html",
    dated: "2011-06",
  },
  "carsat-role": {
    what: "Les Carsat : missions (art. L. 215-1 CSS)",
    address: "http://doczz.fr/doc/3948412/les-caisses-d-assurance-retraite-et-de-la-sant%C3%A9",
    dated: "non datée (après 2010)",
  },
  cavimac: {
    what: "Site de la Cavimac (missions, affiliation)",
    address: "https://cavimac.fr/nous-connaitre ; https://cavimac.fr/affiliation-et-cotisations/affiliation-et-cotisations/saffilier-la-cavimac",
    dated: "non datée",
  },
  "ccip-2012": {
    what: "Décret n° 2012-1482 du 27 décembre 2012 et rapport du Sénat (LFSS 2012, art. 21 puis 28) : fin du régime maladie de la CCIP au 1er janvier 2013",
    address: "https://juriblio.fr/decrets/decret-no-2012-1482-du-27-decembre-2012/161073056 ; https://senat.fr/rap/l11-074-7/l11-074-725.html",
    dated: "2012-12-29",
  },
  corah: {
    what: "Fusions de caisses en Rhône-Alpes ; RSI intégré au régime général depuis 2020",
    address: "https://corah.org/hier-en-rhones-alpes/evolutions-des-structures",
    dated: "non datée",
  },
  "cotelib-2025": {
    what: "Contrôle médical : délai transitoire jusqu’au 31 décembre 2025",
    address: "https://www.cotelib.fr/actualites/professionnels-de-sante-assurance-maladie-le-controle-medical-passe-sous-responsabilite-locale/",
    dated: "2025",
  },
  "cpam-private": {
    what: "CPAM : organisme de droit privé exerçant une mission de service public",
    address: "https://lecomparateurassurance.com/mutuelle-sante/demarches/assurance-maladie/organismes-securite-sociale/caisse-primaire-assurance-maladie",
    dated: "non datée",
  },
  cprp: {
    what: "Site de la CPRP SNCF, droits à l’assurance maladie",
    address: "https://www.cprpsncf.fr/vos-droits-a-l-assurance-maladie1",
    dated: "non datée",
  },
  "crp-beterette": {
    what: "CRP de Béterette, Ugecam Aquitaine",
    address: "https://fdocuments.fr/document/ugecam-ugecam-aquitaine-a-page-crp-de-bterette-3-sur-69-le-centre-de-bterette.html",
    dated: "non datée",
  },
  "crp-coubert": {
    what: "CRP de Coubert devenant Acti+ Lieusaint ; UEROS créée en 2001",
    address: "https://crpcoubert.fr/ueros-la-trajectoire/",
    dated: "non datée",
  },
  "crp-coubert2": {
    what: "Livret d’accueil du centre de Coubert (CRP et centre de préorientation, Ugecam Île-de-France)",
    address: "https://doczz.fr/doc/5079061/livret-d-accueil-rp_29102013---seine-et",
    dated: "2013-10-29",
  },
  "crp-idf2003": {
    what: "CRP d’Aubervilliers, de Coubert et de Beauvoir (Évry), Ugecam Île-de-France",
    address: "http://memoireonline.com/06/09/2194/m_Linsertion-professionnelle-des-travailleurs-handicapes-dans-le-secteur-tertiaire-le-cas-du-CRP-de9.html",
    dated: "2003",
  },
  "crpm-am": {
    what: "Code rural : régime local applicable aux salariés agricoles ; instance de gestion spécifique",
    address:
      "https://codes-et-lois.fr/code-rural-et-de-la-peche-maritime/toc-partie-legislative-livre-vii-dispositions-sociales-titre-vi-dispositions-speciales-texte-integral",
    dated: "non datée",
  },
  "crpm-l762": {
    what: "Code rural, art. L. 762-1-2 (Mayotte : MSA désignée par arrêté)",
    address: "https://legal.tricoteuses.fr/articles/JORFARTI000025944685",
    dated: "2012-06-01",
  },
  "css-d215-1": {
    what: "Code de la sécurité sociale, annexe à l'article D. 215-1 (circonscriptions des Carsat), rédaction du décret n° 2010-344 du 31 mars 2010, encore en vigueur au 2020-09-01",
    address: "github: etalab/codes-juridiques-francais, codes-en-vigueur/code-de-la-securite-sociale/annexes/article-annexe-a-l-article-d215-1.md",
    dated: "2020-09-01",
  },
  "css-l215-3": {
    what: "Code de la sécurité sociale, article L. 215-3 (Île-de-France)",
    address: "https://juriblio.fr/codes/code-de-la-securite-sociale/partie-legislative/livre-ii/titre-i/chapitre-5/section-1/article-l215-3",
    dated: "non datée",
  },
  "css-l216-4": {
    what: "Réponse ministérielle n° 9037 (13e législature) sur la caisse commune de la Lozère (art. L. 216-4 CSS)",
    address: "https://questions.assemblee-nationale.fr/dyn/13/questions/QANR5L13QE9037",
    dated: "2009-10-06",
  },
  "css-l752-4": {
    what: "Code de la sécurité sociale, article L. 752-4 (missions des CGSS)",
    address: "https://juriblio.fr/codes/code-de-la-securite-sociale/partie-legislative/livre-vii/titre-5/chapitre-2/section-2/article-l752-4",
    dated: "version en vigueur au 2024-04-16",
  },
  "css-mayotte": {
    what: "CSSM : organisme unique, cinq branches depuis le 1er janvier 2015",
    address: "https://issuu.com/mayottehebdo/docs/guide_socio-professionnel_site_mh/23",
    dated: "2017-2019",
  },
  "css-r111-1": {
    what: "Code de la sécurité sociale, article R. 111-1 (liste des organismes), version la plus récente du site",
    address: "https://juriblio.fr/codes/code-de-la-securite-sociale/partie-reglementaire-decrets-en-conseil-d-etat/livre-i/titre-i/chapitre-1er/article-r111-1",
    dated: "non datée (postérieure à 2022)",
  },
  "decision-2025-09-26": {
    what: "Décision du DG de la CNAM du 26 septembre 2025 (NOR TSSX2530456S) : reprise des échelons par les CPAM, CGSS et caisses communes",
    address:
      "https://bulletins-officiels.social.gouv.fr/decision-du-26-septembre-2025-relative-la-reprise-de-lactivite-des-echelons-locaux-et-regionaux-du-service-du-controle-medical-par-les-caisses-primaires-dassurance-maladie-les-caisses-generales-de-securite-sociale-et-les-caisses-communes-de-securite",
    dated: "2025-09-26",
  },
  decoupage: {
    what: "@etalab/decoupage-administratif 6.0.0 (code officiel géographique : régions, départements, arrondissements, communes)",
    dated: "2026-03-09",
  },
  "decret-2025-599": {
    what: "Décret n° 2025-599 du 30 juin 2025 (contrôle médical) : transfert des échelons locaux et régionaux aux caisses au 1er octobre 2025",
    address: "https://www.egora.fr/actus-pro/conditions-dexercice/transfert-du-service-du-controle-medical-vers-les-cpam-cest",
    dated: "2025-07-02",
  },
  dila2016: {
    what: "Base de données locales de l'annuaire de l'administration (DILA), conversion",
    address: "github: cquest/annuaire-services-publics, data/annuaire-*.sjson",
    dated: "2016-02-26",
  },
  "dsn-2026": {
    what: "Liste des 36 codes Urssaf de la DSN, recopiée dans un logiciel public qui dit la tenir du fichier Urssaf du 2026-06-18",
    address: "fichier public indexé sous le numéro 70087894509 (dépôt non nommé)",
    dated: "2026-06-18",
  },
  "dsn-ops": { what: "Table des organismes Urssaf de la DSN (SIRET, adresse)", address: "github: Fibre44/dsn-parser, src/utils/ops.ts", dated: "2023-01-16" },
  enim2008: {
    what: "Rapport d'activité 2008 de l'Enim (siège vers La Rochelle, adossement informatique à la CNAMTS)",
    address: "https://pdfslide.fr/documents/rapport-dactivite-de-lenim-pour-maritime-il-importe-en-effet-teur.html",
    dated: "2008",
  },
  "etudiants-2018": {
    what: "Fin du régime étudiant (loi du 8 mars 2018) : nouveaux étudiants au 1er septembre 2018, tous au 1er septembre 2019",
    address: "https://senat.fr./rap/a17-233/a17-2336.html ; https://legitimconseil.fr/la-fin-du-regime-social-etudiant",
    dated: "2018-03",
  },
  "fiche-cnam": { what: "Fiche sur la Caisse nationale de l’assurance maladie" },
  "fiche-pdp": { what: "Fiche sur la CNAMTS et la prévention de la désinsertion professionnelle" },
  "lfrss-2023": {
    what: "Loi n° 2023-270 du 14 avril 2023 et décrets n° 2023-689 à 693 du 28 juillet 2023 : fermeture des régimes spéciaux de retraite au 1er septembre 2023",
    address: "http://affaires-publiques.org/textof/TO/23/24542-0723.htm",
    dated: "2023-07-30",
  },
  "lfss2018-15": {
    what: "LFSS 2018, art. 15 : fin du RSI, transition de deux ans jusqu’au 31 décembre 2019",
    address:
      "https://www.peritusformationxcncef.com/post/le-r%C3%A9gime-social-des-ind%C3%A9pendants-progressivement-adoss%C3%A9-au-r%C3%A9gime-g%C3%A9n%C3%A9ral-source-efl-26-12-2017 ; https://legal.tricoteuses.fr/articles/JORFARTI000036339157",
    dated: "2017-12-30",
  },
  "mayotte-2025": {
    what: "Loi n° 2025-797 du 11 août 2025, art. 23 : habilitation à aligner par ordonnance l'organisation de la sécurité sociale à Mayotte",
    address: "https://legal.tricoteuses.fr/articles/LEGIARTI000052079271",
    dated: "2025-08-11",
  },
  mines: {
    what: "Régime minier (présentation, rapport annuel 2015 de la CANSSM, COG 2014-2017)",
    address: "http://www.regimesspeciaux.org/spip.php?article74 ; https://studylibfr.com/doc/4620329/rapport-d-activit%C3%A9-2015",
    dated: "2015-12-31",
  },
  "msa-35": { what: "35 caisses de MSA en métropole (CGSS outre-mer)", address: "https://2017-2022.nosdeputes.fr/15/intervention/467475", dated: "2017-2018" },
  "msa-ccmsa": {
    what: "CCMSA : organisme de droit privé chargé d’une mission de service public ; CCMSA née en 1994 de trois organismes",
    address:
      "https://www.fiche-paie.net/page/liste-des-caisses-msa ; https://raw.githubusercontent.com/ArchivesNationalesFR/Referentiels/refs/heads/main/agents/rdf/collectivites/FRAN_Agent_051545.rdf",
    dated: "2018",
  },
  "msa-poitou": {
    what: "MSA Poitou : Vienne et Deux-Sèvres",
    address: "https://caracterres.fr/msa-poitou-une-politique-daction-sociale-loeuvre",
    dated: "2020-01",
  },
  "page-01": { what: "Page", address: "https://raw.githubusercontent.com/ArchivesNationalesFR/Referentiels/refs/heads/main/agents/eac-cpf/FRAN_NP_004651.xml" },
  "page-02": {
    what: "Page",
    address: "https://www.codes-et-lois.fr/code-de-la-securite-sociale/toc-partie-reglementaire-decrets-en-conseil-d-etat-texte-integral",
  },
  "page-03": { what: "Page", address: "https://snfocos.org/cpc-dom-du-1er-decembre-2023-a-mayotte-compte-rendu-du-snfocos/" },
  "page-04": { what: "Page", address: "https://fdocuments.net/document/2018-rapport-annuel-le-club-des-mdiateurs-6-nombre-de-saisines-0-50-100-150.html" },
  "page-05": { what: "Page", address: "https://fdocuments.fr/document/ccas-ccas-de-la-ratp.html" },
  "page-06": { what: "Page", address: "https://legal.tricoteuses.fr/articles/JORFARTI000048668717" },
  "page-07": { what: "Page", address: "https://www.abcportage.fr/protection-sociale/retraite/retraite-par-metier/regimes-speciaux/" },
  "page-08": { what: "Page", address: "https://archive.nossenateurs.fr/intervention/1579589" },
  "page-09": { what: "Page", address: "https://fr.wikipedia.org/wiki/Caisse_d%27assurance_vieillesse,_invalidite_et_maladie_des_cultes" },
  "page-10": { what: "Page", address: "https://fr.readkong.com/page/d-alsace-moselle-le-regime-d-assurance-maladie-6507841" },
  "page-11": { what: "Page", address: "https://pdfprof.com/PDFV2/Documents1/1031/21/5" },
  "page-12": { what: "Page", address: "https://aaf.ica-atom.org/departement-caisse-primaire-dassurance-maladie" },
  "page-13": { what: "Page", address: "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000031740763" },
  "page-14": { what: "Page", address: "http://histoiresecump.fr/publications/flipbook_lettre21/files/basic-html/page5.html" },
  "page-15": { what: "Page", address: "https://institutions-professionnelles.fr/reperes/histoire/1929-1930-la-mutualite-sociale-agricole-msa-voit-le-jour" },
  "page-16": { what: "Page", address: "https://pdfslide.fr/documents/la-prvoyance-dans-la-branche-rejoindre-la-branche-dans-les-annes-2020.html" },
  "page-17": {
    what: "Page",
    address: "https://www.bo.sga.defense.gouv.fr/texte/77606/N%25C2%25B0%25C2%25A0101000/DEF/SGA/frame_index.php?txt_id=12802&app_mode=2",
  },
  "page-18": {
    what: "Page",
    address:
      "https://diabetologie-endocrinologie.lequotidiendumedecin.fr/actus-medicales/sante-publique/touraine-au-charbon-pour-maintenir-le-regime-minier-jusquau-dernier-affilie",
  },
  "page-19": { what: "Page", address: "https://www.cavimac.fr/nous_connaitre_page_de_presentation.html" },
  "page-20": {
    what: "Page",
    address: "https://www.previssima.fr/actualite/le-regime-special-du-grand-port-maritime-de-bordeaux-rejoint-le-regime-general.html",
  },
  "page-21": { what: "Page", address: "https://www.cpam67-ts.fr/?p=3378" },
  "page-22": {
    what: "Page",
    address: "https://ifrap.org/emploi-et-politiques-sociales/mutuelle-pour-tous-le-regime-local-dalsace-moselle-est-il-generalisable",
  },
  "page-amo": { what: "Page « Assurance maladie obligatoire (AMO) »" },
  "page-organismes": { what: "Page sur les organismes de la sécurité sociale", dated: "2024-01-05" },
  "ratp-2004": {
    what: "Décret n° 2004-174 du 23 février 2004 modifié (régime de la RATP)",
    address: "https://www.doctrine.fr/l/texts/decrets/JORFTEXT000000431519",
    dated: "version modifiée au 2016-01-01",
  },
  "ratp-crp": {
    what: "Rapport du Sénat n° 452 (2007-2008) : CRP RATP créée au 1er janvier 2006",
    address: "https://senat.fr/rap/r07-452/r07-452_mono.html",
    dated: "2008-07-09",
  },
  recall: { what: "Connaissance propre, sans source vue" },
  rlam: {
    what: "Institut du droit local : régime local d'assurance maladie (autonome depuis 1995, art. L. 325-1 CSS)",
    address: "https://idl-am.org/documents-sur-le-droit-local/assurance-maladie-regime-local/",
    dated: "non datée",
  },
  rouen: {
    what: "Fusion des CPAM de Rouen, Elbeuf et Dieppe au 1er janvier (année non dite par la page)",
    address: "https://catherine-morin-desailly.fr/fusion-des-cpam",
    dated: "non datée",
  },
  sae2023: {
    what: "Statistique annuelle des établissements 2023 (DREES), fichier ID : entités juridiques Ugecam",
    address: "github: Alexandre484/StatApp, SAE/2023/ID_2023r.csv",
    dated: "2023-12-31",
  },
  "senat-retraites": {
    what: "Avis du Sénat n° 373 (2022-2023) : liste des régimes de retraite et de leurs gestionnaires",
    address: "https://senat.fr./rap/a22-373/a22-3738.html",
    dated: "2023-02",
  },
  "snds-cai": {
    what: "Nomenclature SNDS IR_CAI_V (caisses : numéro de base, numéro de caisse, libellé)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_CAI_V.csv",
    dated: "2019-07-17",
  },
  "snds-cra": {
    what: "Nomenclature SNDS IR_CRA_V (circonscriptions des ex-CRAM)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_CRA_V.csv",
    dated: "2020-01-09",
  },
  "snds-doc-ti": {
    what: "Note de la base R202001 sur les travailleurs indépendants (petits régimes 103, 105, 106, 107, 360, 660 ; grand régime 01 au lieu de 03)",
    address: "https://rdrr.io/github/arnaudmilet/medtRucks/src/R/data_doc-R202001.R",
    dated: "2020-01",
  },
  "snds-grg": {
    what: "Nomenclature SNDS IR_GRG_V (grands régimes)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_GRG_V.csv",
    dated: "2019-07-17",
  },
  "snds-org": {
    what: "Nomenclature SNDS IR_ORG_V (organismes : rattachement de chaque numéro à sa caisse, commune du siège, circonscription ex-CRAM)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_ORG_V.csv",
    dated: "2019-07-17",
  },
  "snds-rgm": {
    what: "Nomenclature SNDS IR_RGM_V (petits régimes)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_RGM_V.csv",
    dated: "2019-07-17",
  },
  "snds-slm": {
    what: "Nomenclature SNDS IR_SLM_V (sections locales mutualistes)",
    address: "github: indsante/schema-snds, nomenclatures/ORAVAL/IR_SLM_V.csv",
    dated: "2019-09-13",
  },
  "spm-1977": {
    what: "Ordonnance n° 77-1102 du 26 septembre 1977 : CPS de Saint-Pierre-et-Miquelon",
    address: "https://www.circulaires.gouv.fr/loda/id/LEGIARTI000031687614/2015-12-23/",
    dated: "2015-12-23",
  },
  "spm-igas": {
    what: "IGAS : la CPS de Saint-Pierre-et-Miquelon gère un régime toutes branches",
    address: "https://igas.gouv.fr/Situation-de-la-Caisse-de-prevoyance-sociale-de-Saint-Pierre-et-Miquelon-et-de",
    dated: "non datée (avant 2022)",
  },
  stbarth: {
    what: "CPS de Saint-Barthélemy, gérée par la MSA Sèvres-Vienne, opérationnelle au 1er avril (2016), Urssaf au 1er juillet",
    address: "http://outremers360.com/societe/saint-barthelemy-la-caisse-de-prevoyance-sociale-operationelle-des-le-1er-avril",
    dated: "2016-03",
  },
  "ueros-briancon": { what: "UEROS de Briançon, Ugecam PACA", address: "https://saint-chaffrey.fr/temoignage/lueros-une-equipe", dated: "non datée" },
  "ueros-gassies": {
    what: "UEROS Aquitaine : unité d’évaluation professionnelle de la Tour de Gassies",
    address: "https://aftc-gironde.org/lueros-unite-dautonomisation-sociale-daquitaine/",
    dated: "non datée",
  },
  "ugecam-13": {
    what: "13 Ugecam créées en 1999 pour gérer 155 établissements",
    address: "http://cavailloles.free.fr/spip.php?article353",
    dated: "2008-07-11",
  },
  "urssaf-sites": {
    what: "Jeu de données « Liste des sites et des activités du réseau des Urssaf » : Urssaf, CGSS, CSS Mayotte et CCSS Lozère ; fusion de Haute et Basse-Normandie",
    address: "https://data.gouv.fr/es/datasets/liste-des-sites-et-des-activites-du-reseau-des-urssaf",
    dated: "2023-07-05",
  },
  "wiki-cgss": {
    what: "Caisse générale de sécurité sociale (encyclopédie, copie)",
    address: "https://www.wikizero.org/wiki/fr/Caisse_g%C3%A9n%C3%A9rale_de_s%C3%A9curit%C3%A9_sociale",
    dated: "non datée",
  },
} as const satisfies Record<string, NetworkSource>;
