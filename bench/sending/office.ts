// The office's own way: members and a published bulletin in a database, then the worker's sending with
// its ledger, log and limits, and nothing left out.

import { sendDue } from "../../src/delivery.ts";
import { openLog } from "../../src/edges/log.ts";
import { Transport } from "../../src/edges/smtp.ts";
import type { Context } from "../../src/handler.ts";
import { type Office, tick } from "../../src/office.ts";
import { openOffice } from "../../src/opening.ts";
import { postLetters } from "../../src/post.ts";
import { publish } from "../../src/publishing.ts";
import { readSettings } from "../../src/settings.ts";
import { enterBulletin } from "../../src/store/bulletins.ts";
import { inTransaction } from "../../src/store/database.ts";
import { enterImported } from "../../src/store/imported-members.ts";
import { countOutbox } from "../../src/store/outbox-figures.ts";
import { settingsFor } from "../../tests/servers/plp.ts";
import { copyFor } from "./letters.ts";

const partnership = "boncelles";

function open(
  folder: string,
  port: number,
  connections: number,
): Office & { transport: Transport } {
  const env = {
    ...settingsFor(folder),
    PLP_TEMPLATES_DIR: new URL("../../templates", import.meta.url).pathname,
    PLP_SMTP_HOST: "127.0.0.1",
    PLP_SMTP_PORT: String(port),
    PLP_SMTP_TLS: "none",
    PLP_SMTP_CONNECTIONS: String(connections),
    PLP_DAILY_QUOTA: "0",
  };
  const settings = readSettings(env, { mail: false });
  const office = openOffice(settings, openLog("warn"));
  return Object.assign(office, { transport: new Transport(settings.smtp) });
}

/** A bulletin to so many members, published and queued. */
export function prepareOffice(folder: string, count: number): void {
  const office = open(folder, 25, 1);
  const { store } = office;
  const now = office.now().toISOString();
  inTransaction(store, () => {
    const consent = { at: now, by: "import", charterVersion: "2024" };
    for (let number = 0; number < count; number += 1) {
      const email = copyFor(number).to;
      enterImported(store, { email, name: "M", partnership, language: "fr", consent, now });
    }
  });
  inTransaction(store, () => {
    const text = {
      subject: "Vols dans les véhicules",
      words:
        "Bonjour à tous,\n\nPlusieurs vols ont été signalés rue de Tilff. Fermez vos voitures à clé.\n\nBonne semaine,\nAnne",
    };
    const author = "anne.collard@voo.example";
    const more = { comment: "", replaces: null, noticeFor: null, partnership, author };
    const bulletin = enterBulletin(store, { ...text, ...more }, now);
    const found = office.registry().partnerships.find(({ id }) => id === partnership);
    if (found === undefined) throw new Error("The registry has no such partnership.");
    const context = contextOf(office, now);
    const letters = publish(bulletin, found, context);
    postLetters(letters, { context, office, ledgerId: null, afterId: null });
  });
  store.close();
}

function contextOf(office: Office, now: string): Context {
  const { address, loginAddress, subaddress, limits, timezone } = office.settings;
  return {
    ...{ store: office.store, registry: office.registry(), now, timezone, limits },
    ...{ officeAddress: address, loginAddress, subaddress, quota: null, ratePerMinute: null },
    note: () => {},
  };
}

/** The office of this folder, ready to send all that is queued; closing tells how many were sent. */
export function openForSending(folder: string, port: number, connections: number) {
  const { transport, ...office } = open(folder, port, connections);
  const sender = { office, transport, log: openLog("info"), connections };
  return {
    send: () => sendDue(sender, { stopping: () => false }),
    close: async (): Promise<number> => {
      tick(office);
      await transport.close();
      const { sent } = countOutbox(office.store);
      office.store.close();
      return sent;
    },
  };
}
