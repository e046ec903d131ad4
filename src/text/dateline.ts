/**
 * Datelines of news agencies, which tell where a report was written: "TAMORA, Ohio (AP) —", "SOLMARA.-", "Tamora, 3 may
 * (EFE).-".
 */

/** A town in capitals, or one with a date and an agency. */
const DATELINE = new RegExp(
  String.raw`^(?:(?<capitals>\p{Lu}{3,}(?:[ -]\p{Lu}+){0,3})(?:, [\p{L}\d., ]{1,30})?(?: ?\([^)\n]{1,30}\))?|` +
    String.raw`(?<town>\p{Lu}[\p{L}.]+(?: [\p{L}.]+){0,4}), \d{1,2} [\p{L}\d. ]{3,30} \([^)\n]{1,30}\))(?: ?[—–]|\.? ?-{1,2}) `,
  'gmu',
);

/** The towns of the datelines that paragraphs of a text begin with. */
export const datelineTowns = (text: string): string[] =>
  [...text.matchAll(DATELINE)].map(({ groups }) => groups?.['capitals'] ?? groups?.['town'] ?? '');

/** A paragraph, or the beginning of one, without its dateline. */
export const withoutDateline = (text: string): string => text.replace(DATELINE, '');
