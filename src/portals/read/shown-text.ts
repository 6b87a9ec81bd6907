import type { PageCopy } from '../../schema/page-copy.ts';
import { textOf } from './page.ts';
import { tokensOf } from './paper.ts';
import { drain } from './read-page.ts';
import { readStream } from './stream.ts';

/** All text of a copied page, in lines as it would be shown; for the HTML part of a mail. */
export const shownText = (copy: PageCopy): string => textOf(drain(readStream(tokensOf(copy.tokens))).segments);
