import type { TableClass } from "@openamo/platform";

export { listOrganisms } from "./actions/list-organisms.ts";
export { loadOrganisms } from "./actions/load-organisms.ts";
export { findOrganism, type Organism } from "./store.ts";

export const networkTableClasses: Readonly<Record<string, TableClass>> = { organism: "reference" };
export const networkSchemaFolder = new URL("./schema/", import.meta.url);
