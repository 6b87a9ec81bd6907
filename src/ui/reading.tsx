import { PageText } from './page-text.tsx';
import { Shape } from './shape.tsx';

/** Keeps the space of the blocks to come, so that nothing moves when they arrive. */
export function Reading({ portal }: { portal: string | null }) {
  return (
    <main class="request" aria-busy="true">
      <header class="assessment" data-tone="neutral">
        <h1 class="assessment-word">
          <Shape name="dashes" size={20} />
          <span>Reading</span>
        </h1>
        <p class="assessment-sentence">
          {portal === null ? 'Reading this page.' : 'Reading this page of '}
          {portal === null ? null : <PageText value={portal} limit={80} />}
        </p>
        <p class="assessment-small">
          <span>No assessment yet</span>
        </p>
      </header>
      <div class="kept kept-step" />
      <div class="kept kept-reason" />
      <div class="kept kept-reason" />
      <div class="kept kept-reason" />
    </main>
  );
}
