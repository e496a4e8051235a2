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

/** Capitalised words that name an organisation, place, role, day or work, not a person. Lower case. */
export const NOT_IN_PERSON_NAMES: ReadonlySet<string> = new Set(
  `academy administration agency airlines airport army assembly associated association authority bank bbc board brigade
  broadcasting brothers bureau cabinet campaign capitol center central centre chamber chronicle church city club cnn
  coalition college command commission committee commons company conference congress constitution corporation corps
  council county court courts crown daily defence defense democrat democratic democrats department district division
  east eastern economist embassy energy enterprise europe european exchange express facebook federal federation
  fire first fleet force forces foreign foundation fox fund government group guard guardian healthcare health herald
  high hospital house independent industries initiative institute instagram intelligence international journal justice
  labor labour league left liberal library lords los magazine mail media military minister ministry mission museum nation
  national nations navy network new news north northern obamacare office officials online organisation organization palace
  parliament parties party patrol pentagon police post press prime project protestors public radio red register reporter
  reporters republic republican republicans research reserve review right right-wing russian saint san santa saudi school
  schools science secretary security senate service services social society south southern spokesman spokesperson
  spokeswoman staff star state states street studios sun supreme task team technologies telegraph television times today
  tribune tv twitter u.s uk un union united university usa voters wall watch week west western white women workers world
  american british chinese french german ukrainian israeli iranian indian japanese korean italian spanish hong sri costa
  puerto el las tel des sierra cape mount lake rio sao ltd inc corp plc llc co president chief general attorney deputy
  vice chairman chairwoman director executive officer former the a an his her their our its my your this that these those
  one some many most several few all both monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december what who when where why how but and or if as in on at for
  black lives matter green tea human rights labour's bill act law amendment report paper statement editorial article
  letter memo trust bros entertainment pictures records motors systems partners capital holdings bloomberg reuters politico`
    .trim()
    .split(/\s+/),
);
