import { adoptCaptionLines } from './steps/adoptCaptionLines.ts';
import { collectTags } from './steps/collectTags.ts';
import { cutLines } from './steps/cutLines.ts';
import { dropBoxes } from './steps/dropBoxes.ts';
import { dropIdleRules } from './steps/dropIdleRules.ts';
import { dropRelatedLists } from './steps/dropRelatedLists.ts';
import { dropTitleAgain } from './steps/dropTitleAgain.ts';
import { dropUnsafe } from './steps/dropUnsafe.ts';
import { foldGalleries } from './steps/foldGalleries.ts';
import { linkEmbeds } from './steps/linkEmbeds.ts';
import { markLeadPicture } from './steps/markLeadPicture.ts';
import { openGlossaries } from './steps/openGlossaries.ts';
import { pairCaptions } from './steps/pairCaptions.ts';
import { readDateline } from './steps/readDateline.ts';
import { resolveImages } from './steps/resolveImages.ts';
import { retagElements } from './steps/retagElements.ts';
import { rewriteAddresses } from './steps/rewriteAddresses.ts';
import { shapeBlocks } from './steps/shapeBlocks.ts';
import type { Step } from './step.ts';

/** How a body becomes an article, in this order. After the last step `rebuildSafe` writes what is left. */
export const pipeline: readonly Step[] = [
  // before all rules that look at text: a script is text too
  dropUnsafe,
  // before the first rule that keeps links
  rewriteAddresses,
  // before boxes are dropped: a glossary's paragraph looks like one, and its box must not go with the rest
  openGlossaries,
  // before `span` and class names are gone
  collectTags,
  dropBoxes,
  linkEmbeds,
  // after embeds: a player in a captioned box becomes a captioned link
  retagElements,
  // both after embeds (captions of players), and before images without an address go: their captions are found beside them
  pairCaptions,
  foldGalleries,
  resolveImages,
  // needs the class names no more; all steps after it see lines of text, all before it see the publisher's markup
  shapeBlocks,
  adoptCaptionLines,
  dropTitleAgain,
  // before lines are counted from the end
  dropRelatedLists,
  cutLines,
  // after the last block is gone that it could divide from
  dropIdleRules,
  // both after header lines are cut, so that they meet the first paragraph
  readDateline,
  markLeadPicture,
];
