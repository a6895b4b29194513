// What a mutation must be noticed by (`npm run mutation`): the conversations, played once each, and the tests
// of understanding and store; those that start processes or servers would take days.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "tests/conversations.test.ts",
      "tests/understanding/**/*.test.ts",
      "tests/bounds.test.ts",
      "tests/meetings.test.ts",
      "tests/store.test.ts",
    ],
    env: { CONVERSATIONS_ONCE: "1" },
    testTimeout: 60_000,
  },
});
