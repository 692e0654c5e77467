import { describe, expect, test } from "vitest";
import { packPlaces } from "./index.ts";

const MOST = 20;

describe("communes as the core finds them", () => {
  test("a shared postcode gives each commune that bears it", () => {
    const found = packPlaces.find("64500", MOST);
    expect(found.map(({ commune, name, postcodes }) => `${commune} ${name} ${postcodes.join()}`)).toEqual([
      "64189 Ciboure 64500",
      "64483 Saint-Jean-de-Luz 64500",
      "64500 Salles-Mongiscard 64300",
    ]);
    expect(found.every(({ area }) => area.name.fr === "Pyrénées-Atlantiques")).toBe(true);
  });

  test("a part of a commune says what it is a part of, and gives the code of today", () => {
    expect(packPlaces.find("Lyon 3e", MOST)).toEqual([
      {
        id: "69383",
        commune: "69123",
        name: "Lyon 3e Arrondissement",
        within: "Lyon",
        area: { id: "69", name: { fr: "Rhône", en: "Rhône" } },
        postcodes: ["69003"],
      },
    ]);
  });

  test("a text that names one commune wholly is understood, others that begin so notwithstanding", () => {
    expect(packPlaces.find("Bordeaux", MOST).length).toBeGreaterThan(1);
    expect(packPlaces.understand("Bordeaux")).toBe("33063");
    expect(packPlaces.understand("Paris 11e")).toBe("75056");
    expect(packPlaces.understand("64500")).toBeUndefined();
    expect(packPlaces.understand("xyzzy")).toBeUndefined();
  });

  test("every entry found has an id of its own", () => {
    for (const text of ["Saint", "Bellegarde", "75", "Aix", "2A", "L"]) {
      const ids = packPlaces.find(text, 500).map(({ id }) => id);
      expect(new Set(ids).size, text).toBe(ids.length);
    }
  });

  test("names communes of today only; the Pacific collectivities are out of scope", () => {
    expect(packPlaces.nameOf("59350")).toBe("Lille");
    expect(packPlaces.nameOf("59355")).toBeUndefined();
    expect(packPlaces.find("Nouméa", MOST)).toEqual([]);
    expect(packPlaces.find("xyzzy", MOST)).toEqual([]);
  });
});
