import { type Grants, type Permission, type RoomSchema, readPlatformSchema } from "@openamo/platform";

const nothing: ReadonlySet<Permission> = new Set();

/** What each role may do. */
export const grants: Grants = { agent: nothing, insured: nothing, professional: nothing, machine: nothing, system: nothing };

/** The tables of the whole program, rooms in their order. */
export const readSchemas = async (): Promise<RoomSchema[]> => [await readPlatformSchema()];
