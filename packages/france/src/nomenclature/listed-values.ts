import { ONE, type Rate } from "@openamo/kernel";

const HUNDREDTHS = 100;

/** A number that an imported list keeps in hundredths, as a ratio in millionths. */
export const ratioOfHundredths = (hundredths: number): Rate => ((hundredths * ONE) / HUNDREDTHS) as Rate;
