import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../testing/server.ts";
import { RouteWithoutPermission, watchRoutes } from "./guard.ts";

let server: TestServer;
let web: string;
beforeAll(async () => {
  web = join(await mkdtemp(join(tmpdir(), "openamo-web-")), "dist");
  await mkdir(join(web, "assets"), { recursive: true });
  await writeFile(join(web, "index.html"), "<!doctype html><title>the page</title>");
  await writeFile(join(web, "assets", "app-1a2b.js"), "export {};");
  server = await startServer({ webFolder: web });
});
afterAll(async () => {
  await server.close();
  await rm(join(web, ".."), { recursive: true, force: true });
});

const PUBLIC = [
  /^\/api\/v1\/(acts|countries)$/,
  /^\/(health|ready)$/,
  /^\/auth\/(login|callback|logout)$/,
  /^\/oidc\//,
  /^\/api\/v1\/(session|openapi\.json)$/,
  /^\/api\/v1\/reference(\/|$)/,
  /^\/api\/v1\/questions/,
  /^\/api\/v1\/event-kinds$/,
  /^\/api\/v1\/claims\/sheet-forms$/,
  /^\/api\/v1\/attestation\/(key|verify)$/,
  /^\/api\/v1\/law\//,
  /^\/api\/v1\/nomenclature\//,
  /^\/api\/v1\/network\//,
  /^\/api\/v1\/steering(\/:id)?$/,
  /^\/\*?$/,
];

describe("every route says who may use it", () => {
  test("and only those meant for everybody are public", () => {
    const routes = server.routes();
    expect(routes.length).toBeGreaterThan(15);
    for (const { url, permission } of routes) {
      expect(permission, url).toBeDefined();
      if (permission === "public")
        expect(
          PUBLIC.some((pattern) => pattern.test(url)),
          `${url} is public`,
        ).toBe(true);
      else expect(permission).toMatch(/^[a-z-]+:[a-z-]+$/);
    }
  });

  test("all the others refuse whoever is not signed in, whatever they send", async () => {
    const guarded = server.routes().filter(({ permission }) => permission !== "public");
    for (const { method, url } of guarded) {
      const response = await fetch(`${server.url}${url.replace(/:\w+/g, "x")}`, { method });
      expect(response.status, `${method} ${url}`).toBe(401);
    }
  });

  test("a route that does not say it keeps the server from starting", async () => {
    const app = Fastify();
    watchRoutes(app);
    app.get("/forgotten", () => "nobody said who may read this");
    await expect(app.ready()).rejects.toThrow(RouteWithoutPermission);
    await expect(app.ready()).rejects.toThrow("GET /forgotten");
  });
});

describe("the description of the API", () => {
  test("is OpenAPI 3.1, has every route of the API and says which permission each needs", async () => {
    const description = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { security?: unknown[] }>>;
    };
    expect(description.openapi).toBe("3.1.0");
    for (const { method, url, permission } of server.routes()) {
      if (!url.startsWith("/api/v1/") || /reference|openapi/.test(url) || method === "HEAD") continue;
      const operation = description.paths[url.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
      expect(operation, `${method} ${url}`).toBeDefined();
      expect(operation?.security !== undefined, url).toBe(permission !== "public");
    }
  });

  test("every reference in it leads somewhere", async () => {
    const text = await (await fetch(`${server.url}/api/v1/openapi.json`)).text();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(referred.length).toBeGreaterThan(3);
    expect(new Set(referred)).toEqual(new Set(Object.keys(components.schemas)));
  });

  test("can be browsed without leaving this server, and the page's policy allows its own script only", async () => {
    const response = await fetch(`${server.url}/api/v1/reference/`);
    const page = await response.text();
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(policy).not.toContain("unsafe-eval");
    const script = /src="([^"]+scalar[^"]*)"/.exec(page)?.[1] ?? "";
    expect((await fetch(new URL(script, `${server.url}/api/v1/reference/`))).headers.get("content-type")).toContain("javascript");
  });
});

describe("the web", () => {
  const asBrowser = { headers: { accept: "text/html,*/*" } };

  test("is one page for every address of its router, never kept by the browser", async () => {
    for (const path of ["/", "/claims/123", "/simulator?x=1"]) {
      const response = await fetch(`${server.url}${path}`, asBrowser);
      expect(response.status, path).toBe(200);
      expect(await response.text()).toContain("the page");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("its built files are kept for ever, because their names change with their content", async () => {
    const response = await fetch(`${server.url}/assets/app-1a2b.js`);
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  test("an address of programs is never answered by the page", async () => {
    for (const path of ["/api/v1/nothing", "/assets/gone.js", "/api", "/oidc-like/../api/v1/x"]) {
      const response = await fetch(`${server.url}${path}`, asBrowser);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ code: "unknown-route" });
    }
  });

  test("nothing outside the built folder is served", async () => {
    for (const path of ["/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/.env"]) {
      const text = await (await fetch(`${server.url}${path}`)).text();
      expect(text).not.toContain('"name"');
    }
  });
});
