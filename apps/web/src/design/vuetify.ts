import { createVuetify } from "vuetify";
import { aliases, mdi } from "vuetify/iconsets/mdi-svg";
import { ar, en, fr } from "vuetify/locale";
import type { Locale } from "../i18n/locale.ts";

const colors = {
  background: "#f6f6f4",
  surface: "#ffffff",
  primary: "#0d5c5c",
  secondary: "#94391f",
  error: "#94391f",
  warning: "#76540a",
  success: "#0d5c5c",
  info: "#0d5c5c",
  "on-surface": "#17211f",
  "on-background": "#17211f",
  // Names that Synapse's components read.
  backgroundSurface: "#ffffff",
  textBase: "#17211f",
  textSubdued: "#57625f",
  borderBase: "#8b9693",
  onSuccessVariant: "#0d5c5c",
  "grey-darken60": "#57625f",
};

/** What the library says in English to Arabic readers, in Arabic. */
const arabic = { ...ar, input: { ...ar.input, clear: "مسح {0}", prependAction: "إجراء قبل {0}", appendAction: "إجراء بعد {0}" } };

/** Our own Vuetify: no component registered here, the build imports the ones a template names. */
export const makeVuetify = (locale: Locale) =>
  createVuetify({
    icons: { defaultSet: "mdi", aliases, sets: { mdi } },
    locale: { locale, fallback: "en", messages: { fr, en, ar: arabic }, rtl: { ar: true } },
    theme: { defaultTheme: "openamo", themes: { openamo: { dark: false, colors, variables: { "medium-emphasis-opacity": 0.78, "border-opacity": 0.5 } } } },
    defaults: {
      VBtn: { variant: "flat", rounded: "sm", ripple: false, height: 40 },
      VTextField: { variant: "outlined", density: "comfortable", color: "primary", hideDetails: "auto", bgColor: "surface" },
      VTextarea: { variant: "outlined", density: "comfortable", color: "primary", hideDetails: "auto", bgColor: "surface" },
      VSelect: { variant: "outlined", density: "comfortable", color: "primary", hideDetails: "auto", bgColor: "surface" },
      VAutocomplete: { variant: "outlined", density: "comfortable", color: "primary", hideDetails: "auto", bgColor: "surface" },
      VSwitch: { color: "primary", inset: true, density: "comfortable", hideDetails: "auto", ripple: false },
      VCheckbox: { color: "primary", density: "comfortable", hideDetails: "auto", ripple: false },
      VRadioGroup: { color: "primary", density: "comfortable", hideDetails: "auto" },
      VRadio: { ripple: false },
      VDialog: { maxWidth: 640, scrollable: true },
    },
  });
