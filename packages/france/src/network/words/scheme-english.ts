import type { SchemeId } from "../model.ts";

/** What the data say of schemes, in English, by the French of their source. */
const POPULATIONS: Readonly<Record<string, string>> = {
  "salariés et assimilés sans régime particulier, inactifs résidents (protection universelle maladie), étudiants depuis 2018-2019, indépendants depuis 2018-2020 ; près de neuf Français sur dix":
    "employees without a scheme of their own, residents without activity (universal cover), students since 2018-2019, the self-employed since 2018-2020; nearly nine people in ten",
  "résidents de Mayotte": "residents of Mayotte",
  "résidents de Saint-Pierre-et-Miquelon, sauf marins et pensionnés de l’État":
    "residents of Saint-Pierre-et-Miquelon, except seafarers and pensioners of the State",
  "étudiants de l'enseignement supérieur": "students of higher education",
  "artisans, commerçants, industriels, professions libérales, micro-entrepreneurs":
    "craftspeople, traders, industrialists, liberal professions, micro-entrepreneurs",
  "exploitants et chefs d’entreprise agricoles, salariés agricoles et assimilés, retraités du secteur et leurs familles":
    "farmers and heads of agricultural businesses, agricultural employees, pensioners of the sector, and their families",
  "agents statutaires (cadre permanent) et retraités de la SNCF, familles": "permanent staff and pensioners of SNCF, families",
  "agents du cadre permanent et anciens agents de la RATP, familles": "permanent and former staff of RATP, families",
  "marins du commerce et de la pêche, pensionnés et familles": "merchant and fishing seafarers, pensioners and families",
  "militaires de carrière ou sous contrat, retraités militaires et familles, réservistes en maintien, soins aux invalides de guerre":
    "career or contract military, military pensioners and families, reservists who keep their cover, care of the war disabled",
  "fonctionnaires civils de l'État, magistrats ; militaires pour la pension": "State civil servants, judges; the military for their pension",
  "fonctionnaires territoriaux et hospitaliers titulaires": "permanent local and hospital civil servants",
  "ouvriers de l'État": "workers of the State",
  "députés, anciens députés, fonctionnaires de l'Assemblée nationale et familles": "members and former members, staff of the National Assembly, and families",
  "sénateurs, anciens sénateurs, personnel du Sénat et familles": "senators, former senators, staff of the Senate, and families",
  "mineurs et anciens mineurs, ardoisiers et familles": "miners and former miners, slate workers, and families",
  "personnel statutaire actif et retraité des industries électriques et gazières, familles":
    "permanent staff and pensioners of the electricity and gas industries, families",
  "agents titulaires et retraités de la Banque de France": "permanent staff and pensioners of the Banque de France",
  "salariés des offices notariaux et organismes assimilés, pensionnés, familles": "employees of notaries and similar bodies, pensioners, families",
  "personnel permanent de l'Opéra national de Paris": "permanent staff of the Paris Opera",
  "sociétaires, pensionnaires et personnel de la Comédie-Française": "company members and staff of the Comédie-Française",
  "ministres des cultes, membres des congrégations et collectivités religieuses, pensionnés":
    "ministers of religion, members of religious communities, pensioners",
  "agents et anciens agents de la chambre de commerce et d’industrie de Paris": "staff and former staff of the Paris chamber of commerce and industry",
  "salariés et anciens salariés du port de Bordeaux, familles": "employees and former employees of the port of Bordeaux, families",
  "salariés travaillant dans le Bas-Rhin, le Haut-Rhin ou la Moselle (quel que soit le siège de l'employeur), chômeurs, retraités remplissant les conditions, et familles":
    "employees who work in Bas-Rhin, Haut-Rhin or Moselle (wherever the employer's seat is), jobseekers, pensioners who meet the conditions, and families",
  "Français et assimilés résidant à l'étranger, sur adhésion volontaire": "French people and others who live abroad and join of their own will",
};

