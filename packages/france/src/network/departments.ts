import { type NetworkArea, onFirstUse } from "@openamo/kernel";

/** Departments and the collectivities that stand for one, code before name; from @etalab/decoupage-administratif 6.0.0. A test compares the two. */
const WRITTEN: readonly string[] = [
  "01Ain;02Aisne;03Allier;04Alpes-de-Haute-Provence;05Hautes-Alpes;06Alpes-Maritimes;07Ardèche;08Ardennes;09Ariège;10Aube;11Aude;12Aveyron",
  "13Bouches-du-Rhône;14Calvados;15Cantal;16Charente;17Charente-Maritime;18Cher;19Corrèze;21Côte-d'Or;22Côtes-d'Armor;23Creuse;24Dordogne",
  "25Doubs;26Drôme;27Eure;28Eure-et-Loir;29Finistère;2ACorse-du-Sud;2BHaute-Corse;30Gard;31Haute-Garonne;32Gers;33Gironde;34Hérault",
  "35Ille-et-Vilaine;36Indre;37Indre-et-Loire;38Isère;39Jura;40Landes;41Loir-et-Cher;42Loire;43Haute-Loire;44Loire-Atlantique;45Loiret;46Lot",
  "47Lot-et-Garonne;48Lozère;49Maine-et-Loire;50Manche;51Marne;52Haute-Marne;53Mayenne;54Meurthe-et-Moselle;55Meuse;56Morbihan;57Moselle",
  "58Nièvre;59Nord;60Oise;61Orne;62Pas-de-Calais;63Puy-de-Dôme;64Pyrénées-Atlantiques;65Hautes-Pyrénées;66Pyrénées-Orientales;67Bas-Rhin",
  "68Haut-Rhin;69Rhône;70Haute-Saône;71Saône-et-Loire;72Sarthe;73Savoie;74Haute-Savoie;75Paris;76Seine-Maritime;77Seine-et-Marne;78Yvelines",
  "79Deux-Sèvres;80Somme;81Tarn;82Tarn-et-Garonne;83Var;84Vaucluse;85Vendée;86Vienne;87Haute-Vienne;88Vosges;89Yonne;90Territoire de Belfort",
  "91Essonne;92Hauts-de-Seine;93Seine-Saint-Denis;94Val-de-Marne;95Val-d'Oise;971Guadeloupe;972Martinique;973Guyane;974La Réunion",
  "975Saint-Pierre-et-Miquelon;976Mayotte;977Saint-Barthélemy;978Saint-Martin",
];
const ENGLISH: Readonly<Record<string, string>> = { "973": "French Guiana", "974": "Réunion" };
const ENTRY = /^(\d{3}|\d[\dAB])(.+)$/;

function areaOf(written: string): NetworkArea {
  const [, id = "", name = ""] = ENTRY.exec(written) ?? [];
  return { id, name: { fr: name, en: ENGLISH[id] ?? name } };
}

/** Every department of the network, in the order of the codes. The Pacific collectivities are out of scope. */
export const departments: () => readonly NetworkArea[] = onFirstUse(() => WRITTEN.flatMap((line) => line.split(";")).map(areaOf));
