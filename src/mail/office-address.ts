// Whether an address is the office's own, whatever sub-address it bears and however it is spelled.
import { addressKey, foldedKey } from "./address.ts";

export interface OwnAddresses {
  readonly officeAddress: string;
  /** The mailbox's log-in, where it is another address. */
  readonly loginAddress: string | null;
}

/** Gmail's dots and plus are folded; elsewhere `local+tag@domain` is the office's too. */
export function isOfficeAddress(address: string, own: OwnAddresses): boolean {
  return [own.officeAddress, own.loginAddress].some((office) => {
    return office !== null && plain(address) === plain(office);
  });
}

function plain(address: string): string {
  return foldedKey(addressKey(address).replace(/[+][^@]{0,64}@/, "@"));
}
