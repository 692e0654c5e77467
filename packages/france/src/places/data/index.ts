import { auvergneRhoneAlpes } from "./auvergne-rhone-alpes.ts";
import { bourgogneFrancheComte } from "./bourgogne-franche-comte.ts";
import { bretagne } from "./bretagne.ts";
import { centreValDeLoire } from "./centre-val-de-loire.ts";
import { corse } from "./corse.ts";
import { grandEst } from "./grand-est.ts";
import { hautsDeFrance } from "./hauts-de-france.ts";
import { ileDeFrance } from "./ile-de-france.ts";
import { normandie } from "./normandie.ts";
import { nouvelleAquitaine } from "./nouvelle-aquitaine.ts";
import { occitanie } from "./occitanie.ts";
import { overseas } from "./overseas.ts";
import { paysDeLaLoire } from "./pays-de-la-loire.ts";
import { provenceAlpesCoteDAzur } from "./provence-alpes-cote-d-azur.ts";

/** The communes of every department, as they are written. */
export function writtenCommunes(): readonly (readonly [department: string, communes: string])[] {
  return [
    ...auvergneRhoneAlpes(),
    ...bourgogneFrancheComte(),
    ...bretagne(),
    ...centreValDeLoire(),
    ...corse(),
    ...grandEst(),
    ...hautsDeFrance(),
    ...ileDeFrance(),
    ...normandie(),
    ...nouvelleAquitaine(),
    ...occitanie(),
    ...overseas(),
    ...paysDeLaLoire(),
    ...provenceAlpesCoteDAzur(),
  ];
}
