export { packs } from "../../apps/server/src/packs.ts";
