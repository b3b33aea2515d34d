import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Browser suites share one browser each and run their files one after another: a popup needs the focus. */
const browser = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Texts of 200,000 characters take a slow machine seconds; a test that hangs is ended all the same. */
const patient = { testTimeout: 30_000 };

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      { extends: true, test: { name: "unit", environment: "node", include: ["tests/unit/**/*.test.ts"], ...patient } },
      {
        extends: true,
        test: { name: "dom", environment: "jsdom", include: ["tests/dom/**/*.test.{ts,tsx}"], ...patient },
      },
      {
        extends: true,
        test: { name: "package", environment: "node", include: ["tests/package/**/*.test.ts"], ...browser },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          env: { NUTGRAF_BROWSER: "chromium" },
          ...browser,
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          env: { NUTGRAF_BROWSER: "firefox" },
          ...browser,
        },
      },
    ],
  },
});
