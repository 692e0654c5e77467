import {
  assignIdentifier,
  changeAddress,
  changeBankDetails,
  correctBirth,
  declareDeath,
  type FundContext,
  readIdentity,
  recordContact,
  recordNames,
  replaceIdentifier,
  undoChange,
} from "@openamo/fund";
import { parseDay } from "@openamo/kernel";
import type { Permission, Result } from "@openamo/platform";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import * as schemas from "../schemas/identity.ts";
import { identityView } from "../views/identity.ts";

const tags = ["people"];
const params = z.object({ personId: z.string().max(64) });

interface ChangeRoute<Body extends z.ZodType> {
  /** Last part of the address. */
  readonly path: string;
  readonly permission: Permission;
  readonly summary: string;
  readonly body: Body;
  readonly act: (context: FundContext, input: z.output<Body> & { key: string; personId: string }) => Promise<Result<{ changeId: string }>>;
}

/** A change of one person's identity: each is posted with its key and answers the change made. */
function changeRoute<Body extends z.ZodType>(api: Api, services: Services, route: ChangeRoute<Body>): void {
  const { path, permission, summary, body, act } = route;
  const schema = { tags, summary, params, headers: idempotencyHeaders, body, response: { 201: schemas.changedSchema, ...problemResponse } };
  api.post(`/people/:personId/${path}`, { config: { permission }, schema }, async (request, reply) => {
    const context = contextOf(services, request);
    const input = Object.assign({}, request.body, { key: request.headers["idempotency-key"], personId: request.params.personId });
    return reply.code(201).send(granted(await act(context, input as z.output<Body> & { key: string; personId: string })));
  });
}

function changeRoutes(api: Api, services: Services): void {
  const identity = "people:change-identity";
  changeRoute(api, services, {
    path: "names",
    permission: identity,
    summary: "Names and sex from a day on",
    body: schemas.newNamesSchema,
    act: recordNames,
  });
  changeRoute(api, services, {
    path: "birth",
    permission: identity,
    summary: "Correct the date or the place of birth",
    body: schemas.newBirthSchema,
    act: correctBirth,
  });
  changeRoute(api, services, {
    path: "identifiers",
    permission: identity,
    summary: "Give an identifier, or put it in the place of another",
    body: schemas.newIdentifierSchema,
    act: (context, { replaces, mistaken, ...input }) =>
      replaces === undefined ? assignIdentifier(context, input) : replaceIdentifier(context, { ...input, replaces, mistaken }),
  });
  changeRoute(api, services, {
    path: "addresses",
    permission: "people:change-address",
    summary: "An address from a day on",
    body: schemas.addressChangeSchema,
    act: changeAddress,
  });
  changeRoute(api, services, {
    path: "bank-details",
    permission: "people:change-bank-details",
    summary: "The account that receives payments, from a day on",
    body: schemas.bankChangeSchema,
    act: changeBankDetails,
  });
  changeRoute(api, services, {
    path: "contact",
    permission: "people:change-contact",
    summary: "How the person wants to be reached",
    body: schemas.contactChangeSchema,
    act: recordContact,
  });
  changeRoute(api, services, { path: "death", permission: identity, summary: "The last day of life", body: schemas.deathSchema, act: declareDeath });
}

/** The identity of a person: read whole with its history, changed, and a change taken back. */
export function identityRoutes(api: Api, services: Services): void {
  const read = {
    tags,
    summary: "The identity of a person with its history",
    params,
    querystring: z.object({ knownOn: z.iso.date().optional().meta({ description: "What was believed at the end of this day." }) }),
    response: { 200: schemas.identitySchema, ...problemResponse },
  };
  api.get("/people/:personId/identity", { config: { permission: "people:read-identity" }, schema: read }, async (request) => {
    const context = contextOf(services, request);
    const knownOn = parseDay(request.query.knownOn ?? "");
    const file = granted(await readIdentity(context, { ...request.params, ...(knownOn === undefined ? {} : { knownOn }) }));
    const locale = localeOf(request.headers["accept-language"]);
    return identityView(file, { pack: packOf(file.person.country), today: services.clock.today(), locale });
  });

  changeRoutes(api, services);

  const undone = {
    tags,
    summary: "Take a change back: what it ended holds again",
    params: z.object({ ...params.shape, changeId: z.string().max(64) }),
    headers: idempotencyHeaders,
    body: schemas.motiveSchema,
    response: { 201: schemas.changedSchema, ...problemResponse },
  };
  api.post(
    "/people/:personId/identity/changes/:changeId/undo",
    { config: { permission: "people:change-identity" }, schema: undone },
    async (request, reply) => {
      const input = { key: request.headers["idempotency-key"], ...request.params, motive: request.body.motive };
      return reply.code(201).send(granted(await undoChange(contextOf(services, request), input)));
    },
  );
}
