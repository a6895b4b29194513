// A letter of a conversation → bytes, as the mailbox would hold it. Beside real headers it knows:
// `Answers: KIND` (a reply to the last letter of that kind to this sender; `KIND to ADDRESS` for
// somebody else's), `By: thread` (a reply without its token), `Proof: unknown|failed`, `Attach: photo.jpg`.
// `Bounces: KIND to ADDRESS` and `Complains: KIND to ADDRESS` make it a mail server's report on that letter;
// `Calendar: ACCEPTED` makes it a calendar program's answer to the last invitation (calendar-in.ts).
// `Outcome: failed 5.1.1`, `Recipient: ADDRESS` and `Returned: <id>` say what stands in it.
import { calendarLines } from "./calendar-in.ts";
import { bounceLines, complaintLines } from "./report-in.ts";
import type { Sent } from "./world.ts";

export const office = "plp.seraing@gmail.com";

interface Options {
  readonly number: number;
  readonly now: Date;
  readonly sent: readonly Sent[];
}

export function writeLetter(letter: string, { number, now, sent }: Options): Buffer {
  const [head = "", ...paragraphs] = letter.split("\n\n");
  const headers = new Map<string, string>();
  for (const line of head.split("\n")) {
    const [name = "", ...value] = line.split(": ");
    headers.set(name, value.join(": "));
  }
  const take = (name: string) => {
    const value = headers.get(name);
    headers.delete(name);
    return value;
  };
  const answers = take("Answers");
  const byThread = take("By") === "thread";
  const proof = take("Proof") ?? "passed";
  const attach = take("Attach");
  const report = reportIn(take, { sent, body: paragraphs.join("\n\n") });
  take("Leaves");
  const answer = take("Calendar");
  const from = headers.get("From") ?? "";
  const answered = answers === undefined ? undefined : findAnswered(answers, addressIn(from), sent);
  if (answered !== undefined) {
    headers.set("In-Reply-To", answered.messageId);
    if (!headers.has("Subject")) headers.set("Subject", `Re: ${answered.subject}`);
    if (!headers.has("To")) headers.set("To", byThread ? office : (answered.replyTo ?? office));
  }
  headers.set("To", addressOf(headers.get("To") ?? office, sent));
  if (!headers.has("Message-ID")) headers.set("Message-ID", `<letter-${number}@people.example>`);
  if (!headers.has("Date")) headers.set("Date", now.toUTCString().replace("GMT", "+0000"));
  const body = paragraphs.join("\n\n");
  return Buffer.from(
    [
      proofHeader(proof, addressIn(from)),
      ...[...headers].map(([name, value]) => `${name}: ${encode(value)}`),
      "MIME-Version: 1.0",
      ...(answer !== undefined
        ? calendarLines(answer, { from: addressIn(from), body, now, sent })
        : report !== null
          ? report
          : attach === undefined
            ? plain(body)
            : withFile(body, attach)),
    ].join("\r\n"),
  );
}

/** What makes the letter a report on one of ours; null for every other. */
function reportIn(
  take: (name: string) => string | undefined,
  { sent, body }: { sent: readonly Sent[]; body: string },
): string[] | null {
  const bounced = take("Bounces");
  const complained = take("Complains");
  const [outcome, recipient, returned] = [take("Outcome"), take("Recipient"), take("Returned")];
  const unsubscribe = take("Unsubscribe") ?? "";
  const on = bounced ?? complained;
  if (on === undefined) return null;
  const answered = findAnswered(on, "", sent);
  const told = {
    answered,
    recipient: recipient ?? answered.to,
    outcome: outcome ?? "failed 5.1.1",
    returnedId: returned ?? answered.messageId,
    unsubscribe: addressOf(unsubscribe, sent),
    words: body === "" ? "This is a report of the mail server." : addressOf(body, sent),
  };
  return bounced === undefined ? complaintLines(told) : bounceLines(told);
}

/** `the link of KIND to ADDRESS`, `the header link of …`: where the links by which one leaves lead. */
function addressOf(to: string, sent: readonly Sent[]): string {
  const [, header, kind = "", reader = ""] =
    /^the (header )?link of (\S+) to (\S+)$/.exec(to) ?? [];
  if (kind === "") return to;
  const letter = findAnswered(`${kind} to ${reader}`, reader, sent);
  const raw = letter.bytes
    .toString("latin1")
    .replace(/=\r\n/g, "")
    .replace(/\r\n[ \t]/g, " ");
  const pattern = header
    ? /^List-Unsubscribe: *<mailto:([^?>]+)/m
    : /\((plp\.seraing\+[a-z2-7]{26}@gmail\.com)\)/;
  const found = pattern.exec(raw.replaceAll("=\n", ""))?.[1];
  if (found === undefined) throw new Error(`There is no such link in the ${kind} to ${reader}.`);
  return found;
}

function findAnswered(answers: string, from: string, sent: readonly Sent[]): Sent {
  const [first, wanted] = answers.startsWith("first ")
    ? [true, answers.slice(6)]
    : [false, answers];
  const [kind, to = from] = wanted.split(" to ");
  const fits = (letter: Sent) => letter.kind === kind && letter.to === to;
  const found = first ? sent.find(fits) : sent.findLast(fits);
  if (found === undefined) throw new Error(`There was no ${kind} to ${to}.`);
  return found;
}

function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

function proofHeader(proof: string, from: string): string {
  const domain = from.split("@")[1] ?? "";
  const results = { passed: "dmarc=pass", failed: "dmarc=fail", unknown: "dmarc=none" };
  const result = results[proof as keyof typeof results];
  return `Authentication-Results: mx.google.com; ${result} header.from=${domain}`;
}

function encode(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  return value.replace(/^([^<]*)/, (words) => {
    return `=?utf-8?B?${Buffer.from(words.trim()).toString("base64")}?= `;
  });
}

function plain(body: string): string[] {
  return [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    ...body.split("\n"),
  ];
}

/** A grey picture of one pixel. */
const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

function withFile(body: string, name: string): string[] {
  const isPicture = name.endsWith(".png");
  const type = isPicture ? "image/png" : "application/octet-stream";
  return [
    'Content-Type: multipart/mixed; boundary="file"',
    "",
    "--file",
    ...plain(body),
    "--file",
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    isPicture ? picture : Buffer.from("not a picture").toString("base64"),
    "--file--",
  ];
}