const NOTES: Readonly<Record<string, string>> = {
  "Non-salariés agricoles : MSA désignée par arrêté (code rural, art. L. 762-1-2).":
    "Farmers: an agricultural fund named by order (rural code, art. L. 762-1-2).",
  "Les recrutés après 2019 relèvent du régime général ; le régime reste ouvert à ses affiliés.":
    "People hired after 2019 are in the general scheme; the scheme goes on for its members.",
  "Fermé pour la retraite seulement : un agent recruté au cadre permanent après le 2023-09-01 garde le régime maladie.":
    "Closed for retirement only: permanent staff hired after 2023-09-01 keep the sickness scheme.",
  "Ne gère pas de risque maladie : retraite (et invalidité pour la fonction publique) seulement.":
    "Manages no sickness risk: retirement only (and invalidity for the civil service).",
  "Aucun risque maladie propre aujourd’hui, de mémoire ; à confirmer.": "No sickness risk of its own today, from memory; to be confirmed.",
  "Juridiquement proche du régime général, garde sa caisse, son code et son guichet.":
    "Close to the general scheme in law; keeps its own fund, code and counter.",
  "Complémentaire obligatoire, jamais régime principal : se cumule avec le régime général ou agricole. Territoire : 57, 67, 68 (lieu de travail).":
    "A compulsory complement, never the main scheme: it adds to the general or agricultural one. Area: 57, 67, 68 (place of work).",
  "Adhésion volontaire : pas une affiliation d'office.": "People join of their own will: nobody is registered as of right.",
};

const RISKS: Readonly<Record<string, string>> = {
  "délégation de gestion du régime général à la LMDE et aux mutuelles régionales":
    "management delegated by the general scheme to LMDE and to regional mutual societies",
  "dès 2019-01-01 pour les nouveaux indépendants": "from 2019-01-01 for new self-employed people",
  "IJ des libéraux non réglementés et réglementés depuis 2021-07-01": "daily allowances of liberal professions since 2021-07-01",
  "hors professions libérales relevant de la CNAVPL": "without the liberal professions of CNAVPL",
  "assurance volontaire AT seulement": "voluntary work-accident insurance only",
  "salaire maintenu par l’employeur": "wages kept by the employer",
  "pour le compte de la SNCF": "on behalf of SNCF",
  "statut du personnel": "by the staff's statute",
  "fermé aux recrutés depuis le 2023-09-01": "closed to people hired since 2023-09-01",
  "prestations familiales abrogées du décret de 2004": "family benefits were taken out of the decree of 2004",
  "recouvrement passé à l’Urssaf par étapes depuis 2021": "collection has moved to the Urssaf in stages since 2021",
  "solde maintenue par le ministère": "pay kept by the ministry",
  nature: "in kind",
  "imputabilité au service, ministère des armées": "attributable to service, ministry of the armed forces",
  "régime général": "general scheme",
  "employeur (sauf Opéra et Comédie-Française : régime général)": "employer (except the Opera and Comédie-Française: general scheme)",
  "caisses de retraite des députés et des personnels, distinctes du FSSAN": "retirement funds of members and staff, apart from FSSAN",
  "caisses de retraite des sénateurs et des personnels": "retirement funds of senators and staff",
  "liquidation confiée à la CNAM depuis 2014-2015": "settlement of claims entrusted to CNAM since 2014-2015",
  "part régime général et part complémentaire": "share of the general scheme and complementary share",
  employeur: "employer",
  "nature au régime général": "in kind from the general scheme",
  "des petits régimes Banque de France existent au régime général ; date de bascule inconnue":
    "the general scheme has sub-schemes for the Banque de France; day of the move not known",
  "la caisse du lieu de résidence s’applique ensuite": "afterwards, the fund of the place of residence",
  "complément obligatoire au régime général, versé par la CPAM ; ticket modérateur réduit":
    "compulsory complement to the general scheme, paid by the CPAM; smaller share left to the patient",
  "salariés agricoles, versé par la MSA": "agricultural employees, paid by the MSA",
  "option des salariés": "option of employees",
  "salariés expatriés": "expatriate employees",
  option: "option",
  "cotisations volontaires, la CFE sert d’intermédiaire": "voluntary contributions, CFE stands between",
};

