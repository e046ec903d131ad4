import { wordSet } from '../../util/word-list.ts';

/** English nouns for things that are ordered and delivered, in the singular: food, drink, a taxi. Written for this project. */
export const ORDERABLE_NOUNS = wordSet(`
  ale appetizer bagel beer beverage book brandy bread breakfast burger burrito cab cake cappuccino champagne
  chicken cider cocktail coffee coke cookie croissant curry dessert dinner dish drink egg espresso fish food
  fries gin groceries ham hamburger ice juice lunch meal menu milk milkshake muffin noodle omelet omelette
  pasta pastry pie pint pizza rum salad sandwich sausage shot snack soda soup spaghetti steak stew sushi
  taco takeaway takeout taxi tea toast vodka waffle whiskey whisky wine
`);
