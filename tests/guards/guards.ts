// The guards that are taken away one by one: what stands in the source, what it becomes without the
// guard, and the narrow tests of which one at least must turn red then.

export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly stands: string;
  readonly becomes: string;
  /** A test file, and the names that are run in it (all where none is given). */
  readonly tests: readonly { readonly file: string; readonly names?: string }[];
}

const hostile = (names: string) => [{ file: "tests/hostile.test.ts", names }];
const conversation = (names: string) => [{ file: "tests/conversations.test.ts", names }];

export const guards: readonly Guard[] = [
  {
    name: "DMARC's word is about the domain in From",
    file: "src/mail/authentication.ts",
    stands: `if (judged.some((value) => domainIn(value) !== fromDomain)) return "unknown";`,
    becomes: "",
    tests: hostile("results-for-another-domain"),
  },
  {
    name: "the issuer of the results by its exact name",
    file: "src/mail/authentication.ts",
    stands: "if (field.isBare && field.authserv === trusted) return field.results;",
    becomes: "if (field.authserv.startsWith(trusted)) return field.results;",
    tests: hostile("forged-results-of-another-server"),
  },
  {
    name: "one From and no more",
    file: "src/mail/sender.ts",
    stands: `if (headers.fromLines > 1 || second !== undefined) return "several From";`,
    becomes: "",
    tests: hostile("two-from-lines"),
  },
  {
    name: "a token is its owner's alone",
    file: "src/identity.ts",
    stands: "return tie !== null && tie.token.person === addressKey(letter.from.address);",
    becomes: "return tie !== null;",
    tests: hostile("power/member-publishes|replies/receipt-of-another|by-another"),
  },
  {
    name: "power needs the receiving server's word",
    file: "src/identity.ts",
    stands: `return role !== null && letter.identity === "passed";`,
    becomes: "return role !== null;",
    tests: hostile("draft-unproven|members-unproven|forged-notice-dmarc-none"),
  },
  {
    name: "what is called forged acts on nobody",
    file: "src/route.ts",
    stands: `rule("forged power", all(either(usesPower, isDraft), failed), alertOfForgery),`,
    becomes: "",
    tests: hostile("draft-forged|forged-notice-dmarc-fail|remove-forged"),
  },
  {
    name: "what is called forged neither releases nor drops",
    file: "src/release.ts",
    stands: `if (received.letter.identity === "failed" || isFromMachine(received)) return undefined;`,
    becomes: "if (isFromMachine(received)) return undefined;",
    tests: [
      ...hostile("confirm-sender-forged"),
      ...conversation("power-needs-proof|nothing-swallowed"),
    ],
  },
  {
    name: "a machine releases nothing",
    file: "src/release.ts",
    stands: `if (received.letter.identity === "failed" || isFromMachine(received)) return undefined;`,
    becomes: `if (received.letter.identity === "failed") return undefined;`,
    tests: hostile("confirm-sender-by-a-machine"),
  },
  {
    name: "nothing is sent to a machine",
    file: "src/route.ts",
    stands: `rule("from a machine", isFromMachine, fileBecause("no person wrote it")),`,
    becomes: "",
    tests: conversation("machines"),
  },
  {
    name: "our own letters are filed",
    file: "src/route.ts",
    stands: `rule("from ourselves", isFromOurselves, fileBecause("a letter of our own")),`,
    becomes: "",
    tests: hostile("office-writes-to-itself|our-message-id"),
  },
  {
    name: "a draft is shown before it is published",
    file: "src/handlers/bulletin.ts",
    stands: "return [preview(draft, context, { language: received.language, thread: letter })];",
    becomes: "return publish(draft, own[0]!, context);",
    tests: [...hostile("html-in-bulletin-draft"), ...conversation("bulletin")],
  },
  {
    name: "a bulletin leaves for the partnership of who releases it alone",
    file: "src/handlers/bulletin.ts",
    stands: "return isCitys || serves(registry, id, letter.from.address);",
    becomes: "return isCitys || serves(registry, id, letter.from.address) || true;",
    tests: hostile("former-coordinator|publishes-elsewhere"),
  },
  {
    name: "a link in a bulletin acts from its reader's address alone",
    file: "src/handlers/leave.ts",
    stands: "if (!isOwn) {",
    becomes: "if (false) {",
    tests: hostile("leave-link-forwarded"),
  },
  {
    name: "two bodies must agree on a command",
    file: "src/reading.ts",
    stands: "if (otherwise === undefined) return { command, answer };",
    becomes: "return { command, answer };",
    tests: hostile("text-and-html-differ"),
  },
  {
    name: "words are escaped in HTML",
    file: "src/templates/as-html.ts",
    stands: `return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");`,
    becomes: "return entities === undefined ? '' : text;",
    tests: hostile("markup-typed-in-report|markup-in-question"),
  },
  {
    name: "control characters are taken out of words",
    file: "src/templates/plain.ts",
    stands: String.raw`.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")`,
    becomes: "",
    tests: [{ file: "tests/render.test.ts" }],
  },
  {
    name: "a header value holds no control character",
    file: "src/mail/compose.ts",
    stands: "if (forbidden.test(text) || !text.isWellFormed()) {",
    becomes: "if (false) {",
    tests: [{ file: "tests/mail/compose.test.ts" }],
  },
  {
    name: "tokens of others are taken out of words",
    file: "src/templates/plain.ts",
    stands: "return withoutTokens(",
    becomes: "return ((words: string, _address: string) => words)(",
    tests: hostile("other-tokens-in-words|token-in-quoted-text"),
  },
  {
    name: "what a reader does not see is not read",
    file: "src/mail/html-hidden.ts",
    stands: "export function hidesByStyle(style: string): boolean {",
    becomes:
      "export function hidesByStyle(style: string): boolean {\n  if (style !== '') return false;",
    tests: [...hostile("hidden-command"), { file: "tests/mail/fresh-text.test.ts" }],
  },
  {
    name: "pictures are made again without metadata",
    file: "src/mail/picture.ts",
    stands: 'return { content: await jpeg.toBuffer(), type: "image/jpeg" };',
    becomes: 'return { content: await jpeg.keepExif().toBuffer(), type: "image/jpeg" };',
    tests: [{ file: "tests/mail/attachments.test.ts" }],
  },
  {
    name: "advice is accepted before any other letter of its mail",
    file: "src/office.ts",
    stands: "post(letters, { ...work, afterId: adviceId });\n  return { handler: rule.name",
    becomes: "post(letters, work);\n  return { handler: rule.name",
    tests: [{ file: "tests/advice-first.test.ts" }],
  },
  {
    name: "letters to unknown addresses are bounded",
    file: "src/bounds.ts",
    stands: `return toUnknown && proof !== "failed" && kind !== "urgent-advice";`,
    becomes: "return false;",
    tests: [{ file: "tests/hostile-bounds.test.ts" }],
  },
  {
    name: "a letter has effect once",
    file: "src/office.ts",
    stands: "if (before !== undefined && !bringsProof(letter, before, context)) {",
    becomes: "if (before === null) {",
    tests: conversation("^join.txt|^report.txt"),
  },
];
