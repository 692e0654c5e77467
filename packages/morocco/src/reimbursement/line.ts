import type { Cents, Day, Rate } from "@openamo/kernel";
import type { Scheme } from "../network/schemes.ts";
import type { Act } from "../nomenclature/act.ts";
import type { Coefficient } from "../nomenclature/coefficient.ts";
import type { Sector } from "../nomenclature/tariffs.ts";

/** A decision of the fund that exonerates a disease: listed long-term (ALD), or heavy and costly (ALC). Its rate belongs to the decision, not to the scheme. */
export interface Exoneration {
  readonly kind: "ald" | "alc";
  /** Rate written on the decision; null where the law itself gives it. */
  readonly rate: Rate | null;
}

/** Everything that the law needs to decide one line. Amounts in centimes, ages in completed years. */
export interface LineFacts {
  readonly careDay: Day;
  readonly scheme: Scheme;
  readonly sector: Sector;
  /** Whether the professional is under the national convention; null when nobody said. */
  readonly contracted: boolean | null;
  readonly act: Act;
  /** For acts counted by a coefficient. */
  readonly coefficient: Coefficient | null;
  /** Sessions, days or boxes. */
  readonly quantity: number;
  /** What was charged; null when only the tariff is asked about: it is then the tariff. */
  readonly billed: Cents | null;
  /** Tariff of one unit that came with the line: base price of a medicine, flat sum of a device, package of a stay. */
  readonly givenTariff: Cents | null;
  readonly exoneration: Exoneration | null;
  /** Pregnancy, birth and what follows. */
  readonly maternity: boolean;
  readonly ageYears: number | null;
  readonly thirdPartyPayment: boolean;
  /** Total charged on the invoice that the line belongs to. */
  readonly invoice: Cents | null;
  readonly priorAgreement: boolean | null;
  /** Already paid for dental prostheses in the months that the limit looks at. */
  readonly dentalProsthesesPaid: Cents;
}

/** One decided line, in centimes: `fee = paid + patientShare`, and the parts add up (a test). */
export interface LineResult {
  readonly fee: Cents;
  /** Tariff retained, never above what was charged. */
  readonly base: Cents;
  /** What was charged above the tariff. */
  readonly excess: Cents;
  /** Part of the base that the rate leaves. */
  readonly patientPart: Cents;
  /** What a limit over time takes from the fund's part. */
  readonly overLimit: Cents;
  /** Borne by the compulsory cover. */
  readonly amo: Cents;
  /** Borne by the State in place of the patient. */
  readonly state: Cents;
  readonly paid: Cents;
  readonly patientShare: Cents;
  readonly rate: Rate;
}
