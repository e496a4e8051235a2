/** Several people under one singular noun. */
export const COLLECTIVES = `
  aristocracy artillery audience band base battalion bourgeoisie brigade brotherhood camp cartel cast caste cavalry
  choir chorus circle citizenry clan clergy clique cohort community congregation contingent couple crew crowd
  delegation diaspora duo electorate elite ensemble entourage establishment faction family fanbase fandom foursome
  gang garrison generation gentry group horde household infantry intelligentsia jury laity leadership mafia majority
  management membership militia minority mob neighborhood neighbourhood nobility opposition orchestra pair peasantry
  platoon population posse press proletariat public quartet quintet rabble readership regiment retinue sisterhood
  squad staff threesome throng tribe trio troupe viewership workforce`;

/** Plurals with no singular of their own form. */
export const ALWAYS_PLURAL = `
  authorities folk folks forces media paparazzi people personnel police troops`;

/** Plurals whose singular is first an adjective: “others”, “locals”, “Americans”. */
export const PLURALS = `
  aborigines afghans africans alawites albanians algerians americans anglicans angolans arabs argentines argentinians
  armenians asians aussies australians austrians azerbaijanis azeris bahrainis balts bangladeshis baptists basques
  belarusians belgians berliners bisexuals blacks bolivians boomers bosniaks bosnians brazilians brexiteers britons
  brits bulgarians burundians californians cambodians cameroonians canadians catalans catholics chechens chileans
  christians colombians conservatives copts croats cubans cypriots czechs danes dominicans ecuadorians egyptians
  elites emiratis englanders eritreans estonians ethiopians europeans evangelicals filipinas filipinos finns flemings
  floridians gays georgians germans ghanaians grassroots greeks greenlanders greens guatemalans haitians
  heterosexuals hispanics homosexuals hondurans hongkongers hungarians icelanders in-laws independents indians
  indonesians iowans iranians iraqis islamists israelis italians ivorians jamaicans jordanians kazakhs kenyans khmers
  kiwis koreans kosovars kurds kuwaitis labourites laotians latinas latinos latvians leavers liberals liberians
  libyans lithuanians locals londoners lutherans macedonians malawians malays malaysians malians maoris masses
  methodists mexicans millennials moldovans mongolians mongols montenegrins moroccans mozambicans muscovites
  namibians natives nepalis newlyweds nicaraguans nigerians norwegians ohioans omanis others pakistanis palestinians
  panamanians paraguayans parisians pashtuns persians peruvians poles presbyterians progressives protestants punjabis
  qataris quakers relatives remainers republicans rohingyas roma romanians romans russians rwandans salafists
  salvadorans saudis scandinavians scots secularists serbs shias shiites singaporeans slovaks slovenes somalis
  spaniards straights sunnis swedes syrians tajiks tamils tanzanians tatars texans thais thirtysomethings tibetans
  tories trumpists tunisians turkmens turks twentysomethings ugandans uighurs ukrainians uruguayans uyghurs uzbeks
  venezuelans virginians wahhabis walloons whigs whites yazidis yemenis zambians zimbabweans zionists`;
