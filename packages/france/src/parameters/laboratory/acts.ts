import { type LaboratoryAct, laboratoryAct } from "./laboratory-act.ts";

/** Common laboratory acts with their coefficients. */
export const laboratoryActs: readonly LaboratoryAct[] = [
  laboratoryAct(
    "1104",
    { fr: "Numération formule sanguine avec plaquettes", en: "Full blood count with platelets" },
    { "2017-04-01": "27", "2018-04-14": "26", "2019-04-01": "25" },
  ),
  laboratoryAct("0552", { fr: "Glycémie", en: "Blood glucose" }, { "2009-02-08": "5" }),
  laboratoryAct("0996", { fr: "Bilan lipidique", en: "Lipid profile" }, { "2017-04-01": "21", "2018-04-14": "20", "2019-04-01": "19" }),
  laboratoryAct("1208", { fr: "TSH", en: "TSH" }, { "2017-04-01": "28", "2018-04-14": "25", "2019-04-01": "24" }),
  laboratoryAct("1610", { fr: "Ionogramme complet", en: "Full ionogram" }, { "2017-04-01": "23", "2018-04-14": "22" }),
  laboratoryAct("0592", { fr: "Créatinine", en: "Creatinine" }, { "2017-04-01": "6" }),
  laboratoryAct("0593", { fr: "Urée et créatinine", en: "Urea and creatinine" }, { "2017-04-01": "7" }),
  laboratoryAct("0591", { fr: "Urée", en: "Urea" }, { "2017-04-01": "6" }),
  laboratoryAct("1601", { fr: "Bilirubine", en: "Bilirubin" }, { "2016-04-20": "8" }),
  laboratoryAct(
    "0126",
    { fr: "Temps de Quick, sans traitement antivitamine K", en: "Prothrombin time without vitamin K antagonist" },
    { "2013-07-11": "20", "2018-04-14": "17", "2019-04-01": "16" },
  ),
  laboratoryAct("0127", { fr: "INR, sous antivitamine K", en: "INR under vitamin K antagonist" }, { "2013-07-11": "20" }),
  laboratoryAct("0174", { fr: "Fibrinogène", en: "Fibrinogen" }, { "2014-04-13": "18", "2018-04-14": "17", "2019-04-01": "16" }),
  laboratoryAct("0514", { fr: "Phosphatases alcalines", en: "Alkaline phosphatase" }, { "2017-04-01": "6" }),
  laboratoryAct("0519", { fr: "Gamma GT", en: "Gamma GT" }, { "2017-04-01": "6" }),
  laboratoryAct("0522", { fr: "Transaminases", en: "Transaminases" }, { "2016-04-20": "10" }),
  laboratoryAct("0524", { fr: "Lipase", en: "Lipase" }, { "2017-04-01": "6" }),
  laboratoryAct("0563", { fr: "Phosphore", en: "Phosphorus" }, { "2017-04-01": "6" }),
  laboratoryAct("0584", { fr: "Magnésium", en: "Magnesium" }, { "2017-04-01": "6" }),
  laboratoryAct("1804", { fr: "Protéine C réactive", en: "C-reactive protein" }, { "2016-04-20": "9", "2019-04-01": "8" }),
  laboratoryAct("1577", { fr: "Hémoglobine glyquée", en: "Glycated haemoglobin" }, { "2017-04-01": "27", "2018-04-14": "25", "2019-04-01": "22" }),
  laboratoryAct("1374", { fr: "Vitamine B12", en: "Vitamin B12" }, { "2012-01-31": "45", "2018-04-14": "40", "2019-04-01": "38" }),
  laboratoryAct("1139", { fr: "Vitamine D", en: "Vitamin D" }, { "2017-04-01": "39", "2018-04-14": "35" }),
  laboratoryAct("1213", { fr: "Ferritine", en: "Ferritin" }, { "2017-07-13": "29", "2018-04-14": "25", "2019-04-01": "24" }),
  laboratoryAct("7318", { fr: "Antigène prostatique (PSA)", en: "Prostate-specific antigen (PSA)" }, { "2017-04-01": "40", "2019-04-01": "38" }),
  laboratoryAct(
    "5201",
    { fr: "Examen cytobactériologique des urines", en: "Urine culture" },
    { "2012-01-31": "65", "2018-04-14": "63", "2018-06-29": "63", "2019-04-01": "60" },
  ),
  laboratoryAct("7335", { fr: "Troponine", en: "Troponin" }, { "2017-04-01": "65", "2018-04-14": "63" }),
  laboratoryAct("1806", { fr: "Albumine", en: "Albumin" }, { "2017-04-01": "6" }),
  laboratoryAct("1202", { fr: "Recherche d'IgE spécifiques", en: "Search for specific IgE" }, { "2011-02-11": "51", "2018-04-14": "50" }),
  laboratoryAct("0388", { fr: "Dépistage du VIH", en: "HIV screening" }, { "2017-04-01": "50", "2019-04-01": "45" }, { screening: true }),
  laboratoryAct(
    "3784",
    { fr: "Dépistage de l'hépatite C", en: "Hepatitis C screening" },
    { "2013-04-17": "55", "2018-04-14": "50", "2019-02-01": "55", "2019-04-01": "48" },
    { screening: true },
  ),
  laboratoryAct(
    "9005",
    { fr: "Forfait de prise en charge pré-analytique", en: "Pre-analytical lump sum" },
    { "2016-04-20": "16", "2019-04-01": "17" },
    { lumpSum: true },
  ),
  laboratoryAct(
    "9105",
    { fr: "Forfait de sécurité, échantillon sanguin", en: "Safety lump sum, blood sample" },
    { "2007-11-11": "5", "2018-04-14": "5" },
    { lumpSum: true },
  ),
  laboratoryAct(
    "9106",
    { fr: "Forfait de sécurité, examens bactériologiques", en: "Safety lump sum, bacteriology" },
    { "2017-04-01": "8", "2018-04-14": "9" },
    { lumpSum: true },
  ),
];

export const laboratoryActByCode: ReadonlyMap<string, LaboratoryAct> = new Map(laboratoryActs.map((act) => [act.code, act]));
