import ipaddr from 'ipaddr.js';

/**
 * How far from the open web an IP address is. `public`: anyone may be sent there. `inside`: a network of someone's own, open
 * only by `--allow-host`. `never`: where no article can be: cloud metadata, many receivers at once, nobody, or another
 * address in disguise.
 */
export type Reach = 'public' | 'inside' | 'never';

export interface Place {
  readonly reach: Reach;
  /** For messages: `a loopback address`. */
  readonly kind: string;
}

const inside = (kind: string): Place => ({ reach: 'inside', kind });
const never = (kind: string): Place => ({ reach: 'never', kind });
const open: Place = { reach: 'public', kind: 'a public address' };

const kinds: Readonly<Record<string, Place>> = {
  loopback: inside('a loopback address'),
  private: inside('an address of a private network'),
  uniqueLocal: inside('an address of a private network'),
  carrierGradeNat: inside('an address inside a provider’s network'),
  unspecified: never('an address of nobody'),
  broadcast: never('a broadcast address'),
  multicast: never('a multicast address'),
  linkLocal: never('a link-local address, where clouds keep their metadata'),
  ipv4Mapped: never('an IPv4 address mapped into IPv6'),
  rfc6145: never('an IPv4 address translated into IPv6'),
  rfc6052: never('an IPv4 address translated into IPv6'),
  '6to4': never('an IPv4 address tunnelled in IPv6'),
  teredo: never('an IPv4 address tunnelled in IPv6'),
  benchmarking: never('an address for measuring networks'),
};

/**
 * Where clouds answer with their machines' secrets, beside link-local addresses: Alibaba, Azure, AWS, Google. Those of
 * private networks and even one public address are among them.
 */
const metadata = ['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', 'fd20:ce::254'].map((ip) => ipaddr.parse(ip));

/** DNS64 gives every name such an address where a network has IPv6 only; what counts is the IPv4 address inside. */
const translated = ipaddr.parseCIDR('64:ff9b::/96');

/** What is given out to the public of IPv6: everything else is not, whatever it is called. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Says what an IP address is for; `never` for words that are none. Zones (`%eth0`) do not matter. */
export function placeOf(words: string): Place {
  if (!ipaddr.isValid(words)) return never('no IP address');
  const ip = ipaddr.parse(words.replace(/%.*$/, ''));
  if (metadata.some((one) => one.kind() === ip.kind() && one.toString() === ip.toString()))
    return never('an address where a cloud keeps its metadata');
  if (ip.kind() === 'ipv6' && ip.match(translated)) return placeOf(ip.toByteArray().slice(12).join('.'));
  const range = ip.range();
  if (range !== 'unicast') return kinds[range] ?? never('a reserved address');
  return ip.kind() === 'ipv4' || ip.match(globalUnicast) ? open : never('a reserved address');
}
