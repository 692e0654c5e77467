// Writes packages/france/src/places/data: the communes of the official geographic code, with their postcodes, in a compact form.
// Run it when @etalab/decoupage-administratif has a new edition; a test compares the two.
//   node scripts/places.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const require = createRequire(join(root, "package.json"));
const source = "@etalab/decoupage-administratif/data";
const communes = JSON.parse(readFileSync(require.resolve(`${source}/communes.json`), "utf8"));
const departments = JSON.parse(readFileSync(require.resolve(`${source}/departements.json`), "utf8"));
const { version } = JSON.parse(readFileSync(require.resolve("@etalab/decoupage-administratif/package.json"), "utf8"));
const folder = join(root, "packages", "france", "src", "places", "data");

const departmentOf = (code) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));
const regionOf = new Map(departments.map(({ code, region }) => [code, region]));
const OVERSEAS = "overseas";
/** Regions by INSEE code, overseas ones and collectivities together. */
const NAMES = {
  11: "ile-de-france",
  24: "centre-val-de-loire",
  27: "bourgogne-franche-comte",
  28: "normandie",
  32: "hauts-de-france",
  44: "grand-est",
  52: "pays-de-la-loire",
  53: "bretagne",
  75: "nouvelle-aquitaine",
  76: "occitanie",
  84: "auvergne-rhone-alpes",
  93: "provence-alpes-cote-d-azur",
  94: "corse",
};

const present = new Map(communes.filter(({ type }) => type === "commune-actuelle").map(({ code, nom }) => [code, nom]));

/** `001L'Abergement-Clémenciat:01400`, or `015Arbignieu>01015` for a part of a commune; postcodes of the department lose its digits. */
function entryOf({ code, nom, type, codesPostaux = [], commune, chefLieu }) {
  const department = departmentOf(code);
  const prefix = department.replace(/[AB]/, "0");
  const postcodes = codesPostaux.map((postcode) => (postcode.startsWith(prefix) ? postcode.slice(prefix.length) : postcode));
  const whole = type === "commune-actuelle" ? "" : `>${commune ?? chefLieu}`;
  return `${code.slice(department.length)}${nom}${whole}${postcodes.length === 0 ? "" : `:${postcodes.join(",")}`}`;
}

const byRegion = new Map();
for (const commune of communes) {
  // A delegated commune may bear the code of its commune: it is kept only where its name is another one.
  if (commune.type !== "commune-actuelle" && present.get(commune.code) === commune.nom) continue;
  const department = departmentOf(commune.code);
  const region = NAMES[regionOf.get(department)] ?? OVERSEAS;
  const inRegion = byRegion.get(region) ?? new Map();
  inRegion.set(department, [...(inRegion.get(department) ?? []), entryOf(commune)]);
  byRegion.set(region, inRegion);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// Functions with a body, which an engine that reads the file skips until they are called (what follows the arrow of a short one is read whole):
// most programs never look a place up.
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
for (const [region, inRegion] of byRegion) {
  const lines = [...inRegion].sort(([a], [b]) => (a < b ? -1 : 1)).map(([department, entries]) => `  ["${department}", ${JSON.stringify(entries.join(";"))}],`);
  writeFileSync(
    join(folder, `${region}.ts`),
    `/** Communes by department, from @etalab/decoupage-administratif ${version}: see scripts/places.mjs. */\nexport function ${camel(region)}(): readonly (readonly [department: string, communes: string])[] {\n  return [\n${lines.join("\n")}\n  ];\n}\n`,
  );
}
const regions = [...byRegion.keys()].sort();
writeFileSync(
  join(folder, "index.ts"),
  `${regions.map((region) => `import { ${camel(region)} } from "./${region}.ts";`).join("\n")}\n\n/** The communes of every department, as they are written. */\nexport function writtenCommunes(): readonly (readonly [department: string, communes: string])[] {\n  return [\n${regions.map((region) => `  ...${camel(region)}(),`).join("\n")}\n  ];\n}\n`,
);
console.log(`${communes.length} entries of edition ${version} in ${byRegion.size} files.`);