const DUTIES: Readonly<Record<string, string>> = {
  "transition jusqu’au 2025-12-31": "transition until 2025-12-31",
  "cellule départementale, avec la Carsat ou la CRAMIF (service social, prévention) et le service médical":
    "unit of the department, with the Carsat or CRAMIF (social service, prevention) and the medical service",
  "versement en lieu unique possible (CSS R. 243-8)": "payment in one place is possible (CSS R. 243-8)",
  "la caisse commune n’apparaît plus dans la liste DSN de juin 2026": "the joint fund is no longer in the DSN list of June 2026",
  "APA et PCH : conseil départemental ; AAH et AEEH : CAF ou MSA ; orientation : MDPH":
    "APA and PCH: council of the department; AAH and AEEH: Caf or MSA; guidance: MDPH",
  "la décision de 2025 cite les CPAM, les CGSS et les caisses communes, pas cette caisse":
    "the decision of 2025 names the CPAM, CGSS and joint funds, not this fund",
  "caisse désignée par arrêté, non identifiée ici": "fund named by order, not identified here",
  "les autres cotisations : Urssaf": "the other contributions: Urssaf",
  "La Mutuelle des étudiants ou une mutuelle régionale": "La Mutuelle des étudiants or a regional mutual society",
  "remboursement par des organismes conventionnés": "reimbursement by bodies under agreement",
  "sauf nouveaux indépendants de 2019 (CPAM)": "except new self-employed people of 2019 (CPAM)",
};

const MANAGERS: Readonly<Record<string, string>> = {
  "tarification et prévention": "pricing and prevention",
  "Île-de-France": "Île-de-France",
  "outre-mer": "overseas",
  libéraux: "liberal professions",
  avocats: "lawyers",
  "organismes conventionnés": "bodies under agreement",
  "par délégation du CPSTI": "by delegation of CPSTI",
};

export const SCHEME_ENGLISH: Readonly<Record<string, string>> = { ...POPULATIONS, ...NOTES, ...RISKS, ...DUTIES, ...MANAGERS };

/** Names of the schemes in English. */
export const SCHEME_NAMES: Readonly<Record<SchemeId, string>> = {
  general: "General scheme of social security",
  "self-employed": "Social security of the self-employed (former RSI)",
  agricultural: "Agricultural scheme (MSA)",
  "alsace-moselle-local": "Local sickness scheme of Alsace-Moselle",
  sncf: "Special scheme of SNCF staff",
  ratp: "Special scheme of RATP staff",
  seafarers: "Special scheme of seafarers",
  mines: "Special scheme of the mines",
  military: "Military scheme of social security",
  "notary-clerks": "Special scheme of notary clerks and employees",
  "national-assembly": "Special scheme of the National Assembly",
  senate: "Own scheme of the Senate",
  clergy: "Scheme of ministers of religion",
  "electricity-and-gas": "Special scheme of the electricity and gas industries",
  "state-civil-servants": "Scheme of State civil servants and the military",
  "local-civil-servants": "Scheme of local and hospital civil servants",
  "state-workers": "Scheme of the workers of State establishments",
  "paris-opera": "Special retirement scheme of the Paris Opera",
  "comedie-francaise": "Special retirement scheme of the Comédie-Française",
  "banque-de-france": "Special scheme of the Banque de France",
  "bordeaux-port": "Special sickness scheme of the port of Bordeaux",
  "paris-chamber-of-commerce": "Special sickness scheme of the Paris chamber of commerce",
  students: "Student scheme of social security",
  "saint-pierre-et-miquelon": "Social security scheme of Saint-Pierre-et-Miquelon",
  mayotte: "Social security of Mayotte",
  "french-abroad": "Scheme of expatriates (Caisse des Français de l'étranger)",
};
