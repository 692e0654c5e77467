import { conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { recalled, seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/** Travel to the patient's home when the visit is medically justified: MD by day; MDN, MDI or MDD replace it at night and on Sunday. */
const LAW = [css("L162-5"), conv2011("annexe"), conv2016("28"), ngap("13"), ngap("14.2")];

const MD_LABEL = { fr: "Majoration de déplacement", en: "Travel majoration" };
const MD_VALUES = {
  "2011-01-01": seen("10.00", PAGES.ash2006, "31 = 21 + 10 in 2006; 35 = 25 + 10 in 2017 (quotidien)."),
  "2022-04-15": recalled("10.04", "Aid for fuel until 2022-07-31 (lesml.org 810 gives the 0.04 and the last day): the first day is to be confirmed."),
  "2022-08-01": seen("10.00", PAGES.fuel2022),
  "2024-12-22": seen("10.00", PAGES.reco2026),
};
export const MD = tariffs({ code: "MD", label: MD_LABEL, law: LAW }, { metropole: { values: MD_VALUES } });
export const MD_FREE = tariffs({ code: "MD", label: MD_LABEL, law: LAW, grid: "free" }, { metropole: { values: MD_VALUES } });

const night = (code: string, fr: string, en: string, value: string) =>
  tariffs(
    { code, label: { fr, en }, law: LAW },
    {
      metropole: {
        values: { "2011-01-01": seen(value, PAGES.devisMutuelle2016), "2023-11-01": seen(value, PAGES.reco2024) },
        // The lists of 2025 and 2026 give MHP or the regulated visit in their place.
        until: "2024-12-21",
      },
    },
  );
export const MDN = night("MDN", "Majoration de déplacement de nuit (20 h à minuit, 6 h à 8 h)", "Travel majoration at night (20 to 24 h, 6 to 8 h)", "38.50");
export const MDI = night("MDI", "Majoration de déplacement de milieu de nuit (0 h à 6 h)", "Travel majoration in deep night (0 to 6 h)", "43.50");
export const MDD = night("MDD", "Majoration de déplacement de dimanche ou de jour férié", "Travel majoration on Sunday or public holiday", "22.60");

/** The doctor leaves the surgery at once for an emergency: NGAP article 14. */
export const MU = tariffs(
  { code: "MU", label: { fr: "Majoration d'urgence", en: "Majoration for urgency" }, law: [css("L162-5"), conv2016("28"), ngap("14")] },
  { metropole: { values: { "2023-11-01": seen("22.60", PAGES.reco2024), "2024-12-22": seen("22.60", PAGES.reco2026) } } },
);

/** Long visit of the declared doctor to a patient with a neurodegenerative disease, or of more than 80 years with a long-term illness. */
export const VL = tariffs(
  { code: "VL", label: { fr: "Visite longue et complexe", en: "Long and complex home visit" }, law: [css("L162-5"), conv2016("28"), conv2024("50")] },
  {
    metropole: {
      values: {
        "2017-11-01": seen("60.00", PAGES.urmlNovember2017),
        "2022-04-01": seen("60.00", PAGES.jim2022, "70 with MD."),
        "2024-12-22": seen("60.00", PAGES.reco2026),
      },
    },
  },
);
export const VSP = tariffs(
  { code: "VSP", label: { fr: "Visite de soins palliatifs", en: "Home visit for palliative care" }, law: [css("L162-5"), conv2024("50")] },
  {
    metropole: {
      values: {
        "2023-11-01": seen("60.00", PAGES.csmfGp2023, "Created in the place of VL for palliative care; the value is that of the list of 2026."),
        "2026-01-01": seen("60.00", PAGES.reco2026),
      },
    },
  },
);
