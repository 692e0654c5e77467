import { citing, type LawReference, type PreparedReason } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { competent } from "./reason.ts";

const own = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason => competent(`special.${id}`, law, fr, en);

/** Why the fund of a special scheme answers. Seafarers to opera stand in the list of CSS R711-1. */
export const SPECIAL_REASONS = {
  sncf: own(
    "sncf",
    [css("L711-1"), css("R711-1", "6°")],
    "La caisse de prévoyance et de retraite gère le régime des agents statutaires de la SNCF.",
    "The railway fund manages the scheme of the SNCF's permanent staff.",
  ),
  ratp: own(
    "ratp",
    [css("L711-1"), css("R711-1", "7°")],
    "La caisse de coordination aux assurances sociales gère le régime du personnel de la RATP.",
    "The coordination fund manages the scheme of the RATP's staff.",
  ),
  ratpRetirement: own(
    "ratp-retirement",
    [css("L711-1")],
    "La caisse de retraites du personnel de la RATP sert les pensions.",
    "The RATP's pension fund serves the pensions.",
  ),
  seafarers: own(
    "seafarers",
    [css("R711-1", "4°")],
    "L'Établissement national des invalides de la marine gère le régime des marins.",
    "The national institution of the navy's invalids manages the seafarers' scheme.",
  ),
  mines: own(
    "mines",
    [css("R711-1", "5°")],
    "La caisse autonome nationale de la sécurité sociale dans les mines gère le régime minier.",
    "The miners' national fund manages the miners' scheme.",
  ),
  minesPensions: own(
    "mines-pensions",
    [css("R711-1", "5°")],
    "La Caisse des dépôts sert les pensions de vieillesse et d'invalidité du régime minier.",
    "The Caisse des dépôts serves the miners' old-age and invalidity pensions.",
  ),
  military: own(
    "military",
    [css("L713-1"), css("L713-19"), css("D160-14", "1° b")],
    "La Caisse nationale militaire prend en charge les soins des militaires, des retraités militaires et de leurs enfants.",
    "The military fund bears the care of the military, of military pensioners and of their children.",
  ),
  statePensions: own(
    "state-pensions",
    [],
    "Le service des retraites de l'État liquide et paie les pensions des fonctionnaires et des militaires (code des pensions civiles et militaires).",
    "The State's pension service serves the pensions of civil servants and the military (code of civil and military pensions).",
  ),
  notaryClerks: own(
    "notary-clerks",
    [citing("LOI-1937-07-12")("3")],
    "La caisse de retraite et de prévoyance des clercs et employés de notaires gère leur régime.",
    "The notary clerks' fund manages their scheme.",
  ),
  notaryClerksContributions: own(
    "notary-clerks-contributions",
    [css("L213-1-1", "1°"), citing("LOI-1937-07-12")("3")],
    "La caisse des clercs et employés de notaires recouvre sa cotisation ; les autres vont à l'Urssaf.",
    "The notary clerks' fund collects its own contribution; the others go to the Urssaf.",
  ),
  parliament: own(
    "parliament",
    [],
    "Chaque assemblée gère le régime de ses membres et de son personnel, par son règlement.",
    "Each assembly manages the scheme of its members and staff, under its own rules.",
  ),
  clergy: own(
    "clergy",
    [css("L382-15"), css("L382-17")],
    "La caisse des cultes verse les prestations des ministres des cultes et des membres des congrégations.",
    "The clergy's fund serves the benefits of ministers of religion and members of congregations.",
  ),
  electricityAndGas: own(
    "electricity-and-gas",
    [css("R711-1", "8°")],
    "La caisse d'assurance maladie des industries électriques et gazières sert la part du régime général et la part complémentaire.",
    "The electricity and gas industries' sickness fund serves both the general scheme's part and the complement.",
  ),
  electricityAndGasPensions: own(
    "electricity-and-gas-pensions",
    [css("R711-1", "8°")],
    "La caisse nationale des industries électriques et gazières sert les pensions.",
    "The electricity and gas industries' national fund serves the pensions.",
  ),
  localPensions: own(
    "local-pensions",
    [css("R711-1", "2° et 3°")],
    "La CNRACL sert les pensions des fonctionnaires territoriaux et hospitaliers.",
    "The CNRACL serves the pensions of local and hospital civil servants.",
  ),
  stateWorkersPensions: own(
    "state-workers-pensions",
    [css("R711-1", "1°")],
    "Le fonds spécial des ouvriers de l'État sert leurs pensions.",
    "The special fund of State workers serves their pensions.",
  ),
  stagePensions: own(
    "stage-pensions",
    [css("R711-1", "10°")],
    "L'Opéra national de Paris et la Comédie-Française ont chacun leur caisse de retraites.",
    "The Paris Opera and the Comédie-Française each have a pension fund.",
  ),
  bankPensions: own(
    "bank-pensions",
    [css("R711-1", "9°")],
    "La caisse de réserve de la Banque de France sert les pensions des titulaires recrutés avant le 1er septembre 2023.",
    "The Banque de France's reserve fund serves the pensions of permanent staff hired before 1 September 2023.",
  ),
  employerPays: own(
    "employer-pays",
    [css("L712-3")],
    "L'administration ou l'établissement paie lui-même le traitement pendant l'arrêt de travail.",
    "The administration or institution itself pays the salary during sick leave.",
  ),
  companyPays: own(
    "company-pays",
    [],
    "L'employeur maintient le salaire pendant l'arrêt de travail (statut du personnel).",
    "The employer keeps paying wages during sick leave (staff rules).",
  ),
  bordeauxPort: own(
    "bordeaux-port",
    [css("D711-1", "II")],
    "Jusqu'au 31 décembre 2017, le port de Bordeaux gère l'assurance maladie de son personnel.",
    "Until 31 December 2017 the port of Bordeaux manages its staff's health insurance.",
  ),
  parisChamber: own(
    "paris-chamber-of-commerce",
    [css("D711-1", "II")],
    "Jusqu'au 31 décembre 2012, la chambre de commerce de Paris gère l'assurance maladie de son personnel.",
    "Until 31 December 2012 the Paris chamber of commerce manages its staff's health insurance.",
  ),
  students: own(
    "students",
    [citing("LOI-2018-166")("11")],
    "Jusqu'à la rentrée 2018 (31 août 2019 pour les anciens inscrits), une mutuelle étudiante gère le régime par délégation.",
    "Until the autumn of 2018 (31 August 2019 for those already enrolled) a students' mutual runs the scheme by delegation.",
  ),
  selfEmployedBefore: own(
    "self-employed-before-2020",
    [citing("LOI-2017-1836")("15")],
    "Jusqu'au 31 décembre 2019, le régime des indépendants, puis sa caisse déléguée, gère leur assurance maladie.",
    "Until 31 December 2019 the self-employed's scheme, then its delegated fund, manages their health insurance.",
  ),
  frenchAbroad: own(
    "french-abroad",
    [css("L762-1"), css("R111-1", "I 5°")],
    "La Caisse des Français de l'étranger gère les assurances volontaires des expatriés.",
    "The fund of the French abroad manages the voluntary insurances of expatriates.",
  ),
} as const;
