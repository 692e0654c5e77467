import { fixedClock } from "@openamo/platform";
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Browser, signIn } from "../testing/browser.ts";
import { startServer, type TestServer } from "../testing/server.ts";
import { MACHINE_CLIENT } from "./demo-accounts.ts";

const EIGHT_HOURS_LATER = "2026-11-21T17:00:01Z";
const clock = fixedClock("2026-11-21T09:00:00Z", "Europe/Paris");
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ clock });
});
afterAll(() => server.close());

interface Session {
  readonly signedIn: boolean;
  readonly actor?: { readonly displayName: string; readonly role: string; readonly organism: { readonly code: string } | null };
}

const session = async (browser: Browser): Promise<Session> => (await browser.send(`${server.url}/api/v1/session`)).json() as Promise<Session>;

describe("a browser signs in", () => {
  test("through the provider's page, by code and PKCE, and comes back signed in where it wanted to go", async () => {
    const browser = new Browser();
    const { response, url } = await browser.open(`${server.url}/auth/login?account=nadia.benali&returnTo=/api/v1/session?x=1`);
    expect(url.pathname).toMatch(/^\/oidc\/interaction\//);
    const asked = new URL(browser.visited[1] ?? "");
    expect(asked.searchParams.get("response_type")).toBe("code");
    expect(asked.searchParams.get("code_challenge_method")).toBe("S256");
    const page = await response.text();
    expect(page).toContain("fournisseur d’identité de la démonstration");
    expect(page.indexOf("Nadia Benali")).toBeLessThan(page.indexOf("Paul Schmitt"));
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const landed = await browser.submit(`${server.url}${action}`, { account: "nadia.benali" });
    expect(`${landed.url.pathname}${landed.url.search}`).toBe("/api/v1/session?x=1");
    expect(await landed.response.json()).toMatchObject({ signedIn: true, actor: { displayName: "Nadia Benali", role: "agent", organism: { id: "cpam-691" } } });
  });

  test("and the cookie is out of reach of scripts and of other sites", async () => {
    const browser = new Browser();
    const first = await browser.open(`${server.url}/auth/login?account=claire.moreau`);
    const action = /action="([^"]+)"/.exec(await first.response.text())?.[1];
    let response = await browser.send(`${server.url}${action}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "account=claire.moreau",
    });
    while (!response.headers.getSetCookie().some((line) => line.startsWith("openamo_session="))) {
      response = await browser.send(new URL(response.headers.get("location") ?? "", server.url).href);
    }
    const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith("openamo_session="));
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
  });

  test("with each demo account, moving from one to another in the same browser", async () => {
    const browser = await signIn(server, "nadia.benali");
    const { response } = await browser.open(`${server.url}/auth/login?account=paul.schmitt&returnTo=/api/v1/session`);
    const action = /action="([^"]+)"/.exec(await response.text())?.[1];
    await browser.submit(`${server.url}${action}`, { account: "paul.schmitt" });
    expect((await session(browser)).actor).toMatchObject({ displayName: "Paul Schmitt", organism: { id: "cpam-673" } });
    for (const [account, role] of [
      ["claire.moreau", "insured"],
      ["isabelle.petit", "professional"],
    ] as const) {
      expect((await session(await signIn(server, account))).actor?.role).toBe(role);
    }
  });

  test("but is never sent to another site, whatever it asks for", async () => {
    for (const returnTo of ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"]) {
      const browser = new Browser();
      const { response } = await browser.open(`${server.url}/auth/login?account=nadia.benali&returnTo=${encodeURIComponent(returnTo)}`);
      const action = /action="([^"]+)"/.exec(await response.text())?.[1];
      const landed = await browser.submit(`${server.url}${action}`, { account: "nadia.benali" });
      expect(landed.url.href).toBe(`${server.url}/`);
    }
  });

  test("a callback that belongs to no sign-in under way is refused", async () => {
    const browser = new Browser();
    const bare = await browser.send(`${server.url}/auth/callback?code=abc&state=def`);
    expect(bare.status).toBe(400);
    expect(await bare.json()).toMatchObject({ code: "sign-in-failed" });
    await browser.open(`${server.url}/auth/login`);
    const forged = await browser.send(`${server.url}/auth/callback?code=abc&state=def&iss=${encodeURIComponent(`${server.url}/oidc`)}`);
    expect(await forged.json()).toMatchObject({ code: "sign-in-failed" });
    expect(await session(browser)).toEqual({ signedIn: false });
  });

  test("an account that does not exist gives no session", async () => {
    const browser = new Browser("en");
    const { response } = await browser.open(`${server.url}/auth/login`);
    const action = /action="([^"]+)"/.exec(await response.text())?.[1];
    const landed = await browser.submit(`${server.url}${action}`, { account: "nobody" });
    expect(landed.response.status).toBe(400);
    expect(await landed.response.text()).toContain("The sign-in did not succeed");
    expect(await session(browser)).toEqual({ signedIn: false });
  });

  test("a browser that came by another name of this machine is first sent to the public one", async () => {
    const response = await new Browser().send(`${server.url.replace("localhost", "127.0.0.1")}/auth/login?returnTo=/claims`);
    expect(response.headers.get("location")).toBe(`${server.url}/auth/login?returnTo=/claims`);
  });
});

describe("a session ends", () => {
  test("by signing out, here and at the provider; the protection header is needed", async () => {
    const browser = await signIn(server, "nadia.benali");
    const unprotected = await browser.send(`${server.url}/auth/logout`, { method: "POST" });
    expect(unprotected.status).toBe(403);
    expect(await unprotected.json()).toMatchObject({ code: "csrf-header-missing" });
    const token = browser.cookie("openamo_session");
    const response = await browser.send(`${server.url}/auth/logout`, { method: "POST", headers: { "x-openamo-csrf": "1" } });
    const { redirectTo } = (await response.json()) as { redirectTo: string };
    expect(browser.cookie("openamo_session")).toBeUndefined();
    const atProvider = await browser.open(redirectTo);
    const page = await atProvider.response.text();
    expect(page).toContain("Se déconnecter ?");
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const confirm = /action="([^"]+)"/.exec(page)?.[1] ?? "";
    const landed = await browser.submit(new URL(confirm, server.url).href, { xsrf, logout: "yes" });
    expect(landed.url.href).toBe(`${server.url}/`);
    // The token is worth nothing any more, even for whoever kept a copy.
    const thief = new Browser();
    thief.setCookie("openamo_session", token ?? "");
    expect(await session(thief)).toEqual({ signedIn: false });
  });

  test("by itself after eight hours", async () => {
    const browser = await signIn(server, "nadia.benali");
    expect((await session(browser)).signedIn).toBe(true);
    clock.moveTo(EIGHT_HOURS_LATER);
    expect(await session(browser)).toEqual({ signedIn: false });
    clock.moveTo("2026-11-21T09:00:00Z");
  });
});

describe("a machine", () => {
  const tokenFor = async (secret: string): Promise<Response> =>
    fetch(`${server.url}/oidc/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${MACHINE_CLIENT.id}:${secret}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    });
  const asBearer = async (token: string): Promise<{ signedIn: boolean }> =>
    (await fetch(`${server.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } })).json() as Promise<{ signedIn: boolean }>;

  test("gets an access token by its secret and acts with it, for its organism", async () => {
    const answer = (await (await tokenFor(server.keys.machineSecret)).json()) as { access_token: string; expires_in: number };
    expect(answer.expires_in).toBe(600);
    expect(await asBearer(answer.access_token)).toMatchObject({ signedIn: true, actor: { role: "machine", organism: { id: "cpam-691" } } });
  });

  test("gets none with a wrong secret", async () => {
    expect((await tokenFor("x".repeat(43))).status).toBe(401);
  });

  test("a token that is forged, expired or meant for others is worth nothing", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    const claims = { openamo: { role: "agent", organism: "cpam-691" } };
    const forge = (audience: string): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: server.keys.signing.kid })
        .setIssuer(`${server.url}/oidc`)
        .setAudience(audience)
        .setSubject("x")
        .setExpirationTime("1h")
        .sign(privateKey);
    expect(await asBearer(await forge(`${server.url}/api/v1`))).toEqual({ signedIn: false });
    const { importJWK } = await import("jose");
    const own = await importJWK(server.keys.signing, "ES256");
    const sign = (audience: string, expires: string, typ = "at+jwt"): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "ES256", typ, kid: server.keys.signing.kid })
        .setIssuer(`${server.url}/oidc`)
        .setAudience(audience)
        .setSubject("x")
        .setExpirationTime(expires)
        .sign(own);
    expect(await asBearer(await sign(`${server.url}/api/v1`, "1h"))).toMatchObject({ signedIn: true });
    expect(await asBearer(await sign("https://other.example/api", "1h"))).toEqual({ signedIn: false });
    expect(await asBearer(await sign(`${server.url}/api/v1`, "-1m"))).toEqual({ signedIn: false });
    expect(await asBearer(await sign(`${server.url}/api/v1`, "1h", "JWT"))).toEqual({ signedIn: false });
    expect(await asBearer("not-a-token")).toEqual({ signedIn: false });
  });
});

test("the log of all this names no person, no code, no token and no query string", () => {
  const log = server.logged.join("");
  expect(log).toContain("/auth/callback");
  for (const word of ["Nadia", "nadia", "code=", "state=", "returnTo", "Bearer"]) expect(log).not.toContain(word);
});
