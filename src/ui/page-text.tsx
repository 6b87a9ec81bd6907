import { runsOf } from './odd-characters.ts';

/** Text that a page or a server wrote: text nodes only, kept apart from our own words, odd characters by code point. */
export function PageText({ value, limit }: { value: string; limit?: number }) {
  return (
    <bdi class="page-text">
      {runsOf(value, limit).map(({ text, odd }, index) =>
        odd ? (
          <span class="odd-character" key={index} title="A character that cannot be seen, shown by its code point">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
