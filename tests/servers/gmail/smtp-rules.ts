// What the account may send, and with which replies it is refused. It knows no socket.
import type { AcceptedMail } from "../../../src/demo/embedded-smtp.ts";
import { isRefusedByGmail } from "./addresses.ts";
import { Window } from "./limits.ts";
import type { Account, SentCopies } from "./sent-copies.ts";
import * as replies from "./smtp-replies.ts";
import type { Envelope, Refusal, Rules } from "./smtp-session.ts";

export type SmtpStage = "login" | "mail" | "rcpt" | "data" | "dot";

export interface SmtpFrontOptions extends Account {
  readonly password: string;
  /** Asked before the account's own limits; a reply with its code, null = go on. */
  readonly reply?: ((stage: SmtpStage, address: string) => Refusal) | undefined;
}

export interface Ledger {
  readonly accepted: AcceptedMail[];
  readonly counts: { connections: number; open: number; logins: number };
  readonly copies: SentCopies;
}

const minuteMs = 60_000;

export function makeRules(options: SmtpFrontOptions, ledger: Ledger): Rules {
  const { account, password, behaviour } = options;
  const { accepted, counts, copies } = ledger;
  const ask = (stage: SmtpStage, address: string | undefined) => {
    return options.reply?.(stage, address ?? "") ?? null;
  };
  const [recipients, mails, logins] = [new Window(), new Window(), new Window()];
  return {
    logIn: (user, given) => {
      counts.logins += 1;
      logins.add(1);
      if (logins.count(minuteMs) > behaviour.loginsPerMinute) return replies.tooManyLogins;
      const isRight = user === account && given === password;
      return ask("login", user) ?? replies.refuseLogIn(behaviour.logIn, isRight);
    },
    mail: (from) => {
      const isTooFast = mails.count(minuteMs) >= behaviour.mailsPerMinute;
      return ask("mail", from) ?? (isTooFast ? replies.tryAgainLater : null);
    },
    rcpt: (to, before) => {
      if (isRefusedByGmail(to)) return replies.badRecipient;
      const isTooMany = before.length >= behaviour.recipientsMax;
      return ask("rcpt", to) ?? (isTooMany ? replies.tooManyRecipients : null);
    },
    data: ({ to }) => {
      const scripted = ask("data", to[0]);
      if (scripted !== null) return scripted;
      if (counts.open > behaviour.smtpConnectionsMax) return replies.systemProblem;
      const isTooMuch = recipients.count(behaviour.dailyMs) + to.length > behaviour.dailyMax;
      return isTooMuch ? replies.dailyLimit : null;
    },
    take: (envelope: Envelope, raw) => {
      const refusal = ask("dot", envelope.to[0]);
      if (refusal !== null) return refusal;
      accepted.push({ ...envelope, raw, at: new Date().toISOString() });
      recipients.add(envelope.to.length);
      mails.add(1);
      const id = `double${accepted.length}`;
      copies.file({ to: envelope.to, raw, id });
      return `250 2.0.0 OK  ${Math.floor(Date.now() / 1000)} ${id} - gsmtp`;
    },
  };
}
