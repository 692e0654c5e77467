import { problemOf } from "./problem.ts";

/**
 * Gives an act the key under which it has one effect: pressing twice, or again after a lost answer, sends the same key. The server keeps a refusal
 * with its key too, so what is corrected after a refusal is sent under a new one; and what is done after an answer is another act.
 */
export function oneEffect(): <Answer>(act: (key: string) => Promise<Answer>) => Promise<Answer> {
  let key = crypto.randomUUID();
  return async (act) => {
    try {
      const answer = await act(key);
      key = crypto.randomUUID();
      return answer;
    } catch (error) {
      const { status } = problemOf(error);
      if (status >= 400 && status < 500) key = crypto.randomUUID();
      throw error;
    }
  };
}
