// How long nothing leaves after which trouble; that a restart forgets no pause; and who is told.
import { expect, test } from "vitest";
import type { Trouble } from "../src/edges/smtp-outcome.ts";
import { planPause } from "../src/pause-plan.ts";
import { noteSmtpLogin, pauseSending, untilPauseEnds } from "../src/pausing.ts";
import type { Server } from "../src/settings.ts";
import { endPauseThatIsOver, findPauseAt, isPaused, type Pause } from "../src/store/pauses.ts";
import { silentLog, World } from "./conversation/world.ts";

const now = "2026-03-02T08:00:00.000Z";
const at = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const paused = (cause: Pause["cause"], times: number, until: number): Pause => {
  return { what: "sending", cause, because: "", times, since: at(-1), until: at(until) };
};

const rows: [string, Pause["cause"], Pause | null, number | null, number | null][] = [
  ["busy for the first time", "busy", null, null, 1 / 60],
  ["busy again", "busy", paused("busy", 1, 0), null, 10 / 60],
  ["busy a third time", "busy", paused("busy", 2, -1), null, 1],
  ["busy for long", "busy", paused("busy", 30, -1), null, 120],
  ["busy, heard on the next connection", "busy", paused("busy", 3, 1), null, null],
  ["busy while the day is full", "busy", paused("daily-limit", 1, 600), null, null],
  ["busy after a full day", "busy", paused("daily-limit", 1, 0), null, 1 / 60],
  ["log-in refused", "login", null, null, 60],
  ["log-in refused again", "login", paused("login", 1, 0), null, 60],
  ["log-in refused on two connections", "login", paused("login", 1, 60), null, null],
  ["log-in refused while busy", "login", paused("busy", 1, 1), null, 60],
  ["the day is full", "daily-limit", null, -600, 840],
  ["the day is full, soon free", "daily-limit", null, -1_430, 60],
  ["the day is full, and nothing was sent", "daily-limit", null, null, 60],
  ["the day is full while busy", "daily-limit", paused("busy", 1, 1), -60, 1_380],
];

test.each(rows)("%s", (_, cause, before, spentMinutes, untilMinutes) => {
  const spentFirstAt = spentMinutes === null ? null : at(spentMinutes);
  const pause = planPause({ cause, because: "" }, { before, now, spentFirstAt });
  expect(pause?.until ?? null).toBe(untilMinutes === null ? null : at(untilMinutes));
});

const trouble = (cause: Trouble) => ({ cause, because: "said so" });
const server: Server = {
  ...{ host: "smtp.gmail.com", port: 465, tls: "implicit", user: "plp" },
  password: "one",
};

test("a pause is kept, a letter under way does not end it, one after it does", () => {
  const { office } = new World();
  const { store } = office;
  pauseSending(office, trouble("network"), silentLog);
  expect(isPaused(store, now)).toBe(false);
  pauseSending(office, trouble("busy"), silentLog);
  expect(findPauseAt(store, now)).toMatchObject({ cause: "busy", until: at(1 / 60), times: 1 });
  expect(untilPauseEnds(store, new Date(now))).toBe(1_000);
  endPauseThatIsOver(store, now);
  expect(isPaused(store, now)).toBe(true);
  endPauseThatIsOver(store, at(1));
  expect(isPaused(store, now)).toBe(false);
});

test("a refused log-in is told once an hour, and a new password ends the pause", async () => {
  const world = new World();
  const { office } = world;
  noteSmtpLogin(office, server);
  pauseSending(office, trouble("login"), silentLog);
  pauseSending(office, trouble("login"), silentLog);
  expect((await world.send()).map(({ kind }) => kind)).toEqual(["alert"]);
  noteSmtpLogin(office, server);
  expect(isPaused(office.store, now)).toBe(true);
  noteSmtpLogin(office, { ...server, password: "two" });
  expect(isPaused(office.store, now)).toBe(false);
});
