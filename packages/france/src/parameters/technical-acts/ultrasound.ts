import { type OwnActParameters, technicalAct } from "./own-act.ts";

/** Ultrasound: common technical acts with their tariffs. */
export function ultrasound(): readonly OwnActParameters[] {
  return [
    technicalAct({
      code: "DZQM006",
      group: "ADE",
      label: { fr: "Échographie-doppler du cœur", en: "Doppler ultrasound of the heart" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "96.49" }, "2025-01-01": { journal: "2024-06-21", tariff: "98.21" } },
    }),
    technicalAct({
      code: "DZQJ001",
      group: "ADE",
      label: { fr: "Échographie-doppler du cœur par l'œsophage", en: "Doppler ultrasound of the heart through the oesophagus" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "143.08" }, "2025-01-01": { journal: "2024-06-21", tariff: "144.72" } },
    }),
    technicalAct({
      code: "DZQM005",
      group: "ADE",
      label: { fr: "Échographie-doppler du cœur au lit du malade", en: "Doppler ultrasound of the heart at the bedside" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "111.71" }, "2025-01-01": { journal: "2024-06-21", tariff: "113.00" } },
    }),
    technicalAct({
      code: "EBQM001",
      group: "ADE",
      label: { fr: "Échographie-doppler des artères du cou", en: "Doppler ultrasound of the arteries of the neck" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "69.93" } },
    }),
    technicalAct({
      code: "EBQM002",
      group: "ADE",
      actType: "procedure",
      label: { fr: "Échographie-doppler des artères du cou et des jambes", en: "Doppler ultrasound of the arteries of neck and legs" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "104.90" } },
    }),
    technicalAct({
      code: "EDQM001",
      group: "ADE",
      label: { fr: "Échographie-doppler des artères des jambes", en: "Doppler ultrasound of the arteries of the legs" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "69.93" } },
    }),
    technicalAct({
      code: "EJQM003",
      group: "ADE",
      label: { fr: "Échographie-doppler des veines, recherche de phlébite", en: "Doppler ultrasound of the veins, search for thrombosis" },
      values: { "2019-05-11": { journal: "2017-12-01", tariff: "75.60" } },
    }),
    technicalAct({
      code: "EJQM004",
      group: "ADE",
      label: { fr: "Échographie-doppler des veines des jambes", en: "Doppler ultrasound of the veins of the legs" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "75.60" } },
    }),
    technicalAct({
      code: "EJQM001",
      group: "ADE",
      label: { fr: "Échographie-doppler des veines avec marquage", en: "Doppler ultrasound of the veins with marking" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "75.60" } },
    }),
    technicalAct({
      code: "ELQM002",
      sex: "male",
      group: "ADE",
      label: { fr: "Échographie-doppler des bourses", en: "Doppler ultrasound of the scrotum" },
      values: { "2018-09-01": { journal: "2018-08-10", tariff: "37.05" } },
    }),
    technicalAct({
      code: "ZCQM008",
      group: "ADE",
      label: { fr: "Échographie de l'abdomen", en: "Ultrasound of the abdomen" },
      values: { "2018-09-01": { journal: "2018-08-10", tariff: "54.02" } },
    }),
    technicalAct({
      code: "ZCQM006",
      group: "ADE",
      label: { fr: "Échographie de l'étage supérieur de l'abdomen", en: "Ultrasound of the upper abdomen" },
      values: { "2018-09-01": { journal: "2018-08-10", tariff: "54.02" } },
    }),
    technicalAct({
      code: "ZCQM005",
      group: "ADE",
      label: { fr: "Échographie de l'abdomen et du petit bassin", en: "Ultrasound of abdomen and pelvis" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "75.60" } },
    }),
    technicalAct({
      code: "ZCQM003",
      sex: "female",
      group: "ADE",
      label: { fr: "Échographie du petit bassin féminin", en: "Ultrasound of the female pelvis" },
      values: { "2019-02-10": { journal: "2018-11-28", tariff: "52.45" } },
      midwives: true,
    }),
    technicalAct({
      code: "ZCQJ003",
      sex: "female",
      group: "ADE",
      label: { fr: "Échographie du petit bassin par voie vaginale", en: "Ultrasound of the pelvis through the vagina" },
      values: { "2019-02-10": { journal: "2018-11-28", tariff: "52.45" } },
      midwives: true,
    }),
    technicalAct({
      code: "QEQM001",
      group: "ADE",
      label: { fr: "Échographie du sein", en: "Ultrasound of the breast" },
      values: { "2019-02-10": { journal: "2018-11-28", tariff: "41.58" } },
    }),
    technicalAct({
      code: "KCQM001",
      group: "ADE",
      label: { fr: "Échographie de la thyroïde", en: "Ultrasound of the thyroid" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "34.97" } },
    }),
    technicalAct({
      code: "JAQM003",
      group: "ADE",
      label: { fr: "Échographie du rein", en: "Ultrasound of the kidney" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "52.45" } },
    }),
    technicalAct({
      code: "JDQM001",
      group: "ADE",
      label: { fr: "Échographie de la vessie ou de la prostate", en: "Ultrasound of bladder or prostate" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "52.45" } },
    }),
    technicalAct({
      code: "PBQM002",
      group: "ADE",
      label: { fr: "Échographie d'une articulation", en: "Ultrasound of a joint" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "34.97" } },
    }),
    technicalAct({
      code: "PBQM003",
      group: "ADE",
      label: { fr: "Échographie d'une articulation et de ses tendons", en: "Ultrasound of a joint and its tendons" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "37.80" } },
    }),
    technicalAct({
      code: "PBQM004",
      group: "ADE",
      label: { fr: "Échographie de plusieurs articulations et tendons", en: "Ultrasound of several joints and tendons" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "37.80" } },
    }),
    technicalAct({
      code: "BZQM003",
      group: "ADE",
      label: { fr: "Échographie-doppler de l'œil", en: "Doppler ultrasound of the eye" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "69.93" } },
    }),
  ];
}
