import { type RoomSchema, readRoomSchema } from "./database/migrate.ts";

/** The tables of the platform itself; they come before those of any room. */
export const readPlatformSchema = (): Promise<RoomSchema> => readRoomSchema("platform", new URL("./schema/", import.meta.url));
