/** Where an archive is, for messages: of an address of a database, nothing that could be a password. */
export function shownPlace(place: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(place)) return place;
  if (!URL.canParse(place)) return 'the address';
  const url = new URL(place);
  url.password = '';
  return url.href.replace(/[?#].*$/, '');
}
