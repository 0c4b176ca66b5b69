import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses that mean another one inside: IPv4 in IPv6, by translation or tunnel. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');
translated.addSubnet('2002::', 16, 'ipv6');
translated.addSubnet('2001::', 32, 'ipv6');

/** Whether an IP address belongs to the open internet: no machine of ours, of the network or of the provider's cloud. */
export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 0) return false;
  if (isIP(ip) === 6 && translated.check(ip, 'ipv6')) return false;
  return ipaddr.process(ip).range() === 'unicast';
}
