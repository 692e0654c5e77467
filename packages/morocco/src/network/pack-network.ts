import type { PackNetwork } from "@openamo/kernel";
import { managersOf } from "./managers.ts";
import { organisms } from "./organisms.ts";
import { schemes } from "./schemes.ts";

/** Ids of the core are unique in all countries. */
export const organismId = (code: string): string => `ma-${code.toLowerCase()}`;

/** The Moroccan network as the core sees it. */
export const packNetwork: PackNetwork = {
  schemes: schemes.map(({ scheme, label, from, to }) => ({ id: scheme, name: label, from, to })),
  organisms: organisms.map(({ code, name, role, from, to }) => ({
    id: organismId(code),
    code,
    name,
    kind: role,
    from,
    to,
    affiliates: schemes.filter(({ scheme }) => managersOf(scheme).includes(code)).map(({ scheme }) => scheme),
  })),
};
