import { type Cents, type CounterKey, type CounterMove, cents, type Day, type TariffKey } from "@openamo/kernel";
import { DEVICE_LIST, priceDevice } from "../../reimbursement/families/device.ts";
import { isLumpSum, LABORATORY_LIST, type LaboratoryCare, priceLaboratory } from "../../reimbursement/families/laboratory.ts";
import type { FullCoverClaimed } from "../../reimbursement/full-cover/check.ts";
import { NONE_ON_LUMP_SUM, participationForfaitaire } from "../../reimbursement/participation-forfaitaire.ts";
import { dailyKey, yearlyKey } from "../counters.ts";
import { agreedBy } from "../prior-agreement.ts";
import type { DeviceSheet } from "../sheets/devices-of-the-list.ts";
import type { LaboratorySheet } from "../sheets/laboratory.ts";
import { settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";

type LaboratoryLine = LaboratorySheet["lines"][number];
type DeviceLine = DeviceSheet["lines"][number];

/** What the sheet's own schema makes certain. */
function careOf({ item, code, quantity, agreed, sampler, coefficient }: LaboratoryLine): LaboratoryCare {
  if (item === "examination" && code !== undefined) return { item, code, quantity, agreed };
  if (item === "sampling" && sampler !== undefined && coefficient !== undefined) return { item, letter: sampler, coefficient };
  throw new RangeError("a line of a laboratory sheet is an examination or a sampling");
}

const keysOf = (on: Day, settledOn: Day, professionalId: string): readonly CounterKey[] => [yearlyKey(settledOn), dailyKey(on, professionalId)];

/** CSS L160-13 II, D160-8: the flat participation on an examination; the sampling and the lump sums of the day bear none. */
function participationOf(line: LaboratoryLine, payable: Cents, context: LineContext): Cents {
  const { on, settledOn, professional, counters, trace } = context;
  if (line.item === "sampling" || isLumpSum(line.code ?? "")) {
    trace.tell(NONE_ON_LUMP_SUM);
    return cents(0);
  }
  const [year, day] = keysOf(on, settledOn, professional.id).map((key) => counters.value(key));
  const borne = { participationsThisYear: year?.count ?? 0, participationsThisYearCents: year?.cents ?? cents(0), participationsThisDay: day?.count ?? 0 };
  return participationForfaitaire({ ...context, careDay: on, ...borne }, payable, trace);
}

/** The answer on the sheet, or the silence of the fund counted from the day of the request (CSS R315-15 I). */
function agreed({ agreed: answered, agreementAskedOn: askedOn }: LaboratoryLine, { on, index, trace }: LineContext): boolean {
  return agreedBy(on, { answer: answered ? "given" : undefined, askedOn }, fieldOf(index, "agreed"), trace) === true;
}

function settleLaboratory(line: LaboratoryLine, context: LineContext): SettledLine {
  const care = careOf({ ...line, agreed: agreed(line, context) });
  const { fee, base } = line;
  const settled = settleCare(context, { fee, base, franchise: null, withAllowance: true }, (facts, trace) =>
    priceLaboratory(care, facts, context.tariffs, trace),
  );
  const due = participationOf(line, settled.baseScheme, context);
  const moves: CounterMove[] = due === 0 ? [] : keysOf(context.on, context.settledOn, context.professional.id).map((key) => ({ ...key, count: 1, cents: due }));
  const { baseScheme, paid, patientShare } = settled;
  return {
    ...settled,
    participationForfaitaire: due,
    baseScheme: cents(baseScheme - due),
    paid: cents(paid - due),
    patientShare: cents(patientShare + due),
    moves,
  };
}

const keyIn = (list: string, code: string | undefined, on: Day): readonly TariffKey[] => (code === undefined ? [] : [{ list, code, on }]);

/** A sampling and the lump sums of the day go with an examination: they have no code of their own among those that a ground lists. */
function fullCoverOf({ fullCover: ground, item, code, quantity }: LaboratoryLine): FullCoverClaimed | undefined {
  if (ground === undefined) return undefined;
  const alone = item === "examination" && code !== undefined && !isLumpSum(code);
  return { ground, kind: "examination", code: alone ? code : null, quantity };
}

/** Examinations and lump sums of the nomenclature of biology, and samplings. */
export const laboratoryLine = (line: LaboratoryLine): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  fullCover: fullCoverOf(line),
  acts: [line.item === "sampling" ? `sampling-${line.sampler}` : (line.code ?? "")],
  mark: () => "",
  tariffs: keyIn(LABORATORY_LIST, line.code, line.careDate),
  counters: (settledOn, professionalId) => keysOf(line.careDate, settledOn, professionalId),
  settle: (context) => settleLaboratory(line, context),
});

/** Products and services of the list. */
export const deviceLine = (line: DeviceLine): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  fullCover: line.fullCover === undefined ? undefined : { ground: line.fullCover, kind: "device", code: null, quantity: line.quantity },
  acts: [line.code],
  mark: () => "",
  tariffs: keyIn(DEVICE_LIST, line.code, line.careDate),
  counters: () => [],
  settle: (context) => {
    const { code, quantity, fee, base } = line;
    return settleCare(context, { fee, base, franchise: null }, (facts, trace) => priceDevice({ code, quantity }, facts, context.tariffs, trace));
  },
});
