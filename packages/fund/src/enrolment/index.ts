import type { TableClass } from "@openamo/platform";

export { type BeginEnrolment, beginEnrolment } from "./actions/begin-enrolment.ts";
export { type EnrolLines, enrolLines } from "./actions/enrol-lines.ts";
export { finishEnrolment } from "./actions/finish-enrolment.ts";
export { listEnrolments } from "./actions/list-enrolments.ts";
export { type EnrolmentReport, readEnrolment } from "./actions/read-enrolment.ts";
export { type ReverseEnrolment, reverseEnrolment } from "./actions/reverse-enrolment.ts";
export type { Enrolment, EnrolmentLine, EnrolmentRecord, UnmetLine } from "./enrolment.ts";
export * from "./refusals.ts";

export const enrolmentTableClasses: Readonly<Record<string, TableClass>> = { enrolment: "local", enrolment_line: "local" };
export const enrolmentSchemaFolder = new URL("./schema/", import.meta.url);
