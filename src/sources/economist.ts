/** The Economist, in English. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

/** Oct 3rd 2020, then NEW YORK or by S.S. */
const dateAndByline = longPattern('u')`
  ^\s*[A-Z][a-z]{2} \d{1,2}(?:st|nd|rd|th) \d{4}\s{0,20}
  (?:by (?<author>[^\n|]{2,60})|(?<place>\p{Lu}[\p{Lu}\p{M}’'., -]{1,60}?))?\s*$
`;

export const economist: Source = {
  id: 'economist',
  name: 'The Economist',
  hosts: ['economist.com'],
  labels: ['经济学人en'],
  zone: 'Europe/London',
  articleId: null,
  // the web's date and the print edition's
  sameStory: /\/\d{4}\/\d{2}\/\d{2}\/([^/]+)$/,
  agencies: [],
  profile: {
    name: 'economist',
    addresses: [
      {
        name: 'economist/doubled-address',
        reason: 'the feed puts the host before addresses that have one',
        seen: '306 links in 85 of 336 files',
        pattern: /^https?:\/\/www\.economist\.com(https?:\/\/.*)$/,
        to: '$1',
      },
    ],
    drop: [
      {
        name: 'economist/date',
        reason: 'the day, above the article, with the author or the place',
        seen: '1,507 files',
        match: { tags: ['aside'], text: dateAndByline },
      },
    ],
    pictures: [
      {
        name: 'economist/fallback',
        reason: 'stands for a picture that there is not',
        seen: '3 of 333 articles; 17 of 1,143',
        address: /\/og-fallback-image\b/,
      },
    ],
    cut: [
      {
        name: 'economist/date-line',
        reason: 'the same in a paragraph',
        seen: '49 articles of 1,143',
        pattern: dateAndByline,
        among: { first: 2 },
      },
      {
        name: 'economist/section',
        reason: 'where it stood in print',
        seen: '834 files',
        pattern: longPattern('is')`
          ^\s*(?<rights>(?:Editor[’']s note: )?(?:A longer version of )?
          this (?:article|piece) (?:first )?(?:appeared|was published) in the .{1,80} section of .{1,200})$
        `,
      },
      {
        name: 'economist/dig-deeper',
        reason: 'where to read more, and which newsletter to order',
        seen: '14 of 336 files',
        pattern: /(?:^|\n|(?<=[.”’?!■]))\s{0,20}Dig deeper:?\s.*$/s,
        among: { last: 3 },
        related: true,
      },
      {
        name: 'economist/newsletter',
        reason: 'the same without its heading',
        seen: '4 of 336 files',
        pattern: longPattern('is')`
          ^\s*(?:Read (?:our|the best)|For the latest|For more coverage|The podcast is complemented)\b
          .{10,300}(?:sign up|register)\b.{0,200}$
        `,
      },
      {
        name: 'economist/free-coverage',
        reason: 'what may be read without paying',
        seen: '15 of 336 files',
        pattern: /^\s*Editor[’']s note: Some of our covid-19 coverage is free for readers.*$/s,
      },
      {
        name: 'economist/listen',
        reason: 'under which players a broadcast is found',
        seen: '40 of 336 files; 177 of 1,507',
        pattern: /^\s*(?:Listen on:[\s|A-Za-z]{5,120}|Listen to our .{5,100} at economist\.com\/\S+)\s*$/,
      },
      {
        name: 'economist/subscribe',
        reason: 'how to subscribe',
        seen: '39 of 336 files; 169 of 1,507',
        pattern: /^\s*.{0,80}(?:Please subscribe to|[Ff]or (?:full )?access to) .{5,100}economist\.com\/\S+\s*$/,
      },
      {
        name: 'economist/click-here',
        reason: 'a link to a page of figures',
        seen: '2 of 336 files',
        pattern: /^\s*(?:Editor[’']s note: )?(?:To [^.]{5,80}, )?click here(?: to [^.]{5,60})?\.?\s*$/i,
        related: true,
      },
      {
        name: 'economist/pictures',
        reason: 'who drew or took the pictures',
        seen: '10 of 336 files',
        pattern: /^\s*\(?(?<credits>(?:Illustrations?|Photographs?|Pic):\s*[^.]{2,60}?)\)?\s*$/i,
        among: { last: 3 },
      },
      {
        name: 'economist/end-mark',
        reason: 'the square that ends every article',
        seen: '731 files',
        pattern: /■\s*$/,
        among: { last: 6 },
      },
    ],
  },
};
