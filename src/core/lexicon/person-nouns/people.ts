/** Nouns for one woman. */
export const WOMEN = `
  abbess actress adulteress alumna ancestress aunt auntie aunty authoress aviatrix bachelorette ballerina barmaid
  baroness begum benefactress blonde bride bridesmaid brunette call-girl chambermaid chanteuse charlady cleaning-lady
  comedienne conductress countess cowgirl crone czarina dame damsel daughter daughter-in-law debutante dinner-lady
  diva divorcee dominatrix duchess empress enchantress executrix fiancee first-lady frau fraulein gal geisha girl
  girlboss girlfriend goddaughter goddess godmother governess gran granddaughter grandma grandmother granny handmaid
  headmistress heiress heroine hostess housemaid housewife huntress infanta lady ladyship landlady lass lassie
  lesbian maam madam madame mademoiselle maharani maid maiden majorette mam mama mamma manageress marchioness
  masseuse matriarch matron midwife milkmaid mistress mom mommy mompreneur mother mother-in-law mum mummy murderess
  nan nana nanna niece nun poetess postmistress priestess prima-donna princess prioress proprietress protegee queen
  rani saleslady schoolgirl schoolmistress sculptress seamstress senora senorita sheikha showgirl signora signorina
  sister sister-in-law songstress sorceress spinster stepdaughter stepmom stepmother stepmum stepsister stewardess
  suffragette tea-lady temptress tsarina usherette viscountess waitress widow wife witch woman`;

/** Nouns for one man. */
export const MEN = `
  abbot alumnus archbishop ayatollah bachelor baronet bellboy bellhop best-man bloke boy boyfriend bridegroom brother
  brother-in-law busboy butler caliph cardinal chap choirboy conquistador count cowboy czar dad daddy dauphin dude
  duke earl emir emperor father father-in-law fella fiance friar gentleman gigolo god godfather godson grandad
  granddad grandfather grandpa grandson groom guy headmaster herr househusband husband imam infante kaiser king
  knight lad laddie laird landlord lord lothario lumberjack maharaja man marquess marquis masseur matador monk
  monsieur mullah nawab nephew papa paperboy paterfamilias patriarch pharaoh playboy pope postmaster prince raja
  schoolboy schoolmaster senor shah sheikh signor signore sir son son-in-law stepbrother stepdad stepdaddy stepfather
  stepson sugar-daddy sultan toreador toyboy tsar uncle valet viscount waiter warlock widower womaniser womanizer`;

/** What stands before -man, -woman, -person and their plurals: spokesman, businesswoman, chairperson. */
export const STEMS = `
  air alder anchor assembly band bar bats bell boats bonds bush business camera cattle cave chair choir church clans
  clergy committee congress copy council country cow crafts crew dairy door drafts draughts dust dutch english every
  ferry fire fisher fore free freed french frogs front frontiers garbage grounds guards guild gun hang heads hench
  hit horse house hunts infantry irish jazz jury kins law lay lifts line lines livery longshore mail marks middle
  militia milk minute motor news noble oars ombuds outdoors patrol plainclothes plains point points police post press
  railway ranch repair rifle sales scots sea select service show signal sound space spokes sports states steers stunt
  super sword swords towns trades trench tribes vestry vice-chair warehouse wash watch weather weigh welsh wing woods
  work yachts yeo`;

