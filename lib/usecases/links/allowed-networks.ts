import { isIP } from 'node:net';
import type { AllowedNetwork } from './guard';

/**
 * Reads GONGKAI_LINK_ALLOW: "10.1.0.0/16, fd12::/32, 192.0.2.7:8080, [fd12::5]:9000".
 * @throws with the entry that is no network: opening a wrong one silently would be worse than not starting
 */
export function readAllowedNetworks(text: string): AllowedNetwork[] {
  const entries = text.split(/[\s,，、;；]+/).filter((entry) => entry !== '');
  return entries.map((entry) => {
    const network = readNetwork(entry);
    if (!network) throw new Error(`GONGKAI_LINK_ALLOW：“${entry}”不是网段，应写成10.1.0.0/16这样`);
    return network;
  });
}

function readNetwork(entry: string): AllowedNetwork | undefined {
  const withPort = /^(?:\[([^\]]+)\]|([\d./]+)):(\d{1,5})$/.exec(entry);
  const port = withPort ? Number(withPort[3]) : undefined;
  const [net = '', bitsText] = (withPort?.[1] ?? withPort?.[2] ?? entry).split('/');
  const most = isIP(net) === 6 ? 128 : 32;
  const bits = bitsText === undefined ? most : Number(bitsText);
  const sound = isIP(net) !== 0 && /^\d*$/.test(bitsText ?? '') && bits >= 8 && bits <= most;
  if (!sound || (port !== undefined && (port < 1 || port > 65_535))) return undefined;
  return { net, bits, ...(port !== undefined && { port }) };
}
