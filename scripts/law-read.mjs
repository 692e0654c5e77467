// Writes down, for each cited article of a code, the version that applies today: packages/france/src/sources/articles-read.ts.
// Run it after reading the articles; a reading already written down stays as it is. To write one anew after reading it again:
//   node scripts/law-read.mjs L160-13 R160-6
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap, root } from "./bootstrap.mjs";

const NEEDED_MAJOR = 24;
const FILE = join(root, "packages", "france", "src", "sources", "articles-read.ts");
const ENTRY = /\{ text: "([^"]+)", article: "([^"]+)", version: "([^"]+)", readOn: "([^"]+)" \}/g;

/** Readings already written down, by text and article. */
function writtenDown() {
  return new Map(
    [...readFileSync(FILE, "utf8").matchAll(ENTRY)].map(([, text, article, version, readOn]) => [`${text} ${article}`, { text, article, version, readOn }]),
  );
}

function fileOf(readings) {
  const lines = readings.map(
    ({ text, article, version, readOn }) => `  { text: "${text}", article: "${article}", version: "${version}", readOn: "${readOn}" },`,
  );
  return `import { type ArticleRead, onFirstUse } from "@openamo/kernel";

/** The articles that somebody read, in the version then in force. \`scripts/law-read.mjs\` adds the articles newly cited. */
export const articlesRead = onFirstUse((): readonly ArticleRead[] => [
${lines.join("\n")}
]);
`;
}

async function update(again) {
  const { citedArticles, openCollection, versionOn } = await import("../apps/server/src/law-watch/index.ts");
  const { france } = await import("@openamo/france");
  const { isoDay } = await import("@openamo/kernel");
  const { systemClock } = await import("@openamo/platform");
  const today = systemClock("Europe/Paris").today();
  const collection = openCollection();
  if (collection === undefined) throw new Error("the development package of the consolidated codes is not installed");
  const before = writtenDown();
  const readings = citedArticles(france).flatMap((cited) => {
    const collectionId = france.texts.find((text) => text.id === cited.text && text.kind === "code")?.collectionId;
    if (collectionId === undefined) return [];
    const old = before.get(`${cited.text} ${cited.article}`);
    if (old !== undefined && !again.includes(cited.article)) return [old];
    const article = collection.code(collectionId)?.article(cited.article);
    const version = article === undefined ? undefined : versionOn(article, today);
    if (version !== undefined) return [{ text: cited.text, article: cited.article, version: version.id, readOn: isoDay(today) }];
    console.error(`${cited.text} ${cited.article}: no version in force today; correct the citation.`);
    process.exitCode = 1;
    return [];
  });
  writeFileSync(FILE, fileOf(readings));
  console.log(`${readings.length} articles written down, ${readings.filter(({ text, article }) => !before.has(`${text} ${article}`)).length} of them new.`);
}

if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) await update(process.argv.slice(2));
else {
  const { node } = await bootstrap();
  process.exitCode = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}
