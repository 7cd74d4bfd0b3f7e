import { BlockList, isIP } from 'node:net';

/** Says which machines a link may be asked from: the server stands inside the campus, those who type links may not. */
export type Guard = { mayReach: (address: string, port: number) => boolean; usualPort: (port: number) => boolean };

/** Not of the public Internet (IANA special-purpose registry): own host, private, shared, link-local with metadata services, reserved. */
const RESERVED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Within the global unicast block 2000::/3: tunnels that hide an IPv4 address (Teredo, 6to4), special and documentation prefixes. */
const RESERVED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const reserved = new BlockList();
for (const [net, bits] of RESERVED_V4) reserved.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of RESERVED_V6) reserved.addSubnet(net, bits, 'ipv6');
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');

/** True for an address of the public Internet. Mapped, translated, unique-local and link-local IPv6 lie outside 2000::/3. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && globalV6.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Where web sites listen; anything else is somebody's database or mail server. */
export const isUsualPort = (port: number): boolean =>
  port === 80 || port === 81 || port === 443 || (port >= 8_000 && port <= 8_999);

/** A network beside the public Internet that links may lead to; a port makes it that one port, usual or not. */
export type AllowedNetwork = { net: string; bits: number; port?: number };

/** @param allowed the campus networks an administrator has opened to the check, usually none */
export function networkGuard(allowed: readonly AllowedNetwork[] = []): Guard {
  const lists = allowed.map(({ net, bits, port }) => {
    const list = new BlockList();
    list.addSubnet(net, bits, isIP(net) === 6 ? 'ipv6' : 'ipv4');
    return { list, port };
  });
  const isAllowed = (address: string, port: number) =>
    lists.some(
      ({ list, port: only }) =>
        (only === undefined ? isUsualPort(port) : only === port) &&
        list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
    );
  return {
    mayReach: (address, port) => (isPublicAddress(address) && isUsualPort(port)) || isAllowed(address, port),
    usualPort: (port) => isUsualPort(port) || lists.some(({ port: only }) => only === port),
  };
}