/** Nouns for one person that tell no gender: relations, roles, trades, sides. */
export const PERSONS = `
  abductor abolitionist academic accountant accuser acquaintance acrobat activist actor actuary addict administrator
  admiral adolescent adult adventurer adversary advertiser adviser advisor advocate agent agitator agnostic aide
  alien ally alum amateur ambassador anaesthetist analyst ancestor anchor anesthesiologist animator anthropologist
  apologist apostle appellant appraiser apprentice arbitrator archaeologist archeologist archer architect archivist
  aristocrat arsonist artist assailant assistant astronaut astronomer astrophysicist asylum-seeker atheist athlete
  attache attacker attendee attorney attorney-general auditor author autocrat baby babysitter backbencher backer
  bailiff baker banker barber barista barrister bartender bassist batter beautician beggar believer benefactor
  beneficiary bigot billionaire biochemist biographer biologist bishop blogger boardmember boatswain bodyguard bomber
  bookkeeper boss bosun botanist bouncer bowler boxer breadwinner brewer bricklayer brigadier broadcaster broker
  buddhist buddy builder bully bureaucrat burglar bursar butcher buyer bystander cabbie caddie cadet caller
  campaigner camper candidate cantor canvasser captain captive cardiologist caregiver carer caretaker carpenter
  cartographer cartoonist cashier castaway casualty catcher catholic celebrity cellist centenarian centrist ceo
  ceramicist cfo chair challenger champion chancellor chaplain chauffeur chef chemist chief child chiropractor
  choreographer christian chronicler cinematographer citizen claimant classmate cleaner cleric clerk client
  climatologist climber clinician clown coach coauthor cobbler coder cofounder colleague collector colonel colonist
  columnist combatant comedian comic commander commander-in-chief commando commentator commissioner commodore
  commoner communist commuter companion competitor complainant composer comptroller concierge conductor confidant
  confidante congressmember conscript conservationist conservative consort constable constituent consul consultant
  consumer contender contestant contractor controller convert convict coo cook cop copilot copywriter cornerback
  coroner corporal correspondent cosmonaut councillor councilor counsel counsellor counselor counterpart courier
  courtier cousin coward coworker creator crewmember cricketer criminal criminologist critic cto culprit curate
  curator customer cyclist cynic dancer deacon dealer dean defector defendant defender delegate democrat demonstrator
  denier dentist dependant deputy dermatologist descendant designer despot detainee detective detractor developer
  diarist dictator dietician dietitian diplomat director director-general disciple dissident distiller diver dj
  docker doctor donor dramatist driver dropout drummer ecologist economist editor editor-in-chief educator elder
  elector electrician emigrant emigre emissary employee employer endorser enemy engineer engraver entertainer
  entrepreneur environmentalist envoy epidemiologist essayist evacuee evangelical evangelist ex executive executor
  exile expat expatriate experimenter expert explorer extremist eyewitness fact-checker fan farmer farmhand fascist
  fashionista fellow felon feminist fencer fighter figure film-maker filmmaker finalist financier firefighter
  first-aider fisher flatmate flautist florist foe follower footballer foreigner forester forward founder fraudster
  freelancer freshman friend front-runner frontbencher frontrunner fugitive fundraiser gangster gardener general
  genius geographer geologist ghostwriter go-between goalie goalkeeper goalscorer godchild godparent golfer governor
  governor-general gp graduate grandchild grandparent grocer guard guardian guerrilla guest guitarist gunner guru
  gymnast gynaecologist gynecologist gypsy hacker hairdresser handler hardliner head headhunter headteacher heir
  heir-apparent hermit hero hijacker hiker hindu historian hitchhiker hobo homemaker homeowner homophobe hooligan
  hopeful host hostage householder housekeeper housemate human hunter hurdler hypocrite idealist ideologue idol
  illustrator immigrant immunologist imposter impostor impresario impressionist in-law incumbent individual
  industrialist infant infielder influencer informant inhabitant initiator inmate insider inspector inspector-general
  instructor insurgent intellectual intern interpreter interviewee interviewer inventor investigator investor
  islander jailer janitor jew jeweler jeweller jihadist jockey joiner journalist judge juggler jumper jurist juror
  justice juvenile kicker kid kidnapper killer laborer labourer lama landholder landowner landscaper laureate
  lawmaker lawyer leader leaker leaseholder lecturer leftist legislator liar liberal libertarian librarian licensee
  lieutenant lifeguard lifesaver linebacker linguist listener litigator lobbyist local lodger logger looter loser
  lover loyalist lyricist magician magistrate magnate major manager mandarin marathoner marcher marine mariner
  marketer marshal martyr marxist mate mathematician maverick mayor mechanic medalist medallist mediator medic member
  mentor mep merchant meteorologist midfielder migrant militant millionaire miner minister minor missionary mobster
  model moderate moderator mogul mole molester monarch monarchist monastic mormon motorist mountaineer mp msp mugger
  murderer musician muslim namesake nanny narrator nationalist navigator nazi negotiator neighbor neighbour
  neurologist neurosurgeon newborn newcomer newscaster newsreader nomad nominee nonagenarian notary novelist nurse
  nutritionist observer obstetrician oceanographer octogenarian offender officer official olympian ombudsman
  oncologist onlooker operative operator opponent optician optimist optometrist organiser organist organizer orphan
  orthodontist outfielder outsider overseer owner pacifist paediatrician paedophile painter pal palaeontologist
  paleontologist panelist panellist paralegal paralympian paramedic paratrooper parent parishioner parliamentarian
  parolee parson participant partisan partner passenger passer-by passerby pastor pathologist patient patron
  pedestrian pediatrician pedophile peer pensioner performer perpetrator person pessimist petitioner pharmacist
  philanthropist philologist philosopher photographer photojournalist physician physicist physio physiotherapist
  pianist picketer pilgrim pilot pioneer pitcher plaintiff planner plasterer player playmaker playwright plumber pm
  podcaster poet politician pollster populist porter postdoc postgraduate postie postmaster-general potter
  practitioner preacher predecessor premier presenter president president-elect priest principal printmaker prisoner
  pro prodigy producer professional professor programmer progressive promoter prophet proponent proprietor prosecutor
  protege protestant protester protestor provost psychiatrist psychoanalyst psychologist psychotherapist publicist
  publisher pundit pupil quarterback questioner rabbi racer racist raconteur radiologist rancher ranger rapist rapper
  reader realist rebel receiver receptionist recipient record-holder recruit recruiter rector referee reformer
  reformist refugee regent registrar relative renter replacement reporter representative republican rescuer
  researcher resident respondent responder restaurateur retailer retiree reviewer revolutionary rightist rioter rival
  robber roofer rookie roommate rower royal royalist ruler runner runner-up sailor saint savior saviour saxophonist
  scammer sceptic scholar schoolmate scientist scout screenwriter scriptwriter sculptor secretary secretary-general
  seismologist seller semi-finalist senator senior separatist septuagenarian sergeant server settler sexist
  shareholder shepherd sheriff shooter shopkeeper shoplifter shopper shortstop sibling signatory sikh singer
  singer-songwriter sinner skater skeptic skier skipper smuggler sniper snowboarder socialist sociologist soldier
  solicitor solicitor-general soloist sommelier songwriter sophomore source sous-chef sovereign speaker specialist
  spectator speechwriter sponsor spouse sprinter spy squatter staffer stakeholder stalker stand-in star statistician
  stepchild stepparent stevedore steward stockbroker stockholder storyteller stowaway strategist striker student
  stylist subcontractor subeditor subscriber substitute successor superintendent supermodel superstar supervisor
  supporter supremacist surfer surgeon surgeon-general surrogate surveyor survivor suspect swami swimmer sympathiser
  sympathizer tailor taxpayer teacher teammate technician technocrat technologist teen teenager televangelist teller
  tenant terrorist theist theologian theorist therapist thief thinker tipster toddler tourist townie trader
  trafficker trainee trainer traitor tramp translator trapper traveler traveller treasurer triplet trooper truant
  trucker trumpeter trustee tutor tween twin tycoon typist tyrant umpire undergraduate undersecretary underwriter
  unionist urologist user vagrant vandal vegan vendor ventriloquist vet veteran veterinarian vicar viceroy victim
  viewer villager villain vintner violinist virologist visionary visitor vlogger vocalist volcanologist volunteer
  voter vp warden warlord welder whip whistle-blower whistleblower wholesaler winemaker winger winner witness worker
  worshiper worshipper wrestler writer youngster youth youtuber zoologist`;
