import type { NameTable } from './name-table.ts';

/** Names common where English is spoken, with their short forms. */
export const ENGLISH: NameTable = {
  female: `
    abbey abbie abby abigael abigail ada addie addison adela adelaide adele adeline adrienne agatha aggie agnes
    aileen aimee alana alanna alberta alecia aleisha alexa alexandra alexandria alexia alice alicia alina alisa
    alisha alison alissa allie allison allyson alma althea alys alyson alyssa amanda amara amber amelia amie amy
    anabel anastasia andie angela angelica angelina angeline angie anita ann anna annabel annabella annabelle
    annabeth anne annette annie annmaria annmarie antoinette antonia aoife april arabella ariana arielle arlene
    ashlee ashleigh ashli ashlyn astrid athena audie audra audrey augusta aurora autumn ava aviva ayanna babs bailee
    barb barbara barbie beatrice becca becky belinda bella belle bernadette bernadine bernice bertha beryl bess
    bessie beth bethan bethany betsey betsy bette bettie bettina betty beulah bev beverley beverly beyonce bianca
    biddy blanche blythe bobbi bonita bonnie brandi brandy breanna bree bren brenda brenna breonna briana brianna
    bridget bridgette bridie brigid briony britney brittani brittany brittney bron bronwen bronwyn brooke brooklyn
    bryony cait caitlin caitlyn calista callie calpurnia camilla candace candice candy cara carissa carla carlene
    carley carlotta carly carmel carmela carmen caro carol carole carolina caroline carolyn carolyne carrie caryl
    caryn cass cassandra cassidy cassie cate catharina catharine catherine cathie cathleen cathryn cathy catriona
    cecelia cecilia cecily celeste celia celine chanel chantal chantelle charity charla charlene charlize charlotte
    charmaine chastity chelsea chelsey cher cherie cherry cheryl chloe chrissie chrissy christa christabel christen
    christiane christie christina christine christy ciara cicely ciera cilla cindy cissie cissy claire clara clare
    clarice clarissa claudette claudia claudine clementine cleo cokie coleen colette colleen condoleezza connie
    constance constanza consuelo cora coral coralie cordelia cori corinne cornelia corrie cosima cressida cristal
    cristina crystal cybil cyn cyndi cynthia dahlia daisy danica daniella danielle danika daphne darcey darla darlene
    davina dawn dayle deanna deanne deb debbi debbie debby debora deborah debra dede dee deena deidre deirdre deja
    delia delilah della delores deloris delphine delta demetria demi denise denyse desiree destiny devorah di diana
    diane dianna dianne dilys dina dinah dionne dixie dolly dolores dominica donna dora dorcas doreen doria doris
    dorothea dorothy dorrie dory dot dottie dotty dulcie dyan ebony edie edith edna edwina effie eileen eilidh elaine
    eleanor eleanora elen elena eleonor elisa elisabeth elise elissa eliza elizabeth ella elle ellen ellie elma
    eloise elouise elsa elsie elspeth elvira elyse elyssa em emilia emily emma emmeline emmy enid erica ericka erika
    erin ernestine esme esmeralda esperanza essie estella estelle esther ethel etta eudora eugenia eugenie eulalia
    eunice eva evangeline eve eveline evelyn evie evita fae faith fallon fanny fay faye felicia felicity fern fi
    fidelia fifi fiona fliss flo flora florence florrie flossie fran frances francesca francine frannie franny freda
    frederica frederika freya frieda gabbie gabby gabriela gabriella gabrielle gail gay gayle gaynor gemma genevieve
    georgette georgia georgiana georgina geraldine geri germaine gerri gertie gertrude ghislaine gilda gillian gina
    ginger ginnie ginny gisela giselle gladys glenda glenna glenys gloria glynis golda grace gracie greta gretchen
    gretta griselda guinevere gussie gwen gwenda gwendolen gwendolyn gwennie gwyneth gwynne hailey haley hallie
    hannah harper harriet harriett hattie hatty hayley hazel heather hedda heidi helen helena helene henrietta
    hermione hester hettie hetty hilda hillary holly honor honour hope hyacinth ibby ida ilana ilene ilhana imelda
    imogen india ines ingrid iona ione irene iris irma isabel isabella isabelle isadora isla isobel isolde ivana
    ivanka ivanna ivy izzie izzy jacinda jacinta jaclyn jacqueline jacquelyn jacqui jacquie jada jade jahana jaleesa
    jan-marie jana jane janelle janet janette janey janice janie janine jaqueline jasmin jasmine jayda jayne jeane
    jeanette jeanie jeanine jeanne jeannette jeannie jeannine jemima jen jenifer jenna jenni jennie jennifer jenny
    jeri jerri jess jessi jessica jewel jewell jill jillian jo joan joann joanna joanne jocelyn jodi jodie joelle
    johanna jolene jolie jomana joscelyn josephine josie joslyn joy joyce joycelyn juanita judi judie judith judy
    juli julia juliana julianna julianne julie juliet juliette june juno justina justine kaitlan kaitlin kaitlyn
    kamala kara karen karin karina karissa karla karlie karly karolyn karyn kat kate katelyn katelynn katerina kath
    katharine katharyn katherine kathi kathie kathleen kathryn kathryne kathy katie katrina katy katya kaye kayla
    kaylee kayleigh keira keisha kelli kellie kellyanne kelsey kelsie kendra kenzie keri kerri keshia kezia kiara
    kiera kiersten kimberlee kimberley kimberly kimmy kirsten kirstie kirstin kirstjen kirsty kitty kizzy krissy
    krista kristen kristi kristie kristin kristina kristine kristy krystal kyla kylie kyra kyrsten lacey laci lael
    laila lainie lakeisha lana laney lara larissa lashonda latasha latisha latonya latoya latrice laura laurel lauren
    laurene laverne lavinia lawanda lea leah leann leanna leanne leila lela lena lenora lenore leona leonie leonora
    leontyne leora lera lesa leticia letitia lettie lexi lexie lia liana libbie libby lida liddy lil lila liliana
    lilibet lilith lilla lillian lilliana lillie lily lina linda lindy linette linnea linsey lisa lisbeth lise
    lisette lissa liv livia livvy liz liza lizbeth lizette lizzie lizzy lois lola lora loraine lorene loretta lori
    lorie lorna lorraine lottie louella louisa louise lu luann luci lucia luciana lucie lucienne lucile lucille
    lucinda lucretia lucy luella lulu luna lydia lyla lyn lynda lyndsay lyndsey lynette lynn lynne lynsey mabel macy
    maddie maddy madeleine madeline madelon madelyn madge madison mae maeve magda magdalen magdalena magdalene maggie
    mahalia maia mairead maisie makayla malia mallory mamie mandi mandy mara marcella marcia marcy maren margaret
    margarita margaux marge margery margie margo margot margret marguerite margy maria mariah mariam marianna
    marianne maribel marie mariel mariella marietta marigold marilyn marilynn marina marisa marissa marita marjorie
    marjory marla marlene marlo marnie marsha martha martina marva mary maryam maryann maryanne marybeth maryellen
    maryjane marylin marylou mathilda matilda mattie maud maude maura maureen maurine mavis maxine maya mazie meagan
    meg megan meggie meghan megyn mehitabel melania melanie melany melinda melisa melissa mellisa melody melva mena
    mercedes mercy meredith merry meryl mia micaela michaela michell michelle micki mildred milla millicent millie
    milly mimi mina mindy minerva minnie mira miranda miriam missy misty mitzi moira mollie molly mona monica monique
    morag moyra muriel myra myrna myrtle nadia nadine nadya nan nanci nancy nanette nannie naomi natalia natalie
    natasha nattie nell nella nellie nerys ness nessa netta nettie ngaio nia niamh nica nichelle nichola nichole
    nicki nicole nicolette nigella nikki nikole nina nita noelle noemi nola nona nora norah noreen norma nova nydia
    octavia odette olga olive olivette olivia olwen olympia oma oona oonagh opal ophelia oprah ora oriana orla
    orlaith paige pam pamela pammy pandora pansy patience patricia patsy patti pattie patty paula paulette paulina
    pauline pearl pearlie peg peggy penelope pennie penny peony pepita perdita petra petula petunia phebe philipa
    philippa phillipa philomena phoebe phylicia phyllis piper pippa pixie polly poppy portia pramila primrose
    princess priscilla prissy priti prudence prue prunella qiana queenie rach rachael rachel rachelle rae raelene
    ramona raquel rashida raven reba rebecca rebekah regina rena renata renee reta reva reyna rhea rhian rhiannon
    rhoda rhona rhonda rita roberta rochelle roisin romola ronda ronna ros rosa rosaleen rosalie rosalind rosaline
    rosalyn rosalynn rosamond rosamund rosanna rosanne rose roseann roseanne rosemarie rosemary rosetta rosette rosie
    rosita roslyn rowena roxana roxane roxanne roxie roxy roz ruby ruth ruthie sabina sabrina sade sadie saffie
    saffron sallie sally salma salome samantha sandi sandra saoirse sara sarah sarai savannah scarlett selena selina
    selma septima serena shana shania shanice shanna shannan shari sharla sharlene sharon sharron shauna shavonne
    shawna shayla sheelagh sheena sheila shel shelagh shelia shelley shelly shereen sheri sherilyn sheron sherri
    sherrie sherrilyn sherry sheryl sheryll shirley shona shonda shoshana sian sibyl siena sierra silvia sinead
    siobhan sissy skye sondra sonia sonja sonya sophia sophie sophy stacey stacia stacie stacy stefanie stella steph
    stephanie stephany stephie sue sukie summer susan susana susanna susannah susanne susie susy suzan suzanna
    suzanne suzette suzi suzie suzy sybil sydnee sylvia sylvie tabatha tabitha talia talitha tallulah tamara tameka
    tamera tami tamika tammi tammie tammy tamra tamsin tamzin tania tanisha tansy tanya tara taraji taryn tasha
    tashfeen tatiana tawana tawny tegan temperance teresa teri terri tess tessa tessie thandie thea thelma theodora
    theresa therese thomasina tia tiana tiff tiffani tiffany tilda tillie tilly tina tisha tonia tonja tonya tori
    tory tracey traci tracie tracy trena tressa treva tricia trina trinity trish trisha trix trixie trudi trudie
    trudy tulsi twyla ulrika una ursula val valarie valda valencia valeria valerie vallie vanessa vashti vella velma
    vera verity verla verna veronica vi vicki vickie vicky victoria vikki viola violet virginia vita viv vivian
    vivienne vonnie wanda wendi wendy whitney wilda wilhelmina willa willow wilma winifred winnie winona wynne wynona
    xandra xanthe xena yasmin yasmine yetta yolanda ysabel yvette yvonne zadie zandra zara zelda zena zinnia zita zoe
    zoey zoie zora zuleika`,
  male: `
    aaron abe abel abie abner abraham abram ace adam adolph aggy aidan aiden al alan alasdair alastair albert albie
    alden alec aleck aled alejandro alexander alf alfie alfred alfredo algernon alick alistair alister allan allen
    alonzo aloysius alphonse alphonso alton alun alvin ambrose amory amos anders anderson andrew andy aneurin angus
    ansel anson anthony antoine anton antonio antony antwan antwon archer archibald archie archy aric arlen arlo
    armand armstrong arnie arnold arny arran art arthur artie arturo asher atticus auggie august augustine augustus
    austin axel baldwin barack barclay barnaby barney baron barrie barry bart bartholomew bartley barty basil baxter
    baz beau ben benedict benjamin benji bennett bennie benny bernard bernardo bernhard bernie bert bertie bertram
    beto bevan bill billy bishop bjorn blaine blaise bob bobby boris boyce boyd brad braden bradford bradley bram
    branden brandon brandt brant brantley braxton brayden brendan brendon brennan brent brenton bret brett brian
    brice brigham brock broderick brody bruce bruno bryan bryant bryce bryn bryon bryson buck bucky bud buddy burl
    burt burton buster butch buzz byron cade caesar cain cal caleb calhoun callum calum calvin cam campbell caradoc
    carl carlo carlos carlton carlyle carroll carson carter carwyn caspar casper cathal cecil cedric cedrick chad
    chadwick chance chandler channing charles charley chas chase chaz chester chet chick chip christian christopher
    chuck chuckie chuy cian ciaran cillian clarence clark claude clay clayton clem clement cletus cleveland cliff
    clifford clifton clint clinton clive clovis clyde coby cody colby cole coleman colin colm colmcille colt colum
    conan conner connor conor conrad constantine conway cooper corbin cordell corey cormac cornelius cornell cortez
    cory cosmo craig crispin curt curtis curtiss cuthbert cy cyril cyrus dafydd dallas dalton damian damien damion
    damon damond dan dane daniel dannie danny dante darin darius darnell darragh darrel darrell darren darrick darrin
    darryl darwin daryl dave davey david davie davis davon davy dawson dax dayton daz deacon dean deandre deangelo
    declan dejuan del delbert delmar delroy demarco demarcus demetrius den denham denholm denis dennis denny denver
    denzel denzil deon derek deric derick dermot derrick des desean deshawn desmond devin devon dewayne dewey dex
    dexter diarmuid dick dickie diego digby dillon dinesh dion dionte dirk dmitri dom dominic dominick don donal
    donald donncha donnie donny donovan dorian doug dougal dougie douglas douglass doyle drake duane dudley duff duke
    duncan dunstan durward dustin dusty dwain dwayne dwight dwyane dylan eamon eamonn earl earle earnest easton eben
    ebenezer ed eddie eddy edgar edmond edmund edsel eduardo edward edwin egbert elbert eldon eldred eldridge elias
    elihu elijah eliot elliot elliott ellis elmer elmo elmore elon elroy elton elvin elvis elwood emanuel emerson
    emil emile emmanuel emmett emrys enoch enrique eoghan eoin ephraim eric erich erick erik ernest ernie errol ervin
    erwin esau ethan euan eugene evan evander everett everette ewan ewen ezekiel ezra fabian fearghal felix fenton
    ferdie ferdinand fergal fergus ferguson ferrell ferris fiachra fidel finbar finlay finley finn fintan fionn
    fitzgerald fletcher flint floyd forrest foster francis frank franklin franky franz fraser frasier fred freddie
    freddy frederic frederick fredrick fritz gabe gabriel gareth garfield garret garrett garrick garrison garry garth
    gary gaston gav gavin gawain gaylon gaylord gaz gena gene geoff geoffrey george geraint gerald gerard gerrard
    gerry gethin gideon gil gilbert giles glen glenn godfrey gonzalo gordie gordon gordy grady graeme graham grahame
    grange grant granville grayson greg gregg gregor gregorio gregory griffin griffith grover guillermo gus guy
    gwilym gyles hadrian hakeem hal ham hamilton hamish hank hans hardy harlan harley harold harris harrison harry
    hartley harvey hayden hayward heath hector hedley henry herb herbert herbie herman hew hilton hiram hobart holden
    hollis homer horace horatio hosea howard howie hubert huck hudson huey hugh hughie hugo humphrey humphry hunter
    huw hywel iain ian ibrahim ichabod idris ieuan ifan iggy ignatius igor immanuel ingram innocent iolo iorwerth
    irvin irvine irving irwin isaac isaiah isaias ishmael isiah isidore israel ivan ivor izaak jabez jace jack
    jackson jacob jaden jago jairus jake jaleel jalen jamal jamar jamarcus jamel james jamison jared jarrett jarrod
    jarvis jase jason jasper javi javier javon jaxon jaxson jay jayce jayden jayson jeb jed jedediah jeff jefferey
    jefferson jeffery jeffrey jeffry jem jenkin jensen jerald jeremiah jeremy jermaine jerod jerome jeromy jerrold
    jerry jesse jesus jethro jez jim jimbo jimi jimmie jimmy joaquin jock joe joel joey johann john johnathan
    johnathon johnie johnnie johnny jon jonah jonas jonathan jonathon jonny jordi jorge jose joseph josh joshua
    josiah josias jotham juan jud judah judd jude judson julian julius junior junot justin justus kadeem kai kanye
    kareem karl kayden keanu keaton keegan keenan keir keiran keith kelechi kellen kelvin kelvyn kemp ken kendrick
    kenneth kenny kent kenton kermit kerwin kev kevin khalil khizr kieran kieron killian king kingsley kip kipp kirk
    kobe kobi kolton kolya kristopher kurt kurtis kye kyle lachie lachlan laddie lafayette lamar lambert lamont lance
    lancelot landen landon landry langston lanny larry lars lavar lawrence lawrie lawson lazarus leander lebron
    leeroy leif leland lemar lemuel len lennie lenny lenya leo leon leonard leopold leroy les lester levi lew lewis
    lex liam linc lincoln lindell linus linwood lionel llewellyn lloyd loch lochlan lon lonnie lonny lorcan lorenz
    lorenzo lorne louie louis lowell luca lucas lucian lucien lucius ludwig luis luke luther lyle lyman lyndon mac
    mack magnus mahomet mal malachi malachy malcolm malik manfred manley manny manuel marc marcel marcellus marco
    marcos marcus mario mark marlon marlow marmaduke marques marquis marquise marshall martin marty marvin mason mat
    mathew matt matteo matthew matthias matty maurice maurie maurizio maury maverick max maximilian maximus maxwell
    maynard mckinley melville melvin melvyn mercer merlin merrick mervin mervyn micah michael micheal mick mickey
    micky miguel mike mikey mikhail miles millard milo milton mitch mitchel mitchell mitt mo montague monte montel
    montell montgomery monty mordecai morrie morris mort mortie mortimer morton morty mose moses moss muhammad mungo
    murdoch murray mustafa myles myron nacho nat nate nathan nathanael nathanial nathaniel neal neale ned nehemiah
    neil nelson nev nevil neville newell newt newton niall nic nicholas nick nickolas nico nicolaas nicolas nigel nik
    nikolas nile niles ninian noah noble noel nolan norbert norm norman norris norvell nye obadiah obie octavius
    odell odhran odin ogden oisin oliver ollie omar omari oran oren orin orlando orrin orson orval orville osbert
    osborn oscar osmond oswald otha otis otto owain owen ozzie ozzy pablo paddy padraic padraig palmer parker pascal
    patrick paul paulie pauly pax pearse pedro percival percy peregrine pernell perry pete peter petey phil philip
    philippe phill phillip phineas pierce piers porter prescott preston prince proinsias purvis quentin quincy
    quintin quinton rab raekwon raf rafa rafael rafe rafer raheem rahm rahsaan ralph ramon ramsay ramsey rance randal
    randall randell randolf randolph randy raphael rashad raul ravi ray raymond raymundo raynard reece reed reg
    reggie reggy reginal reginald reid reince remington remy reuben rex reynaldo reynold rhett rhodri rhydian rhys
    ricardo rich richard richie richmond rick rickard rickey rickie ricky rico rob robbie robby robert roberto
    robinson rocco rocky rod roddy roderic roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland
    rolando rolf rolland rollie rollo roly roman romeo ron ronald ronan ronin ronnie ronny roosevelt rory roscoe ross
    roy royce ruairi ruaridh rube ruben rubin rudolf rudolph rudy rudyard rufus rupert rush russ russel russell rusty
    ryan ryder ryker ryland salomon salvador salvatore sammie sammy sampson samson samuel sanford saul sawyer saxon
    schuyler scot scott scottie scotty seamus sean seb sebastian senan septimus seryozha seth seymour shane shaquille
    shaun shawn sheldon shelton sherman sherrod sherwood shon si sid sidney sig sigmund silas silvester simeon simon
    sinclair skip sly solomon sonny spence spencer spike stan stanford stanislaus stanley stas ste stefan stephan
    stephen stephon sterling stevan steve steven stew stewart stirling strom struan stu stuart sullivan sven syd
    sylvester tad tadhg taj talbot tarquin tate tavis tavish tavon ted teddy terell terence terrance terrell terrence
    tevin tex thad thaddeus thatcher theo theobald theodore thomas thornton thurgood thurman tiger tim timmy timothy
    titus tobe tobiah tobias tobin toby tod todd tom tomas tommie tommy tony topher torquil torrance travis trayvon
    tre tremaine tremayne trent trenton trev trevor trey tripp tristan tristram troy tuck tucker turner ty tyler
    tyree tyrell tyrese tyron tyrone tyson ulric ultan ulysses urban uri uriah van vance vasilios vassily vaughan
    vaughn vern vernon vic victor vin vince vincent vincente vinnie vinny virgil vitya vivek vladimir wade waldo
    walker wallace wally walt walter walton ward wardell warner warren warwick waylon wayne webb webster wendell wes
    wesley weston whit wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfrid will willard william willie
    willis wilmer wilson win windell winfield winfred winston winthrop wolfgang woodie woodrow woody wyatt wyn wynton
    wystan xavier yancey yehudi york yura zac zach zachariah zachary zachery zachry zack zackary zak zander zane zeb
    zebedee zebulon zechariah zeke zephaniah zephyr ziggy zion`,
  either: `
    addy alex alexis amari andrea angel ariel asa ash ashley ashton aubrey avery bailey bee billie blair blake
    blessing bo bobbie brook cameron camille carey cary casey charlie chris codie corin courtney dakota dale dana
    darcy devyn drew eden eli elisha emery emory enda frankie gale georgie gift gigi gill hilary hyacinthe ike ilhan
    ira jackie jaime jaimie jamie jan janis jaylen jaylin jean jessie jody joni jordan jordon joss jules justice
    kaden kari kasey kay kelly kendall kennedy kerry kim kirby kit kris lane laurence laurie lee leigh lesley leslie
    lilian linden lindsay lindsey logan loren lou lucky mackenzie malinda marian marion maris marley may mckenzie mel
    merle merrill merritt michele mickie moe morgan nicky nicola ola olly paris pat patrice payton peyton phoenix pip
    presley quinn rain rand randi reagan reese regan reilly remi rene ricki riley river robin robyn ronni rowan royal
    ryley sage sal sam sandy sasha shannon shaz shea shelby sheridan simone sky skylar skyler stevie storm sydney
    tatum tawanda taylor teagan terry toni valentine vivien winter yale zola`,
};
