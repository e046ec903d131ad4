import { wordSet } from '../util/word-list.ts';

/**
 * Given names of many countries in lower case without accents, by gender; those given to both are in both lists. Made by
 * `npm run given-names` from @faker-js/faker (MIT, https://fakerjs.dev), gender-detection-from-name (MIT,
 * https://github.com/DavideViolante/gender-detection-from-name) and Moby's word lists (CC0,
 * https://www.gutenberg.org/ebooks/3201), without words and places.
 */
export const MORE_FEMALE_GIVEN_NAMES = wordSet(`
  aadrika aaltje aanandinii aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba abagael abagail abani
  abbe abbey abbi abbie abbigail abbondanza abby abbye abdonie abeline abena abendam abhaya abida abigael
  abigaelle abigale abigayle abigel abilia abir abrar acacia acacie acanthe acela acelya acilia adah adalbaude
  adalberta adalgisa adaline adalsinde adama adan adara adaugo adaya adda addi addia addie addison addolorata
  addy adea adegrine adela adelaida adelaide adelajda adelasia adelheid adelia adelice adelie adelina adelind
  adeline adella adelle adeltrude adelya adena adey adhara adiana adiela adile adina adolfa adolfina adolphie
  adonina adonise adora adoracion adore adoree adorne adrastee adrea adrehilde adria adriaens adriane adrianna
  adrianne adriena adrienne adrijana adwitiya adwoa aeriel aeriela aeriell afaf afia afitap afnan afra afrika
  afton afua agace agape agapita agata agatha agathe agca aggi aggie aggy agilberte aglae aglaia aglaja agna
  agnane agneflete agnella agnesa agnese agnesse agneta agnieszka agnola agostina agrata agretha agripina
  agrippine agrypina aguasanta agueda agurtzane agustina ahalya ahenk ahilya ahinara ahinoa ahlam ahlem aia
  aiala aiara aicha aida aidan aidee aigneis aila aile ailee aileen ailen ailene ailey aili ailin ailina ailis
  ailsun ailyn aimara aime aimee aimil aina aindrea aine ainet ainhara ainhize ainize aino ainoa ainoha ainslee
  ainsley ainslie aintzane aiora aira aisa aishani aissata aissatou aisyah aitana aitziber aixa aiyana aiza
  aizpea ajana ajay ajeng ajla ajlin ajna akane akofa akorfa akos akosua akshainie akshata akshita akua akula
  akumaa akunna alaa alae alaia alaina alaine alais alaitz alameda alana alanah alane alanis alanna alara
  alayna alayne alazne albane albena alberade alberte albertha albertina albertine albertyna albina alcidie
  alcina alcine alcira alcyone alda aldara aldegonde alea alecia aleda aleece aleen alegria aleida alejandrina
  aleksandra alemka alena alene alenia alenka aleska alessa alessandra alessia aleta aleth aletha alethea alexa
  alexandrea alexandria alexandrina alexandrine alexane alexanne alexi alexia alexina alexine aleya aleyda
  aleyna alfi alfie alfonsa alfonsina alfreda alfy alia alica alicea alicja alida alidia alie alienor aliette
  alika alikee alina aliona alis alisa alisha alissa alissia alisson alisun alivia alix aliya aliyah aliz aliza
  alize alka alleen allegra allende allene allianora allie allina allis allissa allix allsun allx allyce allyn
  allys allyson almeda almeria almeta almila almira almire almudena alodia aloise aloisia aloisie alojza
  alojzije aloma alona alondra aloyse aloysia alphonsine alpike alsira altagracia altea althea althee alva
  alvarina alvena alvera alverta alvina alvinia alvira alya alyce alycia alyda alys alysa alyse alysha alysia
  alyson alyss alyssia alysson alzbeta amabel amabela amabelle amable amada amadea amadora amagoia amaiur amal
  amalea amalee amaleta amalia amaliane amalie amalija amalita amalle amalthee amalur amancia amande amandeep
  amandi amandie amandine amandy amane amani amante amara amarande amaranta amaranthe amargo amaryllis amata
  amaya ambar amberly ambra ambre ambroisie ambrosia ambur amea amel ameliane amelie amelina ameline amelita
  amely amelya amethyste amets ami amie amii amil amina aminat aminata aminte aminu amira amitie amiya
  ammamaria amna amodini amra amrita amritambu amya amye anabal anabel anabela anabella anabelle anacleta
  anaelle anahi anahit anahita anaida anais anala analia analiese analise anallese anallise anamaria anamarija
  anamika ananda anandamayi ananta anar anasooya anastasia anastasie anastasiia anastasija anastasiya
  anastassia anastazia anastazie anastazija anastazja anasuya anatazie anatola anatolia anatolie anaya anca
  anceline anci ancica ancilla ancuta andac andee andeee andela andelina andere anderea andi andie andjelina
  andra andrada andreana andreane andreanne andree andreea andrei andreia andreja andresa andria andriana
  andriette andrijana andrina andromache andromeda andzelika ane aneliya anemona anemone anesa anestassia anet
  aneta anett anetta anette aneu anezka angadreme ange angel angele angeles angelia angelika angelina angeline
  angelines angelique angelita angelle angels anggun anghelina angie angil angilberte angustias angy ani ania
  aniana anica anicee aniceta anicette anika anila anina anisa anise anisoara anissa anitra aniya aniyah anja
  anjali anjana anjanette anjara anjela anjushree anjushri anka annabal annabel annabela annabell annabella
  annabelle annadiana annadiane annagrazia annalee annalena annaliese annalisa annalise annamae annamaria
  annamarie annapurna annecorinne anneke anneli annelie anneliese annelise annemarie annemijn annetta annette
  anni annia annice annika annikki annis annissa annmaria annmarie annnora annonciade annora annunziata anny
  anouk anqi ansberte anselma anshula ansley anstice anstrudie anta antea anthe anthea anthelmette anthia
  anthiathia antia antigone antoaneta antoinette antolina antonela antonella antonetta antonette antonie
  antonieta antonietta antonija antonina antonine anuja anuncia anunciacion anuska anusuya anuta anwesha anxela
  anya anyelina anzhela anzhelika aouatif aphelie apolena apollina apolline apollonia apolonia appia appolonia
  aprilette apsara aqsa aquilina aquiline ara arabel arabela arabele arabella arabelle araceli aracelis aracely
  arai araia araitz arancha arane aranka arantza arantzazu aranzazu arbia arcadia arcadie arda ardath ardeen
  ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth
  arelis arely arene ares areta aretha argelina argimira argine arhane aria ariadna ariadne arian ariana ariane
  arianna arianne aricie aridatha ariel ariela ariella arielle arij arina arisa aristita arlana arlee arleen
  arlen arlena arlet arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne
  armance armanda armande armandine armeline armelle armida armide arminda armine armonia arna arnaude arnolda
  arnostka aroa aroha arrate arsenia arsenie artemia artemis artemisa arthurine aruna arvilla arwa arwen arya
  aryanna aryn asceline ascension asel asela asella asha ashely ashia ashien ashil ashla ashlan ashlee ashleigh
  ashlen ashli ashlie ashly ashlynn ashtyn asija asiya asja aslesha asmaa asmae assia assil assiya assomption
  assumpcio assumpta assunta astarte asterie astou astra astree astrid astrida astride astrix asuela asya
  atalanta atanasia atanazie atena atenea athalie athanasie athena athenais athene athenea athina atika atlanta
  atlante atmaja atreyee atreyi atteneri auba aube auberta aubertine aubine aubree aubrette aubrey aubrie aubry
  aude audelina audeline audie audra audre audreanne audrie audry audrye audy augusta auguste augustina
  augustine augustyna aulia aundrea aura aure aurea aurel aurelea aurelia aureliana aurelie aurelienne aurelle
  auria auriane aurica aurie aurilia aurita aurlie auroora aurore ausilia ausiliatrice austina austine auxane
  auxiliadora avani avantika avelina aveline averil averyl avie avigaelle aviva avivah avoye avril avrit awa
  awesi axeline axelle aya ayada ayana ayat ayebatari ayelen ayesha aykal ayla ayleen aylen aylin aymara
  aymardine aymonde ayn aynara ayren aysar ayse aysha ayu ayushmati aza azahar azahara azalea azalee azelia
  azelie azeline aziza azra azzurra baaba baala babara babb babbette babbie babeta babette babila babita babs
  badia badiaa bagdagul bahia bahija baidehi baijayanti bailee bala balamani balbina baldomera balma baltasara
  bambi bambie bambina bamby bara baraa barbabra barbaraanne barbe barbee barbette barbey barbi barbie barbora
  barbro barby bari barica barrie bartolina bartolomea basanti basia basilia basilisa basilisse basma bassilla
  bassma bathilde bathsheba batilda batoul batsheva bayan baylee bea beata beatrice beatrisa beatriu beatrix
  beatrycze beaulah becca becka becki beckie bediz bedran bedriska bee behrem beilul beitris bekki bela
  belarmina belcim belemir belen belia belicia belina belita belkis bella bellanca belle bellina belma beltun
  belva belvia bendite benedetta benedicta benedicte benedikta benedita benetta beniamina benice benicia
  benigna benilde benita benjamina benli benni bennie benny benoite bente benthe benvenuta berangere berceste
  bercin berenice berenika beret berget berinay berit berna bernabela bernadene bernadetta bernadina bernadine
  bernarda bernardina bernardine berneice bernelle bernete bernetta bernette berni berniece bernita berny
  berran berre berri berrie berry bert berta berte berthe berti bertie bertille bertina bertine bertolda berty
  berva beryl beryle besra bess bessy betania bethanne bethena bethina betina betsabe betsey betsy betta bette
  betteann betteanne betti bettie bettina bettine bettye beulah beuve bev beverie beverlee beverley beverlie
  bevvy bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca
  bianka bibbie bibby bibbye bibi bibiana bibianna biborka bice biddie biddy bidget bienvenida bigna bili
  biljana billi billie billye bilva bilwa binni binnie binny binta bintou bird birdie birgit birgita birgitta
  birgitte bisenija biserka blagica blahomila blahomira blahoslava blair blaire blake blakelee blakeley blanch
  blancha blanche blandina blandine blanduzia blanka blasa blasina blau blazena blessing blinni blinnie blinny
  bliss blisse blithe blondell blondelle blondie blondy blythe bobana bobbe bobbee bobbette bobbi bobbie bobbye
  bobette bobina bobine bobinette bochra bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava
  bojana bojislava boleslava bonifacia bonita bonnee bonni bonnibelle bonny bora borbala borislava borka boroka
  bosiljka bouchra boutaina bozena bozetecha bozica bozidara brana brandais brande brandea brandi brandice
  brandie brandise brandusa branimira branislava branka brankica bratislava braulia breana breanna breanne
  brear bree breena bren brena brenn brenna bretislava bria briana brianda brianna brianne bridgette bridie
  brielle brier brietta brigid brigida brigit brigita brigitta brina briney brinn brinna briny brionna brisa
  briseida brit brita britney britni britt britta brittan brittaney brittani britte britteny brittne brittney
  brittni bronislava brook brooklyn brooks bruna brunehaut brunehilde brunhilda brunhilde brunilde bryana
  brygida bryn bryna brynn brynna brynne btissam buddhana buenaventura buffy bulah bunni bunnie bunny bushra
  cacilia cacilie caetana cagla cahra cairistiona caitlyn caitrin cala caleigh calida calista calixta calla
  calley calli callida callie cally calogera calpurnia calypso camala camel camelia camella camellia cami
  camile camilla camino cammi cammie cammy camryn camylle candela candelaria candelas candi candida candide
  candie candis candra candy canel cangul cannur cansel capilla capitolina caprice capucine cara caralie caren
  carena caresa caressa caresse carey cari caria caridad carie caril carilyn carina carine cariotta carissa
  carita caritta carlee carleen carlen carlene carley carli carlie carlijn carlin carlina carline carlita
  carlota carlotta carly carlye carlyn carlynn carlynne carma carme carmel carmela carmelia carmelina carmelita
  carmella carmelle carmencita carmenza carmina carmine carminho carmita carmo carmon carna caro carola carolan
  carolann carolanne carole carolee carolin caroljean carolyne carolynn caron carree carri carrissa carroll
  cary caryl caryn casandra casey casiana casie casilda casimira cass cassandre cassandry cassaundra cassey
  cassi cassidy cassie cassiopea cassondra cassy castora cataleya catarina cate catena caterina catha catharina
  catharine cathaysa cathe cathee catherin catherina cathi cathie cathleen cathlene cathrin cathrine cathryn
  cathyleen cati catia catie catina catinca catlaina catlee catlin cato catrin catrina catrinel catriona catuxa
  caty caye cayetana cayla ceca cecelia cecil cecile ceciley cecilie cecilla cecily cecylia ceferina ceil cele
  celedonia celene celerina celesta celeste celestia celestina celestine celestyn celestyna celie celina
  celinda celine celinia celinka celisse celka celle celsa celtia cenka cerasela ceren cesarea cesminaz
  cestmira cesya ceyda ceyla ceylan ceylin ceylinaz cezara chadia chafia chahd chahida chahrazad chaima chaimaa
  chaimae chakrika chama chams chanda chandal chandani chandi chandini chandira chandni chandra chandrabhaga
  chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle channa
  chantal chantalle chapala charifa charil charin charis charissa charisse charita charla charlaine charlean
  charleen charlena charli charline charlot charlotta charmain charmaine charmane charmian charmine charmion
  charo charumati charvi charyl chasity chastity chatura chaxiraxi chaya chayenne chayma chaymaa chaymae
  chelsae chelsey chelsie chelsy chen chenoa cher chere cherechi cherey cheri cherianne cherice cherida cherie
  cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheslie cheyanne
  cheyenne chiamaka chiara chiarra chickie chicky chimamanda chinyere chiquia chiquita chitrali chitramala
  chitrangada chizoba chlo chloette chloris chorouk chranislava chrissie chrissy christa christabel
  christabella christal christalle christan christean christel christelle christen christi christiana
  christiane christie christin christye christyna chrysa chrysler chrystal chryste chrystel chyna ciaobella
  ciara cicek cicely cici cicily cielo cilay ciler cilka cilvenaz cimen cinda cindee cindelyn cinderella cindi
  cindie cindra cindy cinnamon cinta cinthia cinthya cintia cintya cinzia cipriana cira ciriaca cirila cirilla
  cise cisem cisil cissiee cissy cistoslava citlalli citra clair clarabelle clare claresta clareta claretta
  clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita clary claude
  claudelle claudetta claudette claudie claudina claudine clea clelia clelie clem clemence clemencia clementa
  clementia clementina clementine clemenzia clemmie clemmy cleo cleofe cleopatra cleora clerissa cleta clio clo
  cloe clorinda cloris clotilda clotilde clovis coco codee codi codie codrina codruta cody cointa coleen colene
  coletta colette coline collen collete collette collie collien colline colly coloma colomba concepcio concesa
  concetta concettina concha conchi conchita concordia conni conny conrada consol consolacion consolata
  constanca constancia constanta constantia constantina constantine constanza consuela conxita cookie cora
  corabel corabella corabelle coraima coral coralia coralie coraline coralyn cordelia cordelie cordey cordi
  cordia cordie cordula cordy coreen corella corenda corene corentine coretta corette cori corie corilla corina
  corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle cornie corny coro corona
  coronada correna correy corrianne corrie corrina corrine corrinne corry cortney cosetta cosette cosima
  cosmina costanza coumba courtenay courtnay crenguta creola crescencia crescenzia crin crina cris crisanta
  crispina crissie crissy crista cristabel cristalina cristel cristen cristeta cristi cristiana cristiane
  cristie cristin cristine cristionna cristobalina cristy crocefissa cronida crysta crystel crystie csenge
  cthrine ctibora ctirada ctislava cunegonda custodia cuzia cyb cybil cybill cydney cymbre cynde cyndi cyndia
  cyndie cyndy cynthea cynthie cynthy cyntia cyntie cyra cyrielle cyrila daantje dacey dacia daciana dacie
  dacil dacy dada dael daenerys daevi daevika daffi daffie daffy dafina dafne dagmar dagmara dahiana dahlia
  daiana daida daija daile daira daisey daisha daisi daisie dajana daksha dakshayani dalal dalenna dalia
  dalibora daliborka dalida dalie dalila dalima dalimila dalimira dallas daloris damara damaris damasa
  damayanti damiana damita damjanka damla danae danay danell danella danette dani dania danica danice daniele
  daniella danijela danika danila danique danit danita danka danna danni dannie danny dannye danuse danuta
  danya danyelle danyette danyka daphene daphna daphnee daphney dara darb darbie darby darcee darcey darci
  darcie darda dareen darell darelle daria dariana darice darie darifa darija darina darinka darja darla
  darleen darlene darline darlleen daron darrelle darsey darshwana darsie darya daryl daryn dasa dasha dasi
  dasia dasie dasya datha daune daura daveen daveta davida davina davine davinia davita dawna dayami dayana
  dayanna dayle dayna dayra daysi ddene dea deana deane deanne debbi debby debee debera debor debora dede dedie
  dedra dee deeann deeanne deedee deeksha deena deepali deeptimayee deeptimoyee deerdre deeyn defne degna
  dehlia deidre deina deirdre deisy dejah dejana dela delaney delcina delcine delicia delie delila delilah
  delinda delizia dell della delly delmira delora delores deloria deloris delpha delphia delphine delphinia
  demelsa demelza demet demeter demetra demetria demetris demi dena deni denia denice denisa denisse deniz
  denna denni dennie denny denys denyse deodata deolinda deonne derin derya desamparados desanka desdemona
  deseada desiderata desideria desirae desiree desiri desislava despina dessie dessire destan destany deste
  destinee destiney destini deva devangana devani devasree devi devika devin devina devinne devon devondra
  devonna devonne devora devota dewi deyanira deysi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani
  dharitri dhatri diah diahann diamante diamantina diamond diandra dianemarie diann dianna dianne diannne
  dianora diara dicle diclehan dida didem didi didina dido diede dieke diena dierdre dieudonnee digna dijana
  dikra diksha dilan dilara dilay dilberay dilek diler diletta dilruba dimitrina dina dinah dinda dinnie dinny
  diodata dion dione dionis dionisia dionne dipali dita ditte ditya divina diviska divna divya dix dixie
  djamila djeneba djenna dniren doaa doae dobrava dobrila dobromila dobromira dobroslava dochia doda dode dodi
  dodie dody doe doha doina doinita doll dolley dolli dollie dolly dolorita doloritas dolors dolunay domenica
  domeniga dominga dominica dominika dominique domitila domnica donalda donata donatella donatila dondu donella
  donelle donetta donia donica donielle donka donnamarie donni donnie donny dora doralia doralin doralyn
  doralynn doralynne dorana dorcas dore dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria
  dorian doriana doriane dorica dorice dorie dorina dorinda dorine dorisa dorise dorit dorita dorka dorleta
  dorli doro dorolice dorolisa dorota dorotea doroteja doroteya dorothea dorothee dorottya dorree dorri dorrie
  dorris dorry dortha dorthe dorthea dorthy dory dosi dosinda doti dotti dottie dotty douaa douae doubrava
  doubravka douce dounia dounya dovie draga dragana dragica draginja drahomila drahomira drahoslava drahotina
  drahuse draupadi dre dreddy dredi drifa drina drissia drona dru druci drucie drucill drucy druina drusi
  drusie drusilla drusy dua dubravka dulari dulce dulcea dulcenombre dulci dulcia dulciana dulcie dulcine
  dulcinea dulcy dulina dulsea dumitra dumitrana duna dunia dunja dunya durdane durga durgeshwari durriye
  dusana dusanka dusica duska dusty duygu dyah dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada
  eadie eadith ealasaid earlene earline earnestine eartha easter eba ebba ebe ebiere ebonee ebru ecaterina ece
  ecem eda edda eddi eddy ede edee edelberga edeline edelmira eden edi edie edilia edilma edin edita editha
  edithe editta ediva edmee eduarda eduviges eduvigis edvarda edvige edwina edy edyta edyth edythe eef eefje
  eeva efe effie efigenia eftalya eftimia egizia egle egona eguzkine eider eila eilis eimile eimy eira eire
  eirena ekaparnika ekaterina ekaterine ekhine ekin ekine ela eladia elaia elaide elaina elakshi elana elane
  elanur elayne elba elberta elbertina elbertine elcin elda eldora elea eleanora eleanore electa electra eleen
  elektra elen elene eleni elenor elenora elenore eleonor eleonora eleonore elettra eleuteria elfie elfreda
  elfrida elfrieda elga eli elia eliabeth eliana eliane elianora elianore elicia elida elide elidia elie
  eliecer elif elimena elin elina eline elinor elinore eliona elionor elisabeht elisabel elisabet elisabeta
  elisabete elisabeth elisabetta elisangela elisaveta elisea elisenda elisha eliska elissa elita elixabet
  elixabete eliza elizabet elizaveta elize elka elke elladine elle ellene ellette elli ellissa elly ellyn
  ellynn elma elmas elmira elna elnora elnore eloa elodia elodie elody eloina eloisa elonore elora elouise
  elpidia elsbeth elset elsey elsi elsinore elspeth elsy elta elva elvera elvia elvie elvina elwira elyn elynn
  elyse elysee elysha elysia elyssa elza elzbieta ema emalee emalia emanuela emanuelly emel emelda emelia
  emelie emelina emeline emelita emely emelyne emera emerald emerance emerenciana emerencie emerita emese
  emeteria emie emilee emili emiliana emilie emilija emiline emiliya emine emlyn emlynn emlynne emmalee
  emmaline emmalyn emmalynn emmalynne emmanuelle emmelie emmeline emmely emmey emmi emmie emmy emmye emogene
  empar emyle emylee ena enakshi enara encarna encarnacio endah enea enedina eneida eneritz engracia enia enid
  enie enimia enise enma enna enola enrica enrichetta enrika enriqueta enya eolanda eolande epifania eracla
  erda erea erena erhimo ericha ericka erina erinn erinna erkuden erlinda erma ermelinda ermenegarda
  ermenegilda ermengarde ermentrude ermina erminia erminie ermitas erna ernaline ernesta ernestina ernestine
  erola ersilia ertha erundina ervina eryn escarlata escolastica esen eser esha eshana eshita esi esin esma
  esmaria esme esmee esmeralda esmeray esperanca esra esraa essa essie essy estebana estefani estefania
  estefany estel estele estell estella estelle estera esterina estibalitz estibaliz estilita estitxu estivaliz
  estrella estrellita eszter etela etelvina etha ethelda ethelin ethelind etheline ethelyn ethyl etna etta etti
  ettie etty eudokia eudoksja eudora eudosia eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie
  eugine eukene eula eulah eulalia eulalie eulogia euna eunate eunika euphemia euphrasie euridice eusebia
  eusebie eustacia eustaquia eutalia eutimia eutiquia evaleen evalyn evangelia evangelin evangelina evangeline
  evangelista evanghelina evania evanne evarista evdokija eve eveleen evelia evelien eveliina evelin evelina
  eveline evelyne everilda evey evgenia evgeniia evgeniya evi evie evonne evsen evvie evvy evy evzenie ewa
  ewelina expectacion expiracion eyde eydie eylul eyra eysan ezequiela ezmeralda eztizen fabia fabiana fabie
  fabienne fabricia facunda fadila fadime fadma fadoua fadwa fae fahriye fahrunissa faina faiza faizah fallon
  fama famara famke fanchette fanchon fancie fancy fanechka fang fania fanica fanni fannie fanny fanta fantine
  fanya faouzia fara farah farand fardau farhunnisa farica farida farners farra farrah farrand farzana fathia
  fathonah fatiha fatimata fatimetou fatimetu fatine fatma fatna fatos fatou fatoumata fattouma fatumata faun
  faunie fausta faustina faustine faustyna fawn fawne fawnia fay faya faydra faye fayen fayenne fayette fayina
  fayna fayre fayth faythe fayza fazilet feba febe febi febriana febrina federica fedora fehime felecia
  felicdad felice feliciana felicidad felicie felicisima felicita felicitacion felicitas felicle felina felipa
  felisa felisha felita feliza fem femke femm fenelia fenja fenna fenne feodora ferah feray ferdaous ferdinanda
  ferdinande ferdynanda feride feriha fermina fern fernande fernandina ferne fettouma fey feyza fiammetta fiann
  fianna fidan fidela fidelia fidelie fidelina fidelity fidencia fieke fien fiene fiep fifi fifine figen
  fikriye filia filide filipa filippa filiz filofteia filomena filou fina finia finja finnja fionna fionnula
  fiordaliso fiore fiorella fiorenza fiorenze firdaous firdaus firdaws firdevs fitri fitria fitriani flaminia
  flavia flaviana flavie fleta fleur fleurette flo floare floarea floortje florance flore florella florencia
  florencja florenta florentia florentina florentyna florenza flores florette flori floria floriana florica
  floridia florie florina florinda florine floris florri florrie florry flory flossi flossie flossy flss
  flurina foca foix fortunata fortunee fosca fouzia fran franca francene francesca francette francina francine
  franciska franciszka francoise francyne franka frankie franky franni frannie franny frantiska franziska
  frayda freda freddi freddy fredelia frederica fredericka frederike frederique fredesvinda fredi fredia fredra
  fredrika freeda freida freja freya frida frieda friederike fructuosa frusina fruzsina fuencisla fuensanta
  fuldem fulden fulgencia fulvia fulya funda fureyya furuzan fusun gabbey gabbi gabbie gabey gabi gabie gabina
  gabriele gabriell gabriella gabriellia gabrijela gabrila gaby gadea gadis gador gae gael gaelle gaia gaja
  gajana gala galatea gale galia galina galla galya galyna gamze ganesha ganna gara garance garbine garika
  garland garnet garnette garoa gaspara gasti gates gaudencia gaudenzia gautami gavra gavrielle gawati gayane
  gayatri gaye gayel gayla gayle gayleen gaylene gaynor geanina geeta geetanjali gelila gelsomina geltrude
  gelya gema gemine gemini gemma gena genara generosa genesia genesis genevieve genevra genia genma genna genni
  gennie gennifer genny genoveffa genovera genoveva genta gentiana gentzane genvieve georgeanna georgeanne
  georgena georgeta georgetta georgette georgiana georgianna georgianne georgie georgina georgine geralda
  geraldina gerarda gerardina gerberge gerda gergana gerharda gerhardine geri gerianna gerianne gerladina
  germain germaine germana geronima gerri gerrie gerrilee gerry gert gerta gerti gertie gertrud gertruda
  gertrudis gerty geta ghaliyati gheorghita gherghina ghita ghizlan ghizlane gia giacinta giada giana gianina
  gianna gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda gilemette giliola gill gillan gilli
  gillie gilligan gilly gimena ginebra ginelle ginesa ginevra ginewra ginni ginnie ginnifer ginny gioacchina
  gioconda gioia giorgia giorgiana giovana giovanna gipsy giralda girija girja gisel gisela gisele gisella
  giselle gisselle gita gitanjali gitte giuditta giulia giuliana giulietta giulitta giuseppa giuseppina giusta
  giustina gizela gizem gladi gladis gladyce gleda glen glenine glenna glennie glennis gloriana gloriane glorie
  glyn glynda glynis glynnis gnni godeberta godiva goiatz goiuri goizalde goizane gokce goknur goksin golda
  goldarina goldi goldia goldie goldina goldy gonca gonul gonzala gorana gorane goranka gordana goretti gotzone
  gozde gracia graciana gracie gracja granada grata gratia gratiana gratiela gray grayce grazia graziana
  graziella grazina greer gregoria gretal grete gretel grethel gretna gretta grier grimanesa grisel griselda
  grissel grizelda grozdana gry guacimara guayarmina gudrun guenda guendalina guendolen guenevere guenievre
  guenna guglielma guher guilhemine guillema guillemette guillerma guillermina guinevere guinna guiomar gul
  gulbahar gulben gulcin guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gumersinda
  gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gurutze gus gusella gussi gussie
  gussy gusta gustava gustavine gusti gustie gusty guusje gvendolina gwenaelle gwendolen gwendolin gweneth
  gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy habiba hada hadda hadhoum
  hadia hadria hafida hafsa hafshah hafssa hailee hailey hailie haily haiyan haizene hajar hakima hala hale
  haleigh halette hali halie halima halimeda halina halle halli hallie hally halyna hamida hamima hamsini hana
  hanaa hanae hanan hanane handan hande hanga hani hanna hannabel hanne hannele hannelore hanni hannie hannis
  hanny haridian harinakshi harita harlene harley harli harlie harmonia harmonie harpreet harri harrie harriett
  harrietta harriette harriot harriott hasmik hasna hasnaa hasnae hassana hassania hassna hata hatti hattie
  hatty hava havla hawa hayal hayat hayate haydee haylee hayley haylie heath heba heda hedda heddi heddie hedi
  hedvig hedviga hedvige hedvika hedwig hedwiga hedy heema hegoa heida heidie heidrun heidy heike helaina
  helaine helene helenka helga helge helia helin heliodora helle hellen helli heloisa heloise helsa helyn henar
  hendrika henka henrie henrieta henriette henrike henryetta henryka hephzibah heracleea herberta hermelinda
  hermenegilda hermesinda hermia hermina herminda hermine herminia hermione hermitas hermosinda herta hertha
  hester hesther hesti hestia hetti hettie hetty hiba hidaya higinia hilal hilaria hilary hildagard hildagarde
  hilde hildegaard hildegard hildegarde hildy hilliary hilma himadri himani hind hinda hipolita hira hiranya
  hlima hoda holli hollie hollyanne hong honorata honoria honorina honorine horatia horia hortense hortensia
  hortensie hortenzia hortenzie horymira hostimila hostimira hostislava houda houria houriya hristina hrvojka
  hua huda huertas huguette hulda hulya humaira humeyra humildad huner hvezdoslava hyacinta hyacinth hyacintha
  hyacinthe hyacinthia hyacinthie hynda iana ianira ianire ianthe iara iasmina iballa ibbie ibby iboja ibone
  ibtisam ibtissam ibtissame ica icha icia iciar icie iclal idaira idalia idalina idaline idania idell idella
  idelle idette idil idoya idurre iera ifa ifeoma iffet ifunanya iginia ignacia ignacie ignata igone ihintza
  ihsan ihsane ihssan ihssane ika ikerne ikhlas ikram ikrame ila ilargi ilaria ilayda ilda ildefonsa ildegarda
  ildegonda ildika ildiko ileana ileane ilene ilenia ilham ilhame ilia iliana ilinca ilinka ilise iljana ilka
  ilkben ilke ilknur ilksen ilkyaz illa ilona ilsa ilse iluminada ilva ilysa ilyse ilyssa ilza ima imane imani
  imelda imge imke imma immacolata immaculada imogen imogene imojean imran ina inara inas inass inaya inci
  incoronata indah indalecia indara indhira indira indy inesa inesita inessa inez inga ingaberg ingaborg inge
  ingeberg ingeborg ingeborga ingrida ingunna inja inka inkeri inma inna innocenza inocencia inocenta insaf
  inssaf intan intissar intza ioana ioanina iolanda iolande iolanthe iole iona ione ionela ionelia ionica ionne
  iormina iosefina iosune ipek iqra irache iradi iraia iraida iraide iraitz iram irantzu iranzu irati iratxe
  irawati iraya irea irena iria iriana iride iridenta irina irita irmeli irmina irune iryna isa isabeau isabela
  isabelita isabell isabelle isabelly isadora isahella isamar isatou isaura ise iseabal iseult iside isidora
  isidra isioma isis islam ismerie isobel isolda isolina isona isora isotta isra israa israe issi issie issy
  ita itahisa ithaisa itsasne itsaso itto itxasne itxaso itzel iulia iuliana iuliia iune iustina iva ivah ivana
  ivancica ivanka ivanna ivelina ivet iveta ivett ivetta ivette ivica ivie ivna ivon ivona ivone ivonne ivory
  iwona ixeia ixeya ixone izabel izabela izabella izadi izar izarbe izaro izaskun ize izel iziar izidora izolda
  izzy jacenta jacey jacinda jacinta jacintha jacinthe jackeline jackelyn jacki jacklin jacklyn jackquelin
  jackqueline jacky jaclin jaclyn jacoba jacquelin jacquelyn jacquelynn jacquenetta jacquenette jacquetta
  jacquette jacqui jacquie jacynth jacynthe jada jade jadiya jadrana jadranka jadwiga jael jaelynn jaga jagica
  jaida jailey jailyn jaimie jaimini jaine jaione jakayla jakuba jakubina jakubka jalila jalou jamaa jamalia
  jami jamie jamila jamima jammie jana janae janaina janat janaya janaye jandy janean janeczka janeen janel
  janela janella janene janenna janessa janeta janeth janetta janette janeva janey jania janica janie janifer
  janin janina janira janire janis janith janiya janka janna jannat janne jannel jannelle janni jannie janot
  jany jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jara jare jarmila jarolima jaromira jaroslava
  jasmijn jasmin jasmina jasna jasnena jasone jaunita javiera jaya jayda jayde jaylinn jayme jaymee jayne
  jaynell jazlyn jazmin jazmina jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeane jeanelle jeanie jeanine jeanna
  jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita jelka jella jemaa
  jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine
  jenn jenna jennee jennette jenni jennica jennie jenniffer jennilee jennine jennyfer jenovefa jente jeralee
  jere jeri jermaine jeronima jerrie jerrilee jerrilyn jerrine jerrylee jerusalen jesa jesica jesika jess jessa
  jessalin jessalyn jessamine jessamyn jesselyn jessi jessie jessika jesslyn jesslynn jessy jessyca jesusa jet
  jette jettie jevrosima jewel jewell jewelle jezabel jia jiahui jiajia jianfen jiaqi jiaxin jiayi jiaying jie
  jihad jihan jihane jil jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jinan jindra
  jindriska jing jingjing jinny jinte jinthe jirina jitka joana joane joanie joann joannes joannie joanny
  joaquima joaquina jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyne jodee jodie jody joeann
  joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joete joey johana johannah
  johanne johna johnath johnette johnna joice jojo jolana jolanda jolanta jolayemi jolee joleen jolene joletta
  joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jone jonell joni jonie jonis jonna jordain
  jordana jordanna jordina jordyn jorey jorga jorgelina jorgina jori jorie jorrie jorry joscelin josee josefa
  josefien josefin josefine josepa josepha josephin josephina josey josi josiane josianne josie josipa josselyn
  josune josy jourdan jovana jovanka jovita joya joyan joyann joycelin joye jozefa jozefina jsandye juani judie
  judit judita juditha judye judyta juieta jula jule julee julene juli juliana juliane juliann julianna
  julianne julide julienne juliet julieth julietta juliette julijana julika julina juline julissa julita juna
  juncal junette junia junie junina juno jusra justa justina justine justinn justyna juta jutta juul jyoti
  jyotsana kaarina kaat kacey kaci kacie kacy kader kadiatou kadriye kaela kaelyn kai kaia kaila kaile kailee
  kailey kailyn kaitlin kaitlyn kaitlynn kaja kakalina kala kalea kaleena kaleigh kaley kali kalie kalila
  kalina kalinda kalindi kalli kallie kally kalpana kaltoum kalyani kama kamala kamar kamaria kameko kamelya
  kamila kamilah kamile kamilla kamillah kamille kamla kamryn kamuran kanchan kandace kandy kani kania kanishka
  kanti kanya kanza kaoutar kaouthar karalee karalynn kare karee karel karelle karena kari karia kariane
  karianne karie karil karilynn karima karimah karin karina karine kariotta karisa karissa karita karlee
  karleen karlen karlene karley karli karlie karlijn karlotta karlotte karly karlyn karmela karmele karmen
  karna karol karola karolann karole karoliina karolina karoline karoly karon karrah karrie karry kartika kary
  karyl karylin karyn kasandra kasey kashyapi kasiyah kass kassandra kassey kassi kassia kassie kat kata
  katalin katariina katarina katarzyna katee katelin katelyn katelynn katerina katerine kateryna katey kath
  katha katharina katharine katharyn kathe katherin katherina katheryn kathi kathie kathlin kathlyn kathrin
  kathrine kathryne kathye kati katia katica katija katina katine katinka katixa katja katleen katlin katlyn
  katlynn kato katrine katrinka katryn katsiaryna kattalin katti kattie katuscha katusha katy katya kautar
  kauzar kawtar kawthar kaya kaycee kaye kaylah kayle kaylee kayleigh kayley kayli kaylie kaylil kaylin kaylyn
  kayra kazi kazimira keara keeley keelia keely keet keila keira kelcey kelci kelcie kelcy kelila kellen kelley
  kelli kellia kellie kellina kellsie kellyann kelsey kelsi kelsie kelsy keltoum kendre kenna kennedi kensi
  kenza keren keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketevan
  ketti kettie ketty kevina kevser kevyn kexin keyla keyra kezia khaddouj khadidiatou khadidja khadouj khadra
  khady khalida khaoula khatuna khawla kheira khloe kholoud khouloud khrystyna kiah kial kiana kiandra kianna
  kiara kiarra kiele kiera kiersten kika kikelia kiki kiley kimberlee kimberley kimberli kimberlyn kimbra kimmi
  kimmie kimmy kincso kinga kinna kip kipp kippie kippy kira kiran kirana kiraz kirbee kirbie kirby kiri
  kirsteni kirsti kirstin kirstyn kissee kissiah kissie kit kitti kittie kitty kizzee kizzie klara klarika
  klarrisa klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina konstance
  konstancie konstancja konstanze konsuela konzuela koo kora koral koralia koralle kordula kore korella koren
  koressa kori korie korina korinna kornelia kornelie korney koro korrie korry krasava krasimira krasomila kris
  krissie krissy krista kristal kristan kriste kristel kristie kristien kristiina kristine kristy kristyn
  kristyna krysta krystalle krystel krystina krystle krystyna ksawera ksenia kseniia ksenija kumari kumru
  kumuda kunhuta kveta kvetoslava kvetuse kyara kyla kylee kyleigh kylen kylie kylila kyllikki kylynn kym
  kynthia kyra kyrstin lacee lacey lacie lacramioara lada ladina ladislava ladonna laetitia laida laiene laila
  laina lainey laisha lakbira lakshmi laksita lala lale lali lalita lamia lamiaa lamiae lamya lamyaa lamyae
  lanae lane lanette laney lani lanie lanita lanna lanni lanny lara laraine laras lari larina larine larisa
  larissa lark larraitz larysa laryssa latashia latia latifa latife latika latisha latrena latrina laudelina
  lauraine laural lauralee laurane laure laureana lauree laureen laurel laureline laurella laurena laurence
  laurencie laurencja laurene laurentia laurentina laurentyna lauretta laurette lauri lauriane laurianne
  laurice laurie laurinda laurine laury lauryn lavada lavanya lavena laverna laverne lavina lavinia lavinie
  lavonne lawrencia laxmi laya layan layne layney lazara leana leandra leann leanna leanne leanor leanora
  leatha lebbie leda leeann leeanne leela leelah leena leesa leese legra leia leigh leigha leilah leilani
  leisha leize lejla lekbira lela lelah leland lelia leman lemide lempi lene lenee lenette leni lenia lenja
  lenka lenna lenne lenora lenore lenuta lenya leocadia leodora leoine leokadie leola leoline leona leonanie
  leonarda leoncia leone leonelle leoni leonia leonida leonides leonie leonila leonilda leonisa leonne leonora
  leonore leontina leontine leontyna leontyne leopolda leopoldina leopoldine leopoldyna leora leposava lera
  lerzan lesana leshia lesia lesley lesli lesly lessie lestari lesya leta letha lethia leticie letisha letitia
  letizia letta letti lettie letty levke lexi lexie lexine lexis lexuri lexus lexy leya leyla leyre lezlie lia
  liah lian liana liane lianet lianna lianne liara libbey libbi libbie libby libe libena liberata libora
  liboria liboslava librada libusa libuse licha licia lida lidania lide lidia lidiia lidija lidiya lidmila
  lidon liduvina lidya lieke lien liene lierni liesa lieve lieze lifen ligia lihua liisa lila lilah lilas lili
  lilia lilian liliane lilianna lilias lilibeth lilien liliia lilit lilith liliya lilla lilli lilliana lillie
  lillis lilllie lilly lilou lilyan lina linarejos linde lindi lindie lindsy lindy linea linell linet linett
  linette ling lingling linn linne linnea linnell linnet linnie lintang linzy lioara liping liqin lira liria
  lisabeth lisandra lisann lisanne lisbet lisbeth lise liselotte lisetta lisette lisha lishe lissa lisset
  lissette lissi lissie lissy lita litzy liubov liudmila liudmyla liuka liv liva livia liviana livie livvie
  livvy livvyy livy liya liyan liyana liying liza lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy
  ljiljana ljuba ljubica llanos llara lledo llucia lluisa llum lluna lluvia loa lobna lodovica loella loes
  loida loise loleta loli lolita lolly loma lona lone lonee longina loni lonna lonni lonnie lora lorain loraine
  loralee loralie loralyn lore lorea loredana loree loreen lorelei lorella lorelle loren lorene lorenza loreta
  loreto lorette loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorne
  lorrayne lorri lorrie lorrin lorry lory lota lott lotta lotte lotti lottie lotty loua loubna louella louisa
  louisette louiza loutitia louvenia lova lovisa lovorka loyce lua luana lubica lubna lubomira luboslava luca
  luce lucelly lucero luciana lucica lucie luciene lucienne lucija lucila lucile lucilia lucilla lucina lucinda
  lucine lucinia lucita lucja lucrecia lucretia lucrezia ludie ludise ludivina ludivine ludka ludmila ludomila
  ludomira ludoslava ludovica ludovika ludvika ludwika luella luelle luena luigia luisana luise luiza lujan
  lujza lukrecie lula lulita lulu luminita luminosa lumira luna lune lupe lur lura lurdes lurette lurleen
  lurlene lurline lusa lusine lutgarda luus luzdivina luzia luzie lya lyda lydie lykke lyla lyn lynda lynde
  lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnelle
  lynnet lynnett lynnette lynsey lysanne lyssa lyubov lyudmila lyudmyla maaike maan maarit maartje mab mabela
  mabelle mable maca macaria macey maci macie macrina macy mada madalena madalina madaline madalyn maddalen
  maddalena maddi maddie maddison maddy madel madelaine madeleine madelena madelene madelief madelin madelina
  madeline madella madelle madelon madelyn madelynn madge madhuri madie madiha madilyn madisen madisyn madita
  madlaina madleen madlen madlin madonna mady madyson maegan maelle maeva maeve mafalda magali magaly magda
  magdaia magdalen magdalene maggee maggi maggy maghnia magnolia maguelone maha mahala mahalia mahaut mahjouba
  mahulena mai maia maible maica maida maider maier maiga maighdiln maija maika maike maila mailin maimouna
  maimunah mair maira maire mairena maisa maisey maisie maitane maite maitena maitilde maiya maja majda majida
  makayla makenna makenzie malak malanie malati malea malen malena malene malgorzata malia malika malin malina
  malinda malinde malissa malissia mallaury mallie mallissa mallorie mallory malorie malory malou malti malva
  malvina malwina malynda mame manal manar manda mandaakin mandakini mandeep mandi mandie mangala mangalya
  manisha manjusha manoli manolita manon manona manpreet manya mara marabel marah maram marana maravilla
  maravillas marcelia marceliana marcelina marceline marcelle marcellina marcelline marchelle marcheta marci
  marciana marcie marcile marcille marcy mareah mareike maren marena maressa mareta marga margalida margalit
  margalo margareta margarete margaretha margarethe margarett margaretta margarette margarida margaux marge
  margeaux margery marget margette margherita margi margie margit margita margo margret margrethe marguerite
  margy mari mariah mariam mariama mariame mariami marian mariane marianela marianella mariangel mariangela
  mariann marianna maribelle maribeth marica maricarmen marice maricel maricica maridel marieann mariejeanne
  marieke mariel mariela mariele mariella marielle mariellen mariem marieme marien marieta marietta mariette
  marife marigold mariia marija marijana marijo marika marilee marilena marilia marilie marilin marillin
  marilou marilu mariluz marilyne marin marinela marinella marinetta marinna marioara mariola mariona
  mariquilla maris marisabel marisela mariska marisol marissa marit marita maritsa maritza mariuca mariya
  mariyana marj marja marjatta marje marji marjie marjolaine marjory marjy marketa markika marla marlane
  marleah marlee marleen marlen marlena marleni marleny marley marli marlie marline marlo marly marlyn marna
  marne marney marni marnia marnie maroua marquita marrilee marris marrissa marrit marsiella marte martelle
  martguerita marthe marthena marti martica martie martina martine martirio martita martyna martynne marua
  maruja maruta maruxa marwa marya maryam maryana maryann maryanna maryanne marybelle marybeth maryellen maryem
  maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa maryse marzia
  masa masha masinka massiel massima matea matelda mathilda mathilde matilda matilde mattea matti mattie matty
  matxalen maty matylda maud maude maudie maura maure maureene maurene mauricette mauricia maurine maurise
  maurita maurizia mavis mavra mawuena mawusi maxellende maxi maxie maxima maxime maximiliana maximina maxy
  maybell maybelle maye mayelin mayka mayla maymie mayra maysa maysae mayte mazie mbarka mckayla mckenna
  mckenzie mead meade meagan meaghan meara mechelle mecislava meda medea medina medine meena meenakshi meg
  megane megen meggi meggie meggy meghan meghann mehetabel mehtap mei meike meire mel mela melamie melani
  melania melantha melany melba melchora melda melek melenija melesa melessa melia melicent melida melike
  melina melinde melis melisa melisande melisandra melisenda melisent melissandre melisse melita melitina
  melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodi melodia melodie melonie
  melony melosa meltem melva melvina melyna melyssa menaka mencia menka mennana menodora meral merce mercede
  merche merci mercia mercie mercy meredithe merel merete meri meriam meric merida meridel meridith meriel
  meriem merieme merih merilee merilyn meris merissa merjem merl merla merle merlina merline merna merola
  merralee merridie merrie merrielle merrile merrilee merrili merrill mersey mertie mertxe merve mery meryam
  meryem meryeme meryl messalina meta mette meyra mica micaela michaelina michaeline michaella michal michala
  michalina michela michele michelina micheline michell micki mickie micky midge mieke migdalia miglena mignon
  mignonne miguela miguelina miguelita mihaela mihriban mika mikaela mikayla mikele mikki mila milada milagro
  milagrosa milana milanka mildrid milena miley milica milicent milissent miljana milka milla mille milli
  millicent millie millisent milly miloslava milota milou milouda milred miluse milzie mima mimi mimma mimouna
  mimount mina minakshi minda minerva minervina minetta minette minia minna minnaminnie minne minni minnnie
  minny minodora minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda mirari miray
  mireielle mireille mirela mirella mirelle miriama mirian mirilla mirja mirjam mirjana mirka mirna miromila
  mirona miroslava mirre mirta mirte mirtha mirthe miruna miryam miryan misericordia misha missie missy misti
  mitra mittie mitzi mnislava moa modesta modestia modestine modesty mohana mohini moina moira moisette moll
  mollee molli mollie momira mommy mona monah monalisa monika monique monserrate montemayor montiel mora
  moraima moreen morena morgana morgane morganica morganne morgen moria moriah morissa morna moselle moulouda
  mouna mounia moyna moyra mozelle muesser muffin mufi mufinella muge muire mujde mujgan mukaddes muna munevver
  mureil murial muriela murielle mutia mya myah myla mylene myrah myranda myriam myrian myrilla myrle myrlene
  myrna myroslava myrta myrthe myrtia myrtice myrtie myrtis myrtle naara nabila nacera nacira nadalina nadean
  nadeen nadege nadejda nadezda nadezhda nadiia nadin nadina nadira nadiya nadja nady nadya nadzieja naemi
  nagore nahia nahiara nahid nahikari nahir naia naiala naiara naihara naila naima nair naira naja najat najate
  najia najima najla najlae najma najoua najwa nala nalan nalani nalini nana nananne nance nancee nancey nanci
  nancie naneta nanete nanette nani nanice nanine nanna nannette nanni nannie nanon naoma naomie naoual nara
  narcisa nari nariko narjis naroa nasira nasreen nassima nassira nastasia nastja nata natacha natala natalee
  natali natalia nataliia natalija natalina nataline nataliya natallia nataly natalya natasa natassia nathalia
  nathalie nathaly natia natividad nativitat natka natty naura nawal naya nayade nayala nayara nayat nayeli
  nayla nayma nayra naz nazan nazaret nazareth nazaria nazha nazia naziha ndeye nea neala necla neda nedda nedi
  nedjeljka nedra neele neeltje neely nefeli neha nehir neila neile neilla neille neiva nejla nekane nela nelda
  nele neli nelia nelie nella nelle nelli nellie nelly nely nemesia nena neoma nera nere nereida nergis nerissa
  nerita nermin nert nerta nerte nerti nertie nerty nesa neslisah nesrin nesrine nessa nessi nessie nessy nesta
  netta netti nettie nettle netty neus neva nevena nevenka nevin nevra nevsa neyla neysa nezha nia niama
  nicanora nicasia nichol nichole nicholle nicki nickie nicky nicla nicol nicolasa nicolea nicoleen nicoleta
  nicoletta nicolette nicoli nicolina nicoline nicolle niculina nida nidia niene nienke nigar nihad nihal nihan
  nika nikaniki nike niki nikita nikki nikkie nikodema nikol nikola nikole nikoleta nikoletta nikolia nikolina
  nila nilam nilda nilde nile nilgun nimakoah nimas ninetta ninette ninfa ninnetta ninnette ninon ninthe niobe
  nira nirmin nirvana nisa nisamar nisan nisrin nisrine nissa nisse nissie nissrine nissy nita niurka nives
  nixie njegomirka noa noami noara noela noelani noell noella noelle noellyn noelyn noema noemi noemie noemy
  noha nohaila nohemi nola nolana nolie nollie nomi nona nonah noni nonie nonna nonnah noor noortje norah
  noralba norberta nore norean norene norhan norica norina norine norri norrie norry nouha nouhaila nouhayla
  nour noura nouria nouzha novelia novella noviana novita nowi nubia nuccia nukhet nunziata nur nura nural
  nuran nurgul nuri nursel nurseli nurul nusa nya nyah nyasia nydia nynke nyssa oana obdulia obioma oceane
  octavia octaviana oda odalis odalys odele odelia odelinda odella odelle odeta odetta odette odile odilia
  odille ofelie ofella ofilia ognjana ohiane oiane oihana oihane ojaswini oksan oktavie olaia olalla olatz
  olaya olcay oldriska olegaria oleksandra olenka olesia olesya oleta olgica olha olia olimpia olinda oliva
  olive olivera olivette olivie oliviera oliwia oliy ollie olly olva olvido olwen olympe olympia olympie omaima
  omaira omana omara omawunmi omayma omayra ombline ombretta omnia omolara ona ondina ondrea ondrejka oneida
  oneka onelia onesta oni onida onintza onintze onome onorata onorina oona oormila opalina opaline ophelia
  ophelie ora oralee oralia oralie oralla oralle orchidea orel orelee orelia orelie orella orelle orencia
  orfelina oriana oriande oriane orietta orlane orly ornella orosia orpha orsa orsola orsolina ortansa ortensia
  orvokki osanna otakara otha othelia othella othilia othilie otilia otilie ottilia ottilie otylie ouafa ouafaa
  ouafae ouahiba ouarda ouardia ouassima ouiam ouidad ouissal oumaima oumayma oumayra oumou ovidia oxana oya
  oyku ozana ozanne ozella ozge ozlem ozlen oznur padma padmi page paivi pakize palladia palma palmazio palmira
  pam pamelina pamella pammi pammie pammy pandora panka panna pansie pansy paolina papagena paquita paramita
  paraschiva parla parvati pascale pascuala paskala patrica patrice patricie patrizia patrocinio patrycja patti
  pattie paule pauletta paulette pauli paulica paulie paulien pauliina paulin paulita pauly pava pave pavia
  pavica pavla pavlina pearla pearle pearlie pearline pecine pegeen peggi peggie pelagia pelagie pelin pelinsu
  pembe pena penda penelopa penelope penka penni pennie pepa pepi pepita perfecta peri peria perihan perla
  perle pernilla perpetua perran perri perrine persida persis peruna pervin perzida pet peta petek petra
  petrana petrija petrina petrona petronela petronella petronia petronila petronilla petronille petruse petruta
  petula petunia petya phaedra phaidra phebe phedra phelia phileine philine philipa philippa philis phillida
  phillie phillis philly philomena philomene philou phoebe phylis phyllida phyllys phylys pia piedad pien pier
  piera pierette pierrette pietra ping pinkie pino pippa pippy piraye pirjo pirkko placeres placida pleun pola
  polina polissena polly pollyanna polyxena pompilia pooh poornima poppy porfiria portia porzia prado pramila
  prasanna pratiwi pravdomila pravomila pravoslav pravoslava praxedes preciosa preity prema pribyslava
  primerose primitiva prisca priscella priscila priscille priska prissie prita priya priyala profira prokopa
  proserpina prospera providencia pru prudence prudencia prudenzia prudi prudy prue puck puji puk pulcherie
  puput pura purificacion purnima pushti puspa puspita puti putri qian qianqian qin qing qori quartilla queenie
  quentine queralt querida quieta quinn quinta quintana quintia quintilla quintina quinty quiteria rabab rabea
  rabha rabia rabiaa rachela rachele rachelle rachida rada radana radha radia radimira radina radislava radka
  radmila radojka radomila radomira radoslava radovana radslava rae raeann raegan raf rafa rafaela rafaelia
  rafaelita raffaella rafia rafika rafila rageshwari rageswari rahal rahayu rahel rahima rahime rahma rahmawati
  rahmi rahsan raimunda raina raine rainelda raisa raja rajaa rajae rajana rajinder rajna rajsa rajwinder rakel
  rakita ralina raluca ramaa ramatoulaye ramira ramonda rana randa randee randene randi randie ranee rani rania
  ranice ranique ranna ranya raphaela raphaelle raquela rasheedah rasia rasla rastislava rati ratih ratna raven
  rawan raychel raye rayhana raymonde rayna raynell rayshell razan rea reanna reba rebbecca rebe rebecka rebeka
  rebekah rebekka rebekkah ree reeba reena reeta reeva reggi regine regitze regla rehana rehorka reiko reine
  rejeanne reka remedio remei remigia remy rena renae renate renell renelle renette rengin renie renja rennie
  renske ressie restu resurreccion reta retha retno retta reva revkah reyes reyhan reyna rezzan rhea rheba
  rheta rhetta rhiamon rhianna rhiannon rhianon rhimou rhoda rhodia rhodie rhody rhona ria riana riane riannon
  rianon riansares ricarda ricca riccarda richarda rici ricki rickie ricky rieke rihab riham rihanna riitta
  rija rika rike riki rikke rikki rima rina rinad rini risa ristana ritaj ritva riva rivalee rivi rivkah rivy
  rkia roana roanna roanne robbi robbie robbin robby robbyn robena robenia robertina robina robinet robinett
  robinetta robinette robinia robledo roby roch rochell rochella rochette roda rodaina rodayna rodi rodica
  rodie rodina roeya rogelia rohana rois rokhaya roksana rolande roma romaisa romaissa romaissae romana romane
  romanita romaysa romaysae romee romilda romina romola romona romonda romualda romy rona ronalda ronda ronica
  ronja ronna ronni ronnica ronny roobbie roos rora rori rorie rory rosabel rosabella rosabelle rosalee
  rosaleen rosalie rosalina rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosamunda rosana
  rosangela rosanna rosanne rosaura roseann roseanna roseanne roselia roselin roseline rosella roselle roselyn
  rosemaria rosemarie rosemonde rosenda rosene roser rosetta rosette roshelle rosibel rosina rosita rositsa
  roslyn rosmery rosmunda rossana rossella rossie rostislava rovena rowe rowena roxana roxane roxanna roxelana
  roxi roxie roxine roxy roz roza rozalia rozalie rozalin rozalinda rozamond rozamunda rozana rozanna rozanne
  roze rozele rozella rozelle rozina rozita rozvita rubetta rubia rubie rubiela rubina ruby rubye rudolfa
  rudolfina rufina ruhsar rukhmani rukhsana rukmin rumena rumyana runa ruperta rupinder ruslana ruta ruthann
  ruthanne ruthe ruthi ruthie ruthy ruxanda ruxandra ruya ruza ruzena ruzica ryann rycca rylee ryleigh rym
  saadia saar saba sabah sabela sabina sabine sabra sabrin sabrine sabryna sacha sacramento sacramentos sada
  sadella sadia sadina sadye safa safaa safae safia safina safira safiya safta sagrario sahar sahara sahra
  saida saidee saige saima sainza saioa saira saja sajida sakina sakura saladina salaidh saleta salha saliha
  salima salimah salimata salka sallee salli sallie sallyann sallyanne salma saloma salome salomea salomena
  salomey salomi saloua salsabil salsabila salustiana salvadora salwa samah samanta samar samara samaria samay
  samia samiah samiha samina sammie sammy samona sampedro samra samuela samya sana sanaa sanae sanda sande
  sandeep sandie sandrine sandye sanem sanja sanna sanne santas santiaga santina santos sanya sanziana saphira
  sapphira sapphire saraann sarada sarai sarajane sarala saraswati saray sarayma sare saree sarena sarene
  sarette sari sarina sarine sarisha sarita sarka sarla sarlota saroja sarra sartika sascha sasha sashenka
  saskia saskie satu saturnina saudra saundra savanah savanna savannah saveta savina saxona sayre scarlet
  scarlett scherezade scholastika scolastica scottie seana sebastiana sebnem secil seconda secondina secundina
  seda sedef seden sefora segolene seher sehila sehrazat seila seka sekinat sela selale selda selene selenia
  selestina selia selie selin selina selinda seline sella selle selma selva selvaggia selvi sema semenica
  semiramide semra sena senay sengul senka sennur sephira septi serafina seraina serap serapia serena serene
  serenity serezade sergia serin sermin serpil sertap servanda setefilla seval sevda severa severiana severina
  severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou sfia shabana shae shaila shaina shaine
  shakila shakira shakti shakuntala shalna shalne shamira shana shanda shandee shandeigh shandie shandra shandy
  shanel shanelle shani shania shanie shaniya shanna shannah shannen shanny shanon shanshan shanta shantee
  shanti shany shara sharai sharay sharda shari sharia sharity sharl sharla sharleen sharlene sharline sharmila
  sharona sharron sharyl shashi shashikala shaun shauna shawna shawnee shay shayla shaylah shaylee shaylyn
  shaylynn shayna shayne shazia shea sheba sheela sheelagh sheelah sheena sheeree sheilah shel shela shelagh
  shelba shelbi shelby shelia shelli shellie shena sher sheree sherezade sheri sherie sherill sherilyn sherline
  sherly sherri sherrie sherye sheryl sheyla shina shir shirl shirlee shirleen shirlene shirline shivakari
  shobhana shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet
  shyann shyanne sia siana sianna siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl
  sibyla sibylla sibylle siddhi sidoney sidonia sidonie sidonnie sidra siena sienna sierra signe sigrid siham
  sihame siir sila sile sileas silja silje silke silva silvana silveria silvestra silviana silvie silvija
  silviya simea simeona simge simina simisola simona simonetta simonette simonida simonne sina sinai sindee
  sinem sinforosa sinikka sinja sintia siobhan siomara sioux siouxie sira sirin sirine sisely sisile siska
  sissie sissy sitara siusan siv sixta sixtine skarlet skarleta skye skyla slava slavena slavica slavka
  slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla smita smriti snezana snezhana snjezana
  soad soave sobeslava sobia sofie sofiia sofija sofiya sofronia sofronie sofya sohaila sohora sokaina sokhna
  solange soline solveig solveiga soma somaya somia sona sondra songul sonja sonni sonnie sonnnie sonny
  sonsoles sonya soodia soof sophey sophi sophie sophronia soraia soraida sorana soraya sorcha sorina sorkunde
  sosanna sotera sotira souad souhaila souhayla soukaina soukayna soumaya soumia soumiya speranta speranza srna
  stace stacee staci stacia stacie stafani stana stanca stanislava starla starlene starlin starr stasa staza
  stefa stefana stefani stefania stefanie stefany steffane steffi steffie stefka stela steliana steluta stepana
  stepanka stepha stephana stephani stephania stephannie stephany stephenie stephi stephie stephine sterre
  stesha stevana stevena stina stine stoddard stojanka stormi stormie sua subhashini subhasini sucheta sude
  sudeva suelen sueli suellen suhaila sujata sukaina sukanya sukey suki sula sulamita sule suma sumaira sumaya
  sumayyah sumitra summer sunay suncica sunita sunniva sunny sunshine suryakantam susagna susanetta susann
  susannah susanne susette sushma susi susie susy suus suzan suzana suzann suzanna suze suzette suzi suzie
  suzon suzy svatava svatoslava svea svenja svetla svetlana svetluse sveva sviatlana svitlana swara swarnalata
  swassane sweta syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sydnee sydni sydnie sylva
  sylviane sylvie sylwia synne szofi szofia szonja tabata tabatha tabbatha tabbi tabbie tabbitha tabby tabea
  tabina tabita tacjana taffy tahira tahlia tais talea talia talita tallia tallie tallou tallulah tally talya
  talyah tamar tamarah tamari tamarra tamera tami tamia tamiko tamimount tamina tamma tammara tammi tammie
  tamou tamqrah tamra tana tandi tandie tandy tanhya tania tanirika tanit tanitansy tanja tansy tantri
  tanushree tanushri tanyeli tarah tari tarja tarquinia tarra tarrah tarsila tarsilla taryn tasa tasia tasnim
  tatana tate tatiane tatiania tatjana tatsiana tatum tatyana tawnya tawsha taya taylor tayri taziana tea tecla
  tedda teddi teddie tedi tedra teea teena teirtza teja tekla telesfora telica tellervo telma teodata
  teodolinda teodomira teodora teodosia teodozie teofila teona tera terese teresina teresita teressa tereza
  terezia terezie teri teriann terra terrie terrijo terrye tersina terza tessa tessi tessie tessy tetiana
  tetyana teudosia tezer thais thalea thalia thea theadora theda thekla theo theodora theodosia theodosie
  theofila therese theresia theresina theresita theressa therine thia thirza thomasa thomasin thomasina
  thomasine thora tiana tianna tiara tiberia tiena tierney tierra tiertza tiff tiffani tiffanie tiffi tiffie
  tiffy tiina tija tijana tilda tildi tildie tildy tilla tillie tilly timea timi timmi timmie timmy timotea
  timothea tinca tincuta tine ting tingting tiphaine tiphani tiphanie tiphany tira tiril tirza tish tisha titi
  titilayo titin tiziana tlaitmas tobe tobey tobi tobye toinette toluwani toma tomasa tomasina tomasine tomaska
  tomi tomislava tomke tommi tommie toncica tonia tonie tonija tonka tonye tootsie torey tori toribia torie
  torrie tory tosca toska touria touriya tova tove tracee traci tracie transito trasea trenna tresa trescha
  tressa tressie treva triana tricia trina trine trinidad trinitat trinity trish trisha trista trix trixi
  trixie trixy truda trude trudey trudi trudie trula trycia tsabita tsvetelina tuana tudora tudorita tudosia
  tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva twila twyla txell tybi tybie tyne tyra
  ubaldina uchita udane ugolina uhra ula ulfa ulfet uli uliana uliva ulku ulla ulrica ulrika ulrikaumeko ulrike
  ulus ulva ulviye ulya ulyana uma umaima umeko umi ummiye umran unjani unna unsel unseli urbana urmila ursa
  ursala ursola ursule ursulina ursuline usha usoa usue usyi uta ute uxue uygu uzma vaclava vada vahide vaidehi
  vaijayanthi vaijayanti vaishnavi vaishno vaishvi vaitiare vala valaree valaria valburga valdemara vale valeda
  valencia valene valenka valentia valentine valentyna valera valeria valeriana valerica valeriia valerija
  valeriya valery valerye valida valina valle valli vallie vally valma valme valry valvanera valvanuz vanda
  vania vanna vanni vannie vanny vanya varalakshmi varinia varvara vasanti vasilica vasilisa vasudha vasundhara
  veda vedanshi vedrana veduna veerle vega vela velana velda veleslava velimira velina velislava vella velva
  vena venancia venceslava vendelina vendula vendulka venera veneranda venere venita venka ventura venuse
  venusta veradis verda verdiana verdie vere verena verene vergie veriana verica veridiana veriee verile verina
  verine verla verlie verna verne vernice verona veronika veronike veronique veroslava veselinka vesile veslava
  vesna vesper vesta veta vevay vibeke vicdan vicenta vicentia vicki vickie vicky victoire victoriana victorina
  victorita vida vidalina vidya viera vieroslava vieve viki vikki vikky viktoria viktorie viktoriia viktorija
  viktoriya vildan vilde vilema vilemina vilhelmina viliana vilma vimala vina vincencie vincenza vinciane
  vinita vinka vinni vinnie vinny vinyet violante viole violeta violetta violette viorela viorica vira virag
  virgie virgilia virgina virginie virtudes visnja vissia vitalina vitezslava vitia vitoria vittoria viva vivia
  viviana viviane vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne vladana vladena
  vladimira vladislava vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava
  vojteska volha vonni vonnie vonny vorsila vratislava vrinda vrund vujica vukica vuslat vyky wafa wafaa wafae
  wahiba walentyna waleria wallie wallis walliw wally waly wandie wandis wanesa waneta wani wanids warda
  wassima wava wei weiwei wenda wende wendeline wendi wendie wendye wenona wenonah weronika wiam wiame wiara
  wibke widad widya wiebke wies wijdane wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina
  willetta willette willi willow willy willyt wilmette wilona wilone wilow winda wini winna winnah winne winni
  winnie winnifred winny winona winonah wirda wirginia wisal wissal wissam wren wrennie wulan wulandari wylma
  wynn wynne wynnie wynny xana xandra xantal xare xaverie xaviera xaviere xeila xela xena xenia xenie xia xiana
  xiao xiaofen xiaohong xiaojing xiaoli xiaoling xiaomei xiaowei xiaoxiao xiaoyan xiaoying xiaozhen xin xinyan
  xinyi xinyu xinyue xoana xochitl xue xulia xylia xylina yaa yacine yadhira yadira yael yagmur yahaira yaima
  yaisa yaiza yajaira yalonda yamila yamilet yamileth yamiley yamina yamna yan yana yanay yance yanela yaneli
  yanelis yanely yanet yaneth yang yani yanina yanira yanire yanyan yaprak yaquelin yara yarah yareli yaren
  yaretzi yarisa yaritza yaroslava yasemin yashira yasira yasmeen yasmina yasmine yassmin yassmina yassmine
  yazmin yazmina yedra yelda yelena yeliz yelyzaveta yenifer yennifer yenny yenthe yesenia yesica yesika yesim
  yessenia yessi yessica yetta yettie yetty yevette yfke ying yingying yinthe yisel ylenia ylvi ylvie ynes ynez
  yoana yoanna yobana yohana yohanna yoko yolande yolane yolanthe yomara yonca yordanka yoselin yoshi yoshiko
  yosra yosun yosune yousra youssra yovana yovanna yovonnda yraya ysabel ysaline yseult yuanyuan yudit yudith
  yue yulia yuliana yuliia yulisa yuliya yumalai yumalay yumara yun yuna yune yuni yunita yurema yurena yusra
  yuxin yuxuan zabina zabrina zaenab zahara zaharia zahia zahida zahide zahira zahra zaida zaineb zaira
  zakelina zakia zalindra zaloa zama zamara zamfira zamira zana zandra zaneta zanita zara zarah zaraza zaria
  zarina zarla zavida zaynab zayra zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zea
  zehra zejnep zekiye zelaya zelda zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltia zena
  zenaida zeneida zenia zenobia zenobie zenovia zerrin zetta zeyneb zeynep zhanna zhor zhour zia zilvia zina
  zinab zinaida zineb ziortza zita zitella zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira
  zlatuse zoeva zoey zofia zofie zohra zoie zoila zoja zola zonda zondra zonnya zora zorah zoraida zorana
  zorina zorine zorka zoroslava zosima zoubida zouhra zoulikha zoya zsa zsazsa zselyke zsofia zubeyde zuhal
  zula zulaikha zulal zulay zuleica zuleima zuleyha zuleyma zulfa zulima zulma zumrut zunilda zurine zuzana
  zuzanna zvezdana zvonimira
`);

