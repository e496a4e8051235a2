const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Lower case: words that open sentences with a capital and are no names. Function words and what journalists begin with. */
export const OPENING_WORDS = setOf(`
  a about above according across actually additionally adding after afterward afterwards again against ahead all almost
  alone along already also although always amid among an and another any anyone anything are around as asked at away back
  based be because been before behind being believe below beside besides between beyond both but by can can't certainly
  clearly come consider could critics currently despite did do does doing don don't down during each earlier early
  either else elsewhere enough especially even eventually ever every everybody everyone everything evidence except far few
  fewer finally first following for formerly forget fortunately four from further furthermore generally get give given go
  got had half hardly has have having he he's he'd he'll hello her here here's hers hi him his historically how
  however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself join just keep last lastly late lately
  later leave less let let's like likewise listen look many maybe me meanwhile might mine more moreover
  most mostly much must my near nearly neither never nevertheless next nine no nobody none nonetheless nor not note
  nothing now nowhere obviously of off often oh ok okay old on once one only onto or other others otherwise our ours out
  outside over overall own particularly people perhaps please plus previously probably put quite rather read really recall
  recently regardless remember right said same saying see seven several shall she she's she'd she'll should similarly
  simply since six so some somebody somehow someone something sometimes soon speaking still stop such sure take tell
  ten than thank thanks that that's the their theirs them themselves then there there's therefore these they they're they'd
  they'll they've thing think this those though thousands three through throughout thus time to today together told tomorrow
  tonight too toward towards try two under unfortunately unless unlike until up upon us use usually very wait want was
  watch watching we we're we've we'd we'll welcome well were what what's whatever when whenever where whereas wherever
  whether which while who who's whoever whole whom whose why will with within without won't would writing yes
  yesterday yet you you're you've you'd you'll your yours update updated related sources officials voters aides
  experts supporters opponents critics analysts reporters editors readers following asked`);

/** Capitalised words that name days, months, peoples, creeds and parties: never who speaks by themselves. Lower case. */
export const OTHER_NAMES = setOf(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas
  easter thanksgiving halloween ramadan hanukkah passover american americans british briton britons english englishman
  french frenchman german germans italian italians spanish spaniard russian russians chinese japanese korean koreans indian
  indians pakistani iranian iranians iraqi iraqis syrian syrians turkish turks israeli israelis palestinian palestinians
  egyptian saudi saudis mexican mexicans canadian canadians australian australians ukrainian ukrainians polish poles greek
  greeks dutch swedish danish norwegian finnish african africans asian asians european europeans latino latinos latina
  hispanic hispanics muslim muslims christian christians catholic catholics jewish jew jews hindu hindus buddhist evangelical
  evangelicals protestant protestants sunni shia shiite mormon republican republicans democrat democrats democratic
  conservative conservatives liberal liberals tory tories socialist communist communists nazi nazis libertarian independent
  independents obamacare brexit medicare medicaid covid covid-19 internet english-language god allah bible quran koran
  constitution amendment olympics olympic covid19 texan texans californian floridian southern northern eastern western
  midwest black white i ii iii iv tv gmt est edt pst pdt bst ceo cfo usa-today`);

/** Words that make a run of capitals an organisation, lower case; "of" and "for" may follow them inside its name. */
export const ORGANISATION_WORDS = setOf(`
  academy administration agency airlines alliance archdiocese army assembly association authority bank board brotherhood
  bundestag bureau cabinet campaign caucus center centre chamber charity church club coalition college commission
  committee company confederation conference congress consortium convention corp corporation corps council court
  department diocese directorate division duma embassy exchange executive faculty federation forum foundation fund group
  guard hospital house inc institute institution journal knesset laboratory league legislature ltd magazine ministry
  mission museum network news newspaper office organisation organization panel parliament party patrol police post press
  project radio registry reserve school secretariat senate service services society studio task team teamsters
  television times today treasury tribunal tribune trust union university watch workers`);

/** Well-known names that are places, lower case; those not here are left to the model. */
export const PLACE_NAMES = setOf(`
  america usa u.s. us u.k. uk britain england scotland wales ireland france germany italy spain portugal russia china japan
  india pakistan afghanistan iraq iran syria israel turkey egypt libya yemen jordan lebanon mexico canada cuba brazil
  argentina chile colombia venezuela australia vietnam thailand ukraine poland greece sweden norway denmark finland belgium
  netherlands austria hungary europe africa asia california texas florida ohio michigan pennsylvania wisconsin iowa nevada
  arizona colorado virginia georgia alabama mississippi louisiana arkansas tennessee kentucky indiana illinois minnesota
  missouri kansas nebraska oklahoma montana wyoming idaho utah oregon washington vermont maine massachusetts connecticut
  delaware maryland alaska hawaii london paris berlin moscow beijing tokyo brussels rome madrid kyiv kiev geneva vienna`);

/** Words around the "and" with which names of bodies begin. Compiled from general knowledge. */
export const JOINED_WORDS = setOf(`
  Securities/Exchange Food/Drug Food/Agriculture Health/Human Health/Safety Housing/Urban Immigration/Customs Customs/Border
  Arts/Sciences Science/Technology Oceanic/Atmospheric Aeronautics/Space Fish/Wildlife Medicare/Medicaid Standards/Technology
  Ways/Means Education/Workforce Science/Engineering Homeland/Governmental Culture/Media Business/Trade Environment/Food
  Equality/Human Police/Crime Revenue/Customs Competition/Markets Financial/Conduct Judiciary/Public Energy/Commerce
  Energy/Climate Foreign/Commonwealth Security/Cooperation Life/Health`);
