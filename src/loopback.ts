// Which hosts are this very machine: only there may a password or a token travel without TLS.

export function isLoopback(host: string): boolean {
  return /^(localhost|::1|\[::1\]|127(\.\d{1,3}){3})$/.test(host);
}
