import { type OwnActParameters, technicalAct } from "./own-act.ts";

/** Heart, vessels, lungs and kidneys: common technical acts with their tariffs. */
export function heartAndLungs(): readonly OwnActParameters[] {
  return [
    technicalAct({
      code: "DEQP003",
      group: "ATM",
      label: { fr: "Électrocardiogramme, 12 dérivations ou plus", en: "Electrocardiogram, 12 leads or more" },
      values: {
        "2018-01-01": { journal: "2017-12-01", tariff: ["14.26", "13.52"] },
        "2025-01-01": { journal: "2024-06-21", tariff: ["14.52", "13.66"] },
      },
      from2026: ["14.78", "13.80"],
    }),
    technicalAct({
      code: "DEQP001",
      group: "ATM",
      label: { fr: "Électrocardiogramme événementiel télétransmis", en: "Event electrocardiogram, sent from afar" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["14.26", "13.52"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["14.52", "13.66"] } },
      from2026: ["14.78", "13.80"],
    }),
    technicalAct({
      code: "DEQP005",
      group: "ATM",
      label: { fr: "Électrocardiogramme continu de 24 heures (holter)", en: "Continuous electrocardiogram of 24 hours (Holter)" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "77.01" } },
    }),
    technicalAct({
      code: "DKRP004",
      group: "ATM",
      label: { fr: "Épreuve d'effort avec électrocardiogramme", en: "Exercise test with electrocardiogram" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "76.80" } },
    }),
    technicalAct({
      code: "YYYY490",
      group: "ATM",
      actType: "complementary",
      label: { fr: "Supplément pour électrocardiogramme à domicile", en: "Supplement for an electrocardiogram at home" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "9.60" } },
    }),
    technicalAct({
      code: "GLQP012",
      group: "ATM",
      label: { fr: "Spirométrie standard", en: "Standard spirometry" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["40.28", "37.88"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["41.08", "38.34"] } },
      from2026: ["41.88", "38.80"],
    }),
    technicalAct({
      code: "GLQP002",
      group: "ATM",
      actType: "procedure",
      label: { fr: "Spirométrie avec volumes mobilisables et non mobilisables", en: "Spirometry with mobilisable and other volumes" },
      values: { "2019-05-11": { journal: "2017-12-01", tariff: "76.80" } },
    }),
    technicalAct({
      code: "GLQP008",
      group: "ATM",
      actType: "procedure",
      label: { fr: "Spirométrie avec gaz du sang", en: "Spirometry with blood gases" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "67.20" } },
    }),
    technicalAct({
      code: "GEQE007",
      group: "ATM",
      label: { fr: "Fibroscopie bronchique", en: "Bronchial fibroscopy" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "96.00" } },
    }),
    technicalAct({
      code: "GEQE004",
      group: "ATM",
      label: { fr: "Fibroscopie bronchique avec lavage alvéolaire", en: "Bronchial fibroscopy with alveolar lavage" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "110.40" } },
    }),
    technicalAct({
      code: "AMQP010",
      group: "ATM",
      label: { fr: "Polysomnographie de 4 à 8 heures, sans vidéo", en: "Polysomnography, 4 to 8 hours, without video" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "136.32" } },
    }),
    technicalAct({
      code: "AMQP011",
      group: "ATM",
      label: { fr: "Polysomnographie de 4 à 8 heures, avec vidéo", en: "Polysomnography, 4 to 8 hours, with video" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "136.32" } },
    }),
    technicalAct({
      code: "AMQP012",
      group: "ATM",
      label: { fr: "Polysomnographie de 8 à 12 heures, sans vidéo", en: "Polysomnography, 8 to 12 hours, without video" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["214.27", "181.53"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["217.99", "183.69"] } },
      from2026: ["221.71", "185.85"],
    }),
    technicalAct({
      code: "EJNF002",
      group: "ATM",
      label: { fr: "Séance de sclérose de veine de la jambe", en: "Session of sclerosis of a leg vein" },
      values: { "2019-07-14": { journal: "2019-06-14", tariff: "18.93" }, "2025-01-01": { journal: "2024-06-21", tariff: "19.33" } },
      from2026: "19.73",
    }),
    technicalAct({
      code: "EJGA002",
      group: "ADC",
      label: { fr: "Stripping de la grande veine saphène", en: "Stripping of the great saphenous vein" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "167.20" } },
    }),
    technicalAct({
      code: "EJGA003",
      group: "ADC",
      label: { fr: "Stripping des deux veines saphènes", en: "Stripping of both saphenous veins" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: ["213.41", "194.00"] }, "2025-01-01": { journal: "2024-06-21", tariff: ["217.92", "196.62"] } },
      from2026: ["222.43", "199.24"],
    }),
    technicalAct({
      code: "JVJF004",
      group: "ATM",
      label: { fr: "Séance d'hémodialyse, insuffisance rénale chronique", en: "Session of haemodialysis, chronic renal failure" },
      values: { "2018-01-01": { journal: "2017-12-01", tariff: "38.35" }, "2025-01-01": { journal: "2024-06-21", tariff: "38.96" } },
      from2026: "39.57",
    }),
  ];
}
