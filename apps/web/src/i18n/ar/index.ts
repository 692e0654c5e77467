import { claim } from "./claim.ts";
import { home } from "./home.ts";
import { menu } from "./menu.ts";
import { nomenclature } from "./nomenclature.ts";
import { people } from "./people.ts";
import { proofs } from "./proofs.ts";
import { shell } from "./shell.ts";
import { spaces } from "./spaces.ts";
import { states } from "./states.ts";
import { steering } from "./steering.ts";

export const messages = { ...claim, ...home, ...menu, ...nomenclature, ...people, proofs, ...shell, ...spaces, ...states, ...steering };
