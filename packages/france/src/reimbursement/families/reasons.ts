import { CARE_BASE_GIVEN, CARE_EXCESS, CARE_SHARE, FRANCHISE_REDUCED } from "./decide-care.ts";
import { dentalReasons } from "./dental.ts";
import { dentalPreventionReasons } from "./dental-prevention.ts";
import { deviceReasons } from "./device.ts";
import { REUNION_COEFFICIENT } from "./hearing.ts";
import { laboratoryReasons } from "./laboratory.ts";
import { medicineReasons } from "./medicine.ts";
import { LISTED_PRODUCT, NO_INDICATION } from "./optics.ts";
import { BEGUN_TOO_LATE, ORTHODONTIC_TARIFF } from "./orthodontics.ts";
import { paramedicReasons } from "./paramedic.ts";
import { SESSION_PRICE } from "./psychologist.ts";
import { EARLY_RENEWAL, RENEWAL } from "./renewal.ts";

/** Every reason of the families of care other than doctors' consultations. */
export const careReasons = [
  CARE_BASE_GIVEN,
  CARE_EXCESS,
  CARE_SHARE,
  FRANCHISE_REDUCED,
  ...paramedicReasons,
  SESSION_PRICE,
  ...medicineReasons,
  ...dentalReasons,
  ...dentalPreventionReasons,
  ...laboratoryReasons,
  ...deviceReasons,
  ORTHODONTIC_TARIFF,
  BEGUN_TOO_LATE,
  LISTED_PRODUCT,
  NO_INDICATION,
  REUNION_COEFFICIENT,
  RENEWAL,
  EARLY_RENEWAL,
];
