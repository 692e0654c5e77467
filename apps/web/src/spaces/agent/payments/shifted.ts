const DAY_MS = 86_400_000;

/** The day so many days after another one, both as `YYYY-MM-DD`. */
export const shifted = (iso: string, days: number): string => new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
