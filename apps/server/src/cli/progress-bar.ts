import { SingleBar } from "cli-progress";
import { say } from "./say.ts";

const BAR = "  {bar} {value}/{total} · {rate}/s · {left}";

/** On a terminal a bar with the rate and the time left; elsewhere a line at every tenth. */
export function progressBar(isTerminal: boolean): { step(done: number, total: number): void; end(): void } {
  const began = Date.now();
  let bar: SingleBar | undefined;
  let tenth = 0;
  return {
    step(done, total) {
      const seconds = Math.max(0.001, (Date.now() - began) / 1000);
      const rate = Math.round(done / seconds);
      const left = `${Math.ceil((total - done) / Math.max(1, rate))} s`;
      if (!isTerminal) {
        const reached = Math.floor((done * 10) / Math.max(1, total));
        if (reached > tenth) say(`  ${done}/${total} · ${rate}/s · ${left}`);
        tenth = reached;
        return;
      }
      if (bar === undefined) {
        bar = new SingleBar({ format: BAR, hideCursor: true });
        bar.start(total, done, { rate, left });
      } else bar.update(done, { rate, left });
    },
    end: () => bar?.stop(),
  };
}