export const MORE_MALE_GIVEN_NAMES = wordSet(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamir aamod aanand aanandaswarup aanjaneya aaryan
  aatmaj aatreya aayushmaan aayushman abaco abadon abay abba abbas abbe abbey abbie abbondanzio abbondio abbott
  abby abdallah abdel abdelaaziz abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour
  abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah
  abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkbir abdelkebir abdelkhalak abdelkhalek abdelkrim
  abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmonaim abdelmoula abdelmounaim
  abdelmounim abdelouahab abdelouahad abdelouahed abdelouahid abdeltif abdelwahed abdenbi abdennabi abdennour
  abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abderrazzak abdeselam abdeslam
  abdeslem abdessalam abdessamad abdesselam abdesslam abdiel abdon abdone abdou abdoul abdoulaye abdoulie
  abdourahmane abdullah abe abeiku abel abelard abele abelin abenzio abeu abey abhaidev abhirath abhisyanta
  abian abibo abid abidin abie abilio abimbola abisola abisoye ablaye abner abondance abou aboubacar aboubakr
  abrahan abramio abramo absalon abselam absolon abubakar abubaker abundio abyasa acace acacio acar acario
  acaryatanaya acaymo accursio achaire achalesvara acharyanandana acharyasuta acher achil achiles achille achim
  achintya achour achraf achyut acilio acim acisclo aciscolo acoidan acoran acrisio acun adai adair adalard
  adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adamo adan aday addie
  addison addo addy ade adeboye adedayo adeel adegoke adegrin adei adelaido adelardo adelbert adelberto adelchi
  adelfo adelgardo adelin adelino adelmo adelphe adenet adeodat adeodato adham adheesh adhemar adhiarja adhiraj
  adhrit adiarja adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana
  adjutor adlai adler adnan adnane ado adolf adolfo adolph adolphe adolpho adolphus adonai adonay adone adonis
  adrain adria adriaan adriano adriel adrien adrione adripathi adur advaya affan afi afonso afro afsin agabio
  agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore ager agesilao agilbert
  agnan agneya agnimitra agniprava agnivesh agnos agoney agostino agripino agrippa agrippin aguie aguistin agus
  aguste agusti aharon ahmad ahmet ahsan ahsen aiace aidan aidano aiden aiert ailbert aimable aimad aiman aimar
  aime aimone aingeru airam airan aissa aissam aitzol aiur ajan ajeet ajiman ajimat ajimin ajiono ajit akalp
  akande akanni akarsana akbatur ake akeem aketza akim akos akram akroor aksel akshaj akshat akshayakeerti
  aktekin aktimur akwasi akwesi alade aladino alai alain alair alamanno alambana aland alano alanson alaric
  alarico alasdair alassane alastair alasteir alaster alban albano albeiro alberic alberico alberik albie albin
  albino alboino albrecht albrico alceo alceste alcibiade alcide alcides alcime alcino aldan alden aldin aldis
  aldo aldobrando aldon aldonce aldric aldrich aldridge aldus aldwin aleandro aleardo aleaume alec aleix alejo
  alejoa alek aleks aleksa aleksandar aleksander aleksandr aleksei aleksej aleksi aleksy alen aleodor aleramo
  ales alesander alessandro alessio alexandr alexandre alexandro alexandros alexandru alexe alexei alexej
  alexey alexio alexzander alf alfie alfio alfons alfonse alfonz alfonzo alford alfy algernon algiso alguer
  aliaksandr alic alican alicio alick alieu alighiero alin aliou alioune alipio alisan alisander alisir alistar
  alister alix aljosa allal allard allayne alley alleyn alliaume allie allin allister allistir allyn almerigo
  almine almire almiro aloin alois aloisio alojz alok alon alonso alonzo aloysius alp alparslan alpay alper
  alperen alpha alphan alphard alphee alphonse alphonso alpinien alric altan altemur alton aluin aluino alva
  alvah alvan alvar alverede alvie alviero alvis alvise alvy alwar alwin alwyn aly alyosha amabile amadeo
  amadeu amadeus amador amadou amalio amalric amancio amand amandin amando amanzio amaranaath amaranto amaresh
  amarnath amaro amat amato amatore amauri amble ambrogio ambroise ambros ambrose ambrosi ambrosiano ambrosio
  ambrosius ambroz ambrozy amby amedee amedeo amedeu amelien amelio americo amerigo amery ametz ameur ameyatma
  amico amiel amilcar amilcare amin amine amintore amir amish amjad amleto ammar amogh amon amone amore amory
  amos amour ampelio amrit amza anaadi anacleto anael anagh anal anand anang anartz anas anass anastacio
  anastase anastasije anastasio anastaz anatol anatole anatoli anatolie anatolii anatoliy anatollo anatoly
  ancelin ancell ancor andel andelin andelko andelo andeol anderson andie andoche andonis andras andre andreas
  andrei andrej andreu andrey andri andrii andrija andrin andris andriy andros andrus andrzej anej aner ange
  angel angeli angelico angelo anggabaya anghel angie angilbe angilran angoustan aniano anibal anicet aniceto
  aniello anil anilaabh anilabh aniol anir anis anish anjaneya ankal anko annibal annibale anom anouar ansaldo
  ansar ansbert ansel ansell anselm anselme anselmo ansgar ansgary anson ansovino ansumana ant antal antek
  antelmo antero anthelme antide antim antimo antin antino antioco antoine antoliano antolin anton antone
  antonello antonie antonin antonino antoniu antonius antons antony antti antton antun antwan antwon antxon
  anuar anunay anuraag anurag anwar anxo aomar apolinar apollinaire apollinare apollinary apollo apolonio
  apuleio aquiles aquilin aquilino ara araldo aram aras aratone aratz aray arcade arcadi arcadio arch
  archaimbaud archambaud archambault archan archibald archibaldo archibold archie archimede archippo archy
  arcibaldo arda ardito arduino arel aresio argimiro argo argono ari arialdo arian ariberto aric aridane
  aridani arie ariel ariele arif arin arindam ario arion ariosto aris aristarco ariste aristeo aristid aristide
  aristides aristione aristo aristofane aristotele aritz aritza arkad arkadiusz arkady arkaitz arlan arlen
  arley arlin arlo arman armand armel armen armiche armin arminio armstrong arnaldo arnaud arne arnesh arney
  arni arnie arno arnoldo arnost arnould arnuad arnulfo arny arolde aron aronne arpad arri arrigo arron arsen
  arsene arsenie arsenije arsenio arseniusz arshad arsipatra arslan arta artai artair artanto artawan artem
  artemas artemio artemis artemus arthaud artheme arther artie artus arun arunthavanathan arv arved arvel arvid
  arvie arvin arvy aryan arystarch arzen ascanio ascelin asdrubal asdrubale asen asensio aser ash ashbey ashby
  asher ashlesh ashlin ashok ashraf ashton asiel asif asim asimodeo asirwada asirwanda asis aslijan asmadi
  asman asmianto asmuni assane assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio
  atanazy ataulfo ataullah athanase athos atif atila atilano atilla atma atmaja atmanand atmananda attila
  attilano attilio aube auberon aubert auberto aubrey aubry audace audebert audouin audran augie auguste
  augustin augustine augusto augustyn augy aurel aurele aurelian aureliano aurelio aureo aurian aurica auro
  auron aurthur ausias ausilio austen auxence avadhesh avelino averardo averell averil averill avery avictor
  avigdor avni avram avrom avsar awais axe axel axier axinte ayad ayan ayaz aydemir ayden ayhan ayinde aykan
  aykut aylan aylmar aylmer ayman aymane aymar aymard aymen aymer aymeric aymon ayose ayoub ayoze ayrton aytac
  aytekin aythami aytug ayub ayvaz ayyoub azael azeddine azeglio azelio azer azhar aziz azizhan azmi azubuike
  azzeddine azzedine azzouz baalaaditya baalagopaal baba babacan babacar babar bacary bacco bachir bader badr
  badreddine bagas baghdad bagiya bagus bagya baha bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey
  bailie baillie baily baird bajragin bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti
  baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal balagovind balamantri
  balangga balapati balazs balbino baldassarre balderico baldo baldomero baldovino balduin balduino baldwin
  bale balgopal balidin balijan balint balla baltasar baltazar balthazar balwinder bambang banara banawa banawi
  bancar bancroft bandhu bandhul banel banji bankim bankimchandra bankole banky baptiste bara barae baran
  barbabas barbarigo barbu barclay bard barde bardo bardomiano baris barlas barn barnaba barnabas barnabe
  barnaby barnard barnebas barnett barnie barny barret barrett barrie barris barron barsaba barsimeo bart
  bartel barth barthel barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew bartie bartimee
  bartlet bartlett bartolemo bartolo bartolome bartolomej bartolomeo bartolomeu bartomeu barton bartram bartu
  barty bary baryram basarab basil basile basileo basilio basilius bassiano bassirou bastiaan bastian bastiano
  bastien batholomew battal battista batu batuhan batur baturalp baudilio baudoin baudouin bautista bax baxie
  baxter baxy bayard baykal bayram bazil bazyli beale bealle bearnard beato beatus beau beaufort beauregard
  beck bedir bedirhan bedreddin bedri bedrich behcet behic behlul behram behzat bekir bektas bela belaid belal
  belarmino belimir belisario belkacem bellino belo beltramo beltran benadik benaissa benat bence bende
  bendeguz bendick bendicty bendix benedek benedetto benedick benedicto benedikt benedykt benet benett bengt
  beniamin beniamino benicio benigne benigno benito benja benjamen benjami benjamim benji benjie benjy benn
  bennet bennie benno benny benoit benone benson bentlee bentley benton benvenuto benyamin benyounes ber bera
  beranger berard berardo berat berend berengario berislav berk berkan berkay berke berkeley berkie berkin
  berkley berkly berky bern bernabe bernardino bernarr bernat bernd berne bernhard berny beronico bert bertalan
  berti bertie bertold bertoldo bertolfo berton bertram bertrand bertrando berty besay beser besim besir bev
  bevan bevin bevon bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj
  bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan
  bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibiano biel
  bienvenido bil bilal billie bin bindo bing bingen bink binky bino birch birino birjesh birk birol biron
  bishnu bittor bivoj bjarne bjorn bladimir blagoje blahomil blahomir blahoslav blai blaine blair blaise blake
  blane blas blayne blazej bless blessing boas boaz boban bobbie bodhan bodhi bodi boet bogart bogdan bogey
  bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav boigie bojan boldizsar bolemir
  boleslav bonagiunta bonaldo bonaventura bonavita bondie bondon bondy bonifac boniface bonifacio bonito boone
  boonie boony boote booth boothe bora borden bordie bordy borek borg borislav borivoj borivoje borjan borko
  bortolo borys bosco bosko botond bouabid boualem bouazza boubacar boubker boubou bouchaib bouchard bouchta
  boujamaa boujemaa bourama bourke bousselham bouzekri bouziane bowie boyce boycey boycie boyd boza bozetech
  bozidar bozislav bradan brade braden bradford bradly bradney bradut brady braeden brahim brahma brahmaanand
  brahmabrata brahmanandam brahmdev braian brajan brajen brajendra brajesh bram bran brancaleone branden
  brander brando brandt brandtr brandyn branimir branislav branko brannon branson brant brantley bratislav
  braulio braxton brayan breixo bren brendan brenden brendin brendis brendon brenn brennan brennen brennon
  breno brent breogan bret bretislav brew brewster briac briano briant brice brien brieuc brig brigg briggs
  brigham brigido brijesh brion brit britt brnaba brnaby brock brockie brocky brod broddie broddy broderic
  broderick brodie brody brok bron bronislav bronnie bronny bronson brook brooks brose bru brucie bruis bruno
  bruto bryant bryanty bryce brycen bryn bryon buba bubacarr buchi buck buckie bucky bucur bud budd buddie
  buddy budhil budi budimir budislav budivoj buford bugra buiron bukola bulent bulut bunyamin burak burch burg
  burgess burhan burk burke burley burlie burnaby burnard burr burt burtie burton burty buster butch byram
  byran byrann byrle byrom bystrik caddric cade caesar cafer cagak cagan cagatay cagdas cager caglar cahid
  cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
  cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun calin calixte calixto callean callisto
  callum calogero camden camelien camey camil camillien camillo camilo cammy camren camron canalp candar
  candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka carce carey
  caribert carleton carlie carlin carling carlo carloman carlton carly carlyle carmelo carmine carney carny
  carolus caronte carponio carrol carroll carson carub carver cary caryl casey cash casian casiano casildo
  casimer casimir casimiro caslav caspar casper cass cassiano cassie cassien cassio cassius casto castor
  cataldo catalin catalino catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayetano cayo
  cazimir cazzie cchaddie ceasar cecco cecep cecil cecilio cecilius cecyliusz cedomir cedrick cedrik cedrin
  ceferino celal celaleddin celasun celedonio celen celestin celestino celestyn celien celik celil cello celso
  cem cemal cemali cemani cemeti cemil cemplunk cenek cengkal cengkir cenk cesaire cesare cesareo cesario
  cesaro cesc cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra
  chadd chaddie chaddy chadi chadrick chadwick chafik chahid chaib chaim chaitan chakib chakir chakor
  chakradhar chakravartee chakravarti chalmers chan chanakya chancey chandak chandan chandler chandra
  chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chane chao
  chapal charaf charak chariot charlemagne charley charlton charuchandra charuvrat chas chaten chatur
  chaturaanan chaturbhuj chaunce chauncey chaz cheikh chen cheng cherif cherkaoui cherki cherubino ches cheston
  chet chetan chetanaanand chev chevalier chevy chiaffredo chick chickie chicky chidaakaash chidaatma chidambar
  chidambaram chidananda childebert chilperic chilton chinedu chinmayanand chinmayananda chip chiranjeev
  chiranjeeve chisom chitraksh chrabros chraniboj chranibor chranislav chretien chrisse chrissie chrissy
  christer christiaan christiano christie christodule christoffer christoforo christop christoper christoph
  christophe christophorus christos chrisy chrotoem chrudos chrysole chrysostome chucho chukwu chval cibran
  cicero cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco cirillo cirilo cirino ciro
  cistoslav civan claas claes claiborn claiborne clair clarance clare clarenzio clarke claud claude claudell
  claudi claudian claudianus claudien claudino claudio claudiu claudius clayborn clayborne claybourne clayson
  cleandre cleandro cleavland clem clemencio clemens clemente clementino clementius clemmie clemmy cleon
  cleonico clerc clery cletis cletus cleve cleveland clevey clevie cliff clifton climaco climent clinio clinton
  clodoaldo clodomiro clodoveo clotaire clovis cloyd cly clyve clywd cob cobb cobbie cobby coby codi codie
  codin codrin codrut cody coen cointon colan colas colby cole coleman colet colins collin colman colmanno
  colmazio colombano colombo colt colten colton columbus colver conan conant concetto concordio conn conner
  conney conny conor conrad conrade conrado conroy consalve constancio constante constantin constantine
  constantino conway coop cooper corbet corbett corbie corbin corbiniano corby cord cordell cordie cordy coreno
  corentin cori coriolano cornall cornel cornelio cornelis corneliu cornell corney cornie corny coronato
  corrado correy corrie cortie corty corvin cosimo coskun coskuner cosma cosme cosmin cosmo costache costante
  costantino costanzo costel costica costin court courtnay coy cozmo craggie craggy crawford creigh creight
  creighton cremenzio crescencio crescente crescenzio crespignano crhistian crichton crin cris crisantos
  crispin crispino crispulo cristaldo cristea cristhian cristiano cristinel cristino cristo cristofer cristofol
  cristofor cristoforo cristopher crocefisso crosby csaba csanad csongor ctibor ctirad ctislav cubeyr cull
  cullan cullen culley cullie cullin cully culver cumhur cuneyt cuniberto cupido curcio curr curran currey
  currie curt curtice custodio cvijan cvijetin cyprian cyprien cyriaque cyril cyrill cyrille cyrillus cyryl
  daan dabiziv dacian daciano dacin dacio dadap dadi dado dael dag dagel daghan dagny dagoberto dailos dairon
  daiwik daley dalibor daliman dalimil dalimin dalimir daliono dalis dall dallas dalli dallin dallis dallon
  dalmacio dalmazio dalston dalt damar damaso dameon damia damian damiano damien damil damilare damilola damin
  damion damir damjan damocle damodara damon damu danail danang dandak dandapaani dandre danel dangelo dani
  danial danie daniele daniil danijel danil danilo danio daniswara danjuma danko dannel dannie danny dante danu
  danuja danut dany danya danylo daoud daouda darb darbee darby darek daren darian dariati dariel darien
  darijan darill darimin darin dario darion daris darius dariusz darko darmaji darman darmana darmanto darnall
  darnell daron darrel darrick darrin darrion darron darshan darsirah dartono daru daruna darwin daryani daryl
  daryle dasa dashawn datta dav daven daver davey davi davidde davide davidson davie davin davino davion davit
  davon davonte davor davorin davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayron
  dayton deane deangelo decca decebal decimo deck declan dedric dedrick deen deenabandhu deepak deepan
  deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejon dejuan
  delainey delaney delano delbert delfino delio dell delmar delmer delmiro delmor delmore delphin demarco
  demarcus demario demba dembo demeter demetre demetri demetrio demetris demetrius demetriusz demian demiralp
  demirhan democrito demond demostene demott dene deneval denisz deniz denizalp dennet denney dennie dennison
  denny denver denys deodato deogracias deon deondre deontae deonte depold der derby dereck derick derk dermot
  deron derrek derrik derril derron dervis derward derwin deshaun deshawn desi desiderato desiderio desimir
  desmund destin detmar detrich dev devadatt devagya devajyoti devak devante devdan devesh deveshwar devin
  devland devlen devlin devonte devran devvrat devy dew dewain dewayne dewey dewie dewitt dex dexter dexx
  dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid
  dickie dicky didac didier didimo dieter dietrich dieudonne digambar digambara digdaya dikmen dilan dilaver
  dildar dill dillan dillie dillon dilly dimas dimaz dimitar dimitri dimitrij dimitrije dimitrios dimitry
  dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogenes diogo diomede dion
  dione dionigi dionisio dionizy dionysus dionyz dionyzos diosdado dipa dipankar dipendra dipesh diptendu
  direnc dirja dirk divaakar divakar divjot divo djamel djayden djibril djiby djilali dluhos dmitrii dmitry
  dmytro dobromil dobromir dobroslav dock dodato dodo dogan doganay doganer dogu dolf dolph domagoj domenec
  domenic domenick domenico domenik domezio domiciano domingos dominick dominik dominique domiziano donal
  donall donalt donat donatello donato donaugh donavon donn donnell donnie donny dono dora dore dorel dorey
  dorian doriano dorie dorin dorinel doroteo doru dory dositeo doudou dougie douglass dougy douwe dov doyle
  dragan dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav
  drahotin drahutin drajat drake dramane draza drazen dren dries dris driss drissa dron drona dru drud drugi
  drzimir drzislav duanne duarte dubravko duccio duco ducu dudley duff duffie duffy dugald duilio duje dujo
  dukey dukie duky dumitru dun dunc dundar dunn dunstan durand durmus durward dusan dusko dustin duuk dwain
  dwaipayan dwaipayana dwayne dylano eadmund eal eamon earle earlie earvin easton eben ebeneser ebenezer
  eberardo eberhard eberto ebiowei ebrima ebuzer ecclesio ecehan ecevit echedey ecmel ecvet edan edd eddi eddy
  ede edelmiro eden eder edey edgard edgardo edhem edi edik edilberto edinson edison ediz edlin edmon edmond
  edmondo edmund edmundo edoardo edorta edouard edsel edson eduard eduino edvard edvin edwardo edwin eekalabya
  eero efe efisio efken eflah efraim efrain efrem efren efsun eftimie ega egan egbert ege egemen egeo egidio
  eginardo egisto egmont egoi egoitz egon egor ehsan eidan eiden einar eino eirik eithan eizan eja ekaaksh
  ekadant ekai ekain ekaitz ekaksh ekalavya ekaling ekdant ekhi eki ekmel eko ekow ekrem eladio elbert elden
  eldin eldon eldred eldredge eldridge eleazar eleder eleuterio eleuthere elgin elhadji eli elia eliah elian
  eliano eliasz elicio elie eliel elier elies eliezer elifio eligio elihu elija elio eliodoro elion eliot
  elisardo elisee eliseo elisha elisio elita elizej elizeus ellary ellerey ellery elliot ellswerth ellsworth
  ellwood elmar elmo elmore elnar elogio eloi elon eloy elpidio elroy elston elsworth elton eluh elvezio elvin
  elvino elvyn elwin elwood elwyn ely elyas elzear emanoil emanuele emanuil emas embuh emced emeka emelen
  emeric emerich emerito emerson emery emeterio emidio emiel emigdio emil emile emili emilian emiliano emilijan
  emin emirhan emlen emlyn emmerich emmerico emmery emmet emmett emmit emmitt emmott emmy emong emory empirio
  empluk emrah emran emre emrullah enai enaitz enaut ender enderun endika endra endrigo enea eneas enecone enes
  engelbert engin englebert enguerrand enio enis enmanuel ennio ennis enno enoc enoch enol enos enrico ensar
  ensio enteng enver enyo enzo ephraim ephrayim ephrem epifanio epiphane eraclide eraldo eralp erardo erasmo
  erasmus erast erastus eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal
  erdem erdinc erek erel eremia eren erenia ergin ergun erguner erhan erhard erhart eriberto erich erick erico
  erie eritz erkam erkan erkki erl erlantz erling erman ermanno ermenegildo ermes ermete ermilo ermin erminio
  ernestus ernie ernst erny erol eron eros errick errol erroll ersan ersin erskine ertan ertugrul erv ervin
  erwin esat esau esben escolastico esdras esme esra esref essa essaid esse estanislao estefano estevan esteve
  estiawan estiono esuperio etan etelvino eterie ethe ethelbert ethelred ethem etienne ettore eubert euclide
  eudald eudaldo eudes eudoxe euell eufebio eufemio eufrasio eufronio eugen eugeni eugenio eugeniu eugenius
  eugeniusz euken eulalio eulogio eusebe eusebi eusebio eusebiu eusebius euseo eustace eustache eustaquio
  eustasio eustatiu eustorgio eustosio eustracjusz eutalio eutimio eutiquiano eutiquio evald evaldo evandro
  evarist evariste evaristo evasio evelin evelio evencio everard everardo evered everett everette evert evgenii
  evgeny evidio evin evodio evran evrard evremondo evren evyn evzen ewald ewan eward ewart ewell ewen expedito
  eyad eydan eyden eymen eyup ezechiel ezechiele ezekiel ezequiel eziechiele ezio ezrak ezri faas fabe faber
  fabian fabiano fabien fabijan fabrice fabriciano fabricio fabrizio facundo fadi fahad fahd fahrettin fahri
  faical faik fairfax fairleigh fairlie faisal faissal falba falih falito falk falkner fallou famiano fanel
  fantin faouzi fares farhan farid faris farlay farlee farleigh farley farlie farly farouk farr farrel farrell
  farris faruk fasih fatih fatin faulkner faust faustin faustino fausto faustyn favian fax faycal faysal
  fayssal fazio fazullah feda fedai fedde fedele federico fedor fedro fehmi felice felician feliciano felicio
  felicisimo felicite felike feliks felip felisindo feliu felizio felton fender feng feodor feramus feramuz
  ferd ferdi ferdie ferdinando ferdy ferenc fergus ferguson ferhan ferhat feridun ferit ferman fermi fermiano
  fermin fermo ferney ferre ferrel ferrell ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidele fidelio
  fidelius fidenziano fidenzio fidole fielding fields fiete fiifi fikret fikri filbert filberte filberto
  filemon filiberto filip filipe filippo filmer filmore filomen filomeno filotije findlay findley finlay finley
  finnley fiodor fionn fiorenziano fiorenzo firas firmin fitz fitzgerald flavian flaviano flavien flavio flaviu
  flavius fleano flem fleming flemming fletch flin flinn flint flip flodoard florea floreal florencio florent
  florentin florentino florentyn florestan florian floriano florin florindo florinel floris flory flurin flynn
  foday fode folco fons fonsie fonz fonzie forbes ford forester forrest forrester forster fortunat fortunato
  fosco foss fouad foulques fowler fran frana francesc francesco franchot francis franciskus francisque
  franciszek francklin francklyn franco franjo frankie franklyn franky frannie franny frans fransisco frantisek
  frants franz franzen frasco fraser frasier frasquito fraze frazer frazier freddy fredek frederic frederich
  frederico frederigo frederik fredric fredrick fredrik fredy freedman freek freeland freeman freemon fremont
  frenkie frido fridolin fridrich friedrick fritz froilan frontiniano fructuoso frutos fryderyk fuat fulbert
  fulberto fulcran fulgence fulgencio fulgenzio fulton fulvio funmilade funmilayo furio furkan furman furseo
  fuscolo fuzuli fynn gabbie gabby gabe gabi gabie gabin gabino gabor gabriele gabriello gaby gada gadang
  gading gaduh gael gaelan gaetano gaffar gage gaglioffo gaile gaiman gaio gajaadhar gajabahu gajadhar gajbaahu
  galak galang galar galder galdino gale galeazzo galen galfryd galih galileo galiono gallagher gallard
  gallicano galo galuh galur galvan galven galvin gamaliel gaman gamani gamanto gambira gamblang ganak ganaka
  ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie
  gannon ganny gantar gar gara garald garan garang gard garda gardie gardiner gardner gardy gare garek gareth
  garett garey garfield gari garik garikoitz garimberto garland garner garnier garoe garold garrard garrek
  garret garreth garrick garrik garrison garrot garrott garry garth garud garuda garv garvey garvin garvy
  garwin garwood gaspar gaspard gaspare gasparo gasper gaston gastone gati gatien gatik gatot gatra gaud
  gaudencio gaudenzio gaudino gaultiero gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gav
  gavan gaven gavino gavril gavrila gavrilo gawain gawen gayelord gayle gayler gaylor gaylord gazanfer gazi
  gbeminiyi gbemisola gearalt gearard gedeon gedeone gejza gellert gelu geminiano genadij genaro gencer
  generoso genesio genis gennaro geno gentile genziano geo geoff geoffroy geoffry georas geordie georg georgel
  georges georgie georgije georgios georgy geovanni geovanny geovany gerard gerasim gerasimo geraud gerazim
  gerazym gerbert gerek geremia gergely gergo gerhard gerhardt geri gerick gerik gerino germain germaine
  germano germayne gerolamo gerome geronimo geronzio gerrard gerri gerrie gerrit gerry gerson gervais gervasio
  gery gesualdo gevheri geza ghali ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe gheorghita gherardo
  ghislain ghita ghulam giacinto giacobbe giacobo giacomo giacopo giadero giambattista gian gianbattista
  giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero
  gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer
  giffie gifford giffy gijs gil gilang gilburt gildo giles gill gilles gillo gines gineto gino gioacchino
  giobbe gioberto giocondo gioele gion giona gionata giordano giorgi giorgian giorgio giosue giosuele giotto
  giovani giovanny giove gioventino giovenzio giraldo girardo girart giraud giray giri girik girika girindra
  giriraaj giriraj girish girolamo giselbert gislebert giuda giuliano giulio giustiniano giustino giusto glauco
  gleb glen glenden glendon gligorije glyn glynn gobinda godard godart goddard goddart godfree godfrey godfry
  godofredo godwin goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio
  gongor gonsalwy gonthier gontran gontzal gonzaga gonzague gonzales goober gopaal gopal gopee gopi gora
  gorakhanatha gorakhnath goran goraud gorazd gordan gorden gordiano gordie gordy gorkem gosto goswamee goswami
  gothard gothart gottardo gottfried gotum gotzon gouranga goutam govinda gracian graciano graciliano gradeigh
  gradey gradimir grady graehme graeme graig gram grange granger grannie granny grantham granthem grantley
  granville gratian grato grau gray grayson graziano gregg greggory gregoire gregoor gregor gregori gregorian
  gregorio gregorius grenville greyson grga grgo grgur griff griffie griffin griffith griffy grigore grigorije
  grimaldo griswold griz grove grover grzegorz gualberto gualterio gualtiero gubio gudakesa gudakesha guelfo
  guerau guerin guerrino guglielmo guiberto guido guiem guifre guilbert guilherme guillaume guillem guillen
  guim guiscardo guiseppe guiu gulhan gultekin gumersindo gumesindo gunar gunnar guntar gunter gunther gurbuz
  gurdal gurdev gurhan gurkan gurol gurpreet gursel guru gus guss gustaf gustav gustave gustavus guthrey
  guthrie guthry guus guvenalp guyot guzman gvozden gwido gyorgy habbab habib habiba hacib hadi hadj hadlee
  hadleigh hadley hadrian hafi hafid hagan hagen hagie haider hailey haily hairyanto haitam haitz hakan hakeem
  hakem haki hakim hakon haldun hale haleigh halil halim halis halit hallsy halsey halsy haluk ham hamadi
  hamady hamdi hamdullah hamed hamel hami hamid hamidou hamil hamilton hamish hamit hamlen hamlin hammad
  hammadi hammou hamnet hamza hamzah hanan hanefi hani hannes hanno hannu hansiain hanson hanus hao haoran
  haoyu haralamb haralambie harald harbert harcourt hardana hardi hardouin hardy harimurti harinarayan harit
  haritz harja harjasa harjaya harjo harkaitz harlan harland harlen harley harlin harman harmon haron haroon
  haroun harouna harp harper harris harrison harsana harsanto harsaya hartaka hartana hartley harto hartwell
  harun harv harwell harwilll hasan haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hasmet
  hassane hastal hastie hastings hatem hatim hatip hattab hauke havel hayali hayati haydar hayden haydon hayes
  haytam haytham hayward haywood hayyim hazar hazlett heall heath heber hebert hedelin hegoi heikki heiko hein
  heindrick heinrick heinrik heitor helder helier helio heliodoro helios helmer henderson hendra hendri
  hendrick hendrik hennes henning henri henrich henrick henrie henrik henrique henryk heraclio herb herbie
  herby herc hercule hercules herculie heriberto herluin hermann hermenegildo hermes hermie herminio hermogenes
  hermon hermy hernando herold herrick hersch herschel hersh hershel heru herve hervey heryanto hew hewe hewet
  hewett hewie hewitt heywood hicabi hicham hidde hieronim hieronymus higinio hikmet hilaire hilario hilarion
  hilarius hilary hilbert hildebert hill hillard hillel hillery hilliard hillie hillier hilly hillyer hilmi
  hilton himar himawan himmet hincmar hinze hipolit hipolito hiram hiranmay hiranmaya hirsch hisam hjalmar
  hobard hobart hobey hobie hocine hodei hodge hoebart hogan holden hollis holmes holt homere homero homerus
  honorato honore honorino honorio honorius horac horace horacy horatio horatiu horatius horea horia horst hort
  horten hortensio horton horymir hosea hossain hossam hossein hostimil hostimir hostislav hostivit houari
  houcine houssain houssam houston hovard howell howey howie hoyt hristo hrvoj hrvoje hube huberto hubey hubie
  huccet hud hudavendigar hudayi hudson huey hug hughie hugibert hugues hulki hulusi huma humayun humbert
  humfrey humfrid humfried humphrey hunfredo hunor huntington huntlee huntley hurkan hurlee hurleigh hurley
  hursit husain husameddin husamettin husein huseyin husnu husrev hussain huub huzeyfe hvalimir hvezdoslav
  hyacint hyatt hyman hymie hynek hypolit iacob iacopo iacopone iago iain iancu ianis ibai ibon ibra ibrahima
  ibrani ibun icaro ichabod icilio ico idelfonso idris idriss idrissa ieltxu ieremia ifeanyichukwu iftikhar
  iggie iggy iginio igino ignac ignace ignacius ignacy ignasi ignat ignatius ignaz ignazio ignjat ihab ihor
  ihsan ihvan ijaz ikenna ikey ikhidie ikhsan ikin ikrime ilai ilaire ilan ilarie ilario ilarion ilay ilbey
  ildebrando ildefonso ilhami ilhan ilia ilian ilias iliass ilie ilija iliya iliyan ilja ilkay ilker ilko illan
  illia illidio illuminato ilmari iluminado ilya ilyas ilyass imad imanol immacolato immanuel imran imrane imre
  imrich imtiaz inar indalecio inder indra indro ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra
  ingram ingrim inhar inigo inness innis innocent innocente innocenty innocenzo ino inocenc inocente inocentiu
  ioan ioannis ionel ionica ionut iorgo iorgos iorio ioritz ioseba iosep iosif iosu ippocrate ippolito iqbal
  irai irakli irenej ireneo ireneus ireneusz ireti irfan irinel iriome irnanto irsad irv irvin irvine irwan
  irwin irwinn isa isaak isabelino isabelo isac isacco isador isadore isai isaia isaiah isaias isak isam isauro
  ischirione ishak ishaq isiahi isidor isidore isidoro isidre isidro iskander ismaele ismail ismaila ismet
  isolino isom issa issac issam issiah istvan italo itch itri itzan iulian iuliu iurie iurii iustin iustinian
  ivano ivanoe ivar ivaylo ive ivek iven iver ives ivica ivo ivone ivor iwan iyad iyan izaak izaiah izaias
  izajasz izak izam izan izei izhan izidor izmael izydor izzet izzettin izzy jaafar jaakko jabal jabari jaber
  jabez jabier jabir jace jacek jachym jacint jacinto jackson jacky jaco jacobo jacobus jacopo jaden jadesola
  jadon jadran jadranko jadro jae jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish
  jagmeet jagoba jahnu jai jail jaiman jaimie jair jairo jais jaivey jaka jakes jakie jakob jakov jakub jalal
  jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamel jameson jamesy jamey jamie jamil jamill jamir
  jamiro jamison jammal janek janick janis janko janne jannek jannes jannik jannis jano janos janosch janusz
  jaouad japhet jaquan jarad jard jareb jaren jari jarib jarid jarmil jarne jarno jaro jarod jarolim jaromil
  jaromir jaron jaroslav jarrad jarred jarrell jarret jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase
  jasen jasenko jasin jasmani jasper jasun jaswadi jaswinder jati jatmiko jaume javas javed javi javon javonte
  jawad jax jaxon jaxx jaya jayadi jayce jayden jaydon jaye jayeng jaylano jaylen jaylon jayme jaymie jayson
  jayvano jdavie jeannel jeannot jecho jed jedd jeddy jedediah jedidiah jeferson jefferey jefferson jeffery
  jeffie jeffry jeffy jefri jefta jehu jelle jelloul jelmer jelte jenaro jenel jeno jephthah jeppe jerad jerald
  jeramey jeramie jeramy jeray jere jerel jereme jeremi jeremiah jeremias jeremiasz jeremie jergus jermain
  jermaine jermayne jermey jerod jeromy jeroni jeronimo jeronym jerrell jerri jerrie jerrod jerrold jerrome
  jervis jerzy jesper jess jessee jessey jessie jesualdo jeth jethro jett jevon jezdimir jhonatan jhonathan
  jiahao jiajun jiale jian jianfeng jianjun jianping jianwei jidde jilali jilji jimi jimmie jimram jinawi
  jindra jindrich jiri jitender jitendra joachim joah joakim joanes joanny joao joas jock jocko jodie jody joep
  joes joesph joey jofre johan johann johannes johathan johnatan johnathan johnathon johnnie johnpaul johnson
  johny jokin joko jona jonatan jonathon jonay jone jonhatan jonnathan jono jonte joojo joost jop jordon jordy
  jorgan jorgen jorin joris joritz jorrit jort jory joscha joschua josef joseito joselito joshia joshuah josiah
  josias josip josko joso josse josselin jost josu josua josue jourdain jovan jovani jovanny jovany jovin
  jovino joza joze jozef jozsef jozue juanjo juda judah judas judd jude judicael judon judson jugoslav juha
  juhani juho jukka julan jule julen jules juli julien juliusz jumadi jumari junaid junayd junhao junior junius
  junjie juraj jurgi juri jurre juste justen justinian justiniano justino justis justo juston justyn jusuf juul
  juvenal juventino juwan jyotis kaan kabil kacem kacper kacung kaddour kade kadem kaden kadin kadir kadrican
  kagan kahaleel kahlil kai kaiet kailash kain kaine kairav kaiser kaj kajen kajetan kala kale kaleb kalender
  kalervo kalevi kalil kalim kalinik kalistrat kalle kalvin kamal kamalesh kambali kamber kamel kameron kamidin
  kamil kamlesh kamran kamren kamron kanak kanaka kanda kane kannan kannen karahan karam karan kardi kareem
  karel kari karim kariman karja karlan karlens karlik karlis karlo karlos karma karman karna karney karol
  karoly karsa karsana karta karthik kartik karunanidhi karya kashif kashyap kasian kasim kasiran kaspar kasper
  kastor kasusra kavon kawaca kawaya kayaalp kayden kayne kayode kayun kazimierz kazimir keagan kean keane
  keano keanu kearney keary keaton keefe keefer keegan keelby keenan keene keerti kees keir kelbee kelby kele
  keles kellby kellen kelley kelsey kelton kelvin kelwin kemal kemalettin kemba kemi kenai kenan kenari kenay
  kendal kendall kende kendell kendrick kendricks kenes kenji kenn kennan kennett kennie kennith kenny keno
  kenon kenton kenyon kenzie kenzo keon keramet kerami kerby kerem keremsah kerim kerk kerman kermie kermit
  kermy kerr kerwin kerwinn keshaun keshawn kessaf kev kevan keven kevon keyan keyon keyshawn khadim khaled
  khalifa khalil khurram kian kiano kiel kienan kieran kike kile kiley kilian killian killie killy kimball
  kimbell kimble kimetz kimi kimo kin kincaid kingsley kingsly kingston kinnie kinny kinsley kip kipp kippar
  kipper kippie kippy kiran kirby kirian kiril kirill kirilo kirti kit kiyan kjeld kjell klaas klarencjusz
  klaudian klaudius klaudiusz kleber klemens klement kleon kliment knox knut kobe koby kody koen koenraad kofi
  kojo koko koksal kolby koldobika kole koloman kolombin kolos kolumban kolumbin konrad konstantin konstantine
  konstanty konstantyn koray korbin korbinian korey korkut kornel korneli kornelius korneliusz kort kory kosma
  kosmas kosta kouider kraig krasimir krasomil krasoslav kresimir kresomysl krijn kris krisha krishna
  krishnadas krishnadasa krishnah krispin kristan kristian kristijan kristo kristof kristofer kristoffer
  kristofor kristoforo kristopher kristos krisztian krisztofer krsto kruno krunoslav kryspin krystian krystof
  krzysztof ksawery ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad
  kurtis kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi
  kweku kwesi kwintyn kyan kyano kyler kylian kylie laal labuh lachlan ladarius ladislao ladislau ladislav
  lafayette lahbib lahcen lahouari lahoucine lahsen lai laird lajos lakbir lakhdar lakhwinder laksana lakshman
  lakshmidhar lakshminath lal lalo lambert lamberto lamih lamine lammond lamond lamont lanang lancelot
  lancilotto landen lander landolfo landry lane laney lanfranco langgeng langsdon langston lanie lanjar lannie
  lanny lantar lapo larbi laro laron lascar lasha lasmanto lasmono lassana lasse laswi laszlo latif laudelino
  laughton launce laureano laurenc laurence laurencjusz laurens laurentino laurentiu laurenty laurenz lauri
  laurian lauriano laurie laurin lauritz lauro lautaro lautone lavinio lawry lawson lawton laxman layachi
  layton lazar lazare lazaro lazarus lazzaro leander leandr leandre leandro leano leart ledion leeland leendert
  lefty lega legawa leicester leif leigh leighton lek lekbir leland lemar lembah lemmie lemmy lemuel lenard
  lenci lenn lennard lennart lennert lenni lennie lennon lennox lenny leocadio leodegar leonardo leoncio leone
  leonerd leonhard leonid leonida leonidas leonio leonis leontin leontyn leonzio leopardo leopold leopoldo leos
  leovigildo leroi lesek lesley letterio leu leufroy leupold levan levent levente levey levi levin levio levon
  levoslav levy lew lewes lewie lewin lewiss lex leyan lezley lhoucine lhoussaine lian liang lias liberato
  liberatore libere liberio libero liberto libor liborio liboslav lica licinio lidio lief lier lietald lieto
  lieuwe liher liman limar linc lincoln lindon lindy linn lino linoel linus linwood lionello lior liron
  lisandro lisardo lisle livino livio liviu livius liyam liyan lizer ljubisa ljubomir ljudevit llewellyn
  llibert llorenc lluc llywellyn loay locke lockwood lodovico loek loet loic lokman lolade lombard longin
  longinos lonnard lonnie lonny lonzo lope lorant loren lorenc loreno lorens lorenz lorian lorien lorik lorin
  loris lorne lorrain lorrie lorry lotar lotfi lothaire lothar lothario louan louay louie loup lourenco lovell
  lowe lowell lowie lowrance loy loydie luan luar lubomir lubor lubos luboslav luca lucais lucca luce lucentiu
  lucho lucian luciano lucias lucien lucijan lucinio lucio lucious lucius lucjan lucretiu ludano ludek ludivoj
  ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luiz luk
  luka lukas lukasz luken lukita lukman lukrecius luluh lulut lumir lupicinio luqman lurhur lutero lutfan lutfi
  lutfullah luthfi lutibor lutobor lutz luuk luwar luwes lux lyam lyan lydon lyell lyman lyn lyon lyubomir maad
  maarten maas maati macaire macario maccabeo mace macia mack madalin maddie maddox maddy madou mads mady mael
  maes maffeo magdaleno maggiorino magin magno magnum magnus mahamadou mahdi mahendra maher mahesa mahesh
  maheswar mahfoud mahfud mahir mahmud mahmut mahzun maik mailo maiol maiorico maison majd maje majid makan
  makar makara makary makinwa maksim maksud maksym maksymilian makuta malachi malang malchy malco malick malik
  malisa mallory malte malthe malvin mamadi mamadou mamady maman mamante mamert mamerto mamoudou manah manases
  manasse mancio manel manetto manex manfred manfredo manik manikya manilio manley manlio mannie manny mano
  manoah manole manolo manrique mansour mansueto mansur mansvet manu manuele maras marcal marceau marcel
  marceli marceliano marcelin marcelino marcell marcelli marcello marcellus marcelo marchall marciano marcin
  marcio marcos marcu marek margana mariadi marian marijn marin marinel marinko marino marinus marius mariusz
  marjan markel markku marko markos markus marlin marlo marlon marlow marlowe marmaduke marolo maros marouan
  marouane marquis marquise marsh marsito marsudi martainn martaka martana martani marten marti martial martie
  martim martiniano martino marton martti martxel martyn maruan marut marv marve marven marwan marwane marwata
  marwin maryadi maryanto marzio marzouk massimiliano massimo mata matan matei matej mateja mateo mateu mateus
  mateusz mathe matheo matheus mathew mathian mathias mathieu mathijs mathis mathurin mathuys matias maties
  matija matis matko mato matous matroniano mats mattes matthaeus mattheus matthias matthieu matthiew matthijs
  matthis matthus matti mattia mattias mattie mattin mattis matty matus matyas matz maugis maurici maurie
  maurilio maurise maurits maurizio mauro maury maurycy maverick maxence maxie maxime maximiano maximilian
  maximiliano maximilianus maximilien maximillian maximino maximo maximus maxmilian maxwell maxy mayer mayeul
  maykel maynard mayne maynord mayoor mayson mazhar mbarek mbark mbaye mead meade mecislav medard medardo
  mederic medoro mees meghnad meghnath mehdi mehmet meier meik meir mekhi mel melanio melchiade melchior
  melchiorre melchor melezio melichar melih meliksah meliton melle melquiades mels melvyn memduh menard menardo
  mence mendel mendie mendy menelao meneo menno mennone mercurio meredeth merell merijn merill merle merlin
  merovee merrel merrick merrill mert merv mervin merwin merwyn meryl mestan mesut metello metin metodej
  metrofane mevlut mex meyer mhamed mhammed mic micael micah micha michail michal michale micheal micheil
  michelangelo michele mick mickey mickie micky midas mihael mihai mihail mihailo mihaita mihajlo mihaly mihnea
  mija mijat mika mikael mikail mikey mikkel mikko miklos mikol mikolas mikulas miladin milan milanko milano
  mile milen mileta milford milic milik milisav milivoj miljan miljenko millan millard miller milo milojica
  milomir milon milorad milos miloslav milota miloud milous milovan milovin milt miltie milty milutin mimo
  mimon mimoun mimoune minervino mink miodrag miomir mirac mircea mirco mirek mirkelam mirko miro mirocleto
  miromil miron miroslav mirtil mirza misa misael misaele misbah mischa misko mislav mitar mitchael mitchel
  mithat mitica mitko mitra mitrut mlad mladen mnata mnislav moaad moad modesto modibo modou moe moha mohamad
  mohamadou mohamed mohammad mohammadi mohan mohand mohandas mohandis mohcine mohinder mohsin mohsine mohssine
  moise moises moishe mojmir mojzesz mojzis mokhtar momir monaldo monir monitore monro monroe monsef montague
  monti monty moore moos morad mordecai mordy moreno morey morgen morgun moric morie moris moritz morlee morley
  morly morne morrie morry morse mort morten mortie mortimer morton morty mose moshe moss mostafa mostapha
  mouad mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad moussa moustafa moustapha mozes
  mstislav muammer muaviye muaz mudassar muffin mufid mugur mugurel muhamadou muhammed muharrem muhsin muhtar
  muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya
  mulyanto mulyono mumpuni mumtaz muni munir munmro munroe murat murdoch murdock muren murilo murray murry
  mursinin mursita murti murvyn musa musir muslih mussa mustafa mustapha mustika mustofa mutahhar muteber
  mutemed muttalib muyiwa muzaffer muzdad muziano myca mycah mychal myer mykhailo mykhaylo mylan myles mylo
  myron myroslav myrtil myrvyn myrwyn nabi nabil nacor nadal nadeem nader nadir nae naeem nael nafiz
  nagabhushanam nahid nahil nahuel nahum naim najam najib najim nalar namazio nand nanda nando nandor naoufal
  naoufel nap napoleon napoleone nappie nappy naradi narayan narcis narciso narcisse nardi narendra narinder
  narji narseo narsete nasab nash nasim nasir nasreddine nasrullah nasser nassim natale natalio natan natanael
  nataniel nate nath nathanial nathanil nathen natty naud naudet nauzet naveed naveen navin nawal nawfal nazar
  nazario nazariusz nazary nazif nazmi nazzareno nazzaro ndiaga neale neall nealon nealson nealy nebojsa necat
  necati necdet nechifor necib necmettin neco neculai neddie neddy nedeljko nedim nedjeljko neel nefen neftali
  nehemiah nehemie nehoslav neill neils neizan nejat neklan nel nelio nels nelu nemanja nemesio nenad neo
  neopolo neoterio nepomuk nereo neri nero neset nesim nester nestore neven nevil nevile neville nevin nevins
  nevio nevzat newell neymar neyzan nezamysl nezar nial niall nicanor nicarete nicasio niccolo nicea niceforo
  nicephore niceto nicezio nichifor nicholaus nichole nichols nickey nickie nicklas nicklaus nicko nickola
  nickolai nickolas nickolaus nicky niclas nico nicoara nicodemo nicodim nicol nicolae nicolai nicolaie
  nicolais nicolau nicolis nicolo nicomedes nicu niculae niculita nicusor nicuta nidal niek niel niels nihat
  niki nikita nikki nikko niklas niko nikodem nikola nikolaos nikolas nikolasz nikolaus nikolay nikolos nikoloz
  nikos niksa niles nilo nils nilson nimit nimrod niniano nio niranjan nirbhay niro niven niyaga niyazi
  nizamettin nizar nnamdi noach noak noam noan noar nobe nobie noby noland nolen noll nollie nolly noman
  norbert norberto norbie norby nordin noreddine normie normy norrie norris norry northrop northrup norton
  norval norwood nostriano noud nouh nourddine nourdin nourdine noureddin noureddine nouri nout novak novan
  nowell nox nrima nugraha numan nuno nunzio nurettin nuri nurullah nusret nyana nye nyoman oates obadiah
  obadias obdulio obed obediah oberon obidiah obie obrad obren oby octave octavi octavian octavio octaviu
  octavius oddone ode odei odell oderico odey odidone odie odilo odilon odin odo odolen odon odorico ody ogdan
  ogden ogdon oger ognjen oguz oguzhan oier oihan oinatz okan oke okey okta oktavian oktavius oktay okto olaf
  olag olaide olav olavi olbram oldrich olegario oleguer oleh oleksandr oleksii oleksiy olen olenolin olimpian
  olimpio olimpiu olin olindo oliverio olivero oliviero oliviu oliwier olle ollie olly olmo olof olufunmi
  olumide oluwunmi olvan omari omer omero onder ondrej onesimo onesto onfre onfroi onofre onofredo onofrio
  onorino onorio onoriode onufry onur opan opung orazio orbadiah orell oren orencio orenzio orest oreste
  orestes orfeo orhan orin orio orion orlan orland orlo oronzo orran orren orrin orsino orso orson ortensio
  orton orv orval orville osama osbaldo osbert osborn osborne osbourn osbourne osgood oskar oskari osman osmond
  osmondo osmund ossama ossie ostoja osvald osvaldo oswald oswell ota otakar otello otes otger otha othello
  othman othmane otho otilio otis otman otmane otmar oto otokar otomar ottaviano ottavio ottis ottone oualid
  ouassim oumar oury ousama ousman ousmane oussama ousseynou outman ovidio ovidiu ovidius ozan ozcan ozer ozgur
  ozhan ozkan ozren ozy ozzie ozzy paciano pacifico packston paco pacome pacomio pacorro paddie paddy padget
  padgett padraic padraig padriac page pail paiman paja palatino palemon pall palladio palm palmiro pamfil
  pammachio panagachie panait panca pancario panchito pancho pancrazio pandu panfilo pangeran pangestu panji
  pankrac pankracy pantaleo pantaleon pantaleone papageno paquito param paramartha pardi pardo parfait paride
  parke parker parman parmenio parnell parrnell parry parsifal parsival pascal pascale pascasio pascual paskal
  pasqual pasquale paten paterne paterniano paton patric patrice patrik patrizio patrizius patroclo patru
  patrycjusz patrycy patryk patten pattie pattin patton paulie paulino paulo pauly pauside pavel pavle pavlin
  pavlo pavlov pavol pawel paxon paxton payidar payton peadar pearce pebrook peder peio peirce pekka peleo
  pelhrim pelle pellegrino pello pembroke peng penn pennie penrod pentti pep pepe pepijn pepillo pepito pepo
  pera perceval percival perfecto perica perice pericle perikles perkasa perkin pernell perren perseo pertev
  perver petar peterus petey petko petr petre petri petrica petrisor petro petronilo petronio petronius petru
  petrut petteri peyami peyter peyton philbert philemon philibert philipp phillipe phillipp phineas phip
  phoenix pierangelo pierce piergiorgio pierluigi piermarco piero pierrick piersilvio pierson piet pieter
  pietrek pietro piggy pim pincas pinchas pincus piotr pippo pius placido plamen platon platone plinio plutarco
  policarpo polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio ponciano pontus ponziano
  ponzio pooh porfirio porfiriusz porfiry portie porty porziano postumio poul powell praba prabawa prabowo
  prabu prakosa pran pranata pranawa pranay prasad prasetya prasetyo prassede prathamesh pravdan pravdomil
  pravomil pravoslav prayag prayitna prayoga prayogo predrag prem premysl pren prent prentice prentiss prescott
  priamo pribyslav primitivo prinz prisco privato procopio prokles prokop prokul prosper prospero protasio
  proteo prudenzio prvoslav pryce publio puff puneet pupolo purcell purushottam purwa purwadi purwanto pusicio
  putnam putnem putu pyotr qaisar qamar qasim qiang quarto quasimodo quent querano quill quillan quin quincey
  quincy quinlan quinn quinten quintiliano quintilio quintin quintino quinton quintus quinziano quinzio quique
  quirin quirino rabah rabie rachid raci radan radcliffe raddie raddy radegast radek raden radenko radhost
  radika radim radimir radisa radislav radit raditya radivoj radivoje radko radmil radmilo radolfo radomil
  radomir rados radosav radoslav radouan radouane radovan radu raducu radul raduz radvan raf rafa rafaellle
  rafaello rafe rafel rafet raff raffaele raffaello raffarty rafferty rafi rafid rafik ragnar rahal raharja
  raheem rahhal rahim rahman rahmat rahmi rahsaan rai raide raif raihan raik raimon raimondo raimund raimundo
  rainald rainaldo rainer rainhard rainold rajan rajendra rajko rajmund rajnold rakesh raleigh ralf rama
  ramazan ramdane ramesh rameshwar rami ramiro ramiz ramsay ramses ramsey ramzi rance rancell rand randal
  randell randi randie randolf ranek rangga raniero ranjeet ranjit ranko ranolfo ransell ransom raoul raphael
  rares rashad rashawn rasheed rasim rasit rasko rasmus rastislav ratibor ratimir ratmir rauf ravi ravid raviv
  rawley rayan rayane rayco rayen rayhan raymund raymundo raynard rayner raynor rayyan razvan reade reagan
  reagen reamonn recai recaredo recep reda redd redford redmond redouan redouane reduan reece reed rees reese
  refah refet refik regen reggis reggy reginaldo reginauld regino regis regolo reha rehor reidar reider reilly
  reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejan rejean reksa relja relu remi remig
  remigio remilekun remington remo remondo remus remzi renado renaldo renard renat renato renaud renault rendy
  rens renzo resat respati respicio restituto resul reube reuben reuven revi reybaud reyes reymundo reynaldo
  reynard reynold reynolds reza rhett rhys riaan riad ricard ricario riccardo rice richardo richart richelmo
  richie richmond richmound richy rickard rickert rickey ricki rickie ricky ricoriki rida ridouan ridouane
  ridwan rifat riff rigard rigoberto rik rikki riley rinaldo ringo rino riobard riordan ripley ritchie ritesh
  riv riyad rizki rizwan roan roarke robaldo robb robbe robbert robbie robby robers robi robinet robinson
  robustiano rocco roch rochester rockey rockie rockwell rodan rodd roddie roddy roderic roderich roderigo
  roderik roderyk rodge rodger rodiano rodolfo rodoljub rodolph rodolphe rodrick rodrigue rodrique roel rogelio
  rogerio rogers rohan rohit roi roko rolando roldan roley rolf rolfe rolfo rolland rollie rollin rollins rollo
  rolph roma romain romano romen romeo romero romeu romica romoaldo romolo romuald romualdo romul romulo
  romulus ronaldo ronan ronny rooney roosevelt roque rorke rory rosalino rosco roscoe roselin rosen rosendo
  rosman rossend rossie rossy rostislav rostyslav roth rotimi rourke rouvin rover rowan rowen rowland rowney
  royall royce rriocard rube rubens rubiano rubin ruby ruchan rudd ruddie ruddy rudesindo rudi rudie rudiger
  rudolf rudolfo rudra rudyard rufe rufino rufo ruggero ruggiero rui rukneddin rumen rune ruperto ruprecht
  rurik ruslan rusman russ russel rustie rustin rustu rutger rutherford rutilo rutledge rutter ruttger ruy
  ruyman ryder rylan ryley ryon ryszard ryun saad saadat saba sabar sabas sabato sabazio sabele saber sabin
  sabino sabir sacha sachin sacid sadan sadberk sadettin sadi sadik sadio sadri sadullah saeed safa saffet
  saffiro saffo safi safouan safouane safwan sahap sahin sahinalp sahsuvar saidou saiful saikou saim sajid
  sajjad saka sakari sakir sakti saladino salah salaheddine salamoun saleem saleh salek salem salif salih salim
  saliou salman salmon salome salomo salomon salomone salomoun salustiano salustio salva salvatore salvidor
  salwator samba samed sameer samer sami samih samil samim samir sammie sammy samo sampson samson samsul samu
  samuele samy sancho sandalio sander sanders sanderson sandor sandro sandu sanford sanjin sanka sanson sansone
  sante santi santino santos sapiente saqib sarani sarbello sarge sarvin sasa sascha sasha satish saturio
  saturniano saturnin saturnino satya satyen saul saulo sauncho saunder saunders saunderson saundra sauveur
  sava savas savel saverio savi savin savinien savino savion sawyer sawyere sax saxe saxon say sayan sayer
  sayers sayre sayres scarface schuyler scotti scottie scotty seamus seb sebas sebastia sebastiaan sebastiano
  sebastiao sebastien sebestian secaeddin seckin secondiano secondo secundino sedat sedrick sedrik sef sefer
  seff sefik segismundo sehlevent sekou selahattin selami selby selcuk selig selim sellam selmer sem semih
  semplicio sempronio semsi sendoa senen sener senesio senn senne senofonte senol sepp seppe seppo serafettin
  serafin serafino seraphin serapio serapione serban serbulent seref serenus serge sergej sergen sergent sergey
  serghei sergi sergii sergiu sergiusz sergiy serhat serhii serhiy serif serigne sermet sertac servac servando
  server servidio serviliano sesto settar settimio settimo setya seumas sev sever severiano severin severino
  severo sevket sevki seward seweryn seyban seydou seyfettin seyfi seyfullah seymour seyyit shad shae shahbaz
  shahid shahzad shaine shalewa shalom shamus shanan shankar shannan shantanu shaughn shaun shaw shay shayne
  shea sheff sheffie sheffield sheffy shelby shelden sheldon shelton shem shemar sheng shep shepard sheppard
  shepperd sher sheridan sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shiv shoaib
  sholom shurlock shurlocke shurwood siaka sibyl sico sicuro siddarth siddhran sidi sidiq sidnee sidoine sidon
  sidonio sidy siebe siegfried siem siep siffre sigebert sigfredo sigfrid sigfrido sigfried sigifredo sigismond
  sigismondo sigismund sigismundo sigmund sigurd sigvard sihab sihabeddin silvain silvan silvano silvanus
  silvere silverio silvester silvestre silvestro silvian silvino silviu silvius sim simao simen simeon simeone
  simi simion simmonds simo sinan sinasi sinclair sinclare sindre sinesio sinforiano sinfronio sinica sinisa
  sinkler siraj sireno siriano siricio sirineu siro sisto siward sixt sixte sixto sixtus sjoerd sjors skell
  skelly skip skipp skippie skippy skipton skye skylar skyler slade slamet slavek slaven slaviboj slavibor
  slavko slavoboj slavoj slavoljub slavomil slavomir slimane sloan sloane slobodan sly smail smil smith smitty
  sname sobeslav soccorso socrate socrates sofian sofiane sohaib sohail sokrat solaiman solayman soleh soliman
  sollie solly solocone solon soma somerset somnath somu sondre sonke sonnie sonny soren sorin sostene sosteneo
  sostrato soter sotero soufian soufiane soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane
  souleymane souliman soumaila spano spartaco spence spense spenser speranzio spike spirydion spytihnev
  srboljub srecko sredoje stacee staffard stafford staford stancu standford stanfield stanford stanimir
  stanislao stanislas stanislaus stanislav stanislaw stanko stanleigh stanly stanton stanwood stasta stavro
  stavros stearn stearne steen stef stefano steffen stelian sten stepan stephaans stephan stephane stephanus
  stephon sterling sterne stevan stevie stevy steward stewart stig stijn stiliano stillman stillmann stinky
  stipan stipe stiriaco stirling stiven stjepan stojan stojmir stoyan strahinja stribor stu suat subhash subhi
  subodh sudi sufian suheyl sukhwinder sukru sulaiman sulayman suleiman suleman suleyman sullivan sully suman
  sumner sune sunny surano suresh sururi surya suryakant suryakanta susheel sushil sutherlan sutherland sutton
  svatoboj svatobor svatomir svatopluk svatoslav svebor svend sverre svetislav svetolik svetomir svetoslav
  svetozar sviturno swami swapnil swarup swen syd sylas sylvain sylvan sylvestre sylwester syman symon szabolcs
  szczepan szymon tab tabb tabbie tabby taber tabor taceddin tad tadd taddeo taddeusz tadeas tadeo tades tadija
  tadio taha tahar tahir tahsin taib taide tait taite talat talay talbert talbot talha talip talla tallie tally
  talon tamas tamer tamino tammaro tammie tammo tanausu tancrede tancredi taner tanguy tanju tankred tann
  tanner tanney tannie tanny tanveer tao taoufik taoufiq tapan tapani tapio taras tarcisio tarek tari tarik
  tarkan tarrance tarsicio tarso tarun tasdik tasio tasnim taswir tate taufan taufik taurean taurin tavares
  tayeb tayfun tayler taylor tayyar taziano tazio teador tedd teddie tedi tedie tedman tedmund teguh teije
  tejas tekin tekinalp telchide telemaco telesforo telmo temel temistocle temitope temp templeton teo teobald
  teobaldo teodomiro teodoor teodor teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene
  teohari teoman terenc terencio terencius terencjusz terenzio terrance terrel terrell terrill tertuliano terzo
  tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thacher thad thaddeus thaddus thadeus thain
  thaine thami thane thatch thatcher thaxter thayne thebault thedric thedrick theo theobald theodor theodoric
  theodorik theodose theofan theofil theophile theophraste theron theunis theuns thiago thibaud thibault
  thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thoma thor thorben thore thorge
  thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurman thurstan thurston
  tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibold tibor tiburcio tiburcius tiburzio
  tichomil tichomir tichon ticone tidiane tiebold tiebout tieme ties tigran tihomir tijani tijmen tijn tijs til
  tiler tillman tillmann timbul timm timmie timmothy timmy timo timofei timoleon timon timotei timotej timoteo
  timoteus timothee timotheus timur tino tirone tirrell tirso tirta tirtayasa titien titilope tito titos titus
  tizian tiziano tizio tjark toader tobe tobia tobiah tobiasz tobie tobiloba tobin tobit toddie toddy todor
  toiboid toke tolga tolomeo tolunay toma tomaso tomasz tome tomeu tomi tomiloba tomislav tomkin tomlin tommaso
  tommie tomo tonci toney tonko tonnie tonnin toon tope torben torbjorn torcuato torey toribio torin torkvat
  torquato torrance torre torrence torrey torrin torry torsten tosco toufik touhami toussaint towney townie
  townsend towny tracie traian trajan tranquillo traver travon travus tre trefor tremain tremaine tremayne
  trent trenton trev trevar trever trevion trilochan trilochana trilok trilokanath trilokesh triloki trinitario
  tripp tristam tristan tristano tristian triston troels trpimir trpko trstram trueman trumaine truman trumann
  trystan tsvetan tuck tuckie tucky tudor tudorel tufan tugay tugiman tugrul tugtekin tuhfe tull tulley
  tulliano tullio tully tumer tunahan tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes
  turner turold tushar tussio tuur tvrtko twan txaber txomin tybalt tycho tye tygo tymon tymoteusz tymothy
  tynan tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyrus tyshawn tyson ubaldo ubay ubertino uberto
  uda udai udale udall udell udit udo uffe ufuk ugaitz ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto
  ulderico ulf ulfo ulgen ulices ulick ulises ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ulvi
  ulysse ulysses umair umang umar umay umaya umberto umile umit umur umuralp umut unal unax unay unggul upendra
  upik upton uranio urbain urbano urbanus urdino uri uriah uriele urko ursicio ursino ursmaro urson urtzi usama
  usame usman utama uttam uve uwe uxio uzeyir uzodimma vachel vaclav vadim vadym vagn vaha vahdet vahid vail
  valdemar vale valente valentijn valentim valentin valentine valentino valentyn valere valeri valerian
  valeriano valerico valerii valerio valeriu valeriy valero valery valfredo valfrido valid valle valtena valter
  valtr valtteri vanja vanya varo vasco vasil vasile vasili vasilica vasilis vasily vasko vassili vassily
  vasudev vasudeva vasyl vatroslav vaughan vavrinec veaceslav vecdi vedang vedanga vedasto vedat vedran vefa
  vefik vega vehbi veikko veit veleslav veli velibor velimir velio velislav venance venancio venanzio vencel
  venceslao venceslas venceslav vendel vendelin venek venerando venerio veniamin ventsislav ventura venustiano
  venusto verano verecondo verenzio verge vergil verne vernen verner verney vernor vero veroslav verulo veselin
  vespasiano veysel veysi vezio viacheslav vianney vicenc vicens vicent vicentiu vick victoir victoriano
  victorien victorin victorino victorio vidak vidal vidhur vidhya vidiano vidone vidor vidovic vidovik vidur
  viggo vigile vigo vijay vijeko vik viktor viktorin vilem vilfredo vilhelm viliam vilibald viliberto ville
  villy vilmar vilmos vimal viman vinay vince vincenc vincentiu vincents vincenty vincenz vincenzo vindonio
  vinebaldo vinfrido vinicio vinicius vinnie vinny vinsen vinson vinz viorel virge virgie virgilio virgin
  virginio virman virone visarion viscardo vishnu vishwamitra vit vital vitale vitalico vitalie vitalii vitaliy
  vitaly vitazoslav vite vitezslav vito vitold vitoslav vittore vittoriano vittorio vitus vivaldo viviano
  vivien vjekoslav vjenceslav vlad vladamir vladan vladek vladimiro vladislav vladivoj vlado vladyslav vlaicu
  vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok
  volfango volfgang volkan von vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin
  vukota vulmaro vulpiano vyacheslav vyas wadi wadsworth wael wahyu wain waino wainwright waite wakefield
  wakiman wald waldemar walden waldo waldon wale walenty walentyn waleran walerian walery walgierz walid walker
  wallache wallas wallie wallis wally walsh walt walther walton waluyo wandrille wang wannes waqar waqas
  wardaya warde wardi ware waring warji warley warre warsa warsita warta waseem wash wasim wasis wassim wat
  watson waverley waverly wawan wawrzyniec waylan wayland waylen waylin waylon web webb weber webster weidar
  weider weijie welbie welby welch weldon wellington wells welsh wenceslao wendall wendel wendell werner
  wernher wes wessel westbrook westbrooke westleigh westley weston weylin wheeler whitaker whitby whitman
  whittaker wiatt wifredo wiktor wilber wilbert wilburn wilburt wilden wilder wildon wilek wiley wilford
  wilfredo wilfrid wilfryd wilhelm willard willdon willem willey willi williams willian willis willy wilmar
  wilmer wilson wilt wilton wincenty windham winfield winfred winifield winn winnie winny winslow winthrop wira
  wisnu witalis witt wittie wolfie wolfy wood woodie woodman woodrow woody worden worthington wout wouter
  wright wyatan wye wylie wyman wyn wyndham wynn xabat xabi xacobe xan xanana xaver xaverius xavi xem xenophon
  xenos xerxes xesus xever xian xiang xiaofeng ximenes ximenez ximo xoan xoel xose xuan xuban xurxo xymenes
  xzavier yaakoub yacouba yadiel yago yahia yahya yakubu yale yamal yaman yanaton yance yancey yancy yango
  yankee yann yannic yannick yannik yannis yardley yared yarey yaro yaron yaroslav yasar yaser yasin yasir
  yasser yassin yassine yassir yavuz yaw yaya yazid yehudi yehudit yeiko yekta yener yerai yeray yeremi yetkin
  yevhen yichen yifan yigit yoann yoel yoga yogendra yogesh yoginder yon yonatan yonathan yong yono yordan
  yorgo yorgos yorke yorker yosu youcef younes youness youp yousef youssef youssouf yuce yucel yuksel yul yule
  yulen yulma yuma yumni yunes yunus yurii yurik yuriy yury yusef yussef yven yves yvon yvor zabedeo zaboj zac
  zacaria zacarias zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz zacharie zache zacherie
  zachery zack zackariah zackary zackery zafar zafer zafir zaheer zahid zahit zaid zain zak zakaria zakariae
  zakariya zakariyae zakary zaki zakir zalan zamfir zamir zander zane zanobi zared zarije zarko zavis zayd zayn
  zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zeb
  zebadiah zebedee zebensui zebenzui zebulen zebulon zechariah zed zedekiah zeeshan zef zefiro zekai zeke
  zekeriyya zelibor zelig zelimir zelislav zeljko zelmir zena zenaide zenebio zeno zenobio zenon zenone zente
  zephirin zerk zeteny zetico zev zeyd zeynel ziad zigmund zigor zihao zihni zikmund zion zitomir zitoslav
  zivan ziver ziya ziyad zlatan zlatko zlatomir zohair zoilo zollie zolly zoltan zoran zoroslav zosim zosimo
  zoubir zouhair zouhir zrinislav zrinko zsolt zsombor zubair zubeyr zuhaitz zulfikar zulfiqar zurab zvonimir
  zvonko zygmunt
`);
