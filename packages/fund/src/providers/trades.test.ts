import { describe, expect, test } from "vitest";
import { tradesMeant } from "./trades.ts";

describe("the trade that a word means", () => {
  const labels: Readonly<Record<string, { fr: string; en: string }>> = {
    "general-practice": { fr: "Médecine générale", en: "General practice" },
    dermatology: { fr: "Dermatologie", en: "Dermatology" },
    paediatrics: { fr: "Pédiatrie", en: "Paediatrics" },
    psychiatry: { fr: "Psychiatrie", en: "Psychiatry" },
    psychologist: { fr: "Psychologue", en: "Psychologist" },
    cardiology: { fr: "Cardiologie", en: "Cardiology" },
  };
  const meant = tradesMeant([{ specialties: Object.keys(labels), specialtyLabel: (trade) => labels[trade] }]);

  test("its names, their beginnings and their other endings", () => {
    for (const typed of ["generale", "generaliste", "general"]) expect(meant(typed), typed).toContain("general-practice");
    expect(meant("dermatologue")).toEqual(["dermatology"]);
    expect(meant("pediatre")).toEqual(["paediatrics"]);
    expect(meant("psychiatre")).toEqual(["psychiatry"]);
  });

  test("nothing else: a name, a few letters, another trade that begins alike", () => {
    for (const typed of ["petit", "lyon", "med", "psychomotricien"]) expect(meant(typed), typed).toEqual([]);
    expect(meant("cardiologue")).not.toContain("dermatology");
  });
});
