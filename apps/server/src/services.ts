import type { Fund } from "@openamo/fund";
import type { CountryPack } from "@openamo/kernel";
import type { Clock, Database } from "@openamo/platform";
import type Provider from "oidc-provider";
import type { Logger } from "pino";
import type { DemoAccount } from "./identity/demo-accounts.ts";
import type { RelyingParty } from "./identity/relying-party.ts";
import type { Settings } from "./settings.ts";

/** The embedded identity provider and who may sign in there; only with `--demo`. */
export interface DemoIdentity {
  readonly provider: Provider;
  readonly accounts: () => readonly DemoAccount[];
}

/** All that the HTTP edge is given: it opens nothing itself. */
export interface Services {
  readonly settings: Settings;
  readonly packs: readonly CountryPack[];
  readonly database: Database;
  readonly clock: Clock;
  /** The back office: a context for each actor. */
  readonly fund: Fund;
  /** Undefined when no identity provider is configured: everything that needs an actor is then refused. */
  readonly relyingParty: RelyingParty | undefined;
  readonly demo: DemoIdentity | undefined;
  readonly log: Logger;
}
