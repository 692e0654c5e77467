import { type Day, day } from "@openamo/kernel";

/** The only source of time of the back office: rules never look at a clock, actions look at this one. */
export interface Clock {
  /** The instant, in UTC. */
  now(): Date;
  /** The civil day at that instant in the fund's time zone. */
  today(): Day;
  /** IANA name of the time zone in which days begin and end. */
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;

function dayReader(timeZone: string): (instant: Date) => Day {
  // Swedish writes days as YYYY-MM-DD, which is the form wanted.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  // Days are asked for far more often than they change; every zone begins its days on a whole minute.
  let minute = Number.NaN;
  let known = day("1970-01-01");
  return (instant) => {
    const asked = Math.floor(instant.getTime() / MINUTE_MS);
    if (asked !== minute) {
      known = day(format.format(instant));
      minute = asked;
    }
    return known;
  };
}

/** The civil day of an instant in the clock's time zone. @throws RangeError when the zone has no such name. */
export const instantDay = ({ timeZone }: Clock, instant: Date): Day => dayReader(timeZone)(instant);

/** The machine's clock, its days counted in a time zone (`Europe/Paris`). @throws RangeError when the zone has no such name. */
export function systemClock(timeZone: string): Clock {
  const dayAt = dayReader(timeZone);
  return { timeZone, now: () => new Date(), today: () => dayAt(new Date()) };
}

/** A clock that stands still until it is moved: demonstrations and tests choose their day. */
export interface FixedClock extends Clock {
  moveTo(instant: string): void;
}

/** A clock set to an instant (`2026-11-21T09:00:00Z`). @throws RangeError when the text is no instant. */
export function fixedClock(instant: string, timeZone: string): FixedClock {
  const dayAt = dayReader(timeZone);
  let current = readInstant(instant);
  return {
    timeZone,
    now: () => new Date(current),
    today: () => dayAt(current),
    moveTo(next) {
      current = readInstant(next);
    },
  };
}

function readInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not an instant: ${text}`);
  return instant;
}
