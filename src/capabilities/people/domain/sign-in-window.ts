import { BlockList, isIP } from 'node:net';

export interface PictureRules {
  /** Address ranges such as `193.190.12.0/24`; null means from anywhere. */
  readonly networks: readonly string[] | null;
  /** `HH:MM[:SS]` in Europe/Brussels; null means at any time. */
  readonly from: string | null;
  readonly until: string | null;
}

export type WindowDecision = 'open' | 'outside-network' | 'outside-hours';

/** Whether three pictures may open a session from this address at this moment (P4). Pure. */
export function pictureWindow(rules: PictureRules, address: string, now: Date): WindowDecision {
  if (rules.networks && !inNetworks(rules.networks, address)) return 'outside-network';
  const time = brusselsTime.format(now);
  if (rules.from && time < rules.from.slice(0, 5)) return 'outside-hours';
  if (rules.until && time > rules.until.slice(0, 5)) return 'outside-hours';
  return 'open';
}

const brusselsTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

function inNetworks(networks: readonly string[], address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  const allowed = new BlockList();
  for (const network of networks) {
    const [base = '', prefix] = network.split('/');
    const version = isIP(base);
    if (version === 0) continue;
    allowed.addSubnet(
      base,
      prefix === undefined ? (version === 6 ? 128 : 32) : Number(prefix),
      version === 6 ? 'ipv6' : 'ipv4',
    );
  }
  return isIP(plain) !== 0 && allowed.check(plain, family);
}
