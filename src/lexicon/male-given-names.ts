import { wordSet } from '../util/word-list.ts';

/**
 * The commonest male given names of the United States and of Spanish-speaking countries, and some of the news of others,
 * normalized. A name that the list of female names has too tells no gender. Selected for this project; no source of the
 * selection is recorded.
 */
export const MALE_GIVEN_NAMES = wordSet(`
  abu james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
  mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
  jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
  patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah
  ethan jeremy walter christian keith roger terrence austin sean gerald carl harold dylan arthur lawrence
  jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason
  roy ralph bobby russell bradley philip phillip eugene howard todd craig curtis marcus martin victor edgar
  ernest stanley leonard nathaniel dale manuel rodney marvin glenn derrick derek allen ray ronnie barry warren
  norman clarence clifford bernard theodore lewis fred frederick herbert oscar lloyd leroy ted bill bob jim
  tom tim dan don ken ron steve mike dave rick dick rob ben sam greg alex pat matt jeff joel josh nick tony
  andy chuck hank harry jimmy johnny tommy teddy eddie freddie charlie chris stan ed hugh ian ivan neil nigel
  simon stuart graham geoffrey gordon colin duncan angus alistair malcolm trevor clive rupert oliver luke leo
  liam connor owen evan max felix hugo marco mario antonio carlos luis miguel jorge pedro francisco javier
  rafael fernando alberto roberto ricardo eduardo sergio andres diego pablo raul ramon enrique gustavo
  alejandro cesar hector julio jaime arturo gerardo guillermo rodrigo ignacio alfonso alfredo alvaro armando
  agustin cristian emilio ernesto esteban fabio felipe german gilberto gonzalo horacio humberto ismael joaquin
  lorenzo mariano mauricio nelson nicolas orlando oswaldo patricio rene ruben salvador santiago sebastian
  tomas vicente xavier bernardo abelardo hernan leonel omar mohammed muhammad ahmed ali hassan hussein ibrahim
  abdul khalid mahmoud yusuf tariq vladimir sergei dmitri mikhail nikolai boris igor yuri oleg emmanuel
  francois jacques pierre jean michel laurent olivier philippe louis hans klaus jurgen wolfgang karl heinz
  friedrich helmut stefan giovanni giuseppe matteo paolo luigi silvio jens lars sven erik anders mitch rudy
  rudolph jared bernie marc brad chad brett clint cory corey dean doug duane dwight earl elliott floyd
  franklin gavin gene gilbert grant hal isaac jay jake jonah kirk kurt lance lee leon leslie lester lou marty
  maurice melvin mitchell morris moses ned nolan percy preston quentin reggie reginald rex ross sid sidney
  spencer sylvester terry toby travis trey troy tucker vernon wade wallace wesley wilbur zach abraham adrian
  alfred alvin arnold bennett byron calvin cameron cedric chester clark clayton clyde cornelius cyrus darrell
  darren darryl denis desmond dominic donovan elias ellis elmer emanuel ezra ferdinand fletcher garrett guy
  harvey homer hubert ira irving jerome jonas julian julius justus kent lamar lionel lucas luther lyle
  marshall milton montgomery morgan nathanael neal nestor noel otto perry pete phil randall randolph roderick
  roland rufus seth shane shawn silas solomon terence tobias uriel vance vaughn virgil ward warner winston
  wyatt xander yosef benedict augustus wilfred sanjay rajiv arjun amit rahul jon inaki aitor mikel gorka unai
  ander iker asier eneko xabier koldo patxi andoni jordi pere josep oriol artur quim carles pau arnau ferran
  enric joaquim lluis miquel will rashid chinua chidi obinna tunde segun sipho thabo mandla themba kamau
  otieno hiroshi akira takashi haruki hyun sunil rajesh mykola volodymyr yevgeny yeison jhon maikel yusnier
  brais gaizka joseba kepa uche cormac norm vic drew miles clay jesus prudencio inocencio amado
  borja nacho curro duvan fidencio teofilo crisanto kleiver deivis yorman jhonny gilberth keylor pelayo
  tono beto chucho lalo pancho paco pepe quique kike lucho tito moncho chema chepe goyo lencho neto rafa javi manolo manu chano chente poncho memo
  fergal eoin cathal ciaran diarmuid oisin tadhg enda lorcan ruairi senan aled alun dafydd dilwyn emrys geraint
  gethin gwilym hywel ieuan iolo owain rhodri ranald ruaridh balaji devendra harish hemant jayant kabir kishore
  lalit manoj murali naresh nikhil nitin omkar parag pradeep prakash praveen rajat rajeev siddharth sudhir uday
  varun venkatesh vikas vikram vinod vishal vivek yash chukwuemeka femi kunle babatunde adewale ifeanyi tendai
  tapiwa farai bongani lwazi juma baraka tama wiremu hemi mikaere sione semisi viliame sefo tavita epeli josaia
  tevita deiner jader jeison yilmar elkin jhoan leider luisfer maicol neider yerry yimmi
`);
