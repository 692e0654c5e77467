import type { OrganismRow, OrganismType } from "../model.ts";
import { cafAuvergneRhoneAlpes } from "./caf/auvergne-rhone-alpes.ts";
import { cafBourgogneFrancheComte } from "./caf/bourgogne-franche-comte.ts";
import { cafBretagne } from "./caf/bretagne.ts";
import { cafCentreValDeLoire } from "./caf/centre-val-de-loire.ts";
import { cafCorse } from "./caf/corse.ts";
import { cafGrandEst } from "./caf/grand-est.ts";
import { cafHautsDeFrance } from "./caf/hauts-de-france.ts";
import { cafIleDeFrance } from "./caf/ile-de-france.ts";
import { cafNormandie } from "./caf/normandie.ts";
import { cafNouvelleAquitaine } from "./caf/nouvelle-aquitaine.ts";
import { cafOccitanie } from "./caf/occitanie.ts";
import { cafOverseas } from "./caf/overseas.ts";
import { cafPaysDeLaLoire } from "./caf/pays-de-la-loire.ts";
import { cafProvenceAlpesCoteDAzur } from "./caf/provence-alpes-cote-d-azur.ts";
import { carsat } from "./carsat.ts";
import { cpamAuvergneRhoneAlpes } from "./cpam/auvergne-rhone-alpes.ts";
import { cpamBourgogneFrancheComte } from "./cpam/bourgogne-franche-comte.ts";
import { cpamBretagne } from "./cpam/bretagne.ts";
import { cpamCentreValDeLoire } from "./cpam/centre-val-de-loire.ts";
import { cpamCorse } from "./cpam/corse.ts";
import { cpamGrandEst } from "./cpam/grand-est.ts";
import { cpamHautsDeFrance } from "./cpam/hauts-de-france.ts";
import { cpamIleDeFrance } from "./cpam/ile-de-france.ts";
import { cpamNormandie } from "./cpam/normandie.ts";
import { cpamNouvelleAquitaine } from "./cpam/nouvelle-aquitaine.ts";
import { cpamOccitanie } from "./cpam/occitanie.ts";
import { cpamPaysDeLaLoire } from "./cpam/pays-de-la-loire.ts";
import { cpamProvenceAlpesCoteDAzur } from "./cpam/provence-alpes-cote-d-azur.ts";
import { closedCpam } from "./cpam-closed.ts";
import { delegatedMutualSections } from "./delegated-mutual-section.ts";
import { drsm } from "./drsm.ts";
import { ccss, cgss, cps, cramif, css } from "./general-funds.ts";
import { msa } from "./msa.ts";
import { nationalBodies } from "./national-body.ts";
import { specialSchemeFunds } from "./special-scheme-fund.ts";
import { ugecam } from "./ugecam.ts";
import { crp, preorientationCentres, ueros } from "./ugecam-centres.ts";
import { urssaf } from "./urssaf.ts";
import { urssafCentres } from "./urssaf-centre.ts";

/** The rows of every family. */
export const ROWS: Readonly<Record<OrganismType, () => readonly OrganismRow[]>> = {
  caf: () => [
    ...cafAuvergneRhoneAlpes(),
    ...cafBourgogneFrancheComte(),
    ...cafBretagne(),
    ...cafCentreValDeLoire(),
    ...cafCorse(),
    ...cafGrandEst(),
    ...cafHautsDeFrance(),
    ...cafIleDeFrance(),
    ...cafNormandie(),
    ...cafNouvelleAquitaine(),
    ...cafOccitanie(),
    ...cafOverseas(),
    ...cafPaysDeLaLoire(),
    ...cafProvenceAlpesCoteDAzur(),
  ],
  carsat: carsat,
  ccss: ccss,
  cgss: cgss,
  cpam: () => [
    ...cpamAuvergneRhoneAlpes(),
    ...cpamBourgogneFrancheComte(),
    ...cpamBretagne(),
    ...cpamCentreValDeLoire(),
    ...cpamCorse(),
    ...cpamGrandEst(),
    ...cpamHautsDeFrance(),
    ...cpamIleDeFrance(),
    ...cpamNormandie(),
    ...cpamNouvelleAquitaine(),
    ...cpamOccitanie(),
    ...cpamPaysDeLaLoire(),
    ...cpamProvenceAlpesCoteDAzur(),
  ],
  "cpam-closed": closedCpam,
  cps: cps,
  cramif: cramif,
  crp: crp,
  css: css,
  "delegated-mutual-section": delegatedMutualSections,
  drsm: drsm,
  msa: msa,
  "national-body": nationalBodies,
  "preorientation-centre": preorientationCentres,
  "special-scheme-fund": specialSchemeFunds,
  ueros: ueros,
  ugecam: ugecam,
  urssaf: urssaf,
  "urssaf-centre": urssafCentres,
};
