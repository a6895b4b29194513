// Advice on danger leaves before any other letter of the same mail, however many connections there are:
// the others cannot even be claimed until the server has taken it.
import { expect, test } from "vitest";
import { claimDue, settle } from "../src/store/outbox.ts";
import { writeLetter } from "./conversation/letter-in.ts";
import { World } from "./conversation/world.ts";

test("the report of an urgent letter waits until its advice is accepted", async () => {
  const world = new World();
  world.enterMember("Jean Dupont <jean.dupont@skynet.example>", "boncelles");
  world.begin(1);
  const letter =
    "From: Jean Dupont <jean.dupont@skynet.example>\nSubject: vite\n\n" +
    "Au secours, un cambrioleur est chez moi en ce moment !";
  const bytes = writeLetter(letter, { number: 1, now: world.now, sent: [] });
  world.receive(await world.read(bytes));
  const { store } = world.office;
  const now = world.now.toISOString();
  const patience = new Date(world.now.getTime() - 900_000).toISOString();
  const claim = () => claimDue(store, { now, count: 10, lastLane: 4, patience });

  const [advice, ...others] = claim();
  expect(advice?.kind).toBe("urgent-advice");
  expect(others, "claimed beside it").toEqual([]);
  expect(claim(), "claimed while it is being sent").toEqual([]);
  settle(store, advice ?? { id: 0, attempts: 0 }, { state: "sent", reply: "250", now });
  expect(claim().map(({ kind }) => kind)).toEqual(["report-receipt", "report"]);
});
