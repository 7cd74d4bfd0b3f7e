import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAllowedNetworks } from './allowed-networks';
import { isPublicAddress, networkGuard } from './guard';

describe('addresses links may lead to', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.0.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    '3fff::1',
    'localhost',
    '',
    '1.2.3',
    '0x7f.0.0.1',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '202.112.0.36',
    '223.255.255.255',
    '2001:da8::1',
    '2400:3200::1',
  ])('lets %s through', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('refuses every address of a private network in all its IPv6 dresses', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, (a, b, c) => {
        const hex = (x: number, y: number) => ((x << 8) | y).toString(16);
        for (const dress of ['::ffff:', '::', '64:ff9b::']) {
          expect(isPublicAddress(`${dress}${hex(10, a)}:${hex(b, c)}`)).toBe(false);
        }
        expect(isPublicAddress(`10.${a}.${b}.${c}`)).toBe(false);
      }),
    );
  });

  it('knows where web sites listen', () => {
    const guard = networkGuard();
    for (const port of [80, 443, 8080, 8443]) expect(guard.mayReach('202.112.0.36', port)).toBe(true);
    for (const port of [22, 25, 3306, 6379, 11211]) expect(guard.mayReach('202.112.0.36', port)).toBe(false);
  });
});

describe('campus networks an administrator opens', () => {
  const guardOf = (text: string) => networkGuard(readAllowedNetworks(text));

  it('opens them and nothing beside them', () => {
    const guard = guardOf('10.1.0.0/16，fd12::/32');
    expect(guard.mayReach('10.1.200.3', 80)).toBe(true);
    expect(guard.mayReach('fd12:0:1::1', 443)).toBe(true);
    expect(guard.mayReach('10.2.0.1', 80)).toBe(false);
    expect(guard.mayReach('10.1.200.3', 6379)).toBe(false);
    expect(guard.mayReach('127.0.0.1', 80)).toBe(false);
  });

  it('opens one port of one machine where it is named', () => {
    const guard = guardOf('127.0.0.1:9321 [fd12::5]:9000');
    expect(guard.mayReach('127.0.0.1', 9321)).toBe(true);
    expect(guard.usualPort(9321)).toBe(true);
    expect(guard.mayReach('127.0.0.1', 80)).toBe(false);
    expect(guard.mayReach('127.0.0.2', 9321)).toBe(false);
    expect(guard.mayReach('fd12::5', 9000)).toBe(true);
  });

  it.each(['10.1.0.0/33', '0.0.0.0/0', '::/0', 'oa.example.edu.cn', '10.1', '10.1.0.0/16:0', '10.1.0.0/x'])(
    'refuses %s',
    (entry) => {
      expect(() => readAllowedNetworks(entry)).toThrow(entry);
    },
  );

  it('is closed where nothing is set', () => {
    expect(readAllowedNetworks('')).toEqual([]);
    expect(networkGuard([]).mayReach('127.0.0.1', 80)).toBe(false);
  });
});
