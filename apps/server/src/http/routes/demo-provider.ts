import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { failedPage, signInPage } from "../../identity/demo-pages.ts";
import { PROVIDER_PATH } from "../../identity/demo-provider.ts";
import type { DemoIdentity } from "../../services.ts";
import { localeOf } from "../locale.ts";

const config = { permission: "public" } as const;
const schema = { hide: true };

const page = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).header("content-type", "text/html; charset=utf-8").header("cache-control", "no-store").send(html);

const languageOf = (request: FastifyRequest) => localeOf(request.headers["accept-language"]);

/** The sign-in request that a page belongs to; undefined when it has ended, or is another browser's. */
async function interactionOf({ provider }: DemoIdentity, request: FastifyRequest, reply: FastifyReply) {
  const { uid } = request.params as { uid: string };
  try {
    const details = await provider.interactionDetails(request.raw, reply.raw);
    return details.uid === uid ? details : undefined;
  } catch {
    return undefined;
  }
}

async function showAccounts(demo: DemoIdentity, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const details = await interactionOf(demo, request, reply);
  if (details === undefined) return page(reply, 400, failedPage(languageOf(request)));
  const hint = details.params.login_hint;
  const options = { locale: languageOf(request), action: `${PROVIDER_PATH}/interaction/${details.uid}`, accounts: demo.accounts() };
  return page(reply, 200, signInPage(typeof hint === "string" ? { ...options, hint } : options));
}

async function chooseAccount(demo: DemoIdentity, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const details = await interactionOf(demo, request, reply);
  const chosen = new URLSearchParams(typeof request.body === "string" ? request.body : "").get("account");
  const account = demo.accounts().find(({ id }) => id === chosen);
  if (details === undefined || account === undefined) return page(reply, 400, failedPage(languageOf(request)));
  const next = await demo.provider.interactionResult(request.raw, reply.raw, { login: { accountId: account.id } }, { mergeWithLastSubmission: false });
  return reply.redirect(next, 303);
}

/** Hands a request to the provider, which reads it and answers by itself. It sees its own path, without the prefix it is mounted under. */
function handOver(callback: (request: IncomingMessage, response: ServerResponse) => unknown) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const { raw } = request;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    Object.assign(raw, { originalUrl: raw.url });
    raw.url = (raw.url ?? "/").slice(PROVIDER_PATH.length) || "/";
    void callback(raw, reply.raw);
  };
}

/** The demo's identity provider on this server: its own pages for choosing an account, and the protocol itself. */
export async function demoProviderRoutes(app: FastifyInstance, demo: DemoIdentity): Promise<void> {
  await app.register(
    async (scope) => {
      scope.get("/interaction/:uid", { config, schema }, (request, reply) => showAccounts(demo, request, reply));
      await scope.register(async (forms) => {
        forms.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 4096 }, (_request, body, done) => done(null, body));
        forms.post("/interaction/:uid", { config, schema }, (request, reply) => chooseAccount(demo, request, reply));
      });
      await scope.register(async (protocol) => {
        // The provider reads bodies itself.
        protocol.removeAllContentTypeParsers();
        protocol.addContentTypeParser("*", (_request, _body, done) => done(null));
        const toProvider = handOver(demo.provider.callback());
        protocol.route({ method: ["GET", "POST"], url: "/*", config, schema, handler: toProvider });
      });
    },
    { prefix: PROVIDER_PATH },
  );
}
