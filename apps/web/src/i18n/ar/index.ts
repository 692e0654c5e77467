import { claim } from "./claim.ts";
import { home } from "./home.ts";
import { menu } from "./menu.ts";
import { shell } from "./shell.ts";
import { spaces } from "./spaces.ts";
import { states } from "./states.ts";
import { steering } from "./steering.ts";

export const messages = { ...claim, ...home, ...menu, ...shell, ...spaces, ...states, ...steering };
