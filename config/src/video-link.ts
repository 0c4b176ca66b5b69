/** Where a film lies that the school keeps elsewhere; anything else is no film that the portal points to. */
const hosts: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'www.youtube.com': 'YouTube',
  'm.youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'player.vimeo.com': 'Vimeo',
};

/** The name of the host, or undefined when the address is not one of a film at YouTube or Vimeo over HTTPS. */
export function videoHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, pathname } = new URL(address);
  if (protocol !== 'https:' || username !== '' || pathname.length < 2) return undefined;
  return Object.hasOwn(hosts, host) ? hosts[host] : undefined;
}
