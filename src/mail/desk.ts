// The sub-addresses of the office that mean something by themselves (CONTRACT.md §4).
import { type Office, readSubaddress } from "./reply-address.ts";

const desks: Readonly<Record<string, "bulletin" | "coordinators">> = {
  diffusion: "bulletin",
  bulletin: "bulletin",
  coordinateurs: "coordinators",
  coordinators: "coordinators",
  coordinatoren: "coordinators",
  koordinatoren: "coordinators",
};

/** The desk that a letter was sent to: of several, the bulletin's first. */
export function readDesk(
  addresses: readonly string[],
  { officeAddress, subaddress }: Office,
): "bulletin" | "coordinators" | null {
  const found = addresses.map((address) => {
    return desks[readSubaddress([address], officeAddress, subaddress) ?? ""];
  });
  if (found.includes("bulletin")) return "bulletin";
  return found.includes("coordinators") ? "coordinators" : null;
}
