import { Button } from './button.tsx';
import { ClipboardCopy, Download } from './generated/icons.ts';

export interface NoteBlockProps {
  note: string;
  onNote: (note: string) => void;
  onCopy: () => void;
  onSave: () => void;
}

/** The decision note: the reviewer's own words, and the whole of it as text, HTML or a file. Nothing is sent. */
export function NoteBlock({ note, onNote, onCopy, onSave }: NoteBlockProps) {
  return (
    <section class="block note" aria-labelledby="note">
      <h2 id="note">Note</h2>
      <label class="text">
        <span>Your words, added to what was seen and checked</span>
        <textarea rows={3} maxLength={20_000} value={note} onInput={(event) => onNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <Button icon={ClipboardCopy} onClick={onCopy}>
          Copy the note
        </Button>
        <Button icon={Download} onClick={onSave}>
          Save as a file
        </Button>
      </div>
      <p class="quiet">It stays on this computer until you paste it.</p>
    </section>
  );
}
