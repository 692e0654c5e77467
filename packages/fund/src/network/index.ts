import type { TableClass } from "@openamo/platform";

export { listOrganisms } from "./actions/list-organisms.ts";
export { loadNetwork } from "./actions/load-network.ts";
export { findOrganism, type Organism } from "./store.ts";

export const networkTableClasses: Readonly<Record<string, TableClass>> = { organism: "reference", organism_scheme: "reference" };
export const networkSchemaFolder = new URL("./schema/", import.meta.url);
