import { adoptCaptionLines } from './steps/adoptCaptionLines.ts';
import { collectTags } from './steps/collectTags.ts';
import { cutLines } from './steps/cutLines.ts';
import { chooseArticle, dropFooters } from './steps/chooseArticle.ts';
import { dropBoxes, dropFurniture } from './steps/dropBoxes.ts';
import { dropHidden } from './steps/dropHidden.ts';
import { dropIdleRules } from './steps/dropIdleRules.ts';
import { dropRelatedLists } from './steps/dropRelatedLists.ts';
import { dropTitleAgain } from './steps/dropTitleAgain.ts';
import { dropUnsafe } from './steps/dropUnsafe.ts';
import { foldGalleries } from './steps/foldGalleries.ts';
import { linkEmbeds } from './steps/linkEmbeds.ts';
import { markLeadPicture } from './steps/markLeadPicture.ts';
import { openGlossaries } from './steps/openGlossaries.ts';
import { pairCaptions } from './steps/pairCaptions.ts';
import { readBylines } from './steps/readBylines.ts';
import { readDateline } from './steps/readDateline.ts';
import { resolveImages } from './steps/resolveImages.ts';
import { retagElements } from './steps/retagElements.ts';
import { rewriteAddresses } from './steps/rewriteAddresses.ts';
import { settleLineEnds } from './steps/settleLineEnds.ts';
import { shapeBlocks } from './steps/shapeBlocks.ts';
import type { Step } from './step.ts';

/** The steps that make an article of a body, in this order. After the last one, `rebuildSafe` writes what is left. */
export const pipeline: readonly Step[] = [
  // before all rules that look at text, because a script is text too
  dropUnsafe,
  // before an article is looked for, and names: comments and other headlines are articles too, with authors
  dropFurniture,
  chooseArticle,
  // before all rules that look at text, which are written for sentences in one line
  settleLineEnds,
  // before the first rule that keeps links
  rewriteAddresses,
  // before boxes are dropped: the paragraph around a glossary looks like one, and must stay
  openGlossaries,
  // needs `span` elements and class names, which later steps remove
  collectTags,
  // before the boxes go that they stand in
  readBylines,
  dropFooters,
  dropBoxes,
  // after the rules that know what a publisher hides: links to other articles, and who wrote
  dropHidden,
  linkEmbeds,
  // after embeds: a player in a captioned box becomes a captioned link
  retagElements,
  // both after embeds, which have captions too; before images without an address are removed, beside which captions are
  pairCaptions,
  foldGalleries,
  resolveImages,
  // steps before this one see the publisher's markup, those after it see lines of text without class names
  shapeBlocks,
  adoptCaptionLines,
  dropTitleAgain,
  // before the rules that count lines from the end
  dropRelatedLists,
  cutLines,
  // after the last step that removes blocks, so that rules left at either end are found
  dropIdleRules,
  // both after header lines are cut, because they look at the first paragraph
  readDateline,
  markLeadPicture,
];
