import type { Grants, Permission } from "@openamo/platform";

const settlement: readonly Permission[] = [
  "nomenclature:read",
  "nomenclature:imports",
  "network:read",
  "people:search",
  "people:read",
  "people:register",
  "affiliation:read",
  "affiliation:read-health",
  "affiliation:record",
  "life-events:propose",
  "life-events:confirm",
  "life-events:read",
  "life-events:withdraw",
  "life-events:standing",
  "providers:search",
  "claims:submit",
  "claims:preview",
  "claims:list",
  "claims:read",
  "claims:replay",
  "claims:reverse",
  "claims:correct",
  "claims:summary",
  "accounting:read",
];

/** Cards and attestations: what whoever holds the file does. */
const proofs: readonly Permission[] = [
  "cards:read",
  "cards:order",
  "cards:declare",
  "cards:record",
  "cards:undo",
  "cards:hand-over",
  "cards:oppositions",
  "attestations:issue",
  "attestations:read",
  "attestations:revoke",
];

/**
 * What each role may do in the back office. A permission that no line names is denied.
 * The system role loads reference data, settles batches and pays; nobody signs in as it.
 */
export const fundGrants: Grants = {
  agent: new Set([...settlement, ...proofs]),
  insured: new Set<Permission>([
    "people:read",
    "people:search",
    "affiliation:read",
    "affiliation:read-health",
    "life-events:read",
    "life-events:standing",
    "cards:read",
    "cards:order",
    "cards:declare",
    "cards:undo",
    "attestations:issue",
    "attestations:read",
    "claims:list",
    "claims:read",
  ]),
  professional: new Set<Permission>([
    "nomenclature:read",
    "people:search",
    "providers:search",
    "claims:submit",
    "claims:preview",
    "claims:list",
    "claims:read",
  ]),
  machine: new Set<Permission>([
    "nomenclature:read",
    "cards:oppositions",
    "network:read",
    "people:search",
    "providers:search",
    "claims:submit",
    "claims:preview",
    "claims:list",
    "claims:read",
  ]),
  system: new Set<Permission>([
    ...settlement,
    ...proofs,
    "attestations:check",
    "network:load",
    "nomenclature:import",
    "nomenclature:reverse",
    "providers:register",
    "claims:settle-day",
    "payments:pay",
  ]),
};
