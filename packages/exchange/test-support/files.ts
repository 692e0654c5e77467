import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A folder of invented list files, in the forms of the public ones. */
export interface ListFolder {
  readonly path: string;
  /** Writes a file and answers with its path; `.gz` names are compressed. */
  write(name: string, content: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}

export async function listFolder(): Promise<ListFolder> {
  const path = await mkdtemp(join(tmpdir(), "openamo-lists-"));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await writeFile(file, name.endsWith(".gz") ? gzipSync(content) : content);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** A JSON list as the hospital agency's compilers write it: one line, no space. */
export const jsonList = (rows: readonly object[]): string => JSON.stringify(rows);

export const act = (code: string, changes: object = {}) => ({
  code,
  libelle_court: "acte inventé",
  type_acte: "0",
  compatibilite_sexe: "0",
  date_debut: "2006-03-01",
  libelle_long: `Acte inventé ${code}`,
  ...changes,
});

export const tariff = (code: string, from: string, grids: Readonly<Record<string, number>>, changes: object = {}) => ({
  code,
  activite: "1",
  phase: "0",
  date_effet: from,
  date_arr_minis: "2020-01-01",
  date_jo: "2020-01-02",
  ...grids,
  ...changes,
});
