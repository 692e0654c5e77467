import type { IncomingMessage } from "node:http";
import Provider, { type Account, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { localeOf } from "../http/locale.ts";
import { ROLE_CLAIM } from "./claims.ts";
import { type DemoAccount, MACHINE_CLIENT, WEB_CLIENT_ID } from "./demo-accounts.ts";
import { failedPage, signedOutPage, signOutPage } from "./demo-pages.ts";
import type { Keys } from "./keys.ts";
import { memoryAdapter } from "./memory-adapter.ts";
import { audienceOf } from "./relying-party.ts";

/** Where the demo's provider is mounted on this server. */
export const PROVIDER_PATH = "/oidc";

const MINUTE = 60;
const HOUR = 3600;

export interface DemoProviderOptions {
  readonly publicUrl: string;
  readonly keys: Keys;
  /** The accounts of now: they appear when the demo's people are loaded. */
  readonly accounts: () => readonly DemoAccount[];
}

const localeFor = (ctx: KoaContextWithOIDC) => localeOf(ctx.get("accept-language"));

/** What tokens say of an account or of the demo's machine. */
function claimsFor(subject: string, accounts: readonly DemoAccount[]): Record<string, unknown> | undefined {
  if (subject === MACHINE_CLIENT.id) return { name: MACHINE_CLIENT.displayName, [ROLE_CLAIM]: { role: "machine", organism: MACHINE_CLIENT.organism } };
  const account = accounts.find(({ id }) => id === subject);
  return account && { name: account.displayName, [ROLE_CLAIM]: account.claim };
}

function findAccount(options: DemoProviderOptions): NonNullable<Configuration["findAccount"]> {
  return (_ctx, id): Account | undefined => {
    const claims = claimsFor(id, options.accounts());
    return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
  };
}

/** The web is ours: signing in is consent enough, so every scope it asks for is granted. */
const grantWithoutAsking: NonNullable<Configuration["loadExistingGrant"]> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid");
  grant.addResourceScope(audienceOf(new URL(provider.issuer).origin), "openid");
  await grant.save();
  return grant;
};

function features({ publicUrl }: DemoProviderOptions): NonNullable<Configuration["features"]> {
  const audience = audienceOf(publicUrl);
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({ scope: "openid", audience, accessTokenFormat: "jwt", accessTokenTTL: 10 * MINUTE, jwt: { sign: { alg: "ES256" } } }),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = signOutPage(localeFor(ctx), form);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = signedOutPage(localeFor(ctx));
      },
    },
  };
}

function configuration(options: DemoProviderOptions): Configuration {
  const { keys, publicUrl } = options;
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: WEB_CLIENT_ID,
        client_secret: keys.webSecret,
        redirect_uris: [`${publicUrl}/auth/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
      { client_id: MACHINE_CLIENT.id, client_secret: keys.machineSecret, redirect_uris: [], response_types: [], grant_types: ["client_credentials"] },
    ],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    jwks: { keys: [keys.signing] } as NonNullable<Configuration["jwks"]>,
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    cookies: { keys: keys.cookies },
    findAccount: findAccount(options),
    loadExistingGrant: grantWithoutAsking,
    claims: { openid: ["sub", "name", ROLE_CLAIM] },
    conformIdTokenClaims: false,
    extraTokenClaims: (_ctx, token) => claimsFor("accountId" in token ? String(token.accountId) : String(token.clientId), options.accounts()),
    responseTypes: ["code"],
    scopes: ["openid"],
    pkce: { required: () => true },
    features: features(options),
    interactions: { url: (_ctx, interaction) => `${PROVIDER_PATH}/interaction/${interaction.uid}` },
    renderError: (ctx) => {
      ctx.type = "html";
      ctx.body = failedPage(localeFor(ctx));
    },
    ttl: { AccessToken: 10 * MINUTE, AuthorizationCode: MINUTE, ClientCredentials: 10 * MINUTE, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
  };
}

/** Each sign-in starts without an earlier one, so that a visitor of the demo moves freely from one account to another. */
function forgetEarlierSession(request: IncomingMessage): void {
  const { cookie } = request.headers;
  if (cookie === undefined) return;
  const kept = cookie.split("; ").filter((pair) => !/^_session(\.legacy)?(\.sig)?=/.test(pair));
  request.headers.cookie = kept.join("; ");
}

/** The identity provider of the demo: a real OpenID Connect provider, whose accounts are invented. It is never on outside the demo. */
export function demoProvider(options: DemoProviderOptions): Provider {
  const provider = new Provider(`${options.publicUrl}${PROVIDER_PATH}`, configuration(options));
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith("/auth")) forgetEarlierSession(ctx.req);
    await next();
  });
  // Behind a reverse proxy the public address is https although this server speaks http.
  provider.proxy = options.publicUrl.startsWith("https:");
  return provider;
}
