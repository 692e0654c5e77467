import type { TableClass } from "@openamo/platform";

export { type PayOrders, payOrders } from "./actions/pay-orders.ts";
export { type MoneyMove, moveDifference, orderPayments } from "./differences.ts";
export { type DueLine, ordersOf, type PaymentOrder, type Receivable, receivablesOf } from "./store.ts";

export const paymentsTableClasses: Readonly<Record<string, TableClass>> = { payment_order: "case", receivable: "case" };
export const paymentsSchemaFolder = new URL("./schema/", import.meta.url);
