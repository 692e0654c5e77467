import type { PackNetwork } from "@openamo/kernel";
import { explorer } from "./explorer.ts";
import { managersOf } from "./managers.ts";
import { organismId, organisms } from "./organisms.ts";
import { schemes } from "./schemes.ts";

export { organismId } from "./organisms.ts";

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
  explorer,
};
