/** True for a day of the calendar as ISO 8601 writes it: `2024-11-28`. */
export function isDay(words: string): boolean {
  const date = new Date(`${words}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
