import type { NameTable } from './name-table.ts';

/** Indian, Pakistani, Bangladeshi, Sri Lankan, Nepalese and Afghan names that are in no table before. */
export const SOUTH_ASIAN: NameTable = {
  female: `
    aaliyah aanchal aarti aarushi aashi abha abida adah adeela aditi afroza afsana afshan aishwarya akanksha akshara
    akshata aleema aliza alka alpana amaya ambareen ambika ambreen amisha amita amrita amruta anagha anam anamika
    anandi ananya anaya aneela anindita anisha anjali anjana anju anjuman ankita annapurna annu anoma anoosheh
    anshika anshula antara anuja anula anupama anuradha anusha anushka anushree aparna apoorva apsara aqsa archana
    areeba arifa arpita arti aruna arundhati arunima asha ashanthi ashima asifa asiya asmita atiqa atiya attiya avani
    avantika ayushi babita bani bano barkha barnali batool beenish benazir bhagawati bhagyashree bhanupriya bharati
    bharti bhavana bhavani bhavika bhavna bhavya bhumi bhumika bidya bilqees bilquis bimala bina bindhya bindu
    bipasha bisma chaitali chaitra chamari chameli chanda chandana chandani chandni chandrakala chandrika charu
    charulata charvi chathurika chhavi chhaya chitra chitrangani choden damayanthi damayanti damini darshana daya
    dechen deepa deepali deepika deepshikha deepti deki devaki devi devika devyani dhanashree dhara dhriti dhwani dia
    dilani dilhani dilini dilruba dilrukshi dimple dinusha dipali dipika dipti divya diya dolma draupadi drishti
    durdana durga ekta erum esha eshwari falguni farhana farkhanda farzana fatemah fauzia fehmida ferdousi fizza
    fouzia fozia gargi garima gauri gayani gayathri gayatri geeta geetanjali geetha geetika ghazala girija gita
    gitanjali gowri gulabi gulalai gulrukh habiba hafeeza hafiza hamna hamsa hansa hareem harini harshika harshita
    hasina hema hemalatha hemamalini hemlata hetal hina hira hiral hiranmayi hiruni huma humaira humera ifat ifrah
    ila imesha indrani indu inoka iqra iresha irum ishana ishani ishita ishwari jagriti jahanara jaishree jameela
    jamuna janaki janhvi janki januka javeria jaya jayalakshmi jayalalitha jayalalithaa jayanthi jayanti jayashree
    jayshree jetsun jhanvi jhumpa jigna juhi jyoti jyotika jyotsna kadambari kajal kajol kalpana kalyani kamakshi
    kamalini kamini kamla kamna kanak kanchana kaneez kanika kanimozhi kanta kanthi kanupriya karishma karuna kasturi
    katyayani kaumudi kausalya kausar kaveri kavita kavitha keerthana keya khaleda khanam khushboo khushi kinjal
    kishwar kokila komal kriti kritika kruthika kshama kulsoom kumari kumkum kumud kumudini kunti kusum laiba
    lajwanti lakmini lakshmi lalani lalita lalitha lasanthi lata latha latika lavanya laxmi leela leelavati lekha
    lhamo lipika lopamudra madeeha madhavi madhubala madhulika madhumita madhuri madhushani madiha mahalakshmi
    mahbooba mahika mahima mahira mahjabeen mahnoor mahrukh mahua mahwish maimoona maithili maitreyi maiya mala
    malala malalai malathi malati malavika maleeha maliha malini mallika mamata mamta manasi mandakini mandira maneka
    manel mangala manika manisha manju manjula manjusha manjushree manorama mansi mariyam mashal mawra mayawati
    mayuri medha meena meenakshi meenal meera megha meghana meghna mehak mehnaz mehreen mehrunisa mehwish menaka
    minahil minakshi minal mita mitali mithila mohini mohua momina monira moumita moushumi mridula mrinalini
    mrinmayee mrunal mubeena mugdha mukhtaran mukta munaza munazza muneeba muniba musarat nabeela nadeesha nafisa
    naheed naina nalini namita namrata namratha nandana nandini nandita narayani narmada nasira nasreen navya nayani
    nazia nazma nazneen neelam neelima neena neera neeraja neerja neeta neeti neetu neha netra nidhi nighat niharika
    nilanthi nilima nilmini nimali nimisha nimra niranjala nirmala nirosha nirupama nisha nishanthi nishi nishita
    nithya nitya nivedita nooria nosheen nupur nusrat oshadi oviya pallavi pampha pankhuri papia paromita parul
    parvathi parvati parveen parvina patralekha pavithra payal phulmaya piumi piyali pooja poonam poornima prabha
    pragya prajakta prakriti pranali pranati prasadini pratibha pratiksha pratima preethi preeti prema prerna pritha
    priya priyadarshini priyamvada priyanka pronita puja punita purnima pushpa pushpalata qurat quratulain rachana
    rachna radha radhika rafia ragini raheela rahila rahima raima rajalakshmi rajani rajeshwari rajkumari rajni
    rajshree rakhee rakhi ramola ramya ranjana ranjita ranjitha rasheeda rashmi rashmika rasika ratna razia reema
    reena reetika rehana rekha renu renuka reshma revathi revati ria richa ridhima riffat rimi ritika ritu rituparna
    riya robina rohini roopa roshni rosy rozina rubina ruchi ruchika rukhsana rukhshana rukmini rupa rupal rupali
    rupika ruqaiya ruqia rutuja saadia sabeen sabita sachi sachini sadhana sadhna saeeda sahana saima saira sajida
    sakshi saleema samanthi samhita samina samita sampada samreen sandamali sandhya sanduni sandya sangeeta sangeetha
    sangita sania saniya sanjana sanjukta sanskriti santoshi sapna sarada saraswathi saraswati sarika sarita saritha
    saroja sarojini sashikala sasikala savita savitha savitri seema seetha seher sejal senali shabana shafia shagufta
    shahana shaheda shaheera shaila shailaja shaista shakeela shakuntala shalini shama shamima shamita shamsa shanaya
    shandana shanika shanta shanthi shanti sharada sharanya sharda sharmeen sharmila sharmin sharmistha sharvari
    shashikala shazia sheela sheema sheetal shefali shehla shehnaz shehrbano shikha shilpa shilpi shipra shirani
    shiranthi shivangi shivani shobana shobha shobhana shova shraddha shreya shreyasi shriya shruthi shruti shubha
    shubhangi shubhra shukria shweta shwetha shyama shyamala siddhi sidra simrita sindhu sirima sirimavo sita sitara
    smita smitha smriti sneha snehalata sobia sohini soma sonakshi sonal sonali soofia sreedevi sreeja sridevi
    srilakshmi srimati srishti sriyani subadra subhadra subhashini suchi suchismita suchitra sudeepa sudeshna sudha
    sugandha suhani suhasini sujata sujatha sujeewa sukanya sukriti sulabha sulakshana sulekha sulochana sultana
    sumaira sumana sumathi sumati sumera sumita sumitra sunaina sunanda sundari sunethra sunita sunitha supriya
    surabhi suraiya surbhi surekha suseela sushama sushila sushma sushmita susmita suvarna swapna swara swarnalata
    swarupa swasti swathi swati sweta syeda taapsee tabassum tahmima tahmina tanuja tanushree tanvi tanzeela tapasi
    tarini taruna taskeen taslima tayyaba tehmina tehreem tejal tejaswini thakshila thamara tharushi thilini
    tilottama toral tripti trishna trupti tulasi tvisha udari udita uma unnati upasana upeksha urmi urmila urooj
    urvashi urvi usha usharani ushashi uttara uzma vaidehi vaijayanti vaishali vaishnavi vandana vanita varalakshmi
    varsha varuni vasanthi vasudha vasundhara veda vedika veena vibha vidisha vidya vijaya vijayalakshmi vimala
    vinaya vineeta vinita vishakha vrinda vrushali waheeda wahida wajeeha wangmo wasana wazhma yamini yamuna yangchen
    yashika yashoda yashodhara yasodha yogita yohani zahida zaib zareen zarghona zartaj zeba zebunnisa zeenat zinat
    zulekha`,
  male: `
    aadesh aakash aamer aamir aarav aaryan aasim aatish abhay abhijeet abhijit abhilash abhimanyu abhinandan abhinav
    abhinay abhiram abhishek abid abrar adarsh adeel adhir adinath aditya advait afaq afzal agastya ahmadullah ahsan
    aijaz ajantha ajay ajaz ajeet ajit ajith ajmal akash akhil akhilesh akshat akshay alam aleem alok altaf amanullah
    amarinder amarnath amartya ambarish ambrish ameer ameet ameya amish amitabh amitabha amitav amjad amol amresh
    amrit amritpal amrullah anand anant ananth anantha anantkumar animesh anirban aniruddh aniruddha anirudh anish
    ankit ankur anoop ansar ansh anshul anshuman anubhav anuj anup anupam anura anurag anwarul aqeel aqib aravind
    aravinda arbab arihant arijit arindam arjun arjuna arka arnab aroop arpit arsalan arshad arun arunabha arunkumar
    arup arvind aryaman asaduddin asadullah asanka asfandyar ashfaq ashiq ashish ashok ashutosh ashvin ashwin asif
    asit aslam asoka atal atanu ataullah ataur atharva atiq atiqur atta atul aurobindo avadhesh avinash aviral
    avishek avishka awais ayan ayaz ayub ayush ayushman azad azeem azhar azharuddin azizul azizur babar babasaheb
    babulal baburam badar bajrang balaji balakrishna balakrishnan balasubramaniam balbir baldev balraj balram balwant
    balwinder bamdev bandula bansi baqir barakatullah barkat baryalai basant basavaraj basit basudeb bathiya bhagat
    bhagwan bhagwant bhairon bharat bhargav bhaskar bhaskara bhavesh bhavin bhim bhimrao bhupen bhupendra bhupesh
    bhupinder bibek bijay bijoy bikash bikram bilawal bimal bimalendra bindeshwar binod bipin biplab bir birbal
    birendra bireswar birju bishan bishwa bismillah biswajit brahma brajesh brij brijesh buddhadeb chaitanya
    chakradhar chamara chaminda chanakya chandan chandika chandima chandrababu chandrachud chandrakant chandramohan
    chandrasekhar chandrashekar chandrashekhar chandresh channa charan charith chathuranga chetan chidambaram chinmay
    chinthaka chirag chiranjeevi chittaranjan dadasaheb dalip daljit damodar dananjaya danial danish daniyal danushka
    daoud darshan dasun dattatreya daud dayanand dayasiri debabrata debashis debashish debasish deepak deepankar
    deepender deependra dev devang deven devendra devesh devinder devraj dhananjay dhananjaya dhanraj dhanush dharam
    dharmendra dharmesh dhaval dheeraj dhiraj dhirendra dhirubhai dhruv digvijay digvijaya dil dilhara dilip dilshan
    dimuth dinakar dinanath dinkar dipak dipankar dipendra dipesh divyansh dorji dulal duleep duminda durgesh
    dushmanta dushmantha dushyant dwarka dwijendra ehsanullah ehtesham ejaz eknath emran enayatullah esmatullah fahim
    faizullah fakhar fakhrul faqir farhan faruque fateh fawad fayaz fayyaz fazal fazel fazelhaq fazle fazlul fazlur
    ferdous feroz firoz gagan gajanan gajendra gamini ganapathi ganesan ganesh gangadhar garv gauhar gaurav gautam
    gautham gayan ghafoor ghanashyam ghani ghanshyam ghaus ghulam giridhar giriraj girish gnanendra gobind gokul
    gopal gopalakrishnan gopi gopichand gopinath gotabaya gourav govind govinda gulab gulagha gulbadin gulbuddin
    gulzar gurcharan gurinder gurnam gursharan gyanendra habibullah habibur hafeez hamdullah hamidullah hanif hanuman
    hanumant haq harbhajan hardeep hardik hardit hari haridas hariharan harikrishna harin harinder harish harjit
    harkishan haroon harpal harsh harsha harshad harshal harshavardhan harshit harshith harshvardhan harvinder haseeb
    hashan hashmat hashmatullah hasnain hayatullah hazrat hekmat hekmatullah hemant hemanta hemanth hemasiri
    hibatullah hidayatullah himanshu himesh hiranand hiren hitesh hrishikesh hrithik hritik humayun ibrar iftikhar
    ihsanullah ijaz ikramullah imtiaz inamullah inayatullah inder inderjit indrajit indranil inzamam iqbal irshad
    isfandyar ishaan ishan ishant ishfaq ishtiaq ishwar isuru izharul jagadish jagannath jagat jagdeep jagdish jagjit
    jagjivan jagmeet jagmohan jahanzeb jaideep jaikishan jaipal jairam jaisingh jalaluddin jamshed jamshedji janaka
    janan janith jasjit jaskaran jaspal jasprit jaswant jatin javed jawaharlal jawed jawid jayachandran jayadeva
    jayant jayanta jayanth jayaprakash jaydeep jayesh jayram jeet jeetendra jeevan jehangir jhala jhalanath jigme
    jignesh jiten jitendra jitin junaid jyotiraditya jyotirindra jyotirmoy kabir kailash kaiser kaleem kalidas kalim
    kalyan kamalesh kamindu kamlesh kanhaiya kanwar kapil kapila karan karanvir karimullah karthik karthikeyan kartik
    karu karunanidhi kashif kasun kaushal kaushik kaustubh keheliya keshav ketan kevalram khadga khadim khairul
    khairullah khalilullah khalilur khan khawaja khil khizar khoshal khurram khurshid khushal khushwant khwaja kirit
    kishan kishore kithsiri kripal krishan krishna krishnamurthy krishnan kshitij kuldeep kumar kumara kumarasiri
    kumaraswamy kunal kunwar kusal kushagra kushal kushan lahiru lakhan lakmal lakshan lakshitha lakshman lakshmana
    lakshminarayan lal lalchand lalit lalith lalitmohan lalu lasantha lasith laxman laxmikant liaqat liaquat lokendra
    lokesh lokman lotay luqman lutfullah madan madhav madhavan madhavrao madhukar madhusudan madhusudhan mahadev
    mahadevan mahavir mahbub mahbubul mahela mahendra mahesh maheshwar mahfuz mahinda mahindananda mahinder mahmudul
    mainak maithripala makarand malith mallikarjun mallikarjuna mandar mangal mangesh manik manindra manish manjunath
    manmohan manohar manoj mansukh manusha manzoor maqbool maqsood maroof marvan mashrafe masood masroor masud matin
    matiur mayank mayur meghnad mehboob mehul mihir milind milinda mirwais misbah misbahul mitesh mithun mizanur
    moazzam mofizul mohan mohandas mohanlal mohibullah mohit mohnish moin moinuddin momen monirul mosharraf moshiur
    motilal mrinal mrityunjay mubashir mudassar mudassir muhib muhibullah mujeeb mujibur mukesh mukul mulayam munawar
    muneer munish murali muralidhar muralitharan murtaza musharraf mushfiqur mushtaq mustafizur mutahhar muthu
    muthuvel muttiah nabi nabin nachiket nafees nagarjuna nagendra nagesh najam najibullah najmul nakul nalaka namal
    nanak nandan nandkishore nandu naqibullah naran narasimha narasimhan narayan narayana narayanan naren narendra
    naresh narinder naseer naseeruddin nasirul nasrullah nataraj nataraja naveed naveen navin navraj nawaz nawazuddin
    nayeem nazmul nazrul neel neeraj nematullah niaz nihar nikhil nilanjan nilesh nilkanth nimal nimish nipun niraj
    niranjan nirav nirosh nirupam nishan nishant nishantha nishikant nitesh nitin nitish nityanand nizam nizamuddin
    noorul noorullah nripendra nuwan obaidul obaidullah ojas om omkar omprakash owais padmanabh padmanabhan
    palaniswami palash palitha pankaj pannalal parag param parameswaran paranjoy paras paresh parikshit parimal parth
    partha parthasarathy parthiv parvesh pathum pavan pawan peeyush pervaiz pervez pinaki pinarayi piyush prabath
    prabhakar prabhakaran prabhas prabhat prabhu prabir prachanda pradeep pradip pradyumna praful prafulla prahlad
    prajwal prakash prakhar pramod pramodya pranab pranav pranay pranesh prasad prasanna prasanth prasenjit prashant
    prashanth prasoon pratap prateek pratik pratyush praveen pravin prem premchand pritam prithvi prithviraj priyank
    priyantha pulkit puneet puneeth purushottam pushkar pushpendra qadir qaiser qalamuddin qamar qamruzzaman qayyum
    qudratullah rabi rabindra rabindranath radhakrishnan rafiqul raghav raghavan raghavendra raghu raghubir
    raghunandan raghunath raghuraj raghuram raghuvir rahimullah rahmat rahmatullah rahul raisul raj rajan rajaram
    rajat rajdeep rajeev rajendra rajesh rajinder rajinikanth rajiv rajkumar rajmohan rajnath rajnikanth rajnish raju
    rajvir rakesh rama ramachandra ramachandran ramakrishna ramakrishnan raman ramanathan ramanuj ramanujan ramappa
    ramdas ramdev ramesh rameshore rameshwar ramith ramkumar ramnath ramprasad ramvilas ranbir randeep randhir
    rangana ranganath rangarajan ranil ranjan ranjeet ranjit ratan ratnakar raunak ravichandran ravinder ravindra
    ravindran ravish ravishankar raza raziq razzaq rehan rehman riaz riazul rishabh rishi rishikesh ritesh rituraj
    ritwik rizwan rizwanur robindra rohail rohan rohinton rohit rohitha roohullah roshan rubel rudra ruhul rukman
    rumesh rupesh ruturaj ruwan saadat sabbir sachchidanand sachin sadanand sadashiv saddam safdar safiullah sagala
    sagar saglain sahil sai saifullah sajid sajith sajjad saket salahuddin salauddin saleemullah sambhaji sambit
    samiullah sampath samrat sanat sanath sandeep sandip sangram sanjay sanjaya sanjeev sanjib sanjiv sankalp sankar
    sankaran santanu santosh saptarshi saqib saqlain sarang sarat sarath saravanan sarbananda sardar sarfaraz sarfraz
    sarmad sarvesh sarwar sathish satinder satish satnam satpal satyajit satyan satyanarayan satyapal satyen
    satyendra saumitra saurabh saurav savyasachi sayan sayeed sebghatullah sediq sediqullah selvam senthil shaan
    shabbir shadab shafi shafiq shafiqul shafiqullah shafqat shah shahbaz shaheryar shahid shahidul shahidullah
    shahnawaz shahrukh shahzad shahzaib shahzeb shailendra shailesh shakeel shakil shakoor shakti shaktikanta shamim
    shammi shamsher shamsul shamsur shankar shankara shantanu sharad sharan sharath shardul shashank shashikant
    shatrughan shatrughna shaukat shawkat shazad shebaz shehan shehbaz shehryar shehzad shekhar sher sheraz
    sherbahadur sherzad shirzad shiv shivaji shivakumar shivam shivendra shivkumar shivraj shoaib shravan shrey
    shreyas shrikant shrinivas shubham shubhankar shubhendu shubman shujaat shujauddin shukrullah shyam shyamal
    sibghatullah siddaramaiah siddarth siddhant siddharth siddhartha siddique siddiqur sidharth siraj sirajuddin
    sirajul sitaram sivakumar smaran snehasish sohaib soham sohan sohel soli somen somesh somnath soumen soumik
    soumitra sourabh sourav souvik sreekanth sreenivas sreenivasan srikant srikanth srikrishna srinivas srinivasa
    srinivasan sriram subas subash subhas subhash subhasish subhendu subir subodh subrahmanya subrahmanyam
    subramaniam subramanian subramaniyan subramanya subrata subroto sudarshan sudeep sudesh sudhakar sudhanshu
    sudheer sudhir sudip sudipto sugata sujan sujay sujit sujoy sukanta sukhbir sukhdev sukhjinder sukhvinder
    sukhwinder sukumar sumanta sumanth sumedh sumeet sumit sumitro sundar sundaram sunder suneel sunil supratik suraj
    surajit suranga surendra suresh surinder surjeet surjit surya suryakant suryakumar susanta sushant sushil
    sushilkumar susil sutanu suvendu suyash swapan swapnil swaraj swaroop syamal syed tabish taimur talha tanmay
    tanveer tanvir tapan tapas tarak tarakeswar tarique tarun tasawar taskin tathagata tauseef tayyab tejas tejashwi
    tejasvi tek tenzing tharanga tharindu thilan thilanga thirumavalavan thisara tilak tirtha tissa tooryalai touqir
    trilochan trilok tufail tushar udara udaya udayan udaynidhi uddhav udit ujjal ujjwal umair umakant umang umer
    umesh unmukt upali upendra upul utkarsh utpal utsav uttam vaibhav vajubhai vallabhbhai vamshi vamsi varadarajan
    varun vasant vasanth vasantha vasu vasudev vasudeva vatsal ved vedant veerappa veerendra venkaiah venkat venkata
    venkatesan venkatesh venkatraman venugopal vibhav vidhu vidyadhar vidyasagar vighnesh vignesh vijay vijayan
    vijender vijendra vijitha vikas vikash vikram vikramaditya vikrant vilas vilasrao vimal vinay vinayak vineet
    vineeth vinod vinoth vipin vipul viraj virat virbhadra virender virendra virupaksha vishal vishnu vishwajit
    vishwanath vishwanathan vishwas viswanathan vithal vivaan vivekananda vyas wahab waheed wahidullah wajahat wajid
    wakil wali wangchuk wanindu waqar waqas wasantha wasif wazir wimal yameen yaqoob yash yashas yashpal yashvardhan
    yashwant yatin yatindra yawar yogendra yogesh yogi younus yousaf yousuf yudhishthir yuvraj zabihullah zabiullah
    zaeem zafarullah zaheer zaheeruddin zahoor zaigham zalmai zalmay zaman zameer zardad zekrullah zia ziauddin ziaul
    ziaulhaq ziaur zmarai zmaray zohaib zorawar zubin zulfikar zulqarnain`,
  either: `
    akshaya amanat amandeep amarjeet amarpreet ananda anmol arshdeep ashu ashwini ayaan bakhtawar baljeet baljit
    chandra charanjeet charanjit daljeet farhat firdous gagandeep gunjan gurdeep gurleen gurmeet gurpreet gursimran
    harjeet harjot harleen harmanpreet harpreet inderjeet ishara jagjeet jasleen jasmeet jaspreet jasvinder jaswinder
    kamaljit kamalpreet keerthi kinley kiran kuldip kulwinder lakhwinder madhu madhur mandeep manjeet manjit manpreet
    nambi navdeep navjot navneet nawang ngawang nirmal nurul paramjit parminder pasang pema prabhjot prabhleen
    prabhsimran pranjal priyanshu purna rajul rajwinder ramandeep ravneet rohana rupinder sangay sarabjit saroj
    sarwat satya saumya shan shashi simran simranjit snehal sonam sonu soumya sukhjit sukhpreet suman sunny taranjit
    tashi tejaswi tenzin thinley tsering tshering ugyen ulfat vishwa`,
};
