import type { OrganismRow } from "../../model.ts";

/** Family allowance funds of Auvergne-Rhône-Alpes. */
export function cafAuvergneRhoneAlpes(): readonly OrganismRow[] {
  return [
    { id: "caf-01", of: "de l'Ain", seat: ["Bourg-en-Bresse"], address: "4 rue Aristide-Briand, CS 50314, 01014 Bourg-en-Bresse Cedex", territory: "01" },
    { id: "caf-03", of: "de l'Allier", seat: ["Moulins"], address: "9-11 rue Achille-Roche, 03000 Moulins Cedex 13", territory: "03" },
    { id: "caf-07", of: "de l'Ardèche", seat: ["Annonay"], address: "27 avenue de l'Europe, BP 121, 07101 Annonay Cedex", territory: "07" },
    { id: "caf-15", of: "du Cantal", seat: ["Aurillac"], address: "BP 219, 15 rue Pierre-Marty, 15002 Aurillac Cedex", territory: "15" },
    { id: "caf-26", of: "de la Drôme", seat: ["Valence"], address: "10 rue Marcel-Barbu, 26023 Valence Cedex 9", territory: "26" },
    { id: "caf-38", of: "de l'Isère", seat: ["Grenoble"], address: "3 rue des Alliés, 38051 Grenoble Cedex 9", territory: "38" },
    { id: "caf-42", of: "de la Loire", seat: ["Saint-Étienne"], address: "CS 12722, 42027 Saint-Étienne Cedex 1", territory: "42" },
    {
      id: "caf-43",
      of: "de la Haute-Loire",
      seat: ["Le Puy-en-Velay"],
      address: "CS 50322, 10 avenue André-Soulier, 43009 Le Puy-en-Velay Cedex 9",
      territory: "43",
    },
    {
      id: "caf-63",
      of: "du Puy-de-Dôme",
      seat: ["Clermont-Ferrand"],
      address: "Rue Pélissier, Cité administrative, 63032 Clermont-Ferrand Cedex 9",
      territory: "63",
    },
    {
      id: "caf-69",
      of: "du Rhône",
      seat: ["Lyon"],
      address: "67 boulevard Vivier-Merle, 69409 Lyon Cedex 3",
      territory: "69",
      from: "2011-11-07",
      evidence: [["confirmed", "bt-caf", "née de fusions fin 2011"]],
    },
    { id: "caf-73", of: "de la Savoie", seat: ["Chambéry"], address: "20 avenue Jean-Jaurès, 73022 Chambéry Cedex", territory: "73" },
    { id: "caf-74", of: "de la Haute-Savoie", seat: ["Annecy"], address: "2 rue Émile-Romanet, 74987 Annecy Cedex 9", territory: "74" },
  ];
}
