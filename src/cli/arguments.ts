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
