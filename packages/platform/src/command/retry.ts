const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";
const ATTEMPTS = 4;

const sqlState = (error: unknown): unknown => (error instanceof Error ? (error as Error & { code?: unknown }).code : undefined);

/** Runs a whole transaction again when the server gave it up in favour of another; any other error is thrown as it is. */
export async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const given = sqlState(error);
      if (attempt === ATTEMPTS || (given !== SERIALIZATION_FAILURE && given !== DEADLOCK)) throw error;
    }
  }
}
