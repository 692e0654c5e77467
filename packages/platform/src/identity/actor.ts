/** What somebody is to the fund. `machine` is a program with its own credentials; `system` is the back office itself (jobs, demo loading). */
export type Role = "agent" | "insured" | "professional" | "machine" | "system";

/** Who acts, in which role, for which organism and why. Every action receives one; every audit line repeats it. */
export interface Actor {
  /** Stable id given by the identity provider. */
  readonly subject: string;
  readonly displayName: string;
  readonly role: Role;
  /** Code of the organism for which an agent or a machine acts. */
  readonly organism: string | null;
  /** Set for an insured person: the only file they may open. */
  readonly personId: string | null;
  /** Set for a professional. */
  readonly professionalId: string | null;
  /** Why: written in each audit line (`care-settlement`, `own-file`). */
  readonly purpose: string;
}

/** The back office acting by itself. */
export const systemActor = (purpose: string): Actor => ({
  subject: "system",
  displayName: "OpenAMO",
  role: "system",
  organism: null,
  personId: null,
  professionalId: null,
  purpose,
});
