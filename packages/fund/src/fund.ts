import type { CountryPack } from "@openamo/kernel";
import {
  type Actor,
  type Clock,
  type Database,
  type Grants,
  platformTableClasses,
  type RoomSchema,
  readPlatformSchema,
  readRoomSchema,
  type TableClass,
} from "@openamo/platform";
import { accountingSchemaFolder, accountingTableClasses } from "./accounting/index.ts";
import { affiliationSchemaFolder, affiliationTableClasses } from "./affiliation/index.ts";
import { attestationSchemaFolder, attestationTableClasses } from "./attestations/index.ts";
import { cardFollowUps } from "./cards/follow-ups.ts";
import { cardSchemaFolder, cardTableClasses } from "./cards/index.ts";
import { claimsSchemaFolder, claimsTableClasses } from "./claims/index.ts";
import type { FundContext } from "./context.ts";
import { contributionsSchemaFolder, contributionsTableClasses } from "./contributions/index.ts";
import { enrolmentSchemaFolder, enrolmentTableClasses } from "./enrolment/index.ts";
import { fundGrants } from "./grants.ts";
import { lifeEventsSchemaFolder, lifeEventsTableClasses } from "./life-events/index.ts";
import { lotsSchemaFolder, lotsTableClasses } from "./lots/index.ts";
import { messageSchemaFolder, messageTableClasses } from "./messages/index.ts";
import { networkSchemaFolder, networkTableClasses } from "./network/index.ts";
import { nomenclatureSchemaFolder, nomenclatureTableClasses } from "./nomenclature/index.ts";
import { paymentsSchemaFolder, paymentsTableClasses } from "./payments/index.ts";
import { peopleSchemaFolder, peopleTableClasses } from "./people/index.ts";
import { providersSchemaFolder, providersTableClasses } from "./providers/index.ts";
import { steeringSchemaFolder, steeringTableClasses } from "./steering/index.ts";

/** Rooms in the order in which their tables are made. */
const ROOMS: readonly (readonly [room: string, folder: URL])[] = [
  ["network", networkSchemaFolder],
  ["affiliation", affiliationSchemaFolder],
  ["people", peopleSchemaFolder],
  ["messages", messageSchemaFolder],
  ["life-events", lifeEventsSchemaFolder],
  ["cards", cardSchemaFolder],
  ["attestations", attestationSchemaFolder],
  ["providers", providersSchemaFolder],
  ["accounting", accountingSchemaFolder],
  ["payments", paymentsSchemaFolder],
  ["claims", claimsSchemaFolder],
  ["lots", lotsSchemaFolder],
  ["enrolment", enrolmentSchemaFolder],
  ["nomenclature", nomenclatureSchemaFolder],
  ["contributions", contributionsSchemaFolder],
  ["steering", steeringSchemaFolder],
];

/** The schemas of the platform and of every room, for `migrate`. */
export async function readFundSchemas(): Promise<RoomSchema[]> {
  return [await readPlatformSchema(), ...(await Promise.all(ROOMS.map(([room, folder]) => readRoomSchema(room, folder))))];
}

/** How each table is spread when one machine is not enough. */
export const tableClasses: Readonly<Record<string, TableClass>> = {
  ...platformTableClasses,
  ...networkTableClasses,
  ...affiliationTableClasses,
  ...peopleTableClasses,
  ...messageTableClasses,
  ...lifeEventsTableClasses,
  ...cardTableClasses,
  ...attestationTableClasses,
  ...providersTableClasses,
  ...accountingTableClasses,
  ...paymentsTableClasses,
  ...claimsTableClasses,
  ...lotsTableClasses,
  ...enrolmentTableClasses,
  ...nomenclatureTableClasses,
  ...contributionsTableClasses,
  ...steeringTableClasses,
};

/** The back office put together: a context for each actor is all that its actions need. */
export interface Fund {
  readonly packs: readonly CountryPack[];
  readonly database: Database;
  readonly clock: Clock;
  contextFor(actor: Actor): FundContext;
}

export interface FundParts {
  readonly packs: readonly CountryPack[];
  readonly database: Database;
  readonly clock: Clock;
  /** What roles may do; the fund's own table unless said. */
  readonly grants?: Grants;
}

/** Puts the back office together from the packs of its countries, a store and a clock. */
export function createFund({ packs, database, clock, grants = fundGrants }: FundParts): Fund {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const pack = (country: string): CountryPack => {
    const found = byId.get(country);
    if (found === undefined) throw new Error(`this program holds no pack for the country ${country}`);
    return found;
  };
  const countries = [...byId.keys()];
  return { packs, database, clock, contextFor: (actor) => ({ actor, grants, clock, database, pack, countries, followUps: cardFollowUps }) };
}
