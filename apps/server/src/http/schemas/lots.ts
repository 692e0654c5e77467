import { LOT_OUTCOMES } from "@openamo/fund";
import { z } from "zod";
import { amount, instant } from "./decisions.ts";

export const lotSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    rehearsal: z.boolean(),
    status: z.enum(["running", "finished"]),
    linesTotal: z.int().nullable(),
    linesDone: z.int(),
    accepted: z.int(),
    refused: z.int(),
    pending: z.int(),
    aside: z.int().meta({ description: "Sheets that could be neither settled nor refused; their keys are free." }),
    known: z.int().meta({ description: "Sheets, among all these, whose key had its answer before." }),
    paid: amount,
    currency: z.string(),
    beganAt: instant,
    movedAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: "Lot" });

export const lotLineSchema = z
  .object({
    line: z.int(),
    outcome: z.enum(LOT_OUTCOMES),
    known: z.boolean(),
    claim: z.object({ id: z.string(), reference: z.string() }).nullable(),
    paid: amount.nullable(),
    refusal: z.object({ code: z.string(), sentence: z.string(), remedy: z.string(), field: z.string().optional() }).nullable(),
  })
  .meta({ id: "LotLine" });

export const newLotQuery = z.object({
  organism: z.string().max(64).meta({ description: "Id of the organism that settles the sheets." }),
  country: z.string().length(2).default("fr"),
  fileName: z.string().trim().min(1).max(200).default("sheets.ndjson"),
  dryRun: z.enum(["true", "false"]).default("false").meta({ description: "Decides every sheet and keeps none." }),
});
