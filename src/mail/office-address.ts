// Whether an address is the office's own, whatever sub-address it bears.
import { addressKey } from "./address.ts";
import type { Office } from "./reply-address.ts";

export function isOfficeAddress(address: string, { officeAddress, subaddress }: Office): boolean {
  const key = addressKey(address);
  const office = addressKey(officeAddress);
  if (key === office) return true;
  const at = office.lastIndexOf("@");
  if (subaddress === null || !key.endsWith(office.slice(at))) return false;
  return key.startsWith(office.slice(0, at) + subaddress);
}
