/** Words before a name that are no part of it, without a full stop. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set([
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Doctor', 'Sir', 'Dame', 'Lord', 'Lady', 'Baroness'],
  ...['Sen', 'Senator', 'Rep', 'Representative', 'Gov', 'Governor', 'President', 'Chancellor', 'Premier', 'Mayor'],
  ...['Gen', 'General', 'Col', 'Colonel', 'Maj', 'Major', 'Capt', 'Captain', 'Lt', 'Lieutenant', 'Sgt', 'Sergeant'],
  ...['Adm', 'Admiral', 'Judge', 'Justice', 'Rev', 'Reverend', 'Pastor', 'Father', 'Sister', 'Rabbi', 'Imam', 'Bishop'],
  ...['Archbishop', 'Cardinal', 'Pope', 'King', 'Queen', 'Prince', 'Princess', 'Minister', 'Secretary', 'Ambassador'],
  ...['Congressman', 'Congresswoman', 'Councillor', 'Coach', 'Detective', 'Inspector', 'Sheriff', 'Officer', 'Chief'],
]);

/** Small words inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...['de', 'del', 'della', 'der', 'den', 'di', 'da', 'do', 'dos', 'das', 'du', 'la', 'le', 'van', 'von', 'zu', 'zur'],
  ...['bin', 'bint', 'ibn', 'al', 'el', 'ben', 'y', 'e', 'af', 'av', 'ter', 'ten', 'ap'],
]);
