import { declareCard, orderCard, readCards, recordCardStep, undoCardStep } from "@openamo/fund";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { cardDeclarationSchema, cardStepSchema, declaredSchema, newCardOrderSchema, personCardsSchema } from "../schemas/cards.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { cardsView, notReplacedInWords } from "../views/cards.ts";

const tags = ["cards"];
const params = z.object({ personId: z.string().max(64) });
const cardParams = z.object({ ...params.shape, cardId: z.string().max(64) });

/** What is recorded of a card, by the last word of its address. */
const RECORDED = {
  making: "make",
  sending: "send",
  activation: "activate",
  update: "update",
  return: "return",
  end: "end",
  cancellation: "cancel",
} as const;

/** What is declared of a card, and puts it on the opposition list. */
const DECLARED = { loss: "lose", theft: "steal", fault: "fault" } as const;

const names = <Name extends string>(record: Readonly<Record<Name, string>>): Name[] => Object.keys(record) as Name[];

/** The cards of a person: read, ordered, followed, declared lost, and one's errors taken back. Every change answers with the cards as they now are. */
export function cardRoutes(api: Api, services: Services): void {
  const cardsNow = async (request: FastifyRequest, personId: string) =>
    cardsView(granted(await readCards(contextOf(services, request), { personId })), localeOf(request.headers["accept-language"]));

  const read = { tags, summary: "The cards of a person", params, response: { 200: personCardsSchema, ...problemResponse } };
  api.get("/people/:personId/cards", { config: { permission: "cards:read" }, schema: read }, (request) => cardsNow(request, request.params.personId));

  const headers = idempotencyHeaders;
  const ordered = { tags, summary: "Order a card", params, headers, body: newCardOrderSchema, response: { 201: personCardsSchema, ...problemResponse } };
  api.post("/people/:personId/cards/orders", { config: { permission: "cards:order" }, schema: ordered }, async (request, reply) => {
    const { personId } = request.params;
    granted(await orderCard(contextOf(services, request), { key: request.headers["idempotency-key"], personId, ...request.body }));
    return reply.code(201).send(await cardsNow(request, personId));
  });

  for (const name of names(RECORDED)) {
    const schema = {
      tags,
      summary: `Record a step of a card: ${name}`,
      params: cardParams,
      headers,
      body: cardStepSchema,
      response: { 200: personCardsSchema, ...problemResponse },
    };
    api.post(`/people/:personId/cards/:cardId/${name}`, { config: { permission: "cards:record" }, schema }, async (request) => {
      const input = { key: request.headers["idempotency-key"], ...request.params, step: RECORDED[name], ...request.body };
      granted(await recordCardStep(contextOf(services, request), input));
      return cardsNow(request, request.params.personId);
    });
  }

  for (const name of names(DECLARED)) {
    const schema = {
      tags,
      summary: `Declare a card: ${name}`,
      params: cardParams,
      headers,
      body: cardDeclarationSchema,
      response: { 200: declaredSchema, ...problemResponse },
    };
    api.post(`/people/:personId/cards/:cardId/${name}`, { config: { permission: "cards:declare" }, schema }, async (request) => {
      const input = { key: request.headers["idempotency-key"], ...request.params, what: DECLARED[name], ...request.body };
      const declared = granted(await declareCard(contextOf(services, request), input));
      const notReplaced = notReplacedInWords(declared, localeOf(request.headers["accept-language"]));
      return { cards: await cardsNow(request, request.params.personId), notReplaced };
    });
  }

  const undone = {
    tags,
    summary: "Take back the last step of a card, on its day",
    params: cardParams,
    headers,
    response: { 200: personCardsSchema, ...problemResponse },
  };
  api.post("/people/:personId/cards/:cardId/undo", { config: { permission: "cards:undo" }, schema: undone }, async (request) => {
    granted(await undoCardStep(contextOf(services, request), { key: request.headers["idempotency-key"], ...request.params }));
    return cardsNow(request, request.params.personId);
  });
}
