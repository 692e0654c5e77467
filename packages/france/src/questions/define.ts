import { onFirstUse, type Question } from "@openamo/kernel";

type Written<Input, Outcome> = Omit<Question<Input, Outcome>, "input" | "output"> & {
  readonly [Side in "input" | "output"]: () => Question<Input, Outcome>[Side];
};

/** A question whose input and output are described when somebody first asks: most programs put a few of the questions only. */
export function defineQuestion<Input, Outcome>({ input, output, ...question }: Written<Input, Outcome>): Question<Input, Outcome> {
  const [described, published] = [onFirstUse(input), onFirstUse(output)];
  return {
    ...question,
    get input() {
      return described();
    },
    get output() {
      return published();
    },
  };
}
