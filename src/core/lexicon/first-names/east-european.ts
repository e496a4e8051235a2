import type { NameTable } from './name-table.ts';

/** Russian, Ukrainian, Polish, Czech, South Slavic, Baltic, Hungarian, Albanian and Greek names that are in no table before. */
export const EAST_EUROPEAN: NameTable = {
  female: `
    adrianna aet aferdita afroditi agafia agapi aglaia aglaya agne agnieszka agniya agota agrafena aida aiga
    aikaterini aiste ajla aksinya akulina albana albena albina aldona aleksandra alenka alesya alevtina alfreda alge
    alicja alise aliz alkistis alla alona alyona alzbeta amela amina amra anamarija anastasiia anastasiya anda andela
    andjela andreja andrijana andula anelia aneliya anete anezka anfisa angeliki anica aniela aniko anila anisa anka
    ankica annuska antigone antigoni antonija antonina antra anu anya anzhela anzhelika aphrodite apolonia aranka
    arba ariadne ariadni arina arjeta arta aspasia astrida asya athanasia athina atifete ausra ausrine austeja azra
    baiba balbina bara barbora barica basia basiliki bea beata bedriska benigna bernadeta bernadett besa betti bianka
    bibiana biljana bilyana biruta birute bisera biserka bistra blaga blanka blazena blazenka blerina blerta boglarka
    bogna bogumila boguslawa bohdana bohumila bohuslava boja bojana borbala borislava borka boroka boryana bosiljka
    boyka bozena bozica branislava branka brankica breda brigita brikena bronislava bronislawa brunilda cecylia
    celina chara charikleia chrysa chrysanthi chrysoula chryssa csenge csilla cvijeta cvita czeslawa dace dafina
    dafni dagmara dagnija daiga daina dainora daiva dajana dalila dalma danae danijela danka danuse danuta danute
    darina darinka dariya darja darya dasha denisa denitsa desanka desislava despina despoina diamanto dijana dilyana
    dimitra dimitrina dionysia dita dobrila dominika domna donika donka dorota doroteja dorottya doruntina dovile
    dragana dragica draginja drahomira drita dubravka dunja durda durdica dusana dusanka dzenana dzintra dzsenifer
    eda edina edit edita edite edlira edyta eevi efthymia eftychia egita egle eha ekaterina ela eleftheria eleni
    elida elira elisavet eliska elita elitsa elitza elizabete elizaveta elmira elona elpida elvana elzbieta ema emese
    emilija emiliya emina emoke ene eniko entela erato erjona ermira erzsebet esfir eszter etleva evangelia evanthia
    evdokia evdokiya evgenia evgenija evgeniya evi evija evika evis evridiki evriklia evzenie ewa ewelina faina fani
    fanni fata fatime fedora fekla felicja feodora filio fjolla fotini franciska franciszka frantiska froso fruzsina
    gabija gabrijela gaida galina galya genovaite genowefa gentiana gerasimina gergana gertruda giedre ginka gintare
    gizela gizella glafira glykeria gonxhe gordana gorica grazina grazyna guna gundega gunta gyongyi gyorgyi hajnalka
    hajra halina hana hanga hanka harikleia hatidza hedvika heili henrieta henryka hermina hille honorata ibolya ieva
    iglika ija ildi ildiko ilga iliana ilina ilinka ilire iliriana iliyana ilme ilze imbi imola inara indira indra
    indre inese inessa ingrida inguna inita inna inta ioanna iolanta ioulia iren irena irini irmina iro iryna iskra
    ismini iva ivanica ivelina iveta ivett ivi ivka ivona iwona iya iza izabela izabella jaanika jadranka jadwiga
    jagna jagoda janka jarka jarmila jaroslava jasenka jasmina jasminka jasna jehona jela jelena jelica jelisaveta
    jelka jerneja jeta jindriska jirina jitka jolan jolana jolanta jolita jonida josipa jovana jovanka jowita jozefa
    jozefina jozica judite judyta jugoslava julcsi julijana julita jurate jurga jurgita justyna jusztina juta kadi
    kaire kairi kalina kalliope kalliopi kaltrina kalypso kamelia kamila kamile kamilla kapitolina karolina kasia
    kassiani kata katalin katarzyna kateryna katica kazimiera keiu kersti keti khrystyna kiki kimete kina kinga kitti
    klaara klaudia klavdia klavdija klavdiya klementyna kleopatra kolinda konstantina koralia kotryna koviljka
    krasimira kristalina kristyna krisztina krystyna ksenia kseniia ksenija kseniya kujtime kulli kunegunda kveta
    kvetoslava kvetuse kylli kyriaki labrini lada lagle laima laimute laine larysa lasma lauma lediana ledina leelo
    leida leili lejla lelde lenka lenke lepa lepava lesia lesya leta libuse lidiia lidija lidiya liene liepa liga
    ligita liina liis liisi lijana lili lilia liliia lilija liliom lilita liliya lilyana lindita lira liri liridona
    lito liucija liudmila liudmyla liva ljerka ljiljana ljuba ljubica ljubinka ljudmila ljupka lolita loreta luba
    lubica lubomira lubov lucija lucja lucyna ludwika lujza lule luljeta luljete lumnije luule lyuba lyubka lyubov
    lyudmila lyudmyla lyusya maarika maarja madara magdalini magdolna mai maie maiia maimu mairita majda majlinda
    malda malgorzata mall malle malvina malwina manca manjola marcelina mare marfa margita marharyta marica mariela
    mariia marija marijana marijeta mariola mariya marjana marjeta marju marketa marlena marti martyna marusya
    maryana maryla maryna marzena masha mateja matild matina matylda melissza melita melpomeni mercedesz merike
    mersiha mersini metka michalina mieczyslawa migle milada milana milanka milda mileva milica milijana milka
    milojka miloslava milota miluse milvi mimoza minka mirdza mirjana mirjeta mirna miroslava miroslawa mirsada mlada
    mojca monta moonika myroslava myrsini myrto nada nadezda nadezhda nadiia nadiya nandi nastasya nastya nataliia
    natalija nataliya natalya natasa neda nefeli nela neli neringa nermina nevena nevenka nexhmije nida nijole niki
    nikoleta nikolett nikoletta nikolina ninel nitsa nonna ntora nusa odeta oksana oldriska oleksandra olena olesia
    olesya olha olina olivera oliwia olya ona ondrejka orjola orsi orsolya otylia otylie ourania oxana panagiota
    panayiota paraskevi patrycja pavla pavlina pelageya pelagia penka pepa persefoni persephone persida petrina petya
    pille pinelopi piret piroska plamena plamenka poli polina polona polonca polyxeni popi pranvera praskovya
    qendresa rada radica radinka radka radmila radojka radoslava radostina raimonda raina rajna ralica ralitsa rallou
    ramune rania ranka rasa rasma rayna rea rebeka reet reka reni rima rimma roksana roma rosanda rositsa rositza
    roula rovena roza rozalia rozalina rozsa rudina rudite rufina rumiana rumyana ruslana ruta ruza ruzena ruzica
    ryszarda salomea sanela sanije sanita sanja sapfo sappho sarka sarmite sarolta saule senada senka serafima
    sevasti sevda shkurte shpresa shqipe sigita sigrida sigute silva silvi simonida sinka sintija siret sirje sirle
    skaidrite skaiste slavenka slavica slavka slavomira slobodanka smilja smiljana snezana snezhana snieguole
    snjezana sofiia sofija sofiya sofya solomiya solvita sona sonata sonila souzana spela spodra spomenka spyridoula
    stamatia stana stanislava stanislawa stanka stase stavroula stefaniya stefka stepanka stojanka stoyanka styliani
    suzana svatava sveta svetla svetlana svetoslava svilena svitlana sylwia szabina szandra szilvia szofia tadeja
    taisia taisiya tamila tasia tasoula tatana tatyana tea temenuzhka teodozja terese terez tereza terezia terezie
    terpsichori tetiana tetyana teuta thaleia thalia theano theodosia theoni tihana tiiu tijana timea tinka tjasa
    todorka tonka toula trandafile triantafyllia triin triinu tsveta tsvetana tsvetelina tuuli tzeni tzveta ugne
    uliana ulle ulyana undine ursa urska urszula urte urve ustinya vaia vaida vaike vaiva valbona valdete valentyna
    valeriia valerija valeriya valmira vana varvara vasiliki vasilisa vasilka vassa vassiliki vedrana velga velichka
    velislava vendula ventsislava verica vesela veselina vesna viara vida viera vierka viire viive vija viktorie
    viktoriia viktorija viktoriya viky vilija villo vilma vilve vineta vinka violeta violetta vira virag virge
    virginija virineya visnja vitalija vitalina vizma vjekoslava vjera vjollca vjosa vlada vladena vladimira
    vladislava vladka vladlena vlasta vlora vyara weronika wieslawa wiktoria wioletta wislawa wladyslawa xanthi
    xanthippi xenie xhevahire yadviga yana yaroslava yekaterina yelena yelizaveta yevdokia yevgenia yevgeniya
    yevheniia yllka yoana yordanka yulia yuliana yuliia yuliya yulya yustina zacharoula zafeiria zafiro zagorka zaiga
    zaklina zamira zana zanda zaneta zarina zdena zdenka zdislava zdravka zdzislawa zehra zeljka zemfira zenta zhana
    zhanna zheni zina zinaida zinka zinta zivana zivile zlata zlatica zlatka zofia zofie zografia zoi zoia zorana
    zorica zorka zornitsa zoya zrinka zsanett zsofi zsofia zsuzsa zsuzsanna zsuzsi zumra zuzana zuzanna zuzka
    zvezdana zydrune zyta`,
  male: `
    aare achilleas adamantios adem adil admir adnan adorjan afanasii afanasy agafon agamemnon agim agis agoston agron
    aigars ain ainars aivar aivaras aivars aivis aivo ajdin akim akos aldis alek aleko alekos aleksa aleksandar
    aleksander aleksandr aleksandras aleksandrs aleksei aleksejs aleksey aleksy alen ales alexandr alexandros alexei
    alexey alfonsas alfonz alfredas alfreds algimantas algirdas algis aliaksandr alija alket alkis allar almantas
    almir almos alojz alojzy aloyzas altin alvis alvydas alyosha amadeusz amar ambroz ambrozy ambrus amer anastas
    anastasios anastasis anatol anatoli anatolii anatoly andis andor andras andrej andrejs andrey andrii andrija
    andris andrius andriy andro andrus andrzej anel anestis angelos ansis antal antanas anto antoni antonios antonis
    antons ants antun anze apolinary apollon apoloniusz apostolis apostolos arben arber arbnor ardi ardian ardit
    argjend argo argyris aris aristarchos aristeidis aristotelis aristotle arkadi arkadii arkadiusz arkady armend
    arnas arnis arnoldas arnost aron arpad arsen arseni arseniy arseny arsim artan artem artemi artemios artemiy
    artis arturas arturs artyom arunas arvids arvils arvydas asen aslan asmir asparuh astrit atanas athanasios atis
    attila audrius augustyn aurelijus aureliusz aurimas austris avdo averky avgoustinos avni avo azem babis bajram
    bakir balazs balint balsa balys bardh bardhyl barna barnabas bartek bartlomiej bartol bartolomej bartosz bashkim
    bazyli bedrich behar bela benas bence bendeguz benedek benediktas benedykt beni beniamin beqir berat berislav
    bertalan besart besian besim besnik biser blago blagojce blagoje blagovest blagoy blahoslav blaz blazej blazo
    bledar blerim bogic bogoljub bogomil bogosav bogoslav boguchwal bogumil boguslaw bohdan bohumil bohumir bohus
    bohuslav bojan boldizsar boleslav boleslaw bonifacy borislav borivoj borivoje borko boro borut borys bosko
    bostjan botond boyan boyko bozidar bozo branimir branislav branko bratislav bretislav bronislav bronislaw
    bronislovas bronius brunon budimir bujar bulcsu burim ceda cedomir cenek ceslovas cestmir cezary charalambos
    charilaos chavdar christodoulos christoforos christos chronis chrysanthos chrysostomos ciril crt csaba csanad
    csongor ctibor ctirad cvetko cyprian cyryl czeslaw dado dainis dainius dalibor dalimil dalius damir damjan damyan
    danail daniail danielius daniil danijel danil danila danko danylo dardan dariusz darko davor davorin davyd dawid
    deividas dejan delyan demid demyan denes denys desimir deyan dezider dezso didzis dimitar dimitrios dimitris
    dimitry dimitur dimo dimos dimosthenis dinko diogenis diomidis dionisis dionizy dionysios dionysis djoko djordje
    djuka djuradj djuro dmitrii dmitriy dmitry dmytro dobri dobrica dobrivoje dobromir dobroslav dobroslaw domagoj
    domen dominykas domokos domonkos domotor donat donatas doncho dovydas dragan dragisa drago dragoljub dragomir
    dragoslav dragutin drahomir drahoslav drasko draza drazen dritan dritero duje dusan dusko dzafer dzemal dzenan
    dzevad dzintars ede edgaras edgars edhem edin edis edmundas edmunds edon eduardas eduards edvardas edvinas edvins
    eerik efim efstathios efstratios efthymios efthymis egidijus egils egor eiki eimantas eimutis einars eldin
    elefterios eleftherios elek elemer elez eligiusz elijus elisey elmar elvedin elvir emelyan emilis emin emir
    emmanouil encho endel endrik endrit enes enn enver epaminondas erikas eriks erion erki ermal ermolai ernestas
    ernests erno ervins eryk erzen esad eugenijus eugeniusz euzebiusz evaldas evangelos everts evgeni evgenii evgeny
    evripidis evtim evzen fadil fahrudin faik fanis fanourios faruk fation fatmir fatos fedir fedor feliks feliksas
    feodor ferdynand ferenc feri ferid ferko fero fikret filat filipp filippos fisnik fitim flamur foivos fokion foma
    fotios fotis fragkiskos franc franci franciszek frane franjo frantisek fridrich frigyes fryderyk fulop fyodor
    gabor gabrielius galin gancho gasper gaszton gatis gavrail gavriil gavrilo gawel gazmend gediminas gejza gellert
    genadi genadijus genadiy genko gennadi gennadii gennady gent gentian georgi georgii georgije georgios georgy
    gerasimos gergely gergo gerwazy geza gezim giannis giedrius gintaras gintars gintautas gints giorgos girts
    gitanas gjergj gjin gjon gleb gligor goce gojko goranko gorazd gordan gordei gosho gramoz grega grga grigor
    grigori grigorii grigorios grigoris grigory grisha grzegorz gunars gundars guntars guntis gustaw gusts gusztav
    gvidas gyorgy gyozo gytis gyula hajdar hanno hanus haralambos haralampos haralds harilaos haris haroldas harun
    hasan hashim havel heiki heino heiti helmuts henn hennadii henno henrich henrikas henryk heorhii herberts
    hieronim hillar hipolit hlib hnat horacy hristo hristofor hristos hrvoje hryhorii hryhoriy hunor husein hynek
    iakov iakovos iason ibro idriz idzi ieronymos ignac ignacy ignas ignat ignatios ignaty ignjat igoris igors ihar
    ihor ildar ilgvars ilia ilian ilias ilija ilir ilirjan iliya ilko illia illya ilmar ilmars ilya imantas imants
    imre imrich indrek indulis ingus inguss innokentiy innokenty ints ioannis ippokratis ippolit ireneusz irfan irhad
    isaak isidoros ismail ismet istvan isuf ivailo ivans ivari ivars ivaylo ivelin ivica iwo izet izidor izsak izudin
    izyaslav izydor jaagup jaak jaan jaanus jacek jachym jadran jakab jakov jakub jakup jan-vaclav janek janez janko
    jano janos janusz jarda jarek jarema jarogniew jaromir jaropelk jaroslav jaroslavas jaroslaw jazeps jedrzej jegor
    jekabs jeliazko jeno jeremi jergus jernej jeronimas jeronym jerzy jeton jevgeni jevgenijs jevrem jevto jindrich
    jiri jirka jokubas josip joso jovan jovica jozafat joze jozko jozo jozsef jozsi jozsua juhan juku juliusz
    juozapas juozas jur juraj jure jurek jurgis juri jurica jurij juris justas justinas justyn jusuf kaarel kacper
    kaido kait kajetan kalev kalin kaljo kalman kalmer kaloyan kamen kamil karel karlis karlo karol karolis karoly
    karp kaspars kastriot kastytis kasyan kazimieras kazimierz kazimir kazmer kazys kelemen kemal kenan kende
    kestutis khariton kimon kiril kirill kiryl klaudiusz kleanthis klemen klemensas klement kleon klevis klim kliment
    klimenty klodian koit kol koloman kolos kolyo kondrat konstandinos konstantinos konstantins konstanty koppany
    kordian kornel korneliusz kosta kostadin kostas kostiantyn kostis kostya kostyantyn krasen krasimir kreshnik
    kresimir krisjanis kristaps kristers kristijan kristijonas krisztian krisztofer krsto krum kruno krunoslav
    krustyo krystian krystof krystyn krzysztof ksawery kuba kubrat kujtim kushtrim kuzma kvetoslav kvido kwiryn
    kyriakos kyros kyrylo lachezar laco ladislav laimonas laimonis laimons laimutis lajos lambros lampros laszlo
    laurynas lavr lavrentiy lavrenty lazaros lazlo lazo leandros leart lech ledian lefteris lehel leho lembit
    leonardas leonas leonid leonidas leonids leonti leonty leos leslaw leszek lev levente levko libor linards linas
    lipot liridon lirim liudas liudvikas ljuban ljuben ljubisa ljubisav ljubo ljubomir ljupco lojze longin lorand
    lorant lorik lorinc loukas lovre lovro luben lubomir lubor lubos lucjan ludek ludomir ludovit ludvik ludwik
    lukacs lukasz lukyan lulezim lumir lycourgos lyuben lyubomir lyudmil maciej maciek madars madis mahir mait makar
    makary makis maks maksim maksym maksymilian manol manolis manos manousos mantas marat marceli marcell marcin
    marcjan marek margus marijan marijonas marijus marinko marios mariusz markas markiyan markos markuss maroje maros
    martins marton martyn martynas matas mate matej mateusz matevz mati matiss matjaz matko mato matous matthaios
    matus matvei matvey matvii matyas maurycy mecys medard meelis mehmed mehmet meho menelaos mensur mentor menyhert
    metod metodej metodi michail michalis mico midhat mieczyslaw mieszko miha mihael mihailo mihails mihajlo mihalis
    mihaly mihkel mijat mijo mijodrag mikalai mikalojus mikas mikis mikita mikk miklos mikolaj miksa mikulas milan
    milen milenko mileta milija milinko milivoj milivoje miljenko milko miloje milojko milorad milos milosav miloslav
    miloslaw milosz milovan miltiadis miltos milutin mimis minas mincho mindaugas minos miodrag miran miroljub miron
    miroslav miroslaw mirsad mirza misha mislav mitja mitko mitrofan mitsos mitya mladen mladenko modest modestas
    modris mojmir momchil momcilo momir moric motiejus mozes mstislav muharrem mujo munir musa mykhailo mykola
    mykolas mykyta myroslav naglis naiden naim nandor nasos nataniel naum nauris nayden nazar nazarii nazmi ndue
    nebojsa nedelcho nedeljko nedim nedjeljko nedyalko nedzad nektarios nemanja nenad nencho neoklis neophytos
    nerijus neritan nestoras nexhat nicos nijaz nikanor nikica nikifor nikiforos nikitas nikodem nikodije nikodim
    nikolaos nikolay nikoll nikon nikos nimrod nojus nondas normunds novak novica nusret obrad obren odon odysseas
    ognian ognjen ognyan ojars olafs oldrich oleg olegas olegs oleh olek oleksandr oleksii oleksiy olev olexander
    olgerts olgierd oliwier olsi omer ondrej onufry orest orestas orestis orfeas orlin ormonds ors osip oskaras
    oskars osman ostap ostoja osvaldas oszkar ota otakar otmar oto ott ozren panagiotis panas panayiotis pandeli
    panos panta pantazis pantelis panto paraskevas parid parvan paschalis pashko patrik patryk paulius pauls pavao
    pavels pavle pavlo pavlos pavol pawel peep peeter pejo pencho penko pericles periklis pero petar peteris petko
    petr petras petrit petro petros petrus petyo phaedon phivos photis pijus pimen piotr piotrek pista piusz pjeter
    plamen platon pleurat polikarp polychronis polykarpos polyvios potap povilas pranas pranciskus pravoslav predrag
    premek premysl preslav priidu priit primoz prodan prodromos prokhor prokofy prokop prokopis prvoslav przemek
    przemyslaw pyotr qemal qerim radak radan rade radek radenko radi radik radim radion radivoj radivoje radko
    radmilo rado radoje radojica radojko radoman radomil radomir radosav radoslav radoslaw radostin radovan rafal
    raigo raimond raimondas raimonds raimundas rait raitis raivis raivo rajko rajmund ramadan ramiz ramunas ramush
    ranko rapolas rasim rastislav rastko ratko raycho reinis rem remigijus remigiusz renars renat rexhep rezso
    ricardas ricards rifat rigers rihards riho rimantas rimants rimas rimvydas ringo ritvars robertas roberts robi
    rodion rok rokas roko rolandas rolands romanas romas romualdas rosen rossen rostislav rrahman rudolfs rumen rusi
    ruslan rustam rustem ryszard rytis sabahudin safet saimir sakis salamon sali sambor samo samu samuil sandijs
    sandis sandor sandri sarantis sarunas saulius sava saveliy savely savo savva savvas sead sebestyen sefer seid
    selim semen semir semyon senad serafeim serafim sergei sergej sergejs sergey serghei sergii sergiusz serhii
    serhiy servac seweryn shaban shamil shkelqim shpend shpetim siarhei sidor sifis sigismunds sigitas sigurds siim
    simas sime simonas simun sinan sinisa skender skirmantas sladjan slavcho slaven slaveyko slavi slavisa slavko
    slavoj slavoljub slavomir slawek slawoj slawomir slobodan smail sobeslav sokol sokratis solon solt sophocles
    sotirios sotiris spartak spas spiro spyridon spyros srdan srdja srdjan srecko sreten sreto stamatis stamen stane
    stanimir stanislau stanislav stanislavs stanislaw stanislovas stanko stanoje stasys stathis stavros stefanos
    stelios stepan steponas stergios stevica stevo stiliyan stipan stipe stipo stjepan stoimen stojan stojko stoyan
    stoycho stratis stratos stylianos sulejman sulev svatopluk svatoslav svetislav svetlin svetlozar svetolik
    svetomir svetoslav svetozar sviatoslav svyatoslav syarhei sylweriusz sylwester symeon szabolcs szczepan szczesny
    szilard szilvester szilveszter szymon taavet taavi tadas tadeas tadej tadek tadeusz tadija tahir takis talis
    talivaldis tamas tanel taras tarik tarvo tasos tassos taulant tautvydas teet telemachos tencho teo teodor teofil
    terenty thanasis thanos themistoklis theodoros theodosis theofanis theofilos thimi thodoris thrasyvoulos tibi
    tibor tichomir tihamer tihomir tiit tikhon tilemachos timofei timofey timofiy timoleon timos timot timur tin
    titas titusz tivadar tobiasz todor tomasz tomaz tomek tomio tomislav tomorr toms toncho tonci tonda tonis tonko
    tonu toomas toshko tosho traicho traycho triantafyllos trofim tryfon tsambikos tsanko tseko tsvetan tsvetomir
    tugomir tunde tymofiy tymon tymoteusz tytus tzvetan ubul ugis ugnius uku uldis ulo ulvi uros vaclav vadim vadym
    vaggelis vahid vahur vaidas vaidotas vairis vajk valdas valdemaras valdis valdo valdrin valentinas valentyn valer
    valeri valerii valerijs valerijus valeriy valon valters vanco vangelis varlam vasa vasil vasileios vasili vasilii
    vasilije vasilis vasiliy vasily vassilis vassos vasya vasyl vatroslav vatslav vavrinec vazul vedad vedran vehbi
    veiko veleslav velibor velimir velin velizar veljko veljo velko vello vencel vendelin venedikt veniamin
    ventsislav ventzislav veselin vesselin veton viacheslav vid vidas vidmantas vidoje viesturs vihren vikenty
    viktoras viktors vilem viliam vilis vilius viljar villem villu vilmos vilnis vincas vincentas vinko virgilijus
    virginijus visar vissarion visvaldis vit vital vitali vitalii vitalijs vitalijus vitaliy vitaly vitas vitez
    vitezslav vitoldas vitomir vjeko vjekoslav vjeran vladan vladas vladeta vladica vladimiras vladimirs vladislav
    vladivoj vladlen vlado vlaho vlas vlassis vlastimil vlastislav vlatko vojin vojislav vojo vojta vojtech voldemar
    volen volodya volodymyr vova vratislav vsevolod vuk vukan vukasin vuko vukoman vukota vyachaslau vyacheslav
    vyautas vygantas vygaudas vykintas vytas vytautas vytenis waclaw waldek walenty walery wawrzyniec wiaczeslaw
    wieczyslaw wiesiek wieslaw wiktor wincenty wislaw witalis witek witold wladek wladimir wladyslaw wlodek
    wlodzimierz wojciech wojtek xenofon xhafer xhavit xhemal xherdan yakiv yakov yakub yani yanko yannis yaropolk
    yaroslav yasen yavor yefim yefrem yegor yehor yelisey yevgeni yevgeniy yevgeny yevhen yevhenii yiannis yiorgos
    ylber ylli yordan yosif yosyp yulian yuliy yuri yurii yuriy yurko yury zacharias zafeiris zahari zakhar zalan zan
    zarko zaur zawisza zbigniew zbynek zbysek zbyszek zbyszko zdenek zdenko zdeno zdislav zdravko zdzislaw zef zeljko
    zenel zenobiusz zenonas zeqir zeteny zhelyo zhivko zhores ziedonis ziemowit ziga zigfrids zigmantas zigmars
    zigmas zigmund zigurds zijad zikmund zilvinas zinoviy zinovy zisis zissis zivko zivojin zivorad zlatan zlatko
    zlatomir zoard zoli zoltan zoran zorislav zsigmond zsolt zsombor zvezdan zvonimir zvonko zydrunas zygfryd
    zygimantas zygmunt zyndram`,
  either: `
    artemis bora charis dara dima edi efi fidan kadri matija michal miki mor nana nermin nihad nika nikita rinat sasa
    shura slava suad themis tomo valya vanja vanya vaso yan yanka zhenja zhenya`,
};
