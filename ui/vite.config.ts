import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The window is the only client: relative paths, one modern engine, no dev server to the outside.
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  clearScreen: false,
  server: { host: "127.0.0.1", port: 1420, strictPort: true },
  build: { target: "es2022", sourcemap: false },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  test: {
    // Logic runs bare; a test of a component asks for a document in its first line.
    environment: "node",
    // One document and one set of modules for all of a worker's files: bringing them in anew for
    // each takes five times as long as the tests. None replaces a module for itself.
    isolate: false,
    setupFiles: ["src/shared/begin-empty.ts"],
    include: ["src/**/*.test.ts"],
  },
});
