export { paragraphsOf } from "./article-in-words.ts";
export { citedArticles } from "./citations.ts";
export { type Collection, openCollection, versionOn } from "./collection.ts";
export { registerLaw } from "./commands.ts";
