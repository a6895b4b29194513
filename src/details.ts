// What a member's letter changes about themselves, as far as it is sure: read once, for the policy that
// decides and for the handler that does it. It changes nothing.
import type { Context, Received } from "./handler.ts";
import { addressKey, parseAddress } from "./mail/address.ts";
import { isOfficeAddress } from "./mail/office-address.ts";
import { findPartnership } from "./roles.ts";
import { isCurrent } from "./store/members.ts";
import { readDetails, tellsOfHome } from "./understanding/details.ts";
import { findPlaces, namesAPlace } from "./understanding/place.ts";

export interface Changes {
  readonly language: string | null;
  readonly email: string | null;
  readonly name: string | null;
  /** The id of the partnership that serves where they live now; it may be the one they are in. */
  readonly partnership: string | null;
  /** All that the letter says is among these. */
  readonly isWhole: boolean;
}

export function readChanges(received: Received, context: Context): Changes {
  const { registry } = context;
  const { member, words, letter } = received;
  const told = readDetails(`${received.tie === null ? letter.subject : ""}\n${words}`);
  const language = told.language !== null && registry.languages.includes(told.language);
  const address = parseAddress(told.email ?? "");
  const email =
    address !== null &&
    addressKey(address) !== addressKey(letter.from.address) &&
    addressKey(address) !== addressKey(member?.email ?? "") &&
    !isOfficeAddress(address, context);
  const isHome = tellsOfHome(words);
  const places = isHome ? findPlaces(words, registry.partnerships, registry.city) : [];
  const [place = null, another] = places;
  const isOpen = findPartnership(registry, place)?.joining === "open";
  const isMove = another === undefined && (isOpen || place === member?.partnership);
  const isPlaceUnclear = isHome && places.length === 0 && namesAPlace(words, registry.city);
  const changes = {
    language: language ? told.language : null,
    email: email ? address : null,
    name: told.name !== null && told.name !== member?.name ? told.name : null,
    partnership: isMove ? place : null,
  };
  const isAny = Object.values(changes).some((one) => one !== null);
  const isPlaceLeft = isPlaceUnclear || (places.length > 0 && !isMove);
  const isLanguageLeft = told.language !== null && !language;
  return {
    ...changes,
    isWhole: isAny && !told.hasMore && !isPlaceLeft && !isLanguageLeft,
  };
}

/** A member's letter about their own details; who serves stands in the registry, which is the city's. */
export function isAboutDetails({ meaning, member, role }: Received): boolean {
  return meaning.intent === "update_details" && isCurrent(member) && role === null;
}

export function changesAll(received: Received, context: Context): boolean {
  return readChanges(received, context).isWhole;
}
