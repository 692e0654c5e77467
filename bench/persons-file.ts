import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

const two = (value: number): string => String(value).padStart(2, "0");
const NAMES = ["Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Dubois", "Moreau", "Laurent"];
const PLACES = ["69", "13", "59", "33", "67", "75", "31", "44", "35", "06"];

/** A line of an invented person: numbers that check, names that repeat as they do in a country. */
function personLine(index: number): string {
  const [order, month] = [(index % 900) + 1, (Math.floor(index / 900) % 12) + 1];
  const year = 1930 + (Math.floor(index / 10_800) % 70);
  const place = PLACES[Math.floor(index / 756_000) % PLACES.length] ?? "69";
  const body = `1${two(year % 100)}${two(month)}${place}999${String(order).padStart(3, "0")}`;
  const nir = body + two(Number(97n - (BigInt(body) % 97n)));
  const name = `${NAMES[index % NAMES.length]}${(index * 7919) % 5_000}`;
  return `${nir};${name};Prenom${index % 997};male;${year}-${two(month)}-${two((index % 28) + 1)};general;2024-01-01;work;${index % 300} rue de la Paix;69003;Lyon;69123`;
}

/** Writes a file of invented persons, from one number to another, as a fund receives it. */
export async function writePersons(path: string, from: number, to: number): Promise<void> {
  const file = createWriteStream(path);
  file.write("identifier;birth_name;given_names;sex;birth_date;scheme;from;ground;address;postcode;town;commune\n");
  for (let index = from; index < to; index += 1) if (!file.write(`${personLine(index)}\n`)) await once(file, "drain");
  file.end();
  await finished(file);
}
