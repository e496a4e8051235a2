import type { NameTable } from './name-table.ts';

/** Names from Africa south of the Sahara and from the Pacific that are in no table before. */
export const AFRICAN: NameTable = {
  female: `
    aba abeba abebech abena abeo abla achieng adaeze adanna adaobi adaora adebukola aderonke adesuwa adhiambo adjoa
    adoma adunni adwoa afia afua agbani aidah aissata aissatou akinyi akosua akua akwele alem ama amaka amarachi
    aminata amma anahera anyango araba aroha asantewaa asnakech asnaketch assetou aster astou atieno awa aweng awino
    awuor ayantu aynalem azeb baaba binta bintou bisi bolanle bontle bosede bukola busi busisiwe chebet chiamaka
    chichi chidinma chimamanda chinelo chinenye chinwe chinyere chioma chipo chiwoniso dikeledi dineo djeneba efua
    eguono ekua emebet enitan eshe esi ewurama ezinne fadzai fana fanta fatou fatoumata fikirte folake folasade
    folashade funke funmi funmilayo gakenia genet gugu hadiza hine hinemoa hiwot hodan ifeoma ifeyinwa ijeoma ilwad
    isatou iyabo jelagat jelimo jepchirchir jepkemoi jepkorir jepkosgei jeptoo jerono johari kadiatou kadidia kailani
    kalea kalkidan kangai keabetswe kealani kebebush kefilwe keneilwe kerubo khadijatou khady khanyisile kidist kiri
    korkor kunthi lateefah leilani lerato letesenbet lindiwe litsoanelo losa lulit lupe mahina makeda makena mame
    mandisa mantoa mariama mariame marjani masechaba mbali mbango meaza mekdes mele mere meseret mihret mmakgosi
    moana modupe mofetoluwa mojisola morayo muadi mukami muthoni mwende mwikali nadifa nafissatou nakato naledi
    nalweyiso namakula namukasa nanjala nanyonga nasra ndeye ndileka neema nekesa ngahuia ngaire ngozi njambi njeri
    nkandu nkechi nkiru nkiruka nkosazana nobuhle noelani nokuthula nokwanda noluthando nolwazi nomalanga nomathemba
    nombulelo nomfundo nomonde nompumelelo nomsa nomvula nomvuyo nomzamo nonhlanhla nonkululeko nontando nontobeko
    nosipho nosiviwe nosizwe nothando nozipho nozuko ntombi ntombizodwa ntsiki nyaguthii nyakim nyambura nyarai
    nyawira nyokabi obiageli obianuju olapeju olubunmi oluchi olufunke olufunmilayo omolara omosede omotola omowunmi
    oneka ouleymatou oumou palesa penda pendo phindile phumzile pilolevu precious pualani puleng pumla rahel ramata
    ramatou ramatoulaye reitumetse rejoice rokia rudo rukia ruvarashe ruvimbo safiatou salamatou salimata salote
    samrawit sarafina sefina selam selamawit senait serwaa seynabou shamiso shupikai sibongile simisola sinazo
    sindisiwe siphokazi sokhna subira tandeka tandiwe tawakalitu temi teniola thandazile thandeka thandi thandiwe
    thembeka thembi thembisa thobeka thoko thokozile thuli thulisile tigist tirunesh titilayo tiwa tsigereda tsion
    ugochi uju uloma vuyelwa vuyokazi wairimu waithera wamaitha wambui wangari wangechi wangui wanjiku wanjiru wanza
    waris wema wubit xoliswa yaa yaaba yaba yande yejide yemisi yetnayet yetunde yodit yordanos zainabu zanele zawadi
    zenebech zewditu zinhle ziyanda zodwa zoleka zoliswa zukiswa zuwena`,
  male: `
    abai abdi abdirahman abdiweli abdoul abdoulaye abebe abera abiodun abiy ablaye abraha abubakar abubakr addisu ade
    adebayo adegoke adekunle ademola adetokunbo adewale adisa adjei adomako afewerki afolabi ahmadou ahmadu aisake
    akanni akintola akinwumi akinwunmi akinyemi akpan alassane alemayehu alemu alieu aliko aliou alioune alpha amadou
    amadu amanuel amare ambachew andargachew armah asamoah asfaw ashenafi asrat assefa atiku atnafu atsu awate awol
    ayele ayinde ayodeji ayodele azikiwe azubuike babacar babajide babalola babatope babatunde baboucarr bakari
    bakary balarabe balla bamidele bandele bassirou bayo bekele belay bereket berhane berhanu birhane birhanu bouba
    boubacar boubakar boukary brahima brima bulus casimir cellou chala chege cheick cheikh chernor chidi chidiebere
    chidozie chidubem chiedozie chigozie chijioke chike chima chimezie chinedu chinua chinweizu chuka chukwudi
    chukwuemeka chukwuma cleophas cyriaque daba dagnachew daher damtew danladi dauda dawda dawit debebe dejene demeke
    dereje desalegn djibo djibril ebrima ebuka edem edrissa efosa ejike ekene ekow elhadj eliud elphas emeka
    endalkachew epeli ermias esayas eskinder eyob fasil fassil faure fekadu fela femi fikre fikru firew foday fode
    fodeh folarin funsho gadisa gashaw gatluak gatwech gbenga gebre gebremariam gebremedhin gebreselassie gedion
    gemechu getachew getahun getaneh girma gitau githinji gizachew goitom goodluck habtamu habte haile hailemariam
    hailu hamani hamidou hemi henok hissene hlumelo hone ibe ibou ibrahima ibrahimu idrissa idrissu ifeanyi ikechukwu
    ikenna ilaisa ioane isiaka ismaila issaka issiaka issoufou jabu jabulani jakaya jaramogi jelani jide jomo joram
    josaia juma jumaane kabiru kalonji kamau kamuzu karanga kariuki kasongo kassahun kebede kekoa kenenisa keorapetse
    kgalema kgosi kgosientso khulani kiama kibet kimani kimathi kimo kinfe kipchoge kipkemboi kipkorir kiplagat
    kiplimo kiprono kiprop kiptoo kiptum kipyego kizza kodjo kodwo koffi kofi kojo kolawole komla kossi kouadio
    kouame kouassi kunle kwabena kwadwo kwaku kwame kwasi kwesi kyalo laisenia lamine lansana lassana legesse lekan
    lemma levy lungisa lwandile lwazi macharia macky madiba mahamadou mahamane mahamat mahlon maina makau makoa
    malusi mamadou mamady mamo manaaki manasseh mangosuthu mathews matiu mbaye mbongeni mbulaeni mbwana mcebisi
    mduduzi mehari mekonnen melaku melusi menelik mengistu merera mesfin mikaere mkhuseli mlungisi mmusi mncedisi
    mobutu modibo modise modou moeketsi mogoeng mohale moise moktar molefe molefi momodou momoh mongezi mosebenzi
    moshood mosiuoa motlatsi mouctar mouhamadou moumouni msizi mthokozisi mthulisi mthunzi mulatu mulugeta munyaradzi
    murithi musyoka mutahi mutua mutula muturi muyiwa mvuyo mwai mwamba mwangi mzwandile mzwanele nainoa nangolo
    ncuti ndaba ndabaningi ndiaga ndubuisi nduka negash negasso ngala ngugi nhial nhlakanipho nhlanhla nicephore
    nikau njoroge njuguna nkosana nkosinathi nnaemeka nnamdi nouhou ntuthuko nuhu obafemi obed obi obinna ochieng
    odhiambo odion odongo ogbonna ojo okechukwu okello okey okon okoth okwudili olabode oladapo oladele oladipo
    olajide olalekan olaniyi olanrewaju olaoluwa olatunde olatunji olawale olu olufemi olugbenga olusegun oluwafemi
    oluwaseun omondi omoyele onyango opiyo opoku osagie osahon osaze osei osita otieno ouma oumar oupa ousainou
    ousmane ousseynou patson phakamile pheello phiwayinkosi pitso pius pule raila rangi rapule rashidi rawiri robel
    romelu rotimi sabelo saidou saikou salif saliou salou samora sandile sanele saulos segun seidu sekou selemani
    semere semisi senzo seretse serigne seydou seyi seyni seyoum shafiu shehu shiferaw shimeles siaka siaosi sibiri
    sibusiso sidiki sifiso simbarashe sindiso sione sipho sitiveni siyabonga siyabulela siyanda sizwe solly songezo
    souleymane soumaila soumana taban tadele tadesse tafari taffa talla tamati tamirat tamrat tane taniela tariku
    tedros tefera teferi tekle temesgen tesfaldet tesfaye teshome tevita tewodros tewolde thabang thabiso thabo thami
    thamsanqa thapelo themba thembelani thierno thulani thulasizwe tidjane tiebile tilahun tipene tlhalefang tolera
    tolossa tresor tsegaye tsepo tsietsi tundu ugochukwu uhuru umaro umaru uzodinma viliami vusi vusimuzi vuyani
    vuyisile vuyo wafula wainaina wale waweru welile wiremu wolde woldemariam wole wondimu workneh wossen xola xolani
    yakubu yao yared yaw yaya yayi yeshitla yoaz yohannes yonas yosief yoweri yusufu zakes zerai zerihun zewde
    zithulele zizi zolani zolile zwelakhe zweli zwelinzima zwelithini`,
  either: `
    abidemi abimbola abiola adebola adedoyin adeola anesu ayanda ayo ayoola boitumelo buhle chelimo chinonso chisomo
    damilola dayo desta gugulethu idowu imani ireti itumeleng itunu kagiso kahu kalani karabo katlego keala kehinde
    koketso lebo lebogang lesedi lungile mosa motlalepula mpho mpumelelo ndidi nkem nuru nyasha obakeng olamide
    olayemi olayinka oluremi olusola oluwaseyi oluwatobi omotayo onyeka opeyemi simba siphiwe tabu tafadzwa taiwo
    takudzwa tapiwa tariro tatenda tayo tebogo temitope tendai thato tinashe tobi tokunbo tola toyin tshepiso tshepo
    tui tumelo tumi uche uchenna unathi uzoma whetu wongani worku yemi`,
};
