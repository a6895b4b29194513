import { describe, expect, test } from "vitest";
import { allOf, firstOf, readContentType, readHeaders } from "../../src/mail/headers.ts";
import { readMessageId, readMessageIds } from "../../src/mail/message-ids.ts";

const values: readonly (readonly [block: string, name: string, found: readonly string[]])[] = [
  ["Subject: a\r\n", "subject", ["a"]],
  ["SUBJECT:a\r\n", "subject", ["a"]],
  ["Subject:  a \r\n\t b\r\n", "subject", ["a b"]],
  ["Subject:\r\n a\r\n", "subject", ["a"]],
  ["Subject:\r\n", "subject", [""]],
  ["X: a\nX: b\n", "x", ["a", "b"]],
  ["Subject : a\r\n", "subject", []],
  ["Sub ject: a\r\nX: b\r\n", "x", ["b"]],
  ["Subject: é\r\n", "subject", ["é"]],
  ["Subject: Et voilà\r\n là\r\n", "subject", ["Et voilà là"]],
  [" a\r\nSubject: b\r\n", "subject", ["b"]],
  ["Subject: a\r\n\r\nSubject: b\r\n", "subject", ["a"]],
  ["", "subject", []],
];

test.each(values)("%j", (block, name, found) => {
  expect(allOf(readHeaders(Buffer.from(`${block}\r\n`)), name)).toEqual(found);
});

const bodies: readonly (readonly [source: string, body: string])[] = [
  ["A: b\r\n\r\nx", "x"],
  ["A: b\n\nx", "x"],
  ["A: b\n\nx\r\n\r\ny", "x\r\n\r\ny"],
  ["A: b\r\n\r\nx\n\ny", "x\n\ny"],
  ["\r\nx", "x"],
  ["A: b", ""],
  ["", ""],
];

test.each(bodies)("the body of %j", (source, body) => {
  const octets = Buffer.from(source);
  expect(octets.toString("utf8", readHeaders(octets).bodyStart)).toBe(body);
});

test("a block of 1 MB and 2,000 fields is read, and no more", () => {
  const headers = readHeaders(Buffer.from(`${"A: b\r\n".repeat(200_000)}\r\n`));
  expect(allOf(headers, "a")).toHaveLength(2_000);
});

const types: readonly (readonly [
  value: string | null,
  type: string,
  reportType: string | undefined,
])[] = [
  [null, "text/plain", undefined],
  ["", "text/plain", undefined],
  ["Text/HTML", "text/html", undefined],
  [
    'Multipart/Report; boundary="a;b"; Report-Type="Delivery-Status"',
    "multipart/report",
    "delivery-status",
  ],
  ["multipart/report ; report-type = feedback-report", "multipart/report", "feedback-report"],
];

test.each(types)("readContentType %j", (value, type, reportType) => {
  const read = readContentType(value);
  expect([read.type, read.parameters.get("report-type")]).toEqual([type, reportType]);
});

describe("Message-IDs", () => {
  const rows: readonly (readonly [value: string, ids: readonly string[]])[] = [
    ["<a@b>", ["<a@b>"]],
    ["<a@b> <c@d>\t<a@b>", ["<a@b>", "<c@d>"]],
    ["<a@b><c@d>", ["<a@b>", "<c@d>"]],
    ['"x" <a@b> (c)', ["<a@b>"]],
    ["<a b@c>", []],
    ["a@b", []],
    ["<<a@b>>", ["<a@b>"]],
    [`<${"a".repeat(201)}@b>`, []],
  ];

  test.each(rows)("%j", (value, ids) => expect(readMessageIds(value)).toEqual(ids));

  test("of a hundred, the first and the last 49", () => {
    const all = Array.from({ length: 100 }, (_, index) => `<${index}@x>`);
    expect(readMessageIds(all.join(" "))).toEqual([all[0], ...all.slice(51)]);
  });

  const own: readonly (readonly [value: string | null, id: string | null])[] = [
    [null, null],
    ["", null],
    ["<a@b>", "<a@b>"],
    ["a@b", "<a@b>"],
    ["<a>", "<a>"],
    ["a b", null],
  ];

  test.each(own)("a letter's own: %j", (value, id) => expect(readMessageId(value)).toBe(id));
});

test("firstOf", () => {
  const headers = readHeaders(Buffer.from("X: a\r\nX: b\r\n\r\n"));
  expect([firstOf(headers, "x"), firstOf(headers, "y")]).toEqual(["a", null]);
});
