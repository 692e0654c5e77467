import swagger from "@fastify/swagger";
import scalar from "@scalar/fastify-api-reference";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { problemSchema } from "./problem.ts";
import { policyFor } from "./security.ts";

const DESCRIPTION = `The API of a compulsory health-insurance fund. Amounts are decimal strings, days are \`YYYY-MM-DD\`.
Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`, a sentence and a remedy in the language of \`Accept-Language\` (fr, en, ar).
Every request that changes something carries an \`Idempotency-Key\`: the same key with the same body gives the same answer and has one effect.
A program that sends care sheets and needs no reasons asks for \`Prefer: return=minimal\`: it is answered with the receipt of the claim.
Browsers carry a session cookie and the header \`x-openamo-csrf: 1\`; programs carry an access token of the identity provider.`;

type Description = ReturnType<typeof jsonSchemaTransformObject>;

/** Every named schema comes once as what is sent and once as what is received; the one that nothing refers to is left out. */
function withoutUnused(description: Description): Description {
  if (!("components" in description)) return description;
  const { components } = description;
  const schemas = Object.entries(components?.schemas ?? {});
  const text = JSON.stringify(description);
  const used = schemas.filter(([name]) => text.includes(`"#/components/schemas/${name}"`));
  const kept = Object.assign({}, description, { components: { ...components, schemas: Object.fromEntries(used) } });
  // What one left out alone referred to is left out in its turn.
  return used.length === schemas.length ? kept : withoutUnused(kept);
}

/** Describes the routes added after it as OpenAPI 3.1. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "OpenAMO", version, description: DESCRIPTION, license: { name: "EUPL-1.2", identifier: "EUPL-1.2" } },
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "openamo_session" },
          token: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        },
      },
    },
    transform: (route) => {
      const transformed = jsonSchemaTransform(route);
      const permission = route.route.config?.permission;
      if (permission === undefined || permission === "public" || !transformed.schema) return transformed;
      return {
        ...transformed,
        schema: {
          ...transformed.schema,
          security: [{ session: [] }, { token: [] }],
          description: `${transformed.schema.description ?? ""}\n\nPermission: \`${permission}\`.`.trim(),
        },
      };
    },
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  });
}

/** The description itself, and a page to browse it. The page and its script come from this server alone. */
export async function serveReference(app: FastifyInstance): Promise<void> {
  app.get("/api/v1/openapi.json", { config: { permission: "public" }, schema: { hide: true } }, () => app.swagger());
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, permission: "public" };
    });
    scope.addHook("onSend", async (_request, reply, payload) => {
      if (typeof payload === "string" && String(reply.getHeader("content-type")).startsWith("text/html"))
        reply.header("content-security-policy", policyFor(payload));
      return payload;
    });
    await scope.register(scalar, {
      routePrefix: "/api/v1/reference",
      configuration: {
        url: "/api/v1/openapi.json",
        pageTitle: "OpenAMO – API",
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
        mcp: { disabled: true },
        hideClientButton: true,
        showDeveloperTools: "never",
      },
    });
  });
}

/** What every route may answer besides its own success. */
export const problemResponse = {
  default: { description: "A problem, with its code and its remedy.", content: { "application/problem+json": { schema: problemSchema } } },
};
