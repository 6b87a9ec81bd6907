import { FEEDBACK, type Feedback } from '../schema/draft.ts';

const WORDS: Readonly<Record<Feedback, string>> = { right: 'Right', wrong: 'Wrong', unsure: 'Unsure' };

/** Whether the assessment was right, in two keys. It stays on this computer and is counted for each reason. */
export function FeedbackBlock({
  given,
  onFeedback,
}: {
  given: Feedback | null;
  onFeedback: (given: Feedback) => void;
}) {
  return (
    <section class="block feedback" aria-labelledby="feedback">
      <h2 id="feedback">Was this assessment right?</h2>
      <div class="row">
        {FEEDBACK.map((one) => (
          <button
            key={one}
            type="button"
            class="button button-plain"
            aria-pressed={given === one}
            onClick={() => onFeedback(one)}
          >
            {WORDS[one]}
          </button>
        ))}
      </div>
      <p class="quiet">Counted beside each reason on this computer. Nothing is sent.</p>
    </section>
  );
}
