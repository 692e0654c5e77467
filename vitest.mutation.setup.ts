/**
 * A changed place is switched on when the tests of a file begin. The worker stays from one mutant to the next: the place of the last run
 * is switched off here, so that a test file is read with the rules as they are.
 */
const stryker = (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__;
if (stryker !== undefined) stryker.activeMutant = undefined;
