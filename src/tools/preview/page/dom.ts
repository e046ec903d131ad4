/** @throws Error when no element has the id, or it is of another class */
export function getElement<T extends Element>(id: string, elementClass: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof elementClass)) throw new Error(`There is no ${elementClass.name} #${id}`);
  return element;
}
