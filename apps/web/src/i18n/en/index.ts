import { acts } from "./acts.ts";
import { claim } from "./claim.ts";
import { entry } from "./entry.ts";
import { home } from "./home.ts";
import { money } from "./money.ts";
import { network } from "./network.ts";
import { nomenclature } from "./nomenclature.ts";
import { person } from "./person.ts";
import { proofs } from "./proofs.ts";
import { questions } from "./questions.ts";
import { shell } from "./shell.ts";
import { spaces } from "./spaces.ts";
import { states } from "./states.ts";
import { steering } from "./steering.ts";
import { work } from "./work.ts";

export const messages = {
  ...acts,
  ...claim,
  ...entry,
  ...home,
  ...money,
  ...network,
  ...nomenclature,
  ...person,
  proofs,
  questions,
  ...shell,
  ...spaces,
  ...states,
  ...steering,
  ...work,
};
