import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether tests in a browser may not be left out: on integration servers, and where it is asked for. */
const demanded = (): boolean => process.env.CI === "true" || process.env.OPENAMO_REQUIRE_CHROMIUM === "1";

/**
 * Path of the system's Chromium, or undefined where there is none and the tests in a browser may be left out.
 * @throws Error where there is none and it is demanded.
 */
export function systemChromium(): string | undefined {
  const named = process.env.OPENAMO_CHROMIUM;
  const places =
    named !== undefined ? [named] : [...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const found = places.find(executable);
  if (found === undefined && demanded())
    throw new Error("no Chromium on this machine: install it (Debian: apt-get install chromium) or name it in OPENAMO_CHROMIUM");
  return found;
}
