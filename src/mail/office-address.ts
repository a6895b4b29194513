// Whether an address is the office's own, whatever sub-address it bears and however it is spelled.
import { addressKey, foldedKey } from "./address.ts";

export interface OwnAddresses {
  readonly officeAddress: string;
  /** The mailbox's log-in, where it is another address. */
  readonly loginAddress: string | null;
  /** The separator of sub-addresses; null where the provider has none. */
  readonly subaddress: string | null;
}

/** Gmail's dots and plus are folded; elsewhere `local+tag@domain` is the office's too. */
export function isOfficeAddress(address: string, own: OwnAddresses): boolean {
  return [own.officeAddress, own.loginAddress].some((office) => {
    return office !== null && isUnder(addressKey(address), addressKey(office), own.subaddress);
  });
}

function isUnder(address: string, office: string, subaddress: string | null): boolean {
  const [local = "", domain = ""] = office.split("@");
  const isTagged = ["+", subaddress].some((separator) => {
    return separator !== null && address.startsWith(`${local}${separator}`);
  });
  return plain(address) === plain(office) || (isTagged && address.endsWith(`@${domain}`));
}

function plain(address: string): string {
  return foldedKey(address.replace(/[+][^@]{0,64}@/, "@"));
}
