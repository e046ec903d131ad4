import { wordSet } from '../util/word-list.ts';

/**
 * Given names of many countries in lower case without accents, by gender; those given to both are in both lists. Made by
 * `npm run given-names` from @faker-js/faker (MIT, https://fakerjs.dev), without words and places.
 */
export const MORE_FEMALE_GIVEN_NAMES = wordSet(`
  aadrika aaltje aanandinii aaratrika aarya aasa aasha aashritha aatmaja aba abani abbey abbondanza abby
  abdonie abeline abena abendam abhaya abigaelle abigel acacie acanthe acela acelya acilia adalbaude adalberta
  adalgisa adalsinde adaugo addison addolorata ade adea adegrine adela adelaida adelaide adelajda adelasia
  adelie adelina adeline adeltrude adelya adile adina adolfa adolfina adolphie adonise adrastee adrehilde adria
  adriena adrienne adrijana adwitiya adwoa afia afitap afra afua agape agata agatha agathe agca agilberte aglae
  aglaia aglaja agnane agneflete agnesa agnese agneta agnieszka agostina agrata agripina agrippine agrypina
  agustina ahalya ahenk ahilya ahlem aida aileen aimee aina aino aishani aisyah ajana ajeng ajla ajlin ajna
  akofa akorfa akos akosua akshainie akshata akshita akua akula akumaa akunna alaine alais alana alara albane
  albena alberade alberte albertina albertyna albina alcidie alcina alcine alcyone alda aldegonde alea
  aleksandra alemka alena alenia alenka aleska alessa alessandra alessia aleth alexa alexandrea alexandrina
  alexandrine alexanne alexia alexine aleya aleyna alfonsa alfreda alia alica alicja alida alienor aliette
  alika alina alis alisa alisha alissa alissia alix aliya aliyah aliz alize alka allegra almila almira aloise
  aloisie alojza alojzije alondra aloyse alphonsine alpike altea althee alva alvina alya alyssia alzbeta
  amabela amadea amalia amaliane amalie amalija amalthee amande amandine amante amara amarande amaranthe
  amaryllis amata amaya ambar ambra ambre ambroisie amea ameliane amelie ameline amelya amethyste ami amina
  aminat aminte aminu amira amodini amra amrita amritambu anabel anabela anaelle anahita anaida anais anala
  anamaria anamarija anamika ananda anandamayi ananta anar anasooya anastasia anastasie anastasija anastazia
  anastazie anastazija anastazja anasuya anatazie anatolia anatolie anca anceline anci ancica ancilla ancuta
  andac andela andelina andi andjelina andra andrada andree andreea andreja andrijana andrina andromeda
  andzelika anemona anemone anesa aneta anette anezka angadreme angel angele angeles angelika angelina angeline
  angelique anggun anghelina angie angilberte ani anica anicee anicette anik anika anila anina anise anisoara
  anja anjali anjushree anjushri anka annabel annabell annabella annabelle annagrazia annalena annamaria
  annapurna anneke anneli annelie annemarie annemijn annette anni annika annikki annonciade annunziata anny
  anouk ansberte anselma anshula anstrudie antea anthelmette antigone antoaneta antoinette antonela antonella
  antonie antonija antonina antonine anuja anusuya anuta anwesha aphelie apolena apollina apolline apollonia
  appia apsara aquiline arabela arabella arabelle araceli aranka arcadie archange arda areta argine aria
  ariadna ariana ariane arianna aricie ariel ariela arielle arina arisa aristita arleta arlette armance armande
  armandine armeline armelle armida armide armine arna arnaude arnolda arnostka arsenie arsinoe artemis
  artemisa arthurine aruna arwen arya asceline ascension asel asella asha asija asiya asja aslesha assomption
  assunta astarte asterie astree astrid astrida astride asuela asya atanasia atanazie atena athalie athanasie
  athenais athina atmaja atreyee atreyi aube aubertine aude audeline augusta augustina augustine augustyna
  aulia aura aure aurea aurelia aureliana aurelie aurelienne aurelle auriane aurica aurore ausilia ausiliatrice
  auxane avani avantika aveline avigaelle avoye awesi axeline axelle aya ayana ayebatari aykal ayla ayleen
  aylin aymardine aymonde ayren aysar ayse ayu ayushmati aza azalea azalee azelia azelie azeline azra azzurra
  baaba baala babeta babette babila bagdagul baidehi baijayanti bala balamani bambina bara barbe barbora barbro
  barica bartolomea basanti basilia basilisse bassilla bathilde batilda beata beatrice beatrycze beau bediz
  bedran bedriska behrem bela belcim belemir belina bella belma beltun benedetta benedicte benedikta benedita
  beniamina benice benigna benli bente benthe benvenuta berangere berceste bercin berenice berenika berinay
  berit bernadetta bernarda berran berre berta berthe bertille bertolda berva besra betania betina betsy betta
  beulah beuve bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana
  bianca bianka bibi bibiana bibianna biborka bice bigna biljana billie bilva bilwa birgit birgita birgitta
  birgitte bisenija biserka blagica blahomila blahomira blahoslava blanche blandine blanduzia blanka blazena
  bobana bobbi bobbie bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava
  boleslava bora borbala borislava borka borna boroka bosiljka bowie bozena bozetecha bozica bozidara brandi
  brandusa branimira branislava branka brankica bratislava bretislava bridgette brigida brigita brigitta brita
  britt bronislava bruna brunehaut brunehilde brunhilda brunilde brygida buddhana caetana cagla calista
  calogera calpurnia camelia camilla candida canel cangul cannur cansel capitolina capucine cara caridad carina
  carine carlijn carlota carlotta carmela carmina carminho carmo carna carola carole carolin casandra casey
  casiana casilda casimira cassandre cassiopea cataleya catarina catena caterina catharina catinca cato catrin
  catrina catrinel ceca cecelia cecile cecilie cecylia celeste celestina celestine celestyna celie celina
  celine celinia cenka cerasela ceren cesminaz cestmira ceyda ceyla ceylan ceylin ceylinaz cezara chakrika
  chanda chandani chandi chandini chandira chandni chandra chandrabhaga chandrakala chandrakin chandramani
  chandrani chandraprabha chandraswaroopa chandravati chantal chapala charlaine charleen charli charline
  charlotta charumati charvi chatura chayenne chelsey cherechi cheyenne chiamaka chiara chimamanda chinyere
  chitrali chitramala chitrangada chizoba chranislava christelle christiane christie christin ciaobella cicek
  cici cilay ciler cilvenaz cimen cindy cinta cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citra
  clarisa clarissa clarisse claude claudine clea clelia clelie clemence clementina clementine clemenzia cleo
  cleofe cleopatra clio cloe clorinda clotilde coco codrina codruta cointa coline collien colomba concetta
  conchita consolata constanca constanta constantina consuela cora coralia coralie coraline cordelia corentine
  corina corinna corinne cornelia cosima cosmina costanza crenguta crescenzia crina cristiana crocefissa
  cronida csenge ctibora ctirada ctislava cunegonda cuzia cyntie cyra cyrielle cyrila daantje daciana dada
  daevi daevika dafina dafne dagmar dagmara dahlia daiana dajana daksha dakshayani dalia dalibora daliborka
  dalida dalie dalila dalima dalimila dalimira damaris damayanti damiana damjanka damla dani danica danijela
  danila danique danka danuse danuta dara daria dariana darie darija darina darinka darja darla darleen darlene
  darshwana dasa davida davina dea debora deeksha deepali deeptimayee deeptimoyee defne degna dejana delie
  delinda delizia della delores delphine demet demetra demetria demi denisa deniz deodata derin derya desanka
  desdemona desiderata desiree despina destan deste devangana devani devasree devi devika devota dewi
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamante dianna dianne
  dianora diara dicle diclehan dida didem didina diede dieke dieudonnee dijana diksha dilan dilara dilay
  dilberay dilek diler diletta dilhan dilruba dimitrina dina dinda diodata dionisia dipali dita ditte ditya
  diviska divna divya dixie djenna dobrava dobrila dobromila dobromira dobroslava dochia doda doina dolunay
  domenica dominika dominique domnica donalda donata donatella dondu donka dora dorana dorcas doriana doriane
  dorica dorina dorine dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorottya dorthe doubrava
  doubravka douce draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi
  drina druina dua dubravka dulari dulce dulcinea dulina dumitra dumitrana dunja dunya durdane durga
  durgeshwari durriye dusana dusanka dusica duska duygu dwi dyah ebba ebe ebiere ebru ecaterina ece ecem ecrin
  eda edda edelberga edita editta edmee eduarda edvarda edvige edyta eef eefje eeva efe eftalya eftimia egizia
  egle egona eka ekaparnika ekin ela elaide elakshi elanur elcin elda elea elektra eleni eleonora eleonore
  elettra elfrida eli elia eliabeth eliana eliane elide elif elimena elin elina eline eliona elisabet elisabeta
  elisabeth elisabetta elisaveta elisea eliska eliza elizabet elize elka elle elli elly elma elmas eloa elodia
  elodie eloisa elvan elvia elvina elwira elynn elza elzbieta ema emanuela emanuelly emel emelie emeline emely
  emerance emerencie emese emili emiliana emilie emilija emine emmanuelle emmelie emmely emmi emmy ena enakshi
  endah enie enimia enise enna enrica enya eracla erma ermelinda ermenegarda ermenegilda erminia erna ernesta
  ernestina ernestine ersilia ervina esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray esra
  essie estefania estella estelle estera esterina eszter etela eudokia eudoksja eudoxie eufemia eufrasia
  eufrosina eufrozina eugenia eugenie eula eulalia eulalie eunika euphrasie euridice eusebia eusebie eutalia
  evangelina evangeline evanghelina evdokija eve evelien eveliina evelin evelina eveline evelyne evi evie evsen
  evy evzenie ewa ewelina eylul eyram eysan fabia fabiana fabie fabienne fabricia fadime fahriye fahrunissa
  faizah famke fanni fannie fanny fantine fara farah fardau farhunnisa fathonah fatma fatos fausta faustina
  faustine faustyna fay faya faye fayen fayenne fazilet feba febe febi febriana febrina federica fedora fehime
  felicie felicita felicitas felina fem femke femm fenja fenna fenne ferah feray ferda ferdinanda ferdynanda
  feride feriha feyza fiammetta fidan fidelie fieke fien fiene fiep figen fikriye filipa filippa filiz
  filofteia filomena filou finia finja finnja fiordaliso fiore fiorella fiorenza firdevs fitri fitria fitriani
  flaminia flavia flaviana flavie fleur floare floarea floortje flore florencia florencja florenta florentina
  florentyna floriana florica floridia florie florina florine flurina foca fortunata fortunee fosca fran franca
  francesca francette francine francis franciszka francoise franka frantiska franziska freda frederica
  frederike frederique freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya funda
  fureyya furuzan fusun gabriella gabrijela gadis gaelle gaia gaja gajana gala galatea galina gamze ganesha
  garance garika gasti gaudenzia gautami gawati gayatri gaye gayle geanina geeta geetanjali gelila gelsomina
  geltrude gema gemine gemini gemma generosa genesia genevieve genoveffa genta gentiana georgeta georgette
  georgiana georgina geralda geraldina gerarda gerardina gerberge gerda gerharda germaine germana gertruda geta
  ghaliyati gherghina ghita giacinta giada gianina gianna gifty gigi gigliola gilberta gilda giliola ginevra
  ginewra gioacchina gioconda gioia giorgia giorgiana giovanna girija girja gisela gisele gisella gita
  gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem glorie godeberta
  godiva gokben gokce goknur goksin gonca gonul gorana goranka gordana gozde graciana gracie gracja gratiana
  gratiela grazia graziana graziella grazina griselda grizelda grozdana gry gudrun guenda guendalina guenievre
  guher guilhemine guillemette guillermina gul gulbahar gulben gulcin guldem gulden guldeste gulen gulgun
  gulnaz gulpembe gulriz gulsen gunay gundelinda guner gunes gungor gunilla guniz gunnel gunnur gunsel gunseli
  gurcan gustava gustavine guusje guven gvendolina gwenaelle hafsa hafshah hailey hale halima halina hamima
  hamsini hana handan hande hanga hani hanna hannabel hanne hannele harinakshi harita hasna hata hattie hava
  havla hayal hayat hayley heda hedda hedi hedvig hedviga hedvika heema heidrun helene helga helin helle
  heloisa heloise hendrika henrieta henriette henrike henryka heracleea herberta hermina hermine herta hesti
  hidaya hilal himadri himani hippolyte hira hiranya honorine hortense hortensia hortensie hortenzia hortenzie
  horymira hostimila hostimira hostislava hrvojka huguette hulya humaira humeyra huner hvezdoslava hyacinta
  ianira iasmina iboja ica icha iclal idil ifa ifeoma iffet ifunanya iginia ignacie ignata ika ikbal ilaria
  ilayda ilda ildegarda ildegonda ildika ileana ilenia ilia iliana ilinca ilinka iljana ilkben ilke ilknur
  ilksen ilkyaz ilona ilsa ilse ilva ilza imani imelda imge imke immacolata imogen imran ina inara inaya inci
  incoronata indah indira indy inesa inez inga inge ingeborg ingeborga ingrida inja inka inkeri innocenza intan
  ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina ipek irawati irena iriana iride iridenta
  irina irmeli irmina isa isabeau isabela isabell isabelle isabelly isadora ise iseult iside isidora isioma
  isis ismerie isolda isotta isra ita iulia iuliana iustina iva ivana ivancica ivanka ivanna iveta ivetta ivica
  ivna ivona ivonne izabela izabella ize izel izidora izolda izzy jacinthe jacky jacoba jacquelyn jada jade
  jadrana jadranka jadwiga jael jaelynn jaga jagica jailey jaimini jaimy jakuba jakubina jakubka jalou jamalia
  jamie jamila jana janaina janeta janica janie janin janina janis janka janna janne janni jara jarmila
  jarolima jaromira jaroslava jasmijn jasmin jasmina jasna jasnena jaya jayda jaylinn jazmin jazz jazzlyn
  jazzlynn jeana jeannette jeannie jehanne jela jelena jelica jelisaveta jelita jelka jella jenna jennie
  jenovefa jente jesa jesika jess jessie jesslyn jesslynn jessy jet jette jevrosima jil jindra jindriska jinte
  jinthe jip jirina jitka joana joann jocelyne jody joelina joeline joelle johana johanne johnnie jolana
  jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jona jonna jordana jorga josefa
  josefien josefin josefine josephin josie josipa josy jovana jovanka joya jozefa jozefina judita judyta jula
  jule juli juliana juliane julide julienne juliette julijana julika julina julita juna juno jusra justina
  justine justyna juta juul jyoti jyotsana kaarina kaat kader kadriye kaia kaja kalea kali kalinda kalpana
  kalyani kama kamala kamaria kamelya kamila kamile kamilla kamla kamuran kanchan kani kania kanishka kanti
  kari karimah karin karina karlijn karlotta karmela karmen karoliina karolina karoline kartika kashyapi
  kasiyah kassandra kata katariina katarina katarzyna katerina katharina kathrin kathrine katica katija katina
  katja kato katrine katryn katy kaya kaylee kayleigh kayra kazi kazimira keet kelley kelli kellie kensi kenza
  kerstin kevser kezia kiana kiandra kiara kika kiki kimberley kincso kinga kira kirana kiraz klara klaudia
  klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina konstance konstancie
  konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie krasava krasomila krista
  kristie kristiina kristine kristy kristyna krystyna ksawera ksenia ksenija kumari kumru kumuda kunhuta kveta
  kvetoslava kvetuse kyara kyllikki kyra lacramioara lada ladina ladislava laila lakshmi laksita lala lale
  lalita lamia lara laras larina larisa larissa larysa latife latika laurane laure laureen laureline laurence
  laurencie laurencja laurene laurentia laurentyna lauriane laurie laurine lavanya laverne lavinia lawrencia
  laxmi leana leandra leann leda leela leena leia leigh lejla lela lelia leman lemide lene leni lenia lenja
  lenka lenne lenya leokadie leona leoni leonia leonida leonie leonilda leonne leonora leontina leontyna
  leopolda leopoldina leopoldine leopoldyna leposava lerzan lesana lestari leticie letitia letizia levke lexi
  lexie leya leyla lia liah liana liara libena liberata libora liboria liboslava libusa libuse licia lida
  lidania lidia lidija lidmila lidya lieke lien liene lieve lieze ligia liisa lila lili lilia lilian lilianna
  lilien lilith lilla lilli lillie lilly lilou lina linde linett linn linne linnea lintang lioara lisann
  lisanne lisbeth lise liselotte liv liva livia liviana livie liya liyana liza lizbeth lize lizz lizzy ljiljana
  ljuba ljubica loa lodovica loes lone lora lore loredana loreen lorelei lorella lorene lorenza loreta loriana
  lorna lota lott lotta lotte lotti loua louisa lova lovisa lovorka lua luana lubica lubomira luboslava luca
  luce luciana lucie lucienne lucija lucilla lucja lucretia lucrezia ludise ludivine ludka ludmila ludomila
  ludomira ludoslava ludovica ludvika ludwika luena luigia luise luiza lujza luka lukrecie lula luminita
  luminosa lumira luna lune luus luzie lya lydie lykke lyn lynda lynette lynne maaike maan maarit maartje
  mabela mable maca macaria macy madalena madalina maddalena maddison madeleine madelief madeline madhuri
  madita madlaina madleen madlen maelle maeve mafalda magali magda maguelone mahaut mahulena maia maica maida
  maija maike maila mailin maimunah maira maite maja majda malati malea malena malene malia malika malin malina
  mallaury malou malti malvina malwina manda mandaakin mandakini mangala mangalya manisha manjusha manon manona
  mara marah marana marcelina marceline marcheta mareike maren marena mareta marga margareta margarida margaux
  margherita margie margit margita margrethe marguerite mari mariam marian marianna marica maricarmen maricica
  marieke mariella marieta marija marijana marika marilena marilu marinela marinella marinetta marioara mariola
  marisol marissa marit marita mariuca marja marjatta marketa markika marla marleen marlen marlena marley marli
  marlie marly marrit marte marthe martina martine martyna maruta marwa maryam maryann maryna marzia masa
  masinka massima mathilda mathilde matilda matilde mattea mattie matylda maud maura mauricette mawuena mawusi
  maxellende maxi maxima maxime mayla mayra maysa mayte mecislava medea medina medine meena meenakshi megane
  meghan mehtap meike meire melani melania melany melba melda melek melenija melia melike melina melis melisa
  melisande melissandre melita melitina melodi melodie meltem menaka menka menodora meral mercede mercia merel
  merete meric merih merjem merle merve meryem messalina mette meyra mica micaela michala michalina michela
  michele mieke mihaela mihriban mika mikaela mikayla mikki mila milada milana milanka milena miley milica
  miljana milka milla mille millicent milly miloslava milota milou milred miluse mima mimma mina minakshi
  minerva minervina minna minodora mioara mira mirabela miranda miray mireille mirela mirella miriama mirja
  mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe miruna mitra mnislava moa
  mohana mohini moira moisette momira mona monalisa monika monique morena morgana morgane muesser muge mujde
  mujgan mukaddes munevver muriela mutia myla mylene myrna myrthe myrtle nabila nadalina nadege nadezda nadja
  nadzieja naemi naja najla najwa nala nalan nalini nana naneta nanna nara narcisa nastja natalia natalija
  natalina natasa nathalie natka naura naya nayla naz nazan nea necla neda nedjeljka neele neeltje nefeli nehir
  neiva nejla nela nele neli nelli nellie nelly nena nera nergis nesa neslisah nesrin nettie neva nevena
  nevenka nevin nevra neyla nia nichole nicla nicoleen nicoleta nicoletta nicoline niculina nida nidia niene
  nienke nigar nihal nihan nika nike nikita nikki nikkie nikodema nikol nikola nikoleta nikolina nila nilam
  nilde nilgun nimakoah nimas ninfa ninthe nisa nisan nives njegomirka noa noami noella noelle noema noemi
  noemie nola nomi nona noor noortje norah norberta nore norica norina nour nova novella noviana novita nowi
  nubia nuccia nukhet nunziata nur nural nuran nurgul nursel nurseli nurul nusa nynke oana obioma oceane
  octavia octaviana oda odeta odetta odette odile odilia ofelie ognjana ojaswini oksan oktavie olcay oldriska
  olgica olimpia olinda oliva olive olivera olivie oliviera oliwia ollie olympe olympia olympie omana omawunmi
  ombline ombretta omolara ondina ondrejka onesta oni onome onorata onorina oona oormila opalina opaline
  ophelia ophelie ora orchidea oriana oriande oriane orietta orlane ornella orsola orsolina ortansa ortensia
  orvokki osanna otakara otilia otilie ottilia otylie oumayra oxana oya oyku ozana ozanne ozden ozge ozlem
  ozlen oznur padma padmi paivi pakize palladia palmazio palmira pam panka panna paramita paraschiva parla
  parvati pascale paskala patricie patrizia patrycja patti paule paulette paulica paulien pauliina paulin pava
  pave pavica pavla pavlina pecine pelagia pelagie pelin pelinsu pembe penelopa penelope peri perihan perla
  pernilla perran perrine persida peruna pervin perzida petek petra petrana petrija petronela petronila
  petronilla petronille petruse petruta petula phileine philine philippa philomene philothee philou phoebe pia
  pien piera pippa piraye pirjo pirkko placida pleun pola polissena polyxena pompilia poornima poppy porzia
  pramila prasanna pratiwi pravdomila pravomila pravoslav pravoslava preity prema pribyslava primerose prisca
  priscila priscille priska prita priya priyala profira prokopa proserpina prospera prudence prudenzia puck
  puji puk pulcherie puput purnima pushti puspa puspita puti putri qori quartilla quentine quieta quinn quintia
  quinty quiteria rabia rachela rachele rada radana radha radimira radina radislava radka radmila radojka
  radomila radomira radoslava radovana radslava rafaela raffaella rafila rageshwari rageswari rahayu rahel
  rahime rahmawati rahmi rahsan raina rainelda raisa rajana rajinder rajna rajsa rakita raluca ramaa rana rania
  raphaelle rasheedah rastislava rati ratih ratna raymonde rea rebeka rebekka regine regitze rehorka reine
  rejeanne reka renette rengin renja renske restu retno reyhan rezzan rhea ria riana riccarda richarda rieke
  riitta rija rika rike rikke riley rina rini ristana ritva robertina robina rodica rohana roksana rolande
  romana romane romanita romee romilda romina romola romy rona ronja roos rosalie rosalina rosalinda rosamunda
  rosana rosanna roseline roselyn rosemarie roser rosita rosmunda rossana rossella rostislava rovena roxana
  roxelana roxy roza rozalia rozalie rozalinda rozamunda rozana rozina rozita rozvita ruby rudolfa rudolfina
  rufina ruhsar rukhmani rukmin rumena runa rupinder ruta ruxanda ruxandra ruya ruza ruzena ruzica saar saba
  sabina sabine sadina safa safae safina safira safiya safta sahra sakura salimah salome salomea salomena
  salomey salsabila salwa samanta samara samia samiah sammie samona samuela sanda sandrine sanem sanja sanna
  sanne santina sanya sanziana saphira sarada sarala saraswati sare sari sarina sarisha sarka sarla sarlota
  saroja sartika sasha saskia saskie satu savannah saveta savina saxona scarlett scholastika scholastique
  scolastica scottie sebastiana sebnem secil seconda secondina seda sedef seden sefora segolene seher sehrazat
  sekinat selale selda selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay
  sengul senka senna sennur septi serafina seraina serap serena serin sermin serpil sertap seval sevda severa
  severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma shakila shakti shakuntala shania shanti
  sharda shari sharmila shashi shashikala shawna sheela shelia sheri sherly sherri sheryl shivakari shobhana
  shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet siana siara sibel sibilla sibyla
  sibylle siddhi sidonia sidonie sidra siena sienna signe siir silja silje silke silvana silviana silvie
  silvija simea simeona simge simina simisola simona simonetta simonida sina sinem sinikka sinja sintia siska
  sitara siv sixtine skarlet skarleta skye slava slavena slavica slavka slavomila slavomira slobodanka sloka
  smaranda smeralda smiljana smilla smita smriti snezana snjezana soave sobeslava sofie sofija sofronia
  sofronie solange soline solveig solveiga soma sona songul sonja sonya soof sophie soraia sorana soraya sorina
  sotira speranta speranza srna stana stanca stanislava stasa staza stefana stefania stefanie stela steliana
  steluta stepana stepanka sterre stina stine stojanka subhashini subhasini sucheta sude sudeva suelen sujata
  sukanya sule suma sumayyah sumitra summer sunay suncica sunita sunniva suryakantam susanne sushma susie suus
  suzan suzana suze suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva swara swarnalata
  swassane sweta syahrini sybilla sylva sylviane sylvie sylwia synne szofi szofia szonja tabea tabita tacjana
  tahlia talea talia talita tami tamia tamina tana tania tanirika tanja tantri tanushree tanushri tanyeli tari
  tarja tarquinia tarsilla tasa tatana tatjana taylor taziana tea tecla teea teja tekla telica tellervo teodata
  teodolinda teodora teodosia teodozie teofila teona tereza terezia terezie teri tessa teudosia tezer thais
  thalea thalia thea theodora theodosie theofila therese thirza tiana tiara tiberia tiina tija tijana tilda
  tilla timea tinca tincuta tine tiphaine tira tiril tirza titi titilayo titin tiziana toluwani tomaska
  tomislava tomke toncica tonija tonka tosca toska traci trasea tri tricia trine trisha tsabita tuana tudora
  tudorita tudosia tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva uchita ugolina uhra
  ulfa ulfet uli uliva ulker ulku ulla ulrika ulus ulva ulviye ulya uma umi ummiye umran unjani unna unsel
  unseli urmila ursule usha usyi utku uygu vaclava vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno
  vaishvi vala valburga valdemara valentine valentyna valera valeria valeriana valerija vanda vania vanna vanya
  varalakshmi varvara vasanti vasilica vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela
  velana veleslava velimira velina velislava venceslava vendelina vendula vendulka venera veneranda venere
  venka venuse venusta verda verdiana vere verena veriana verica veridiana verna verona veronika veronique
  veroslava veselinka vesile veslava vesna vesper veta vibeke vicdan vicentia vicki vickie vicky victoire vida
  vidya viera vieroslava vieve viktoria viktorie vildan vilde vilema vilemina viliana vilma vimala vincencie
  vincenza vinciane vinka violante violeta violette viorela viorica virag virginie visnja vissia vitezslava
  vitoria vittoria viviana viviane vivien vivienne vladana vladena vladimira vladislava vlasta vlastimila
  vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska vorsila vratislava vrinda vrund
  vujica vukica vuslat walentyna waleria wanesa wani wende weronika wiara wibke widya wiebke wies wiktoria
  wilhelmina willow winda wirda wirginia wulan wulandari xaverie xaviere xenia xenie xochitl yaa yael yagmur
  yamileth yana yance yani yaprak yara yarah yaren yaretzi yasemin yasmine yelda yeliz yenthe yesim yessi yfke
  yinthe ylvi ylvie yolande yonca yosun ysaline yseult yulia yuliana yuna yuni yunita zabina zaenab zaharia
  zahide zahra zaida zaira zakelina zalindra zama zamfira zamira zana zaneta zanita zara zaraza zarina zavida
  zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zehra zejnep zekiye zelaya zelda zeliha
  zelimira zelinda zelislava zeljka zelmira zenobia zenobie zenovia zerrin zeyneb zeynep zina zinaida zita
  zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zoeva zoey zofia zofie zoja zora
  zorana zorka zoroslava zosima zselyke zsofia zubeyde zuhal zulaikha zulal zuleyha zulfa zumrut zuzana zuzanna
  zvezdana zvonimira
`);

