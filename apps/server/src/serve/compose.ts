import { createFund } from "@openamo/fund";
import type { Clock, Database } from "@openamo/platform";
import type { Logger } from "pino";
import { type DemoAccount, WEB_CLIENT_ID } from "../identity/demo-accounts.ts";
import { demoProvider, PROVIDER_PATH } from "../identity/demo-provider.ts";
import type { Keys } from "../identity/keys.ts";
import { type RelyingParty, relyingParty } from "../identity/relying-party.ts";
import { packs } from "../packs.ts";
import type { DemoIdentity, Services } from "../services.ts";
import type { Settings } from "../settings.ts";
import { fundClock } from "./clock.ts";

export interface Composition {
  readonly settings: Settings;
  readonly database: Database;
  readonly keys: Keys;
  readonly log: Logger;
  readonly accounts?: () => readonly DemoAccount[];
  /** Another clock than the machine's: tests choose their day. */
  readonly clock?: Clock;
}

/** The configured issuer replaces the demo's provider; without either, nobody can sign in. */
function identityOf({ settings, keys, accounts }: Composition): { relyingParty: RelyingParty | undefined; demo: DemoIdentity | undefined } {
  const { publicUrl } = settings;
  if (settings.issuer !== undefined) {
    return { relyingParty: relyingParty({ ...settings.issuer, publicUrl, sealKey: keys.seal, alwaysAsk: false }), demo: undefined };
  }
  if (!settings.demo || accounts === undefined) return { relyingParty: undefined, demo: undefined };
  const issuer = new URL(`${publicUrl}${PROVIDER_PATH}`);
  return {
    relyingParty: relyingParty({ issuer, clientId: WEB_CLIENT_ID, clientSecret: keys.webSecret, publicUrl, sealKey: keys.seal, alwaysAsk: true }),
    demo: { provider: demoProvider({ publicUrl, keys, accounts }), accounts },
  };
}

/** Puts the program together: the packs, the store, who may do what, and where identities come from. */
export function composeServices(composition: Composition): Services {
  const { settings, database, log } = composition;
  const clock = composition.clock ?? fundClock();
  const fund = createFund({ packs, database, clock });
  return { settings, packs, database, clock, fund, log, ...identityOf(composition) };
}
