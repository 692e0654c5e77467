/** The platform packages that a lock offers and does not hold, as `[path, entry]`. */
export function missingPlatforms(packages: Record<string, unknown>): [path: string, entry: Record<string, unknown>][];
