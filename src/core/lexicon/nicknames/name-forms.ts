/**
 * Names and the short forms that they share, as `full full: short short`, folded. Words with a slash between are one
 * name in several spellings, or a short form and its pet form (Bill/Billy). Words with a space between are not: Kate
 * and Kathy are both Katherine, but two people, and so are Maria and Miriam.
 */
export const NAME_FORMS = `
aaron/aron: ron | abdel/abdul | abdullah/abdallah/abdulla | abigail/abigael: abby/abbie/abbey gail
abraham/avraham/abram: abe/abie bram | adelaide/adeline: addie/addy heidi della | adrian/adrien | agatha: aggie
agnes: aggie | ahmed/ahmad/ahmet | aidan/aiden | aisha/aicha/ayesha/aishah | alan/allan/allen: al
alasdair/alastair/alistair/alister: al ali | albert alberto: al/bert/bertie albie | alberto: beto
aleksei/alexei/aleksey/alexey/oleksiy: alyosha | alessandro: sandro
alexander/aleksandr/aleksander/alexandr/oleksandr/aleksandar alexandre alejandro alessandro alexandros: alex/alec/aleck/alick al sandy sasha/sacha xander/zander lex sanya
alexandra/aleksandra/oleksandra alessandra alejandra: alex alexa lexi/lexie sandra sandy sasha/sacha ali/allie
alexis: lexi/lexie alex | alfred alfredo: al alf/alfie fred/freddie/freddy | alice/alys: ali/allie
alison/allison/alyson: ali/allie | alphonse/alphonso/alfonso: al | alvin: al | amanda: mandy mandi
amelia amalia emilia: amy millie milly mia | amina/aminah/aminata | anastasia/anastasiya: stacy/stacey nastya ana
anatoly/anatoli/anatolii | andrea: andie/andy | andrew andre andrei/andrey/andriy andreas: andy drew
angela/angelina/angelica: angie ange | ann/anne anna/ana hannah/hanna: annie nan/nancy nina
annabel/annabelle/annabella: anna bella belle | anthony/antony antonio anton antoine: tony toni
antoinette/antonia: toni netta nettie | archibald: archie/archy | arkady/arkadi | arnold: arnie/arny
arthur/artur arturo: art/artie | ashley/ashleigh/ashlee: ash | audrey: audie
augustus/august augustine/augustin: gus/gussie auggie | avigdor: avi | avraham: avi | barbara: barb/barbie babs
barnabas/barnaby: barney | barry/barrie: baz | bartholomew: bart/barty | beatrice beatrix beatriz: bea/bee trixie/trix
belinda/melinda: lindy linda | benedict: ben/benny | benjamin/binyamin: ben/benny/bennie/benji | bennett: ben
bernadette bernadine: bernie | bernard/bernhard bernardo: bernie barney | bertram bertrand: bert/bertie
bethany: beth | beverley/beverly: bev | binyamin: benny | bjorn/bjoern | bohdan/bogdan | bradley bradford: brad
brandon/branden | brenda: bren | brendan/brendon: bren | brian/bryan/bryon
bridget/brigid/brigitte/bridgette: biddy bridie gitte | brittany/britney/brittney: brit/britt | bronwyn/bronwen: bron
calvin: cal | cameron: cam | camilla/camille: cam milla millie | carl/karl | carlos/carlo
carol/carole/carroll/karol/caryl | caroline/karoline/carolina carolyn/carolyne: carol carrie caro lina lynn
cassandra: cass/cassie sandra sandy
catherine/katherine/kathryn/catharine/katharine/cathryn katarina/caterina katrina/catriona ekaterina/yekaterina/kateryna: kate/katie/katy/cate cathy/kathy/cathie/kathie kat kit/kitty kay kathleen trina karen katya
cecilia/cecily/cecile/cecelia: cissy/sissy celia | chaim/haim
charles carlos: charlie/charley chuck/chuckie chas/chaz chip chick | charlotte carlotta: charlie lottie/lotte
chelsea/chelsey | chester: chet | christian/kristian/cristian: chris
christina/kristina/cristina christine/kristine kristin/kristen/christen kirsten/kirstin: chris/chrissie/chrissy christy/christie/kristi/kristy tina kris/krissy kirsty/kirstie
christopher/kristopher christoph/christophe/kristoffer cristobal: chris/kris topher kit chip
clara/claire/clare/klara | clayton: clay | clement/clemente clementine: clem | clifford clifton: cliff
clinton: clint | colleen/coleen | conrad/konrad: connie | constance/constanza: connie | cordelia: delia
cornelia: connie nell/nellie | cornelius: connie neil | crystal/krystal/cristal | curtis/kurtis: curt/kurt
cynthia: cindy/cyndi cyn | cyril: cy | cyrus: cy | dale/dayle | daniel daniil danilo: dan/danny/dannie
danielle/daniele daniela/daniella: dani/danni/danny | darren/darrin/darin: daz | darryl/daryl/darrell/darrel
david davide/dawid: dave/davy/davey/davie | deanna/deanne diana/diane/dianne: di/dee
deborah/debra/debora/devorah: deb/debbie/debby/debbi | deepak/dipak | deirdre/deidre: dee didi | delilah: lila
delores/dolores: lola dolly | demetrius dimitri/dmitry/dmitri/dimitrios/dmytro: dima jim/jimmy mitya
denise/denyse: denny | dennis/denis/denys: den/denny | derek/derrick/derick/deric: del | desmond: des | dexter: dex
dietrich: dieter | dmytro/dmitry | dolores: lola | domenico: mimmo
dominic/dominick/dominik domenico dominique: dom nick/nicky | donald donal: don/donnie/donny | donovan: don/donnie
dorothy dorothea/dorothee: dot/dottie/dotty dolly dora dory thea | douglas/douglass: doug/dougie | dustin: dusty
dwight: ike | earl/earle | ebenezer: eben | edgar: ed/eddie/eddy | edith: edie
edmund/edmond: ed/eddie/eddy ned ted/teddy | edna: eddie | edward/eduard eduardo edouard: ed/eddie/eddy ned ted/teddy
edwin: ed/eddie/eddy ned | eileen/aileen ilene | ekaterina: katya | elaine: laney lainie
eleanor/elinor eleanora/eleonora leonora: ellie/elly nell/nellie/nelly ella nora/norah lenore
elena/yelena: lena alyona | elijah elias eliyahu: eli
elizabeth/elisabeth elisabetta elizaveta/yelizaveta: liz/lizzie/lizzy beth betty/bettie betsy/betsey bess/bessie eliza/liza lisa elsie elise libby/libbie lisbeth lilibet elle/ellie
ellen/elen helen/helene helena/elena/olena: nell/nellie/nelly ellie/elly lena | elliott/elliot/eliot
emily/emilie emilia: em/emmy millie/milly | emma: em/emmy | emmanuel/emanuel/immanuel manuel: manny manu
enrique: quique | eric/erik/erich/erick: rick/ricky | erica/erika/ericka: rickie/ricki | ernest/ernst ernesto: ernie
esther/hester: essie hettie/hetty | eugene evgeny/yevgeny/evgeni/yevhen eugenio: gene zhenya | eugenia/eugenie: gina
evan/ewan/euan | evangeline: eve eva evie angie | evelyn/eveline: eve evie | ezekiel: zeke
fatima/fatma/fatimah/fatemeh | felicity/felicia/felice: fliss lissa | ferdinand/ferdinando fernando: ferdie/ferdy
fiona: fi | florence: flo/flossie/florrie
frances francesca/francisca francine: fran/franny/frannie frankie cissie fanny
francis/franciszek francisco/francesco francois franz: frank/frankie fran paco pancho | francisco: paco pancho kiko
franklin: frank/frankie lin | frederica/frederika/friederike: freddie/freddy frieda
frederick/frederic/fredrick/frederik/fredrik/friedrich federico: fred/freddie/freddy fritz rick | friedrich: fritz
gabriel/gavriel: gabe/gabby gabi | gabrielle gabriella/gabriela: gabby/gabbie gabi gaby bella ella
gareth garth: gary/gaz | garrett/garret: gary | gary/garry: gaz | gavin: gav | geeta/gita | gennady/gennadi
geoffrey/jeffrey/jeffery/geoffroy: jeff/geoff | george/georg jorge giorgio georges georgios/giorgos/yiorgos: georgie
georgia georgina/georgiana: georgie gina | gerald gerard/gerardo/gerhard: gerry/jerry
geraldine: gerry/geri/gerri/jerry | gertrude: gert/gertie trudy/trudi | gilbert/gilberto: gil bert | giles/gyles
gillian/jillian: jill gill | giovanni: gianni | giovanni: gianni nino | giuseppe: pino | glenn/glen
gordon: gordie/gordy | grace: gracie | graham/graeme/grahame | gregory/grigory gregor gregorio: greg/gregg grisha
grigory: grisha | guenther/gunther/gunter/guenter | guinevere/gwendolyn/gwendolen/gwyneth: gwen/gwennie wendy
gustav/gustave/gustaf gustavo: gus | hamid/hameed | hamilton: ham | hans/hannes | harold/harald: harry hal
harriet/harriett: hattie/hatty harry | harrison: harry | hassan/hasan | heinrich: heinz heiner
henrietta/henriette: hettie/hetty etta harry | henry/henri henrik/hendrik/heinrich enrique enrico: harry hank hal
herbert: herb/herbie bert | herman/hermann | hilary/hillary | howard: howie | hubert: bert hugh huey
hugh/huw hugo: hughie/huey | hussein/hussain/hossein/husain/huseyin | ian/iain | ibrahim/ebrahim/brahim
ignacio: nacho | ignatius/ignacio/ignazio: iggy nacho | ihor/igor | irene/irina/iryna: ira | iryna/irina
isaac/isaak/izaak yitzhak/itzhak: ike zack izzy | isabel/isabelle/isabella/isobel/ysabel: izzy/izzie bella/belle ibby
isidore/isidor: izzy | israel: izzy | ivan: vanya | jack: jackie/jacky | jacob/jakob yaakov/yakov: jake jay
jacqueline/jaclyn/jacquelyn: jackie/jacqui/jacky/jacquie | jamal/gamal
james jaime: jim/jimmy/jimmie/jimbo jamie/jaimie jem
jane/jayne jean jeanne johanna: janie janey jeannie/jeanie jenny | janet jeanette/jeannette: jan nettie
janice/janis: jan | jason/jayson: jay jase | jasper/casper/kaspar/caspar | javier: javi | jayant/jayanth
jennifer/jenifer: jen/jenny/jenni/jennie jenna | jeremiah jeremy/jeremias: jerry jem jez | jerome: jerry | jesse: jess
jessica: jess/jessie/jessi | jesus: chucho chuy | joachim/jochen: achim jochen | joanne/joann joanna: jo
jocelyn/joscelyn: joss jo | joerg/jorg | johannes: hannes hans | johannes/johann: hans jo
john/jon johan/johann/johannes: johnny/johnnie/jonny jack/jackie jock
jonathan/jonathon/johnathan/johnathon/yonatan: jon/jonny/john/johnny nathan | jose: pepe
joseph/josef/jozef giuseppe yosef yousef/yusuf jose iosif: joe/joey/jo
josephine/josefine josefina: jo/josie fifi pepita | joshua: josh | judith/judit: judy/judi/judie jude | juergen/jurgen
julia/giulia/yulia julie juliana/julianne: jules juliet | julian/julien julius/julio: jules | justine/justina: tina
karen/karin/karyn | karim/kareem | katelyn/caitlin/kaitlyn/kaitlin/caitlyn/katelynn: kate/katie/katy cait
kathleen/cathleen: kathy/cathy kath kay kate/katie | kelly/kellie/kelli | kendra: ken | kenneth: ken/kenny
kerry/kerri/keri | kevin: kev | khadija/khadijah | khaled/khalid | kimberly/kimberley/kimberlee: kim/kimmy
konstantin/constantine/constantin/konstantinos/kostas: kostya gus dean | ksenia/xenia | lachlan: lachie
lancelot: lance | laura lauren laurel lorraine: laurie/lori/lorie
laurence/lawrence laurent lorenzo/lorenz: larry laurie/lawrie lorne | laxmi/lakshmi | layla/leila/laila/leyla
leah/lea/lia | leigh/lee | leonard/leonhard leonardo lennart: len/lenny/lennie leo | leonid: lenya
leopold/leopoldo: leo | leroy/leeroy: lee roy | leslie/lesley: les | lester: les | levi: lee
lewis/louis luis luigi ludwig: lou/louie/lew | lillian/lilian/liliana: lil lilly/lily/lillie | lincoln: linc
linda/lynda: lin/lyn/lynn lindy | lindsay/lindsey/lyndsey/lyndsay/linsey: lin | lionel: leo | llewellyn: lew lyn
lloyd/floyd | lorenzo: renzo | louise louisa/luisa/luise: lou/lulu | lucas/lukas luke luca luc
lucille lucinda lucy/lucie lucia: lu/lou lucy/luci cindy | ludwig: lutz | luigi: gigi gino | lydia: liddy
lynn/lynne/lyn | lyudmila/ludmila/lyudmyla: mila | mabel: may | mackenzie/mckenzie: mac/mack kenzie
madeleine/madeline/madelyn: maddie/maddy mads lena | magdalena/magdalene: magda lena maggie | mahmoud/mahmud/mahmood
malcolm: mal mac | manuel: manolo | marcus/markus mark/marc marco marcos
margaret margarita margarete/margarethe/margareta margherita marguerite: maggie meg/megan/meggie peggy/peg marge/margie/margy madge greta/gretchen rita daisy margo/margot maisie mamie
maria: masha | marian/marion | marilyn/marilynn: mary lynn | marjorie/marjory/margery: marge/margie
martha/marta: marty mattie/matty patty | martin/marten/martijn martino: marty
mary maria/mariam/maryam marie miriam: molly/mollie polly mamie mae/may mimi mitzi marie
matilda/mathilda/mathilde: tilda/tilly/tillie mattie/matty
matthew/mathew matteo/mateo matthias/mathias matthieu/mathieu: matt/matty mat | maureen/maurine: mo
maurice morris moritz/maurits mauricio/maurizio: mo maury/morrie
maxwell maximilian maxim/maksim/maksym maxime massimo maximo: max | melanie/melany: mel
melissa/melisa: mel missy lissa | melvin/melvyn: mel | mercedes: mercy | meredith: merry
michael/mikael mikhail/mykhailo/mihail miguel michel: mike/mikey/mickey/micky/mick misha mitch
michelle/michele michaela: shelly mickie micki | mikhail: misha | mildred: millie/milly | millicent: millie/milly
minerva: minnie | miranda: mandy randy | mitchell/mitchel: mitch
mohammed/muhammad/mohamed/mohammad/muhammed/mohamad/mohamud/mehmet/mahomet/mamadou: mo moe
monica/monika monique: mona nicki | montgomery montague: monty/monte | mordechai: moti/motti
mordechai/mordecai: moti/motti | morgan: mo | mortimer morton: mort/mortie morty | moses moshe moises: mo moe
mustafa/mostafa/mustapha | myron: ron | nadezhda: nadia/nadya | nancy/nanci: nan | naomi/noemi | nasser/nasir/naser
natalia/nataliya/natalya natalie/nathalie: nat nattie natasha talia | natasha: tasha nat
nathaniel/nathanael/nathanial nathan: nat nate/nathan | neil/neal/neale | neville: nev | newton: newt
nicholas/nicolas/nikolas/nikolaus/nikolaos/nicolaas nikolai/nikolay/mykola niccolo: nick/nicky/nico/nik claus kolya nikos
nicole/nicola/nichole: nicky/nikki/nicki nic | norbert: bert | norman: norm | nour/noor/nur | oleh/oleg | olga: olya
olha/olga | oliver/olivier: ollie/olly | olivia: liv livvy ollie/olly | omar/umar/omer
orlando roland/rolando: roly/rollie | osama/usama | oscar/oskar: ozzie | oswald/osvaldo osborn: ozzie
othman/osman/uthman/usman | owen/eoin | pamela: pam/pammy
patricia/patrizia: pat/patty/patti/patsy tricia/trish/trisha | patrick/patrik padraig patricio patrice: pat/paddy rick
paul pablo paulo/paolo pavel/pavlo/pawel: paulie/pauly | paula/paola pauline/paulina: polly paulie lina
penelope: penny/pennie nell | percival/percy | perry/peregrine
peter/petr/pieter pedro/pietro piotr/pyotr: pete/petey | philippa/philipa/phillipa: pip/pippa phil
phillip/philip/philippe/felipe/filip/filippo/philipp: phil/pip flip | philomena: mena phil | phineas: finn
phoebe/phebe | phyllis: phil | piers/pierce/pearse | priscilla: cilla prissy | prudence: prue | pyotr: petya
quentin/quinton/quintin: quinn | rachel/rachael/rachelle/raquel/rahel: rach/rae shelly | rafael: rafa | rajiv/rajeev
ralph/ralf rafe | randall/randal randolph/randolf: randy | raphael/rafael rafal raffaele: rafe/rafa/raf rafi
rashid/rasheed/rachid | raymond/raimund raymundo/raimondo ramon: ray | rebecca/rebekah/rebeca rivka: becky/becca reba
regina: gina | reginald reynold: reg/reggie rex | reuben/ruben/reuven: rube ben
richard/rickard ricardo/riccardo: rick/ricky/rickie rich/richie dick/dickie rico
robert/robbert roberto: rob/robbie/robby bob/bobby/bobbie robin bert | roberta: bobbie/bobbi robbie berta
roberto: beto | rochelle: shelly | roderick/roderic rodrigo: rod/roddy rick | rodney: rod/roddy
roger/rodger rogelio/rogerio | ronald ronaldo reynaldo: ron/ronnie/ronny | ronaldo: ronaldinho | rory/ruairi/ruaridh
rosalind rosalyn/rosaline: roz/ros rose | rose/rosa rosemary/rosemarie rosamund: rosie/rosy
roxanne/roxana/roxane: roxie/roxy | rudolph/rudolf/rodolfo: rudy/rudi rolf | russell/russel: russ rusty | ruth: ruthie
saeed/said/saeid | salim/saleem/selim | salvatore salvador: sal | samantha: sam/sammy/sammie mandy
samson/sampson: sam | samuel shmuel: sam/sammy/sammie | sandeep/sandip | sandra/sondra/xandra: sandy/sandi
sanjiv/sanjeev | sarah/sara sarai: sally sadie | sasha/sacha | saul/shaul | sayed/sayyid/syed/seyed
scott/scot: scottie/scotty | sean/shaun/shawn | sebastian/sebastien sebastiano: seb bastian
sergei/sergey/serhiy/sergio/serge/sergii/serhii: seryozha | serhiy/sergei/sergey | seymour: cy
sharon/sharron/sheron: shari/sherry shaz | sheila/shelagh/sheelagh | sheldon shelton shelby: shel shelly
shmuel: shmulik | sidney/sydney: sid/syd | sigmund/siegmund: sig ziggy | silvester/sylvester: sly
silvia/sylvia sylvie | simon simeon/shimon: si | sofia/sophia/zofia sophie: sophie/sophy sonya/sonia fifi
solomon/salomon shlomo: sol solly | spencer: spence | stacey/stacy/stacie
stanley stanislav/stanislaw/stanislaus: stan stas | stella estelle/estella
stephanie/stefanie/stephany stefania: steph/stephie/steffi stevie
stephen/steven/stephan/stefan/stevan esteban stefano stephane: steve/stevie ste stef | stewart/stuart: stu/stew
susan susanna/susannah/suzanna/zuzana suzanne/susanne: sue/suzy/susie/suzie sukie/suki susy | svetlana/svitlana: sveta
swati/swathi | tabitha/tabatha | tamara tamar: tammy/tami/tammi tam mara | tanya/tania tatiana/tatyana/tetiana: tania
tariq/tarek/tareq/tarik | tatiana: tanya | terence/terrence/terrance: terry
teresa/theresa/therese/tereza teresita: terry/terri/teri tess/tessa/tessie tracy/tracey reese
thaddeus tadeusz: thad tad ted/teddy | theodora/teodora: dora thea teddy
theodore/theodor/teodor teodoro fyodor/fedor: ted/teddy theo | thomas/tomas/tomasz tommaso: tom/tommy/tommie thom
tiffany: tiff | timothy timofey timothee: tim/timmy | tobias/tobiah: toby/tobi | tor/thor | torbjorn/thorbjorn
tracy/tracey/traci/tracie | trevor: trev | tristan/tristram | tyler: ty | tyrone: ty | tzipora/tzipi | ulysses/ulises
umberto/humberto: beto | ursula: ulla | valentine/valentin/valentyn valentino: val
valerie valeria/valeriya: val lera | vanessa: nessa/ness van | vasily/vassily/vasyl basil vasilios: vasya
veronica/veronika/veronique: ronnie/roni nica vera | victor/viktor vittorio: vic vitya
victoria/viktoria/viktoriya vittoria: vicky/vicki/vickie/vikki tori/tory vic
vincent vincenzo vicente/vincente: vince/vinny/vinnie vin | vincenzo: enzo | virginia: ginny/ginnie ginger
vitaly/vitaliy/vitalii/vitali | vivian/vivien/vivienne/viviane: viv vi
vladimir/volodymyr vladislav: vlad vova/volodya | vyacheslav/viacheslav: slava | walid/waleed | wallace: wally
walter/walther: walt wally | wanda/vanda | wendell: del | wesley: wes | wilbur/wilber wilbert: will
wilfred/wilfrid: wilf fred will | wilhelmina: mina minnie billie willa wilma | willard: will
william/wilhelm/willem guillermo guillaume guglielmo: will/willie/willy bill/billy liam wim willi
winifred: winnie freda | winston/winfield: winnie win | woodrow: woody | xavier/javier: xavi/javi
yaroslav/jaroslav/jaroslaw | yasmin/yasmine/jasmine/yasmeen | yolanda/iolanda | yonatan: yoni | yosef: yossi/yosi
yousef/youssef/yusuf/yousuf/yusef | yulia/yuliya/julia | yuri/yury/yuriy: yura | yvette: evie | yvonne: vonnie
zachary/zackary zachariah/zechariah/zacharias: zach/zack/zac/zak | zainab/zaynab/zeinab | zebulon/zebedee: zeb
zeev/zev | zoe/zoey/zoie
`;
