import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../tests/support/stores.ts";
import { type Office, openOffice, visit } from "../test-support/office.ts";
import type { FundContext } from "./context.ts";
import { gathering } from "./gather.ts";
import { readClaim, submitClaim } from "./index.ts";

describeOnStores("work asked for by many at one moment", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  /** Doubles numbers, writes down the rounds, and fails on 13. */
  const doubling = () => {
    const rounds: { readonly subject: string; readonly inputs: readonly number[] }[] = [];
    const together = async (context: FundContext, inputs: readonly number[]): Promise<number[]> => {
      rounds.push({ subject: context.actor.subject, inputs });
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (inputs.includes(13)) throw new RangeError("thirteen");
      return inputs.map((input) => 2 * input);
    };
    return { rounds, double: gathering({ most: 3, names: (input: number) => [String(input % 100)], together }) };
  };

  test("is done in rounds, in the order of asking, never more at once than the most", async () => {
    const { rounds, double } = doubling();
    expect(await Promise.all([1, 2, 3, 4, 5].map((input) => double(office.north, input)))).toEqual([2, 4, 6, 8, 10]);
    expect(rounds.map(({ inputs }) => inputs)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(await double(office.north, 6)).toBe(12);
  });

  test("never has two of one name in a round", async () => {
    const { rounds, double } = doubling();
    expect(await Promise.all([7, 107, 8].map((input) => double(office.north, input)))).toEqual([14, 214, 16]);
    expect(rounds.map(({ inputs }) => inputs)).toEqual([[7, 8], [107]]);
    expect(await double(office.north, 9).then(() => double(office.north, 10))).toBe(20);
  });

  test("has two rounds under way at most: the second for three of eight who were here, and never for a name that is under way", async () => {
    const under: number[][] = [];
    const seen: number[][] = [];
    const ends: (() => void)[] = [];
    const together = async (_context: FundContext, inputs: readonly number[]): Promise<readonly number[]> => {
      under.push([...inputs]);
      seen.push([...inputs]);
      await new Promise<void>((resolve) => ends.push(resolve));
      under.splice(
        under.findIndex((round) => round[0] === inputs[0]),
        1,
      );
      return inputs;
    };
    const same = gathering({ most: 4, names: (input: number) => [String(input % 100)], together });
    const moment = () => new Promise((resolve) => setTimeout(resolve, 5));
    const ask = async (...inputs: number[]) => {
      const asked = inputs.map((input) => same(office.north, input));
      await moment();
      return asked;
    };
    const first = await ask(1, 2, 3, 4);
    // One is too few beside four; 101 bears the name of 1, which is under way: it counts among those who wait and is not taken.
    const second = [...(await ask(5)), ...(await ask(101)), ...(await ask(6))];
    expect(under).toEqual([[1, 2, 3, 4], [5]]);
    ends.shift()?.();
    await Promise.all(first);
    await moment();
    // Seven were here when the first round ended: two are too few to begin beside the second, three are not.
    expect(seen).toEqual([[1, 2, 3, 4], [5]]);
    second.push(...(await ask(7)));
    expect(seen).toEqual([[1, 2, 3, 4], [5], [101, 6, 7]]);
    for (const end of ends) end();
    expect(await Promise.all(second)).toEqual([5, 101, 6, 7]);
    expect(await Promise.all([(await ask(8))[0], moment().then(() => ends.at(-1)?.())])).toMatchObject([8, undefined]);
  });

  test("is done apart where a round fails: only the one at fault fails", async () => {
    const { double } = doubling();
    const answers = await Promise.allSettled([12, 13, 14].map((input) => double(office.north, input)));
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(answers[1]).toMatchObject({ reason: { message: "thirteen" } });
    expect(answers[2]).toMatchObject({ value: 28 });
  });

  test("of two actors is never done together", async () => {
    const { rounds, double } = doubling();
    await Promise.all([double(office.north, 1), double(office.south, 2), double(office.north, 3)]);
    expect(rounds.map(({ inputs }) => inputs)).toEqual([[1, 3], [2]]);
    expect(new Set(rounds.map(({ subject }) => subject)).size).toBe(new Set([office.north, office.south].map(({ actor }) => actor.subject)).size);
  });

  test("gives each sheet its claim, and each claim its own file, whoever else asks", async () => {
    const professionalId = await office.newProfessional();
    const persons = await Promise.all([1, 2, 3].map(() => office.newPerson()));
    const twice = office.key();
    const sent = [...persons.map((personId) => ({ key: office.key(), personId })), ...[1, 2].map(() => ({ key: twice, personId: persons[0] ?? "" }))];
    const answers = await Promise.all(
      sent.map(({ key, personId }, index) =>
        submitClaim(office.north, { key, personId, professionalId, sheet: visit(index > 2 ? "2026-11-11" : "2026-11-12") }),
      ),
    );
    const receipts = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect(receipts.map(({ personId }) => personId)).toEqual(sent.map(({ personId }) => personId));
    expect(answers.map(({ replayed }) => replayed)).toEqual([false, false, false, false, true]);
    expect(new Set(receipts.map(({ claimId }) => claimId)).size).toBe(4);
    const wanted = [...receipts.map(({ claimId }) => claimId), "nobody"];
    const read = await Promise.all(wanted.map((claimId) => readClaim(office.north, { claimId })));
    expect(read.map((answer) => (answer.ok ? answer.value.claim.personId : answer.refusal.definition.code))).toEqual([
      ...sent.map(({ personId }) => personId),
      "not-found-here",
    ]);
  });
});
