/** Listed names that are just as often something else: a word of the language, a place, a surname. */
export const ALSO_SOMETHING_ELSE = {
  words: `
    abbey ace ai ailing akin al alba alexa alma alp alpha amber ange angel angelica ansar ants aphrodite april archer
    art ash asia aster august aurora autumn balsa bao bar barb barbie bard baron basil beau bee belle bent beryl bich
    bill bishop blessing bo bora brandy brook buck bud buddy burl buster butch buzz cam can candy carmine carol cass
    chad chai chance charity chase chastity chen cher cherry chick chip christian chuck clay clement cliff colt
    constant coral crystal curt cy dado daisy dale danish dawn deacon dean del della delta den des desire destiny di
    dick dixie dolly don dory dot drew duff duke dung dusty earl earnest ebony eden edit else em emery eve even faith
    fanny fares fay felicity fern ferry fi finn fleur flint flip flo floor flor flora florin foster france frank
    fritz gabby gad gal gala gale gay gaylord gene german gift gill ginger glen gloria goodluck grace grant guy hale
    ham hamlet han hang hank hardy harm harsh hazel heath heather hen henna holly homer hone hong honor honour hope
    huck hui hung hunter iman india innocent iqbal iris islam ivy jack jade jan jasmine jasper jay jean jem jesus
    jewel jewell jihad jimmy job jock joss joy jul jun june junior junta just justice ken khan king kip kipp kit
    kitty lada lance lane laurel lech lee lien lies lily line loan lone long lourdes lucky luna mac mack made mal
    mali mall mane mao mar mare marigold marina marine mark mart martial mat mate maverick max maxim may melody
    mentor mercedes mercy mere merlin merry mike miles min mine misty mo modest modesto mort my myrtle nacho nada
    nadir nam nan nana ness nic nick nik nile noble norm nova octave odd olive opal oz paddy pal pansy pat patience
    patsy patty pax paz pearl peer peg penny peony per pere petunia phi pierce ping pip piper pita pixie poppy porter
    precious primrose prince princess prosper prudence prune queenie rain raj ram ran rand randy raven ray raz reed
    rein rejoice rich rio river rob robin rocky rod roman rose rosemary rosy rowan roxy royal ruby rune rush rusty
    saffron sage said sal salam sally sander sandy sang sari saxon shah shaz shiva shun si sierra sig siri skip sky
    skye slim sly sol son sonny spike ste stein sterling stew storm sue sultan summer sunny tad tai taj tam tan tang
    tansy tawny tea teddy tex thong thor tiff tiger till tin tine tod tone tore tory trinity tripp tui una urban val
    van verity vi victor viola violet vital wade wally ward warren webb webster wen will willow win winter wolf woody
    yaw yen yin young yuan zephyr zion`,
  places: `
    adelaide alberta alexandria angeles arran austin aviv bahia basel bernardino bradford brent brittany brooklyn
    burton carlton carolina carson catalina charlotte chelsea chester cleveland clifton clyde concepcion cortez cruz
    dakota dallas dayton denver devon diego erin florence francisco georgia guadalupe helena hudson iona israel
    jackson jordan kamen kent kerry kimberley kinneret lafayette lincoln lorraine madison mayo milan milton nelson
    olympia orlando paris petra phoenix preston regina richmond rico riyadh roma salem salvador samara sana sanaa
    santiago savannah selma sharon shelby siena sofia stanford sydney thais trent trinidad troy tyler tyrone valencia
    victoria virginia warwick yale york`,
  surnames: `
    abe alden allen alonso anderson arafat archibald armstrong arnold asamoah ashton aydin aziz bailey baldwin
    barakat barclay baxter bennett bevan blair blake boyce boyd bradley brandt brennan brock brody bruce bryant
    bryson byron cade cain calhoun cameron campbell carey carlyle carroll carter cary chandler chandra channing clark
    clayton clifford clinton cole coleman conner conway cooper cordell cornell craig curtis curtiss dalton darwin
    davis dawson denholm dewey digby dillon dogan domingo donovan douglas douglass doyle drake dudley duncan easton
    ecevit eddy eldridge eliot elliot elliott ellis emanuel emerson erdogan ernst erwin everett fallon fenton
    ferguson ferrell finlay finley fitzgerald fletcher floyd forrest franco franklin fraser frasier garfield garrett
    garrison gerrard gilbert giles gordon gottlieb grady graham grange granville grayson griffin griffith gunn hakim
    haley hamdan hamilton harlan harley harper harris harrison hartley harvey hasan hassan hayden hayward hein hilton
    hobart holden hollis howard humphrey hussein ingram irvine irving irwin jamison jarvis jefferson jenkin jensen
    jiang jin joyce judd judson jung kagan kaya keaton keegan keenan kelly kemp kendall kendrick kennedy kim kingsley
    kirby kirk korkut krishnan kumar lambert lamont landry langston lawrence lawson lazar leigh leon levi levy lewis
    li lin lindsay lindsey llewellyn lloyd logan lorentz lorenz lowell lynn mackenzie maher malik mansour marcos
    marino marley marshall martino mason maxwell maynard mckenzie mckinley melville mercer merrill merritt mirza
    mitchell montague montgomery moran morgan morris morton mubarak murdoch murray nader narayanan nasser neal neale
    neville newell newton nolan norris nye odell ogden osborn osman owen ozdemir palmer parker payton pearse percival
    perry peyton polat prasad prescott presley purvis quincy quinn quinton rahman rajan ramachandran raman ramsay
    ramsey randall randolph raza reagan reese regan rehman reid reilly remington reyes riley roberts robinson romano
    roosevelt rosario ross rubin russell ryan ryder saleh sampson sanford santos sawyer schuyler scott seymour
    shaheen shan sharif sheldon shelley shelton sheridan sherman sherwood siddique silva sinclair solomon spence
    spencer srinivasan stanley stewart stirling stuart su suleiman sullivan talbot tate tatum taylor thatcher
    thornton thurman todd tucker turner tyson valentine vance vaughan vaughn ventura vernon wagner walker wallace
    walton warner wayne wei weston whitney wiley willard willis wilson winfield winthrop woodrow wyatt wynne xiang yi
    yildirim yilmaz yu`,
};
