/** Private, local and special IPv4 addresses, as four numbers. */
export const privates = [
  [127, 0, 0, 1],
  [127, 255, 255, 254],
  [10, 0, 0, 1],
  [172, 16, 5, 4],
  [172, 31, 255, 1],
  [192, 168, 1, 1],
  [169, 254, 169, 254],
  [100, 64, 0, 1],
  [100, 100, 100, 200],
  [0, 0, 0, 0],
  [198, 18, 0, 1],
  [224, 0, 0, 1],
  [240, 0, 0, 1],
  [255, 255, 255, 255],
] as const;

type Four = (typeof privates)[number];
const number = ([a, b, c, d]: Four): number => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
const octal = (value: number): string => `0${value.toString(8)}`;
const hex = (value: number): string => `0x${value.toString(16)}`;
const wide = (words: string): string => words.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const circled = (words: string): string =>
  words.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1)));
const percent = (words: string): string => words.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`);
const groups = (four: Four): string => {
  const [high, low] = [(number(four) >>> 16).toString(16), (number(four) & 0xffff).toString(16)];
  return `${high}:${low}`;
};

/** The ways to write one of them that a URL parser, an operating system or a network understands. */
const spellings: readonly ((four: Four) => string)[] = [
  (four) => four.join('.'),
  (four) => `${four.join('.')}.`,
  (four) => String(number(four)),
  (four) => hex(number(four)),
  (four) => hex(number(four)).toUpperCase().replace('X', 'x'),
  (four) => octal(number(four)),
  (four) => four.map(octal).join('.'),
  (four) => four.map(hex).join('.'),
  ([a, b, c, d]) => `${hex(a)}.${octal(b)}.${c * 256 + d}`,
  ([a, b, c, d]) => `${a}.${b * 65536 + c * 256 + d}`,
  (four) => wide(four.join('.')),
  (four) => four.join('。'),
  (four) => wide(four.join('．')),
  (four) => circled(four.join('.')),
  (four) => percent(four.join('.')),
  (four) => `[::ffff:${four.join('.')}]`,
  (four) => `[::FFFF:${groups(four)}]`,
  (four) => `[0:0:0:0:0:ffff:${groups(four)}]`,
  (four) => `[::${four.join('.')}]`,
  (four) => `[::ffff:0:${groups(four)}]`,
  (four) => `[64:ff9b::${groups(four)}]`,
  (four) => `[64:ff9b:1::${groups(four)}]`,
  (four) => `[2002:${groups(four)}::1]`,
  (four) => `[2001:0:${groups(four)}::1]`,
];

const others = [
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fe80::1%eth0]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[100::1]',
  '168.63.129.16',
  '192.0.0.192',
  '0',
  '127.1',
  '127.0.1',
  '0x7f.1',
  '0177.1',
  '00000177.0.0.1',
  'user:secret@127.0.0.1',
  'example.org@127.0.0.1',
  '127.0.0.1\t',
  '127.\n0.0.1',
  '\u200b127.0.0.1',
  '127.0.0.1\u00ad',
  '127.0.0.1%00.example.org',
  '127.0.0.1%2f@example.org',
  '127.0.0.1\\@example.org',
  'example.org:80@127.0.0.1',
  '256.256.256.256',
  '[127.0.0.1]',
];

export const forms = [...new Set([...privates.flatMap((four) => spellings.map((spell) => spell(four))), ...others])];

/** Schemes and shapes that are not pages of the web. */
export const schemes = [
  'file:///etc/passwd',
  'file://127.0.0.1/etc/passwd',
  'data:text/html,<p>hello',
  'ftp://127.0.0.1/',
  'gopher://127.0.0.1:70/_x',
  'ws://127.0.0.1/',
  'javascript:alert(1)',
  'blob:http://127.0.0.1/x',
  'about:blank',
  'jar:http://127.0.0.1!/',
  'view-source:http://127.0.0.1/',
  'http:',
  'http://',
  '//',
  '',
  'x'.repeat(5000),
];
