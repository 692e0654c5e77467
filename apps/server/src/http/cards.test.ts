import { confirmCardOrders, createFund, previewCardOrders } from "@openamo/fund";
import { systemActor } from "@openamo/platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packs } from "../packs.ts";
import { type Caller, newKey, type ProblemBody } from "../testing/api.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface Card {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly opposedSince: string | null;
  readonly updateBy: string | null;
  readonly replaces: string | null;
  readonly mayUndo: boolean;
  readonly life: readonly { readonly step: string; readonly label: string; readonly undone: boolean }[];
}
interface Cards {
  readonly name: string;
  readonly stage: string;
  readonly mayOrder: boolean;
  readonly cards: readonly Card[];
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

const of = (personId: string, path = ""): string => `/api/v1/people/${personId}/cards${path}`;
const take = async (caller: Caller, personId: string, card: string, name: string): Promise<Cards> => {
  const { status, body } = await caller<Cards>("POST", of(personId, `/${card}/${name}`), {});
  expect(status, name).toBe(200);
  return body;
};

async function handOver(): Promise<void> {
  const { database } = office.server;
  const context = createFund({ packs, database, clock: office.clock }).contextFor(systemActor("tests"));
  const until = office.clock.today();
  const preview = await previewCardOrders(context, { organism: "cpam-691", until });
  if (!preview.ok) throw new Error(preview.refusal.definition.code);
  await confirmCardOrders(context, { key: newKey(), organism: "cpam-691", until: "2026-11-21", checksum: preview.value.checksum });
}

/** Order, file, made, sent, in use. */
async function inUse(personId: string): Promise<Card> {
  expect((await office.rhone("POST", of(personId, "/orders"), {})).status).toBe(201);
  await handOver();
  const { body } = await office.rhone<Cards>("GET", of(personId));
  const id = body.cards[0]?.id ?? "";
  for (const name of ["making", "sending"]) await take(office.rhone, personId, id, name);
  const [card] = (await take(office.rhone, personId, id, "activation")).cards;
  if (card === undefined) throw new Error("no card");
  return card;
}

test("the carte Vitale of an adult is ordered, followed, lost by mistake, and serves again", async () => {
  const personId = office.people.claire.id;
  const before = await office.rhone<Cards>("GET", of(personId));
  expect(before.body).toMatchObject({ name: "Carte Vitale", stage: "by-right", mayOrder: true, cards: [] });
  const card = await inUse(personId);
  expect(card).toMatchObject({ state: "active", stateLabel: "en service", updateBy: "2027-11-21", opposedSince: null });
  const lost = await office.insured<{ cards: Cards; notReplaced: string | null }>("POST", of(personId, `/${card.id}/loss`), {});
  expect(lost.body.notReplaced).toBeNull();
  expect(lost.body.cards.cards.map(({ state }) => state)).toEqual(["ordered", "lost"]);
  expect(lost.body.cards.cards[1]).toMatchObject({ opposedSince: "2026-11-21", mayUndo: true });
  const back = await take(office.insured, personId, card.id, "undo");
  expect(back.cards.map(({ state }) => state)).toEqual(["cancelled", "active"]);
  expect(back.cards[1]?.life.map(({ step, undone }) => [step, undone])).toContainEqual(["lose", true]);
  expect((await take(office.rhone, personId, card.id, "update")).cards[1]?.life.at(-1)?.label).toBe("Mise à jour");
});

test("a theft with the same key has one effect, and a card at rest refuses with what to do", async () => {
  const personId = office.people.withC2s.id;
  const card = await inUse(personId);
  const key = { "idempotency-key": newKey() };
  for (const _again of [1, 2]) expect((await office.rhone("POST", of(personId, `/${card.id}/theft`), { replace: false }, key)).status).toBe(200);
  const refused = await office.rhone<ProblemBody & { detail: string; remedy: string }>("POST", of(personId, `/${card.id}/activation`), {});
  expect(refused).toMatchObject({ status: 422, body: { code: "card-step-not-allowed", detail: expect.stringContaining("déclarée volée") } });
  expect(refused.body.remedy).not.toBe("");
});

test("cards of others are out of reach, and each act needs its permission", async () => {
  const { claire, alsatian } = office.people;
  expect((await office.insured<ProblemBody>("GET", of(alsatian.id))).status).toBe(404);
  expect((await office.basRhin<ProblemBody>("GET", of(claire.id))).status).toBe(404);
  expect((await office.dermatologist<ProblemBody>("GET", of(claire.id))).status).toBe(403);
  expect((await office.insured<ProblemBody>("POST", of(claire.id, "/x/activation"), {})).status).toBe(403);
  expect((await office.rhone<ProblemBody>("POST", of(claire.id, "/orders"), {}, { "idempotency-key": "" })).status).toBe(400);
});
