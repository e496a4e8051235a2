import { InvalidArgumentError } from 'commander';
import { isDay } from '../core/day.ts';
import { MAPPED_FIELDS, type MappedField } from '../readers/container.ts';

/** Parsers of option values; each says what it wants instead. */

export function threads(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Give a whole number from 1 to 256.');
  return number;
}

export function share(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return number;
}

export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day of the calendar, such as 2024-11-28.');
  return value;
}

/** One word of a list. */
export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (given: string): Value => {
    const found = values.find((value) => value === given);
    if (found === undefined) throw new InvalidArgumentError(`Take one of ${values.join(', ')}.`);
    return found;
  };

/** How many things a page has. */
export function pageLimit(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError('Give a whole number from 1 to 1000.');
  return number;
}

/** A number that counts from 1. */
export function counting(given: string): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}

/** `text=body,title=headline`: what a table or JSON calls its fields. */
export function mapping(value: string): Partial<Record<MappedField, string>> {
  return Object.fromEntries(
    value.split(',').map((pair) => {
      const [, field = '', name = ''] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
      if (!(MAPPED_FIELDS as readonly string[]).includes(field))
        throw new InvalidArgumentError(`'${pair}' is not FIELD=NAME; the fields are ${MAPPED_FIELDS.join(', ')}.`);
      return [field, name];
    }),
  );
}
