/**
 * The sentences of the data in English, by the French of their source. What is not here (the facts that prove a row, and their sources)
 * is shown in French and said to be so.
 */
const ORGANISMS: Readonly<Record<string, string>> = {
  "organisme de droit privé chargé d’une mission de service public": "private-law body entrusted with a public service",
  "organisme fonctionnant selon le code de la mutualité": "body run under the code of mutual societies",
  "service d’une caisse de MSA": "department of an agricultural fund",
  "établissement médico-social d’une UGECAM": "medico-social establishment of a UGECAM",
  "mutuelle gérant une section du régime général par délégation": "mutual society that runs a section of the general scheme by delegation",
  "service déconcentré de la CNAM (sans personnalité propre)": "local service of CNAM, not a legal person",
  "établissement public national à caractère administratif": "national public administrative body",
  "établissement public (union nationale)": "public body (national union)",
  "établissement public administratif": "public administrative body",
  "service interne de la Banque de France": "internal department of the Banque de France",
  "service de l'Assemblée nationale": "department of the National Assembly",
  "service du Sénat": "department of the Senate",
  "service de l’établissement portuaire": "department of the port authority",
  "service de la CCIP": "department of the Paris chamber of commerce",
  "service à compétence nationale du ministère chargé du budget (DGFiP)": "national service of the ministry in charge of the budget (DGFiP)",
  "fonds géré par la Caisse des dépôts et consignations": "fund run by the Caisse des dépôts et consignations",
  "établissement public géré par la Caisse des dépôts et consignations": "public body run by the Caisse des dépôts et consignations",
  "établissement public sui generis": "public body of its own kind",
  "organisme autonome à conseil d’administration": "autonomous body with a board",
  "organisme à conseil d’administration": "body with a board",
  "centre spécialisé du réseau Urssaf": "specialised centre of the Urssaf network",
  "CNAV (retraite) et CNAM (risques professionnels, service social)": "CNAV (retirement) and CNAM (occupational risks, social service)",
  "CNAM (tête de réseau) ; MNC pour le contrôle de légalité": "CNAM (head of the network); MNC for the control of legality",
  "État (représentant de l’État) ; CNAM pour l’équilibre financier": "the State (its representative); CNAM for the financial balance",
  "MSA Poitou (ex-Sèvres-Vienne), qui la gère": "MSA Poitou (formerly Sèvres-Vienne), which runs it",
  "ministre chargé de la sécurité sociale ; ministre chargé de l’économie et des finances": "ministers of social security, and of the economy and finance",
  "ministre chargé de la sécurité sociale ; ministre chargé du budget": "ministers of social security and of the budget",
  "ministre chargé de l’agriculture ; ministre chargé de la sécurité sociale ; ministre chargé du budget":
    "ministers of agriculture, of social security and of the budget",
  "ministres chargés de la sécurité sociale, du budget et des transports": "ministers of social security, of the budget and of transport",
  "ministre chargé de la sécurité sociale": "minister of social security",
  "ministre chargé de la mer ; ministre chargé de la sécurité sociale ; ministre chargé du budget":
    "ministers of maritime affairs, of social security and of the budget",
  "ministre des armées ; ministre chargé de la sécurité sociale ; ministre chargé du budget":
    "ministers of the armed forces, of social security and of the budget",
  "ministre chargé du budget": "minister of the budget",
  "ministre chargé du budget ; ministre chargé de la sécurité sociale": "ministers of the budget and of social security",
  Parlement: "Parliament",
  "CNAM (direction nationale du groupe UGECAM)": "CNAM (national management of the UGECAM group)",
};

