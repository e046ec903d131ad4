/** Headings in plain text: short lines that do not end as a sentence does. */

/** In UTF-16 units. A longer line is a sentence. */
export const MAX_HEADING_LENGTH = 90;
/** The same of a title. */
export const MAX_TITLE_LENGTH = 150;
const ENDS_LIKE_TEXT = /[.!?:;,…”"»)]$|[.!?…,][’']$/;

/** The time before an entry of a live page: "19:12 The doors open". */
export const ENTRY_TIME = /^\d{1,2}[:.h]\d{2}\b\s*/;

/** True for a line that does not end as a sentence, a list or a clause does. */
const endsLikeHeading = (line: string): boolean => !ENDS_LIKE_TEXT.test(line);

/** True for a line that is short and ends like a heading. */
export const mayBeHeading = (line: string): boolean =>
  line.length <= MAX_HEADING_LENGTH && endsLikeHeading(line);

/** Words in quotation marks without a full stop, maybe behind who says them: "Bell: “The pier is safe”" */
const QUOTED_HEADLINE = /^(?:[^"“«‘]*: )?["“«‘][^"”»’]*[^.!?:;,…"”»’]["”»’]$/;

/** True for a first line that may be the title, or a headline inside the text. */
export const mayBeHeadline = (line: string): boolean =>
  line.length <= MAX_TITLE_LENGTH && (endsLikeHeading(line) || QUOTED_HEADLINE.test(line));
