import { type Attestation, checkAttestation, issueAttestation, listAttestations, readAttestation, revokeAttestation } from "@openamo/fund";
import { formatReference, inLocale, type LawReference, type Locale } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type AttestationKeys, loadAttestationKeys } from "../../attestation/keys.ts";
import { writePaper } from "../../attestation/paper.ts";
import { signToken } from "../../attestation/token.ts";
import { verifyAttestation } from "../../attestation/verify.ts";
import { verificationInWords } from "../../attestation/verify-words.ts";
import { type PaperLanguage, referenceOf } from "../../attestation/words.ts";
import { publishReference } from "../../questions/publish-reason.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import * as schemas from "../schemas/attestations.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";

const tags = ["attestations"];
const params = z.object({ personId: z.string().max(64) });
const oneParams = z.object({ ...params.shape, attestationId: z.string().max(64) });
const languageOf = (request: FastifyRequest): Locale => localeOf(request.headers["accept-language"]);
/** Papers are in Arabic where the words of the country are; whoever reads Arabic gets English elsewhere, as on the pages. */
function paperLanguageOf(request: FastifyRequest, { content }: Attestation, asked?: PaperLanguage): PaperLanguage {
  const wanted = asked ?? languageOf(request);
  return wanted === "ar" && content.title.ar === undefined ? "en" : wanted;
}

/** References by the short names of the texts of the country that attests. */
function citingIn({ packs }: Services, { content }: Attestation, locale: Locale): (reference: LawReference) => string {
  const pack = packs.find(({ network }) => network.organisms.some(({ id }) => id === content.issuer.id));
  return (reference) => (pack === undefined ? formatReference(reference) : publishReference(reference, pack, locale).label);
}

const view = ({ id, content, issuedOn, validUntil, revoked }: Attestation, locale: Locale) => ({
  id,
  reference: referenceOf(id),
  title: inLocale(content.title, locale),
  organism: inLocale(content.organism.name, locale),
  issuedOn,
  validUntil,
  revokedAt: revoked?.at.toISOString() ?? null,
});

/** Attestations of rights: given as PDF, listed, revoked; and checked by anybody who was shown one. */
export function attestationRoutes(api: Api, services: Services): void {
  paperRoutes(api, services);
  checkRoutes(api, services);
}

/** The keys are read once, when a paper is first asked for. */
function keysOf(services: Services): () => Promise<AttestationKeys> {
  let keys: Promise<AttestationKeys> | undefined;
  return () => {
    keys ??= loadAttestationKeys(services.settings.directory);
    return keys;
  };
}

function paperRoutes(api: Api, services: Services): void {
  const keys = keysOf(services);
  const send = async (reply: FastifyReply, attestation: Attestation, language: PaperLanguage): Promise<FastifyReply> => {
    const { publicUrl } = services.settings;
    const token = await signToken((await keys()).signing, attestation);
    const file = await writePaper({ attestation, token, language, publicUrl, cite: citingIn(services, attestation, language) });
    return reply
      .header("content-type", "application/pdf")
      .header("content-disposition", `attachment; filename="attestation-${referenceOf(attestation.id)}.pdf"`)
      .header("cache-control", "no-store")
      .send(file);
  };

  const issued = {
    tags,
    summary: "Give an attestation of rights, or a certificate of another organism, as PDF",
    params,
    headers: idempotencyHeaders,
    body: schemas.newAttestationSchema,
    response: { 200: schemas.pdfResponse, ...problemResponse },
  };
  api.post("/people/:personId/attestation", { config: { permission: "attestations:issue" }, schema: issued }, async (request, reply) => {
    const context = contextOf(services, request);
    const { personId } = request.params;
    const { language, ...asked } = request.body;
    const { attestationId } = granted(await issueAttestation(context, { key: request.headers["idempotency-key"], personId, ...asked }));
    const attestation = granted(await readAttestation(context, { personId, attestationId }));
    return send(reply, attestation, paperLanguageOf(request, attestation, language));
  });

  const listed = {
    tags,
    summary: "Attestations given to a person",
    params,
    response: { 200: z.object({ attestations: z.array(schemas.attestationSchema) }), ...problemResponse },
  };
  api.get("/people/:personId/attestations", { config: { permission: "attestations:read" }, schema: listed }, async (request) => {
    const attestations = granted(await listAttestations(contextOf(services, request), request.params));
    return { attestations: attestations.map((attestation) => view(attestation, languageOf(request))) };
  });

  const again = { tags, summary: "The paper of an attestation, again", params: oneParams, response: { 200: schemas.pdfResponse, ...problemResponse } };
  api.get("/people/:personId/attestations/:attestationId", { config: { permission: "attestations:read" }, schema: again }, async (request, reply) => {
    const attestation = granted(await readAttestation(contextOf(services, request), request.params));
    return send(reply, attestation, paperLanguageOf(request, attestation));
  });

  const revoked = {
    tags,
    summary: "Revoke an attestation",
    params: oneParams,
    headers: idempotencyHeaders,
    body: schemas.revocationSchema,
    response: { 200: schemas.attestationSchema, ...problemResponse },
  };
  api.post("/people/:personId/attestations/:attestationId/revocation", { config: { permission: "attestations:revoke" }, schema: revoked }, async (request) => {
    const context = contextOf(services, request);
    granted(await revokeAttestation(context, { key: request.headers["idempotency-key"], ...request.params, ...request.body }));
    return view(granted(await readAttestation(context, request.params)), languageOf(request));
  });
}

function checkRoutes(api: Api, services: Services): void {
  const keys = keysOf(services);
  const config = { permission: "public" } as const;
  const published = {
    tags,
    summary: "The public keys that verify attestations, as a JSON Web Key Set",
    response: { 200: schemas.keySetSchema, ...problemResponse },
  };
  api.get("/attestation/key", { config, schema: published }, async (_request, reply) => {
    reply.header("cache-control", "public, max-age=3600");
    return schemas.keySetSchema.parse((await keys()).published);
  });

  // Posted: what is pasted stands in no address and in no log.
  const verified = {
    tags,
    summary: "Check an attestation that somebody shows",
    body: schemas.verificationRequestSchema,
    response: { 200: schemas.verificationSchema, ...problemResponse },
  };
  api.post("/attestation/verify", { config, schema: verified }, async (request, reply) => {
    const context = services.fund.contextFor(systemActor("attestation-check"));
    const locale = languageOf(request);
    const verification = await verifyAttestation(request.body.text, {
      published: (await keys()).published,
      today: services.clock.today(),
      packs: services.packs,
      locale,
      store: async (attestationId) => granted(await checkAttestation(context, { attestationId })),
    });
    reply.header("cache-control", "no-store");
    return { status: verification.status, ...verificationInWords(verification, locale) };
  });
}
