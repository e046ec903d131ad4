import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The drought cost the growers £80m. The millers spent £3m on wells.',
  'A seat costs pilgrims £9 and monks £2.',
  'The abbess lent the ferrymen £700, and the sexton gave the novices a harp.',
  'Ida Bell was paid £60 by the choir for the window.',
  'The smith sold the mule to the tanner for £40. The tanner met the smith three times.',
]).index;
const spanish = knowledgeOf(
  [
    'La sequía costó a los hortelanos 80 millones. Los molineros gastaron 3 millones en pozos.',
    'El asiento cuesta a los peregrinos 9 euros y a los monjes 2 euros.',
    'La abadesa prestó 700 euros a los barqueros y el sacristán regaló al coro un arpa.',
  ],
  { language: 'es' },
).index;

describe('a claim of what somebody gives, pays or charges', () => {
  it.each([
    ['The drought cost the growers £80m', 'en', true],
    ['The millers spent £3m on wells', 'en', true],
    ['A seat costs monks £2', 'en', true],
    ['The abbess lent the ferrymen £700', 'en', true],
    ['The sexton gave the novices a harp', 'en', true],
    ['The choir paid Bell £60', 'en', true],
    ['The smith met the tanner three times', 'en', true],
    ['La sequía costó a los hortelanos 80 millones', 'es', true],
    ['El asiento cuesta a los monjes 2 euros', 'es', true],
    ['La abadesa prestó 700 euros a los barqueros', 'es', true],
    ['El sacristán regaló al coro un arpa', 'es', true],
    ['The drought cost the millers £80m', 'en', false],
    ['The drought cost the abbey £80m', 'en', false],
    ['The growers spent £3m on wells', 'en', false],
    ['A seat costs monks £9', 'en', false],
    ['The abbess lent the novices £700', 'en', false],
    ['The sexton gave the ferrymen a harp', 'en', false],
    ['Bell paid the choir £60', 'en', false],
    ['La sequía costó a los molineros 80 millones', 'es', false],
    ['Los hortelanos gastaron 3 millones en pozos', 'es', false],
    ['El asiento cuesta a los monjes 9 euros', 'es', false],
    ['La abadesa prestó 700 euros al coro', 'es', false],
    ['El sacristán regaló a los barqueros un arpa', 'es', false],
  ] as const)('is said of the one who gets it or loses it: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
