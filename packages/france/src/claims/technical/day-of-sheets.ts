import type { CounterMove } from "@openamo/kernel";
import type { CareSheetLine } from "../care-sheet.ts";
import type { Counters } from "../counters.ts";
import { movesOfAct, movesOfConsultation, refuseActOfOtherSheet, refuseBesideOtherConsultation, refuseConsultationBesideAct, weighs } from "./other-sheets.ts";
import { isConsultation } from "./technical-lines.ts";
import type { TechnicalSheet } from "./technical-sheet.ts";

/**
 * The days of a doctor's sheet beside the other sheets of the same doctor for the same patient: what is added to them is known at the end
 * only, so that the lines of one sheet, which are weighed together, are never compared with each other here.
 */
export class DayOfSheets {
  private readonly professionalId: string;
  private readonly counters: Counters;
  private readonly technical: TechnicalSheet;
  private readonly added: CounterMove[] = [];

  constructor(professionalId: string, counters: Counters, technical: TechnicalSheet) {
    this.professionalId = professionalId;
    this.counters = counters;
    this.technical = technical;
  }

  /** @throws RefusalSignal for a line whose session another sheet already holds. */
  compare(line: CareSheetLine, index: number): void {
    const { professionalId, counters } = this;
    const { careDate: on, technicalAct } = line;
    const compared = { counters, professionalId, on };
    if (technicalAct !== undefined && weighs(line)) {
      const field = `lines.${index}.technicalAct.code`;
      refuseActOfOtherSheet(technicalAct.code, { ...compared, field });
      const counted = this.technical.counted(index, on);
      refuseBesideOtherConsultation(technicalAct.code, counted.part, { ...compared, field });
      this.added.push(...movesOfAct(on, professionalId, counted));
    } else if (isConsultation(line)) {
      refuseConsultationBesideAct({ ...compared, field: `lines.${index}.acts` });
      this.added.push(...movesOfConsultation(on, professionalId));
    }
  }

  /** What the sheet adds to its days. */
  moves(): readonly CounterMove[] {
    return this.added;
  }
}
