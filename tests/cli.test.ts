// The commands from outside: what they print, what they say of bad input, how they exit.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeData, runPlp, settingsFor } from "./servers/plp.ts";

let data: ReturnType<typeof makeData>;
beforeEach(() => {
  data = makeData();
});
afterEach(() => data.remove());

const plp = (...args: string[]) => runPlp(args, settingsFor(data.folder));
const file = (name: string, text: string) => {
  writeFileSync(join(data.folder, name), text);
  return join(data.folder, name);
};

test("status of an office that has not begun", async () => {
  const { code, out } = await plp("status", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    members: { active: 0, pending: 0, suspended: 0 },
    inbox: { handled: 0, quarantined: 0, lastContact: null },
    outbox: {
      ...{ queued: 0, sent: 0, failed: 0, inDoubt: 0 },
      doubtsSettled: { found: 0, proven: 0, again: 0, blind: 0, unsettled: 0 },
    },
    pauses: [],
    bounds: { waiting: {}, gathered: 0, breaker: null },
    quota: { limit: 480, usedLast24h: 0, freeAgainAt: null },
    bulletins: [],
    reports: { open: 0 },
    retention: { last: null },
    restored: null,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});

test("members are imported once, bad rows are told with their line", async () => {
  const csv = file(
    "members.csv",
    [
      "email,name,partnership,language,consent_date",
      "jean@example.org,Jean Dupont,boncelles,fr,2026-01-31",
      "not an address,Nobody,boncelles,fr,2026-01-31",
      "lucie@example.org,Lucie,nowhere,fr,2026-01-31",
      "rita@example.org,Rita,jemeppe,fr,2026-02-30",
      '"karim@example.org","Benali, Karim",jemeppe,fr,2026-02-28',
    ].join("\n"),
  );
  const first = await plp("members", "import", csv);
  expect(first.code).toBe(1);
  expect(first.out).toBe("2 entered, 0 unchanged, 3 bad rows\n");
  expect(first.err).toMatch(/^line 3: .*\nline 4: .*\nline 5: .*2026-02-30.*\n$/);
  const again = await plp("members", "import", csv);
  expect(again.out).toBe("0 entered, 2 unchanged, 3 bad rows\n");
  const listed = JSON.parse((await plp("members", "list", "--json")).out);
  expect(listed).toMatchObject([
    { email: "jean@example.org", partnership: "boncelles", state: "active", language: "fr" },
    { email: "karim@example.org", name: "Benali, Karim", state: "active" },
  ]);
  const shown = JSON.parse((await plp("members", "show", "Jean@Example.ORG", "--json")).out);
  expect(shown).toMatchObject({ consentBy: "import", consentAt: "2026-01-31T00:00:00.000Z" });
});

test.each([
  [["members", "show", "nobody@example.org"], 1, "is no member"],
  [["members", "import", "/nowhere.csv"], 1, "cannot be read"],
  [["reports", "show", "PLP-2026-0001"], 1, "There is no report"],
  [["explain", "--as", "king", "x.eml"], 2, "Allowed choices are stranger"],
  [["nonsense"], 2, "unknown command"],
  [["status", "--nonsense"], 2, "unknown option"],
  [["members", "show"], 2, "missing required argument"],
  [["demo", "--port", "x"], 2, "is no port"],
  [["demo", "--port", "99999"], 2, "is no port"],
])("%s exits %i", async (args, code, words) => {
  const ended = await plp(...args);
  expect(ended.code).toBe(code);
  expect(ended.err).toContain(words);
  expect(ended.err).not.toContain("    at ");
});

test.each([
  "",
  "members",
  "bulletins",
  "reports",
  "meetings",
  "retention",
  "retention run",
  "retention list",
  "oauth",
  "dashboard",
  "backup",
  "restore",
  "resume",
  "init",
  "doctor",
  "start",
  "demo",
  "explain",
  "status",
  "members list",
  "members show",
  "members import",
  "members add",
  "members remove",
  "members move",
  "members export",
  "bulletins list",
  "bulletins show",
  "bulletins watch",
  "reports list",
  "reports show",
  "meetings list",
  "meetings add",
  "meetings move",
  "meetings cancel",
  "meetings attended",
  "evaluation",
])("%s --help has an example", async (command) => {
  const { code, out } = await plp(...command.split(" ").filter(Boolean), "--help");
  expect(code).toBe(0);
  expect(out).toMatch(/\nExamples?:\n {2}\$ plp /);
});

test("members are added, moved, exported and removed by hand", async () => {
  const add = ["members", "add", "jean@example.org", "--name", "Jean, =cmd", "--partnership"];
  expect((await plp(...add, "nowhere")).err).toContain('There is no partnership "nowhere"');
  const added = await plp(...add, "boncelles", "--json");
  expect(JSON.parse(added.out)).toMatchObject({ state: "active", partnership: "boncelles" });
  expect((await plp(...add, "boncelles")).err).toContain("is a member already");
  const moved = await plp("members", "move", "jean@example.org", "jemeppe", "--json");
  expect(JSON.parse(moved.out)).toMatchObject({ partnership: "jemeppe" });
  const exported = await plp("members", "export");
  expect(exported.out).toMatch(
    /^email,name,partnership,language,consent_date\njean@example.org,"Jean, =cmd",jemeppe,fr,\d{4}-\d{2}-\d{2}\n$/,
  );
  const again = file("again.csv", exported.out);
  expect((await plp("members", "import", again)).out).toBe("0 entered, 1 unchanged, 0 bad rows\n");
  const removed = await plp("members", "remove", "jean@example.org", "--json");
  expect(JSON.parse(removed.out)).toMatchObject({ state: "left" });
  expect((await plp("members", "remove", "nobody@example.org")).code).toBe(1);
  expect(JSON.parse((await plp("members", "export", "--json")).out)).toEqual([]);
});

test("bulletins are listed and shown", async () => {
  expect(JSON.parse((await plp("bulletins", "list", "--json")).out)).toEqual([]);
  expect((await plp("bulletins", "show", "1")).err).toContain("There is no bulletin 1");
});

test("start tells every wrong setting by name, at once", async () => {
  const { code, err } = await runPlp(["start"], {
    ...settingsFor(data.folder),
    PLP_IMAP_PORT: "x",
    PLP_TIMEZONE: "y",
  });
  expect(code).toBe(1);
  for (const name of ["PLP_IMAP_PORT", "PLP_TIMEZONE", "PLP_MAIL_USER", "PLP_MAIL_PASSWORD"]) {
    expect(err).toContain(name);
  }
});

test("start stops at a faulty registry, and says the line", async () => {
  file("partnership.yaml", "city: Seraing\nlanguages: [klingon]\n");
  const env = { ...settingsFor(data.folder), PLP_MAIL_USER: "a@b.example", PLP_MAIL_PASSWORD: "x" };
  const { code, err } = await runPlp(["start", "--once"], env);
  expect(code).toBe(1);
  expect(err).toMatch(/line 2: .*a language is fr, nl, de or en/);
});

test("start --once without servers exits 1 in plain words", async () => {
  const nobody = { host: "127.0.0.1", port: 1 };
  const servers = { imap: { ...nobody, user: "u", password: "p" }, smtp: nobody };
  const { code, err } = await runPlp(["start", "--once"], settingsFor(data.folder, servers));
  expect(code).toBe(1);
  expect(err).toContain("could not be reached");
});

test("a name that is no setting is told by doctor and start, its value by neither", async () => {
  const env = { ...settingsFor(data.folder), PLP_MAIL_USER: "a@b.example", PLP_MAIL_PASSWORD: "x" };
  const slip = { ...env, PLP_IMAP_HSOT: "hidden-value", PLP_IMAP_HOST: "127.0.0.1" };
  const closed = { ...slip, PLP_IMAP_PORT: "1", PLP_SMTP_HOST: "127.0.0.1", PLP_SMTP_PORT: "1" };
  const doctor = await runPlp(["doctor"], closed);
  expect(doctor.out).toContain("! settings: warning: PLP_IMAP_HSOT is no setting");
  expect(doctor.out).toContain("→ PLP_IMAP_HOST is meant?");
  const start = await runPlp(["start", "--once"], closed);
  expect(start.out + start.err).toContain("PLP_IMAP_HSOT is no setting");
  for (const { out, err } of [doctor, start]) expect(out + err).not.toContain("hidden-value");
});

test("explain: a line a file, an error for what cannot be read", async () => {
  const letter = file(
    "join.eml",
    "From: Jean <jean@example.org>\r\nSubject: PLP\r\n\r\nBonjour, je voudrais m'inscrire au PLP svp.\r\n",
  );
  const { code, out } = await plp("explain", "--json", letter, "/nowhere.eml");
  expect(code).toBe(1);
  const [told, missing] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(told).toMatchObject({
    file: letter,
    kind: "person",
    intent: "join",
    act: "join",
    language: "fr",
  });
  expect(told).toMatchObject({ theme: null, urgent: null });
  expect(told.cues.length).toBeGreaterThan(0);
  expect(missing).toMatchObject({ file: "/nowhere.eml", error: expect.any(String) });
});

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

test("a meeting is planned, moved and called off; each letter waits for the worker", async () => {
  const add = ["meetings", "add", "--at", `${inAMonth()} 19:30`, "--place", "Maison communale"];
  const added = await plp(...add, "--subject", "Concertation", "--partnership", "boncelles");
  expect(added).toMatchObject({ code: 0, err: "" });
  expect(added.out).toBe(`meeting 1: planned, ${inAMonth()} 19:30, 4 asked\n`);
  const list = async () => JSON.parse((await plp("meetings", "list", "--json")).out);
  const none = (email: string) => ({ email, answer: "none" });
  expect(await list()).toEqual([
    {
      ...{ id: 1, subject: "Concertation", place: "Maison communale", partnership: "boncelles" },
      ...{ at: expect.stringMatching(/T1[78]:30:00.000Z$/), until: expect.any(String) },
      state: "planned",
      attendees: [
        ...[none("anne.collard@voo.example"), none("claire.lambert@police.example")],
        ...[none("luc.remy@voo.example"), none("prevention@seraing.example")],
      ],
    },
  ]);
  const queued = async () => JSON.parse((await plp("status", "--json")).out).outbox.queued;
  expect(await queued()).toBe(4);
  const moved = await plp("meetings", "update", "1", "--place", "Mairie", "--json");
  expect(JSON.parse(moved.out)).toMatchObject({ place: "Mairie", state: "planned" });
  expect(await queued()).toBe(8);
  expect((await plp("meetings", "cancel", "1")).out).toContain("meeting 1: cancelled");
  expect(await queued()).toBe(12);
  expect((await plp("meetings", "list")).out).toMatch(
    /^id {2}at .*\n1 .*cancelled .*Concertation\n$/,
  );
});

test.each<[string[], number, string]>([
  [["add", "--at", "2020-01-01 19:30", "--place", "x", "--subject", "y"], 1, "lies in the past"],
  [["add", "--at", "soon", "--place", "x", "--subject", "y"], 1, "is no time"],
  [["add", "--at", "DAY 19:30", "--place", " ", "--subject", "y"], 1, "--place is empty"],
  [["add", "--at", "DAY 19:30", "--place", "x\ny", "--subject", "y"], 1, "a line break"],
  [["add", "--at", "DAY 19:30", "--place", "x", "--subject", "y".repeat(201)], 1, "too long"],
  [
    ["add", "--at", "DAY 19:30", "--place", "x", "--subject", "y", "--partnership", "z"],
    ...([1, 'There is no partnership "z"'] as const),
  ],
  [["add", "--at", "DAY 19:30", "--place", "x"], 2, "--subject"],
  [["cancel", "9"], 1, 'There is no meeting "9"'],
  [["cancel", "one"], 1, 'There is no meeting "one"'],
  [["move", "9", "--place", "x"], 1, 'There is no meeting "9"'],
  [["attended", "9", "a@b.example"], 1, 'There is no meeting "9"'],
])("meetings %s exits %i", async (args, code, words) => {
  const ended = await plp("meetings", ...args.map((arg) => arg.replace("DAY", inAMonth())));
  expect(ended).toMatchObject({ code, out: "" });
  expect(ended.err).toContain(words);
  if (code === 1) expect(ended.err.trimEnd()).not.toContain("\n");
});
