import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, startServer, type TestServer } from "../testing/server.ts";
import { MACHINE_CLIENT } from "./demo-accounts.ts";

/** One server's provider stands for the provider of an organism; the other server is configured to use it. */
let provider: TestServer;
let server: TestServer;

beforeAll(async () => {
  provider = await startServer();
  server = await startServer({
    env: { OPENAMO_OIDC_ISSUER: `${provider.url}/oidc`, OPENAMO_OIDC_CLIENT_ID: "fund-web", OPENAMO_OIDC_CLIENT_SECRET: "a-secret" },
  });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

test("browsers are sent to the configured provider, with this server's own client and address", async () => {
  const response = await fetch(`${server.url}/auth/login?returnTo=/claims`, { redirect: "manual" });
  const location = new URL(response.headers.get("location") ?? "");
  expect(`${location.origin}${location.pathname}`).toBe(`${provider.url}/oidc/auth`);
  expect(location.searchParams.get("client_id")).toBe("fund-web");
  expect(location.searchParams.get("redirect_uri")).toBe(`${server.url}/auth/callback`);
  expect(location.searchParams.get("code_challenge_method")).toBe("S256");
  // An organism's own sign-in once a day is enough: only the demo asks each time.
  expect(location.searchParams.get("prompt")).toBeNull();
});

test("the demo's own provider and accounts are not there", async () => {
  expect((await fetch(`${server.url}/oidc/.well-known/openid-configuration`)).status).toBe(404);
});

test("a token of the right provider for another service opens nothing", async () => {
  const secret = Buffer.from(`${MACHINE_CLIENT.id}:${provider.keys.machineSecret}`).toString("base64");
  const headers = { authorization: `Basic ${secret}`, "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`${provider.url}/oidc/token`, { method: "POST", headers, body: "grant_type=client_credentials" });
  const { access_token } = (await answer.json()) as { access_token: string };
  const asked = async (url: string): Promise<unknown> =>
    (await fetch(`${url}/api/v1/session`, { headers: { authorization: `Bearer ${access_token}` } })).json();
  expect(await asked(provider.url)).toMatchObject({ signedIn: true });
  expect(await asked(server.url)).toEqual({ signedIn: false });
});

test("a provider that does not answer is said so, and the rest still works", async () => {
  const away = await freePort();
  const alone = await startServer({ env: { OPENAMO_OIDC_ISSUER: `http://localhost:${away}`, OPENAMO_OIDC_CLIENT_ID: "fund-web" } });
  const response = await fetch(`${alone.url}/auth/login`, { redirect: "manual" });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: "identity-provider-unreachable" });
  expect((await fetch(`${alone.url}/api/v1/questions`)).status).toBe(200);
  await alone.close();
});
