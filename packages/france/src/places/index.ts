/** Communes by name or postcode: an entry of its own, because its data are heavier than all the rest of the pack. */
export { allCommunes, type Commune } from "./commune.ts";
export { packPlaces } from "./pack-places.ts";
export { placeRules } from "./place-rules.ts";
export { findCommunes, presentCode, type Understood, understandPlace } from "./search.ts";
