import type { NameTable } from './name-table.ts';

/** Turkish, Arabic, Hebrew, Persian, Armenian, Georgian and Central Asian names that are in no table before. */
export const NEAR_EASTERN: NameTable = {
  female: `
    abeer abir afaf afet afnan afsaneh afsoon aghavni aghdas ahinoam ahlam ahuva aicha aigerim aigul aijan ainur
    aisha aishah aisulu aiym akmaral alia aliya aliyah almagul altynai altynay alvard amaal amal ameera aminah amira
    amirah amna anahide anahit anahita anano anara anat ani anoush anush araksi araxie areej arevik arezoo arezou
    ariella arpi arpik arpine arusyak arwa arzu aseel asel ashira asil asli asma asmaa asmahan assel assia assol
    astghik astrig asuman atara atefeh atena atika atoosa atousa avigail avishag awatif aya ayala ayat aybuke ayca
    aydan ayelet ayesha aygul aygun aylin aynur aynura ayse aysegul aysel aysenur aysha aysin aysun aytan ayzhan
    azadeh azar azita aziza azniv badia badriya bagila bahar bahareh bahia bahija balqees balqis balzhan banafsheh
    banu basak basma batya bayan begaim behnaz behnoush belgin belkis bengu beren beril bermet betul beyza birgul
    birsen bita botagoz bouchra boutheina bracha buket burcin burcu burul bushra busra canan cansu carmit ceren ceyda
    chana channah chava chavi chaya chinara cholpon cicino cigdem ciuri dafna dalal dali dalit dalya damira damla
    dania danit daphna dareen darejan dariga defne delara delaram delbar demet derya devora dganit didem dikla dilara
    dilbar dildora dilek dilfuza dilnoza dilrabo dinara djamila donya dorit dorrit douaa dounia duaa dudu dunya duygu
    dvora ebru ece efrat einat einav ekaterine elaheh elcin elene elham elif elinor eliraz elisheva eliso elmas
    elnaaz elnaz elnura emel esen esin esma esmat esra esraa esti eteri etti ettie eylul ezgi ezzat fadia fadime
    fadwa faezeh fahima fahimeh fahriye faigy fairuz faiza farah farahnaz farangis fareeda fariba farida farideh
    fariha farkhondeh farnaz farnoosh farzaneh fatema fatemeh fathia fatiha fatimah fatma fawzia fayrouz feda feiruz
    ferdaous fereshta fereshteh ferial feride feruza feyza fida figen filiz firdaus firoozeh firouzeh firuza forough
    forouzan frayda fruma fulya funda gali galia galit gamze gavhar gayane geula ghada ghadeer ghalia ghazal ghazaleh
    ghina ghizlane ghoncheh gila gilat gitel gitty gizem gohar goharik gokce golbahar golnar golnaz golnoush golriz
    golshifteh gonca gonul gozde gul gulay gulbahar gulben gulcan gulcin gulden gulen guli gulistan gulmira gulnara
    gulnaz gulnora gulnur gulsah gulsara gulsen gulser gulseren gulsum gulten gulya gulzat gunay gunel gunes guranda
    gvantsa hacer hadas hadassa hadassah hadeel hadil hadise hadja hafida hafsa hafsah hagit hajar hajer hala halah
    hale haleema haleh halide halima halime hamida hamideh hamutal hanaa hanane handan hande haneen hania hanieh
    hanife hanin hannaneh hasmik hasna hatice haviva hawa hawra haya hazal heba hedia hedieh hedva heghine hend henda
    hengameh hiba hila hind hinda hoda homa homeira hoori hosna houda houri houria hranush hripsime huda hulya
    humeyra huriya hurrem husniye ia iamze ibtihaj ibtihal ibtisam ikhlas ilanit ilayda ilknur imane inaam inas inbal
    inci insaf intisar ipek irada irem irit isra israa itidal jale jaleh jamila jamilah jamileh jawaher jawahir jemma
    jibek jihane jila joumana juhayna jumana jyldyz kadriye kaltoum kamand kaouther karima karlygash kataneh katayoun
    kawthar kenza keren ketevan keto kezban khadeeja khadidja khadija khadijah khalida khatereh khatia khatuna khawla
    khojasteh kholoud khulood kiana kimia kinneret knarik kobra kochava kubra kulpash kulthum kunduz kuralay ladan
    lala lale laleh lali lama lamara lamees lamia lamis latifa latifah latife layla leman leyla liat lihi lika lilach
    lilit limor linah liora lirit loubna loujain loussine lubna lucine lujain lusik lusine lyazzat maasoumeh madina
    maha mahboubeh mahbubeh mahdieh mahdis mahin mahnaz mahnoush mahrokh mahsa mahshid mahtab mahvash maiko maisa
    maka makvala malak malika malka mamlakat manal manan manana manar mandana mane maneli manijeh manizheh mansoureh
    maral maram margalit margarit mariem marineh marjane maro marwa marzieh masoumeh mastaneh masumeh mavluda mawadda
    mayada maysa maysoon mayssa mazal medea meerim mehrangiz mehri mehriban mehrnaz mehrnoosh mehtap meirav melahat
    melek melika melike meline meltem meral merav meriem meruert merve mery meryem meytal minaya mine minoo miri
    mitra mohira mojdeh mojgan moldir monavar monir monireh mouna mouza mozah mualla muazzez mujde mukaddas muna
    munevver munira munisa mzia naama naamah nabila nadereh nadira naghmeh nagla naglaa nahal nahed nahid nahla naila
    naima naira najla najma najmeh najwa nalan nane nani nanuka naoual narges nargis nargiz nargiza narine narjes
    narmina nasima nasrin nastaran natela natia nava nawal nayla naz nazan nazanin nazeli nazgul nazi nazife naziha
    nazik nazila nazira nazli nazym nebahat nechama necla nedasadat negar negin nehama nehir neriman nermine neslihan
    nesrin nesrine nestan neval nevin nevine nigar nigora nil nilay nilgun nili nilofar niloofar niloufar nilufar
    nilufer nineli nini nira nirit nisreen nisrine nitza nodira noga noha nomi nooshin nouf nouha noura nourah
    noushafarin noushin noya nozima nuha nune nunu nura nurana nuray nurcan nurgul nurit nurten nuseiba nutsa nvard
    odelia ofelya ofira ofra olfa omayma orit orli orly orna osnat oumaima oya oydin oyku oyniso oysha ozge ozgul
    ozlem parandzem parastoo parastou pari paria paridokht parinaz parisa parivash parvana parvaneh parvin pazit
    pegah pelin pembe penina perihan perizat perouz pervin pinar piruz pnina pooneh pouneh poupak pouran puran rabab
    rabia rachelli rafah raghad raghda rahaf raheleh rahil rahma raizel rajaa rakefet randa ranim raniya rano raquela
    rasha raushan rawan rawda rawya rayhaneh raykhon razan razieh reem rema reuma reut revital reyhaneh rezzan rihab
    rihanna rikki rim rivka rivkah robabeh roghayeh rola ronit rouba rouhangiz roya rozita ruba rubab ruchama rugiya
    ruhama rula ruqaya ruqayya ruska rusudan ruti ruwayda ruya ruzan ruzanna sabeeha sabiha sabrine sadaf sadia
    sadiya saeedeh safa safaa safia safiya safiye safiyya safoura sagit sahar saida sakina sakine sakineh saliha
    salima salomeh saltanat salwa samah samaneh samar samara samia samiha samin samira samya sana sanaa sanam sanem
    sanobar saodat sareh satenik satik sawsan sayora seda sedef sedigheh sehnaz selcan selda selin semiha semra senay
    sengul sennur sepideh serap serpil setareh sevara sevgi sevil sevim sevinc sevinj sevval seyma sezen shabnam
    shadia shafiga shaghayegh shaghik shahad shahd shahida shahira shahla shahlo shahnaz shahnoza shahrazad
    shahrbanou shahrzad shaima shaimaa shani shaparak shararah sharareh sharifa shatha shayma sherin sherine shideh
    shifra shima shira shiran shireen shirel shiri shirin shirit shlomit shohreh shoira shokoufeh shokouh sholeh
    shosh shoshanna shulamit shuli shushan shushanik sibel sigal sigalit siham sihem sima simge simin simindokht
    sinem siran siranush sirarpi sirine sirvard sitora smadar sodabeh sofi sofiko soha soheila solmaz songul soodabeh
    sophiko sopho sopio sorour sose souad soudabeh souhad soukaina soumaya soumia suha suhad suhaila suhair suheyla
    sukran sumaya sumayya sumeyye suna taghreed taghrid taguhi tahani tahereh tahira tahiya tahmineh tako takouhi
    takwa tala tali talya tamriko tamta tamuna tansu tarana taraneh tarlan tasneem tasnim tatevik tawakkol tehila
    teona thuraya tiko timna tinatin tirtza tirza togzhan tolganay tolkun touran tova tovah tsiala tsipi tsira
    tsisana tsitsi tsitsino tsovinar tuba tubi tugba tulay tulin tunzale turkan tzipi tzipora tzippora tzipporah
    tzivia ulku ulviya umaima umida umran vafa varda vardanush vardui varsenik varsik vehanoush venera vered vildan
    wafa wafaa wahiba wajiha warda wassila widad wided wijdan yaara yafa yaffa yalda yamina yaprak yardena yasemin
    yasmeen yasmina yeganeh yehudit yeliz yemima yeranuhi yesim yeva yifat yildiz yocheved yonca yonina yonit yosra
    yousra yulduz yusra zabel zaha zahava zahia zahira zahra zahrah zahreh zainab zainah zakia zakiya zarema zari
    zaruhi zaure zaynab zebo zehava zehavit zeina zeinab zeineb zekiye zeliha zerrin zeynep zhaleh zhanar zhibek
    zhila zhuzhuna ziba zilola zineb zipora zippy ziva zohara zohra zohreh zoubida zoulikha zubaida zubayda zubeyde
    zuhal zuhra zulaikha zuleyha zulfia zulfiya zulfiye zumrud zvart`,
  male: `
    abay abbas abbasali abbud abd abdallah abdalrahman abdel abdelaziz abdelfattah abdelhadi abdelhakim abdelhamid
    abdelilah abdelkader abdelkarim abdellah abdellatif abdelmadjid abdelmajid abdelmalek abdelmonem abdelmoumen
    abdelnasser abderrahim abderrahman abderrahmane abdessalam abdo abdolkarim abdollah abdolreza abdou abdrashid
    abdul abdulaziz abdulhamid abdulhamit abduljabbar abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik
    abdulmecit abdulrahman abdulsalam abdulwahab abdurashid abdurrahman abed abolfazl abolghasem abolhassan adeeb
    adel adham adib adilbek adilet adnane adylbek afif afshin aharon ahmad ahmadreza ahmed ahmet aibek aidar aimen
    akaki akbar akezhan akhmed akif akin akmal akram akylbek ala alaa alaattin alattin alborz aleksan aleksandre ali
    alibek alican alihan alim alireza alisher allal almambet almat alp alparslan alper alperen altai altan altay
    altynbek amangeldy amichai amihai amin amine aminollah amir amirali amiram amiran amirhosein amirhossein ammar
    amnon amotz amr amro anas anil anouar anri antar anvar anwar anzor ara arafat aram ararat arash arayik archil
    ardalan ardavan ardeshir aref aria arieh arif arik arinc arman arnon arshak arslan artak artashes artavazd artin
    arya aryan arystan asaad asad asadollah asaf asan asatur asghar ashkan ashot ashraf asim askar askarbek assaf
    asylbek ata ataa atabak atakan atalay atambek ataollah atef atif atilla avaz avedis avetik avi aviad avichai
    avigdor avihai avihu avinoam aviram avishai avner avraham avram avrohom avshalom avtandil awad ayad ayal aybek
    aydin ayham ayhan aykut ayman aymen ayoub aytac ayyub azamat azat azim azimbek azimzhan aziz azmi azzam azzedine
    babken bacho bader badie badr badreddine badri baghdasar bagher bagrat baha bahaa bahadir bahador bahattin baher
    bahi bahman bahodir bahram bahri bakar bakhodir bakhrom bakhtiyor bakhyt baki bakr baktybek bakur barakat bardia
    barham baris bartu baruch barzan basel basem bashar bashir basim basri bassam bassel bassem batuhan baurzhan
    bauyrzhan baykal bayram bedrettin bedri bedros behcet behdad behnam behrang behrooz behrouz behzad behzat beibut
    beka bekir beknazar bektemir bekzat belal benaya bentzi bentzion benyamin benzion berdibek berik berj berk berkan
    berkay berke besik besir beso bessik betzalel bezalel bidzina bijan bilal binali binyamin birol boaz boghos bolat
    bolot bondo boran borhan borna boruch borzou botir boualem boubaker boutros brahim bugra bulat bulent burak
    burhan burhanettin can caner cavit celal celalettin celil cem cemal cemalettin cemil cengiz cenk cetin cevat
    cevdet chabua chagai chaim chaker chakib chanan chananya chedly cherif chezi chingiz chizki chokri cihan cihat
    coskun cumali cuneyt dachi dani daniyar darioush dariush dastan dato daulet davit davlat davlatbek davood davoud
    davron dawood dawoud dekel demetre dervis devlet devrim dhafer dhia diaa didi dilshod dincer diran djamel
    djamshid dogan dogu dogukan doniyor doron dosym dotan dov dovid driss dror dudi duisen dureid durmus dursun duta
    dvir ebrahim ecevit edik edil edip edisher effi efraim ege ehab ehsan ehud eilon eitam eitan ekmeleddin ekrem
    elad elazar elchanan elchin eldad eldaniz eldiyar elguja eliahu eliav eliezer elimelech eliyahu elkana elkanah
    elmurod elnur elshad elyakim elyas elyes emad emadeddin emomali emrah emre emrullah emzar enayatollah ender engin
    enis ensar eray ercan erdal erdem erdogan erel eren erez erfan ergash ergin ergun erhan erkan erkin erlan ermalo
    erman ermek erol ersan ersin ersoy ertan ertugrul erturk ervand esat esfandiar eshagh eshaq esmaeil esmail esref
    essam etibar evren evyatar eyad eyal eytan eyup ezer fadel fadhel fadi fahad fahd fahrettin fahri faiq faisal
    faiz fakhri falah falih faraj faramarz faras farbod fardin fares farhad farhang farhod fariborz farid faris
    farooq farouk farouq farrokh farrukh farshad farshid farzad farzin fathi fatih fattah fawaz fawzi fayez faysal
    fayyad fazil fehmi feisal ferdi fereydoon fereydoun ferhat ferit ferydoon fethi fethullah fevzi feyyaz fikrat
    fikri firas firat firooz firouz foad foroud fouad fuad fuat furkan gad gadi gadir gafur gaga gagik galip galym
    galymzhan gamal gani garabed garegin garen garnik garo gavriel gazi gebran gedalia gedaliah gegham gela geno
    gershom gershon gevorg ghaith ghaleb ghanem ghanim ghasem ghassan ghassem ghazaros ghazi ghevont gholam gholamali
    gholamhossein gholamreza gia gibran gidi gidon giga gilad giorgi givi gocha goderdzi goga gogi gogita gokberk
    gokhan gokmen goksel gor grigol gubaz guga gulbaat gultekin guram guran guray gurbanguly gurbuz gurcan gurgen
    gurhan gurkan gurol gursel guven habib habibollah hachem hachim hadi hafedh hafez hafiz haggai hagop haidar
    haider haig haik haim haitham hakam hakim hakki hakob haldun halil halim halis haluk hamad hamada hamadi hamazasp
    hamdan hamdeen hamdi hamed hameed hamid hamidreza hamit hamlet hamma hammad hamo hamoon hamoud hamrokhon hamza
    hamzeh hani hannibal hanoch hany harith haroun harout haroutiun harutyun hashem hasim hassan hassane hatem hatim
    hayati haydar hayk hayrettin hayri hayrik haytham hazem hedi hershel herzl hesam hesameddin hesham heshmat
    heshmatollah heydar hezi hicham hichem hidayet hikmat hikmet hillel hilmi hisham hocine hojatollah hojjat
    homayoun hooman hooshang hormoz hosein hosni hossam hossein houari houcine houman houshang hovannes hovhannes
    hovik hovnan hovsep hrach hrachya hrair hrand hrant hrayr hulki hulusi husain husamettin huseyin huseyn husni
    husnu hussain hussam hussein iasha iber ibrahem idan ido idriss igal ihab ihsan ikrom ilai ilan ilber ilgar
    ilhami ilhom ilker ilqar ilyas ilyes imad imed imeda imran inan ioseb iraj irakli isam ishak ishaq ishkhan
    iskandar iskender islam islom ismayil ismoil issa issachar issam itai itay itsik itzhak itzik ivane iyad iz izhak
    izhar izz izzat izzedine izzet izzettin jaafar jaba jabbar jaber jabir jad jafar jahangir jahongir jalal jalil
    jameel jamil jamshid jansug jasim jassem jassim jasur javad javlon jawad jawdat jemal jenish jeyhun jihad jirair
    jomart juansher jubran jumber jurabek kaan kadhem kadhim kadir kagan kahraman kairat kakha kakhaber kakhi kamal
    kambiz kamel kamo kamran kamuran kamyar kanat kanatbek karam karapet karekin karim kasim kasra kassem kassim
    kassym kassymzhomart kaveh kaya kayrat kazem kazim keivan kemalettin kerem kerim kerob kevork keyhan keykavous
    keyvan khachatur khachik khaldoun khaled khaleel khalid khalifa khashayar khazar kheireddine kheiry khosro
    khosrow khudair khvicha kia kianoush kiarash kioumars kirakos kiumars koba konstantine koohyar koorosh koray
    korkut kote kourosh krikor kuban kubanychbek kubilay kudret kurbanbek kurmanbek kurosh kursat kutay kutlu lado
    lahcen lahouari laith lakhdar larbi lasha latif lavi layth lekso levan levani levent levon lexo lior loay lotfi
    louay loutfi luarsab luay lutfi lutfu lutfullo lyova maan madiyar madjid maged mahan mahdi maher mahmood mahmoud
    mahmud mahmut mahrous majd majdi majed majid makram maksat malek malkhaz mamatbek mamdouh mamia mamikon mammad
    mamoun mamuka manouchehr mansoor mansour mansur manuchehr maor maqsud mardiros margulan marouane marwan masih
    masoud massoud matan matanyahu mattan mattityahu mavlon maytham mazdak mazen mazhar maziar mazin mazlum mazyar
    mecit medet medhat mehdi mehman mehmood mehran mehrdad mehrshad mehrzad meir meisam melih memduh menachem menahem
    menashe mendel mendy merab meron merouane mert messaoud mesut mete metin mevlud mevlut meysam mher micha mihran
    mikail mikayel mikheil miko milad miloud mindia mirac mirhossein mirian mirlan mirziyo mirzo misak mithat mkrtich
    moammar moataz moayad moayyad moaz moeen moez mohamad mohamed mohammad mohammadali mohammadreza mohammed mohamud
    moheb mohsen mohsin mojtaba mokhtar moncef monem monther morad mordechai mordechay morteza moshe moshen moshiko
    mostafa mostapha moti motti moty mouad mouaz mouin mouloud mounir mourad mousa moussa muammar muammer muath
    muayad mubarak mubariz muhammed muhammet muhanad muhannad muhiddin muhittin muhsin muhtar mujahid mukhamed
    mukhran mukhtar muntadhar muntasir munther muqtada murad murat murman murod mursel murtaz musab musallam mushegh
    mustapha mutaz muthanna muzaffar muzaffer myrza nabeel nabih nabil nachman nachshon nachum naci nadav nadeem
    nader nadhim nadim nadir naeem nael nafi nafiz naftali nagib naguib nahit nahman nahum naif najeeb naji najib
    najm namig namik narek naser nasim nasir nasr nasri nassar nasser nassim nasuh natan natig naufal nawaf nawfal
    nayef nazarbek nazem nazih nazim nazir necati necdet necip necmettin necmi nehemia nematollah nerses neset
    netanel netzer nevzat nezam nezih nidal nihat nikol nikoloz nimr nir niso nissan nissim niyazi nizamettin nizami
    nizar noam nodar nodir noman norair norayr noureddine nouredine nouri novruz novruzali nubar nugzar nuh nukri
    numan nurbek nurettin nuri nurislam nurlan nurollah nursultan nurtay nurzhan obaid oday oded odeh odi ofek ofer
    ofir oguz oguzhan ohad okan oktay olim olimzhon olzhas omid omran omri omurbek omurzak onder onnik onur orcun
    orhan ori oriel orkhan orkun orozbek orxan osama oshin ossama otabek otar otari othman othmane oualid ouday
    oussama oybek oz ozan ozcan ozdemir ozer ozgur ozkan oztin paata papik parham parpi parsa paruyr parviz payam
    payman pedram peiman pejman pesach pezhman pinchas pinhas pirouz pogos polat pooya pouria pourya pouya poya puya
    qahramon qais qasem qasim qassem quasim qurban qusay raanan rabah rabee rabih radhi radwan raed rafat rafet raffi
    rafi rafic rafid rafik rafiq ragheb rahim rahman rahmi rahmon raif rajab raji rakan rakhat ram ramaz ramazan rami
    ramil ramin ramtin ramy ramzi ramzy raouf rashed rasheed rashid rasit rasoul rasul rateb rauf ravshan rayyan
    razak razmik recai recep reda redha redouane refet refik remzi resat resul reuven revaz revazi reza rezo riad
    riadh ribhi ridha ridvan rifaat riyad riyadh riza rizk rizkallah robizon roee rohollah roi ronen roozbeh roshdy
    rostam rostom rouben rouhollah rouzbeh rovshan rufat ruhi ruhollah rupen rushdi rustamjon rustu rysbek saad
    saadallah saadeddine saadi sabahattin sabeeh sabir sabri sabuhi sadegh sadeq sadettin sadi sadik sadiq sadok
    sadyr saed saeed saeid saffet safwan sagi sagiv sahak said saidjon saif saim sait salah salaheddine salama
    salamah saleem saleh salem salih salim salman samad saman samat sameer sameh samer samet samih samir samvel sanad
    sanjar sanzhar saparmurat sardor sargis sarhan sarkis saruhan sarvar sarven sasan savas sayed sayf sayyed sayyid
    sayyod seckin sedat sedrak sefa segev seif selahattin selami selcuk semih senol sepehr serdar sergo serhan serhat
    serik serj serkan sermet serob serop sertac servet serzh settar seyed seyfettin seyfi seyit seyyed sezai sezer
    sezgin shahab shahan shahen shaher shahin shahmar shahram shahriar shahrokh shahrooz shahrouz shahryar shai
    shaker shakib shakir shalom shalva shant shapour sharaf sharif shaul shavarsh shavkat shay sherali sherif shervin
    sherzod shihab shimi shimon shimshon shio shlomi shlomo shmaryahu shmuel shmulik shneur shojaeddin sholem shota
    shraga shuka shukhrat shuki shukri siamak siavash siavush siddiq sidi simha sirak sirojiddin sirous sirri siyami
    slim smbat sobhi sodiq sofian sofiane sofyan sohail soheil sohrab sooronbai sooronbay soroush soso soufiane
    souleiman souren srulik suat suavi subhan suhaib suhail suhayb suhrob sukru sulaiman sulayman sule suleiman
    suleyman sultan sultanbek suphi suren tachat taghi taha tahar taher tahmasb tahseen tahsin taieb taim tair talal
    talant talat taleb talgat talib tamaz tamer tamim tamir tammam taner tankut tansel tareck tarek tareq tariel
    tariq tarkan tato tatul taufik tawfik tawfiq tayeb tayfun tayfur tayseer taysir tayyar tayyip tedo teimuraz tekin
    temel temir temirlan temo temur temuri tengiz tengo teoman tevfik teymour teymur thabet thaer thamer tigran
    timucin tofig tofik togrul tokhtar tokon toktar tolga tolunay tomer torgom tornike toros toufik touraj tsachi
    tsotne tsvi tulegen tuncay tuncel tuncer turab turan turgay turgut turhan turki tursun tursunbek tuvia tuvya
    tzachi tzahi tzvi tzvika ubayd ucha uday ufuk ugur ulan ulas ulugbek umar umid umur unal uriel urmat usama usen
    ushangi usman uthman utku uzi uzzi vache vagarshak vagharshak vagif vahagn vahan vahap vahdettin vahe vahit
    vahram vakho vakhtang valerian valiollah vano varag varazdat vardan vardges varoujan vartan vasak vasken vazgen
    vazha vazho vecdi vedat veysel veysi vigen vilayat vilen vladimer volkan vugar vural waddah wadih wael wahib
    wahid wajdi wajih waleed walid waseem wasfi wasim wissam xvica yaacov yaakov yacine yacoub yadin yadollah yaghoub
    yahia yahya yair yakir yakoub yakup yalcin yaman yanai yaniv yankel yankev yaqoub yaqub yariv yaron yasar yaser
    yashar yasin yasir yasser yassin yassine yavar yavuz yazan yazeed yazid yechezkel yechiel yedidya yeghia yeghishe
    yehezkel yehia yehiel yehonatan yehoram yehoshafat yehoshua yehuda yekutiel yener yeprem yerbol yerkin yerlan
    yermek yervand yerzhan yeshaya yeshayahu yetkin yetvart yigael yigal yigit yildiray yildirim yilmaz yirmiyahu
    yisrael yissachar yitzchak yitzchok yitzhak yizhar yoav yochai yochanan yoel yogev yohai yohanan yonah yonatan
    yoni yonny yoram yosef yosi yossef yossele yossi yotam younes youness younis yousef yousif yousri youssef
    youssouf yucel yuda yudi yunis yunus yusef yusif yusuf yuval zaal zafar zafer zahed zaher zahi zahid zahir zaid
    zain zakaria zakariya zaki zakir zakro zal zalman zamir zareh zaruk zaven zayd zayed zayn zaza zeev zeid zekai
    zekeriya zeki zelig zerach zev zevulun zeyad zhakyp zhandos zhanibek zhantoro zhasulan zhirayr zhomart zhumabek
    ziad zied zine ziya ziyad zokir zoubir zouhair zubair zubeyir zuhair zuheir zulfiqar zulfu zura zurab zvi zviad
    zvika`,
  either: `
    adi agam almaz almog amani amit anis asem avital aviv azam bar bilge chen deniz dor efe eka eliya gal gokcen
    gulshan guner gungor hanan hayat hen hidayat ika ikram ilham ilkay inbar ismat jinan liron maayan melis moran
    mumtaz naseem nihal nima nitzan noy nur nuran nurhan olcay ozgun raja ran rana rati rayan raz rida ronel roni
    rotem saba sabah salam sapir sarit shadi shahar shaheen shaked shir shiva simcha sivan stav sureyya tal tsuf umit
    umut yahel yarden yekta yona yovel ziv zohar`,
};
