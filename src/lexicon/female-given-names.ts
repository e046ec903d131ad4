import { wordSet } from '../util/word-list.ts';

/**
 * The commonest female given names of the United States and of Spanish-speaking countries, normalized. A
 * name that the list of male names has too tells no gender. Selected for this project; no source of the
 * selection is recorded.
 */
export const FEMALE_GIVEN_NAMES = wordSet(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
  ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura
  cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
  rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly
  christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice
  ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn
  beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie carla monica ellen eleanor
  tiffany rosa wendy tina cathy kathy kate katie beth becky annie anne claire clara edith eva faith gail gina
  hillary hope holly irene jane jill jenny jo josephine joy juanita june karla kim kristen kristin kristina
  lena leah lily loretta louise lucy lydia lynn mabel mae marcia maggie marion maureen maxine melinda meredith
  mildred mindy miriam molly naomi nora norma paige paula peggy penny phyllis rhonda rita roberta robin rose
  rosemary sally sheila sherry sonia stacey stacy sue susanna suzanne sylvia tamara tammy tara terri tracy
  valerie vanessa vera veronica vivian whitney yolanda yvonne zoe ada adele agnes alison allison alicia amelia
  anita antonia april arlene audrey ava barbra belinda bernadette bernice bertha bessie bonnie bridget camille
  candace caroline cecilia celia charlene chelsea chloe claudia colleen connie constance courtney crystal
  daisy dana daphne dawn deanna debbie delia dolores doreen edna eileen elaine elena elise ella ellie eloise
  elsa elsie erica erika erin esther ethel eunice felicia fiona flora florence gabriela gabrielle geneva
  georgia geraldine gertrude gillian ginger gladys glenda greta gretchen gwen gwendolyn harriet hazel heidi
  helena henrietta hilda ida ingrid irma isabel jackie jan janelle janine jeanette jeanne joanna joanne
  jocelyn jodi johanna judi kara katrina kay kendra kirsten krystal lana latoya lillian liz lois lola lorena
  lorraine lucille lucia luz mamie mandy marcella margarita margot mariana marianne maribel marina marisa
  marjorie marlene marsha maya mercedes mia michaela minnie muriel myra nadia nadine natasha nell nina noreen
  odessa opal patsy patty pauline pearl priscilla rachael ramona raquel regina renee rochelle rosalind rosario
  rosie roxanne sabrina sadie samira sandy selena shannon shelley shelly silvia simone sofia stella susana
  tanya tatiana tess thelma toni trudy ursula velma viola violet wanda wilma winifred yvette ximena guadalupe
  pilar carmen consuelo concepcion beatriz blanca cristina cristal daniela delfina elvira esperanza estela
  fabiola fatima francia graciela ines inmaculada josefina juana leonor leticia liliana lourdes luisa manuela
  marta milagros monserrat montserrat nuria ofelia olga paloma rocio rosalia soledad valentina zulema xiomara
  ana angelica adriana alejandra amparo aurora catalina carolina camila elisa emilia fernanda francisca jimena
  julieta magdalena marcela mireya noelia paola paulina rebeca renata vanesa aisha khadija leila layla yasmin
  zainab melanie brooke autumn jasmine alexandra destiny alyssa mackenzie sydney haley candice tonya latasha
  keisha ebony aaliyah bethany caitlin cassandra christy kristi lindsay lindsey misty tabitha tasha tracey
  carrie robyn brigitte marine nicola laia meritxell mireia ainhoa leire nerea maialen amaia idoia miren
  arantxa edurne ainara garazi itziar montse macarena dilma ngozi chioma adaeze funmi yemi nomsa zanele lerato
  wanjiru njeri achieng naoko deepa pooja linh siti oksana olena citlali leidy yulieth uxia haizea yoani ivy
  iris morag isla niamh aoife sinead roisin viv nan asuncion socorro nieves azucena
  begona visitacion remedios encarnacion maricela covadonga silvina nelida yamile luzmila rosalba nohora marielos xinia
  andreina
  lupita lupe chayo charo chelo conchita pepa pili maite mayte tere yoli
  aisling brid caoimhe clodagh dervla eimear fidelma fionnuala grainne muireann nuala orla orlaith saoirse
  treasa cerys eirlys lowri meinir nerys rhian sian sioned siwan ailsa eilidh kirsty mairi mhairi shona aditi
  ananya archana bhavna chitra gauri kavita meera mridula nandini nisha pallavi prerna rekha renuka rukmini
  sadhana sangeeta savita seema shalini shobha sneha sudha swati vaishali vandana amaka folake yetunde efua
  tsitsi chipo thandi lindiwe nthabiseng busisiwe wambui akinyi atieno moana hinemoa anahera ngaire losa yurany
`);
