import { describe, expect, it } from 'vitest';
import { placeOf } from './reach.ts';

const reachOf = (ip: string): string => placeOf(ip).reach;

describe('reach', () => {
  it.each([
    '1.1.1.1',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '223.255.255.255',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2a00:1450:4001::200e',
    // IPv4 behind DNS64.
    '64:ff9b::5db8:d70e',
  ])('%s is public', (ip) => {
    expect(reachOf(ip)).toBe('public');
  });

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fdff::1',
    '64:ff9b::a00:1',
  ])('%s is inside', (ip) => {
    expect(reachOf(ip)).toBe('inside');
  });

  it.each([
    ['unspecified', '0.0.0.0'],
    ['unspecified', '0.1.2.3'],
    ['unspecified', '::'],
    ['link-local', '169.254.169.254'],
    ['link-local', '169.254.0.1'],
    ['link-local', 'fe80::1'],
    ['link-local', 'fe80::1%eth0'],
    ['metadata of Alibaba', '100.100.100.200'],
    ['metadata of Azure', '168.63.129.16'],
    ['metadata of Oracle', '192.0.0.192'],
    ['metadata of AWS', 'fd00:ec2::254'],
    ['metadata of AWS, written out', 'fd00:0ec2:0000:0000:0000:0000:0000:0254'],
    ['metadata of Google', 'fd20:ce::254'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['benchmarking', '198.18.0.1'],
    ['benchmarking', '198.19.255.255'],
    ['benchmarking', '2001:2::1'],
    ['relays of 6to4', '192.88.99.1'],
    ['mapped', '::ffff:127.0.0.1'],
    ['mapped', '::ffff:1.1.1.1'],
    ['compatible', '::7f00:1'],
    ['translated by RFC 6145', '::ffff:0:7f00:1'],
    ['NAT64 of a network’s own', '64:ff9b:1::a00:1'],
    ['NAT64 of metadata', '64:ff9b::a9fe:a9fe'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['site-local', 'fec0::1'],
    ['discard', '100::1'],
    ['segment routing', '5f00::1'],
    ['not given out', '4000::1'],
    ['no address', 'example.org'],
    ['no address', ''],
  ])('%s is never open: %s', (_, ip) => {
    expect(reachOf(ip)).toBe('never');
  });
});
