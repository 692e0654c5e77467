export { organismByBase, organismByDsn, organismByFund } from "./codes.ts";
export { dutiesOf, dutyFor } from "./duties.ts";
export { type Establishment, establishments } from "./establishments.ts";
export {
  type Evidence,
  type FactStatus,
  FUNCTIONS,
  type NetworkFunction,
  type Organism,
  type OrganismType,
  SCHEMES,
  type SchemeId,
  type SchemeRow,
  type Territory,
} from "./model.ts";
export { existsOn, organismAt, organismById, organisms, organismsOfType, successorOn } from "./organisms.ts";
export { schemeByCode, schemeById, schemeExistsOn, schemes } from "./schemes.ts";
export { NETWORK_SOURCES, type NetworkSource } from "./sources.ts";
export { departmentOf, holds, type Place, placeOf } from "./territory.ts";
