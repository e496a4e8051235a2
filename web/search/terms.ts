/** Putting terms into a query and taking them out, as text: what people typed stays as they typed it. */

const quoted = (value: string): string => (/^[\p{L}\p{N}_-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`);

/** `speaker` by the entity's id would be exact but unreadable: names are what people see in the box. */
const term = (field: string, value: string): string => `${field}:${quoted(value)}`;

export const hasTerm = (query: string, field: string, value: string): boolean =>
  ` ${query} `.includes(` ${term(field, value)} `);

export const withTerm = (query: string, field: string, value: string): string =>
  hasTerm(query, field, value) ? query : `${query.trim()} ${term(field, value)}`.trim();

export const withoutTerm = (query: string, field: string, value: string): string =>
  ` ${query} `.replace(` ${term(field, value)} `, ' ').trim();

/** The months between which the query looks, and the query with others; null takes a bound away. */
export function monthsOf(query: string): { from: string | null; until: string | null } {
  return {
    from: /(?:^|\s)after:(\d{4}-\d\d)(?=\s|$)/.exec(query)?.[1] ?? null,
    until: /(?:^|\s)before:(\d{4}-\d\d)(?=\s|$)/.exec(query)?.[1] ?? null,
  };
}

/** @param until the first month that is too late. */
export function withMonths(query: string, from: string | null, until: string | null): string {
  const rest = query.replace(/(?:^|\s)(?:after|before|on):\d{4}(?:-\d\d)?(?=\s|$)/g, ' ');
  return [rest.trim().replace(/\s+/g, ' '), from && `after:${from}`, until && `before:${until}`]
    .filter((part) => part)
    .join(' ');
}

export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
