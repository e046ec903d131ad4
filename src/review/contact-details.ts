/**
 * Addresses and numbers by which people are reached, and which tell who they are. A number too many is taken for one of a
 * phone.
 */

// Each begins where no such characters are before it, so that one long word is not tried from each of its letters on.

/** With a scheme; or without one, where "www." or a path tells it from the end of a sentence: "example.org/story". */
const WEB_ADDRESS =
  /(?<![a-z\d+.-])[a-z\d+.-]+:\/\/\S+|\bwww\.\S+|(?:(?<![^\s@])[^\s@]+@|(?<![\p{L}\d-]\.?))(?:[\p{L}\d-]+\.)+\p{L}{2,}\/\S*/giu;

const EMAIL_ADDRESS =
  /(?<![\p{L}\d.!#$%&'*+/=?^_`{|}~-])[\p{L}\d.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** From seven digits on after a plus, otherwise from nine on: days and spans of years have eight. At most fifteen (E.164). */
const PHONE_NUMBER =
  /(?<![\p{L}\d.,])(?:\+\(?\d(?:[ ().-]{0,2}\d){6,14}|\(?\d(?:[ ().-]{0,2}\d){8,14})(?![\p{L}\d])/gu;

/** "35.000.000.000" is no number of a phone. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** A text without web addresses, e-mail addresses, and phone numbers. */
export function redactContactDetails(text: string): string {
  return text
    .replace(WEB_ADDRESS, ' ')
    .replace(EMAIL_ADDRESS, ' ')
    .replace(PHONE_NUMBER, (number) => (THOUSANDS.test(number) ? number : ' '));
}
