import { claim } from "./claim.ts";
import { home } from "./home.ts";
import { shell } from "./shell.ts";
import { spaces } from "./spaces.ts";
import { states } from "./states.ts";

export const messages = { ...claim, ...home, ...shell, ...spaces, ...states };
