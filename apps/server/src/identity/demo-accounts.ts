import type { Locale, Text } from "@openamo/kernel";
import type { RoleClaim } from "./claims.ts";

/** Somebody who may sign in at the demo's identity provider, invented like all the demo's people. */
export interface DemoAccount {
  /** Stable id, used as the subject of tokens and as login hint. */
  readonly id: string;
  readonly displayName: string;
  /** What this account is for, shown beside its name. */
  readonly description: Text;
  readonly claim: RoleClaim;
}

export const describeAccount = (account: DemoAccount, locale: Locale): string => (locale === "fr" ? account.description.fr : account.description.en);

/** The program with which a demo partner sends claims: known to the provider by client id and secret. */
export const MACHINE_CLIENT = { id: "openamo-demo-machine", displayName: "Demo exchange", organism: "691" } as const;

/** The server itself as a client of the demo's provider. */
export const WEB_CLIENT_ID = "openamo-web";
