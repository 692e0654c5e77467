import type { Clock } from "./clock.ts";
import type { Database } from "./database/database.ts";
import type { Actor } from "./identity/actor.ts";
import type { Grants } from "./identity/permission.ts";

/** What every action receives first: who acts, what roles may do, the time and the store. */
export interface ActionContext {
  readonly actor: Actor;
  readonly grants: Grants;
  readonly clock: Clock;
  readonly database: Database;
}
