import type { NameTable } from './name-table.ts';

/** Spanish, Portuguese, French, Italian and Romanian names that are not in the English table. */
export const ROMANCE: NameTable = {
  female: `
    abril adalgisa adelina adina adoracion adriana agata agathe aglae agnese agustina ainara ainhoa alba alcione
    alejandra alessandra alessia alfonsina aline allegra almudena alondra amaia amalia amandine ambra ambre amelie
    amparo ana anabela anahi anais anamaria anca andreea andreina aneta angeles angiola angustias annalisa annamaria
    annick annunziata anouk antoaneta antonella antonietta aparecida apolline araceli aracely arantxa ariane arianna
    arlette armelle asia assunta asuncion aude aurelia aurelie aurore axelle azucena azzurra beatriz begona belen
    benedetta benedicte berangere berta berthe bice blanca blandine brigitte bruna camelia camila candela candelaria
    capucine caridad carina carine carlota carmina casandra cassandre catalina catarina caterina catrinel cecile
    celestina cezara chabela chiara christel christelle cinthia cinzia clarisse cleide clelia clemence clemencia
    clothilde clotilde codruta conceicao concepcion concetta conchita corina cosette cosmina costanza crina cristiana
    cruzita cyrielle dalia daniela daria delfina dilma doina domitille donata donatella dorina dorothee dulce
    ecaterina eduarda edurne edvige edwige eglantine elda eleonora eleonore elettra eliana eliane elis elisabetta
    elisangela elodie eloisa emanuela emilie emmanuelle encarnacion enrica erminia ernestina ersilia estefania estela
    ester estrella evangelina evelina evelyne fabiana fabienne fabiola fabrizia fadila fatima faustine federica
    felicite fernanda fernande fiamma filippa filomena fiorella fiorenza flaminia flavia fleur floarea flor flore
    florencia florentina florica florie fortunata franca france franceline francette francisca francoise frederique
    fulvia gaelle gaia gala genoveva gertrudis gheorghita giacinta giada gianna gilberte ginette ginevra gioia
    giorgia giovanna gisele gisella giuditta giulia giuliana giulietta giuseppina giustina gleisi graca graciela
    grazia graziella guenaelle gwenaelle gwenola heloisa heloise henriette hermine herminia honorine hortense
    hortensia huguette iara ilaria ilda ileana ilinca imma ina inma inmaculada ioana iolanda iracema iria irina
    isabela isaure isidora isotta itziar iulia iuliana ivonne jacinthe janaina jandira jazmin jimena joana joaquina
    jocelyne jole josefa josefina josette josiane juana julienne julieta julissa jussara karine katia lacramioara
    laetitia laia larisa laure laurianne leda leire lenuta leonor leopoldine letizia licia lidia ligia liliane lilou
    line loredana lorella lorena lorenza louane lourdes luana lucelia lucero lucette lucila lucilla lucrezia ludivine
    ludmila ludovica luigia luisa luiza luminita luz luzia lydie macarena madalena maddalena mado maelle maelys
    mafalda magali maite malena manon manuela mar marcela marceline margareta margarida margherita mariagrazia
    mariana mariangela mariapia mariarosaria mariastella maricarmen maricela marielle marilena marilia marine
    marinela marioara marisol maristella maritza marjolaine marta marthe martine maryline maryse maryvonne marzia
    mathilde matilde mayara mayra melina melisande michela mihaela milagros milena milva mirabela mireia mireille
    mirela mirella mirona mirta montse montserrat morena myriam nadege nahia najat nathalie nati nayeli neide nerea
    nerina nicoleta nicoletta nieves nilda nilde ninfa ninon nives noa noelia noelie noemie novella nunzia nuria oana
    oceane odete odile ofelia olimpia olympe ondine ophelie orianne orietta ornella orsola ortensia otilia ottavia
    palmira paloma paola pascale pastora patrizia paule paz perla perrine petronilla petruta pia piedad piera pierina
    pierrette pilar priscila priscille prune purificacion quiterie rachele rachida rafaela raffaella raissa raluca
    raymonde rebeca regiane regine reine rejane remedios rina rocio rodica romana romane romina rosalba rosalia
    rosalinda rosana rosangela rosaria rosaura roseline rosella rosemeire rosina rossana rossella rute ruxandra
    sabine sagrario samanta sanda sandrine sanziana savina segolene serafina sidonie silvana simona simonetta sixtine
    smaranda sofia sol solange soledad solene solenne sonsoles soraya sorina speranza stefania stela steliana suely
    sveva sybille sylvaine sylviane taina tais talita tatiane tecla telma teodora teresinha thais tiphaine tiziana
    tosca tudora tullia ubalda valentina valquiria vanda vanesa vania veronique vicenta victoire victorine vincenza
    vinciane violaine violette viorica virginie vitoria vittoria viviana viviane xenia ximena xiomara yadira yamila
    yanet yesenia ylenia yolande ysaline yveline zaida zaira zelia zelie zilda zoraida zuleica zulema`,
  male: `
    abelardo abilio achille adalberto adamo adan adelmo ademir adilson adolfo adolphe adrian adriano adrien afonso
    agnan agostino agustin aime aitor alain alban albano alberic alberto alcides aldo alejo alessandro alessio
    alexandre alexandru alfio alfonso alin alois alonso aloysio alvaro alvise amadeo amado amaro amato amaury
    ambrogio ambroise amedee amedeo amerigo amilcar amintore anastasio anatole andre andrei andres angelo anghel
    anibal anicet aniello annibale anselme anselmo antero anthelme antonello antonin antonino arcangelo aristide
    aristides arlindo armando armel armenio arnaldo arnaud arnoldo arrigo arsene artur ascanio asier atilio attilio
    auguste augustin augusto aurel aurelian aurelien aurelio aymeric baldassarre baltasar baltazar balthazar baptiste
    barnabe barthelemy bartolo bartolome bartolomeo basile basilio bassano bastien battista baudouin bautista
    benedito beniamino benicio benigno benito benoit bento bernabe bernardino bertrand bettino biagio blas bogdan
    bonaventura boniface bonifacio borja bortolo brando braulio caetano caio calin calixte calixto calogero camillo
    camilo candido carlinhos carmelo carmine casimiro cassio cataldo catalin cayetano celestin celso cesar cesare
    cezar charly chema christophe chucho ciprian cipriano ciriaco ciro claudinei claudio claudiu clemente codrin
    constant constantin corentin cornelio corneliu corrado cosimo cosme cosmin costantino costanzo costel costin
    cristi cristian cristiano cristobal cristoforo cristovao cuauhtemoc custodio cyprien cyrille dacian damiano
    danilo dario davi davide decebal delfin demetrio desiderio desire didier dimitri dimitrie dino dinu diogo
    dionisio dirceu djalma domenico domingo donatien donato doru dragos duarte duccio dumitru eder edgardo edilson
    edinho edmilson edmondo edmundo edoardo edouard edson eduard efrain efren egidio eladio elcio eleuterio elia elie
    elio eliseo eliseu eloi eloy emanuele emeric emidio emiliano emilio emmanuele eneko enguerrand ennio enrico enzo
    ercole ermanno ermenegildo ernesto erwan esteban estevao estienne etienne ettore euclides eugen eugenio eusebio
    eusebiu evandro evariste evaristo evelio everardo everton evo ezequiel ezio fabien fabio fabrice fabricio
    fabrizio facundo faustin faustino fausto fedele federico felice feliciano felicien felipe ferdinando fermin
    fernand fernando fernao ferruccio fiacre fidele fidencio filiberto filip filipe filippo fiorenzo firmin flaminio
    flavien flavio flaviu florencio florent florentin florentino florian floriano florin fortunato francesco
    francisco franck franco francois froilan fulbert fulvio furio gabin gael gaetan gaetano galeazzo gaspar gaspard
    gaspare gastone gatien gauthier gautier gavino gavril genaro gennaro geoffroy georges geraldo gerardo germain
    german germano germinal gerolamo gervais getulio gheorghe ghislain giacinto giacomo giampaolo giampiero giancarlo
    gianfranco gianluca gianluigi gianmarco gianmaria gianni giannino gianpaolo gianpiero gianrico gilberto gildas
    gildo gilles gilmar gilson gines gino gioacchino gioele giordano giorgio giosue giovanni girolamo giuliano giulio
    giuseppe giustino godefroy goffredo goncalo gontran gonzague gorka goulven graziano gregoire grigore gualtiero
    guenole guerrino guglielmo guido guidobaldo guilhem guilherme guillaume gumersindo gustave gustavo gwenael helder
    helie helio henri henrique heriberto hermenegildo hermeto hernan hernando herve hilaire hilario hipolito
    hippolyte homero honore horacio horatiu horia hugues humberto iacob iacopo ibai ignace ignacio ignazio iker
    ilario ilie inacio inaki indalecio inigo innocenzo ion ionel ionut iosif ippolito isaia isidoro isidro ismael
    itamar iulian iuliu ivano ivo jacinto jacky jaco jacobo jacopo jacques jair jairo jaume jean-baptiste
    jean-bernard jean-charles jean-christophe jean-claude jean-david jean-denis jean-dominique jean-francois
    jean-gabriel jean-guy jean-hugues jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel
    jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-rene jean-sebastien jean-victor jean-vincent
    jean-yves jeannot jehan jenaro jeremias jeremie jeronimo joachim joannes joao joaquim joffrey johan joris
    josemaria josselin josue jourdain juancho juliano julien julio juscelino juste justino justo kepa kilian laercio
    lamberto lapo laureano laurent laurentiu laurian lauro lautaro lazar lazare lazaro lazzaro leandre leandro leger
    leocadio leonardo leonce leoncio leone leonel leopoldo libero lindomar lino lisandro livio liviu lodovico loic
    lope loris louison lourenco luan luc luciano lucio ludovic ludovico luigi luiz macario mael malo manfredi
    manfredo manlio manoel manolo manuele marcal marceau marcelin marcelino marcello marcelo marcial marcio mariano
    marin marino marius martial martino marzio massimiliano massimo matei mateo mateus matheus mathias mathieu mathis
    mathurin matias matthieu mattia mauricio maurilio mauro maxence maximiliano maximilien maximino maximo mederic
    melchior melchiorre melchor michel michelangelo michelino mickael mihai mihail mikel mimmo mircea mirco mirko
    misael moacir modesto moises moreno mugur murilo nanni narciso natale natanael nazario nazzareno nello nelsinho
    nelu nemesio nereo nestor nicandro nicanor niccolo nicodemo nicolae nicolo nicomedes nicu nicusor nilton noe
    norberto nuno nunzio octav octave octavian octavio odilon odoardo olavo olindo olivier omero onesimo onofrio
    orazio oreste orestes orfeo oriol oronzo osmar osvaldo oswaldo otavio otoniel ottaviano ottavio ottone ovidio
    ovidiu pacho paco pacome palmiro pancho pancrazio paolo pascual pasquale patricio patrizio paulin paulinho
    paulino paulo pavel pelayo pellegrino pepe pere petre petrica petronio petru philibert pierfrancesco piergiorgio
    pierluigi piero pierpaolo pierre piersilvio pietro pino pio placide placido plinio plutarco policarpo pompeo
    ponciano porfirio primitivo prosper prospero quique quirico quirino rachid radu raffaele raffaello raimondo
    raimundo ramiro raniero raoul rares razvan reginaldo regis reinaldo remigio remo remus renan renato renaud renzo
    reynald riccardo rigoberto rinaldo robinho roch rodolphe rodrigue rogerio romain romano romaric romario romeu
    romolo romuald romualdo romulo ronaldinho ronaldo roque rosendo rosolino rubens rufin rufino ruggero ruggiero
    ruperto ruy sabatino sabin sabino samuele samy sancho sandrino sandro santiago santo santos saturnino saulo
    saverio savino savio sebastiano sebastiao sebastien segundo serban serge sergio sergiu settimio severiano severin
    severino sidnei sigfrido silvano silverio silvestre silvestro silvio silviu simao simion siro sixte sixto sorin
    spartaco stanislas stefano stelian stelio stephane sylvain sylvestre tancrede tancredi tanguy tanneguy tarcisio
    tebaldo telesforo telesphore teodoro teofilo theophane theophile thiago thibaud thibault thibaut thierry tiago
    tiberio tiberiu tiburce tiburcio timoteo timothee tino tito titouan tiziano toma tommaso tonino toribio torquato
    toto toussaint traian tudor tugdual tullio turi ubaldo uberto ubiratan ugo ulderico ulises ulisse ulisses ulysse
    umberto unai urbain urbano urko valdemar valdir valentin valentino valeriano valerio valeriu valter vasco vasile
    venancio venanzio ventura vianney vicente victoriano victorien vincenzo vinicio vinicius viorel virgile virgilio
    virginio vitale vito vitor vittore vittorio vlad vladimiro vladut wagner waldir wilfredo xabier xanana xavi yago
    yanis yann yannick yoann yohan youri yvan yves yvon zacarias zacharie zaharia zeca zeno zenon zephirin zinedine`,
  either: `
    alix amor ange azul cande cruz daniele dominique dorin gabriele gaby guadalupe maxime nazareth nino nour refugio
    reyes rosario rui sacha socorro trinidad valery yael`,
};
