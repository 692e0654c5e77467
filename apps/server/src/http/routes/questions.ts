import { readTariffs } from "@openamo/fund";
import { type CountryPack, inLocale, isoDay, type Locale, RefusalSignal, refusal } from "@openamo/kernel";
import { z } from "zod";
import { allQuestions, ask, findQuestion, type KnownQuestion, type TariffReader } from "../../questions/ask.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { InvalidInput } from "../errors.ts";
import { jsonSchema } from "../json-schema.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { UNKNOWN_QUESTION } from "../refusals.ts";
import { decisionSchema, questionSchema, questionSummarySchema } from "../schemas/questions.ts";

const config = { permission: "public" } as const;
const tags = ["questions"];
const params = z.object({ id: z.string().max(100) });

function summaryOf({ question, pack }: KnownQuestion, locale: Locale): z.input<typeof questionSummarySchema> {
  return {
    id: question.id,
    title: inLocale(question.title, locale),
    description: inLocale(question.description, locale),
    coveredFrom: isoDay(question.coveredFrom),
    country: pack.id,
    currency: pack.currency,
  };
}

function required(packs: readonly CountryPack[], id: string): KnownQuestion {
  const known = findQuestion(packs, id);
  if (known === undefined) throw new RefusalSignal(refusal(UNKNOWN_QUESTION, { question: id }));
  return known;
}

/** Questions are public: they calculate on what is sent and on published tariffs, know nobody and store nothing. */
export function questionRoutes(api: Api, { packs, database, clock }: Services): void {
  const tariffs: TariffReader = async (keys) => (await readTariffs(database.kysely, keys)).of(keys);

  const listed = z.object({ questions: z.array(questionSummarySchema) });
  api.get("/questions", { config, schema: { tags, summary: "The questions that can be asked", response: { 200: listed, ...problemResponse } } }, (request) => ({
    questions: allQuestions(packs).map((known) => summaryOf(known, localeOf(request.headers["accept-language"]))),
  }));

  api.get(
    "/questions/:id",
    { config, schema: { tags, summary: "One question, with its input and output schemas", params, response: { 200: questionSchema, ...problemResponse } } },
    (request) => {
      const known = required(packs, request.params.id);
      const { question } = known;
      return {
        ...summaryOf(known, localeOf(request.headers["accept-language"])),
        input: jsonSchema(question.input, "input"),
        output: jsonSchema(question.output, "output"),
      };
    },
  );

  const asked = {
    tags,
    summary: "Ask a question",
    description: "The body is the question's own input.",
    params,
    body: z.unknown(),
    response: { 200: decisionSchema, ...problemResponse },
  };
  api.post("/questions/:id", { config, schema: asked }, async (request) => {
    const asking = { locale: localeOf(request.headers["accept-language"]), tariffs, today: clock.today() };
    const answer = await ask(required(packs, request.params.id), request.body ?? {}, asking);
    if (answer.kind === "invalid") throw new InvalidInput(answer.issues);
    if (answer.kind === "refused") throw new RefusalSignal(answer.refusal);
    return answer;
  });
}
