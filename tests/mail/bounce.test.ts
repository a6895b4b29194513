import { expect, test } from "vitest";
import { letterFrom } from "./read-source.ts";

const mixed =
  "Content-Type: multipart/report; report-type=delivery-status; boundary=b\nReturn-Path: <>";

/** A report with these status blocks and a returned copy with this Message-ID. */
function report(blocks: string, copyType = "message/rfc822"): string {
  return (
    "--b\n\nSorry, <other@x.example> could not be reached. 5.7.1\n" +
    `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n${blocks}\n` +
    `--b\nContent-Type: ${copyType}\n\nSubject: x\nMessage-ID: <plp-1@x.example>\n\nMessage-ID: <no@x.example>\n--b--`
  );
}

const statuses: readonly (readonly [block: string, found: readonly (readonly string[])[]])[] = [
  [
    "Final-Recipient: rfc822; m@x.example\nAction: failed\nStatus: 5.1.1",
    [["m@x.example", "failed", "5.1.1"]],
  ],
  [
    "Final-Recipient: RFC822;<M@X.example>\nAction: Failed (x)\nStatus: 5.1.10 (y)",
    [["M@x.example", "failed", "5.1.10"]],
  ],
  [
    "Original-Recipient: rfc822;m@x.example\nAction: failed\nStatus: 5.1.1",
    [["m@x.example", "failed", "5.1.1"]],
  ],
  [
    "Original-Recipient: rfc822;m@x.example\nFinal-Recipient: rfc822;n@y.example\nAction: failed\nStatus: 5.1.1",
    [["n@y.example", "failed", "5.1.1"]],
  ],
  [
    "Final-Recipient: rfc822;m@x.example\nAction: delayed\nStatus: 4.4.1",
    [["m@x.example", "delayed", "4.4.1"]],
  ],
  [
    "Final-Recipient: rfc822;m@x.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550\n 5.1.1 unknown",
    [["m@x.example", "failed", "5.1.1"]],
  ],
  [
    "Final-Recipient: rfc822;m@x.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 450 4.2.2 full",
    [["m@x.example", "failed", "5.0.0"]],
  ],
  [
    "Final-Recipient: rfc822;m@x.example\nAction: failed\nDiagnostic-Code: smtp; 550 from 192.5.1.1",
    [["m@x.example", "failed", ""]],
  ],
  [
    "Final-Recipient: rfc822;a@x.example\nAction: failed\nStatus: 5.2.2\n\nFinal-Recipient: rfc822;b@x.example\nAction: delivered\nStatus: 2.0.0",
    [
      ["a@x.example", "failed", "5.2.2"],
      ["b@x.example", "delivered", "2.0.0"],
    ],
  ],
];

test.each(statuses)("RFC 3464: %j", async (block, found) => {
  const { bounce } = await letterFrom(mixed, report(block));
  expect(bounce?.recipients).toEqual(
    found.map(([address, action, status]) => ({ address, action, status })),
  );
  expect(bounce?.returnedIds).toEqual(["<plp-1@x.example>"]);
});

test("the headers alone may be returned, and Gmail names the id in the report", async () => {
  const block =
    "X-Original-Message-ID: <plp-2@x.example>\n\nFinal-Recipient: rfc822;m@x.example\nAction: failed\nStatus: 5.1.1";
  const { bounce } = await letterFrom(mixed, report(block, "text/rfc822-headers"));
  expect(bounce?.returnedIds).toEqual(["<plp-1@x.example>", "<plp-2@x.example>"]);
});

const qmail = `Hi. This is the qmail-send program at x.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<a@x.example>:
Sorry, no mailbox here by that name. (#5.1.1)

<b@x.example>:
user is over quota #5.2.2

--- Below this line is a copy of the message.

To: <c@x.example>
Message-ID: <plp-1@x.example>
`;
const exim = `This message was created automatically by mail delivery software.

  m@x.example
    host mx.x.example [192.0.2.5]: 550 5.1.1 unknown

------ This is a copy of the message, including all the headers. ------

Message-ID: <plp-1@x.example>
`;
const google = `Delivery to the following recipient failed permanently:

     m@x.example

Technical details of permanent failure:
The error that the other server returned was: 550 550 5.2.1 disabled (state 14).

----- Original message -----

Message-ID: <plp-1@x.example>
`;

const texts: readonly (readonly [name: string, block: string, body: string, found: string])[] = [
  [
    "qmail",
    "From: MAILER-DAEMON@x.example",
    qmail,
    "a@x.example failed 5.1.1, b@x.example failed 5.2.2",
  ],
  ["Exim", "X-Failed-Recipients: m@x.example", exim, "m@x.example failed 5.1.1"],
  ["Gmail, old", "X-Failed-Recipients: m@x.example", google, "m@x.example failed 5.2.1"],
  [
    "delay",
    "From: Mailer-Daemon@x.example",
    "Your mail to <m@x.example> is delayed. We will continue to try.",
    "m@x.example delayed ",
  ],
  [
    "in words",
    "From: postmaster@x.example\nSubject: Votre message n'a pas pu être remis",
    "La boîte de m@x.example est pleine.",
    "m@x.example failed 5.2.2",
  ],
  ["nothing to find", "From: Mailer-Daemon@x.example", "Sorry.", ""],
];

test.each(texts)("text form: %s", async (_name, block, body, found) => {
  const { bounce } = await letterFrom(block, body);
  const recipients = bounce?.recipients ?? [];
  expect(
    recipients.map(({ address, action, status }) => `${address} ${action} ${status}`).join(", "),
  ).toBe(found);
  if (body.includes("plp-1")) expect(bounce?.returnedIds).toEqual(["<plp-1@x.example>"]);
});

test("a complaint names who complained, where it is told, and the returned id", async () => {
  const body =
    "--b\n\nSpam\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: <m@x.example>\n" +
    "--b\nContent-Type: message/rfc822\n\nMessage-ID: <plp-1@x.example>\n" +
    "List-Unsubscribe: <mailto:plp%2Bx@y.example?subject=a%20%5B%23t%5D>\n\n" +
    "List-Unsubscribe: <mailto:in-the-words@y.example>\n--b--";
  const block = "Content-Type: multipart/report; report-type=feedback-report; boundary=b";
  const { origin, bounce } = await letterFrom(block, body);
  expect(origin).toBe("complaint");
  expect(bounce).toEqual({
    recipients: [{ address: "m@x.example", action: "delivered", status: "" }],
    returnedIds: ["<plp-1@x.example>"],
    unsubscribe: ["<mailto:plp+x@y.example?subject=a [#t]>"],
  });
});

test("a person's letter is no bounce, whatever it says", async () => {
  expect((await letterFrom("Subject: x", qmail)).bounce).toBeNull();
});
