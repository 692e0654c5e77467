import { conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, overseas, seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/**
 * Tele-expertise: the opinion that a doctor gives to another professional at a distance, without the patient (TE2), and the request for it
 * (RQD). One level since 2022-04-01; the two levels of before (TE1, TE2), for some patients only, are not held.
 */
const LAW = [css("L162-5"), conv2016("28.6.2"), conv2024("50"), ngap("14.9.4")];
const BEFORE_2026 = "The page gives the value before 2026-01-01; its first day is that of mainland France.";

export const TE2 = tariffs(
  { code: "TE2", label: { fr: "Téléexpertise, avis du médecin requis", en: "Tele-expertise, opinion of the doctor asked" }, law: LAW },
  {
    metropole: {
      values: { "2022-04-01": seen("20.00", PAGES.normandESante2022), "2026-01-01": seen("23.00", PAGES.omnidoc2026) },
    },
    ...overseas({ values: { "2022-04-01": derived("24.00", PAGES.omnidoc2026, BEFORE_2026), "2026-01-01": seen("27.60", PAGES.omnidoc2026) } }),
  },
);

export const RQD = tariffs(
  { code: "RQD", label: { fr: "Demande de téléexpertise du médecin requérant", en: "Request for a tele-expertise" }, law: LAW },
  {
    metropole: { values: { "2022-04-01": seen("10.00", PAGES.normandESante2022), "2026-01-01": seen("10.00", PAGES.omnidoc2026, "Unchanged.") } },
    ...overseas({ values: { "2022-04-01": derived("12.00", PAGES.omnidoc2026, BEFORE_2026), "2026-01-01": seen("12.00", PAGES.omnidoc2026, "Unchanged.") } }),
  },
);
