// PLP_HTTP_… and PLP_PUBLIC_…: what they mean, and what is said of those that are wrong.
import { expect, test } from "vitest";
import { readSettings, type SettingsFault } from "../../src/settings.ts";

type Given = Record<string, string>;

test.each<[string, Given, object]>([
  ["nothing set", {}, { httpHost: "127.0.0.1", httpPort: 8080, publicUrl: null, publicPort: null }],
  ["off", { PLP_HTTP_PORT: "0" }, { httpPort: null }],
  [
    "elsewhere",
    { PLP_HTTP_HOST: "0.0.0.0", PLP_HTTP_PORT: "9000" },
    { httpHost: "0.0.0.0", httpPort: 9000 },
  ],
  [
    "one click",
    { PLP_PUBLIC_URL: "https://plp.seraing.be/", PLP_PUBLIC_PORT: "8081" },
    { publicUrl: "https://plp.seraing.be", publicPort: 8081 },
  ],
  [
    "below a path",
    { PLP_PUBLIC_URL: "https://www.seraing.be/plp/", PLP_PUBLIC_PORT: "8081" },
    { publicUrl: "https://www.seraing.be/plp" },
  ],
  [
    "without TLS on loopback",
    { PLP_PUBLIC_URL: "http://127.0.0.1:8081", PLP_PUBLIC_PORT: "8081" },
    { publicUrl: "http://127.0.0.1:8081" },
  ],
])("%s", (_, given, wanted) => {
  expect(readSettings(given, { mail: false })).toMatchObject(wanted);
});

const good = { PLP_PUBLIC_URL: "https://plp.seraing.be", PLP_PUBLIC_PORT: "8081" };

test.each<[string, Given, RegExp]>([
  ["a port that is a word", { PLP_HTTP_PORT: "many" }, /^PLP_HTTP_PORT: .*0 turns it off/],
  ["a port too high", { PLP_HTTP_PORT: "70000" }, /^PLP_HTTP_PORT: /],
  ["a host with a scheme", { PLP_HTTP_HOST: "http://x/" }, /^PLP_HTTP_HOST: .*127\.0\.0\.1/],
  ["a URL alone", { PLP_PUBLIC_URL: good.PLP_PUBLIC_URL }, /^PLP_PUBLIC_PORT: missing; set .*8081/],
  ["a port alone", { PLP_PUBLIC_PORT: "8081" }, /^PLP_PUBLIC_URL: missing; set .*https:/],
  [
    "plain http",
    { ...good, PLP_PUBLIC_URL: "http://plp.seraing.be" },
    /^PLP_PUBLIC_URL: must be an https/,
  ],
  ["a log-in in it", { ...good, PLP_PUBLIC_URL: "https://a:b@plp.be" }, /^PLP_PUBLIC_URL: /],
  ["a query in it", { ...good, PLP_PUBLIC_URL: "https://plp.be/?a=1" }, /^PLP_PUBLIC_URL: /],
  ["a bracket in it", { ...good, PLP_PUBLIC_URL: "https://plp.be/%3Ea" }, /^PLP_PUBLIC_URL: /],
  ["no URL", { ...good, PLP_PUBLIC_URL: "plp.be" }, /^PLP_PUBLIC_URL: /],
  ["port 0 for all", { ...good, PLP_PUBLIC_PORT: "0" }, /^PLP_PUBLIC_PORT: must be 1/],
  ["one port for both", { ...good, PLP_PUBLIC_PORT: "8080" }, /^PLP_PUBLIC_PORT: must be another/],
])("%s is told with its mend", (_, given, wanted) => {
  try {
    readSettings(given, { mail: false });
    expect.unreachable();
  } catch (fault) {
    expect((fault as SettingsFault).faults).toEqual([expect.stringMatching(wanted)]);
    expect(String(fault)).not.toContain("a:b@");
  }
});
