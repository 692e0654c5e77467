import { citing, defineReason, type LawReference, type PreparedReason } from "@openamo/kernel";
import { crpm, css } from "../../sources/texts.ts";

const regulation = citing("REG-883-2004");
const law2018 = citing("LOI-2018-166");

const scheme = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason =>
  defineReason({ id: `fr.scheme.${id}`, effect: "tells", law, args: {}, title: { fr: "Régime", en: "Scheme" }, sentence: { fr, en } });

const aged = (id: string, law: readonly LawReference[], fr: string, en: string): PreparedReason =>
  defineReason({ id: `fr.scheme.${id}`, effect: "tells", law, args: { age: "count" }, title: { fr: "Régime", en: "Scheme" }, sentence: { fr, en } });

/** Why a person is in a scheme. */
export const SCHEME_REASONS = {
  employee: scheme("employee", [css("L311-2")], "Les personnes salariées relèvent du régime général.", "Employees come under the general scheme."),
  childminder: scheme(
    "childminder",
    [css("L311-3", "10°"), css("L311-2")],
    "La garde d'enfants à domicile est assimilée à un travail salarié : régime général.",
    "Minding children at home counts as salaried work: general scheme.",
  ),
  pressFreelancer: scheme(
    "press-freelancer",
    [css("L311-3", "16°"), css("L311-2")],
    "Le journaliste payé à la pige est assimilé à un salarié : régime général.",
    "A journalist paid by the piece counts as an employee: general scheme.",
  ),
  agriculturalEmployee: scheme(
    "agricultural-employee",
    [crpm("L722-20")],
    "Les salariés des professions agricoles relèvent du régime agricole.",
    "Employees of agricultural trades come under the agricultural scheme.",
  ),
  farmer: scheme(
    "farmer",
    [crpm("L722-1")],
    "Les exploitants et entrepreneurs agricoles relèvent du régime agricole.",
    "Farmers and agricultural contractors come under the agricultural scheme.",
  ),
  selfEmployed: scheme(
    "self-employed",
    [css("L611-1"), css("D160-14", "1° c")],
    "Les travailleurs indépendants non agricoles relèvent du livre VI du code de la sécurité sociale.",
    "Non-agricultural self-employed people come under book VI of the social security code.",
  ),
  civilServant: scheme(
    "civil-servant",
    [css("R711-1", "1° à 3°")],
    "Les fonctionnaires et les ouvriers de l'État sont soumis à une organisation spéciale.",
    "Civil servants and State workers are under a special organisation.",
  ),
  military: scheme("military", [css("L713-1")], "Les militaires ont leur régime.", "The military have their own scheme."),
  special: scheme("special", [css("L711-1"), css("R711-1")], "Cette activité relève d'un régime spécial.", "This activity comes under a special scheme."),
  notaryClerk: scheme(
    "notary-clerk",
    [citing("LOI-1937-07-12")("3")],
    "Les clercs et employés de notaires ont leur régime.",
    "Notary clerks and employees have their own scheme.",
  ),
  own: scheme("own", [], "Cette activité a un régime propre, fixé par ses textes.", "This activity has its own scheme, set by its texts."),
  clergy: scheme(
    "clergy",
    [css("L382-15")],
    "Les ministres des cultes et les membres des congrégations relèvent du régime des cultes.",
    "Ministers of religion and members of congregations are in the clergy's scheme.",
  ),
  closedToEntrants: defineReason({
    id: "fr.scheme.closed-to-entrants",
    effect: "tells",
    law: [citing("LOI-2018-515")("3"), css("R711-1")],
    args: { since: "day" },
    title: { fr: "Régime fermé aux nouveaux", en: "Scheme closed to entrants" },
    sentence: {
      fr: "Ce régime spécial est fermé aux personnes recrutées depuis le {since} : elles relèvent du régime général.",
      en: "This special scheme is closed to people hired since {since}: they come under the general scheme.",
    },
  }),
  mayotte: scheme(
    "mayotte",
    [citing("ORD-96-1122")("19")],
    "Les habitants de Mayotte relèvent de la sécurité sociale de Mayotte.",
    "People who live in Mayotte come under Mayotte's social security.",
  ),
  saintPierre: scheme(
    "saint-pierre-et-miquelon",
    [citing("ORD-77-1102")("3")],
    "Les habitants de Saint-Pierre-et-Miquelon relèvent de leur régime, marins et pensionnés de l'État exceptés.",
    "People of Saint-Pierre-et-Miquelon are in its scheme, but seafarers and State pensioners.",
  ),
  dependant: aged(
    "dependant",
    [css("L160-2"), css("D160-1")],
    "Un enfant de moins de {age} ans sans activité est couvert comme ayant droit, au régime de son parent.",
    "A child under {age} without activity is covered as a dependant, in the parent's scheme.",
  ),
  youngAdult: aged(
    "young-adult",
    [css("D160-14", "5°"), law2018("11")],
    "Sans activité, un jeune reste jusqu'à {age} ans au régime de ses parents, à titre personnel.",
    "Without activity, a young person stays until {age} in the parents' scheme, on their own account.",
  ),
  studentGeneral: scheme(
    "student-general",
    [css("D160-14", "4° b"), law2018("11")],
    "Un étudiant qui n'a pas travaillé relève du régime général.",
    "A student who has not worked comes under the general scheme.",
  ),
  studentScheme: scheme(
    "student-scheme",
    [law2018("11")],
    "L'étudiant est inscrit au régime étudiant, tenu par une mutuelle par délégation du régime général.",
    "The student is in the students' scheme, run by a mutual by delegation of the general scheme.",
  ),
  studentParent: aged(
    "student-parent",
    [law2018("11")],
    "Avant {age} ans, l'étudiant reste au régime de son parent.",
    "Before {age} the student stays in the parent's scheme.",
  ),
  studentContribution: aged(
    "student-contribution",
    [law2018("11")],
    "La cotisation étudiante est due à partir de {age} ans.",
    "The student's contribution is due from {age}.",
  ),
  replacementIncome: scheme(
    "replacement-income",
    [css("L311-5"), css("D160-14", "1°")],
    "Un demandeur d'emploi indemnisé garde le régime de sa dernière activité.",
    "A jobseeker on benefit keeps the scheme of their last activity.",
  ),
  pension: scheme(
    "pension",
    [css("D160-14", "2°"), css("L160-3")],
    "Un pensionné sans activité relève du régime qui lui vaut cette pension.",
    "A pensioner without activity comes under the scheme that the pension comes from.",
  ),
  pensionAndActivity: scheme(
    "pension-and-activity",
    [css("D160-14", "1° et 2°")],
    "Un pensionné qui travaille relève du régime de son activité.",
    "A pensioner who works comes under the scheme of their activity.",
  ),
  lastActivity: scheme(
    "last-activity",
    [css("D160-14", "4° a")],
    "Sans activité, la personne garde le régime de son activité la plus récente.",
    "Without activity, the person keeps the scheme of their most recent activity.",
  ),
  lastActivitySpecial: scheme(
    "last-activity-special",
    [css("D160-14", "4° b")],
    "Qui ne remplit plus les conditions d'un régime spécial relève du régime général.",
    "Who no more meets the conditions of a special scheme comes under the general scheme.",
  ),
  residence: scheme(
    "residence",
    [css("L160-1"), css("L160-5"), css("D160-14", "4° b")],
    "Sans activité présente ni passée, la résidence stable et régulière ouvre droit au régime général.",
    "Without activity, past or present, stable and regular residence opens the general scheme.",
  ),
  swissOption: scheme(
    "swiss-option",
    [css("L380-3-1", "I")],
    "Le frontalier exempté de l'assurance suisse est affilié au régime général.",
    "A frontier worker exempted from the Swiss insurance is in the general scheme.",
  ),
  swissPensioner: scheme(
    "swiss-pensioner",
    [css("L160-1"), regulation("annexe XI")],
    "Le pensionné suisse qui choisit l'assurance française relève du régime général de sa résidence.",
    "A Swiss pensioner who chooses the French insurance comes under the general scheme of their residence.",
  ),
  posted: scheme(
    "posted",
    [css("L761-1"), css("L761-2")],
    "Le salarié détaché à l'étranger reste soumis à la législation française : il est réputé résider et travailler en France.",
    "An employee posted abroad stays under French law and is deemed to live and work in France.",
  ),
  foreignWork: scheme(
    "foreign-work",
    [regulation("11 et 17"), css("L111-2-2")],
    "La personne relève de la législation de l'État où elle travaille ; la caisse de sa résidence sert les soins pour le compte de cet État.",
    "The person comes under the law of the State where they work; the fund of the residence serves the care on that State's behalf.",
  ),
  worksHereLivesAbroad: scheme(
    "works-here-lives-abroad",
    [regulation("11 et 17"), css("R312-1", "al. 2")],
    "Qui travaille en France et vit à l'étranger relève de la loi française. Un arrêté nomme la caisse qui tient son dossier ; l'institution de sa résidence sert les soins sur le document S1 que cette caisse délivre.",
    "Who works in France and lives abroad comes under French law. An order names the fund that holds the file; the institution of the residence serves the care on the S1 document that this fund issues.",
  ),
  expatriate: scheme(
    "expatriate",
    [css("L762-1")],
    "Qui vit à l'étranger sans relever de la législation française peut s'assurer volontairement.",
    "Who lives abroad outside French law may insure voluntarily.",
  ),
  qualifiedContract: defineReason({
    id: "fr.scheme.qualified-contract",
    effect: "tells",
    law: [css("L160-18", "1°"), css("D160-15")],
    args: { hours: "count", months: "count" },
    title: { fr: "Activité qui décide", en: "Deciding activity" },
    sentence: {
      fr: "Un contrat à durée indéterminée ou d'au moins {months} mois, d'au moins {hours} heures par mois, décide de l'organisme.",
      en: "A permanent contract, or one of at least {months} months, of at least {hours} hours a month decides the organism.",
    },
  }),
  specialDecides: scheme(
    "special-decides",
    [css("L160-18", "3°"), css("D160-15")],
    "De deux activités, celle qui relève d'un régime spécial décide de l'organisme.",
    "Of two activities, the one under a special scheme decides the organism.",
  ),
  oldestDecides: scheme(
    "main-activity-decides",
    [css("L171-3"), css("D171-12")],
    "De deux activités indépendantes dont une agricole, la principale, réputée la plus ancienne, décide seule.",
    "Of two self-employed activities, one of them agricultural, the main one, deemed the oldest, decides alone.",
  ),
  personChooses: scheme(
    "person-chooses",
    [css("L160-18"), css("D160-15", "al. 1")],
    "De deux activités salariées, la personne choisit l'organisme qui prend en charge ses soins.",
    "Of two salaried activities, the person chooses the organism that bears their care.",
  ),
  sameScheme: scheme("same-scheme", [css("D160-14", "1°")], "Les deux activités mènent au même organisme.", "Both activities lead to the same organism."),
  contractTooSmall: scheme(
    "contract-too-small",
    [css("L160-18"), css("D160-15")],
    "Le contrat salarié reste sous les seuils : l'autre activité décide, sauf choix contraire de la personne.",
    "The salaried contract stays under the thresholds: the other activity decides, unless the person chooses otherwise.",
  ),
} as const;