const TERRITORIES: Readonly<Record<string, string>> = {
  "moins le Seignanx (CAF du Pays basque et du Seignanx)": "less the Seignanx (Caf of Pays basque and Seignanx)",
  "arrondissement de Bayonne et communes du Seignanx (Landes)": "arrondissement of Bayonne and communes of the Seignanx (Landes)",
  "arrondissements de Pau et d’Oloron-Sainte-Marie": "arrondissements of Pau and Oloron-Sainte-Marie",
  "Guadeloupe et Saint-Martin ; Saint-Barthélemy jusqu’au 2016-03-31 puis CPS de Saint-Barthélemy":
    "Guadeloupe and Saint-Martin; Saint-Barthélemy until 2016-03-31, then its own local fund",
  "Guadeloupe ; Saint-Martin (978) en relève ; Saint-Barthélemy (977) a sa propre CPS depuis 2016":
    "Guadeloupe, with Saint-Martin (978); Saint-Barthélemy (977) has had its own local fund since 2016",
  "département 69 au sens INSEE : département du Rhône et Métropole de Lyon": "department 69 of the statistics: Rhône and the Métropole de Lyon",
  "département au sens INSEE ; la Collectivité européenne d’Alsace ne change pas le ressort":
    "department of the statistics; the European collectivity of Alsace does not change the area",
  "arrondissement de Dunkerque, plus le secteur d'Armentières de l'arrondissement de Lille":
    "arrondissement of Dunkerque, with the Armentières sector of the arrondissement of Lille",
  "arrondissement de Douai et arrondissement de Lille moins les communes de Roubaix-Tourcoing et du secteur d'Armentières":
    "arrondissement of Douai, and arrondissement of Lille less the communes of Roubaix-Tourcoing and of the Armentières sector",
  "secteurs de Roubaix, Tourcoing, Lannoy et Villeneuve-d'Ascq de l'arrondissement de Lille":
    "Roubaix, Tourcoing, Lannoy and Villeneuve-d'Ascq sectors of the arrondissement of Lille",
  "arrondissements d'Avesnes-sur-Helpe, de Cambrai et de Valenciennes": "arrondissements of Avesnes-sur-Helpe, Cambrai and Valenciennes",
  "arrondissements de Boulogne-sur-Mer, Calais, Saint-Omer et Montreuil": "arrondissements of Boulogne-sur-Mer, Calais, Saint-Omer and Montreuil",
  "arrondissements d’Arras, Béthune et Lens": "arrondissements of Arras, Béthune and Lens",
  "arrondissement du Havre": "arrondissement of Le Havre",
  "arrondissements de Dieppe et de Rouen": "arrondissements of Dieppe and Rouen",
  "arrondissement de Bayonne ; le Seignanx (Landes : Tarnos, Ondres, Saint-Martin-de-Seignanx…) en relèverait aussi":
    "arrondissement of Bayonne; the Seignanx (Landes: Tarnos, Ondres, Saint-Martin-de-Seignanx…) may belong to it too",
  "arrondissements d’Oloron-Sainte-Marie et de Pau": "arrondissements of Oloron-Sainte-Marie and Pau",
  "partie du département ; ressort ancien non repris": "part of the department; the former limits are not recorded",
  "admission sur orientation de la MDPH, sans ressort exclusif": "people are sent by the disability office (MDPH); no area of its own",
  "circonscription des ex-CRAM ; certaines DRSM ont pris ensuite le nom et le ressort des régions de 2016":
    "area of the former regional fund; some services later took the name and area of the regions of 2016",
  "zone d’implantation des établissements, sans compétence exclusive": "where its establishments stand; no area of its own",
  "ancienne région administrative (avant 2016)": "former administrative region (before 2016)",
  "ancienne région administrative (avant 2016) ; la Lozère (48) relevait de la CCSS, à revérifier depuis 2026":
    "former administrative region (before 2016); Lozère (48) belonged to the joint fund, to be checked again since 2026",
};

const NOTES: Readonly<Record<string, string>> = {
  "Le courrier de cette caisse est traité dans un autre département (adresse de 2016) : la ville du siège manque.":
    "The mail of this fund is handled in another department (address of 2016): the town of its seat is missing.",
  "nom légal de la circonscription : Massif Central": "legal name of the area: Massif Central",
  "appelée Carsat Nord-Picardie en 2016 ; nom Hauts-de-France depuis la fin des années 2010":
    "called Carsat Nord-Picardie in 2016; Hauts-de-France since the end of the 2010s",
  "appelée Carsat Centre en 2016": "called Carsat Centre in 2016",
  "née le 2012-01-01 de la fusion CRAM / CRAV": "born on 2012-01-01 of the regional health and retirement funds",
  "Depuis le 2025-10-01 la caisse porte aussi le contrôle médical (pôle dirigé par un médecin-conseil directeur médical).":
    "Since 2025-10-01 the fund has also held the medical control, led by a medical director.",
  "Doute : le Seignanx (Tarnos, Ondres…) pourrait relever de la CPAM de Bayonne comme il relève de la CAF voisine ; aucun texte trouvé, il est laissé aux Landes.":
    "Doubt: the Seignanx (Tarnos, Ondres…) may belong to the CPAM of Bayonne, as it does to the neighbouring Caf; no text was found, it is left with Landes.",
  "Code ancien encore porté par des numéros d’organisme.": "An old code that organism numbers still bear.",
  "Nom et nature à revérifier : transformation en CGSS possible en 2026.": "Name and nature to be checked again: it may have become a CGSS in 2026.",
  "Délégation en vigueur en 2019 ; état de 2026 non vérifié (plusieurs délégations ont pris fin).":
    "Delegation in force in 2019; not checked for 2026 (several delegations have ended).",
  "Délégation en vigueur en 2019 ; état de 2026 non vérifié.": "Delegation in force in 2019; not checked for 2026.",
  "Après le 2025-09-30, le contrôle médical est dans chaque CPAM, CGSS et caisse commune.":
    "After 2025-09-30 the medical control is in each CPAM, CGSS and joint fund.",
  "Adresse : adresse postale la plus fréquente de l’annuaire de 2016, pas forcément le siège.":
    "Address: the most frequent postal address of the directory of 2016, not always the seat.",
  "Date de bascule de l'assurance maladie vers le régime général non trouvée : à vérifier avant usage.":
    "The day on which sickness insurance moved to the general scheme was not found: check before use.",
};

export const ORGANISM_ENGLISH: Readonly<Record<string, string>> = { ...ORGANISMS, ...TERRITORIES, ...NOTES };
