import { wordSet } from '../util/word-list.ts';

/**
 * Given names of many countries in lower case without accents, by gender; those given to both are in both lists. Made by
 * `npm run given-names` from @faker-js/faker (MIT, https://fakerjs.dev) and Moby's word lists (CC0,
 * https://www.gutenberg.org/ebooks/3201), without words and places.
 */
export const MORE_FEMALE_GIVEN_NAMES = wordSet(`
  aadrika aaltje aanandinii aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba abagael abagail abani
  abbe abbey abbi abbie abbigail abbondanza abby abbye abdonie abeline abena abendam abhaya abigael abigaelle
  abigale abigayle abigel acacie acanthe acela acelya acilia adah adalbaude adalberta adalgisa adaline
  adalsinde adan adara adaugo adda addi addia addie addison addolorata addy adea adegrine adela adelaida
  adelaide adelajda adelasia adelheid adelia adelice adelie adelina adelind adeline adella adelle adeltrude
  adelya adena adey adiana adile adina adolfa adolfina adolphie adonise adora adore adoree adorne adrastee
  adrea adrehilde adria adriaens adriane adrianna adrianne adriena adrienne adrijana adwitiya adwoa aeriel
  aeriela aeriell afia afitap afra afton afua agace agape agata agatha agathe agca aggi aggie aggy agilberte
  aglae aglaia aglaja agna agnane agneflete agnella agnesa agnese agnesse agneta agnieszka agnola agostina
  agrata agretha agripina agrippine agrypina agustina ahalya ahenk ahilya ahlem aida aidan aigneis aila aile
  ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aina aindrea aino ainslee ainsley
  ainslie aishani aisyah aiyana ajana ajay ajeng ajla ajlin ajna akofa akorfa akos akosua akshainie akshata
  akshita akua akula akumaa akunna alaina alaine alais alameda alana alanah alane alanis alanna alara alayna
  alayne albane albena alberade alberte albertha albertina albertine albertyna albina alcidie alcina alcine
  alcyone alda aldegonde alea alecia aleda aleece aleen alejandrina aleksandra alemka alena alene alenia alenka
  aleska alessa alessandra alessia aleta aleth aletha alethea alexa alexandrea alexandria alexandrina
  alexandrine alexane alexanne alexi alexia alexina alexine aleya aleyna alfi alfie alfonsa alfreda alfy alia
  alica alicea alicja alida alidia alie alienor aliette alika alikee alina alis alisa alisha alissa alissia
  alisun alivia alix aliya aliyah aliz aliza alize alka alleen allegra allene allianora allie allina allis
  allissa allix allsun allx allyce allyn allys allyson almeda almeria almeta almila almira almire aloise
  aloisia aloisie alojza alojzije alondra aloyse aloysia alphonsine alpike altea althea althee alva alvena
  alvera alverta alvina alvinia alvira alya alyce alycia alyda alys alysa alyse alysha alysia alyson alyss
  alyssia alysson alzbeta amabel amabela amabelle amadea amalea amalee amaleta amalia amaliane amalie amalija
  amalita amalle amalthee amande amandi amandie amandine amandy amante amara amarande amaranthe amargo
  amaryllis amata amaya ambar amberly ambra ambre ambroisie ambur amea ameliane amelie amelina ameline amelita
  amely amelya amethyste ami amie amii amil amina aminat aminte aminu amira amitie amiya ammamaria amodini amra
  amrita amritambu amya amye anabal anabel anabela anabella anabelle anaelle anahi anahita anaida anais anala
  analiese analise anallese anallise anamaria anamarija anamika ananda anandamayi ananta anar anasooya
  anastasia anastasie anastasija anastassia anastazia anastazie anastazija anastazja anasuya anatazie anatola
  anatolia anatolie anca anceline anci ancica ancilla ancuta andac andee andeee andela andelina anderea andi
  andie andjelina andra andrada andreana andreane andreanne andree andreea andrei andreja andria andriana
  andriette andrijana andrina andromache andromeda andzelika anemona anemone anesa anestassia anet aneta anett
  anetta anette anezka angadreme ange angel angele angeles angelia angelika angelina angeline angelique
  angelita angelle anggun anghelina angie angil angilberte angy ani ania anica anicee anicette anika anila
  anina anise anisoara anissa anitra aniya aniyah anja anjali anjanette anjela anjushree anjushri anka annabal
  annabel annabela annabell annabella annabelle annadiana annadiane annagrazia annalee annalena annaliese
  annalise annamae annamaria annamarie annapurna annecorinne anneke anneli annelie anneliese annelise annemarie
  annemijn annetta annette anni annice annika annikki annis annissa annmaria annmarie annnora annonciade annora
  annunziata anny anouk ansberte anselma anshula ansley anstice anstrudie antea anthe anthea anthelmette anthia
  anthiathia antigone antoaneta antoinette antonela antonella antonetta antonette antonie antonietta antonija
  antonina antonine anuja anusuya anuta anwesha anya aphelie apolena apollina apolline apollonia appia
  appolonia aprilette apsara aquiline ara arabel arabela arabele arabella arabelle araceli aracely aranka
  arcadie arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith
  ardra ardyce ardys ardyth arely areta aretha argine aria ariadna ariadne ariana ariane arianna aricie
  aridatha ariel ariela ariella arielle arina arisa aristita arlana arlee arleen arlen arlena arleta arlette
  arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne armance armande armandine armeline
  armelle armida armide armine arna arnaude arnolda arnostka arsenie artemis artemisa arthurine aruna arvilla
  arwen arya aryanna aryn asceline ascension asel asella asha ashely ashia ashien ashil ashla ashlan ashlee
  ashleigh ashlen ashli ashlie ashly ashlynn ashtyn asija asiya asja aslesha assomption assunta astarte asterie
  astra astree astrid astrida astride astrix asuela asya atalanta atanasia atanazie atena athalie athanasie
  athena athenais athene athina atlanta atlante atmaja atreyee atreyi aube auberta aubertine aubine aubree
  aubrette aubrey aubrie aubry aude audeline audie audra audre audreanne audrie audry audrye audy augusta
  auguste augustina augustine augustyna aulia aundrea aura aure aurea aurel aurelea aurelia aureliana aurelie
  aurelienne aurelle auria auriane aurica aurie aurilia aurlie auroora aurore ausilia ausiliatrice austina
  austine auxane avani avantika aveline averil averyl avie avigaelle aviva avivah avoye avril avrit awesi
  axeline axelle aya ayana ayebatari aykal ayla ayleen aylin aymardine aymonde ayn ayren aysar ayse ayu
  ayushmati aza azalea azalee azelia azelie azeline azra azzurra baaba baala babara babb babbette babbie babeta
  babette babila babita babs bagdagul baidehi baijayanti bailee bala balamani bambi bambie bambina bamby bara
  barbabra barbaraanne barbe barbee barbette barbey barbi barbie barbora barbro barby bari barica barrie
  bartolomea basanti basia basilia basilisse bassilla bathilde bathsheba batilda batsheva baylee bea beata
  beatrice beatrisa beatrix beatrycze beaulah becca becka becki beckie bediz bedran bedriska bee behrem beilul
  beitris bekki bela belcim belemir belia belicia belina belita bella bellanca belle bellina belma beltun belva
  belvia bendite benedetta benedicta benedicte benedikta benedita benetta beniamina benice benigna benita benli
  benni bennie benny benoite bente benthe benvenuta berangere berceste bercin berenice berenika beret berget
  berinay berit berna bernadene bernadetta bernadina bernadine bernarda bernardina bernardine berneice bernelle
  bernete bernetta bernette berni berniece bernita berny berran berre berri berrie berry bert berta berte
  berthe berti bertie bertille bertina bertine bertolda berty berva beryl beryle besra bess bessy betania
  bethanne bethena bethina betina betsey betsy betta bette betteann betteanne betti bettie bettina bettine
  bettye beulah beuve bev beverie beverlee beverley beverlie bevvy bhaanumati bhadra bhagirathi bhagwanti
  bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibbie bibby bibbye bibi bibiana
  bibianna biborka bice biddie biddy bidget bigna bili biljana billi billie billye bilva bilwa binni binnie
  binny bird birdie birgit birgita birgitta birgitte bisenija biserka blagica blahomila blahomira blahoslava
  blair blaire blake blakelee blakeley blanch blancha blanche blandine blanduzia blanka blazena blinni blinnie
  blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobana bobbe bobbee bobbette bobbi bobbie
  bobbye bobette bobina bobine bobinette bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava
  bojana bojislava boleslava bonita bonnee bonni bonnibelle bonny bora borbala borislava borka boroka bosiljka
  bozena bozetecha bozica bozidara brana brandais brande brandea brandi brandice brandie brandise brandusa
  branimira branislava branka brankica bratislava breana breanna breanne brear bree breena bren brena brenn
  brenna bretislava bria briana brianna brianne bridgette bridie brielle brier brietta brigid brigida brigit
  brigita brigitta brina briney brinn brinna briny brionna brisa brit brita britney britni britt britta brittan
  brittaney brittani britte britteny brittne brittney brittni bronislava brook brooklyn brooks bruna brunehaut
  brunehilde brunhilda brunhilde brunilde bryana brygida bryn bryna brynn brynna brynne buddhana buffy bulah
  bunni bunnie bunny cacilia cacilie caetana cagla cahra cairistiona caitlyn caitrin caleigh calida calista
  calla calley calli callida callie cally calogera calpurnia calypso camala camel camelia camella camellia cami
  camile camilla cammi cammie cammy camryn camylle candi candida candide candie candis candra candy canel
  cangul cannur cansel capitolina caprice capucine cara caralie caren carena caresa caressa caresse carey cari
  caria caridad carie caril carilyn carina carine cariotta carissa carita caritta carlee carleen carlen carlene
  carley carli carlie carlijn carlin carlina carline carlita carlota carlotta carly carlye carlyn carlynn
  carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmencita carmina carmine
  carminho carmita carmo carmon carna caro carola carolan carolann carolanne carole carolee carolin caroljean
  carolyne carolynn caron carree carri carrissa carroll cary caryl caryn casandra casey casiana casie casilda
  casimira cass cassandre cassandry cassaundra cassey cassi cassidy cassie cassiopea cassondra cassy cataleya
  catarina cate catena caterina catha catharina catharine cathe cathee catherin catherina cathi cathie cathleen
  cathlene cathrin cathrine cathryn cathyleen cati catie catina catinca catlaina catlee catlin cato catrin
  catrina catrinel catriona caty caye cayla ceca cecelia cecil cecile ceciley cecilie cecilla cecily cecylia
  ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celie celina celinda celine
  celinia celinka celisse celka celle cenka cerasela ceren cesminaz cestmira cesya ceyda ceyla ceylan ceylin
  ceylinaz cezara chakrika chanda chandal chandani chandi chandini chandira chandni chandra chandrabhaga
  chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle channa
  chantal chantalle chapala charil charin charis charissa charisse charita charla charlaine charlean charleen
  charlena charli charline charlot charlotta charmain charmaine charmane charmian charmine charmion charo
  charumati charvi charyl chasity chastity chatura chaya chayenne chelsae chelsey chelsie chelsy cher chere
  cherechi cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn
  cherri cherrita cherry chery cherye cheslie cheyanne cheyenne chiamaka chiara chiarra chickie chicky
  chimamanda chinyere chiquia chiquita chitrali chitramala chitrangada chizoba chlo chloette chloris
  chranislava chrissie chrissy christa christabel christabella christal christalle christan christean christel
  christelle christen christi christiana christiane christie christin christye christyna chrysa chrysler
  chrystal chryste chrystel chyna ciaobella ciara cicek cicely cici cicily cielo cilay ciler cilka cilvenaz
  cimen cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cinta cinthia cinzia cipriana
  cirilla cise cisem cisil cissiee cissy cistoslava citlalli citra clair clarabelle clare claresta clareta
  claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita
  clary claude claudelle claudetta claudette claudie claudina claudine clea clelia clelie clem clemence
  clementia clementina clementine clemenzia clemmie clemmy cleo cleofe cleopatra cleora clerissa cleta clio clo
  cloe clorinda cloris clotilda clotilde clovis coco codee codi codie codrina codruta cody cointa coleen colene
  coletta colette coline collen collete collette collie collien colline colly colomba concetta concettina
  conchita concordia conni conny consolata constanca constancia constanta constantia constantina constantine
  consuela cookie cora corabel corabella corabelle coral coralia coralie coraline coralyn cordelia cordelie
  cordey cordi cordia cordie cordula cordy coreen corella corenda corene corentine coretta corette cori corie
  corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle cornie corny
  correna correy corrianne corrie corrina corrine corrinne corry cortney cosetta cosette cosima cosmina
  costanza courtenay courtnay crenguta creola crescenzia crin crina cris crissie crissy crista cristabel
  cristen cristi cristiana cristie cristin cristine cristionna cristy crocefissa cronida crysta crystel crystie
  csenge cthrine ctibora ctirada ctislava cunegonda cuzia cyb cybil cybill cydney cymbre cynde cyndi cyndia
  cyndie cyndy cynthea cynthie cynthy cyntie cyra cyrielle cyrila daantje dacey dacia daciana dacie dacy dada
  dael daevi daevika daffi daffie daffy dafina dafne dagmar dagmara dahlia daiana daija daile daisey daisha
  daisi daisie dajana daksha dakshayani dalenna dalia dalibora daliborka dalida dalie dalila dalima dalimila
  dalimira dallas daloris damara damaris damayanti damiana damita damjanka damla danell danella danette dani
  dania danica danice daniele daniella danijela danika danila danique danit danita danka danna danni dannie
  danny dannye danuse danuta danya danyelle danyette danyka daphene daphna daphnee daphney dara darb darbie
  darby darcee darcey darci darcie darda dareen darell darelle daria dariana darice darie darija darina darinka
  darja darla darleen darlene darline darlleen daron darrelle darsey darshwana darsie darya daryl daryn dasa
  dasha dasi dasia dasie dasya datha daune daveen daveta davida davina davine davita dawna dayana dayle dayna
  ddene dea deana deane deanne debbi debby debee debera debor debora dede dedie dedra dee deeann deeanne deedee
  deeksha deena deepali deeptimayee deeptimoyee deerdre deeyn defne degna dehlia deidre deina deirdre dejah
  dejana dela delaney delcina delcine delie delila delilah delinda delizia dell della delly delora delores
  deloria deloris delpha delphia delphine delphinia demet demeter demetra demetria demetris demi dena deni
  denice denisa deniz denna denni dennie denny denys denyse deodata deonne derin derya desanka desdemona
  desiderata desirae desiree desiri despina dessie destan destany deste destinee destiney destini deva
  devangana devani devasree devi devika devin devina devinne devon devondra devonna devonne devora devota dewi
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diahann diamante diamond
  diandra dianemarie diann dianna dianne diannne dianora diara dicle diclehan dida didem didi didina dido diede
  dieke diena dierdre dieudonnee dijana diksha dilan dilara dilay dilberay dilek diler diletta dilruba
  dimitrina dina dinah dinda dinnie dinny diodata dion dione dionis dionisia dionne dipali dita ditte ditya
  diviska divna divya dix dixie djenna dniren dobrava dobrila dobromila dobromira dobroslava dochia doda dode
  dodi dodie dody doe doina doll dolley dolli dollie dolly dolorita doloritas dolunay domenica domeniga dominga
  dominica dominika dominique domnica donalda donata donatella dondu donella donelle donetta donia donica
  donielle donka donnamarie donni donnie donny dora doralia doralin doralyn doralynn doralynne dorana dorcas
  dore dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria dorian doriana doriane dorica
  dorice dorie dorina dorine dorisa dorise dorit dorita dorka dorli doro dorolice dorolisa dorota dorotea
  doroteja doroteya dorothea dorothee dorottya dorree dorri dorrie dorris dorry dortha dorthe dorthea dorthy
  dory dosi doti dotti dottie dotty doubrava doubravka douce dovie draga dragana dragica draginja drahomila
  drahomira drahoslava drahotina drahuse draupadi dre dreddy dredi drina drona dru druci drucie drucill drucy
  druina drusi drusie drusilla drusy dua dubravka dulari dulce dulcea dulci dulcia dulciana dulcie dulcine
  dulcinea dulcy dulina dulsea dumitra dumitrana dunja dunya durdane durga durgeshwari durriye dusana dusanka
  dusica duska dusty duygu dyah dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith
  ealasaid earlene earline earnestine eartha easter eba ebba ebe ebiere ebonee ebru ecaterina ece ecem eda edda
  eddi eddy ede edee edelberga edeline eden edi edie edin edita editha edithe editta ediva edmee eduarda
  edvarda edvige edwina edy edyta edyth edythe eef eefje eeva efe effie eftalya eftimia egizia egle egona eilis
  eimile eirena ekaparnika ekaterina ekin ela elaide elaina elakshi elana elane elanur elayne elberta elbertina
  elbertine elcin elda eldora elea eleanora eleanore electa electra eleen elektra elene eleni elenor elenora
  elenore eleonora eleonore elettra elfie elfreda elfrida elfrieda elga eli elia eliabeth eliana eliane
  elianora elianore elicia elide elie elif elimena elin elina eline elinor elinore eliona elisabet elisabeta
  elisabeth elisabetta elisaveta elisea elisha eliska elissa elita eliza elizabet elize elka elke elladine elle
  ellene ellette elli ellissa elly ellyn ellynn elma elmas elmira elna elnora elnore eloa elodia elodie elody
  eloisa elonore elora elouise elsbeth elset elsey elsi elsinore elspeth elsy elta elva elvera elvia elvie
  elvina elwira elyn elynn elyse elysee elysha elysia elyssa elza elzbieta ema emalee emalia emanuela emanuelly
  emel emelda emelia emelie emelina emeline emelita emely emelyne emera emerald emerance emerencie emese emie
  emilee emili emiliana emilie emilija emiline emine emlyn emlynn emlynne emmalee emmaline emmalyn emmalynn
  emmalynne emmanuelle emmelie emmeline emmely emmey emmi emmie emmy emmye emogene emyle emylee ena enakshi
  endah engracia enid enie enimia enise enna enola enrica enrichetta enrika enriqueta enya eolanda eolande
  eracla erda erena ericha ericka erina erinn erinna erma ermelinda ermenegarda ermenegilda ermengarde
  ermentrude ermina erminia erminie erna ernaline ernesta ernestina ernestine ersilia ertha ervina eryn esen
  eser esha eshana eshita esi esin esma esmaria esme esmee esmeralda esmeray esra essa essie essy estefania
  estel estele estell estella estelle estera esterina estrella estrellita eszter etela etha ethelda ethelin
  ethelind etheline ethelyn ethyl etta etti ettie etty eudokia eudoksja eudora eudoxie eufemia eufrasia
  eufrosina eufrozina eugenia eugenie eugine eula eulah eulalia eulalie euna eunika euphemia euphrasie euridice
  eusebia eusebie eustacia eutalia evaleen evalyn evangelia evangelin evangelina evangeline evanghelina evania
  evanne evdokija eve eveleen evelien eveliina evelin evelina eveline evelyne evey evi evie evonne evsen evvie
  evvy evy evzenie ewa ewelina eyde eydie eylul eysan ezmeralda fabia fabiana fabie fabienne fabricia fadime
  fae fahriye fahrunissa faina faizah fallon famke fanchette fanchon fancie fancy fanechka fania fanni fannie
  fanny fantine fanya fara farah farand fardau farhunnisa farica farra farrah farrand fathonah fatma fatos faun
  faunie fausta faustina faustine faustyna fawn fawne fawnia fay faya faydra faye fayen fayenne fayette fayina
  fayre fayth faythe fazilet feba febe febi febriana febrina federica fedora fehime felecia felicdad felice
  felicie felicita felicitas felicle felina felipa felisha felita feliza fem femke femm fenelia fenja fenna
  fenne feodora ferah feray ferdinanda ferdinande ferdynanda feride feriha fern fernande fernandina ferne fey
  feyza fiammetta fiann fianna fidan fidela fidelia fidelie fidelity fieke fien fiene fiep fifi fifine figen
  fikriye filia filide filipa filippa filiz filofteia filomena filou fina finia finja finnja fionna fionnula
  fiordaliso fiore fiorella fiorenza fiorenze firdevs fitri fitria fitriani flaminia flavia flaviana flavie
  fleta fleur fleurette flo floare floarea floortje florance flore florella florencia florencja florenta
  florentia florentina florentyna florenza florette flori floria floriana florica floridia florie florina
  florinda florine floris florri florrie florry flory flossi flossie flossy flss flurina foca fortunata
  fortunee fosca fran franca francene francesca francette francine franciska franciszka francoise francyne
  franka frankie franky franni frannie franny frantiska franziska frayda freda freddi freddy fredelia frederica
  fredericka frederike frederique fredi fredia fredra fredrika freeda freida freja freya frida frieda
  friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan fusun gabbey gabbi gabbie gabey
  gabi gabie gabriell gabriella gabriellia gabrijela gabrila gaby gadis gae gael gaelle gaia gaja gajana gala
  galatea gale galina gamze ganesha garance garika garland garnet garnette gasti gates gaudenzia gautami gavra
  gavrielle gawati gayatri gaye gayel gayla gayle gayleen gaylene gaynor geanina geeta geetanjali gelila
  gelsomina geltrude gelya gema gemine gemini gemma gena generosa genesia genesis genevieve genevra genia genna
  genni gennie gennifer genny genoveffa genovera genoveva genta gentiana genvieve georgeanna georgeanne
  georgena georgeta georgetta georgette georgiana georgianna georgianne georgie georgina georgine geralda
  geraldina gerarda gerardina gerberge gerda gerharda gerhardine geri gerianna gerianne gerladina germain
  germaine germana gerri gerrie gerrilee gerry gert gerta gerti gertie gertrud gertruda gertrudis gerty geta
  ghaliyati gherghina ghita gia giacinta giada giana gianina gianna gifty gigi gigliola gilberta gilberte
  gilbertina gilbertine gilda gilemette giliola gill gillan gilli gillie gilligan gilly ginelle ginevra ginewra
  ginni ginnie ginnifer ginny gioacchina gioconda gioia giorgia giorgiana giovanna gipsy giralda girija girja
  gisela gisele gisella giselle gisselle gita gitanjali gitte giuditta giulia giuliana giulietta giulitta
  giuseppa giuseppina giusta giustina gizela gizem gladi gladyce gleda glen glenine glenna glennie glennis
  gloriana gloriane glorie glyn glynda glynis glynnis gnni godeberta godiva gokce goknur goksin golda goldarina
  goldi goldia goldie goldina goldy gonca gonul gorana goranka gordana gozde gracia graciana gracie gracja
  grata gratia gratiana gratiela gray grayce grazia graziana graziella grazina greer gregoria gretal grete
  gretel grethel gretna gretta grier griselda grissel grizelda grozdana gry gudrun guenda guendalina guendolen
  guenevere guenievre guenna guglielma guher guilhemine guillema guillemette guillermina guinevere guinna gul
  gulbahar gulben gulcin guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gundelinda gunes
  gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gus gusella gussi gussie gussy gusta gustava
  gustavine gusti gustie gusty guusje gvendolina gwenaelle gwendolen gwendolin gweneth gwenette gwenneth gwenni
  gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadria hafsa hafshah hailee hailey hailie haily hale
  haleigh halette hali halie halima halimeda halina halle halli hallie hally hamima hamsini hana handan hande
  hanga hani hanna hannabel hanne hannele hanni hannie hannis hanny harinakshi harita harlene harley harli
  harlie harmonia harmonie harri harrie harriett harrietta harriette harriot harriott hasna hata hatti hattie
  hatty hava havla hayal hayat haylee hayley haylie heath heda hedda heddi heddie hedi hedvig hedviga hedvige
  hedvika hedwig hedwiga hedy heema heida heidie heidrun helaina helaine helene helenka helga helge helin helle
  hellen helli heloisa heloise helsa helyn hendrika henka henrie henrieta henriette henrike henryetta henryka
  hephzibah heracleea herberta hermia hermina hermine herminia hermione herta hertha hester hesther hesti
  hestia hetti hettie hetty hidaya hilal hilary hildagard hildagarde hilde hildegaard hildegard hildegarde
  hildy hilliary hilma himadri himani hinda hira hiranya holli hollie hollyanne honoria honorine horatia
  hortense hortensia hortensie hortenzia hortenzie horymira hostimila hostimira hostislava hrvojka huguette
  hulda hulya humaira humeyra huner hvezdoslava hyacinta hyacinth hyacintha hyacinthe hyacinthia hyacinthie
  hynda ianira ianthe iasmina ibbie ibby iboja ica icha icie iclal idalia idalina idaline idell idella idelle
  idette idil ifa ifeoma iffet ifunanya iginia ignacie ignata ika ila ilaria ilayda ilda ildegarda ildegonda
  ildika ileana ileane ilene ilenia ilia iliana ilinca ilinka ilise iljana ilka ilkben ilke ilknur ilksen
  ilkyaz illa ilona ilsa ilse ilva ilysa ilyse ilyssa ilza ima imani imelda imge imke immacolata imogen imogene
  imojean imran ina inara inaya inci incoronata indah indira indy inesa inesita inessa inez inga ingaberg
  ingaborg inge ingeberg ingeborg ingeborga ingrida ingunna inja inka inkeri inna innocenza intan ioana ioanina
  iolanda iolande iolanthe iole iona ione ionela ionelia ionne iormina iosefina ipek irawati irena iriana iride
  iridenta irina irita irmeli irmina isa isabeau isabela isabelita isabell isabelle isabelly isadora isahella
  ise iseabal iseult iside isidora isioma isis ismerie isobel isolda isotta isra issi issie issy ita itzel
  iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivett ivetta ivette ivica ivie ivna ivona
  ivonne ivory izabel izabela izabella ize izel izidora izolda izzy jacenta jacey jacinda jacinta jacintha
  jacinthe jackeline jackelyn jacki jacklin jacklyn jackquelin jackqueline jacky jaclin jaclyn jacoba jacquelin
  jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jacynthe jada jade
  jadrana jadranka jadwiga jael jaelynn jaga jagica jaida jailey jailyn jaimie jaimini jaine jakayla jakuba
  jakubina jakubka jalou jamalia jami jamie jamila jamima jammie jana janae janaina janaya janaye jandy janean
  janeczka janeen janel janela janella janene janenna janessa janeta janetta janette janeva janey jania janica
  janie janifer janin janina janis janith janiya janka janna janne jannel jannelle janni jannie janot jany
  jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jara jarmila jarolima jaromira jaroslava jasmijn
  jasmin jasmina jasna jasnena jaunita jaya jayda jayde jaylinn jayme jaymee jayne jaynell jazlyn jazmin jazmyn
  jazmyne jazz jazzlyn jazzlynn jeana jeane jeanelle jeanie jeanine jeanna jeannette jeannie jeannine jehanna
  jehanne jela jelena jelene jelica jelisaveta jelita jelka jella jemie jemima jemimah jemmie jemmy jen jena
  jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica
  jennie jennilee jennine jennyfer jenovefa jente jeralee jere jeri jermaine jerrie jerrilee jerrilyn jerrine
  jerrylee jesa jesika jess jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessie jessika jesslyn
  jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell jewelle jil jillana jillane jillayne jilleen
  jillene jilli jillian jillie jilly jindra jindriska jinny jinte jinthe jirina jitka joana joane joanie joann
  joannes joannie joanny jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyne jodee jodie jody
  joeann joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joete joey johana
  johannah johanne johna johnath johnette johnna joice jojo jolana jolanda jolanta jolayemi jolee joleen jolene
  joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell joni jonie jonis jonna jordain
  jordana jordanna jordyn jorey jorga jori jorie jorrie jorry joscelin josee josefa josefien josefin josefine
  josepha josephin josephina josey josi josiane josianne josie josipa josselyn josy jourdan jovana jovanka joya
  joyan joyann joycelin joye jozefa jozefina jsandye judie judita juditha judye judyta juieta jula jule julee
  juli juliana juliane juliann julianna julianne julide julienne juliet julietta juliette julijana julika
  julina juline julissa julita juna junette junia junie junina juno jusra justina justine justinn justyna juta
  juul jyoti jyotsana kaarina kaat kacey kaci kacie kacy kader kadriye kaela kaelyn kai kaia kaila kaile kailee
  kailey kailyn kaitlin kaitlyn kaitlynn kaja kakalina kala kalea kaleena kaleigh kaley kali kalie kalila
  kalina kalinda kalindi kalli kallie kally kalpana kalyani kama kamala kamaria kameko kamelya kamila kamilah
  kamile kamilla kamillah kamille kamla kamryn kamuran kanchan kandace kandy kani kania kanishka kanti kanya
  karalee karalynn kare karee karel karelle karena kari karia kariane karianne karie karil karilynn karimah
  karin karina karine kariotta karisa karissa karita karlee karleen karlen karlene karley karli karlie karlijn
  karlotta karlotte karly karlyn karmela karmen karna karol karola karolann karole karoliina karolina karoline
  karoly karon karrah karrie karry kartika kary karyl karylin karyn kasandra kasey kashyapi kasiyah kass
  kassandra kassey kassi kassia kassie kat kata katalin katariina katarina katarzyna katee katelin katelyn
  katelynn katerina katerine katey kath katha katharina katharine katharyn kathe katherina katheryn kathi
  kathie kathlin kathlyn kathrin kathrine kathryne kathye kati katica katija katina katine katinka katja
  katleen katlin katlyn katlynn kato katrine katrinka katryn katti kattie katuscha katusha katy katya kaya
  kaycee kaye kaylah kayle kaylee kayleigh kayley kayli kaylie kaylil kaylin kaylyn kayra kazi kazimira keara
  keeley keelia keely keet keira kelcey kelci kelcie kelcy kelila kellen kelley kelli kellia kellie kellina
  kellsie kellyann kelsey kelsi kelsie kelsy kendre kenna kennedi kensi kenza keri keriann kerianne kerri
  kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketti kettie ketty kevina kevser kevyn kezia kiah
  kial kiana kiandra kianna kiara kiarra kiele kiera kiersten kika kikelia kiki kiley kimberlee kimberley
  kimberli kimberlyn kimbra kimmi kimmie kimmy kincso kinga kinna kip kipp kippie kippy kira kirana kiraz
  kirbee kirbie kirby kiri kirsteni kirsti kirstin kirstyn kissee kissiah kissie kit kitti kittie kitty kizzee
  kizzie klara klarika klarrisa klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina
  kolumbina konstance konstancie konstancja konstanze konsuela konzuela koo kora koral koralia koralle kordula
  kore korella koren koressa kori korie korina korinna kornelia kornelie korney korrie korry krasava krasomila
  kris krissie krissy krista kristal kristan kriste kristel kristie kristien kristiina kristine kristy kristyn
  kristyna krysta krystalle krystel krystina krystle krystyna ksawera ksenia ksenija kumari kumru kumuda
  kunhuta kveta kvetoslava kvetuse kyara kyla kylee kyleigh kylen kylie kylila kyllikki kylynn kym kynthia kyra
  kyrstin lacee lacey lacie lacramioara lada ladina ladislava ladonna laetitia laila laina lainey laisha
  lakshmi laksita lala lale lalita lamia lanae lane lanette laney lani lanie lanita lanna lanni lanny lara
  laraine laras lari larina larine larisa larissa lark larysa laryssa latashia latia latife latika latisha
  latrena latrina lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella laurena
  laurence laurencie laurencja laurene laurentia laurentyna lauretta laurette lauri lauriane laurianne laurice
  laurie laurine laury lauryn lavada lavanya lavena laverna laverne lavina lavinia lavinie lavonne lawrencia
  laxmi layne layney leana leandra leann leanna leanne leanor leanora leatha lebbie leda leeann leeanne leela
  leelah leena leesa leese legra leia leigh leigha leilah leilani leisha lejla lela lelah leland lelia leman
  lemide lempi lene lenee lenette leni lenia lenja lenka lenna lenne lenora lenore lenya leodora leoine
  leokadie leola leoline leona leonanie leone leonelle leoni leonia leonida leonie leonilda leonne leonora
  leonore leontina leontine leontyna leontyne leopolda leopoldina leopoldine leopoldyna leora leposava lera
  lerzan lesana leshia lesley lesli lesly lessie lestari lesya leta letha lethia leticie letisha letitia
  letizia letta letti lettie letty levke lexi lexie lexine lexis lexus lexy leya leyla lezlie lia liah lian
  liana liane lianna lianne liara libbey libbi libbie libby libena liberata libora liboria liboslava libusa
  libuse licha licia lida lidania lidia lidija lidmila lidya lieke lien liene liesa lieve lieze ligia liisa
  lila lilah lilas lili lilia lilian liliane lilianna lilias lilien lilith lilla lilli lilliana lillie lillis
  lilllie lilly lilou lilyan lina linde lindi lindie lindsy lindy linea linell linet linett linette linn linne
  linnea linnell linnet linnie lintang linzy lioara lira lisabeth lisann lisanne lisbeth lise liselotte lisetta
  lisette lisha lishe lissa lissi lissie lissy lita litzy liuka liv liva livia liviana livie livvie livvy
  livvyy livy liya liyana liza lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica
  loa lodovica loella loes loise loleta lolita lolly loma lona lone lonee loni lonna lonni lonnie lora lorain
  loraine loralee loralie loralyn lore loredana loree loreen lorelei lorella lorelle loren lorene lorenza
  loreta lorette loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorne
  lorrayne lorri lorrie lorrin lorry lory lota lott lotta lotte lotti lottie lotty loua louella louisa
  louisette loutitia louvenia lova lovisa lovorka loyce lua luana lubica lubomira luboslava luca luce luciana
  lucie lucienne lucija lucila lucile lucilia lucilla lucina lucinda lucine lucita lucja lucretia lucrezia
  ludie ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludovika ludvika ludwika luella
  luelle luena luigia luise luiza lujza lukrecie lula lulita lulu luminita luminosa lumira luna lune lura
  lurette lurleen lurlene lurline lusa luus luzie lya lyda lydie lykke lyla lyn lynda lynde lyndel lyndell
  lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett
  lynnette lynsey lysanne lyssa maaike maan maarit maartje mab mabela mabelle mable maca macaria macey maci
  macie macy mada madalena madalina madaline madalyn maddalena maddi maddie maddison maddy madel madelaine
  madeleine madelena madelene madelief madelin madelina madeline madella madelle madelon madelyn madelynn madge
  madhuri madie madilyn madisen madisyn madita madlaina madleen madlen madlin madonna mady madyson maegan
  maelle maeve mafalda magali magda magdaia magdalen magdalene maggee maggi maggy magnolia maguelone mahala
  mahalia mahaut mahulena maia maible maica maida maiga maighdiln maija maike maila mailin maimunah mair maira
  maire maisey maisie maite maitilde maiya maja majda makayla makenna makenzie malanie malati malea malena
  malene malia malika malin malina malinda malinde malissa malissia mallaury mallie mallissa mallorie mallory
  malorie malory malou malti malva malvina malwina malynda mame manda mandaakin mandakini mandi mandie mangala
  mangalya manisha manjusha manon manona manya mara marabel marah marana marcelia marcelina marceline marcelle
  marcellina marcelline marchelle marcheta marci marcie marcile marcille marcy mareah mareike maren marena
  maressa mareta marga margalit margalo margareta margarete margaretha margarethe margarett margaretta
  margarette margarida margaux marge margeaux margery marget margette margherita margi margie margit margita
  margo margret margrethe marguerite margy mari mariah mariam marian mariane mariann marianna maribelle
  maribeth marica maricarmen marice maricica maridel marieann mariejeanne marieke mariel mariela mariele
  mariella marielle mariellen marieta marietta mariette marigold marija marijana marijo marika marilee marilena
  marilie marilin marillin marilou marilu marilyne marin marinela marinella marinetta marinna marioara mariola
  mariquilla maris mariska marisol marissa marit marita maritsa maritza mariuca mariya marj marja marjatta
  marje marji marjie marjolaine marjory marjy marketa markika marla marlane marleah marlee marleen marlen
  marlena marley marli marlie marline marlo marly marlyn marna marne marney marni marnia marnie marquita
  marrilee marris marrissa marrit marsiella marte martelle martguerita marthe marthena marti martica martie
  martina martine martita martyna martynne maruta marwa marya maryam maryann maryanna maryanne marybelle
  marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys
  marysa maryse marzia masa masha masinka massima matelda mathilda mathilde matilda matilde mattea matti mattie
  matty matylda maud maude maudie maura maure maureene maurene mauricette maurine maurise maurita maurizia
  mavis mavra mawuena mawusi maxellende maxi maxie maxima maxime maxy maybell maybelle maye mayla maymie mayra
  maysa mayte mazie mckayla mckenna mckenzie mead meade meagan meaghan meara mechelle mecislava meda medea
  medina medine meena meenakshi meg megane megen meggi meggie meggy meghan meghann mehetabel mehtap mei meike
  meire mel mela melamie melani melania melantha melany melba melda melek melenija melesa melessa melia
  melicent melike melina melinde melis melisa melisande melisandra melisenda melisent melissandre melisse
  melita melitina melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodi melodie
  melonie melony melosa meltem melva melvina melyna melyssa menaka menka menodora meral mercede merci mercia
  mercie mercy meredithe merel merete meric meridel meridith meriel merih merilee merilyn meris merissa merjem
  merl merla merle merlina merline merna merola merralee merridie merrie merrielle merrile merrilee merrili
  merrill mersey mertie merve meryem meryl messalina meta mette meyra mica micaela michaelina michaeline
  michaella michal michala michalina michela michele michelina micheline michell micki mickie micky midge mieke
  mignon mignonne miguela miguelita mihaela mihriban mika mikaela mikayla mikki mila milada milana milanka
  mildrid milena miley milica milicent milissent miljana milka milla mille milli millicent millie millisent
  milly miloslava milota milou milred miluse milzie mima mimi mimma mina minakshi minda minerva minervina
  minetta minette minna minnaminnie minne minni minnnie minny minodora minta mioara miof miquela mira mirabel
  mirabela mirabella mirabelle miranda miray mireielle mireille mirela mirella mirelle miriama mirilla mirja
  mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe miruna misha missie missy misti
  mitra mittie mitzi mnislava moa modesta modestia modestine modesty mohana mohini moina moira moisette moll
  mollee molli mollie momira mommy mona monah monalisa monika monique mora moreen morena morgana morgane
  morganica morganne morgen moria moriah morissa morna moselle moyna moyra mozelle muesser muffin mufi
  mufinella muge muire mujde mujgan mukaddes munevver mureil murial muriela murielle mutia mya myah myla mylene
  myrah myranda myriam myrilla myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtis myrtle nabila
  nadalina nadean nadeen nadege nadezda nadiya nadja nady nadya nadzieja naemi naja najla najwa nala nalan
  nalani nalini nana nananne nance nancee nancey nanci nancie naneta nanete nanette nani nanice nanine nanna
  nannette nanni nannie nanny nanon naoma naomie nara narcisa nari nariko nastja nata natala natalee natalia
  natalija natalina nataline natalya natasa natassia nathalia nathalie natividad natka natty naura naya nayeli
  nayla naz nazan nea neala necla neda nedda nedi nedjeljka nedra neele neeltje neely nefeli neha nehir neila
  neile neilla neille neiva nejla nela nelda nele neli nelia nelie nella nelle nelli nellie nelly nena neoma
  nera nergis nerissa nerita nert nerta nerte nerti nertie nerty nesa neslisah nesrin nessa nessi nessie nessy
  nesta netta netti nettie nettle netty neva nevena nevenka nevin nevra nevsa neyla neysa nia nichol nichole
  nicholle nicki nickie nicky nicla nicol nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina
  nicoline nicolle niculina nida nidia niene nienke nigar nihal nihan nika nikaniki nike niki nikita nikki
  nikkie nikodema nikol nikola nikoleta nikoletta nikolia nikolina nila nilam nilde nilgun nimakoah nimas
  ninetta ninette ninfa ninnetta ninnette ninon ninthe nisa nisan nissa nisse nissie nissy nita nives nixie
  njegomirka noa noami noelani noell noella noelle noellyn noelyn noema noemi noemie noemy nola nolana nolie
  nollie nomi nona nonah noni nonie nonna nonnah noor noortje norah norberta nore norean norene norica norina
  norine norri norrie norry nour nova novelia novella noviana novita nowi nubia nuccia nukhet nunziata nur
  nural nuran nurgul nursel nurseli nurul nusa nya nyah nyasia nydia nynke nyssa oana obioma oceane octavia
  octaviana oda odele odelia odelinda odella odelle odeta odetta odette odile odilia odille ofelie ofella
  ofilia ognjana ojaswini oksan oktavie olcay oldriska olenka oleta olgica olia olimpia olinda oliva olive
  olivera olivette olivie oliviera oliwia oliy ollie olly olva olwen olympe olympia olympie omana omawunmi
  ombline ombretta omolara ona ondina ondrea ondrejka oneida onesta oni onida onome onorata onorina oona
  oormila opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orchidea orel orelee orelia
  orelie orella orelle oriana oriande oriane orietta orlane orly ornella orpha orsa orsola orsolina ortansa
  ortensia orvokki osanna otakara otha othelia othella othilia othilie otilia otilie ottilia ottilie otylie
  oumayra oxana oya oyku ozana ozanne ozella ozge ozlem ozlen oznur padma padmi page paivi pakize palladia
  palma palmazio palmira pam pamelina pamella pammi pammie pammy pandora panka panna pansie pansy paolina
  papagena paramita paraschiva parla parvati pascale paskala patrica patrice patricie patrizia patrycja patti
  pattie paule pauletta paulette pauli paulica paulie paulien pauliina paulin paulita pauly pava pave pavia
  pavica pavla pavlina pearla pearle pearlie pearline pecine pegeen peggi peggie pelagia pelagie pelin pelinsu
  pembe penelopa penelope penni pennie pepi pepita peri peria perihan perla perle pernilla perran perri perrine
  persida persis peruna pervin perzida pet peta petek petra petrana petrija petrina petronela petronella
  petronia petronila petronilla petronille petruse petruta petula petunia phaedra phaidra phebe phedra phelia
  phileine philine philipa philippa philis phillida phillie phillis philly philomena philomene philou phoebe
  phylis phyllida phyllys phylys pia pien pier piera pierette pierrette pietra pinkie pippa pippy piraye pirjo
  pirkko placida pleun pola polissena polly pollyanna polyxena pompilia pooh poornima poppy portia porzia
  pramila prasanna pratiwi pravdomila pravomila pravoslav pravoslava preity prema pribyslava primerose prisca
  priscella priscila priscille priska prissie prita priya priyala profira prokopa proserpina prospera pru
  prudence prudenzia prudi prudy prue puck puji puk pulcherie puput purnima pushti puspa puspita puti putri
  qori quartilla queenie quentine querida quieta quinn quinta quintana quintia quintilla quintina quinty
  quiteria rabia rachela rachele rachelle rada radana radha radimira radina radislava radka radmila radojka
  radomila radomira radoslava radovana radslava rae raeann raegan raf rafa rafaela rafaelia rafaelita raffaella
  rafila rageshwari rageswari rahal rahayu rahel rahime rahmawati rahmi rahsan raina raine rainelda raisa
  rajana rajinder rajna rajsa rakel rakita ralina raluca ramaa ramonda rana randa randee randene randi randie
  ranee rani rania ranice ranique ranna raphaela raphaelle raquela rasheedah rasia rasla rastislava rati ratih
  ratna raven raychel raye raymonde rayna raynell rayshell rea reanna reba rebbecca rebe rebecka rebeka rebekah
  rebekka rebekkah ree reeba reena reeta reeva reggi regine regitze rehorka reiko reine rejeanne reka remy rena
  renae renate renell renelle renette rengin renie renja rennie renske ressie restu reta retha retno retta reva
  revkah reyhan reyna rezzan rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody
  rhona ria riana riane riannon rianon ricca riccarda richarda rici ricki rickie ricky rieke riitta rija rika
  rike riki rikke rikki rina rini risa ristana ritva riva rivalee rivi rivkah rivy roana roanna roanne robbi
  robbie robbin robby robbyn robena robenia robertina robina robinet robinett robinetta robinette robinia roby
  roch rochell rochella rochette roda rodi rodica rodie rodina rohana rois roksana rolande romana romane
  romanita romee romilda romina romola romona romonda romy rona ronalda ronda ronica ronja ronna ronni ronnica
  ronny roobbie roos rora rori rorie rory rosabel rosabella rosabelle rosalee rosaleen rosalie rosalina
  rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosamunda rosana rosanna rosanne roseann
  roseanna roseanne roselia roselin roseline rosella roselle roselyn rosemaria rosemarie rosemonde rosene roser
  rosetta rosette roshelle rosina rosita roslyn rosmunda rossana rossella rossie rostislava rovena rowe rowena
  roxana roxane roxanna roxelana roxi roxie roxine roxy roz roza rozalia rozalie rozalin rozalinda rozamond
  rozamunda rozana rozanna rozanne roze rozele rozella rozelle rozina rozita rozvita rubetta rubia rubie rubina
  ruby rubye rudolfa rudolfina rufina ruhsar rukhmani rukmin rumena runa ruperta rupinder ruta ruthann ruthanne
  ruthe ruthi ruthie ruthy ruxanda ruxandra ruya ruza ruzena ruzica ryann rycca rylee ryleigh saar saba sabina
  sabine sabra sabryna sacha sada sadella sadina sadye safa safae safina safira safiya safta sahra saidee saige
  sakura salaidh salimah sallee salli sallie sallyann sallyanne salma saloma salome salomea salomena salomey
  salomi salsabila salwa samanta samara samaria samia samiah sammie sammy samona samuela sanda sande sandie
  sandrine sandye sanem sanja sanna sanne santina sanya sanziana saphira sapphira sapphire saraann sarada sarai
  sarajane sarala saraswati sare saree sarena sarene sarette sari sarina sarine sarisha sarita sarka sarla
  sarlota saroja sartika sascha sasha sashenka saskia saskie satu saudra saundra savanah savanna savannah
  saveta savina saxona sayre scarlet scarlett scholastika scolastica scottie seana sebastiana sebnem secil
  seconda secondina seda sedef seden sefora segolene seher sehrazat seka sekinat sela selale selda selene
  selestina selia selie selin selina selinda seline sella selle selma selvaggia selvi sema semenica semiramide
  semra sena senay sengul senka sennur sephira septi serafina seraina serap serena serene serenity serin sermin
  serpil sertap seval sevda severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma shae
  shaina shaine shakila shakira shakti shakuntala shalna shalne shana shanda shandee shandeigh shandie shandra
  shandy shanel shanelle shani shania shanie shaniya shanna shannah shannen shanny shanon shanta shantee shanti
  shany shara sharai sharda shari sharia sharity sharl sharla sharleen sharlene sharline sharmila sharona
  sharron sharyl shashi shashikala shaun shauna shawna shawnee shay shayla shaylah shaylee shaylyn shaylynn
  shayna shayne shea sheba sheela sheelagh sheelah sheena sheeree sheilah shel shela shelagh shelba shelbi
  shelby shelia shelli shellie shena sher sheree sheri sherie sherill sherilyn sherline sherly sherri sherrie
  sherye sheryl shina shir shirl shirlee shirleen shirlene shirline shivakari shobhana shoshana shoshanna
  shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne siana sianna
  siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibyla sibylla sibylle siddhi
  sidoney sidonia sidonie sidonnie sidra siena sienna sierra signe sigrid siir sile sileas silja silje silke
  silva silvana silviana silvie silvija simea simeona simge simina simisola simona simonetta simonette simonida
  simonne sina sindee sinem sinikka sinja sintia siobhan sioux siouxie sisely sisile siska sissie sissy sitara
  siusan siv sixtine skarlet skarleta skye skyla slava slavena slavica slavka slavomila slavomira slobodanka
  sloka smaranda smeralda smiljana smilla smita smriti snezana snjezana soave sobeslava sofie sofija sofronia
  sofronie solange soline solveig solveiga soma sona sondra songul sonja sonni sonnie sonnnie sonny sonya soof
  sophey sophi sophie sophronia soraia sorana soraya sorcha sorina sosanna sotira speranta speranza srna stace
  stacee staci stacia stacie stafani stana stanca stanislava starla starlene starlin starr stasa staza stefa
  stefana stefania stefanie steffane steffi steffie stela steliana steluta stepana stepanka stepha stephana
  stephani stephania stephannie stephany stephenie stephi stephie stephine sterre stesha stevana stevena stina
  stine stoddard stojanka stormi stormie subhashini subhasini sucheta sude sudeva suelen suellen sujata sukanya
  sukey suki sula sule suma sumayyah sumitra summer sunay suncica sunita sunniva sunny sunshine suryakantam
  susanetta susann susannah susanne susette sushma susi susie susy suus suzan suzana suzann suzanna suze
  suzette suzi suzie suzon suzy svatava svatoslava svea svenja svetla svetlana svetluse sveva swara swarnalata
  swassane sweta syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sydnee sydni sydnie sylva
  sylviane sylvie sylwia synne szofi szofia szonja tabatha tabbatha tabbi tabbie tabbitha tabby tabea tabina
  tabita tacjana taffy tahlia talea talia talita tallia tallie tallou tallulah tally talya talyah tamar tamarah
  tamarra tamera tami tamia tamiko tamina tamma tammara tammi tammie tamqrah tamra tana tandi tandie tandy
  tanhya tania tanirika tanitansy tanja tansy tantri tanushree tanushri tanyeli tarah tari tarja tarquinia
  tarra tarrah tarsilla taryn tasa tasia tatana tate tatiania tatjana tatum tatyana tawnya tawsha taya taylor
  taziana tea tecla tedda teddi teddie tedi tedra teea teena teirtza teja tekla telica tellervo teodata
  teodolinda teodora teodosia teodozie teofila teona tera terese teresina teresita teressa tereza terezia
  terezie teri teriann terra terrie terrijo terrye tersina terza tessa tessi tessie tessy teudosia tezer thais
  thalea thalia thea theadora theda thekla theo theodora theodosia theodosie theofila therese theresia
  theresina theresita theressa therine thia thirza thomasa thomasin thomasina thomasine thora tiana tianna
  tiara tiberia tiena tierney tierra tiertza tiff tiffani tiffanie tiffi tiffie tiffy tiina tija tijana tilda
  tildi tildie tildy tilla tillie tilly timea timi timmi timmie timmy timothea tinca tincuta tine tiphaine
  tiphani tiphanie tiphany tira tiril tirza tish tisha titi titilayo titin tiziana tobe tobey tobi tobye
  toinette toluwani toma tomasa tomasina tomasine tomaska tomi tomislava tomke tommi tommie toncica tonia tonie
  tonija tonka tonye tootsie torey tori torie torrie tory tosca toska tova tove tracee traci tracie trasea
  trenna tresa trescha tressa tressie treva tricia trina trine trinity trish trisha trista trix trixi trixie
  trixy truda trude trudey trudi trudie trula trycia tsabita tuana tudora tudorita tudosia tugba tulay tulin
  tullia tunay turkan turna tutku tuula tuulikki tuva twila twyla tybi tybie tyne tyra uchita ugolina uhra ula
  ulfa ulfet uli uliva ulku ulla ulrica ulrika ulrikaumeko ulrike ulus ulva ulviye ulya uma umeko umi ummiye
  umran unjani unna unsel unseli urmila ursa ursala ursola ursule ursulina ursuline usha usyi uta uygu vaclava
  vada vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valaree valaria valburga valdemara
  vale valeda valencia valene valenka valentia valentine valentyna valera valeria valeriana valerija valery
  valerye valida valina valli vallie vally valma valry vanda vania vanna vanni vannie vanny vanya varalakshmi
  varvara vasanti vasilica vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela velana velda
  veleslava velimira velina velislava vella velva vena venceslava vendelina vendula vendulka venera veneranda
  venere venita venka venuse venusta veradis verda verdiana verdie vere verena verene vergie veriana verica
  veridiana veriee verile verina verine verla verlie verna verne vernice verona veronika veronike veronique
  veroslava veselinka vesile veslava vesna vesper vesta veta vevay vibeke vicdan vicenta vicentia vicki vickie
  vicky victoire vida vidya viera vieroslava vieve viki vikki vikky viktoria viktorie vildan vilde vilema
  vilemina vilhelmina viliana vilma vimala vina vincencie vincenza vinciane vinita vinka vinni vinnie vinny
  violante viole violeta violetta violette viorela viorica virag virgie virgina virginie visnja vissia
  vitezslava vitia vitoria vittoria viva vivia viviana viviane vivianna vivianne vivie vivien viviene vivienne
  viviyan vivyan vivyanne vladana vladena vladimira vladislava vlasta vlastimila vlastimira vlastislava vlatka
  voichita vojislava vojmira vojslava vojteska vonni vonnie vonny vorsila vratislava vrinda vrund vujica vukica
  vuslat vyky walentyna waleria wallie wallis walliw wally waly wandie wandis wanesa waneta wani wanids wava
  wenda wende wendeline wendi wendie wendye wenona wenonah weronika wiara wibke widya wiebke wies wiktoria
  wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willi willow willy willyt
  wilmette wilona wilone wilow winda wini winna winnah winne winni winnie winnifred winny winona winonah wirda
  wirginia wren wrennie wulan wulandari wylma wynn wynne wynnie wynny xaverie xaviera xaviere xena xenia xenie
  xochitl xylia xylina yaa yadira yael yagmur yalonda yamileth yana yance yani yaprak yara yarah yaren yaretzi
  yasemin yasmeen yasmine yazmin yelda yelena yeliz yenthe yesenia yesim yessenia yessi yetta yettie yetty
  yevette yfke yinthe ylvi ylvie ynes ynez yoko yolande yolane yolanthe yonca yoshi yoshiko yosun yovonnda
  ysabel ysaline yseult yulia yuliana yuna yuni yunita zabina zabrina zaenab zahara zaharia zahide zahra zaida
  zaira zakelina zalindra zama zamfira zamira zana zandra zaneta zanita zara zarah zaraza zaria zarina zarla
  zavida zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zea zehra zejnep zekiye zelaya
  zelda zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zena zenia zenobia zenobie zenovia zerrin
  zetta zeyneb zeynep zia zilvia zina zinaida zita zitella zitomira zitoslava ziva zivana zizi zlata zlatica
  zlatka zlatomira zlatuse zoeva zoey zofia zofie zoie zoila zoja zola zonda zondra zonnya zora zorah zorana
  zorina zorine zorka zoroslava zosima zsa zsazsa zselyke zsofia zubeyde zuhal zula zulaikha zulal zuleyha
  zulfa zumrut zuzana zuzanna zvezdana zvonimira
`);

