import { randomFillSync } from "node:crypto";

/** Stands in the `person_id` of a line that concerns no person. */
export const NO_PERSON = "00000000-0000-0000-0000-000000000000";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id of the store. Anything else names nothing, and must not reach the database as an error. */
export const isId = (text: string): boolean => UUID.test(text);

/** The `person_id` under which a line is kept: a text that names nobody, as a caller may send, stands with those that concern no person. */
export const personKey = (personId: string | null): string => (personId !== null && isId(personId) ? personId : NO_PERSON);

const bytes = Buffer.alloc(16);
const RANDOM_BYTES = 10;
/** Randomness is asked for in large pieces: asking for each id would cost more than the rest of it. */
const pool = Buffer.alloc(RANDOM_BYTES * 512);
let used = pool.length;

const MOST_OF_A_MILLISECOND = 0xfff;
const MOST_AT_FIRST = 0x7ff;
let moment = 0;
let place = 0;

/** Moves on to the next place: within a millisecond they are counted, and where it is full the next one is begun. */
function nextPlace(random: number): void {
  const now = Date.now();
  if (now > moment) {
    moment = now;
    place = random & MOST_AT_FIRST;
  } else if (place < MOST_OF_A_MILLISECOND) place += 1;
  else {
    moment += 1;
    place = 0;
  }
}

/**
 * A new id: UUID version 7 (RFC 9562), its first 48 bits the time in milliseconds and the next 12 a count, so that the ids that one process makes
 * follow each other: claims of one instant keep the order in which they were settled.
 * Rows made together lie together in an index, which keeps inserts cheap when tables grow large.
 */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  pool.copy(bytes, 6, used, used + RANDOM_BYTES);
  used += RANDOM_BYTES;
  nextPlace(bytes.readUInt16BE(6));
  bytes.writeUIntBE(moment, 0, 6);
  bytes.writeUInt16BE(0x7000 | place, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
