import { RefusalSignal, refusal } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";
import { createRemoteJWKSet, EncryptJWT, jwtDecrypt, jwtVerify } from "jose";
import * as oidc from "openid-client";
import { IDENTITY_PROVIDER_UNREACHABLE } from "../http/refusals.ts";
import { believing } from "./believed-tokens.ts";
import { actorOf } from "./claims.ts";

/** What a browser carries, sealed, between leaving for the provider and coming back. */
interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export interface SignIn {
  readonly actor: Actor;
  /** Kept for signing out at the provider. */
  readonly idToken: string;
  readonly returnTo: string;
}

/** The server as a client of an OpenID Connect provider, the demo's or another: browsers by code and PKCE, machines by access token. */
export interface RelyingParty {
  /** Where to send the browser, and the sealed journey it must bring back. */
  begin(options: { returnTo: string; account?: string }): Promise<{ location: URL; journey: string }>;
  /** Finishes a sign-in. Undefined when the answer does not fit the journey, or names nobody who has a role here. */
  finish(callback: URL, journey: string): Promise<SignIn | undefined>;
  /** The actor of an access token; undefined when it is not valid or names no role. */
  bearer(token: string): Promise<Actor | undefined>;
  /** Where to send the browser to sign out at the provider too; undefined when the provider has no such page. */
  signOut(idToken: string, returnTo: string): Promise<URL | undefined>;
}

export interface RelyingPartyOptions {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly publicUrl: string;
  /** 32 bytes, base64url. */
  readonly sealKey: string;
  /** Asks for the account at every sign-in. */
  readonly alwaysAsk: boolean;
}

/** The address that access tokens must be meant for. */
export const audienceOf = (publicUrl: string): string => `${publicUrl}/api/v1`;

const SECOND_MS = 1000;
const JOURNEY_LIFE = "10 minutes";

/** Discovery is done once, at the first use, and again after a failure: the provider may start after this server. */
function discovering(options: RelyingPartyOptions): () => Promise<oidc.Configuration> {
  let known: Promise<oidc.Configuration> | undefined;
  const authentication = options.clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(options.clientSecret);
  const execute = options.issuer.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
  return () => {
    known ??= oidc.discovery(options.issuer, options.clientId, {}, authentication, { execute }).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

function sealing(sealKey: string): { seal(journey: Journey): Promise<string>; open(sealed: string): Promise<Journey | undefined> } {
  const key = Buffer.from(sealKey, "base64url");
  return {
    seal: (journey) =>
      new EncryptJWT({ ...journey }).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).setIssuedAt().setExpirationTime(JOURNEY_LIFE).encrypt(key),
    async open(sealed) {
      try {
        const { payload } = await jwtDecrypt<Partial<Journey>>(sealed, key);
        const { state, nonce, verifier, returnTo } = payload;
        if (state === undefined || nonce === undefined || verifier === undefined || returnTo === undefined) return undefined;
        return { state, nonce, verifier, returnTo };
      } catch {
        return undefined;
      }
    },
  };
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
const SILENCE = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "ERR_JWKS_TIMEOUT"]);

/** An answer that the provider or the browser got wrong: the sign-in fails, and nothing is broken here. */
const isProtocolError = (error: unknown): boolean => /^(OAUTH_|ERR_J)/.test(codeOf(error)) && !SILENCE.has(codeOf(error));

/** Runs an exchange with the provider: undefined when it was answered wrongly. @throws RefusalSignal when the provider cannot be reached. */
async function exchange<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isProtocolError(error)) return undefined;
    if (error instanceof TypeError || SILENCE.has(codeOf(error))) throw new RefusalSignal(refusal(IDENTITY_PROVIDER_UNREACHABLE));
    throw error;
  }
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  const value = await exchange(work);
  if (value === undefined) throw new RefusalSignal(refusal(IDENTITY_PROVIDER_UNREACHABLE));
  return value;
}

export function relyingParty(options: RelyingPartyOptions): RelyingParty {
  const discover = discovering(options);
  const configuration = (): Promise<oidc.Configuration> => reached(discover);
  const { seal, open } = sealing(options.sealKey);
  let keySet: ReturnType<typeof createRemoteJWKSet> | undefined;

  return {
    async begin({ returnTo, account }) {
      const config = await configuration();
      const journey = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo };
      const location = oidc.buildAuthorizationUrl(config, {
        redirect_uri: `${options.publicUrl}/auth/callback`,
        scope: "openid",
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: "S256",
        ...(account === undefined ? {} : { login_hint: account }),
        ...(options.alwaysAsk ? { prompt: "login" } : {}),
      });
      return { location, journey: await seal(journey) };
    },

    async finish(callback, sealed) {
      const journey = await open(sealed);
      if (journey === undefined) return undefined;
      const config = await configuration();
      return exchange(() => signInFrom(config, callback, journey));
    },

    bearer: believing(async (token) => {
      const { issuer, jwks_uri } = (await configuration()).serverMetadata();
      if (jwks_uri === undefined) return undefined;
      keySet ??= createRemoteJWKSet(new URL(jwks_uri));
      const keys = keySet;
      const checks = { issuer, audience: audienceOf(options.publicUrl), typ: "at+jwt", requiredClaims: ["exp", "sub"] };
      const verified = await exchange(() => jwtVerify(token, keys, checks));
      const actor = verified && actorOf(verified.payload);
      return actor && { actor, until: (verified.payload.exp ?? 0) * SECOND_MS };
    }),

    async signOut(idToken, returnTo) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: `${options.publicUrl}${returnTo}` });
    },
  };
}

async function signInFrom(config: oidc.Configuration, callback: URL, journey: Journey): Promise<SignIn | undefined> {
  const checks = { pkceCodeVerifier: journey.verifier, expectedState: journey.state, expectedNonce: journey.nonce, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(config, callback, checks);
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) return undefined;
  // A provider may keep its own claims out of the id token; its user-info endpoint then has them.
  const actor = actorOf(claims) ?? actorOf(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub));
  return actor && { actor, idToken: tokens.id_token, returnTo: journey.returnTo };
}
