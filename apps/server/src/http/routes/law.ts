import { isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { z } from "zod";
import { type Collection, openCollection, paragraphsOf } from "../../law-watch/index.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { problemResponse } from "../openapi.ts";
import { LAW_ARTICLE_UNKNOWN, LAW_TEXT_NOT_INSTALLED } from "../refusals.ts";
import { isoDay as day } from "../schemas/decisions.ts";

const articleSchema = z
  .object({
    text: z.string(),
    title: z.string(),
    article: z.string(),
    version: z.string().meta({ description: "Id of the version in the national collection." }),
    from: day.nullable(),
    paragraphs: z.array(z.string()),
  })
  .meta({ id: "LawArticle" });

/** Reads the law itself, where the development package that holds it is installed. A code is read at its first use and kept. */
export function lawRoutes(api: Api, { packs }: Services): void {
  let collection: Collection | undefined;
  const texts = packs.flatMap((pack) => pack.texts);
  const params = z.object({ text: z.string().max(40), article: z.string().max(40) });
  const schema = { tags: ["law"], summary: "The text of an article", params, response: { 200: articleSchema, ...problemResponse } };

  api.get("/law/:text/:article", { config: { permission: "public" }, schema }, (request, reply) => {
    const { text: id, article: number } = request.params;
    collection ??= openCollection();
    const text = texts.find((candidate) => candidate.id === id.toUpperCase());
    const code = text?.collectionId === undefined ? undefined : collection?.code(text.collectionId);
    if (text === undefined || code === undefined) throw new RefusalSignal(refusal(LAW_TEXT_NOT_INSTALLED, { text: id, article: number }));
    const article = code.article(number);
    if (article === undefined) throw new RefusalSignal(refusal(LAW_ARTICLE_UNKNOWN, { text: text.title, article: number }));
    const from = article.versions.find((version) => version.id === article.version)?.from;
    reply.header("cache-control", "public, max-age=3600");
    return {
      text: text.id,
      title: text.title,
      article: article.number,
      version: article.version,
      from: from === undefined ? null : isoDay(from),
      paragraphs: paragraphsOf(article.html),
    };
  });
}
