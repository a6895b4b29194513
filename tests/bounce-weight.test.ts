import { expect, test } from "vitest";
import { statusOfReply, weighStatus } from "../src/bounce-weight.ts";

test.each([
  ["5.1.1", "hard"],
  ["5.1.2", "hard"],
  ["5.1.10", "hard"],
  ["5.2.1", "hard"],
  ["5.1.0", "soft"],
  ["5.1.100", "soft"],
  ["5.2.2", "soft"],
  ["5.0.0", "soft"],
  ["4.2.2", "soft"],
  ["4.4.7", "soft"],
  ["4.7.1", "soft"],
  ["", "soft"],
  ["5.4.4", "soft"],
  ["5.4.5", "policy"],
  ["5.7.1", "policy"],
  ["5.7.26", "policy"],
  ["2.0.0", "policy"],
])("%s is %s", (status, weight) => {
  expect(weighStatus(status)).toBe(weight);
});

test.each([
  ["550 5.1.1 no such user", "5.1.1"],
  ["550-5.1.1 The email account does not exist", "5.1.1"],
  ["452 4.2.2 over quota", "4.2.2"],
  ["550 no such user", ""],
  ["550 no such user 5.1.1", ""],
  ["553", ""],
  ["ECONNRESET", ""],
])("%s has %j", (reply, status) => {
  expect(statusOfReply(reply)).toBe(status);
});
