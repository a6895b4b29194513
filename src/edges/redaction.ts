// What must not be read in a log taken out of it: secrets in every form in which a server repeats
// them, words of servers, addresses, tokens, and what errors carry. It writes nothing itself.

/** Shorter ones would be found in any word, and are no secret either. */
const secretLengthMin = 4;
const pieceLengthMin = 6;
const textLengthMax = 300;
const depthMax = 3;
const entriesMax = 30;

/** Gives a function that takes the secrets out of a text, also where they are encoded. */
export function createSecretFilter(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= secretLengthMin)
    .flatMap((secret) => [secret, secret.replaceAll(" ", "")])
    .flatMap(formsOf);
  if (forms.length === 0) return (text) => text;
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(RegExp.escape).join("|"), "g");
  return (text) => text.replace(pattern, "…");
}

/** The same for secrets that are learned on the way: the last ones are remembered, beside the first. */
export function createGrowingFilter(secrets: readonly string[]): {
  readonly withoutSecrets: (text: string) => string;
  readonly add: (secret: string) => void;
} {
  let learned: readonly string[] = [];
  let filter = createSecretFilter(secrets);
  return {
    withoutSecrets: (text) => filter(text),
    add: (secret) => {
      // What is told again is still in use: it stays the longest.
      learned = [...learned.filter((one) => one !== secret), secret].slice(-learnedMax);
      filter = createSecretFilter([...secrets, ...learned]);
    },
  };
}

/** Access tokens of a day: by then they have long ended. */
const learnedMax = 30;

/** As it is, as JSON and a URL write it, in hex, and within anything in base64. */
function formsOf(secret: string): readonly string[] {
  const octets = Buffer.from(secret);
  const plain = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  const hex = octets.toString("hex");
  const pieces = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), octets]).toString("base64");
    // The characters that these octets alone decide, whatever stands around them.
    return encoded.slice(
      Math.ceil((before * 8) / 6),
      Math.floor(((before + octets.length) * 8) / 6),
    );
  });
  const forUrls = pieces.map((piece) => piece.replaceAll("+", "-").replaceAll("/", "_"));
  return [...plain, hex, hex.toUpperCase(), ...pieces, ...forUrls].filter((form) => {
    return form.length >= pieceLengthMin || plain.includes(form);
  });
}

/**
 * A value as it may be logged. Of a server's reply its codes stay: its words may repeat a subject, a name
 * or a log-in. Of an error its name and code stay.
 */
export function redact(
  value: unknown,
  withoutSecrets: (text: string) => string,
  depth = 0,
): unknown {
  if (typeof value === "string") return redactText(value, withoutSecrets);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return nameOf(value);
  if (ArrayBuffer.isView(value)) return `${value.byteLength} octets`;
  if (depth === depthMax) return "…";
  const inner = (one: unknown) => redact(one, withoutSecrets, depth + 1);
  if (Array.isArray(value)) return value.slice(0, entriesMax).map(inner);
  const entries = Object.entries(value).slice(0, entriesMax);
  return Object.fromEntries(entries.map(([key, one]) => [key, inner(one)]));
}

function redactText(text: string, withoutSecrets: (text: string) => string): string {
  const [codes] = /^[2-5]\d\d(?:[ -]\d\.\d{1,3}\.\d{1,3}(?![\w.]))?(?=[\s-]|$)/.exec(text) ?? [];
  if (codes !== undefined) return codes;
  return withoutSecrets(text)
    .slice(0, textLengthMax * 4)
    .replace(/[^\s<>()",;:]{1,320}@[^\s<>()",;:]{1,255}/g, "…")
    .replace(/(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])/gi, "…")
    .slice(0, textLengthMax);
}

function nameOf(fault: Error): string {
  const code = String(Object(fault).code ?? "");
  const isCode = /^[A-Z][A-Z0-9_]{1,40}$/.test(code);
  const name = /^[A-Za-z]{1,40}$/.test(fault.name) ? fault.name : "Error";
  return isCode ? `${name} ${code}` : name;
}
