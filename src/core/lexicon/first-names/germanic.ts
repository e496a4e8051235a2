import type { NameTable } from './name-table.ts';

/** German, Dutch, Scandinavian, Icelandic and Finnish names that are in no table before. */
export const GERMANIC: NameTable = {
  female: `
    aafke aagje aaltje aase adelheid agda agneta agnete aija aila aili aina aino alberdina aleida alena alfhild alida
    alie alva andra anett anette angelika anika anja anke annalena annbritt annegret anneke anneli annelie annelies
    anneliese anneloes annelore annemarie annemette annemiek annemieke annett annika annikki annukka antje arianne
    arja armi arna asbjorg asdis ase aslaug asta astri astridur auli auni baerbel barbel barbro baukje beate beatrix
    bente berit bernadet birgit birgitta birgitte birna birte bitte bjorg bodil borghild brechtje bregje brit britt
    britta brunhilde bryndis carola carolien carolin cathrin cato cecilie charlotta constanze cordula corinna cunera
    dagmar dagny dieuwertje dilan dineke dirkje doortje dorien dorte dorthe ebba edda edeltraud edla eefje eelkje
    eeva eija eila eine eini eira elfi elfriede elin elina elisabet elke ellemieke elli ellinor elly elna els elsbeth
    else elselien elsi elva embla emelie emine emmi enni erja erna esmee essi evelien eveliina evelin felicitas
    feline femke fenna fien franka franziska frauke fredrika freia freja frida fride friederike froukje gabi geertje
    geertruida geesje gerda gerdi gerlinde gertraud gertrud gesa gesche gesine giesela gitta gitte greetje grete
    gretel griet grietje gro gudbjorg gudlaug gudny gudridur gudrun gunborg gundula gunhild gunilla gunn gunnel
    gunvor guri guro guusje gyda halla halldis hallgerdur hanna hanne hanneke hannele hannelore hedvig hedwig heide
    heidemarie heidrun heike heini heleen helga heli helja helka helle helma helvi hendrika hendrikje henna henrikke
    herborg herta hilde hildegard hildur hilkka hilla hillegonda hillevi hilma hiltrud hiske hjordis hrafnhildur
    hulda iida ilka ilona ilse ilta imke ineke inga ingeborg ingegerd ingela inger ingibjorg ingunn ingvild inka
    inkeri insa irja irmeli irmgard irmtraud isabell iselin jaana jacoba jacomijn janina jannetje jannicke jannike
    jantine jantje japke jeltje jetta jette jitske johanne jolanda jolande jolien jona jonina jonna jorien jorunn
    josefin josefine josine judit juliane juni jutta jytte kaarina kaatje kaija kaisa kaisu kaja kajsa karianne
    karita karlijn karolin karoline katariina katarina katelijne katharina kathrin kathrine kati katinka katja katri
    katrin katrine kerstin kerttu kiia kira kirsi kirsti kjersti kjerstin klaasje klara klazien kolbrun konstanze
    kornelia kristbjorg kristel kristiina kunigunde kyllikki lahja leena lempi lene leni leonore liane lianne lieke
    lien lies liesbeth lieselotte liesje lieve liisa lilianne lilja lilly linde lineke linn lisanne lisbet liselott
    liselotte loes lone lotta lotte lovisa luise luzie lykke lyyti maaike maarit maartje machteld magriet maija maike
    maikki maire maja malene malin malu mareike marga margarete margarethe margit margreet margrete margrethe
    margriet mari mariann mariek marieke marieluise marije marijke marika marike mariska marit maritta marja marjaana
    marjatta marjo marjolein marjon marjukka marjut marketta marleen marlies marloes marte martta matleena mechthild
    meeri meike merete meri merja mervi mette mie mieke mien mies miina mila minja minke minna mirja mirjam mirthe
    mirva moa monika nadja nanna natascha neeltje nele nelleke nelli nelly nienke niina noora noortje oddbjorg oddny
    oili olafia olaug onerva ortrud orvokki ottilia ottilie outi paivi paivikki pauliina pernilla pernille pien
    pieternel piia pinja pirjo pirkko quirine ragna ragnheidur ragnhild raija raili raisa rannveig rebecka rebekka
    reeta reetta reinhild renate renske rianne ricarda riet rigmor riikka riina riitta rike rikke rineke ritva romy
    ronja ronnaug roos roosa roosmarijn roswitha rut saar saara sabien sahra saija saila saimi saini salka salla
    salme sanna sanne sanni sari saskia satu seija senja sibylle sidsel sieglinde siegrid sietske signe signy sigrid
    sigridur sigrun sigurbjorg sigurlaug sigurveig siiri silja silje silke silvie sini sinikka siri sirkka sirkku
    sirpa sisko siv sjoukje sofie sohvi soile sointu soley solfrid solrun solveig steffi steinunn stina stine sunniva
    suoma susann suvi suze svandis svanhild svava svea svenja swantje sylvana sylvi synne synnove tabea taimi tamar
    tanja tarja tatjana tekla tellervo terhi teuntje thekla theresia thirza thora thorbjorg thordis thorgerdur
    thorunn tiia tiina tine tineke tiril tjitske tone tooske tora toril torill torunn tove traudel trine trude truus
    tuija tuire tuovi tuula tuulikki tuva tyra tytti ulla ulpu ulrike unelma unni unnur urd ursel uschi uta ute
    valgerdur varpu veerle verena veronika vibeke vieno vigdis viivi viktoria vilde vilhelmiina virpi virve vivi
    vuokko waltraud waltraut wenche wencke wiebke wieke wietske wilhelmine willeke willemien willemijn yfke ylva
    yngvild yrsa zenzi zwaantje`,
  male: `
    aad aage aake aapo aarne aarno aaro aart aatos achim adalbert adolf adriaan agust ahti ahto aki aksel albin
    albrecht aleksanteri aleksi alfons alpo alrik alvar alwin amund andreas anselm ansgar antti arda arend ari arie
    arild arjan arjen armas armin arnaldur arnar arndt arne arnfinn arni arnljot arno arnoud arnout arnstein arnt
    arnulf arto arttu arve arved arvid arvo asbjorn asgeir asger asko aslak asmund asmundur asser atle atli atte
    audun aulis baard baldur baldvin balthasar bard bas bastiaan bastian bavo benedikt bengt benno bent berend bernd
    bernt bernward berthold bertil bertold bertus birger birk bjarke bjarne bjarni bjarte bjoern bjorgolfur bjorgvin
    bodo bolli borje bosse boudewijn bouke brage bragi brecht brede brynjar brynjulf burkhard burkhart carel carsten
    chiel christer christiaan christof christoffer christoph claes clas claus clemens coen cor cornelis cyriak daan
    dag dagfinn dagobert dagur derk detlef detlev diederich diederik diedrich dierk dieter dietmar dietrich dominik
    douwe dries eberhard eckart eckhard eckhart edo edvard edvin eelco eelis eemeli eero eetu eggert egil egill egon
    ehrenfried eilert eilif einar einari eino eirik eirikur eivind ejnar ejvind ekkehard eldar elmeri elof emmerich
    endre enno ensio eppo erhard erkki erland erlend erling ernst esa esben esbjorn eskil esko espen even evert ewald
    ewoud eyvind falk falko feike ferry flemming flip floris fokke folke folkert fons frans frederik fredrik freek
    fridrik fridtjof friedbert friedemann friedhelm friedrich frits frode gebhard geert geertjan geir georg gerben
    gerbrand gerd gereon gerhard gerhardt gerlof germ gernot gero gerold gerolf gerrit gert giesbert gijs gijsbert
    gisbert gisle gisli gjermund goetz goos goran gosta gottfried gotthard gotthold gottlieb gotz govert greger
    gregers grettir grimur gudjon gudmund gudmundur gudni guenter guenther gunder gunnar gunnlaugur gunter gunther
    gustaf gustav guttorm guus gylfi haakon haije hakan hakon halfdan halldor hallgeir hallgrimur hallstein hallvard
    halvard halvdan halvor hampus hannes hanns hannu harald haraldur harm harmen harri harro hartmut hartwig hasse
    hasso haukur havard heikki heiko heimo hein heiner heinrich heinz helgi hellmut hellmuth helmer helmut helmuth
    hemming hendrik henk henning henrik heribert herluf hermann hessel hidde hieronymus hilmar hilmer hinnerk hinrich
    hjalmar hjalti hlynur holger hordur horst hrafn hreinn hubertus huib huub ignaz ilari ilkka ilmari ilpo immo
    ingar ingbert ingemar ingi ingmar ingo ingolf ingolfur ingvald ingvar ingvi isa isak isidor isleifur isto ivar
    iver jaakko jaap jacco jacobus jakob jali jalmari jan-erik jan-jaap jan-johann jan-kees jan-ove jan-peter
    jan-willem jani janne jannes jannik jannis jari jarkko jarl jarle jarmo jef jelle jelmer jens jeppe jeroen jesper
    jilles joacim joakim joar job jobst jochem jochen joep joerg joeri joern johannes jokull jonatan joona joonas
    joop jooseppi joost jorg jorgen jorma jorn josef jost jostein jouko jouni jozef juergen juha juhana juhani juho
    jukka jul jurgen juriaan jurre jussi just jyri jyrki kaarlo kaius kalervo kalevi kalle kare karlheinz karri
    karsten kaspar kasper kauko kees keijo keld kenth kersten kimmo kjartan kjeld kjell kjetil klaas klas klaus
    klemens knud knut koen koenraad kolbeinn konrad konsta konstantin koos korbinian kosti kristian kristinn kristjan
    kristof kristoffer kullervo kuno kustaa lage lasse laurens laurenz leendert leevi leifur leiv lennart leonhard
    lieven lodewijk loke lorens lorentz lothar lourens ludger ludolf ludvig luka lukas lutz luuk maarten machiel mads
    magne malte malthe manu manus marinus markku marko markus marnix mart marten martien martijn martti mathaus mats
    matthaus matthijs matti mattias mattis mauno mauri maurits maxim meinhard meinolf meinrad melle mels menno merijn
    merten michiel miika miikka mikael mikkel mikko miro miska mogens mons moritz mortan morten nanne narve nicklas
    niclas nicolai niek niels niilo niklas niko nikolai nikolaj nikolaus nils njaal njal njall nuutti odd oddbjorn
    oddur oddvar oiva olaf olafur olav olavi ole olle olli olof onni orjan ortwin oskar oskari osmo ossi osvald
    othmar otso ottar ottmar ove oystein oyvind paavo pal pall palle pasi pauli paulus peder peer pekka pekko pelle
    pentti per pertti petri petter petteri petur philipp pier piet pietari pieter pim pirkka poul preben quinten
    quirijn quirin ragnar ragnvald raimo raimund rainer ralf ramus rasmus reidar reijo reimar reimund rein reiner
    reinhard reinhart reinhold reinier reinmar reino reinout reint remco remko renger rense rik rikard riku risto
    roald robbert roderich roel roeland roelof rogier roope rudi rudiger ruediger runar rune runolfur ruprecht rurik
    rutger ruud ruurd sakari saku sami samuli sander santeri santtu sauli sebastiaan seger sepp seppo servaas severi
    sibe siebe siebren siegbert siegfried siegmar siegmund siem sierd siert sigbjorn sigfrid sigfus sigge sigmar
    sigmundur sigurbjorn sigurd sigurdur sigurjon sigvard sijbrand simen simo sindre sipi sivert sixten sjaak sjef
    sjoerd sjur skjalg skuli snorre snorri soenke solvi sondre sonke soren staffan stal stale stefaan steffen stein
    steinar steingrim steingrimur sten stian stig stijn sture sturla sulo svein sveinbjorn sveinn sveinung svend
    sverker sverre sverrir swen sybrand sybren taavetti tage taisto taito tammo taneli tapani tapio tarald tarje
    tarjei tarmo tatu tauno teemu teijo teppo terho terje tero teun teunis teuvo thaddaus theodor theophil theun
    thijmen thijs thilo thom thor thorben thorbjorn thordur thorkell thorkild thorlakur thorleif thorolf thorstein
    thorsteinn thorsten thorvald thorvaldur thure tijmen tijn tijs till tillmann tilman tilmann timo tjark tjeerd
    tjerk toivo tomi tommi topias tor torben torbjorn tord tore torgeir torgny torkel torkild torleif tormod torolf
    torstein torsten torvald traugott trausti trond tryggve tryggvi trygve trym tuomas tuomo ture tuukka udo uffe ulf
    ulfur ulrich ulrik uno uolevi urho urmas urpo urs usko utz uwe vagn vaino valgeir valtteri valur vebjorn vegar
    vegard veijo veikko veit veli verner vesa vidar vidir viggo vihtori viktor vilhelm vilhjalmur vilho viljami viljo
    villads ville villy vilmar vinzenz voitto volker volkhard volkmar waldemar walther wendel wendelin wenzel werner
    wessel wiebe wiebren wieland wigbert wiggert wilco wilfried wilhelm wilko willem willi willibald willy wim
    winfried wobbe wolf wolfram wolter wopke wout wouter xander xaver yngvar yngve yoeri yrjo ysbrand zeger`,
  either: `
    conny eike floor friedel helge henny iman inge jip jos juul kimi lauri marijn marjan marlen mika nikola noor
    sascha sigi sina stef uli veera wil`,
};
