import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Link {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}
interface Row extends Link {
  readonly code: string;
  readonly kind: string;
  readonly country: string;
  readonly areas: readonly string[];
}
interface Found {
  readonly items: readonly Row[];
  readonly total: number;
}

async function read<Answer>(path: string, language = "fr"): Promise<Answer> {
  const response = await fetch(`${server.url}/api/v1/network/${path}`, { headers: { "accept-language": language } });
  expect(response.status, path).toBe(200);
  return (await response.json()) as Answer;
}
const organisms = (query: Record<string, string>): Promise<Found> => read(`organisms?${new URLSearchParams({ on: "2026-11-21", ...query })}`);
const names = ({ items }: Found): string[] => items.map(({ name }) => name);

describe("organisms", () => {
  test("are found by code, name without accents, town and former name", async () => {
    expect(names(await organisms({ search: "691" }))[0]).toBe("CPAM du Rhône");
    expect(names(await organisms({ search: "caf rhone" }))).toEqual(["Caf du Rhône", "Caf des Bouches-du-Rhône"]);
    expect(names(await organisms({ search: "cnops" }))[0]).toContain("CNOPS");
    expect((await organisms({ search: "xyzzy" })).items).toEqual([]);
  });

  test("are narrowed by type, scheme, department and country", async () => {
    const nord = await organisms({ department: "59", kind: "cpam" });
    expect(nord.total).toBe(4);
    expect(nord.items.every(({ areas }) => areas.includes("Nord"))).toBe(true);
    expect((await organisms({ kind: "msa" })).total).toBe(35);
    expect((await organisms({ country: "ma", scheme: "amo-tadamon" })).items.map(({ id }) => id)).toEqual(["ma-cnss"]);
    expect((await organisms({ kind: "drsm" })).total).toBe(0);
    expect((await organisms({ kind: "drsm", on: "2025-09-30" })).total).toBe(16);
    expect((await organisms({ kind: "drsm", ended: "true" })).items[0]?.state).toBe("ended");
  });

  test("come page by page, each once", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => organisms({ kind: "cpam", page: String(page), size: "40" })));
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(101);
    expect(pages.map(({ total }) => total)).toEqual([101, 101, 101]);
    expect((await organisms({ kind: "cpam", page: "9" })).items).toEqual([]);
  });

  test("one says what, where, since when, after whom, and how it is known", async () => {
    interface Page extends Row {
      readonly territory: {
        readonly areas: readonly { readonly name: string; readonly part: boolean }[];
        readonly communes: readonly { readonly name: string }[];
      };
      readonly parent: Link;
      readonly functions: readonly string[];
      readonly legalStatus: { readonly text: string; readonly language: string };
      readonly evidence: readonly { readonly status: string; readonly fact: { readonly language: string }; readonly sources: readonly unknown[] }[];
    }
    const page = await read<Page>("organisms/cpam-595", "en");
    expect(page).toMatchObject({ name: "CPAM Lille-Douai", code: "595", state: "active", parent: { id: "cnam" } });
    expect(page.territory.areas).toEqual([{ id: "59", name: "Nord", part: true }]);
    expect(page.territory.communes.map(({ name }) => name)).toContain("Lille");
    expect(page.territory.communes.map(({ name }) => name)).not.toContain("Roubaix");
    expect(page.functions).toContain("Reimbursement of care");
    expect(page.legalStatus).toEqual({ text: "private-law body entrusted with a public service", language: "en" });
    expect(page.evidence.length).toBeGreaterThan(2);
    expect(page.evidence.every(({ sources, fact }) => sources.length > 0 && fact.language === "fr")).toBe(true);
  });

  test("one that has ended leads to the one that answers on the day", async () => {
    const page = await read<{ state: string; current: Link; successor: Link }>("organisms/cpam-591?on=2026-11-21");
    expect(page).toMatchObject({ state: "ended", current: { name: "CPAM des Flandres", state: "active" } });
    expect(await read("organisms/ma-cnops?on=2027-02-01")).toMatchObject({ state: "ended", current: { id: "ma-cnss" } });
    expect(await read("organisms/ma-cnops?on=2027-01-31")).toMatchObject({ state: "active", current: null });
  });
});

describe("schemes", () => {
  test("of both countries, or of one", async () => {
    const { schemes } = await read<{ schemes: { id: string; country: string }[] }>("schemes");
    expect(schemes.filter(({ country }) => country === "fr")).toHaveLength(26);
    expect(schemes.filter(({ country }) => country === "ma")).toHaveLength(9);
    expect((await read<{ schemes: unknown[] }>("schemes?country=ma")).schemes).toHaveLength(9);
  });

  test("one says risk by risk who manages, and each duty cites its law", async () => {
    interface Page {
      readonly risks: readonly { readonly label: string; readonly cover: string; readonly note: { readonly text: string } | null }[];
      readonly duties: readonly { readonly label: string; readonly law: readonly { readonly label: string }[] }[];
    }
    const page = await read<Page>("schemes/seafarers", "en");
    expect(page.risks.find(({ label }) => label === "Care")?.cover).toBe("full");
    expect(page.duties.length).toBeGreaterThan(5);
    expect(page.duties.some(({ law }) => law.length > 0)).toBe(true);
    expect((await read<Page>("schemes/mines", "en")).risks[0]?.note?.text).toBe("settlement of claims entrusted to CNAM since 2014-2015");
  });
});

describe("communes", () => {
  const places = (text: string) => read<{ places: { commune: string; name: string }[] }>(`places?${new URLSearchParams({ text })}`);

  test("a name, a postcode that several share, nothing", async () => {
    expect((await places("villeneuve dascq")).places).toMatchObject([{ commune: "59009", name: "Villeneuve-d'Ascq" }]);
    expect((await places("64500")).places.map(({ name }) => name)).toEqual(["Ciboure", "Saint-Jean-de-Luz", "Salles-Mongiscard"]);
    expect(await places("xyzzy")).toEqual({ places: [], understood: null });
    expect(await places("Bordeaux")).toMatchObject({ understood: "33063" });
  });
});

describe("what is wrong or unknown is refused by name", () => {
  test.each([
    ["organisms/cpam-000", 404, "unknown-organism"],
    ["schemes/nothing", 404, "unknown-scheme"],
    ["places?text=Rabat&country=xx", 404, "places-not-held"],
    ["organisms?on=2026-02-30", 422, "invalid-input"],
    ["organisms?size=1000", 422, "invalid-input"],
    ["places?text=", 422, "invalid-input"],
  ])("%s", async (path, status, code) => {
    const response = await fetch(`${server.url}/api/v1/network/${path}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect(response.headers.get("etag")).toBeNull();
  });
});

test("an answer is kept by its mark, which changes with the language and the day", async () => {
  const mark = async (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}/api/v1/network/${path}`, { headers });
  const first = await mark("organisms/cnam", { "accept-language": "fr" });
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=300");
  const again = await mark("organisms/cnam", { "accept-language": "fr", "if-none-match": `W/${etag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  const english = await mark("organisms/cnam", { "accept-language": "en", "if-none-match": etag });
  expect(english.status).toBe(200);
  expect(english.headers.get("etag")).not.toBe(etag);
});
