import { normalize } from '../../text/normalize.ts';
import { words } from '../../util/word-list.ts';

/** Whether somebody is a "he" or a "she", as far as the words for them tell. */
export type Gender = 'male' | 'female';

/** The commonest given names of the United States and of Spanish-speaking countries, less those that both have. */
const MALE = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen
larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam
nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terrence austin sean gerald carl
harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
mason roy ralph bobby russell bradley philip phillip eugene howard todd craig curtis marcus martin victor edgar ernest stanley
leonard nathaniel dale manuel rodney marvin glenn derrick derek allen ray ronnie barry warren norman clarence clifford
bernard theodore lewis fred frederick herbert oscar lloyd leroy ted bill bob jim tom tim dan don ken ron steve mike dave rick
dick rob ben sam greg alex pat matt jeff joel josh nick tony andy chuck hank harry jimmy johnny tommy teddy eddie freddie
charlie chris stan ed hugh ian ivan neil nigel simon stuart graham geoffrey gordon colin duncan angus alistair malcolm
trevor clive rupert oliver luke leo liam connor owen evan max felix hugo marco mario antonio carlos luis miguel jorge pedro
francisco javier rafael fernando alberto roberto ricardo eduardo sergio andres diego pablo raul ramon enrique gustavo
alejandro cesar hector julio jaime arturo gerardo guillermo rodrigo ignacio alfonso alfredo alvaro armando agustin
cristian emilio ernesto esteban fabio felipe german gilberto gonzalo horacio humberto ismael joaquin lorenzo mariano
mauricio nelson nicolas orlando oswaldo patricio rene ruben salvador santiago sebastian tomas vicente xavier
bernardo abelardo hernan leonel omar mohammed muhammad ahmed ali hassan hussein ibrahim abdul khalid mahmoud yusuf tariq
vladimir sergei dmitri mikhail nikolai boris igor yuri oleg emmanuel francois jacques pierre jean michel laurent olivier
philippe louis hans klaus jurgen wolfgang karl heinz friedrich helmut stefan giovanni giuseppe matteo
paolo luigi silvio jens lars sven erik anders mitch rudy rudolph jared bernie marc
brad chad brett clint cory corey dean doug duane dwight earl elliott floyd franklin gavin gene gilbert grant hal isaac
jay jake jonah kirk kurt lance lee leon leslie lester lou marty maurice melvin mitchell morris moses ned nolan percy
preston quentin reggie reginald rex ross sid sidney spencer sylvester terry toby travis trey troy tucker
vernon wade wallace wesley wilbur zach abraham adrian alfred alvin arnold bennett byron calvin cameron cedric chester
clark clayton clyde cornelius cyrus darrell darren darryl denis desmond dominic donovan elias ellis elmer emanuel ezra
ferdinand fletcher garrett guy harvey homer hubert ira irving jerome jonas julian julius justus kent lamar
lionel lucas luther lyle marshall milton montgomery morgan nathanael neal nestor noel otto perry pete phil randall randolph
roderick roland rufus seth shane shawn silas solomon terence tobias uriel vance vaughn virgil ward warner
winston wyatt xander yosef benedict augustus wilfred sanjay rajiv arjun amit rahul
`;

const FEMALE = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda
emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia
julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise
danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie carla monica ellen eleanor
tiffany rosa wendy tina cathy kathy kate katie beth becky annie anne claire clara edith eva faith gail gina hillary hope
holly irene jane jill jenny jo josephine joy juanita june karla kim kristen kristin kristina lena leah lily
loretta louise lucy lydia lynn mabel mae marcia maggie marion maureen maxine melinda meredith mildred mindy
miriam molly naomi nora norma paige paula peggy penny phyllis rhonda rita roberta robin rose rosemary sally sheila sherry
sonia stacey stacy sue susanna suzanne sylvia tamara tammy tara terri tracy valerie vanessa vera veronica vivian whitney
yolanda yvonne zoe ada adele agnes alison allison alicia amelia anita antonia april arlene audrey ava barbra belinda
bernadette bernice bertha bessie bonnie bridget camille candace caroline cecilia celia charlene chelsea chloe
claudia colleen connie constance courtney crystal daisy dana daphne dawn deanna debbie delia dolores doreen edna
eileen elaine elena elise ella ellie eloise elsa elsie erica erika erin esther ethel eunice felicia fiona flora florence
gabriela gabrielle geneva georgia geraldine gertrude gillian ginger gladys glenda greta gretchen gwen
gwendolyn harriet hazel heidi helena henrietta hilda ida ingrid irma isabel jackie jan janelle
janine jeanette jeanne joanna joanne jocelyn jodi johanna judi kara katrina kay kendra kirsten krystal
lana latoya lillian liz lois lola lorena lorraine lucille lucia luz mamie mandy marcella margarita margot mariana marianne
maribel marina marisa marjorie marlene marsha maya mercedes mia michaela minnie muriel myra nadia nadine natasha nell
nina noreen odessa opal patsy patty pauline pearl priscilla rachael ramona raquel regina renee rochelle rosalind rosario
rosie roxanne sabrina sadie samira sandy selena shannon shelley shelly silvia simone sofia stella susana tanya
tatiana tess thelma toni trudy ursula velma viola violet wanda wilma winifred yvette ximena guadalupe pilar
carmen consuelo concepcion beatriz blanca cristina cristal daniela delfina elvira esperanza estela fabiola fatima
francia graciela ines inmaculada josefina juana leonor leticia liliana lourdes luisa manuela marta milagros
monserrat montserrat nuria ofelia olga paloma rocio rosalia soledad valentina zulema xiomara
ana angelica adriana alejandra amparo aurora catalina carolina camila elisa emilia fernanda francisca
jimena julieta magdalena marcela mireya noelia paola
paulina rebeca renata vanesa aisha khadija leila layla
yasmin zainab melanie brooke autumn jasmine alexandra destiny alyssa mackenzie sydney haley candice tonya latasha keisha ebony
aaliyah bethany caitlin cassandra christy kristi lindsay lindsey misty tabitha tasha tracey carrie robyn brigitte marine nicola 
`;

const known = new Map<string, Gender>();
for (const name of words(MALE)) known.set(name, 'male');
for (const name of words(FEMALE)) {
  // A name that both lists have tells nothing.
  if (known.get(name) === 'male') known.delete(name);
  else known.set(name, 'female');
}
const given = new Set([...words(MALE), ...words(FEMALE)]);

/** Whose given name a word is: nothing where it is no common one, or is given to both. */
export function genderOfGivenName(word: string): Gender | undefined {
  return known.get(normalize(word));
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return given.has(normalize(word));
}
