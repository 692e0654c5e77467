import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
  readonly field?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

const QUESTION = "/api/v1/questions/fr.yearly-ceiling";

async function problem(path: string, init: RequestInit = {}, language = "fr"): Promise<Problem> {
  const response = await fetch(`${server.url}${path}`, { ...init, headers: { "accept-language": language, ...init.headers } });
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const body = (await response.json()) as Problem;
  expect(body.status).toBe(response.status);
  expect(body.type).toBe(`urn:openamo:problem:${body.code}`);
  expect(body.detail).not.toMatch(/\{\w+\}/);
  expect(body.remedy.length).toBeGreaterThan(10);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d+|at \w+ \(/);
  return body;
}

const post = (body: string, type = "application/json"): RequestInit => ({ method: "POST", headers: { "content-type": type }, body });

describe("each wrong request is answered by a problem that says what to do", () => {
  test.each([
    ["malformed JSON", "POST", QUESTION, post('{"date": "2026-11-21",'), 400, "malformed-json"],
    ["an empty body said to be JSON", "POST", QUESTION, post(""), 400, "malformed-json"],
    ["a body past the limit", "POST", QUESTION, post(JSON.stringify({ date: "x".repeat(300 * 1024) })), 413, "body-too-large"],
    ["another content type", "POST", QUESTION, post("<a/>", "application/xml"), 415, "unsupported-media-type"],
    ["an unknown question", "POST", "/api/v1/questions/fr.nothing", post("{}"), 404, "unknown-question"],
    ["an unknown address of the API", "GET", "/api/v1/nothing", {}, 404, "unknown-route"],
    ["a method that an address does not have", "DELETE", QUESTION, { method: "DELETE" }, 404, "unknown-route"],
    ["an address that is not one", "GET", "/api/v1/questions/%E0%A4%A", {}, 400, "bad-request"],
    ["a text of law that is not installed", "GET", "/api/v1/law/NOTHING/1", {}, 404, "law-text-not-installed"],
    ["an article that does not exist", "GET", "/api/v1/law/CSS/L999-99", {}, 404, "law-article-unknown"],
    ["a polluting body", "POST", QUESTION, post('{"__proto__": {"x": 1}}'), 400, "malformed-json"],
  ])("%s", async (_name, _method, path, init, status, code) => {
    expect(await problem(path, init)).toMatchObject({ status, code });
  });

  test("wrong fields are named one by one, in the reader's language, and what was typed is not repeated", async () => {
    const body = post(JSON.stringify({ date: "31/12/2026", item: "secret-word", more: 1 }));
    const french = await problem(QUESTION, body);
    expect(french).toMatchObject({ status: 422, code: "invalid-input", field: "date" });
    expect(french.errors?.map(({ field }) => field)).toEqual(["date", "item", ""]);
    const english = await problem(QUESTION, body, "en-GB,en;q=0.9,fr;q=0.1");
    expect(english.errors?.[0]?.message).not.toBe(french.errors?.[0]?.message);
    expect(JSON.stringify(french)).not.toContain("secret-word");
  });

  test("a date before the encoded law is refused by the rule that lacks it", async () => {
    const french = await problem(QUESTION, post(JSON.stringify({ date: "1999-01-01", item: "franchise" })));
    expect(french).toMatchObject({ status: 422, code: "outside-coverage" });
    expect(french.detail).toContain("1999");
    const english = await problem(QUESTION, post(JSON.stringify({ date: "1999-01-01", item: "franchise" })), "en");
    expect(english.detail).toMatch(/^OpenAMO does not hold the rule .*1999/);
  });

  test("bytes that are no HTTP get a problem too", async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => socket.write("NOT HTTP AT ALL\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("end", () => resolve(text));
      socket.on("error", reject);
    });
    expect(answer).toContain("400 Bad Request");
    expect(answer).toContain('"code":"bad-request"');
  });
});

describe("a defect", () => {
  test("is answered with a reference and no detail; the log has the reference and the place, not the data", async () => {
    const broken = await startServer();
    try {
      await broken.database.close();
      const response = await fetch(`${broken.url}/api/v1/session`, { headers: { cookie: "openamo_session=some-token-of-somebody" } });
      const body = (await response.json()) as Problem;
      expect(body).toMatchObject({ status: 500, code: "internal-error" });
      const reference = /repère (\w+)/.exec(body.detail)?.[1] ?? "none";
      const line = broken.logged.find((logged) => logged.includes(reference));
      expect(line).toContain("sessions.ts");
      expect(broken.logged.join("")).not.toContain("some-token-of-somebody");
      expect((await fetch(`${broken.url}/ready`)).status).toBe(503);
      expect((await fetch(`${broken.url}/health`)).status).toBe(200);
    } finally {
      await broken.close();
    }
  });
});

describe("headers", () => {
  test("let a page load only what this server sends, and no inline script", async () => {
    const policy = (await fetch(`${server.url}/health`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
  });

  test("are the same for every answer: an address of the API, a page, a problem", async () => {
    const safe = {
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "origin-agent-cluster": "?1",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-dns-prefetch-control": "off",
      "x-download-options": "noopen",
      "x-frame-options": "DENY",
      "x-permitted-cross-domain-policies": "none",
      "x-xss-protection": "0",
    };
    for (const path of ["/health", "/", "/api/v1/nothing", "/api/v1/claims/none", "/oidc/.well-known/openid-configuration"]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(Object.fromEntries(headers), path).toMatchObject(safe);
      // Only over https would a browser be told to stay on it.
      expect(headers.has("strict-transport-security"), path).toBe(false);
    }
  });
});

test("a language that nobody speaks here is answered in French", async () => {
  expect((await problem("/api/v1/nothing", {}, "de,nl;q=0.5")).title).toBe("Introuvable");
  expect((await problem("/api/v1/nothing", {}, "de,ar;q=0.5,en;q=0.4")).title).toBe("غير موجود");
  expect((await problem("/api/v1/nothing", {}, "fr;q=0,en")).title).toBe("Not found");
});
