/**
 * The address of the person, for rate limits. The header counts only behind a proxy of our own,
 * and then its last entry: the one our proxy wrote; all before it may be invented.
 */
export function clientAddress(socket: string, forwardedFor: string | null, trustProxy: boolean): string {
  const last = trustProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined;
  return last && /^[0-9a-fA-F.:]{2,45}$/.test(last) ? last : socket;
}
