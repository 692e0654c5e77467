import { LETTER_LANGUAGES, listLetters, readLetter } from "@openamo/fund";
import { z } from "zod";
import { referenceOf } from "../../attestation/words.ts";
import { writeLetterPaper } from "../../letters/letter-paper.ts";
import { packOf } from "../../packs.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { pdfResponse } from "../schemas/attestations.ts";
import { letterSchema } from "../schemas/letters.ts";
import { letterView } from "../views/letters.ts";

const tags = ["messages"];
const params = z.object({ personId: z.string().max(64) });
const oneParams = z.object({ ...params.shape, letterId: z.string().max(64) });
const config = { permission: "messages:read" } as const;

/** Letters that events of life made due: listed, and each as a page to print. */
export function letterRoutes(api: Api, services: Services): void {
  const listed = {
    tags,
    summary: "Letters written about a person, the newest first",
    params,
    response: { 200: z.object({ letters: z.array(letterSchema) }), ...problemResponse },
  };
  api.get("/people/:personId/letters", { config, schema: listed }, async (request) => {
    const { country, letters } = granted(await listLetters(contextOf(services, request), request.params));
    const locale = localeOf(request.headers["accept-language"]);
    return { letters: letters.map((letter) => letterView(letter, packOf(country), locale)) };
  });

  const printed = {
    tags,
    summary: "A letter as PDF, in the person's language unless another is asked",
    params: oneParams,
    querystring: z.object({ language: z.enum(LETTER_LANGUAGES).optional() }),
    response: { 200: pdfResponse, ...problemResponse },
  };
  api.get("/people/:personId/letters/:letterId", { config, schema: printed }, async (request, reply) => {
    const { country, letter } = granted(await readLetter(contextOf(services, request), request.params));
    const language = request.query.language ?? letter.language;
    const file = await writeLetterPaper({ letter, pack: packOf(country), language, timeZone: services.clock.timeZone });
    return reply
      .header("content-type", "application/pdf")
      .header("content-disposition", `inline; filename="lettre-${referenceOf(letter.id)}.pdf"`)
      .header("cache-control", "no-store")
      .send(file);
  });
}
