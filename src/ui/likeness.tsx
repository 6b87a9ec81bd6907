import { runsOf } from './odd-characters.ts';
import { PageText } from './page-text.tsx';

/** A domain name has at most 253 characters (RFC 1035); what is longer is no name. */
const MOST = 253;

export interface LikenessProps {
  /** Parameters of a finding's message; those about a likeness are `shown`, `written`, `imitated` and `differs`. */
  params: Readonly<Record<string, string>>;
}

/** Pieces of a name in order, those at the positions marked: neighbours of one sort in one piece. */
function piecesOf(shown: string, positions: ReadonlySet<number>): { text: string; differs: boolean }[] {
  const pieces: { text: string; differs: boolean }[] = [];
  let at = 0;
  for (const char of shown.slice(0, MOST)) {
    const differs = positions.has(at);
    const last = pieces.at(-1);
    if (last && last.differs === differs) last.text += char;
    else pieces.push({ text: char, differs });
    at += char.length;
  }
  return pieces;
}

/** Text as it can be shown: a character without a shape of its own stands by its code point. */
const plain = (text: string): string =>
  runsOf(text, MOST)
    .map((run) => run.text)
    .join('');

/** A look-alike beside what it resembles, the characters that differ marked; nothing for a finding that names none. */
export function Likeness({ params }: LikenessProps) {
  const { shown, written, imitated, differs } = params;
  if (shown === undefined || imitated === undefined || differs === undefined) return null;
  const positions = new Set(differs.split(',').filter(Boolean).map(Number));
  const pieces = piecesOf(shown, positions);
  return (
    <dl class="likeness">
      <div>
        <dt>Sender</dt>
        <dd>
          <bdi>
            {pieces.map(({ text, differs: marked }, index) =>
              marked ? <mark key={`${index} ${text}`}>{plain(text)}</mark> : plain(text),
            )}
          </bdi>
        </dd>
      </div>
      {written !== undefined && written !== shown ? (
        <div>
          <dt>Written as</dt>
          <dd>
            <PageText value={written} limit={MOST} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Like</dt>
        <dd>
          <PageText value={imitated} limit={MOST} />
        </dd>
      </div>
    </dl>
  );
}
