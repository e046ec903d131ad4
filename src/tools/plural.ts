/** A count with its noun: "1 question", "2 questions". @param many default: `one` with an s */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
