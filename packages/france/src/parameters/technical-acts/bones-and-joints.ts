import { type OwnActParameters, technicalAct } from "./own-act.ts";

/** Bones and joints: common technical acts with their tariffs. */
export function bonesAndJoints(): readonly OwnActParameters[] {
  return [
    technicalAct({
      code: "NZLB001",
      group: "ATM",
      label: { fr: "Infiltration d'une articulation du membre inférieur", en: "Injection into a joint of the lower limb" },
      values: { "2019-07-14": { journal: "2019-06-14", tariff: "30.82" }, "2025-01-01": { journal: "2024-06-21", tariff: "31.51" } },
      from2026: "32.20",
    }),
    technicalAct({
      code: "MZLB001",
      group: "ATM",
      label: { fr: "Infiltration d'une articulation du membre supérieur", en: "Injection into a joint of the upper limb" },
      values: { "2019-07-14": { journal: "2019-06-14", tariff: "26.13" }, "2025-01-01": { journal: "2024-06-21", tariff: "26.72" } },
      from2026: "27.31",
    }),
    technicalAct({
      code: "NZJB001",
      group: "ATM",
      label: { fr: "Ponction d'une articulation du membre inférieur", en: "Puncture of a joint of the lower limb" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["60.30", "47.08"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["61.65", "47.85"] } },
      from2026: ["63.00", "48.62"],
    }),
    technicalAct({
      code: "MZJB001",
      group: "ATM",
      label: { fr: "Ponction d'une articulation du membre supérieur", en: "Puncture of a joint of the upper limb" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "83.60" } },
    }),
    technicalAct({
      code: "MZMP001",
      group: "ATM",
      label: { fr: "Contention souple d'une articulation du bras", en: "Soft support of a joint of the arm" },
      values: { "2019-05-11": { journal: "2017-12-01", tariff: "31.35" } },
    }),
    technicalAct({
      code: "MZMP002",
      group: "ATM",
      label: { fr: "Appareil rigide du bras et du thorax, fracture", en: "Rigid cast of arm and chest, fracture" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["64.52", "63.30"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["65.88", "64.68"] } },
      from2026: ["67.24", "66.06"],
    }),
    technicalAct({
      code: "MZMP004",
      group: "ATM",
      label: { fr: "Appareil rigide du poignet ou de la main, fracture", en: "Rigid cast of wrist or hand, fracture" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["29.07", "25.64"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["29.68", "25.99"] } },
      from2026: ["30.29", "26.34"],
    }),
    technicalAct({
      code: "NZMP003",
      group: "ATM",
      label: { fr: "Appareil rigide de la jambe ou du pied", en: "Rigid cast of leg or foot" },
      values: { "2019-05-11": { journal: "2017-12-01", tariff: "27.57" } },
    }),
    technicalAct({
      code: "NZMP006",
      group: "ATM",
      label: { fr: "Appareil rigide de cuisse et jambe, fracture", en: "Rigid cast of thigh and leg, fracture" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["42.54", "42.23"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["43.44", "42.75"] } },
      from2026: ["44.34", "43.27"],
    }),
    technicalAct({
      code: "NZMP014",
      group: "ATM",
      label: { fr: "Appareil rigide de jambe et pied, fracture", en: "Rigid cast of leg and foot, fracture" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["31.20", "27.57"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["31.86", "28.02"] } },
      from2026: ["32.52", "28.47"],
    }),
    technicalAct({
      code: "NFFC004",
      group: "ADC",
      label: { fr: "Méniscectomie du genou par arthroscopie", en: "Meniscectomy of the knee by arthroscopy" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["191.43", "181.26"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["195.48", "183.60"] } },
      from2026: ["199.53", "185.94"],
    }),
    technicalAct({
      code: "NFJC001",
      group: "ADC",
      label: { fr: "Nettoyage du genou par arthroscopie", en: "Cleaning of the knee by arthroscopy" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["175.12", "154.24"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["178.83", "156.39"] } },
      from2026: ["182.54", "158.54"],
    }),
    technicalAct({
      code: "NEKA020",
      group: "ADC",
      label: { fr: "Prothèse totale de hanche", en: "Total hip prosthesis" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "459.80" } },
    }),
    technicalAct({
      code: "NFKA007",
      group: "ADC",
      label: { fr: "Prothèse totale de genou", en: "Total knee prosthesis" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["578.54", "555.00"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["590.78", "562.10"] } },
      from2026: ["603.02", "569.20"],
    }),
    technicalAct({
      code: "NBCA010",
      group: "ADC",
      label: { fr: "Ostéosynthèse du col du fémur", en: "Osteosynthesis of the femoral neck" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "374.48" } },
    }),
    technicalAct({
      code: "MJFA010",
      group: "ADC",
      label: { fr: "Opération des aponévroses de la main", en: "Operation of the palmar fascia" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "376.20" } },
    }),
    technicalAct({
      code: "MDCA003",
      group: "ADC",
      label: { fr: "Fixateur externe d'un os de la main", en: "External fixation of a bone of the hand" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["114.86", "92.95"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["117.29", "94.36"] } },
      from2026: ["119.72", "95.77"],
    }),
  ];
}
