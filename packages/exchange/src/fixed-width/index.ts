export * from "./zones.ts";
