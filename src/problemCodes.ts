/** All codes of problems, with their meaning. `fatal` in the settings lists some of them. */
export const problemCodes = {
  'unreadable-file': 'the file cannot be read',
  'empty-file': 'the file holds no text',
  'not-text': 'the file is not text, or not all of it',
  'old-encoding': 'the file is in GB 18030 (GBK) or Big5 and was read as that',
  'too-large': 'the file is larger than the settings allow',
  'broken-front-matter': 'the front matter is not valid YAML; what could be read line by line was used',
  'code-front-matter': 'the front matter names a language that would run code; it was not used',
  'no-title': 'neither front matter nor heading gives a title',
  'no-date': 'no trustworthy date anywhere',
  'unread-date': 'the text of a date key is no date that can be read',
  'no-url': 'no address of the original',
  'date-disagrees': 'the dates in the post disagree',
  'empty-body': 'no text is left or was there',
  'cleaning-rolled-back': 'a cleaning rule would have removed most of the article; only unsafe markup was removed',
  'costly-markup':
    'the markup is nested or crowded as no article is; it was read in pieces, so that it cannot stop the build',
  'cut-short': 'title, author or tags are longer than any real ones; they were cut or left out',
  'unknown-source': 'no source of the settings fits; the host names it',
  'same-identity': 'several posts tell of one article; the newest is shown, the others are its versions',
  'stamp-disagrees': 'the ROC date stamp names a day far from the date of the post',
  'source-drift':
    'a source’s posts lose more text to cleaning than they used to, or more of them come out almost empty',
  'collected-times': 'the times of a source are those at which its feed was pulled',
  'program-error': 'this program failed at the post; the others are not touched by it',
  'no-posts': 'the folder holds no posts',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof problemCodes;
