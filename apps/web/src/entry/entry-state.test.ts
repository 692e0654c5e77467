import { expect, test } from "vitest";
import type { ClaimView } from "../api/types.ts";
import { claimOf, entryOf, missingOf } from "./entry-state.ts";

/** A claim as the server shows it, as far as the form reads it. */
const claimed = (line: Record<string, unknown>) =>
  ({
    person: { id: "person-1" },
    professional: { id: "doctor-1" },
    sheet: {
      nature: "sickness",
      pathway: "declared-doctor",
      thirdPartyPayment: false,
      lines: [{ careDate: "2026-03-10", acts: ["G"], fee: "30.00", relatedToLongTermCondition: false, ...line }],
    },
  }) as unknown as ClaimView;

test("the correction of a sheet keeps the ground of full cover of a line, and gives none to a line without", () => {
  expect(claimOf(entryOf(claimed({ fullCover: "termination" })))?.sheet.lines).toMatchObject([{ acts: ["G"], fullCover: "termination" }]);
  const [plain] = claimOf(entryOf(claimed({})))?.sheet.lines ?? [];
  expect(plain).toMatchObject({ acts: ["G"] });
  expect(plain).not.toHaveProperty("fullCover");
});

test("the distance of a visit is asked where an act pays kilometres, kept by a correction, and sent with no other act", () => {
  const visit = entryOf(claimed({ acts: ["VG", "MD", "IK"], kilometres: 12 }));
  expect(claimOf(visit)?.sheet.lines).toMatchObject([{ acts: ["VG", "MD", "IK"], kilometres: 12 }]);
  const untold = entryOf(claimed({ acts: ["VG", "MD", "IKM"] }));
  expect(missingOf(untold)).toEqual(["lines.0.kilometres"]);
  const plain = entryOf(claimed({ acts: ["VG", "MD"], kilometres: 12 }));
  expect(claimOf(plain)?.sheet.lines[0]).not.toHaveProperty("kilometres");
});
