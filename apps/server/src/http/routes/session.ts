import { countryOfActor, type FundContext } from "@openamo/fund";
import { inLocale, type Locale, RefusalSignal, refusal } from "@openamo/kernel";
import { closeSession, openSession, permissionsOf, readSession } from "@openamo/platform";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { callerOf, isSecure, sessionCookie } from "../../identity/caller.ts";
import type { RelyingParty } from "../../identity/relying-party.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { requireCsrfHeader } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { organismOf } from "../organism.ts";
import { IDENTITY_PROVIDER_UNREACHABLE, SIGN_IN_FAILED } from "../refusals.ts";
import { sessionSchema } from "../schemas/session.ts";

const config = { permission: "public" } as const;
const tags = ["session"];
const JOURNEY_COOKIE = "openamo_sign_in";
const JOURNEY_SECONDS = 600;

/** A path of this server, whatever was asked: a sign-in never sends the browser elsewhere. */
const ownPath = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes("\\") ? path : "/");

const cookieOptions = (services: Services, path: string) => ({ path, httpOnly: true, sameSite: "lax", secure: isSecure(services.settings) }) as const;

function relyingPartyOf({ relyingParty }: Services): RelyingParty {
  if (relyingParty === undefined) throw new RefusalSignal(refusal(IDENTITY_PROVIDER_UNREACHABLE));
  return relyingParty;
}

/** Cookies belong to the public address: a browser that came by another name of this machine is first sent there. */
function elsewhere(services: Services, request: FastifyRequest): string | undefined {
  const { publicUrl } = services.settings;
  return request.host === new URL(publicUrl).host ? undefined : `${publicUrl}${request.url}`;
}

async function beginSignIn(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  query: { account?: string | undefined; returnTo?: string | undefined },
) {
  const address = elsewhere(services, request);
  if (address !== undefined) return reply.redirect(address, 302);
  const options = { returnTo: ownPath(query.returnTo), ...(query.account === undefined ? {} : { account: query.account }) };
  const { location, journey } = await relyingPartyOf(services).begin(options);
  return reply
    .setCookie(JOURNEY_COOKIE, journey, { ...cookieOptions(services, "/auth"), maxAge: JOURNEY_SECONDS })
    .header("cache-control", "no-store")
    .redirect(location.href, 302);
}

async function finishSignIn(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const { settings, database, clock } = services;
  const journey = request.cookies[JOURNEY_COOKIE];
  reply.clearCookie(JOURNEY_COOKIE, cookieOptions(services, "/auth")).header("cache-control", "no-store");
  const signIn = journey === undefined ? undefined : await relyingPartyOf(services).finish(new URL(request.url, settings.publicUrl), journey);
  if (signIn === undefined) throw new RefusalSignal(refusal(SIGN_IN_FAILED));
  const earlier = request.cookies[sessionCookie(settings)];
  if (earlier !== undefined) await closeSession(database.kysely, earlier);
  const token = await openSession(database.kysely, clock, signIn.actor, settings.sessionSeconds, { idToken: signIn.idToken });
  return reply.setCookie(sessionCookie(settings), token, { ...cookieOptions(services, "/"), maxAge: settings.sessionSeconds }).redirect(signIn.returnTo, 303);
}

/** Ends the session here and says where to sign out at the provider too. */
async function signOut(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<{ redirectTo: string }> {
  const { settings, database, clock, relyingParty } = services;
  requireCsrfHeader(request);
  const token = request.cookies[sessionCookie(settings)];
  reply.clearCookie(sessionCookie(settings), cookieOptions(services, "/")).header("cache-control", "no-store");
  if (token === undefined) return { redirectTo: "/" };
  const session = await readSession(database.kysely, clock, token);
  await closeSession(database.kysely, token);
  const idToken = session?.facts.idToken;
  const provider = idToken === undefined ? undefined : await relyingParty?.signOut(idToken, "/");
  return { redirectTo: provider?.href ?? "/" };
}

/** The country whose law and currency the caller works under, for a reader. */
async function countryOf({ packs }: Services, context: FundContext, locale: Locale) {
  const id = await countryOfActor(context);
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack === undefined) return null;
  const { currency, secondScript: second, steering: watched } = pack;
  const steering = watched === undefined ? null : { regulator: watched.budget.organism, managers: [...watched.managers] };
  const secondScript = second === undefined ? null : { language: second.locale, label: inLocale(second.label, locale) };
  return { id: pack.id, name: inLocale(pack.name, locale), currency, locales: [...pack.locales], secondScript, steering };
}

/** Signing in and out of browsers. Programs send an access token instead and have no session. */
export function sessionRoutes(api: Api, services: Services): void {
  api.get(
    "/api/v1/session",
    { config, schema: { tags, summary: "Who is signed in", response: { 200: sessionSchema, ...problemResponse } } },
    async (request, reply) => {
      reply.header("cache-control", "no-store");
      const caller = await callerOf(services, request);
      if (caller === undefined) return { signedIn: false as const };
      const { displayName, role, personId, professionalId, organism } = caller.actor;
      const context = services.fund.contextFor(caller.actor);
      const actor = {
        displayName,
        role,
        organism: await organismOf(services.database, organism, localeOf(request.headers["accept-language"])),
        country: await countryOf(services, context, localeOf(request.headers["accept-language"])),
        personId,
        professionalId,
      };
      return { signedIn: true as const, actor, permissions: permissionsOf(context) };
    },
  );

  const querystring = z.object({ account: z.string().max(100).optional(), returnTo: z.string().max(500).optional() });
  api.get("/auth/login", { config, schema: { hide: true, querystring } }, (request, reply) => beginSignIn(services, request, reply, request.query));
  api.get("/auth/callback", { config, schema: { hide: true } }, (request, reply) => finishSignIn(services, request, reply));
  const signedOut = { tags, summary: "Sign out", response: { 200: z.object({ redirectTo: z.string() }), ...problemResponse } };
  api.post("/auth/logout", { config, schema: signedOut }, (request, reply) => signOut(services, request, reply));
}
