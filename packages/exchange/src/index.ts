/** The door of the border: readers of the formats that others publish. What is read is checked, typed and told apart; nothing is stored here. */
export * from "./bank/index.ts";
export * from "./lots/index.ts";
export * from "./nomenclature/index.ts";
export * from "./persons/index.ts";
export * from "./returns/index.ts";
