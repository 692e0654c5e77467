export { bankText } from "./characters.ts";
export { moroccanWriter, paymentWriters, sepaWriter } from "./pain.ts";
export { readStatement } from "./read-statement.ts";
export { STATEMENT_UNREADABLE } from "./refusals.ts";
export { type AskedTransfer, playBank, readInitiation } from "./simulated-bank.ts";
