import type { Locale } from "@openamo/kernel";
import { DatabaseUnavailable, MigrationMismatch } from "@openamo/platform";
import { PortTaken } from "../serve/port.ts";
import { SettingsError } from "../settings.ts";

/** Printed for the person at the terminal. */
export const say = (line = ""): void => void process.stdout.write(`${line}\n`);
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Whether a word names a language that answers are written in. */
export const isLocale = (value: string): value is Locale => value === "fr" || value === "en" || value === "ar";

/** A mistake of use: said in one line, exit code 1. */
export class UsageError extends Error {}

const EXPECTED = [DatabaseUnavailable, MigrationMismatch, PortTaken, SettingsError, UsageError] as const;

/** Runs a command: what a person can repair is said in one line with exit code 1; a defect is thrown with its stack. */
export async function runCommandLine(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    complain(`openamo: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
