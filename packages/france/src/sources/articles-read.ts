import type { ArticleRead } from "@openamo/kernel";

/** The articles that were read for this pack, each in the version then in force. The law watch compares them with the newest text. */
export const articlesRead: readonly ArticleRead[] = [];
