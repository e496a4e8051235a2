import { describe, expect, it } from 'vitest';
import { allowedHosts } from './allowed-hosts.ts';

describe('allowed hosts', () => {
  it.each([
    ['intranet.example', 'intranet.example', null, 8000, true],
    ['intranet.example', 'INTRANET.example.'.toLowerCase(), null, 80, true],
    ['Intranet.Example', 'intranet.example', null, 80, true],
    ['bücher.example', 'xn--bcher-kva.example', null, 80, true],
    ['intranet.example', 'www.intranet.example', null, 80, false],
    ['intranet.example:8000', 'intranet.example', null, 8000, true],
    ['intranet.example:8000', 'intranet.example', null, 80, false],
    ['127.0.0.1:8000', '127.0.0.1', '127.0.0.1', 8000, true],
    ['127.0.0.1:8000', 'news.example', '127.0.0.1', 8000, true],
    ['127.0.0.1', '127.0.0.2', '127.0.0.2', 80, false],
    ['2130706433', '127.0.0.1', '127.0.0.1', 80, true],
    ['10.0.0.0/8', 'news.example', '10.20.30.40', 80, true],
    ['10.0.0.0/8', 'news.example', '11.0.0.1', 80, false],
    ['10.0.0.0/8:8000', '10.0.0.1', '10.0.0.1', 8000, true],
    ['10.0.0.0/8:8000', '10.0.0.1', '10.0.0.1', 80, false],
    ['10.0.0.0/8', '[fd00::1]', 'fd00::1', 80, false],
    ['::1', '[::1]', '::1', 80, true],
    ['[::1]:8000', '[::1]', '::1', 8000, true],
    ['[::1]:8000', '[::1]', '::1', 80, false],
    ['[fd00::/8]:8000', '[fd12::1]', 'fd12::1', 8000, true],
    ['fd00::/8', '[fd12::1]', 'fd12::1', 80, true],
  ] as const)('%s and %s (%s) port %i: %s', (entry, host, ip, port, isAllowed) => {
    expect(allowedHosts([entry]).includes(host, ip, port)).toBe(isAllowed);
  });

  it.each(['', ' ', 'a b', 'host:0', 'host:99999', 'http://host', 'user@host', '10.0.0.0/99', 'x/8', '[::1', 'a:b:c'])(
    'says that “%s” is no host',
    (entry) => {
      expect(() => allowedHosts([entry])).toThrow(/is no host\. Give a host/);
    },
  );

  it.each(['169.254.169.254', '0.0.0.0', '[fe80::1]:80', '224.0.0.1', 'fd00:ec2::254'])('never allows %s', (entry) => {
    expect(() => allowedHosts([entry])).toThrow(/it cannot be allowed/);
  });
});
