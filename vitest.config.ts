// The test projects: `fast` and `hostile` (letters of attackers) need npm alone; `real` needs Dovecot and
// Postfix, `browser` Chromium, `faults` Dovecot; the last takes minutes.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Vitest alone would leave one of two cores idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "fast",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/real/**", "tests/faults/**", "tests/browser/**", "tests/hostile*"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "hostile",
          include: ["tests/hostile*.test.ts"],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: "real",
          include: ["tests/real/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/faults/table.ts"],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
