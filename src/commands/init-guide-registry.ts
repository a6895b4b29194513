// The questions of `plp init` about who is who. It writes nothing: it gives the registry.

import { addressKey, parseAddress } from "../mail/address.ts";
import type { Coordinator, Partnership, Person } from "../registry.ts";
import type { Asker, TextCheck } from "./init-prompts.ts";
import { type Draft, fits, idFor } from "./init-registry.ts";
import { fill, type Words } from "./init-words/words.ts";
import type { Language } from "./terminal.ts";

interface Guide {
  readonly asker: Asker;
  readonly words: Words;
  readonly language: Language;
}

const names: Readonly<Record<Language, string>> = {
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
  en: "English",
};

export async function askRegistry(guide: Guide): Promise<Draft> {
  const { asker, words } = guide;
  const plain = (make: (text: string) => Partial<Draft>): { check: TextCheck } => ({
    check: (text) => (fits(make(text)) ? undefined : words.badWords),
  });
  asker.note(words.registryTitle, [words.how]);
  const city = await asker.text(
    words.city,
    plain((text) => ({ city: text })),
  );
  const choices = Object.entries(names).map(([value, label]) => ({
    value: value as Language,
    label,
  }));
  const languages = await asker.several(words.languages, choices, ["fr"]);
  const number = plain((text) => ({ emergency: { police: text, localPolice: text } }));
  const police = await asker.text(words.police, { initial: "101", ...number });
  const localPolice = await asker.text(words.localPolice, number);
  const version = await asker.text(words.charterVersion, {
    initial: String(new Date().getFullYear()),
    ...plain((text) => ({ charter: { version: text, url: "https://x.example" } })),
  });
  const url = await asker.text(words.charterUrl, {
    initial: "https://",
    check: (text) => (fits({ charter: { version: "1", url: text } }) ? undefined : words.badUrl),
  });
  const contacts = await askPeople(guide, { first: words.contact, more: words.contactMore });
  const hasLiaison = await asker.yes(words.policePerson, true);
  const liaisons = { first: words.policeName, more: words.policeMore };
  const officers = hasLiaison ? await askPeople(guide, liaisons) : [];
  const partnerships = await askPartnerships(guide, officers);
  return {
    ...{ city, languages, emergency: { police, localPolice }, charter: { version, url } },
    ...{ contacts, police: officers, partnerships },
  };
}

async function askPeople(
  guide: Guide,
  { first, more }: { first: string; more: string },
): Promise<readonly Person[]> {
  const people: Person[] = [];
  do people.push(await askPerson(first, guide, people));
  while (await guide.asker.yes(more, false));
  return people;
}

/** `others` may not have the same address. */
async function askPerson(
  question: string,
  { asker, words }: Guide,
  others: readonly Person[],
): Promise<Person> {
  const name = await asker.text(question, {
    check: (text) => {
      return fits({ contacts: [{ name: text, email: "x@x.example" }] })
        ? undefined
        : words.badWords;
    },
  });
  const taken = new Set(others.map(({ email }) => addressKey(email)));
  const email = await asker.text(fill(words.email, { name }), {
    check: (text) => {
      if (parseAddress(text) === null) return words.badAddress;
      return taken.has(addressKey(text)) ? words.badTwice : undefined;
    },
  });
  return { name, email };
}

async function askPartnerships(
  guide: Guide,
  officers: readonly Person[],
): Promise<readonly Partnership[]> {
  const { asker, words } = guide;
  const found: Partnership[] = [];
  do {
    const name = await asker.text(words.partnership, {
      check: (text) => (fits({ city: text }) ? undefined : words.badWords),
    });
    const id = idFor(
      name,
      found.map((one) => one.id),
    );
    const covers = listOf(
      await asker.text(words.covers, {
        check: (text) => (listOf(text).length > 0 ? undefined : words.badWords),
      }),
    );
    const joining = await asker.choose(words.joining, [
      { value: "open", label: words.joiningOpen },
      { value: "approved", label: words.joiningApproved },
    ]);
    found.push({ id, name, covers, joining, coordinators: await askCoordinators(guide, officers) });
  } while (await asker.yes(words.partnershipMore, false));
  return found;
}

async function askCoordinators(
  guide: Guide,
  officers: readonly Person[],
): Promise<readonly Coordinator[]> {
  const { asker, words } = guide;
  const found: Coordinator[] = [];
  do {
    const person = await askPerson(words.coordinator, guide, [...officers, ...found]);
    const question = fill(words.deputy, { name: person.name });
    const deputy = found.length > 0 && (await asker.yes(question, false));
    found.push({ ...person, deputy });
  } while (await asker.yes(words.coordinatorMore, false));
  return found;
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
