import { Presets, SingleBar } from "cli-progress";
import { say } from "../cli/say.ts";
import type { LoadProgress } from "./load.ts";

const STAGES = { people: "Registering invented people", claims: "Settling a day of claims" } as const;

/** On a terminal a bar; elsewhere a line at every quarter, so that a log stays readable. */
export function terminalProgress(isTerminal: boolean): LoadProgress {
  let bar: SingleBar | undefined;
  let total = 0;
  let quarter = 0;
  return {
    begin(stage, all) {
      total = all;
      quarter = 0;
      if (!isTerminal) return say(`${STAGES[stage]} (${all})`);
      bar = new SingleBar({ format: `${STAGES[stage].padEnd(28)} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
      bar.start(all, 0);
    },
    step(done) {
      bar?.update(done);
      const reached = Math.floor((done * 4) / total);
      if (bar === undefined && reached > quarter) {
        quarter = reached;
        say(`  ${done}/${total}`);
      }
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
