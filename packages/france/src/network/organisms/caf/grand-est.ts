import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Grand Est. */
export function cafGrandEst(): readonly OrganismRow[] {
  return [
    { id: "caf-08", of: "des Ardennes", seat: ["Charleville-Mézières"], address: "CS 90001, 44 place de la Gare, 08000 Charleville-Mézières", territory: "08" },
    { id: "caf-10", of: "de l'Aube", seat: ["Troyes"], address: "15 avenue Pasteur, 10031 Troyes Cedex", territory: "10" },
    { id: "caf-51", of: "de la Marne", seat: ["Reims"], address: "202 rue des Capucins, 51087 Reims Cedex", territory: "51" },
    { id: "caf-52", of: "de la Haute-Marne", seat: ["Chaumont"], address: "CS 12122, 34 rue du Commandant-Hugueny, 52904 Chaumont Cedex 9", territory: "52" },
    { id: "caf-54", of: "de Meurthe-et-Moselle", seat: ["Nancy"], address: "21 rue de Saint-Lambert, 54046 Nancy Cedex", territory: "54" },
    { id: "caf-55", of: "de la Meuse", seat: ["Bar-le-Duc"], address: "11 rue de Polval, 55000 Bar-le-Duc", territory: "55" },
    { id: "caf-57", of: "de la Moselle", seat: ["Metz"], address: "4 boulevard du Pontiffroy, 57774 Metz Cedex 9", territory: "57" },
    { id: "caf-67", of: "du Bas-Rhin", seat: ["Strasbourg"], address: "18 rue de Berne, 67092 Strasbourg Cedex", territory: "67" },
    { id: "caf-68", of: "du Haut-Rhin", seat: ["Mulhouse"], address: "26 avenue Robert-Schuman, 68084 Mulhouse Cedex", territory: "68" },
    { id: "caf-88", of: "des Vosges", seat: ["Épinal"], address: "30 chemin de la Belle-au-Bois-Dormant, 88016 Épinal Cedex 9", territory: "88" },
  ];
}
