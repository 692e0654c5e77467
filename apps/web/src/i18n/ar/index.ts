import { claim } from "./claim.ts";
import { entry } from "./entry.ts";
import { home } from "./home.ts";
import { network } from "./network.ts";
import { nomenclature } from "./nomenclature.ts";
import { people } from "./people.ts";
import { proofs } from "./proofs.ts";
import { questions } from "./questions.ts";
import { shell } from "./shell.ts";
import { spaces } from "./spaces.ts";
import { statements } from "./statements.ts";
import { states } from "./states.ts";
import { steering } from "./steering.ts";

export const messages = {
  ...claim,
  ...entry,
  ...home,
  ...network,
  ...nomenclature,
  ...people,
  proofs,
  questions,
  ...shell,
  ...spaces,
  ...states,
  ...statements,
  ...steering,
};
