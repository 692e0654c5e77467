import { SPECIALTIES, type Specialty } from "../doctor-act.ts";

export const GENERAL_PRACTICE: readonly Specialty[] = ["general-practice"];
export const PAEDIATRICS: readonly Specialty[] = ["paediatrics"];
/** Children's care of first resort: GPs and paediatricians. */
export const CHILD_DOCTORS: readonly Specialty[] = ["general-practice", "paediatrics"];
/** Psychiatrists, neuropsychiatrists and neurologists share the code CNP. */
export const CNP_DOCTORS: readonly Specialty[] = ["psychiatry", "neurology"];
export const SPECIALISTS: readonly Specialty[] = SPECIALTIES.filter((specialty) => specialty !== "general-practice");
/** Specialists whose consultation is CS. */
export const CS_DOCTORS: readonly Specialty[] = SPECIALISTS.filter((specialty) => !CNP_DOCTORS.includes(specialty));

/** Acts of a GP to which a majoration may be added. */
export const GP_CONSULTATIONS = ["G", "GS", "C", "TCG"] as const;
export const GP_VISITS = ["VG", "VGS", "V"] as const;
