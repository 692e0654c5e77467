export { type ConfirmCardOrders, confirmCardOrders } from "./actions/confirm-card-orders.ts";
export { type DeclareCard, type Declared, declareCard } from "./actions/declare-card.ts";
export { type EndCardBatch, endCardBatch } from "./actions/end-card-batch.ts";
export { type ListOppositions, listOppositions } from "./actions/list-oppositions.ts";
export { type OrderCard, orderCard } from "./actions/order-card.ts";
export { type CardOrdersPreview, previewCardOrders } from "./actions/preview-card-orders.ts";
export { readCardBatch } from "./actions/read-card-batch.ts";
export { type PersonCards, type ReadCard, readCards } from "./actions/read-cards.ts";
export { type RecordCardStep, recordCardStep } from "./actions/record-card-step.ts";
export { type UndoCardStep, undoCardStep } from "./actions/undo-card-step.ts";
export type { MakerLine } from "./batch.ts";
export * from "./batch-refusals.ts";
export { type CardLife, type CardState, type CardStep, foldLife, type LiveAction, liveActions } from "./life.ts";
export * from "./refusals.ts";
export type { Opposition } from "./store.ts";
export { cardTableClasses } from "./tables.ts";
export { STATE_WORDS } from "./words.ts";

export const cardSchemaFolder = new URL("./schema/", import.meta.url);
