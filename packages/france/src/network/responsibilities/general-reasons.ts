import { css } from "../../sources/texts.ts";
import { competent } from "./reason.ts";

/** Why an organism of the general scheme answers. */
export const GENERAL_REASONS = {
  primaryFund: competent(
    "primary-fund",
    [css("R312-1"), css("L211-1")],
    "La caisse primaire d'assurance maladie du lieu de résidence habituelle prend en charge les soins et sert les prestations.",
    "The primary fund of the place of usual residence bears the care and serves the benefits.",
  ),
  jointFund: competent(
    "joint-fund",
    [css("L216-4"), css("L211-1")],
    "En Lozère, une caisse commune exerce les missions de la caisse primaire, de la caisse d'allocations familiales et du recouvrement.",
    "In Lozère a joint fund does the work of the primary fund, of the family fund and of the collecting union.",
  ),
  overseasFund: competent(
    "overseas-fund",
    [css("L752-4"), css("L752-1")],
    "Outre-mer, la caisse générale de sécurité sociale gère ces risques pour les habitants du département.",
    "Overseas, the general fund of social security manages these risks for those who live in the department.",
  ),
  invalidityIleDeFrance: competent(
    "invalidity-ile-de-france",
    [],
    "En Île-de-France, la caisse régionale sert les pensions d'invalidité (usage connu, texte non retrouvé).",
    "In Île-de-France the regional fund serves invalidity pensions (a known practice, whose text was not found).",
  ),
  collectingUnion: competent(
    "collecting-union",
    [css("L213-1", "I"), css("R243-6", "I"), css("D213-1")],
    "L'Urssaf dont relève l'établissement recouvre les cotisations.",
    "The Urssaf of the establishment collects the contributions.",
  ),
  overseasCollection: competent(
    "overseas-collection",
    [css("R243-6", "I")],
    "Outre-mer, la caisse générale de sécurité sociale recouvre les cotisations de l'établissement.",
    "Overseas, the general fund collects the contributions of the establishment.",
  ),
  regionalRetirement: competent(
    "regional-retirement",
    [css("L215-1", "1°"), css("D215-1")],
    "La Carsat de la résidence prépare et sert la retraite du régime général.",
    "The Carsat of the residence prepares and serves the general scheme's pension.",
  ),
  retirementIleDeFrance: competent(
    "retirement-ile-de-france",
    [css("L215-3"), css("L222-1")],
    "En Île-de-France, la caisse régionale ne gère pas la retraite : la Caisse nationale d'assurance vieillesse s'en charge.",
    "In Île-de-France the regional fund does not manage pensions: the national old-age fund does.",
  ),
  medicalService: competent(
    "medical-service",
    [css("L315-1")],
    "Jusqu'au 30 septembre 2025, le contrôle médical est un service régional de la caisse nationale.",
    "Until 30 September 2025 medical control is a regional service of the national fund.",
  ),
  medicalControl: competent(
    "medical-control",
    [css("L315-1"), css("R315-2")],
    "Depuis le 1er octobre 2025, le contrôle médical est exercé dans la caisse qui sert les prestations.",
    "Since 1 October 2025 medical control is in the fund that serves the benefits.",
  ),
  pricing: competent(
    "accident-pricing",
    [css("L242-5"), css("L215-1", "2°")],
    "La Carsat de l'établissement fixe le taux de la cotisation des accidents du travail.",
    "The Carsat of the establishment sets the rate of the work-accident contribution.",
  ),
  prevention: competent(
    "accident-prevention",
    [css("L215-1", "2°")],
    "La Carsat de l'établissement développe la prévention des risques professionnels.",
    "The Carsat of the establishment develops the prevention of occupational risks.",
  ),
  ileDeFranceRegional: competent(
    "ile-de-france-regional",
    [css("L215-1"), css("L215-3"), css("L242-5")],
    "En Île-de-France, la caisse régionale d'assurance maladie exerce les missions régionales autres que la retraite.",
    "In Île-de-France the regional fund does the regional work other than pensions.",
  ),
  socialService: competent(
    "social-service",
    [css("L215-1", "4°")],
    "La Carsat assure le service social des assurés de sa circonscription.",
    "The Carsat provides the social service for the insured people of its area.",
  ),
  jobLoss: competent(
    "job-loss-prevention",
    [css("L262-1")],
    "La caisse locale et le service social régional préviennent la désinsertion professionnelle.",
    "The local fund and the regional social service prevent the loss of employment for health reasons.",
  ),
  family: competent(
    "family-fund",
    [css("L212-1"), css("R212-1")],
    "La caisse d'allocations familiales de la résidence sert les prestations familiales, aux salariés de toute profession, aux indépendants et aux inactifs.",
    "The family allowance fund of the residence serves family benefits, to employees of every trade, the self-employed and those without activity.",
  ),
  familyOverseas: competent(
    "family-fund-overseas",
    [css("L752-1"), css("L752-7")],
    "Outre-mer, une caisse d'allocations familiales distincte sert les prestations familiales.",
    "Overseas, a separate family allowance fund serves family benefits.",
  ),
  autonomy: competent(
    "autonomy-fund",
    [css("L200-2", "5°"), css("L223-5")],
    "La Caisse nationale de solidarité pour l'autonomie gère la branche autonomie ; le département et la maison du handicap instruisent les demandes.",
    "The national solidarity fund manages the autonomy branch; the department and the disability centre deal with requests.",
  ),
} as const;
