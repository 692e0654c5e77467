export { type CareSheet, careSheet } from "./claims/care-sheet.ts";
export { actByCode, doctorActs } from "./nomenclature/acts.ts";
export { type DoctorAct, SPECIALTIES, type Specialty, TERRITORIES, type Territory } from "./nomenclature/doctor-act.ts";
export { tariffOf } from "./nomenclature/tariff-of.ts";
export { france } from "./pack.ts";
export { SPECIALTY_LABELS } from "./questions/labels.ts";
export { reimbursement } from "./questions/reimbursement/index.ts";
export { decideLine } from "./reimbursement/decide-line.ts";
export { COVERS, type Cover, type LineFacts, type LineResult, PATHWAYS, type Pathway } from "./reimbursement/line.ts";
