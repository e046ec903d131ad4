import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns for the props of a scene: food, dishes, clothes, furniture, things to carry, parts of the body, pets. They name
 * no subject alone. Written for this project.
 */
export const SCENE_NOUNS = wordSet(`
  apron arm armchair backpack bag bags basket baskets bed beds belt belts bench benches biscuit biscuits
  blouse bookshelf boot boots bottle bottles bowl bowls box boxes breakfast bucket buckets button buttons cake
  cakes candle candles carpet cat chairs cheek cheeks chin clock coat coats cup cups curtain curtains cushion
  desk desks dinner dog doorbell doorstep drawer ear ears elbow elbows envelope envelopes eyebrow eyebrows
  finger fingers floor folder folders forehead fork fridge gate gates glove gloves hair hat hats jacket
  jackets kettle key keys kitchen knee knees knife ladder lamp leg legs lift lifts lip lips lorries lorry
  lunch mattress microphone microphones mirror mouth mug mugs napkin neck necklace nose notebook notebooks
  oven pen pencil pencils pens pie pies pillow pillows plate plates pocket pockets pot pots purse rope
  sandwich sandwiches scarf scarves shelf shelves shirt shirts shoe shoes shoulder shoulders sink skirt skirts
  smile smiles snack snacks sock socks sofa soup spoon spoons stair stairs stick sticks stool stools suitcase
  suitcases supper sweater tea teapot tear tears teeth thumb thumbs tie ties tin tins toast tooth towel toy
  toys tray trays trousers umbrella umbrellas voice voices wallet window windows wrist wrists
`);