export const MORE_MALE_GIVEN_NAMES = wordSet(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaryan aatmaj
  aatreya aayushmaan aayushman abaco abadon abay abbondanzio abbondio abdon abdone abdullah abe abeiku abel
  abelard abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin abimbola abisola abisoye abondance
  abramio abramo absalon absolon abyasa acace acacio acar acario acaryatanaya accursio achaire achalesvara
  acharyanandana acharyasuta achil achiles achille achim achintya achyut acilio acim aciscolo acrisio acun
  adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adamo adan addo
  ade adeboye adedayo adegoke adegrin adelardo adelberto adelchi adelfo adelgardo adelin adelmo adelphe adenet
  adeodat adeodato adheesh adhemar adhiarja adhiraj adhrit adiarja adika adikara adikavi adil adin adinata
  adinath aditeya aditya adityanandan adityanandana adjutor adnan ado adolf adolfo adolphe adone adonis adriaan
  adriano adrien adrione adripathi advaya affan afi afonso afro afsin agabio agah agamennone agapet agapito
  agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agnan agneya agnimitra agniprava
  agnivesh agnos agostino agrippa agrippin agus ahmad ahmet ahsen aiace aidan aidano aiden aimable aime aimone
  ajan ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanni akarsana akbatur ake akos akroor aksel akshaj
  akshat akshayakeerti aktekin aktimur akwasi akwesi alade aladino alain alamanno alambana alano alarico alban
  albano alberic alberico albin albino alboino albrecht albrico alceo alceste alcibiade alcide alcime alcino
  aldo aldobrando aldonce aldric aleandro aleardo aleaume alec aleksa aleksandar aleksander aleksej aleksi
  aleksy alen aleodor aleramo ales alessandro alessio alexandr alexandre alexandros alexandru alexe alexej
  alfio alfons alfonz algiso alican alighiero alin alisan alisir alistar alix aljosa alliaume almerigo almine
  almire almiro alois aloisio alojz alok alonzo alp alparslan alpay alper alperen alphan alphee alphonse
  alpinien altan altemur alton alva alvar alverede alviero alvise alwar amabile amadeo amadeus amalric amand
  amandin amando amanzio amaranaath amaranto amaresh amarnath amat amato amatore amauri ambrogio ambroise
  ambrosiano ambroz ambrozy amedee amedeo amedeu amelien amelio amerigo ameyatma amico amiel amilcare amin
  amintore amir amish amleto ammar amogh amon amone amore amos amour ampelio amrit amza anaadi anacleto anael
  anagh anal anand anang anastase anastasije anastaz anatol anatole anatolie ancelin andel andelin andelko
  andelo andeol andi andoche andras andre andreas andrei andrej andri andrija andrin andrzej anej ange angel
  angelo anggabaya anghel angilbe angilran angoustan anicet aniceto aniello anik anil anilaabh anilabh anish
  anjaneya ankal anko annibal annibale anom anouar ansaldo ansbert anselm anselme anselmo ansgar ansgary
  ansovino ant antal antek antelmo antero anthelme antide antim antimo antino antioco antoine anton antonello
  antonie antonin antoniu antony antti antun anuar anunay anuraag anurag apollinaire apollinare apollinary
  apollo apuleio aquilin aquilino araldo aram aras aratone arcade arcadio archambaud archan archange archibald
  archie archimede archippo arcibaldo arda ardito arduino aresio argimiro argo argono ari arialdo arian
  ariberto arie ariel ariele arif arindam arion ariosto aris aristarco ariste aristeo aristid aristide
  aristione aristo aristofane aristotele arkad arkadiusz arkady armand armel armin arminio arnaldo arnaud arne
  arnesh arno arnost arnould arolde aron aronne arpad arrigo arsen arsene arsenie arsenije arseniusz arsinoe
  arsipatra arslan arta artanto artawan arthaud artheme artus arun arunthavanathan arved arvid aryan arystarch
  arzen ascanio ascelin asdrubale ashlesh ashok ashton asimodeo asirwada asirwanda aslijan asmadi asman
  asmianto asmuni assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah
  athanase athos atila atilla atma atmaja atmanand atmananda attila attilano attilio auberto aubrey aubry
  audace audebert audouin audran auguste augustin augusto augustyn aurel aurele aurelian aureliano aurelio
  aurian aurica auro auron ausilio auxence avadhesh averardo avni avram avsar axel axinte ayan ayaz aydemir
  ayden ayhan ayinde aykan aykut ayman aymard aymeric aymon ayoub aytac aytekin aytug ayvaz azeglio azelio azer
  aziz azizhan azmi azubuike baalaaditya baalagopaal babacan bacco badr bagas bagiya bagus bagya baha bahri
  bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey bajragin bakda baki bakiadi bakianto bakidin bakijan
  bakiman bakiono bakti baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal
  balagovind balamantri balangga balapati balazs baldassarre balderico baldo baldomero baldovino baldwin
  balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi bancar bandhu bandhul banel
  banji bankim bankimchandra bankole baptiste baran barbarigo barbu bardo bardomiano baris barlas barnaba
  barnabas barnabe barsaba barsimeo bart barthelemy bartimee bartolo bartolomej bartolomeo bartolomeu bartu
  basarab basil basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu batuhan
  batur baturalp baudouin baykal bayram bazil bazyli beato beatus beau bedir bedirhan bedreddin bedri bedrich
  behcet behic behlul behram behzat bekir bektas bela belimir bellino belo beltramo benadik bence bende
  bendeguz benedek benedetto benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito
  benja benjamim bennet bennie benno benny benoit benone bentley benvenuto benyamin bera beranger berard
  berardo berat berend berengario berislav berk berkan berkay berkin bernd beronico bert bertalan berti bertold
  bertoldo bertolfo bertram bertrand beser besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
  bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhima bhisham bhishma bhoj
  bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
  bhuvaneshwar biagio bibiano bilal bindo bino birino birjesh birol bishnu bivoj bjarne bjorn blagoje blahomil
  blahomir blahoslav blaise blake blazej bless blessing boas boaz boban bobbie bodhan bodhi bodi boet bogdan
  bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav
  bonagiunta bonaldo bonaventura bonavita bonifac boniface bonifacio bonito bora borek borislav borivoj
  borivoje borjan borko borna bortolo borys bosko botond bouchard bowie boyd boza bozetech bozidar bozislav
  bradford bradut brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram
  brancaleone brando branimir branislav branko bratislav brayan brendan brenn breno brent bret bretislav briac
  brice brieuc brijesh brit bronislav bruno bruto bryant buchi bucur budhil budi budimir budislav budivoj bugra
  bukola bulent bulut bunyamin burak burhan bystrik cafer cagak cagan cagatay cagdas cager caglar cahid cahya
  cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
  calanico calcedonio caleb calebe calin calixte callisto callum calogero camelien camil camillien camillo
  canalp candar candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert
  carlo carloman carlton carmelo carmine caronte carponio carroll carub cary casey casian casimiro caslav
  caspar casper cassandre cassiano cassien cassio casto cataldo catalin catullo catur caturangga caua cavid
  cawisadi cawisono cawuk cayadi cazimir cecco cecep cecil cecilio cecyliusz cedomir cedrik cedrin celal
  celaleddin celasun celen celeste celestin celestyn celien celik celil celso cem cemal cemali cemani cemeti
  cemil cemplunk cenek cengkal cengkir cenk cesaire cesare cesario cestmir cetin cetinel cetiner cevahir cevat
  ceyhun cezar cezary cezmi chaanakya chaaruchandra chaitan chakor chakradhar chakravartee chakravarti chanakya
  chandak chandan chandra chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran
  chandranath chapal charak charlemagne charuchandra charuvrat chaten chatur chaturaanan chaturbhuj cherubino
  chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic
  chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom chitraksh chrabros chraniboj chranibor
  chranislav chretien christer christiaan christiano christodule christoffer christoph christophe chrudos
  chrysole chrysostome chukwu chval cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco cirillo
  cirino ciro cistoslav civan claas claes clarenzio claude claudien claudio claudiu cleandre cleandro clemens
  clemente cleonico clery clifton climaco clinio clinton clodomiro clodoveo clotaire clovis codin codrin codrut
  cody coen colins collin colmanno colmazio colombano colombo concetto concordio conner conrad constantin
  cooper corbiniano coreno corentin coriolano cornel cornelio cornelis corneliu coronato corrado corvin cosimo
  coskun coskuner cosma cosmin costache costante costantino costanzo costel costin cremenzio crescente
  crescenzio crespignano crin crispino cristaldo cristea cristiano cristofor cristoforo crocefisso csaba csanad
  csongor ctibor ctirad ctislav cubeyr cumhur cuneyt cuniberto cupido curt cvijan cvijetin cyprian cyprien
  cyriaque cyril cyrille cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dado dag dagel daghan
  dagoberto daiwik daley dalibor daliman dalimil dalimin dalimir daliono dallas dalmazio damar damaso damian
  damiano damien damil damilare damilola damin damir damjan damocle damodara damon damu danang dandak
  dandapaani dani daniele danijel danilo danio daniswara danjuma danko danny dante danu danuja darek darian
  dariati darijan darimin darin dario daris darius dariusz darko darmaji darman darmana darmanto darnell darrel
  darrin darshan darsirah dartono daru daruna daryani daryl dasa datta daver davey davi davide davin davino
  davor davorin davud davy dawid dax dayaamay dayaananda dayaanidhi dayamayee decebal decimo declan deen
  deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar
  delbert delfino delphin demeter demetrio demetriusz demiralp demirhan democrito demostene deneval denisz
  deniz denizalp denny deodato depold dervis desiderato desiderio desimir detmar detrich dev devadatt devagya
  devajyoti devak devdan devesh deveshwar devin devran devvrat dewey dex dexter dexx dezider dhananjay
  dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar didier didimo dieudonne
  digambar digambara digdaya dikmen dilaver dildar dilhan dimas dimaz dimitri dimitrij dimitrije dinakar dinc
  dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio
  dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk divaakar divakar divjot divo
  djayden dluhos dobromil dobromir dobroslav dodato dodo dogan doganay doganer dogu domagoj domenic domenico
  domenik domezio dominick dominik dominique domiziano donat donatello donato donnie donny dono dora dorel
  dorian doriano dorin dorinel doroteo doru douwe doyle dragan dragisa dragoje dragojlo dragoljub dragos
  dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat draza drazen dren dries
  dron drona drzimir drzislav duanne duarte dubravko duccio duco ducu duilio duje dujo dumitru dundar durmus
  dusan dusko dustin duuk dwaipayan dwaipayana dwayne dwi dylano eberardo ebiowei ebuzer ecclesio ecehan ecevit
  ecmel ecrin ecvet eddi eddy ede eden edgard edgardo edhem edi edilberto edison ediz edmond edmondo edmund
  edoardo edouard eduard edvard edvin edwin eekalabya eero efe efisio efken eflah efraim efrem efsun eftimie
  ega ege egemen egeo egidio eginardo egisto egmont egon eirik eja eka ekaaksh ekadant ekaksh ekalavya ekaling
  ekdant ekmel eko ekow ekrem elbert eleazar eleuterio eleuthere elgin eli elia eliah elian eliano eliasz elie
  elifio eligio elija elio eliodoro elion elisee eliseo elisio elita elizej elizeus elliot elmar elmo elogio
  elon elpidio eluh elvan elvezio elvin elvino elyas elzear emanoil emanuele emanuil emas embuh emced emeka
  emeric emerich emidio emiel emil emile emilian emiliano emilijan emin emirhan emmerico emmett emong empirio
  empluk emrah emre emrullah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis
  ennio enno enrico ensar ensio enteng enver enyo enzo epiphane eraclide eraldo eralp erardo erasmo erast eray
  erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc erel eremia eren
  erenia ergin ergun erguner erhan erhard eriberto erich erick erico erkam erkan erkki erman ermanno
  ermenegildo ermes ermete ermilo erminio ernst erol eron eros ersan ersin ertan ertugrul ervin erwin esat esau
  esben esra esref esse estiawan estiono esuperio eterie ethem etienne ettore eubert euclide eudes eudoxe
  eufebio eufemio eufronio eugen eugenio eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu
  eustorgio eustosio eustracjusz eutalio evald evaldo evandro evarist evariste evaristo evasio everardo everett
  evidio evodio evran evrard evremondo evren evzen eymen eyram eyup ezechiel ezechiele ezio ezrak faas fabian
  fabiano fabien fabijan fabrice fabricio fabrizio fahrettin fahri faik falba falih falk famiano fantin faris
  faruk fasih fatih fatin faust faustin fausto faustyn faysal fazio fazullah feda fedai fedde fedele federico
  fedor fedro fehmi felice felician feliciano felicite feliks fender feramus feramuz ferda ferdi ferdinando
  ferenc ferhan ferhat feridun ferit ferman fermiano fermo ferre ferruccio ferruh festo fevzi feyyaz feyzullah
  fiacre fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri filemon filiberto filip filipe filippo
  filomen filomeno filotije finlay finley finn finnley fiodor fionn fiorenziano fiorenzo firmin flavian
  flaviano flavien flavio flaviu flavius fleano flip flodoard florea florent florentin florentyn florestan
  florian floriano florin floris flurin flynn folco forrest fortunat fortunato fosco foss foulques frana
  francesco francis francisque franciszek franco franjo frankie frantisek franz frederic frederico frederik
  fredrick fredrik freek frenkie frido fridolin fridrich fritz frontiniano fryderyk fuat fulbert fulberto
  fulcran fulgence fulgenzio fulvio funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn gabi gabin
  gabino gabor gabriele gada gadang gading gaduh gael gaetano gaffar gaglioffo gaiman gaio gajaadhar gajabahu
  gajadhar gajbaahu galak galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur
  gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo
  ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda garik garimberto garnier garry
  garud garuda gaspar gaspard gaspare gaston gastone gati gatien gatik gatot gatra gaud gaudenzio gaudino
  gauraang gaurang gauranga gautam gautama gautier gautiero gavino gavrilo gazanfer gazi gbeminiyi gbemisola
  gedeon gedeone gejza gellert gelu geminiano genadij gencer generoso genesio gennaro gentile genziano geoffroy
  georg georgel georges georgije gerard gerasim gerasimo geraud gerazim gerazym gerbert geremia gergely gergo
  gerhard gerino germain germano gerolamo geronimo geronzio gerrit gervais gervasio gesualdo gevheri geza
  ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita gherardo ghislain ghita giacinto giacobbe
  giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco
  gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gijs
  gil gilang gildo gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata
  giordano giorgian giorgio giosue giosuele giotto giove gioventino giovenzio girardo girart giray giri girik
  girika girindra giriraaj giriraj girish girolamo gislebert giuda giuliano giulio giustiniano giusto glauco
  gleb glen gligorije gobinda goffredo gojko gokalp gokben gokmen golia golub gomberto goncalo gondebaud
  gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gopaal gopal gopee gopi
  gorakhanatha gorakhnath goran gorazd gordan gordiano gorkem gosto goswamee goswami gothard gottardo gotum
  gouranga goutam govinda gracian graciliano gradimir grady gratian grato graziano gregg gregoire gregor
  gregorian gregorio grga grgo grgur grigore grigorije grimaldo grzegorz gualberto gualtiero gubio gudakesa
  gudakesha guelfo guerin guerrino guglielmo guiberto guido guilherme guillaume guiscardo gulhan gultekin
  gumesindo gunay guner gunnar gunter gurbuz gurdal gurdev gurhan gurkan gurol gursel guru gustav gustave guus
  guven guvenalp guyot gvozden gwido gyorgy habbab habib habiba hacib hadi hafi hafid hagen hairyanto hakan
  hakem haki hakim hakon haldun halil halim halis halit haluk hamdi hamdullah hami hamish hamit hammad hamza
  hamzah hanefi hani hannes hanno hannu hanus haralamb haralambie harald hardana hardi hardouin harimurti
  harinarayan harit harja harjasa harjaya harjo harrison harsana harsanto harsaya hartaka hartana harto harun
  hasan haseki hasibi hasim hasin hasmet hastal hatem hatip hattab hauke havel hayali hayati haydar hayden
  hazar hedelin heikki hein heitor helier helio hendra hendri hendrik hennes henning henri henrich henrick
  henrie henrik henrique henryk herluin hermenegildo heru herve heryanto hicabi hidde hieronim hikmet hilaire
  hilarion hilarius hilary hildebert hilmi himawan himmet hincmar hipolit hippolyte hiranmay hiranmaya hisam
  hjalmar homero honore honorius horac horace horacy horatiu horea horia horst horymir hostimil hostimir
  hostislav hostivit hovard hrvoj hrvoje huccet hud hudavendigar hudayi hugues hulki hulusi huma humayun hunor
  hurkan hursit husameddin husamettin huseyin husnu husrev huub huzeyfe hvalimir hvezdoslav hyacint hynek
  hypolit iacob iacopo iacopone iago iancu ianis ibrani ibun icaro icilio ico idris ieremia ifeanyichukwu
  iginio igino ignac ignacy ignat ignazio ignjat ihsan ihvan ikbal ikenna ikhidie ikhsan ikin ikrime ilai
  ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilhami ilhan ilian ilias ilie ilija ilja ilkay ilker
  ilko illidio illuminato ilmari ilyas immacolato immanuel imran imre imrich inder indra indro innocent
  innocente innocenty innocenzo ino inocenc inocentiu ioan ionel ionica ionut iorio iosif ippocrate ippolito
  irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irwan isa isabeau isac isacco isaia
  isaiah isaias isak ischirione isidor isidore isidoro ismaele ismail ismet istvan italo itri iulian iuliu
  iurie iustin iustinian ivano ivanoe ivar ive ivek iven ivica ivo ivone ivor iwan izaak izaias izajasz izak
  izidor izmael izydor izzet izzettin jaakko jabal jace jacek jachym jackson jaco jacobo jacobus jaden jadesola
  jadran jadranko jadro jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu
  jai jail jaiman jaimy jairo jais jaivey jaka jakob jakov jakub jamal jamie jamil jamiro janek janis janko
  janne jannek jannes jannik jannis jano janos janosch janusz japhet jari jarmil jarne jarno jaro jarolim
  jaromil jaromir jaron jaroslav jarwa jarwadi jarwi jasen jasenko jasin jasmani jasper jaswadi jati jatmiko
  javas javi jax jaxon jaxx jaya jayadi jayce jayden jayeng jaylano jaylen jayson jayvano jeannel jeannot
  jeffery jefri jefta jelle jelmer jelte jenel jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jergus
  jermaine jeronimo jeronym jerzy jesper jessie jett jezdimir jidde jilji jimi jimmie jimram jinawi jindra
  jindrich jip jiri jitender jitendra joachim joah joakim joanny joao joas jody joep joes joey johan johann
  johannes johnathan johnnie johnson joko jona jonatan jonathon jono jonte joojo joost jop jordy jorgen jorin
  joris jorrit jort joscha joschua josef josiah josip josko joso josse josselin jost josua josue jourdain jovan
  jovin joza joze jozef jozsef jozue juda jude judicael jugoslav juha juhani juho jukka julan jules julien
  juliusz jumadi jumari junayd juraj juri jurre juste justyn jusuf juul jyotis kaan kabil kacper kacung kadem
  kadir kadrican kagan kai kailash kairav kaj kajen kajetan kala kalender kalervo kalevi kalim kalinik
  kalistrat kalle kamal kamalesh kambali kamber kamidin kamil kamlesh kamran kanak kanaka kanda kannan kannen
  karahan karam karan kardi karel kari karim kariman karja karlo karma karman karna karol karsa karsana karta
  karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar kasper kastor kasusra kawaca kawaya
  kayaalp kayden kayode kayun kazimierz kazimir keano keanu keerti kees keles kelvin kemal kemalettin kemba
  kemi kenan kenari kende kenes kenji kenny keno kenzie kenzo keramet kerami kerem keremsah kerim kessaf keyan
  kian kiano kilian kimi kimo kin kiran kirilo kirti kiyan kjeld kjell klaas klarencjusz klaudian klaudius
  klaudiusz kleber klemens klement kliment knut kobe koen kofi kojo koko koksal koloman kolombin kolos kolumban
  kolumbin konrad konstantin konstanty konstantyn koray korbinian korkut kornel korneli kornelius korneliusz
  kosma kosmas kosta krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa kristan
  kristian kristijan kristof kristoffer kristopher krisztian krisztofer krsto kruno krunoslav kryspin krystian
  krystof krzysztof ksawery ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kurnia
  kursad kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi
  kweku kwesi kwintyn kyan kyano laal labuh lachlan ladislao ladislau ladislav lai lajos laksana lakshman
  lakshmidhar lakshminath lal lambert lamberto lamih lanang lancilotto lander landolfo landry lanfranco
  langgeng lanjar lantar lapo lascar lasmanto lasmono lasse laswi laszlo latif laurenc laurence laurencjusz
  laurens laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin lautone lavinio laxman lazar
  lazare lazzaro leander leandr leandre leandro leano leart ledion leendert lega legawa leif leland lembah lenn
  lennard lennart lennert lenni lennie lennon lennox lenny leodegar leonardo leone leonhard leonid leonida
  leonidas leonio leonis leontin leontyn leonzio leopardo leopold leopoldo leos lesek letterio leu leufroy
  levent levente levi levin levio levoslav levy lewin lex leyan lian lias liberato liberatore libere liberio
  libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln lino linus lior
  liron lisandro livino livio liviu livius liyam liyan ljubisa ljubomir ljudevit lodovico loek loet loic lolade
  longin lonnie loren lorenc loreno lorenz lorian lorik lorin loris lorrain lotar lothaire lothar louan louay
  louie loup lourenco lowell lowie luan lubomir lubor lubos luboslav luca lucca lucentiu lucian luciano lucien
  lucijan lucio lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico
  ludovit ludvig ludvik ludwig ludwik luhung lui luiz luk luka lukas lukita lukman lukrecius luluh lulut lumir
  lurhur lutfan lutfi lutfullah luthfi lutibor lutobor lutz luuk luwar luwes lux lyam lyan maad maarten maas
  macaire macario maccabeo mace mack madalin maddox mads mael maes maffeo maggiorino magno magnus mahdi
  mahendra maher mahesa mahesh maheswar mahfud mahir mahmud mahmut mahzun maik mailo maiorico makar makara
  makary makinwa maksim maksud maksym maksymilian makuta malco malik malisa malte malthe maman mamante mamert
  manah manasse mancio manel manetto manfred manfredo manik manikya manilio manlio manoah manole mansueto
  mansur mansvet manu manuele maras marceau marcel marceli marcelin marcell marcello marcelo marciano marcin
  marcos marcu marek margana mariadi marian marijn marin marinko marino marinus marius marjan markku marko
  markus marley marlo marlon marolo maros marsito marsudi martaka martana martani marten martial martim martino
  marton martti marut marwata marwin maryadi maryanto marzio massimiliano massimo matan matei matej mateja
  mateo mateus mateusz matheo matheus mathew mathias mathijs mathis mathurin mathuys matias matija matis matko
  mato matous matroniano mats mattes matthias matthieu matthijs matthis matti mattia mattias mattis matus
  matyas matz maugis maurilio maurits maurizio mauro maurycy maxence maxime maximilian maximiliano maximilien
  maxmilian mayeul mayoor mayson mazhar mecislav medard medardo mederic medoro mees meghnad meghnath mehmet
  meik melanio melchiade melchior melchiorre melezio melichar melih meliksah melle mels memduh menardo mence
  menelao meneo menno mennone mercurio merijn merle merlin merovee mert mervin mestan mesut metello metin
  metodej metrofane mevlut mex micael micah micha michal micheal michelangelo michele mick midas mihael mihai
  mihail mihailo mihajlo mihaly mihnea mija mijat mika mikael mikail mikkel mikko miklos mikolas mikulas
  miladin milan milanko milano mile mileta milic milik milisav milivoj miljan miljenko milo milojica milomir
  milon milorad milos miloslav milota milous milovan milovin milutin mimo minervino mink miodrag miomir mirac
  mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza misa misaele misbah
  mischa misko mislav mitar mithat mitica mitra mitrut mlad mladen mnata mnislav modesto mohamed mohammad mohan
  mohinder moise moises mojmir mojzesz mojzis momir monaldo monitore moos moreno moric moris moritz morne
  morten mose moussa mozes mstislav muammer muaviye muaz mufid mugur mugurel muhammed muharrem muhsin muhtar
  muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya
  mulyanto mulyono mumpuni mumtaz muni munir murat muren murilo mursinin mursita murti musa musir muslih
  mustafa mustika mustofa mutahhar muteber mutemed muttalib muyiwa muzaffer muzdad muziano mylan mylo myron
  myrtil nabi nadir nae nael nafiz nagabhushanam nahid nahil naim najam najib nalar namazio nand nanda nando
  nandor naoufal naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi narendra narinder
  narji narseo narsete nasab nasim nasrullah natale natan natanael nataniel nate nath naud naudet naveen navin
  nawal nazario nazariusz nazary nazif nazmi nazzareno nazzaro nebojsa necat necati necdet nechifor necib
  necmettin nedeljko nedim nedjeljko nehemie nehoslav nejat neklan nelio nelu nemanja nenad neo neopolo
  neoterio nepomuk nereo neri neset nesim nestore neven nevin nevio nevzat nezamysl nicarete nicea niceforo
  nicephore niceto nicezio nichifor nicklas niclas nico nicoara nicodemo nicodim nicolae nicolai nicolaie
  nicolo nicu niculita nicusor nicuta niek niels nihat nikita niklas niko nikodem nikola nikolas nikolasz niksa
  nils nimit nimrod niniano nio niranjan nirbhay niro niyaga niyazi nizamettin nnamdi noa noam noan noar nolen
  norbert norberto nostriano noud nouri nout novak novan nox nrima nugraha numan nuno nunzio nurettin nuri
  nurullah nusret nyana nyoman obrad obren octave octavian octavio octaviu oddone oderico odidone odilon odin
  odolen odon odorico oger ognjen oguz oguzhan okan oke okta oktavian oktavius oktay okto olaf olaide olavi
  olbram oldrich olimpian olimpio olimpiu olindo oliviero oliviu oliwier olle olof olufunmi olumide oluwunmi
  omer omero onder ondrej onesto onofrio onorino onorio onoriode onufry onur opan opung orazio orell orenzio
  orest oreste orestes orfeo orhan orio oronzo orsino orso ortensio orville oskar oskari osman osmondo osmund
  ostoja osvald osvaldo ota otakar otello otis otmar oto otokar otomar ottaviano ottavio ottone oury ovidio
  ovidiu ovidius ozan ozcan ozden ozer ozgur ozhan ozkan ozren ozy paciano pacifico pacome pacomio paiman paja
  palatino palemon palladio palmiro pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo
  pangeran pangestu panji pankrac pankracy pantaleo pantaleon pantaleone param paramartha pardi pardo parfait
  paride parman parmenio parsival pascal paskal pasquale paterne paterniano patrice patrik patrizio patroclo
  patru patrycjusz patrycy patryk paulo pauside pavel pavle pavlin pavol payidar pekka peleo pelhrim pelle
  pellegrino pentti pepe pepijn pepo pera perceval perica pericle perikles perkasa perseo pertev perver petar
  petko petr petre petri petrica petrisor petronio petronius petru petrut petteri peyami philemon philibert
  philipp philothee phoenix pierangelo piergiorgio pierluigi piermarco piero pierrick piersilvio piet pieter
  pietro pim piotr pippo pius placido platon platone plinio plutarco polidoro polifemo polikarp pollione
  polykarp pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porziano postumio poul
  praba prabawa prabowo prabu prakosa pran pranata pranawa pranay prasad prasetya prasetyo prassede prathamesh
  pravdan pravdomil pravomil pravoslav prayag prayitna prayoga prayogo predrag prem premysl priamo pribyslav
  prisco privato procopio prokles prokop prokul prosper prospero protasio proteo prudenzio prvoslav publio
  puneet pupolo purushottam purwa purwadi purwanto pusicio putu quarto quasimodo querano quin quinn quinten
  quintiliano quintilio quintino quinziano quinzio quirin quirino rachid raci radan radegast radek raden
  radenko radhost radika radim radimir radisa radislav radit raditya radivoj radivoje radko radmil radmilo
  radolfo radomil radomir rados radosav radoslav radovan radu raducu radul raduz radvan raf rafet raff raffaele
  rafi rafid raharja rahim rahman rahmat rahmi raide raif raihan raik raimondo raimund rainald rainaldo rainer
  rainhard rainold rajan rajendra rajko rajmund rajnold rakesh ralf rama ramazan ramesh rameshwar ramiro ramiz
  randal randolf ranek rangga raniero ranjeet ranjit ranko ranolfo raoul raphael rares rasim rasit rasko rasmus
  rastislav ratibor ratimir ratmir rauf ravi rayan rayen rayyan razvan recai recep redmond refah refet refik
  reginaldo regis regolo reha rehor reis rejan rejean reksa relja relu remi remig remigio remilekun remo
  remondo remus remzi renat renato renaud rendy rens renzo resat respati respicio resul revi reybaud reza riaan
  ricario riccardo richelmo rickard rickey ricky ridwan rifat riff rigard riley rinaldo rino ritesh riv rizki
  roan robaldo robbe robi robinson rocco roch rodan roderik roderyk rodiano rodolfo rodoljub rodolphe rodrigue
  rogelio rohan rohit roko rolando rolf rolfo romain romano romeo romero romeu romoaldo romolo romuald romualdo
  romul romulus ronan roosevelt roselin rosman rostislav rotimi rover rowan rubiano ruchan rudi rudolf rudra
  rufino rufo ruggero rui rukneddin rune ruperto ruprecht ruslan rusman rustu rutilo ryszard saadat saba sabar
  sabato sabazio sabele sabin sabino sabir sachin sacid sadan sadberk sadettin sadi sadri sadullah safa saffet
  saffiro saffo safi safouan safouane sahap sahin sahinalp sahsuvar saiful saim saka sakari sakir sakti
  saladino salamoun salih salim salman salome salomon salomone salomoun salustio salvatore salwator samed
  sameer sami samih samil samim samir sammy samo samson samsul samu samuele sancho sander sandor sandro sandu
  sanjin sanka sansone sante santino santos sapiente sarani sarbello sarvin sasa sascha satish saturniano
  saturnin saturnino satya satyen saul sauveur sava savas savel saverio savi savin savinien savino sayan
  scholastique seb sebas sebastiaan sebastiano sebastiao sebastien sebestian secaeddin seckin secondiano
  secondo sedat sedrik sef sefer seff sefik sehlevent selahattin selami selcuk selim sem semih semplicio
  sempronio semsi sener senesio senn senna senne senofonte senol sepp seppe seppo serafettin serafin serafino
  seraphin serapione serban serbulent seref serenus serge sergej sergen sergi sergiu sergiusz serhat serif
  sermet sertac servac server servidio serviliano sesto settar settimio settimo setya sev sever severiano
  severin severino severo sevket sevki seweryn seyban seyfettin seyfi seyfullah seyyit shalewa shankar shantanu
  shaun sheldon sher sherman shiv sico sicuro siddarth siddhran sidiq sidoine sidon sidonio siebe siem siep
  sigebert sigfrid sigfrido sigismond sigismondo sigurd sihab sihabeddin silvan silvano silvere silverio
  silvester silvestro silvian silviu silvius simao simen simeon simeone simi simion simo sinan sinasi sindre
  sinesio sinfronio sinica sinisa sinkler sireno siriano siricio sirineu siro sisto sixt sixte sixtus sjoerd
  sjors slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir slobodan smil
  sname sobeslav soccorso socrate sokrat soleh solocone soma somnath somu sondre sonke soren sorin sostene
  sosteneo sostrato soter spano spartaco speranzio spirydion spytihnev srboljub srecko sredoje stancu stanimir
  stanislao stanislas stanislav stanko stasta steen stef stefano steffen stelian sten stepan stephaans stephan
  stephane stevan stewart stig stijn stiliano stipan stipe stiriaco stjepan stojan stojmir strahinja stribor
  suat subhash subhi subodh sudi suheyl sukru suleyman suman sune surano suresh sururi surya suryakant
  suryakanta susheel sushil svatoboj svatobor svatomir svatopluk svatoslav svebor svend sverre svetislav
  svetolik svetomir svetozar sviturno swami swapnil swarup sylvain sylvestre sylwester szabolcs szczepan szymon
  taceddin taddeo tadeas tadeo tadija taha tahir tahsin taib taide talat talay talha talip tamas tamer tamino
  tammaro tammo tancrede tancredi taner tanguy tanju tankred tapan tapani tapio taras tarcisio tari tarik
  tarkan tarso tarun tasdik tasnim taswir taufan taufik taurin tayfun tayler taylor tayyar taziano tazio tedi
  teguh teije tejas tekin tekinalp telchide telemaco temel temistocle temitope teo teobald teobaldo teodor
  teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terencius terencjusz
  terenzio terrance terrell tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel theo
  theobald theodor theodorik theodose theofan theofil theophile theophraste theunis theuns thiago thibault
  thibert thibo thierry thies thije thijmen thijn thijs thilo thorben thore thorge tiago tian tibaldo tibbe
  tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tieme ties
  tihomir tijmen tijn tijs til tillmann timbul timm timmy timo timoleon timon timotei timotej timoteo timoteus
  timothee timur tino tirone tirta tirtayasa titien titilope tito titus tizian tiziano tizio tjark tobia
  tobiasz tobiloba tobin todor toke tolga tolomeo tolunay toma tomasz tome tomi tomiloba tomislav tommaso
  tommie tomo tonci tonko tonnin toon tope torben torbjorn torkvat torquato torsten tosco toussaint traian
  trajan tranquillo tri trilochan trilochana trilok trilokanath trilokesh triloki tristan tristano troels
  trpimir trpko tudor tufan tugay tugiman tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunc tuncer
  tuomas turan turgay turgut turi turibio turkay turker turkes turold tushar tussio tuur tvrtko twan tycho tygo
  tymon tymoteusz tyron tyrone ubaldo ubertino uberto uda udai udit udo uffe ufuk ugo ugolino uguccione ugur
  ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulisse ulker ulpiano ulrich ulrico ulrik ulstano ulvi
  ulysse umang umar umay umaya umberto umile umit umur umuralp umut unal unggul upendra upik upton uranio
  urbain urbano urdino uriele ursicio ursino ursmaro usame usman utama utku uttam uve uzeyir uzodimma vaclav
  vadim vagn vaha vahdet vahid valdemar valente valentijn valentim valentin valentino valentyn valere valerian
  valeriano valerico valerio valeriu valery valfredo valfrido valid valtena valter valtr valtteri vanja varo
  vasco vasil vasile vasilica vasko vasudev vasudeva vatroslav vavrinec vecdi vedang vedanga vedasto vedat
  vedran vefa vefik vega vehbi veikko veit veleslav veli velibor velimir velio velislav venance venanzio vencel
  venceslao venceslas venceslav vendel vendelin venek venerando venerio veniamin ventura venustiano venusto
  verano verecondo verenzio verner vero veroslav verulo vespasiano veysel veysi vezio vianney vicentiu
  victorien victorin vidak vidhur vidhya vidiano vidone vidor vidur viggo vigile vigo vijay vijeko vik viktor
  viktorin vilem vilfredo vilhelm viliam vilibald viliberto ville villy vilmar vilmos vimal viman vinay vince
  vincenc vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinsen vinz viorel virgilio virgin virginio
  virman virone visarion viscardo vishnu vishwamitra vit vital vitale vitalico vitazoslav vitezslav vito vitold
  vitoslav vittore vittoriano vittorio vitus vivaldo viviano vivien vjekoslav vjenceslav vlad vladan vladek
  vladimiro vladislav vladivoj vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin
  vojmil vojmir vojslav vojtech vok volfango volfgang volkan vratislav vratko vseboj vsebor vserad vseslav
  vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano vyas wadi wahyu wakiman wale walenty walentyn
  waleran walerian walery walgierz waluyo wandrille wannes wardaya wardi warji warley warre warsa warsita warta
  wasis wawan wawrzyniec wendell wes wessel wiktor wilbert wilfryd wilhelm willard willem willi willis willy
  wilson wincenty wira wisnu witalis woodrow wout wouter xanana xaver xaverius xavi xem xenophon yago yahya
  yakubu yaman yango yann yannic yannick yannik yannis yaro yaron yasar yasin yassin yassine yassir yavuz yaw
  yekta yener yetkin yigit yoann yoga yogendra yogesh yoginder yono younes youp yousef youssef yuce yucel
  yuksel yumni yunus yven yves zabedeo zaboj zac zaccaria zaccheo zachar zacharias zachariasz zacharie zache
  zafer zafir zahit zain zakaria zaki zakir zalan zamfir zamir zanobi zarije zarko zavis zayd zayn zbislav
  zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zef zefiro zekai
  zekeriyya zelibor zelimir zelislav zeljko zelmir zena zenaide zenebio zeno zenobio zenon zenone zente
  zephirin zeteny zetico zev zeyd zeynel zigmund zihni zikmund zion zitomir zitoslav zivan ziver ziya ziyad
  zlatan zlatko zlatomir zoilo zoltan zoran zoroslav zosim zosimo zrinislav zrinko zsolt zsombor zubeyr
  zulfikar zvonimir zvonko zygmunt
`);
