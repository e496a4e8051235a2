import type { NameTable } from './name-table.ts';

/** Chinese (romanised), Japanese, Korean, Vietnamese, Thai, Indonesian and Filipino names that are in no table before. */
export const EAST_ASIAN: NameTable = {
  female: `
    achara ae-ra ae-ri ae-sook ai aihua aiko ailin ailing aimei aimi aiping airi aisyah akane akari akemi akie akiko
    akina ami amporn analyn anchalee andini anggun annisa anqi apinya aranya areerat arisa arisara arunee aryani
    asako asami asih astuti asuka asuna atiqah atsuko ayaka ayako ayame ayami ayana ayane ayano ayu ayumi azalina
    azizah azlina azumi azusa baihe baoyu bernadita bich bingbing bo-ra bo-young bok-soon boonsri bunga busaba
    caihong caixia caiyun carmelita chadaporn chae-won chae-young chalida chanida chantana chanya chaweewan cherrylyn
    chie chieko chiharu chikako chinami chisato chiyo chiyoko chizuko chizuru chunhua chunlan chunmei chuntao chunxia
    chunying chutima cinta citra corazon cristeta cuc da-hye da-in dandan danni danping daranee darunee desi dewi
    diah diem diep dinda divina divinagracia duangjai duangporn duyen dyah editha ei eiko eimi elvie emi emiko emiri
    endah eri eriko erlinda ernawati estrellita eti etsuko eun eun-bi eun-hee eun-hye eun-ji eun-jin eun-jung
    eun-kyung eun-mi eun-seo eun-sook eun-young eunhye eunji eunjung eunkyung eunmi eunseo eunyoung fangfang fanghua
    faridah fauziah feby feifei fenfang fengxia fengying fitri fitria fitriani fujiko fukiko fumie fumika fumiko
    fusae fusako futaba ga-eun ga-in geun-hye guifang guihua guilan guiying guizhen gyeong-hee gyu-ri ha-na ha-ri
    hae-won haixia hanae hanako hang hanh hartini haruhi haruka haruko harumi haruyo haslinda hatsue hatsuko hee-jin
    hee-jung hee-kyung hee-sun hee-young hesti hideko hien hiroe hiroka hiroko hisae hisako hisayo hitomi hiyori hoa
    honami hongmei hongxia hongyan honoka hsiu-chin hsiu-lien huafang huahua hui-fen hui-ling huifang huiling huiying
    huizhen huong huyen hye-in hye-jin hye-jung hye-kyo hye-kyung hye-mi hye-ri hye-rim hye-soo hye-sun hye-won
    hye-young hyejin hyeri hyewon hyo-jin hyo-joo hyo-jung hyo-ri hyun-ah hyun-hee hyun-jung hyun-kyung hyun-mi
    hyun-sook hyuna ikue ikuko ikumi imee indah indrawati indriani ing-wen ingwen intan iriana isti itsuko itsumi
    jariya jennylyn jeong-eun jeong-hee jeong-hwa ji-a ji-ah ji-eun ji-hee ji-hye ji-hyun ji-na ji-sook ji-sun
    ji-yeon ji-young jia-ling jiahui jiali jiamin jiaying jiayu jieun jihye jin-ah jin-hee jin-kyung jin-sook
    jingfang jingjing jingyi jinlian jinmei jintana jinxia jiraporn jiyeon jiyoung joo-hee joo-yeon ju-eun ju-hee
    juanjuan junaidah jung-ah jung-eun jung-hee jung-hwa jung-in jung-mi jung-sook jung-sun jung-yeon junko juvy kae
    kaho kalsom kana kanae kanako kang-mi kanna kannika kanokwan kanon kanya kanyarat kaori kaoruko kartika kartini
    kasumi kayo kayoko kazue kazuko kazuyo keiko khofifah khwanchanok kie kieu kikue kikuko kimie kimiko kimiyo
    kinuko kinuyo kiyoko kiyomi koharu komariah kotoko kotomi kotone kotori kulap kumi kumiko kuniko kwanjai kyoko
    kyong-hui kyouko kyung-ah kyung-hee kyung-mi kyung-ok kyung-sook kyung-wha laddawan laksmi lalana lamai lan
    lanfang lanh lanlan lanying larasati lastri lely lestari li-hua lianhua lifang ligaya lihua lijuan lilibeth lilis
    limei lingling liping liqin liqun lirong liwayway lixia liyan liying liyuan lizhen loan loida luh luningning
    luzviminda machi machiko madoka mahani maimunah maki makiko mako malee mali mami mamiko mana manaka manami
    manling maribeth maricel mariko marilou marites marivic marliana marsinah masae masako masayo mastura mayo mayu
    mayuka mayuko mayumi mayuree megawati megu megumi mei mei-chu mei-hua mei-ju mei-li mei-ling meifang meifeng
    meihua meijuan meijun meiko meilan meili meilin meiling meimei meiqi meirong meixia meixiang meiyan meiying meiyu
    meizhen melati melchora mengmeng mengyao meutia mi-hee mi-hwa mi-hyang mi-hyun mi-jin mi-jung mi-kyung mi-na
    mi-ok mi-ran mi-ri mi-seon mi-sook mi-sun mi-yeon mi-young miaomiao michie michiko michiyo midori mieko miharu
    mihiro miho mihoko miiko mikako mikiko miku mikuri min-a min-ah min-hee min-ji min-jung min-kyung min-seo min-sun
    minako minami mingxia minji mintra mio miori misa misae misaki misako misato misuzu mitsue mitsuko mitsuyo miu
    miwa miwako miya miyabi miyako miyo miyoko miyu miyuki miyumi mizue mizuho moeka moeko moka momo momoka momoko
    montha motoko murni murniati mutsuko mutsumi my myung-hee myung-sook na na-eun na-ra na-rae na-ri na-yeon
    na-young nafa naho nahoko nami namie namiko nanae nanako nanami nanase naniek nanthida naoko napaporn naree
    narissa narumon natcha natsue natsuko natsume natsumi nattaya nene nenita nga ngan nguyet nhi nhung nicha
    ningning ningsih nisa nobuko nodoka noi nonoka noraini nori noriah norie noriko noriyo norlela normala norsiah
    novita nozomi nuanchan nuch nuong nuraini nurhaliza nurhayati nurizan nurjanah nurlaila nursyahbani oanh ok-ju
    ok-sun onanong orapan orathai paetongtarn pakakrong panadda panida patcharee pei-shan peifang peiling peipei
    pensri perlita pertiwi phailin phitsamai phyu pimchanok ploy pojaman pornthip porntip prapaporn praphaporn preeya
    prita puangphet puspa puspita putri qianqian qiaoling qiaoyun qingling qingqing qiong qiuju qiuyan qiuying qiuyue
    quyen quynh ra-mi rachanee rachmawati rafidah rahayu rahimah raline rashidah ratana ratchada ratchanok ratih
    rattana rawiwan reika reiko reina retno ri-na rianti rie rieke rieko rika rikako riko rin rini rinka rino ririn
    risa risako rismawati rizalina rohani rongrong rosmah rosnah roswita ruangrat ruixue rumi rumiko rungnapa ruolan
    ruoxi ruri ruriko ruslina ryoko sachie sachiko sadako sae sae-rom saeko saki sakiko sakinah sakura sakurako
    salbiah salmah salvacion sanae saori saowalak saowapa sarimah sartika sasipa sasithorn satoe satoko satomi
    satsuki saya sayaka sayako sayo sayoko sayuri seiko sekar seo-hyun seo-yeon seo-yoon seo-young seol-hyun setsuko
    seul-gi seul-ki seung-yeon shanshan shaofang sharifah shasha shigeko shiho shihoko shikiko shin-hye shinta shiori
    shizue shizuka shizuko shoko shouko shu-fen shu-hui shufang shufen shuhua shujuan shuko shulan shuling shumei
    shuping shuqin shuxia shuxian shuying shuyuan shuzhen sinta sirikit sirilak sirindhorn siriporn siriwan siti
    so-dam so-hee so-hyun so-jin so-jung so-min so-ra so-ri so-yeon so-young sol-ju sol-mi somjai sommai somsri
    song-yi sonoko soo-ah soo-jin soo-jung soo-kyung soo-mi soo-min soo-yeon soo-young soojin soyeon soyoung su
    su-chen su-ji su-jin su-jung su-mi su-min su-yeon su-young suchada suci sudarat suji sujin suki sukmawati
    sulastri sumalee sumarni sumi sumie sumiko sumire sun-ah sun-hee sun-hwa sun-hye sun-mi sun-young sunee sunmi
    supaporn suparat supatra supattra suping suqin surangkana suree suryani susanti susi susilawati suu suwanna
    suying suzhen suzue suzuka suzuko suzume syahrini tae-yeon taeko takae takako takayo takiko tamae tamako tamami
    tamie tamiko tari tasanee tati tazuko teiko teresita teruko terumi tham thandar thida thidarat thinzar thoa thu
    thuy thuzar tingting tippawan titi titiek titik tokiko tokuko tomie tomiko tomoe tomoka tomoko tomomi tomoyo
    toshie toshiko toyoko trang tria trinh truc tsugumi tsuneko tsuyako tuti tuyet ubol ubolrat ume umeko umi urai
    usanee utako utami uyen vanida varaporn vilai vy wahyuni wakako wakana wanida wannee wanzhou waraporn wati
    wenjing wenling wenqian wenxiu wha-ja widyawati wilai wilaiwan wilawan wimon winarti winda wipa wulan wulandari
    xianglan xiangyun xiaofang xiaofen xiaohong xiaojing xiaojuan xiaolan xiaoli xiaoling xiaomei xiaoqin xiaoting
    xiaoxia xiaoxiao xiaoyan xiaoying xiaoyun xiaozhen xiuhua xiujuan xiulan xiuli xiumei xiumin xiuping xiuqin
    xiurong xiuwen xiuxia xiuying xiuyun xiuzhen xuefang xuehua xuejuan xueli xueling xuemei xueqin xueying xuezhen
    ya-ling yae yaeko yafang yajuan yaling yanfang yanhong yanhua yanjuan yanling yanmei yanping yanti yanyan
    yaowalak yaowapa yaping yaqin yasue yasuko ye-eun ye-ji ye-jin ye-rim ye-seul ye-won yen yeni yenny yeo-jin
    yeo-jong yeo-jung yeon-hee yeon-jae yeon-joo yeon-kyung yeon-mi yeon-seo yeong-ae yeong-hee yi-chun yi-fei yiling
    yin ying-wen ying-ying yinghua yingluck yingying yo-jong yohana yoko yongmei yoo-jin yoo-jung yoo-mi yoo-na
    yoon-a yoon-ah yoon-hee yoon-jin yoon-jung yoon-kyung yoon-mi yoriko yoshie yoshiko yoshino youko youmei young-ae
    young-hee young-ja young-joo young-mi young-ok young-ran young-sook young-soon yu-chun yu-jin yu-mi yu-na yu-ri
    yu-ting yua yuanyuan yuejiao yueying yufang yufen yuhong yuhua yui yuika yuiko yujin yujuan yuka yukako yukari
    yukie yukiko yukina yukino yukiyo yuko yulan yuli yuling yumei yumeko yumi yumie yumika yumiko yun-hee yun-jin
    yun-mi yuna yunfang yuniarti yunita yunxia yupa yuqin yuria yurie yurika yuriko yurina yurong yuting yuuka yuuko
    yuuna yuxia yuxiang yuyan yuying yuzhen yuzhu yuzu yuzuki zaenab zaiton zaleha zalina zenaida zhaodi zhenzhen
    zhiling zhimei zhiying zhouying zhuoyan ziyi zuraida zuraina`,
  male: `
    abhisit aekkarat agung agus aiguo aiichiro aijun aimin airlangga akihiko akihiro akihito akinori akio akiyoshi
    akom amnuay amorn anan andi andika anek anguo anies anmin anom anucha anung anupong anurak anusorn anutin aoto
    apichai apichart apichatpong apirak aquilino arata arief arifin arkhom arthit arwin asep atsuhiko atsuhiro atsuo
    atsushi atsuto atthaphon awang ayumu azmin bachtiar bagus bahlil bambang bancha banharn banri banyat baoguo
    baojun baolin baoshan baosheng baozhong basuki bayu beom-seok beom-soo bhichai bhumibol bima bingwen binh
    boediono bolin bong-gil bong-joon bong-ju bongbong boonchai boonchu boonlert boonmee boonrod boonsong boonyong
    boqiang bowen budi budiman budiono bunta busyro byeong-ho byung-chul byung-gook byung-ho byung-hun byung-se cahyo
    cecep chaerul chai chairul chaiwat chaiya chaiyasit chakri chalerm chalermchai chalermpol chamlong chan-ho
    chan-wook chang-dong chang-ho chang-hyun chang-min chang-soo chang-wook changchun changjiang changlong changming
    changsheng chaovalit charoen chartchai chatchai chatichai chavalit che-hsuan chengdong chenggang chengguang
    chenglong chengwu chengxiang cheol-soo chettha chi-won chih-hao chih-wei chikara ching-te chingte chinh chito
    chol-min cholil chong-hyon chongwen chuan chuanzhi chul-soo chul-woo chumpol chun-hsien chung-hee chung-mou
    chunshan cong cuong dachuan dae-ho dae-hwan dae-hyun dae-jin dae-jung dae-sung daejung dafeng dahai dai daichi
    daigo daiki daisaku daishi daisuke daiya dalong daming damrong danh dapeng daqing darmawan dat dawei dazhi decha
    deddy dedi dedy dehua dejiang dejun delin deming dequan desheng dewei dexing dezhi dezhong didik dinh direk
    do-hyun do-yoon doddy dodi dody dong-chan dong-geun dong-gun dong-ho dong-hoon dong-hun dong-hyuk dong-hyun
    dong-il dong-jin dong-joon dong-kyu dong-min dong-seok dong-sik dong-soo dong-sung dong-wan dong-won dong-wook
    dong-yeon dong-young dongfeng dongming dongsheng doo-hwan doo-sik duc dudung dung duy edhy eichi eichiro eiichi
    eiichiro eiji eikichi eisaku eishi eita eitaro ekachai ekapol ekkachai ekkapol eko endro enlai erlangga eui-sun
    eui-yong fadli fajar fangming fengshan ferdy fugui fuguo fujio fukuo fuliang fulin fumihiko fumihiro fumihito
    fumin fumio fumitaka fumiya fusheng futoshi fuxing gaku gakuto ganjar gatot gede genichi genichiro genki genta
    gentaro gi-beom gi-hyeon giap giichi ginji goichi goro gosuke guangming guangrong guangsheng guangtao guangzhi
    gun-hee gun-woo gunawan guntur guohua guojun guoliang guolin guoping guoqi guoqiang guoqing guosheng guotao
    guowei guoxiang guoxing guozhong guruh gwang-ho gwang-su ha-joon hae-chan hae-sung haibin haibo haifeng haijun
    hailong haiming haisheng haitao hajime hamengkubuwono hamzah han-bin hanlin hanwen hanzhong hao hariyadi haruhiko
    haruhiro haruhisa haruki harunori haruo haruto haryanto hasyim hatsuo hau hayao hayate hayato hee-chul heita
    heizo hendra hendro heng heri hermanto hermawan heru heung-min heungmin hidehiko hidehiro hidehito hidekazu
    hideki hidemasa hidemitsu hidenobu hidenori hideo hidesaburo hidetada hidetaka hideto hidetoshi hideya hideyo
    hideyoshi hideyuki hiep hieu himawan hiroaki hirobumi hirofumi hirohide hirohiko hirohisa hirohito hiroichi
    hirokazu hiroki hiromasa hiromichi hiromitsu hiromu hironobu hironori hiroo hirosato hiroshi hiroshige hirotada
    hirotaka hiroto hirotoshi hirotsugu hiroya hiroyasu hiroyoshi hiroyuki hisahito hisanobu hisanori hisao hisashi
    hisato hisaya hisayuki hishammuddin hitoshi ho-dong ho-jin ho-sik ho-young hoan hoang hoi-chang hokuto hong-bin
    hong-gil hong-jin hong-joon hongbin hongbing hongbo hongda hongfei hongjun honglei hongliang hongming hongqi
    hongsheng hongtao hongwei hongwen hongzhang hongzhi hongzhong hoon-hyun hotman hozumi htin htun huabin huaqing
    hun hung huy hwan-hee hyeon-woo hyo-jun hyuk-jae hyun-bin hyun-chul hyun-ho hyun-jae hyun-jin hyun-jong
    hyun-joong hyun-jun hyun-ki hyun-min hyun-mo hyun-seok hyun-sik hyun-soo hyun-sung hyun-tae hyun-woo hyung-joon
    hyung-jun hyung-sik hyung-tae ichiro ichirou iemasa ietsugu ignasius ikki ikuo il-gook il-nam il-sung in-ho
    in-hwan in-hyuk in-jae in-kwon in-pyo in-seok in-soo in-sung in-woo irawan irwan irwandi isamu isao isko isoroku
    issei itaru iwan iwao jae-beom jae-bum jae-gyu jae-ho jae-hoon jae-hwan jae-hyeon jae-hyuk jae-hyun jae-in
    jae-joon jae-jun jae-kyu jae-min jae-myung jae-seok jae-sik jae-soo jae-suk jae-sung jae-wan jae-won jae-woo
    jae-wook jae-yong jae-young jaemyung jaja jajang jakrapong jakrit jang-hoon jang-yop jaran jatuporn jaturon
    jejomar jeong-ho jeong-hun ji-ho ji-hoon ji-hun ji-hwan ji-hyuk ji-seok ji-sub ji-sung ji-yong jiabao jianbin
    jianbo jianchao jianfeng jiang jiangang jianguo jianhui jianian jianjun jianliang jianlin jianmin jianming
    jianping jianqiang jianshe jianwei jianwen jianwu jianxin jianxiong jianye jianyi jianyong jianyu jianzhong
    jiaxiang jiechi jieming jiichiro jiliang jiming jin-chul jin-ho jin-hyuk jin-hyun jin-kook jin-kyu jin-pyo
    jin-seok jin-soo jin-sung jin-tae jin-woo jin-wook jin-woong jin-yong jinbao jinfu jinggoy jingping jinguo jinhai
    jinhu jinlong jinming jinpachi jinping jinshan jinsheng jintao jinzhong jirayu jiro jirou jisheng jiwei joichiro
    joji joko jokowi jong-chol jong-chul jong-eun jong-goo jong-hoon jong-hun jong-hwan jong-hyuk jong-hyun jong-il
    jong-in jong-ki jong-kook jong-min jong-nam jong-pil jong-seok jong-soo jong-suk jong-sung jong-un jong-woo
    jong-wook joo-ho joo-hwan joon-gi joon-ho joon-hwan joon-hyuk joon-hyung joon-pyo joon-sang joon-seo joon-seok
    joon-sik joon-sung joon-woo joon-young joong-ki ju-ho ju-hwan juanda jumpol jun-ho jun-hyeok jun-hyuk jun-hyung
    jun-ki jun-pyo jun-seo jun-seok jun-su jun-woo jun-young junfeng jung-bum jung-ho jung-hoon jung-hwan jung-il
    jung-ki jung-kook jung-soo jung-suk jung-woo junichi junichiro junji junjie junki junlong junming junnosuke
    junpei junro junta junwei junya juro juzo kadek kagemasa kai-shek kaichi kaifu kaiming kaito kakuei kanato kaneto
    kang-ho kang-hyun kang-in kang-min kang-rim kanichi kanit kanji kantaro kartono kasem kasit katashi katsuaki
    katsuhiko katsuhiro katsuhisa katsuhito katsuichi katsuji katsuki katsumasa katsunori katsunosuke katsuo katsuro
    katsuya katsuyoshi katsuyuki kazuaki kazufumi kazuhide kazuhiko kazuhiro kazuhisa kazuhito kazuki kazuma kazumasa
    kazunari kazunori kazuo kazushi kazushige kazutaka kazuto kazutoshi kazuya kazuyoshi kazuyuki kegang keigo
    keiichi keiichiro keiji keiju keikichi keinosuke keisuke keita keitaro keizo kejun kengo kenichi kenichiro kenji
    kenjiro kenki kensaku kenshi kenshin kensuke kenta kentaro kenzaburo kenzo keqiang ketut khai khairy khang khoa
    khoi ki-bum ki-duk ki-ho ki-hyun ki-joon ki-moon ki-nam ki-seok ki-soo ki-sung ki-tae ki-woo ki-woong kiatisak
    kiatisuk kichiro kiem kiet kihachi kiichi kiichiro kikuo kiminobu kimio kimoon kingo kinji kintaro kinya kisaburo
    kisho kittipong kittisak kivlan kiyohiko kiyohiro kiyokazu kiyomitsu kiyonori kiyoshi kiyotaka kiyoto kiyoyuki
    kobsak koentjoro koichi koichiro koji kojiro koki kokichi komang komei komsan kook-hyun korn kosaku kosei koshi
    koshiro kosuke kota kotaro kouhei kouichi kouji kouki kousei kousuke kouta koutarou koya kozo kraisak kriengsak
    krit kuang-chung kukrit kun-hee kuniaki kunihiko kunihiro kunio kunitake kuo-yu kuranosuke kwan-jin kwanchai
    kwang-chul kwang-ho kwang-hyun kwang-jin kwang-min kwang-sik kwang-soo kwang-sung kwon-taek kyaw kyohei kyoichi
    kyoji kyosuke kyota kyozo kyu-hyun kyu-sik kyu-sung kyu-young kyung-chul kyung-ho kyung-hwan kyung-jae kyung-rok
    kyung-soo kyung-tae laifu leiming liangyu libin libing licheng liguo lijian liming linbiao lisheng liwei loc long
    longfei longwei luhut lukman luong luthfi mahathir mahfud makio makoto mamoru man-bok man-ho man-sik manabu manh
    manjiro manop maohua mardani mardiono maruf masaaki masachika masafumi masaharu masahide masahiko masahiro
    masahisa masahito masaichi masaji masakatsu masakazu masaki masakuni masamichi masamitsu masamoto masamune
    masanao masanobu masanori masao masaru masashi masashige masataka masatake masateru masato masatomo masatoshi
    masatsugu masaya masayasu masayoshi masayuki masazumi masuo masuzo matsuo maung michiaki michihiko michihiro
    michinori michio michitaro michiya michizo migz mikihiko mikijiro mikio min-ho min-hyuk min-hyun min-jae min-joon
    min-jun min-ki min-kyu min-seok min-sik min-soo min-su min-sung min-woo mineo ming-che minghao mingjie mingjun
    mingliang mingqiang mingzhi minh minoru mitsuaki mitsugu mitsuharu mitsuhiko mitsuhiro mitsuhisa mitsumasa
    mitsunobu mitsunori mitsuo mitsuru mitsutaka mitsuteru mitsutoshi mitsuyasu mitsuyoshi mitsuyuki mochamad mochtar
    moeldoko mohd mongkut montri moo-hyun moo-sung moon-soo morihei morihiro morio motoaki motoharu motohiko motohiro
    motoki motoo motoyasu motoyuki mu-hyun muhadjir muhaimin muhyiddin muhyun mukhlis mukhriz mulyadi muneaki
    munehiro munenori muneo mustapa mustofa mutsuo myeong-ho myint myung-bak myung-ho myung-hoon myung-min myung-soo
    nadiem nagaharu naganori naing nak-yeon nak-yon nam nam-gil nam-il nam-jun nam-sik nam-soo naoaki naofumi naohiko
    naohiro naohisa naohito naoji naokazu naoki naomichi naonori naosuke naotaka naotake naoto naoya naoyuki narong
    narongchai naruhiko naruhito nasrul natsuhiko natsuo nattawut natthawut nazri nghia nghiem ngurah nhan nhat ninh
    ninoy noboru nobuaki nobuchika nobuhiko nobuhiro nobuhisa nobuhito nobukazu nobumasa nobumichi nobumitsu nobunaga
    nobuo nobushige nobusuke nobutaka nobuteru nobuto nobutoshi nobuya nobuyasu nobuyoshi nobuyuki nopadol noppadon
    noriaki norifumi norihiko norihiro norihisa norihito norikazu norimasa norimichi norimitsu norio noritaka
    noritoshi noriyasu noriyoshi noriyuki norodom noynoy nugroho nurdin nuttapong nyan oh-hyun osamu oso otohiko
    panfilo panji panlop panya parinya peilin peiyan peng pengcheng pengfei perfecto phat phi phong phu phuc pichai
    pichet pil-ho pita pitak pithaya piti piyabutr po-wei pongsak pongthep pornchai prabowo prachai prajak pramoedya
    pramono pramote pramual prasert prasetyo prasit prasong pratikno pravit prawit prayut prayuth preecha preeda
    pridi priyanto puguh purachai purnomo purwanto putra qiang qiangguo qiming qingfeng qingfu qingguo qinglin
    qinglong qingshan qingsong qingtian qishan quan quang quanguo quanyou quoc quy quyet rachmat rae-won rafizi
    ramadhan rangsan ratno ratu reiichi reiji ren renji renjie ridwan riki rikichi rikio rikuo rikuto rintaro rinzo
    rizal rizieq rizky rokuro rongguang rongji rudiantara ruihuan ruilin ruiming ryo ryohei ryoichi ryoji ryoki ryoma
    ryosei ryosuke ryota ryotaro ryozo ryu ryugo ryuhei ryuichi ryuichiro ryuji ryuki ryuma ryunosuke ryusei ryushi
    ryushiro ryusuke ryuta ryutaro ryuya ryuzo saburo sachio sadaaki sadaharu sadahiko sadahiro sadakazu sadanobu
    sadao sadatoshi saichi saifuddin saiful saiichi sakda sakichi sakutaro saldi sam-sik samak san-ha sanan sandiaga
    sang sang-beom sang-bum sang-chul sang-gon sang-ho sang-hoon sang-hun sang-hyuk sang-hyun sang-il sang-jin
    sang-jo sang-joon sang-jun sang-ki sang-kyu sang-min sang-seok sang-sik sang-soo sang-su sang-tae sang-won
    sang-woo sang-wook sanji sanjiro sanoh santi santoso sanya saprang sapto sarawut satoru satoshi satrio sawat
    se-hoon se-hun se-hwan se-jong se-joon se-jun seigo seiho seiichi seiichiro seiji seijiro seikichi seinosuke
    seishi seishiro seita seitaro seiya seizo seksan senee seni senichi seo-joon seo-jun seok-ho seok-hun seok-hyun
    seok-jin seok-joon seok-ju seok-min seok-woo seok-yeol seon-ho seong-ho seong-jin seong-min setiawan setsuo setya
    seung-bum seung-chul seung-gi seung-ho seung-hoon seung-hun seung-hwan seung-hyun seung-jae seung-jin seung-joon
    seung-jun seung-ki seung-kyu seung-ryong seung-soo seung-tae seung-won seung-woo seung-yoon seung-youn shafie
    shahrir shaobo shaojun shaolin shaoqi shaowei shengjun shengli shi-hyuk shichiro shigeaki shigefumi shigeharu
    shigehiko shigehiro shigehisa shigehito shigekazu shigeki shigemasa shigemitsu shigenobu shigenori shigeo shigeru
    shigetaka shigeto shigetoshi shigeya shigeyasu shigeyoshi shigeyuki shih-chieh shijie shiming shin-soo shingo
    shinichi shinichiro shinji shinjiro shinjo shinkichi shinnosuke shinpei shinsaku shinsuke shintaro shinya shinzo
    shiro sho shogo shohei shoichi shoichiro shoji shojiro shosuke shotaro shoucheng shoya shozo shu shuanglong
    shuguang shuhei shui-bian shuibian shuichi shuichiro shuilin shuji shulin shun shunichi shunji shunki shunli
    shunpei shunsaku shunsuke shunta shuntaro shunya shunzo shusaku shusei shusuke shuta shutaro shuto shuya shuzheng
    shuzo si-won si-woo sigit sihamoni sihanouk sinh sirichai sirisak slamet soe soeharto soekarno soesilo soetrisno
    sofjan sohei soichi soichiro soji sombat somboon somchai somchart somdet somjit somkiat somkid somkit somphong
    sompong somsak somyot son sondhi songlin songtao sonthi soo-ho soo-hwan soo-hyuk soo-keun soo-man soo-yong
    soon-jae sorayuth sosuke sota sotaro sousuke souta srettha su-ho su-hwan su-keun subagyo sudirman sugeng sugianto
    sugiono suguru suhardi suharso suharto suhendra sujatmoko suk-gyu suk-kyu suk-min suk-woo suk-yeol sukarno
    sukehiro sukhumbhand sulaeman sulak sulistyo sumet sumio sun-ho sun-kyun sun-woo sunao sunarto sung-ho sung-hoon
    sung-hwan sung-hyun sung-il sung-jae sung-jin sung-joon sung-jun sung-keun sung-kook sung-kyu sung-kyun sung-lac
    sung-lak sung-min sung-mo sung-nam sung-rok sung-soo sung-tae sung-won sung-woo sung-woong sung-yong sunthorn
    supachai supardi suphot supot supratman supriyadi supriyanto surachai surakiart surapong surasak suriya suriyan
    suryadi suryo susanto susilo susumu sutanto sutarman suthep sutiyoso sutopo sutrisno suvit suwandi suwat suyono
    suzuo syafruddin syahrul syamsul syarif syng-man syngman tadaaki tadafumi tadaharu tadahiko tadahiro tadahito
    tadakatsu tadakazu tadamasa tadamichi tadanao tadanobu tadanori tadao tadashi tadataka tadateru tadatomo
    tadatoshi tadayoshi tadayuki tae-ho tae-hwan tae-hyun tae-hyung tae-il tae-jin tae-joon tae-jun tae-kyu tae-min
    tae-oh tae-sik tae-soo tae-sung tae-won tae-woo tae-wook tae-yang tae-yong tae-young tai taichi taichiro taiga
    taiichi taiji taiki taiming tairo taisei taishi taisuke taizo takaaki takafumi takaharu takahide takahiko
    takahiro takahisa takahito takaji takakazu takaki takamasa takamitsu takanobu takanori takao takashi takateru
    takato takatoshi takatsugu takaya takayasu takayoshi takayuki takehide takehiko takehiro takehisa takehito takeji
    takeki takema takenori takeo takeru takeshi taketo taketoshi takeyoshi takeyuki takezo taksin takuji takuma
    takumi takumu takuo takuro takuto takuya takuzo tamotsu tan tang tantowi tasuku tateo tatsuaki tatsuhiko
    tatsuhiro tatsuhito tatsuji tatsuki tatsuma tatsunori tatsuo tatsuro tatsushi tatsuta tatsuto tatsuya tatsuyoshi
    tatsuyuki taufan taufiq tawee teerachai teerapong teguh teiichi teiji teijiro teng-hui teofisto teruaki teruhiko
    teruhisa terukazu teruki terumasa terunobu teruo teruya teruyoshi teruyuki teten tetsu tetsuaki tetsuharu
    tetsuhiko tetsuhiro tetsuji tetsumasa tetsunori tetsuo tetsuro tetsushi tetsuta tetsutaro tetsuto tetsuya
    tetsuyuki tetsuzo thach thaksin thamanat thammarak thana thanakorn thanathorn thang thanin thanom thanong thaung
    thaworn theerapat thein therdsak thien thieu thinh thirachai thitinan tho thong thongchai thuan thura tianbao
    tiancheng tianming tianzhu tiejun tien tjahjo toan togo tohru toichi tokujiro tokuo tokuro tokutaro tomisaburo
    tomoaki tomofumi tomoharu tomohide tomohiko tomohiro tomohisa tomohito tomokazu tomoki tomomasa tomonobu tomonori
    tomoo tomotaka tomoya tomoyasu tomoyoshi tomoyuki toranosuke toru tosaporn toshiaki toshifumi toshiharu toshihide
    toshihiko toshihiro toshihisa toshihito toshikatsu toshikazu toshiki toshimasa toshimichi toshimitsu toshinari
    toshinobu toshinori toshio toshiro toshiteru toshitsugu toshiya toshiyasu toshiyuki toshizo totok toyoaki
    toyoharu toyohiko toyokazu toyoo toyotaro trac triet trieu trisno triyono trong trung truong truyen tsugio tsuguo
    tsunehiko tsunekazu tsuneo tsunetaro tsutomu tsuyoshi tung tuong tzu-wei udom udomdej ujang umeji umetaro umpon
    untung uttama vajiralongkorn verapong vichai vichit vico viet vinh virapong viroj visanu vitaya vorapol vu vuong
    wan-ki wanchai wanli wanquan watana wataru watchara wawan weibin weibo weichen weidong weifeng weiguang weiguo
    weihai weijian weijie weijun weiliang weilin weimin weiming weiqiang weiwen weixing weixiong weizhong wen-je
    wenbin wenbo wencheng wenge wenguang wenhao wenlong wenming wenqiang wentao wenwu wenxiong wenzhong wibowo
    wicaksono wichai wichit widjojo widodo winai winarto wiranto wiroj wirote wisnu wissanu wiyono won-bin won-gyu
    won-ho won-hyuk won-il won-jae won-jin won-joon won-jun won-ki won-sik won-soo won-tak won-woo woo-bin woo-jin
    woo-shik woo-sik woo-suk woo-sung woon-gu worachai worawut xiangdong xiangjun xiangming xiaobin xiaobing xiaobo
    xiaochuan xiaodong xiaofeng xiaogang xiaoguang xiaojun xiaolei xiaolong xiaoming xiaopeng xiaoping xiaoqiang
    xiaosheng xiaosong xiaotian xiaowei xiaoxiong xiaoyong xilai xingdong xingguo xinghai xinghua xinglong xingwang
    xinhua xinming xinwei xiong xuebin xuefeng xuejun xueliang xuelong xueming xuesen xueshi xuesong xuezhong yadi
    yahiko yanbin yanbo yanfeng yanjun yanming yansheng yanto yao-ming yaobang yaoming yasonna yasuaki yasufumi
    yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuhito yasuji yasukazu yasuki yasumasa yasumichi yasunari yasunobu
    yasunori yasuo yasuro yasushi yasutaka yasutaro yasuteru yasutomo yasutoshi yasuya yasuyoshi yasuyuki yasuzo
    yataro yayan yen-ting yeo-hoon yeon-seok yicheng yide yifeng yiguang yijun yiming ying-jeou yingcai yingjeou
    yingjie yinglong yingyos yiwei yiyong yizhong yohanes yoichi yoichiro yoji yojiro yong yong-chol yong-gun yong-ha
    yong-ho yong-hun yong-hwa yong-hwan yong-il yong-jae yong-jin yong-joon yong-jun yong-min yong-nam yong-sik
    yong-soo yong-su yong-suk yong-tae yong-un yong-woo yong-wook yongbo yongcheng yongfu yonggang yongguo yonghui
    yongjian yongjie yongjun yongkang yonglin yongming yongping yongqiang yongqing yongsheng yongtao yongwei
    yongxiang yongxin yongyuan yongyut yongzhi yoo-chun yoo-seok yoon-ho yoon-jae yoon-seok yoon-sung yoshiaki
    yoshifumi yoshifusa yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshiichi yoshikane yoshikatsu
    yoshikazu yoshiki yoshimasa yoshimichi yoshimitsu yoshimori yoshimoto yoshinao yoshinobu yoshinori yoshio yoshiro
    yoshisuke yoshitada yoshitaka yoshitake yoshiteru yoshito yoshitomo yoshitoshi yoshitsugu yoshiya yoshiyasu
    yoshiyuki yoshizo yosuke yota yotaro youde youlin youmin youming young-bae young-bin young-bum young-chan
    young-chul young-gil young-ha young-ho young-hoon young-hun young-hwan young-hyun young-il young-jae young-jin
    young-joon young-jun young-kwan young-kwang young-kyu young-min young-moo young-nam young-pyo young-sam young-sik
    young-soo young-suk young-sung young-tae young-uk young-un young-woo young-wook youngsam youwei youxia yozo
    yu-cheon yuanchao yuanming yudai yudhi yudhoyono yudong yuejun yueming yugo yuguang yuhai yuhang yuhei yuichi
    yuichiro yuji yujiro yujun yukichi yukihide yukihiko yukihiro yukihisa yukihito yukikazu yukimasa yukinari
    yukinobu yukinori yukio yukitaka yukito yukitoshi yukiya yukiyasu yukiyoshi yukun yulong yuming yun-ho yun-jae
    yunfei yunfeng yunho yunlong yunpeng yunshan yusaku yusei yusheng yushi yushin yusho yusril yusuke yuta yutaka
    yutaro yuthasak yuto yuuji yuusuke yuuta yuuto yuya yuzo yuzuru zainal zainuddin zaw zedong zemin zengguang
    zenichi zenji zenjiro zentaro zenzo zeya zhanjun zhaoguo zhaohui zhaoxing zhaoxu zhaoyang zhenbang zhendong
    zhengang zhenghua zhengjun zhengming zhenguo zhengwei zhengyi zhengzhong zhenhai zhenhua zhenjiang zhenlin
    zhenming zhenning zhensheng zhenyu zhenzhong zhibin zhibo zhichao zhicheng zhifeng zhigang zhiguo zhihao zhihong
    zhijian zhijie zhijun zhiliang zhilong zhiming zhiping zhiqiang zhisheng zhiwei zhiwen zhixiang zhixiong zhiyong
    zhiyuan zhizhong zhonghua zhongliang zhongmin zhongming zhongshan zhongwei zhongxiang zhongxun zhongyi zhongyuan
    zihao zijian ziming zin ziyang zuguang zulkifli`,
  either: `
    akira anh aoi asahi aung aye bao chau chenxi chiaki chihiro chika chitose dian dwi endang fei giang hae-in
    hae-jin hai han haruna hikaru hiromi hong hua huan hui hyun itsuki izumi ji ji-min ji-soo ji-won ji-woo jia jian
    jiaxin jiayi jie jimin jin jing jisoo joo jun jung jung-won junli kaede kaoru katsumi kazumi khanh khin kiko
    kokoro kurnia lei li lijun lin linh made mao masami michi mikoto min min-young minori mitsuki mizuki nagisa nao
    narumi natsuki ngoc nhu ning nyein nyoman phuong ping putu qi qing rei rio seo-woo seung-hee shigemi shinobu sora
    su-bin subin sung-hee tae-hee tam tamaki thanh thao tian tri tsubasa tsukasa wahyu wayan wei wen won-hee xiang
    xiao xiaoyu xin xuan xue yi yifan yoshimi young yu yuan yuki yuma yun yuu yuuki yuxuan zihan zixuan`,
};
