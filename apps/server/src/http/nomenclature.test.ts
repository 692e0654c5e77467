import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = async (path: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${server.url}/api/v1/nomenclature${path}`, { headers: { "accept-language": "en" } });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("anybody finds the acts that the system carries, by words and by page", async () => {
  expect((await get("/lists")).body).toMatchObject({ lists: [{ id: "common", label: "Common acts", imported: false }] });
  const { body } = await get("/acts?search=general%20practitioner%20consultation&on=2026-01-01&size=2");
  expect(body).toMatchObject({ page: 1, size: 2, items: expect.arrayContaining([expect.objectContaining({ code: "G", list: "common" })]) });
  expect((await get("/acts?list=ccam")).body).toMatchObject({ items: [], total: 0 });
});

test("an act has its tariffs of the day and its history, amounts as decimal strings", async () => {
  const { body } = await get("/acts/g?on=2024-06-01");
  const [act] = body.acts as [{ tariffs: { label: string; values: { value: string }[] }[]; history: { from: string; to: string | null }[] }];
  const mainland = act.tariffs.find(({ label }) => label.includes("mainland") || label.includes("Mainland"));
  expect(mainland?.values[0]?.value).toBe("26.50");
  expect(act.history.some(({ from, to }) => from === "2023-11-01" && to === "2024-12-21")).toBe(true);
});

test("one country's acts are found alone, in the words of the reader; a country without a pack is refused", async () => {
  const { body } = await get("/acts?country=ma&search=consultation&on=2026-01-01");
  const items = body.items as { code: string; tariff: { unit: string } | null }[];
  expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(["C", "Cs"]));
  expect(new Set(items.map(({ tariff }) => tariff?.unit))).toEqual(new Set(["MAD"]));
  const [act] = (await get("/acts/cs?country=ma&on=2026-01-01")).body.acts as [{ tariffs: { label: string; values: { value: string }[] }[] }];
  expect(act.tariffs.map(({ label, values }) => [label, values[0]?.value])).toEqual([
    ["public sector", "75.00"],
    ["private sector", "150.00"],
  ]);
  expect((await get("/lists?country=ma")).body).toMatchObject({ lists: [{ id: "common", imported: false }] });
  expect(await get("/acts?country=xx")).toMatchObject({ status: 422, body: { code: "unknown-country" } });
});

test("an unknown act is not found, and a wrong day is refused", async () => {
  expect(await get("/acts/NOWHERE")).toMatchObject({ status: 404, body: { code: "nomenclature-act-unknown" } });
  expect((await get("/acts?on=2024-02-30")).status).toBe(422);
  expect((await get("/acts?page=0")).status).toBe(422);
});
