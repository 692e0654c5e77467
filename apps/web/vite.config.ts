import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import vuetify from "vite-plugin-vuetify";
import { synapseFiles, synapseSources } from "./synapse-sources.ts";

const server = process.env.OPENAMO_SERVER ?? "http://localhost:8080";

export default defineConfig({
  plugins: [synapseSources(), vue({ script: { fs: synapseFiles } }), vuetify({ autoImport: true })],
  define: { __VUE_I18N_LEGACY_API__: "false", __VUE_I18N_FULL_INSTALL__: "false", __INTLIFY_PROD_DEVTOOLS__: "false", __VUE_OPTIONS_API__: "true" },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": server, "/auth": server, "/oidc": server } },
});
