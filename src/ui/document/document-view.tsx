import type { DocumentFacts, Oddity, Save } from '../../schema/document.ts';
import { PageText } from '../page-text.tsx';
import { When } from '../when.tsx';
import { CHANGES, KINDS, ODDITIES, SIGNATURES } from './words.ts';

/** What examination says of one file: its facts, what is odd with an innocent explanation, and its saves. */
export function DocumentView({ document }: { document: DocumentFacts }) {
  if (document.examined === false) {
    return <p class="document-facts">Could not examine this file: {document.reason ?? 'no reason given'}.</p>;
  }
  const { oddities, saves, parts } = document;
  return (
    <div class="document-facts">
      <DocumentFactsList document={document} />
      {oddities && oddities.length > 0 ? <Oddities oddities={oddities} /> : null}
      {saves && saves.length > 1 ? <Saves saves={saves} /> : null}
      {(parts ?? []).map((part) => (
        <div key={part.name}>
          <p>
            Inside: <PageText value={part.name} limit={120} />
          </p>
          <DocumentView document={part.document} />
        </div>
      ))}
    </div>
  );
}

const MADE = [
  ['Written with', 'creator'],
  ['Saved with', 'producer'],
  ['Title', 'title'],
  ['Author', 'author'],
] as const;

function DocumentFactsList({ document }: { document: DocumentFacts }) {
  const { kind, pages, createdAt, modifiedAt, signature, imageOnly } = document;
  return (
    <dl class="facts">
      <div>
        <dt>Kind</dt>
        <dd>
          {KINDS[kind ?? 'unknown']}
          {pages ? `, ${pages} ${pages === 1 ? 'page' : 'pages'}` : ''}
          {imageOnly ? ', pictures only' : ''}
        </dd>
      </div>
      {MADE.map(([label, key]) =>
        document[key] ? (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <PageText value={document[key]} limit={120} />
            </dd>
          </div>
        ) : null,
      )}
      {createdAt ? (
        <div>
          <dt>Made</dt>
          <dd>
            <When at={createdAt} />
          </dd>
        </div>
      ) : null}
      {modifiedAt ? (
        <div>
          <dt>Changed</dt>
          <dd>
            <When at={modifiedAt} />
          </dd>
        </div>
      ) : null}
      {signature ? (
        <div>
          <dt>Signature</dt>
          <dd>{SIGNATURES[signature]}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Oddities({ oddities }: { oddities: readonly Oddity[] }) {
  return (
    <ul class="plain-list">
      {oddities.slice(0, 20).map((oddity, index) => (
        // Two odd places of a page can say the same; their order is fixed.
        <li key={`${index} ${oddity.kind}`}>
          <strong>{ODDITIES[oddity.kind].fact}</strong>
          {oddity.page === null ? '' : ` on page ${oddity.page}`}: <PageText value={oddity.detail} limit={300} />
          <span class="document-benign"> Could be innocent: {ODDITIES[oddity.kind].benign}</span>
        </li>
      ))}
    </ul>
  );
}

function Saves({ saves }: { saves: readonly Save[] }) {
  return (
    <>
      <p>Saves, one upon the other</p>
      <ol class="document-saves">
        {saves.map((save, index) => (
          // Saves have no name of their own; they never change places.
          <li key={`${index} ${save.at ?? ''}`}>
            {save.at ? <When at={save.at} /> : 'No date'}:{' '}
            {index === 0
              ? 'first saved'
              : save.changed.map((change) => CHANGES[change]).join(', ') || 'nothing that shows'}
            {save.texts.slice(0, 5).map((text) => (
              <p key={`${text.page} ${text.before}`}>
                Page {text.page}: “<PageText value={text.before} limit={160} />” became “
                <PageText value={text.after} limit={160} />”
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