export const MORE_MALE_GIVEN_NAMES = wordSet(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaryan aatmaj
  aatreya aayushmaan aayushman abaco abadon abay abba abbe abbey abbie abbondanzio abbondio abbott abby abdel
  abdiel abdon abdone abdullah abe abeiku abel abelard abele abelin abenzio abeu abey abhaidev abhirath
  abhisyanta abibo abidin abie abimbola abisola abisoye abner abondance abrahan abramio abramo absalon absolon
  abyasa acace acacio acar acario acaryatanaya accursio achaire achalesvara acharyanandana acharyasuta achil
  achiles achille achim achintya achyut acilio acim aciscolo acrisio acun adair adalard adalardo adalbald
  adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adamo adan addie addison addo addy ade
  adeboye adedayo adegoke adegrin adelardo adelbert adelberto adelchi adelfo adelgardo adelin adelmo adelphe
  adenet adeodat adeodato adham adheesh adhemar adhiarja adhiraj adhrit adiarja adika adikara adikavi adil adin
  adinata adinath aditeya aditya adityanandan adityanandana adjutor adlai adler adnan ado adolf adolfo adolph
  adolphe adolpho adolphus adone adonis adrain adriaan adriano adriel adrien adrione adripathi advaya affan afi
  afonso afro afsin agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio
  agenore agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin aguie
  aguistin agus aguste aharon ahmad ahmet ahsen aiace aidan aidano aiden ailbert aimable aime aimone ajan ajeet
  ajiman ajimat ajimin ajiono ajit akalp akande akanni akarsana akbatur ake akeem akim akos akroor aksel akshaj
  akshat akshayakeerti aktekin aktimur akwasi akwesi alade aladino alain alair alamanno alambana aland alano
  alanson alaric alarico alasdair alastair alasteir alaster alban albano alberic alberico alberik albie albin
  albino alboino albrecht albrico alceo alceste alcibiade alcide alcime alcino alden aldin aldis aldo
  aldobrando aldon aldonce aldric aldrich aldridge aldus aldwin aleandro aleardo aleaume alec alejoa alek
  aleksa aleksandar aleksander aleksandr aleksej aleksi aleksy alen aleodor aleramo ales alessandro alessio
  alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexio alexzander alf alfie alfio
  alfons alfonse alfonz alfonzo alford alfy algernon algiso alic alican alick alighiero alin alisan alisander
  alisir alistar alister alix aljosa allard allayne alley alleyn alliaume allie allin allister allistir allyn
  almerigo almine almire almiro aloin alois aloisio alojz alok alon alonso alonzo aloysius alp alparslan alpay
  alper alperen alphan alphard alphee alphonse alphonso alpinien alric altan altemur alton aluin aluino alva
  alvah alvan alvar alverede alvie alviero alvis alvise alvy alwar alwin alwyn alyosha amabile amadeo amadeus
  amalric amand amandin amando amanzio amaranaath amaranto amaresh amarnath amat amato amatore amauri amble
  ambrogio ambroise ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz ambrozy amby amedee amedeo
  amedeu amelien amelio americo amerigo amery ameyatma amico amiel amilcare amin amintore amir amish amleto
  ammar amogh amon amone amore amory amos amour ampelio amrit amza anaadi anacleto anael anagh anal anand anang
  anastacio anastase anastasije anastaz anatol anatole anatolie anatollo ancelin ancell andel andelin andelko
  andelo andeol anderson andie andoche andonis andras andre andreas andrei andrej andrey andri andrija andrin
  andris andros andrus andrzej anej ange angel angeli angelico angelo anggabaya anghel angie angilbe angilran
  angoustan anibal anicet aniceto aniello anil anilaabh anilabh anish anjaneya ankal anko annibal annibale anom
  anouar ansaldo ansbert ansel ansell anselm anselme anselmo ansgar ansgary anson ansovino ant antal antek
  antelmo antero anthelme antide antim antimo antin antino antioco antoine anton antone antonello antonie
  antonin antonino antoniu antonius antons antony antti antun antwan antwon anuar anunay anuraag anurag
  apollinaire apollinare apollinary apollo apuleio aquilin aquilino ara araldo aram aras aratone arcade arcadio
  arch archaimbaud archambaud archambault archan archer archibald archibaldo archibold archie archimede
  archippo archy arcibaldo arda ardito arduino arel aresio argimiro argo argono ari arialdo arian ariberto aric
  arie ariel ariele arif arin arindam ario arion ariosto aris aristarco ariste aristeo aristid aristide
  aristione aristo aristofane aristotele arkad arkadiusz arkady arlan arlen arley arlin arlo arman armand armel
  armin arminio armstrong arnaldo arnaud arne arnesh arney arni arnie arno arnoldo arnost arnould arnuad
  arnulfo arny arolde aron aronne arpad arri arrigo arron arsen arsene arsenie arsenije arseniusz arsipatra
  arslan arta artair artanto artawan artemas artemis artemus arthaud artheme arther artie artus arun
  arunthavanathan arv arved arvel arvid arvie arvin arvy aryan arystarch arzen ascanio ascelin asdrubale ash
  ashbey ashby asher ashlesh ashlin ashok ashton asimodeo asirwada asirwanda aslijan asmadi asman asmianto
  asmuni assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah athanase
  athos atila atilla atma atmaja atmanand atmananda attila attilano attilio aube auberon aubert auberto aubrey
  aubry audace audebert audouin audran augie auguste augustin augustine augusto augustyn augy aurel aurele
  aurelian aureliano aurelio aurian aurica auro auron aurthur ausilio austen auxence avadhesh averardo averell
  averil averill avery avictor avigdor avni avram avrom avsar axe axel axinte ayan ayaz aydemir ayden ayhan
  ayinde aykan aykut aylmar aylmer ayman aymard aymer aymeric aymon ayoub aytac aytekin aytug ayvaz azeglio
  azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal babacan bacco badr bagas bagiya bagus bagya
  baha bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey bailie baillie baily baird bajragin bakda
  baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula bala
  balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs baldassarre
  balderico baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan balint baltazar balthazar
  bambang banara banawa banawi bancar bancroft bandhu bandhul banel banji bankim bankimchandra bankole banky
  baptiste baran barbabas barbarigo barbu barclay bard barde bardo bardomiano baris barlas barn barnaba
  barnabas barnabe barnaby barnard barnebas barnett barnie barny barret barrett barrie barris barron barsaba
  barsimeo bart bartel barth barthel barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew
  bartie bartimee bartlet bartlett bartolemo bartolo bartolomej bartolomeo bartolomeu barton bartram bartu
  barty bary baryram basarab basil basile basileo basilio basilius bassiano bastiaan bastian bastiano bastien
  batholomew battal battista batu batuhan batur baturalp baudoin baudouin bax baxie baxter baxy bayard baykal
  bayram bazil bazyli beale bealle bearnard beato beatus beau beaufort beauregard beck bedir bedirhan bedreddin
  bedri bedrich behcet behic behlul behram behzat bekir bektas bela belimir bellino belo beltramo beltran
  benadik bence bende bendeguz bendick bendicty bendix benedek benedetto benedick benedicto benedikt benedykt
  benett bengt beniamin beniamino benicio benigne benigno benito benja benjamen benjamim benji benjie benjy
  benn bennet bennie benno benny benoit benone benson bentlee bentley benton benvenuto benyamin ber bera
  beranger berard berardo berat berend berengario berislav berk berkan berkay berke berkeley berkie berkin
  berkley berkly berky bern bernarr bernd berne bernhard berny beronico bert bertalan berti bertie bertold
  bertoldo bertolfo berton bertram bertrand bertrando berty beser besim besir bev bevan bevin bevon bhaasvan
  bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar
  bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
  bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibiano bil bilal billie bindo bing bink binky
  bino birch birino birjesh birk birol biron bishnu bivoj bjarne bjorn blagoje blahomil blahomir blahoslav
  blaine blair blaise blake blane blayne blazej bless blessing boas boaz boban bobbie bodhan bodhi bodi boet
  bogart bogdan bogey bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav boigie bojan
  boldizsar bolemir boleslav bonagiunta bonaldo bonaventura bonavita bondie bondon bondy bonifac boniface
  bonifacio bonito boone boonie boony boote booth boothe bora borden bordie bordy borek borg borislav borivoj
  borivoje borjan borko bortolo borys bosko botond bouchard bourke bowie boyce boycey boycie boyd boza bozetech
  bozidar bozislav bradan brade braden bradford bradly bradney bradut brady braeden brahma brahmaanand
  brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram bran brancaleone branden brander
  brando brandt brandtr brandyn branimir branislav branko brannon branson brant brantley bratislav braulio
  braxton brayan bren brendan brenden brendin brendis brendon brenn brennan brennen brennon breno brent bret
  bretislav brew brewster briac briano briant brice brien brieuc brig brigg briggs brigham brijesh brion brit
  britt brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron
  bronislav bronnie bronny bronson brook brooks brose brucie bruis bruno bruto bryant bryanty bryce brycen bryn
  bryon buchi buck buckie bucky bucur bud budd buddie buddy budhil budi budimir budislav budivoj buford bugra
  buiron bukola bulent bulut bunyamin burak burch burg burgess burhan burk burke burley burlie burnaby burnard
  burr burt burtie burton burty buster butch byram byran byrann byrle byrom bystrik caddric cade caesar cafer
  cagak cagan cagatay cagdas cager caglar cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket
  cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun
  calin calixte callean callisto callum calogero camden camelien camey camil camillien camillo cammy camren
  camron canalp candar candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano
  capa caraka carce carey caribert carleton carlie carlin carling carlo carloman carlton carly carlyle carmelo
  carmine carney carny carolus caronte carponio carrol carroll carson carub carver cary caryl casey cash casian
  casimer casimir casimiro caslav caspar casper cass cassiano cassie cassien cassio cassius casto cataldo
  catalin catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir cazzie cchaddie ceasar
  cecco cecep cecil cecilio cecilius cecyliusz cedomir cedrick cedrik cedrin celal celaleddin celasun celen
  celestin celestino celestyn celien celik celil cello celso cem cemal cemali cemani cemeti cemil cemplunk
  cenek cengkal cengkir cenk cesaire cesare cesario cesaro cestmir cetin cetinel cetiner cevahir cevat ceyhun
  cezar cezary cezmi chaanakya chaaruchandra chadd chaddie chaddy chadrick chadwick chaim chaitan chakor
  chakradhar chakravartee chakravarti chalmers chan chanakya chancey chandak chandan chandler chandra
  chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chane chapal
  charak chariot charlemagne charley charlton charuchandra charuvrat chas chaten chatur chaturaanan chaturbhuj
  chaunce chauncey chaz chen cherubino ches cheston chet chetan chetanaanand chev chevalier chevy chiaffredo
  chick chickie chicky chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chilton
  chinedu chinmayanand chinmayananda chip chiranjeev chiranjeeve chisom chitraksh chrabros chraniboj chranibor
  chranislav chretien chrisse chrissie chrissy christer christiaan christiano christie christodule christoffer
  christoforo christop christoper christoph christophe christophorus christos chrisy chrotoem chrudos chrysole
  chrysostome chucho chukwu chval cicero cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco
  cirillo cirilo cirino ciro cistoslav civan claas claes claiborn claiborne clair clarance clare clarenzio
  clarke claud claude claudell claudian claudianus claudien claudio claudiu claudius clayborn clayborne
  claybourne clayson cleandre cleandro cleavland clem clemens clemente clementius clemmie clemmy cleon cleonico
  clerc clery cletis cletus cleve cleveland clevey clevie cliff clifton climaco clinio clinton clodomiro
  clodoveo clotaire clovis cloyd cly clyve clywd cob cobb cobbie cobby coby codi codie codin codrin codrut cody
  coen cointon colan colas colby cole coleman colet colins collin colman colmanno colmazio colombano colombo
  colt colten colton columbus colver conan conant concetto concordio conn conner conney conny conor conrad
  conrade conrado conroy consalve constantin constantine constantino conway coop cooper corbet corbett corbie
  corbin corbiniano corby cord cordell cordie cordy coreno corentin cori coriolano cornall cornel cornelio
  cornelis corneliu cornell corney cornie corny coronato corrado correy corrie cortie corty corvin cosimo
  coskun coskuner cosma cosme cosmin cosmo costache costante costantino costanzo costel costin court courtnay
  coy cozmo craggie craggy crawford creigh creight creighton cremenzio crescente crescenzio crespignano
  crichton crin cris crispino cristaldo cristea cristiano cristofor cristoforo cristopher crocefisso crosby
  csaba csanad csongor ctibor ctirad ctislav cubeyr cull cullan cullen culley cullie cullin cully culver cumhur
  cuneyt cuniberto cupido curcio curr curran currey currie curt curtice cvijan cvijetin cyprian cyprien
  cyriaque cyril cyrill cyrille cyrillus cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dado dael dag
  dagel daghan dagny dagoberto daiwik daley dalibor daliman dalimil dalimin dalimir daliono dalis dall dallas
  dalli dallin dallis dallon dalmazio dalston dalt damar damaso dameon damian damiano damien damil damilare
  damilola damin damion damir damjan damocle damodara damon damu danang dandak dandapaani dandre dangelo dani
  danial danie daniele danijel danilo danio daniswara danjuma danko dannel dannie danny dante danu danuja danya
  darb darbee darby darek daren darian dariati darien darijan darill darimin darin dario darion daris darius
  dariusz darko darmaji darman darmana darmanto darnall darnell daron darrel darrick darrin darrion darron
  darshan darsirah dartono daru daruna darwin daryani daryl daryle dasa dashawn datta dav daven daver davey
  davi davidde davide davidson davie davin davino davion davon davonte davor davorin davud davy dawid dawson
  dax dayaamay dayaananda dayaanidhi dayamayee dayne dayton deane deangelo decca decebal decimo deck declan
  dedric dedrick deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
  deeptimoy deevakar deion dejon dejuan delainey delaney delano delbert delfino dell delmar delmer delmor
  delmore delphin demarco demarcus demario demeter demetre demetri demetrio demetris demetrius demetriusz
  demiralp demirhan democrito demond demostene demott dene deneval denisz deniz denizalp dennet denney dennie
  dennison denny denver denys deodato deon deondre deontae deonte depold der derby dereck derick derk dermot
  deron derrek derrik derril derron dervis derward derwin deshaun deshawn desi desiderato desiderio desimir
  desmund destin detmar detrich dev devadatt devagya devajyoti devak devante devdan devesh deveshwar devin
  devland devlen devlin devonte devran devvrat devy dew dewain dewayne dewey dewie dewitt dex dexter dexx
  dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid
  dickie dicky didier didimo dieter dietrich dieudonne digambar digambara digdaya dikmen dilan dilaver dildar
  dill dillan dillie dillon dilly dimas dimaz dimitri dimitrij dimitrije dimitry dinakar dinc dincer dinesh
  dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionysus
  dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk divaakar divakar divjot divo djayden
  dluhos dobromil dobromir dobroslav dock dodato dodo dogan doganay doganer dogu dolf dolph domagoj domenic
  domenick domenico domenik domezio dominick dominik dominique domiziano donal donall donalt donat donatello
  donato donaugh donavon donn donnell donnie donny dono dora dore dorel dorey dorian doriano dorie dorin
  dorinel doroteo doru dory dougie douglass dougy douwe dov doyle dragan dragisa dragoje dragojlo dragoljub
  dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza
  drazen dren dries dron drona dru drud drugi drzimir drzislav duanne duarte dubravko duccio duco ducu dudley
  duff duffie duffy dugald duilio duje dujo dukey dukie duky dumitru dun dunc dundar dunn dunstan durand durmus
  durward dusan dusko dustin duuk dwain dwaipayan dwaipayana dwayne dylano eadmund eal eamon earle earlie
  earvin easton eben ebeneser ebenezer eberardo eberhard eberto ebiowei ebuzer ecclesio ecehan ecevit ecmel
  ecvet edan edd eddi eddy ede eden edgard edgardo edhem edi edik edilberto edison ediz edlin edmon edmond
  edmondo edmund edoardo edouard edsel eduard eduino edvard edvin edwardo edwin eekalabya eero efe efisio efken
  eflah efraim efrain efrem efren efsun eftimie ega egan egbert ege egemen egeo egidio eginardo egisto egmont
  egon egor einar eino eirik eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem eladio
  elbert elden eldin eldon eldred eldredge eldridge eleazar eleuterio eleuthere elgin eli elia eliah elian
  eliano eliasz elie eliezer elifio eligio elihu elija elio eliodoro elion eliot elisee eliseo elisha elisio
  elita elizej elizeus ellary ellerey ellery elliot ellswerth ellsworth ellwood elmar elmo elmore elnar elogio
  elon eloy elpidio elroy elston elsworth elton eluh elvezio elvin elvino elvyn elwin elwood elwyn ely elyas
  elzear emanoil emanuele emanuil emas embuh emced emeka emelen emeric emerich emerson emery emidio emiel emil
  emile emilian emiliano emilijan emin emirhan emlen emlyn emmerich emmerico emmery emmet emmett emmit emmitt
  emmott emmy emong emory empirio empluk emrah emre emrullah ender enderun endra endrigo enea enecone enes
  engelbert engin englebert enguerrand enio enis ennio ennis enno enoch enos enrico ensar ensio enteng enver
  enyo enzo ephraim ephrayim ephrem epiphane eraclide eraldo eralp erardo erasmo erasmus erast erastus eray
  erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc erek erel eremia
  eren erenia ergin ergun erguner erhan erhard erhart eriberto erich erick erico erie erkam erkan erkki erl
  erling erman ermanno ermenegildo ermes ermete ermilo ermin erminio ernestus ernie ernst erny erol eron eros
  errick errol erroll ersan ersin erskine ertan ertugrul erv ervin erwin esat esau esben esdras esme esra esref
  esse estevan estiawan estiono esuperio etan eterie ethe ethelbert ethelred ethem etienne ettore eubert
  euclide eudes eudoxe euell eufebio eufemio eufronio eugen eugenio eugenius eugeniusz eusebe eusebio eusebiu
  eusebius euseo eustace eustache eustatiu eustorgio eustosio eustracjusz eutalio evald evaldo evandro evarist
  evariste evaristo evasio evelin everard everardo evered everett everette evert evidio evin evodio evran
  evrard evremondo evren evyn evzen ewald ewan eward ewart ewell ewen eymen eyup ezechiel ezechiele ezekiel
  ezequiel eziechiele ezio ezrak ezri faas fabe faber fabian fabiano fabien fabijan fabrice fabricio fabrizio
  fahrettin fahri faik fairfax fairleigh fairlie falba falih falito falk falkner famiano fantin faris farlay
  farlee farleigh farley farlie farly farr farrel farrell farris faruk fasih fatih fatin faulkner faust faustin
  faustino fausto faustyn favian fax faysal fazio fazullah feda fedai fedde fedele federico fedor fedro fehmi
  felice felician feliciano felicio felicite felike feliks felizio felton fender feodor feramus feramuz ferd
  ferdi ferdie ferdinando ferdy ferenc fergus ferguson ferhan ferhat feridun ferit ferman fermiano fermin fermo
  ferre ferrel ferrell ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidele fidelio fidelius fidenziano
  fidenzio fidole fielding fields fiete fiifi fikret fikri filbert filberte filberto filemon filiberto filip
  filipe filippo filmer filmore filomen filomeno filotije findlay findley finlay finley finnley fiodor fionn
  fiorenziano fiorenzo firmin fitz fitzgerald flavian flaviano flavien flavio flaviu flavius fleano flem
  fleming flemming fletch flin flinn flint flip flodoard florea florencio florent florentin florentyn florestan
  florian floriano florin floris flory flurin flynn folco fons fonsie fonz fonzie forbes ford forester forrest
  forrester forster fortunat fortunato fosco foss foulques fowler fran frana francesco franchot francis
  franciskus francisque franciszek francklin francklyn franco franjo frankie franklyn franky frannie franny
  frans fransisco frantisek frants franz franzen frasco fraser frasier frasquito fraze frazer frazier freddy
  fredek frederic frederich frederico frederigo frederik fredric fredrick fredrik fredy freedman freek freeland
  freeman freemon fremont frenkie frido fridolin fridrich friedrick fritz frontiniano fryderyk fuat fulbert
  fulberto fulcran fulgence fulgenzio fulton fulvio funmilade funmilayo furio furkan furman furseo fuscolo
  fuzuli fynn gabbie gabby gabe gabi gabie gabin gabino gabor gabriele gabriello gaby gada gadang gading gaduh
  gael gaelan gaetano gaffar gage gaglioffo gaile gaiman gaio gajaadhar gajabahu gajadhar gajbaahu galak galang
  galar galdino gale galeazzo galen galfryd galih galileo galiono gallagher gallard gallicano galuh galur
  galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa
  gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie gannon ganny gantar gar
  gara garald garan garang gard garda gardie gardiner gardner gardy gare garek gareth garett garey garfield
  garik garimberto garland garner garnier garold garrard garrek garret garreth garrick garrik garrison garrot
  garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gaspar gaspard gaspare gasparo
  gasper gaston gastone gati gatien gatik gatot gatra gaud gaudenzio gaudino gaultiero gauraang gaurang
  gauranga gautam gautama gauthier gautier gautiero gav gavan gaven gavino gavrilo gawain gawen gayelord gayle
  gayler gaylor gaylord gazanfer gazi gbeminiyi gbemisola gearalt gearard gedeon gedeone gejza gellert gelu
  geminiano genadij gencer generoso genesio gennaro geno gentile genziano geo geoff geoffroy geoffry georas
  geordie georg georgel georges georgie georgije georgy geovanni geovanny geovany gerard gerasim gerasimo
  geraud gerazim gerazym gerbert gerek geremia gergely gergo gerhard gerhardt geri gerick gerik gerino germain
  germaine germano germayne gerolamo gerome geronimo geronzio gerrard gerri gerrie gerrit gerry gerson gervais
  gervasio gery gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita
  gherardo ghislain ghita giacinto giacobbe giacobo giacomo giacopo giadero giambattista gian gianbattista
  giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero
  gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer
  giffie gifford giffy gijs gil gilang gilburt gildo giles gill gilles gillo gineto gino gioacchino giobbe
  gioberto giocondo gioele gion giona gionata giordano giorgi giorgian giorgio giosue giosuele giotto giovani
  giovanny giove gioventino giovenzio giraldo girardo girart giraud giray giri girik girika girindra giriraaj
  giriraj girish girolamo giselbert gislebert giuda giuliano giulio giustiniano giustino giusto glauco gleb
  glen glenden glendon gligorije glyn glynn gobinda godard godart goddard goddart godfree godfrey godfry godwin
  goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy
  gonthier gontran gonzaga gonzague gonzales goober gopaal gopal gopee gopi gorakhanatha gorakhnath goran
  goraud gorazd gordan gorden gordiano gordie gordy gorkem gosto goswamee goswami gothard gothart gottardo
  gottfried gotum gouranga goutam govinda gracian graciliano gradeigh gradey gradimir grady graehme graeme
  graig gram grange granger grannie granny grantham granthem grantley granville gratian grato gray grayson
  graziano gregg greggory gregoire gregoor gregor gregorian gregorio gregorius grenville greyson grga grgo
  grgur griff griffie griffin griffith griffy grigore grigorije grimaldo griswold griz grove grover grzegorz
  gualberto gualterio gualtiero gubio gudakesa gudakesha guelfo guerin guerrino guglielmo guiberto guido
  guilbert guilherme guillaume guiscardo guiseppe gulhan gultekin gumesindo gunar gunnar guntar gunter gunther
  gurbuz gurdal gurdev gurhan gurkan gurol gursel guru gus guss gustaf gustav gustave gustavus guthrey guthrie
  guthry guus guvenalp guyot gvozden gwido gyorgy habbab habib habiba hacib hadi hadlee hadleigh hadley hadrian
  hafi hafid hagan hagen hailey haily hairyanto hakan hakeem hakem haki hakim hakon haldun hale haleigh halil
  halim halis halit hallsy halsey halsy haluk ham hamdi hamdullah hamel hami hamid hamil hamilton hamish hamit
  hamlen hamlin hammad hamnet hamza hamzah hanan hanefi hani hannes hanno hannu hansiain hanson hanus haralamb
  haralambie harald harbert harcourt hardana hardi hardouin hardy harimurti harinarayan harit harja harjasa
  harjaya harjo harlan harland harlen harley harlin harman harmon haroun harp harper harris harrison harsana
  harsanto harsaya hartaka hartana hartley harto hartwell harun harv harwell harwilll hasan haseki hasheem
  hashim hasibi hasim hasin haskel haskell haslett hasmet hastal hastie hastings hatem hatip hattab hauke havel
  hayali hayati haydar hayden haydon hayes hayward haywood hayyim hazar hazlett heall heath heber hebert
  hedelin heikki hein heindrick heinrick heinrik heitor helier helio helmer henderson hendra hendri hendrick
  hendrik hennes henning henri henrich henrick henrie henrik henrique henryk herb herbie herby herc hercule
  hercules herculie heriberto herluin hermann hermenegildo hermie herminio hermon hermy hernando herold herrick
  hersch herschel hersh hershel heru herve hervey heryanto hew hewe hewet hewett hewie hewitt heywood hicabi
  hidde hieronim hieronymus hikmet hilaire hilario hilarion hilarius hilary hilbert hildebert hill hillard
  hillel hillery hilliard hillie hillier hilly hillyer hilmi hilton himawan himmet hincmar hinze hipolit
  hipolito hiram hiranmay hiranmaya hirsch hisam hjalmar hobard hobart hobey hobie hodge hoebart hogan holden
  hollis holmes holt homere homero homerus honore honorius horac horace horacy horatio horatiu horatius horea
  horia horst hort horten horton horymir hosea hostimil hostimir hostislav hostivit houston hovard howell howey
  howie hoyt hrvoj hrvoje hube huberto hubey hubie huccet hud hudavendigar hudayi hudson huey hughie hugibert
  hugues hulki hulusi huma humayun humbert humfrey humfrid humfried humphrey hunfredo hunor huntington huntlee
  huntley hurkan hurlee hurleigh hurley hursit husain husameddin husamettin husein huseyin husnu husrev huub
  huzeyfe hvalimir hvezdoslav hyacint hyatt hyman hymie hynek hypolit iacob iacopo iacopone iago iain iancu
  ianis ibrani ibun icaro ichabod icilio ico idris ieremia ifeanyichukwu iggie iggy iginio igino ignac ignace
  ignacius ignacy ignat ignatius ignaz ignazio ignjat ihsan ihvan ikenna ikey ikhidie ikhsan ikin ikrime ilai
  ilaire ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilhami ilhan ilian ilias ilie ilija ilja ilkay
  ilker ilko illidio illuminato ilmari ilyas immacolato immanuel imran imre imrich inder indra indro ingamar
  ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis innocent innocente
  innocenty innocenzo ino inocenc inocentiu ioan ionel ionica ionut iorgo iorgos iorio iosep iosif ippocrate
  ippolito irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irv irvin irvine irwan irwin irwinn
  isa isaak isac isacco isador isadore isai isaia isaiah isaias isak ischirione isiahi isidor isidore isidoro
  isidro ismaele ismail ismet isom issac issiah istvan italo itch itri iulian iuliu iurie iustin iustinian
  ivano ivanoe ivar ive ivek iven iver ives ivica ivo ivone ivor iwan izaak izaiah izaias izajasz izak izidor
  izmael izydor izzet izzettin izzy jaakko jabal jabari jabez jace jacek jachym jacinto jackson jacky jaco
  jacobo jacobus jaden jadesola jadon jadran jadranko jadro jae jaeman jaga jagadish jagadisha jagapati
  jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jaimie jairo jais jaivey jaka jakie jakob
  jakov jakub jaleel jalen jalon jamaal jamal jamar jamarcus jamel jameson jamesy jamey jamie jamil jamill
  jamir jamiro jamison jammal janek janick janis janko janne jannek jannes jannik jannis jano janos janosch
  janusz japhet jaquan jarad jard jareb jaren jari jarib jarid jarmil jarne jarno jaro jarod jarolim jaromil
  jaromir jaron jaroslav jarrad jarred jarrell jarret jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase
  jasen jasenko jasin jasmani jasper jasun jaswadi jati jatmiko javas javi javon javonte jax jaxon jaxx jaya
  jayadi jayce jayden jaydon jaye jayeng jaylano jaylen jaylon jayme jaymie jayson jayvano jdavie jeannel
  jeannot jecho jed jedd jeddy jedediah jedidiah jefferey jefferson jeffery jeffie jeffry jeffy jefri jefta
  jehu jelle jelmer jelte jenel jeno jephthah jeppe jerad jerald jeramey jeramie jeramy jere jerel jereme
  jeremi jeremiah jeremias jeremiasz jeremie jergus jermain jermaine jermayne jermey jerod jeromy jeronimo
  jeronym jerrell jerri jerrie jerrod jerrold jerrome jervis jerzy jesper jess jessee jessey jessie jeth jethro
  jett jevon jezdimir jidde jilji jimi jimmie jimram jinawi jindra jindrich jiri jitender jitendra joachim joah
  joakim joanny joao joas jock jocko jodie jody joep joes joesph joey johan johann johannes johathan johnathan
  johnathon johnnie johnpaul johnson johny joko jona jonatan jonathon jone jono jonte joojo joost jop jordon
  jordy jorgan jorgen jorin joris jorrit jort jory joscha joschua josef joseito joshia joshuah josiah josias
  josip josko joso josse josselin jost josua josue jourdain jovan jovani jovanny jovany jovin joza joze jozef
  jozsef jozue juda judah judas judd jude judicael judon judson jugoslav juha juhani juho jukka julan jule
  jules julien juliusz jumadi jumari junayd junior junius juraj juri jurre juste justen justinian justino
  justis juston justyn jusuf juul juvenal juwan jyotis kaan kabil kacper kacung kade kadem kaden kadin kadir
  kadrican kagan kahaleel kahlil kai kailash kain kaine kairav kaiser kaj kajen kajetan kala kale kaleb
  kalender kalervo kalevi kalil kalim kalinik kalistrat kalle kalvin kamal kamalesh kambali kamber kameron
  kamidin kamil kamlesh kamran kamren kamron kanak kanaka kanda kane kannan kannen karahan karam karan kardi
  kareem karel kari karim kariman karja karlan karlens karlik karlis karlo karma karman karna karney karol
  karoly karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar kasper kastor
  kasusra kavon kawaca kawaya kayaalp kayden kayne kayode kayun kazimierz kazimir keagan kean keane keano keanu
  kearney keary keaton keefe keefer keegan keelby keenan keene keerti kees keir kelbee kelby kele keles kellby
  kellen kelley kelsey kelton kelvin kelwin kemal kemalettin kemba kemi kenan kenari kendal kendall kende
  kendell kendrick kendricks kenes kenji kenn kennan kennett kennie kennith kenny keno kenon kenton kenyon
  kenzie kenzo keon keramet kerami kerby kerem keremsah kerim kerk kermie kermit kermy kerr kerwin kerwinn
  keshaun keshawn kessaf kev kevan keven kevon keyan keyon keyshawn khalil kian kiano kiel kienan kieran kile
  kiley kilian killian killie killy kimball kimbell kimble kimi kimo kin kincaid kingsley kingsly kingston
  kinnie kinny kinsley kip kipp kippar kipper kippie kippy kiran kirby kirilo kirti kit kiyan kjeld kjell klaas
  klarencjusz klaudian klaudius klaudiusz kleber klemens klement kleon kliment knox knut kobe koby kody koen
  koenraad kofi kojo koko koksal kolby kole koloman kolombin kolos kolumban kolumbin konrad konstantin
  konstantine konstanty konstantyn koray korbin korbinian korey korkut kornel korneli kornelius korneliusz kort
  kory kosma kosmas kosta kraig krasomil krasoslav kresimir kresomysl krijn kris krisha krishna krishnadas
  krishnadasa krishnah krispin kristan kristian kristijan kristo kristof kristofer kristoffer kristofor
  kristoforo kristopher kristos krisztian krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof
  ksawery ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad kurtis kusuma
  kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
  kwintyn kyan kyano kyler kylie laal labuh lachlan ladarius ladislao ladislau ladislav lafayette lai laird
  lajos laksana lakshman lakshmidhar lakshminath lal lalo lambert lamberto lamih lammond lamond lamont lanang
  lancelot lancilotto landen lander landolfo landry lane laney lanfranco langgeng langsdon langston lanie
  lanjar lannie lanny lantar lapo laron lascar lasmanto lasmono lasse laswi laszlo latif laughton launce
  laurenc laurence laurencjusz laurens laurentino laurentiu laurenty laurenz lauri laurian lauriano laurie
  laurin lauritz lautone lavinio lawry lawson lawton laxman layton lazar lazare lazaro lazarus lazzaro leander
  leandr leandre leandro leano leart ledion leeland leendert lefty lega legawa leicester leif leigh leighton
  lek leland lemar lembah lemmie lemmy lemuel lenard lenci lenn lennard lennart lennert lenni lennie lennon
  lennox lenny leodegar leonardo leone leonerd leonhard leonid leonida leonidas leonio leonis leontin leontyn
  leonzio leopardo leopold leopoldo leos leroi lesek lesley letterio leu leufroy leupold levent levente levey
  levi levin levio levon levoslav levy lew lewes lewie lewin lewiss lex leyan lezley lian lias liberato
  liberatore libere liberio libero liberto libor liborio liboslav lica lidio lief lietald lieto lieuwe liman
  limar linc lincoln lindon lindy linn lino linoel linus linwood lionello lior liron lisandro lisle livino
  livio liviu livius liyam liyan ljubisa ljubomir ljudevit llewellyn llywellyn locke lockwood lodovico loek
  loet loic lolade lombard longin lonnard lonnie lonny lonzo lorant loren lorenc loreno lorens lorenz lorian
  lorik lorin loris lorne lorrain lorrie lorry lotar lothaire lothar lothario louan louay louie loup lourenco
  lovell lowe lowell lowie lowrance loy loydie luan lubomir lubor lubos luboslav luca lucais lucca luce
  lucentiu lucho lucian luciano lucias lucien lucijan lucio lucious lucius lucjan lucretiu ludano ludek ludivoj
  ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luiz luk
  luka lukas lukita lukman lukrecius luluh lulut lumir lurhur lutero lutfan lutfi lutfullah luthfi lutibor
  lutobor lutz luuk luwar luwes lux lyam lyan lydon lyell lyman lyn lyon maad maarten maas macaire macario
  maccabeo mace mack madalin maddie maddox maddy mads mael maes maffeo maggiorino magno magnum magnus mahdi
  mahendra maher mahesa mahesh maheswar mahfud mahir mahmud mahmut mahzun maik mailo maiorico maison maje makar
  makara makary makinwa maksim maksud maksym maksymilian makuta malachi malchy malco malik malisa mallory malte
  malthe malvin maman mamante mamert manah manasse mancio manel manetto manfred manfredo manik manikya manilio
  manley manlio mannie manny mano manoah manole manolo mansueto mansur mansvet manu manuele maras marceau
  marcel marceli marcelin marcelino marcell marcello marcellus marcelo marchall marciano marcin marcos marcu
  marek margana mariadi marian marijn marin marinko marino marinus marius marjan markku marko markos markus
  marlin marlo marlon marlow marlowe marmaduke marolo maros marquis marquise marsh marsito marsudi martainn
  martaka martana martani marten martial martie martim martino marton martti martyn marut marv marve marven
  marwata marwin maryadi maryanto marzio massimiliano massimo mata matan matei matej mateja mateo mateus
  mateusz mathe matheo matheus mathew mathian mathias mathijs mathis mathurin mathuys matias matija matis matko
  mato matous matroniano mats mattes matthaeus mattheus matthias matthieu matthiew matthijs matthis matthus
  matti mattia mattias mattie mattis matty matus matyas matz maugis maurie maurilio maurise maurits maurizio
  mauro maury maurycy maverick maxence maxie maxime maximilian maximiliano maximilianus maximilien maximillian
  maximo maximus maxmilian maxwell maxy mayer mayeul maynard mayne maynord mayoor mayson mazhar mead meade
  mecislav medard medardo mederic medoro mees meghnad meghnath mehmet meier meik meir mekhi mel melanio
  melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvyn memduh menard menardo mence
  mendel mendie mendy menelao meneo menno mennone mercurio meredeth merell merijn merill merle merlin merovee
  merrel merrick merrill mert merv mervin merwin merwyn meryl mestan mesut metello metin metodej metrofane
  mevlut mex meyer mic micael micah micha michail michal michale micheal micheil michelangelo michele mick
  mickey mickie micky midas mihael mihai mihail mihailo mihajlo mihaly mihnea mija mijat mika mikael mikail
  mikey mikkel mikko miklos mikol mikolas mikulas miladin milan milanko milano mile mileta milford milic milik
  milisav milivoj miljan miljenko millard miller milo milojica milomir milon milorad milos miloslav milota
  milous milovan milovin milt miltie milty milutin mimo minervino mink miodrag miomir mirac mircea mirco mirek
  mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza misa misael misaele misbah mischa misko
  mislav mitar mitchael mitchel mithat mitica mitra mitrut mlad mladen mnata mnislav modesto moe mohamed
  mohammad mohan mohandas mohandis mohinder moise moises moishe mojmir mojzesz mojzis momir monaldo monitore
  monro monroe montague monti monty moore moos mordecai mordy moreno morey morgen morgun moric morie moris
  moritz morlee morley morly morne morrie morry morse mort morten mortie mortimer morton morty mose moshe moss
  moussa mozes mstislav muammer muaviye muaz muffin mufid mugur mugurel muhammed muharrem muhsin muhtar
  muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya
  mulyanto mulyono mumpuni mumtaz muni munir munmro munroe murat murdoch murdock muren murilo murray murry
  mursinin mursita murti murvyn musa musir muslih mustafa mustika mustofa mutahhar muteber mutemed muttalib
  muyiwa muzaffer muzdad muziano myca mycah mychal myer mylan myles mylo myron myrtil myrvyn myrwyn nabi nadir
  nae nael nafiz nagabhushanam nahid nahil nahum naim najam najib nalar namazio nand nanda nando nandor naoufal
  naoufel nap napoleon napoleone nappie nappy naradi narayan narcis narciso narcisse nardi narendra narinder
  narji narseo narsete nasab nash nasim nasir nasrullah natale natan natanael nataniel nate nath nathanial
  nathanil nathen natty naud naudet naveen navin nawal nazario nazariusz nazary nazif nazmi nazzareno nazzaro
  neale neall nealon nealson nealy nebojsa necat necati necdet nechifor necib necmettin neddie neddy nedeljko
  nedim nedjeljko neel nefen nehemiah nehemie nehoslav neill neils nejat neklan nelio nels nelu nemanja nenad
  neo neopolo neoterio nepomuk nereo neri nero neset nesim nester nestore neven nevil nevile neville nevin
  nevins nevio nevzat newell nezamysl nial niall nicarete niccolo nicea niceforo nicephore niceto nicezio
  nichifor nicholaus nichole nichols nickey nickie nicklas nicklaus nicko nickola nickolai nickolas nickolaus
  nicky niclas nico nicoara nicodemo nicodim nicol nicolae nicolai nicolaie nicolais nicolis nicolo nicu
  niculita nicusor nicuta niek niel niels nihat niki nikita nikki nikko niklas niko nikodem nikola nikolaos
  nikolas nikolasz nikolaus nikolos nikos niksa niles nils nilson nimit nimrod niniano nio niranjan nirbhay
  niro niven niyaga niyazi nizamettin nnamdi noach noak noam noan noar nobe nobie noby noland nolen noll nollie
  nolly norbert norberto norbie norby normie normy norrie norris norry northrop northrup norton norval norwood
  nostriano noud nouri nout novak novan nowell nox nrima nugraha numan nuno nunzio nurettin nuri nurullah
  nusret nyana nye nyoman oates obadiah obadias obed obediah oberon obidiah obie obrad obren oby octave
  octavian octavio octaviu octavius oddone ode odell oderico odey odidone odie odilon odin odo odolen odon
  odorico ody ogdan ogden ogdon oger ognjen oguz oguzhan okan oke okey okta oktavian oktavius oktay okto olaf
  olag olaide olav olavi olbram oldrich olen olenolin olimpian olimpio olimpiu olin olindo olivero oliviero
  oliviu oliwier olle ollie olly olof olufunmi olumide oluwunmi olvan omari omer omero onder ondrej onesto
  onfre onfroi onofredo onofrio onorino onorio onoriode onufry onur opan opung orazio orbadiah orell oren
  orenzio orest oreste orestes orfeo orhan orin orio orion orlan orland orlo oronzo orran orren orrin orsino
  orso orson ortensio orton orv orval orville osbaldo osbert osborn osborne osbourn osbourne osgood oskar
  oskari osman osmond osmondo osmund ossie ostoja osvald osvaldo oswald oswell ota otakar otello otes otha
  othello otho otis otmar oto otokar otomar ottaviano ottavio ottis ottone oury ovidio ovidiu ovidius ozan
  ozcan ozer ozgur ozhan ozkan ozren ozy ozzie ozzy paciano pacifico packston paco pacome pacomio pacorro
  paddie paddy padget padgett padraic padraig padriac page pail paiman paja palatino palemon pall palladio palm
  palmiro pamfil pammachio panagachie panait panca pancario panchito pancho pancrazio pandu panfilo pangeran
  pangestu panji pankrac pankracy pantaleo pantaleon pantaleone papageno paquito param paramartha pardi pardo
  parfait paride parke parker parman parmenio parnell parrnell parry parsifal parsival pascal pascale paskal
  pasquale paten paterne paterniano paton patric patrice patrik patrizio patrizius patroclo patru patrycjusz
  patrycy patryk patten pattie pattin patton paulie paulo pauly pauside pavel pavle pavlin pavlov pavol paxon
  paxton payidar payton peadar pearce pebrook peder peirce pekka peleo pelhrim pelle pellegrino pembroke penn
  pennie penrod pentti pepe pepijn pepillo pepito pepo pera perceval percival perica perice pericle perikles
  perkasa perkin pernell perren perseo pertev perver petar peterus petey petko petr petre petri petrica
  petrisor petronio petronius petru petrut petteri peyami peyter peyton philbert philemon philibert philipp
  phillipe phillipp phineas phip phoenix pierangelo pierce piergiorgio pierluigi piermarco piero pierrick
  piersilvio pierson piet pieter pietrek pietro piggy pim pincas pinchas pincus piotr pippo pius placido platon
  platone plinio plutarco polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano
  ponzio pooh porfirio porfiriusz porfiry portie porty porziano postumio poul powell praba prabawa prabowo
  prabu prakosa pran pranata pranawa pranay prasad prasetya prasetyo prassede prathamesh pravdan pravdomil
  pravomil pravoslav prayag prayitna prayoga prayogo predrag prem premysl pren prent prentice prentiss prescott
  priamo pribyslav prinz prisco privato procopio prokles prokop prokul prosper prospero protasio proteo
  prudenzio prvoslav pryce publio puff puneet pupolo purcell purushottam purwa purwadi purwanto pusicio putnam
  putnem putu pyotr quarto quasimodo quent querano quill quillan quin quincey quincy quinlan quinn quinten
  quintiliano quintilio quintin quintino quinton quintus quinziano quinzio quirin quirino rachid raci radan
  radcliffe raddie raddy radegast radek raden radenko radhost radika radim radimir radisa radislav radit
  raditya radivoj radivoje radko radmil radmilo radolfo radomil radomir rados radosav radoslav radovan radu
  raducu radul raduz radvan raf rafaellle rafaello rafe rafet raff raffaele raffaello raffarty rafferty rafi
  rafid ragnar raharja raheem rahim rahman rahmat rahmi rahsaan raide raif raihan raik raimondo raimund
  raimundo rainald rainaldo rainer rainhard rainold rajan rajendra rajko rajmund rajnold rakesh raleigh ralf
  rama ramazan ramesh rameshwar ramiro ramiz ramsay ramsey rance rancell rand randal randell randi randie
  randolf ranek rangga raniero ranjeet ranjit ranko ranolfo ransell ransom raoul raphael rares rashad rashawn
  rasheed rasim rasit rasko rasmus rastislav ratibor ratimir ratmir rauf ravi ravid raviv rawley rayan rayen
  raymund raymundo raynard rayner raynor rayyan razvan reade reagan reagen reamonn recai recep redd redford
  redmond reece reed rees reese refah refet refik regen reggis reggy reginaldo reginauld regis regolo reha
  rehor reidar reider reilly reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejan rejean
  reksa relja relu remi remig remigio remilekun remington remo remondo remus remzi renado renaldo renard renat
  renato renaud renault rendy rens renzo resat respati respicio resul reube reuben reuven revi reybaud reyes
  reymundo reynard reynold reynolds reza rhett rhys riaan ricard ricario riccardo rice richardo richart
  richelmo richie richmond richmound richy rickard rickert rickey ricki rickie ricky ricoriki ridwan rifat riff
  rigard rigoberto rik rikki riley rinaldo ringo rino riobard riordan ripley ritchie ritesh riv rizki roan
  roarke robaldo robb robbe robbert robbie robby robers robi robinet robinson rocco roch rochester rockey
  rockie rockwell rodan rodd roddie roddy roderic roderich roderigo roderik roderyk rodge rodger rodiano
  rodolfo rodoljub rodolph rodolphe rodrick rodrigue rodrique roel rogelio rogerio rogers rohan rohit roi roko
  rolando roldan roley rolf rolfe rolfo rolland rollie rollin rollins rollo rolph roma romain romano romeo
  romero romeu romoaldo romolo romuald romualdo romul romulus ronaldo ronan ronny rooney roosevelt rorke rory
  rosco roscoe roselin rosendo rosman rossie rossy rostislav roth rotimi rourke rouvin rover rowan rowen
  rowland rowney royall royce rriocard rube rubiano rubin ruby ruchan rudd ruddie ruddy rudi rudie rudiger
  rudolf rudolfo rudra rudyard rufe rufino rufo ruggero ruggiero rui rukneddin rune ruperto ruprecht rurik
  ruslan rusman russ russel rustie rustin rustu rutger rutherford rutilo rutledge rutter ruttger ruy ryder
  rylan ryley ryon ryszard ryun saadat saba sabar sabato sabazio sabele sabin sabino sabir sachin sacid sadan
  sadberk sadettin sadi sadri sadullah safa saffet saffiro saffo safi safouan safouane sahap sahin sahinalp
  sahsuvar saiful saim saka sakari sakir sakti saladino salamoun saleem salem salih salim salman salmon salome
  salomo salomon salomone salomoun salustio salvatore salvidor salwator samed sameer sami samih samil samim
  samir sammie sammy samo sampson samson samsul samu samuele sancho sander sanders sanderson sandor sandro
  sandu sanford sanjin sanka sanson sansone sante santino santos sapiente sarani sarbello sarge sarvin sasa
  sascha sasha satish saturniano saturnin saturnino satya satyen saul sauncho saunder saunders saunderson
  saundra sauveur sava savas savel saverio savi savin savinien savino savion sawyer sawyere sax saxe saxon say
  sayan sayer sayers sayre sayres scarface schuyler scotti scottie scotty seamus seb sebas sebastiaan
  sebastiano sebastiao sebastien sebestian secaeddin seckin secondiano secondo sedat sedrick sedrik sef sefer
  seff sefik sehlevent selahattin selami selby selcuk selig selim selmer sem semih semplicio sempronio semsi
  sener senesio senn senne senofonte senol sepp seppe seppo serafettin serafin serafino seraphin serapione
  serban serbulent seref serenus serge sergej sergen sergent sergi sergiu sergiusz serhat serif sermet sertac
  servac server servidio serviliano sesto settar settimio settimo setya seumas sev sever severiano severin
  severino severo sevket sevki seward seweryn seyban seyfettin seyfi seyfullah seymour seyyit shad shae shaine
  shalewa shalom shamus shanan shankar shannan shantanu shaughn shaun shaw shay shayne shea sheff sheffie
  sheffield sheffy shelby shelden sheldon shelton shem shemar shep shepard sheppard shepperd sher sheridan
  sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shiv sholom shurlock shurlocke
  shurwood sibyl sico sicuro siddarth siddhran sidiq sidnee sidoine sidon sidonio siebe siegfried siem siep
  siffre sigebert sigfrid sigfrido sigfried sigismond sigismondo sigismund sigismundo sigmund sigurd sigvard
  sihab sihabeddin silvain silvan silvano silvanus silvere silverio silvester silvestro silvian silviu silvius
  sim simao simen simeon simeone simi simion simmonds simo sinan sinasi sinclair sinclare sindre sinesio
  sinfronio sinica sinisa sinkler sireno siriano siricio sirineu siro sisto siward sixt sixte sixtus sjoerd
  sjors skell skelly skip skipp skipper skippie skippy skipton skye skylar skyler slade slamet slavek slaven
  slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir sloan sloane slobodan sly smil smith
  smitty sname sobeslav soccorso socrate sokrat soleh sollie solly solocone solon soma somerset somnath somu
  sondre sonke sonnie sonny soren sorin sostene sosteneo sostrato soter spano spartaco spence spense spenser
  speranzio spike spirydion spytihnev srboljub srecko sredoje stacee staffard stafford staford stancu standford
  stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislaw stanko stanleigh stanly
  stanton stanwood stasta stavro stavros stearn stearne steen stef stefano steffen stelian sten stepan
  stephaans stephan stephane stephanus stephon sterling sterne stevan stevie stevy steward stewart stig stijn
  stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan stojan stojmir strahinja stribor
  stu suat subhash subhi subodh sudi suheyl sukru suleyman sullivan sully suman sumner sune sunny surano suresh
  sururi surya suryakant suryakanta susheel sushil sutherlan sutherland sutton svatoboj svatobor svatomir
  svatopluk svatoslav svebor svend sverre svetislav svetolik svetomir svetozar sviturno swami swapnil swarup
  swen syd sylas sylvain sylvan sylvestre sylwester syman symon szabolcs szczepan szymon tab tabb tabbie tabby
  taber tabor taceddin tad tadd taddeo taddeusz tadeas tadeo tades tadija tadio taha tahir tahsin taib taide
  tait taite talat talay talbert talbot talha talip tallie tally talon tamas tamer tamino tammaro tammie tammo
  tancrede tancredi taner tanguy tanju tankred tann tanner tanney tannie tanny tapan tapani tapio taras
  tarcisio tari tarik tarkan tarrance tarso tarun tasdik tasnim taswir tate taufan taufik taurean taurin
  tavares tayfun tayler taylor tayyar taziano tazio teador tedd teddie tedi tedie tedman tedmund teguh teije
  tejas tekin tekinalp telchide telemaco temel temistocle temitope temp templeton teo teobald teobaldo teodoor
  teodor teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc
  terencio terencius terencjusz terenzio terrance terrel terrell terrill tertuliano terzo tesauro tesifonte
  teun teunis tevfik tevhid tevin tezcan tezel thacher thad thaddeus thaddus thadeus thain thaine thane thatch
  thatcher thaxter thayne thebault thedric thedrick theo theobald theodor theodoric theodorik theodose theofan
  theofil theophile theophraste theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierry
  thies thije thijmen thijn thijs thilo thoma thor thorben thore thorge thorin thorn thorndike thornie thornton
  thorny thorpe thorstein thorsten thorvald thurman thurstan thurston tiago tian tibaldo tibbe tiber tiberio
  tiberiu tiberius tibo tibold tibor tiburcius tiburzio tichomil tichomir tichon ticone tiebold tiebout tieme
  ties tihomir tijmen tijn tijs til tiler tillman tillmann timbul timm timmie timmothy timmy timo timofei
  timoleon timon timotei timotej timoteo timoteus timothee timotheus timur tino tirone tirrell tirta tirtayasa
  titien titilope tito titos titus tizian tiziano tizio tjark tobe tobia tobiah tobiasz tobie tobiloba tobin
  tobit toddie toddy todor toiboid toke tolga tolomeo tolunay toma tomaso tomasz tome tomi tomiloba tomislav
  tomkin tomlin tommaso tommie tomo tonci toney tonko tonnie tonnin toon tope torben torbjorn torey torin
  torkvat torquato torrance torre torrence torrey torrin torry torsten tosco toussaint towney townie townsend
  towny tracie traian trajan tranquillo traver travon travus tre trefor tremain tremaine tremayne trent trenton
  trev trevar trever trevion trilochan trilochana trilok trilokanath trilokesh triloki tripp tristam tristan
  tristano tristian triston troels trpimir trpko trstram trueman trumaine truman trumann trystan tuck tuckie
  tucky tudor tufan tugay tugiman tugrul tugtekin tuhfe tull tulley tulliano tullio tully tumer tunahan tunc
  tuncer tuomas turan turgay turgut turi turibio turkay turker turkes turner turold tushar tussio tuur tvrtko
  twan tybalt tycho tye tygo tymon tymoteusz tymothy tynan tyree tyreek tyrel tyrell tyrese tyrique tyron
  tyrone tyrus tyshawn tyson ubaldo ubertino uberto uda udai udale udall udell udit udo uffe ufuk ugo ugolino
  uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulick ulises ulisse ulpiano ulric
  ulrich ulrick ulrico ulrik ulstano ulvi ulysse ulysses umang umar umay umaya umberto umile umit umur umuralp
  umut unal unggul upendra upik upton uranio urbain urbano urbanus urdino uri uriah uriele ursicio ursino
  ursmaro urson usame usman utama uttam uve uzeyir uzodimma vachel vaclav vadim vagn vaha vahdet vahid vail
  valdemar vale valente valentijn valentim valentin valentine valentino valentyn valere valerian valeriano
  valerico valerio valeriu valery valfredo valfrido valid valle valtena valter valtr valtteri vanja vanya varo
  vasco vasil vasile vasili vasilica vasilis vasily vasko vassili vassily vasudev vasudeva vatroslav vaughan
  vavrinec vecdi vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit veleslav veli velibor
  velimir velio velislav venance venanzio vencel venceslao venceslas venceslav vendel vendelin venek venerando
  venerio veniamin ventura venustiano venusto verano verecondo verenzio verge vergil verne vernen verner verney
  vernor vero veroslav verulo vespasiano veysel veysi vezio vianney vicentiu vick victoir victorien victorin
  vidak vidal vidhur vidhya vidiano vidone vidor vidovic vidovik vidur viggo vigile vigo vijay vijeko vik
  viktor viktorin vilem vilfredo vilhelm viliam vilibald viliberto ville villy vilmar vilmos vimal viman vinay
  vince vincenc vincentiu vincents vincenty vincenz vincenzo vindonio vinebaldo vinfrido vinicio vinnie vinny
  vinsen vinson vinz viorel virge virgie virgilio virgin virginio virman virone visarion viscardo vishnu
  vishwamitra vit vital vitale vitalico vitazoslav vite vitezslav vito vitold vitoslav vittore vittoriano
  vittorio vitus vivaldo viviano vivien vjekoslav vjenceslav vlad vladamir vladan vladek vladimiro vladislav
  vladivoj vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir
  vojslav vojtech vok volfango volfgang volkan von vratislav vratko vseboj vsebor vserad vseslav vsevolod
  vujadin vuk vukan vukasin vukota vulmaro vulpiano vyas wadi wadsworth wahyu wain waino wainwright waite
  wakefield wakiman wald waldemar walden waldo waldon wale walenty walentyn waleran walerian walery walgierz
  walker wallache wallas wallie wallis wally walsh walt walther walton waluyo wandrille wang wannes wardaya
  warde wardi ware waring warji warley warre warsa warsita warta wash wasis wat watson waverley waverly wawan
  wawrzyniec waylan wayland waylen waylin waylon web webb weber webster weidar weider welbie welby welch weldon
  wellington wells welsh wendall wendel wendell werner wernher wes wessel westbrook westbrooke westleigh
  westley weston weylin wheeler whitaker whitby whitman whittaker wiatt wiktor wilber wilbert wilburn wilburt
  wilden wildon wilek wiley wilford wilfredo wilfrid wilfryd wilhelm willard willdon willem willey willi willis
  willy wilmar wilmer wilson wilt wilton wincenty windham winfield winfred winifield winn winnie winny winslow
  winthrop wira wisnu witalis witt wittie wolfie wolfy wood woodie woodman woodrow woody worden worthington
  wout wouter wright wyatan wye wylie wyman wyn wyndham wynn xanana xaver xaverius xavi xem xenophon xenos
  xerxes xever ximenes ximenez xymenes xzavier yago yahya yakubu yale yaman yanaton yance yancey yancy yango
  yankee yann yannic yannick yannik yannis yardley yaro yaron yasar yasin yassin yassine yassir yavuz yaw
  yehudi yehudit yekta yener yetkin yigit yoann yoga yogendra yogesh yoginder yono yorgo yorgos yorke yorker
  younes youp yousef youssef yuce yucel yuksel yul yule yulma yuma yumni yunus yurik yven yves yvon yvor
  zabedeo zaboj zac zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz zacharie zache zacherie
  zachery zack zackariah zackary zackery zafer zafir zahit zain zak zakaria zakary zaki zakir zalan zamfir
  zamir zander zane zanobi zared zarije zarko zavis zayd zayn zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek
  zdenko zderad zdeslav zdik zdirad zdislav zdravko zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah
  zef zefiro zekai zeke zekeriyya zelibor zelig zelimir zelislav zeljko zelmir zena zenaide zenebio zeno
  zenobio zenon zenone zente zephirin zerk zeteny zetico zev zeyd zeynel zigmund zihni zikmund zion zitomir
  zitoslav zivan ziver ziya ziyad zlatan zlatko zlatomir zoilo zollie zolly zoltan zoran zoroslav zosim zosimo
  zrinislav zrinko zsolt zsombor zubeyr zulfikar zvonimir zvonko zygmunt
`);
