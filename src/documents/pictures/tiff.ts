/** The tags of a picture that tell of its making (TIFF 6.0, Exif 2.32). */
export interface Tags {
  make: string | null;
  model: string | null;
  software: string | null;
  artist: string | null;
  /** When it was saved, and when the picture was taken: local times without a zone. */
  savedAt: string | null;
  takenAt: string | null;
  /** It says where it was taken. */
  hasPlace: boolean;
}

export const NO_TAGS: Tags = {
  make: null,
  model: null,
  software: null,
  artist: null,
  savedAt: null,
  takenAt: null,
  hasPlace: false,
};

const ENTRIES_MOST = 300;
const NAMES: Readonly<Record<number, 'make' | 'model' | 'software' | 'artist' | 'savedAt' | 'takenAt'>> = {
  271: 'make',
  272: 'model',
  305: 'software',
  315: 'artist',
  306: 'savedAt',
  36867: 'takenAt',
};
const EXIF = 0x8769;
const PLACE = 0x8825;

/** Reads the first directory and the Exif one; damaged tags are left out. */
export function readTags(bytes: Uint8Array): Tags {
  const tags: Tags = { ...NO_TAGS };
  if (bytes.length < 8) return tags;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const directory = (offset: number, depth: number): void => {
    if (offset < 8 || offset + 2 > bytes.length || depth > 2) return;
    const count = Math.min(view.getUint16(offset, little), ENTRIES_MOST);
    for (let index = 0; index < count && offset + 14 + index * 12 <= bytes.length; index++) {
      const at = offset + 2 + index * 12;
      const [tag, value] = [view.getUint16(at, little), view.getUint32(at + 8, little)];
      const name = NAMES[tag];
      if (name && view.getUint16(at + 2, little) === 2)
        tags[name] ??= textAt(bytes, at, view.getUint32(at + 4, little), value);
      else if (tag === EXIF) directory(value, depth + 1);
      else if (tag === PLACE) tags.hasPlace = true;
    }
  };
  directory(view.getUint32(4, little), 0);
  return tags;
}

function textAt(bytes: Uint8Array, at: number, size: number, offset: number): string | null {
  const start = size <= 4 ? at + 8 : offset;
  const text = new TextDecoder('utf-8').decode(
    bytes.subarray(start, Math.min(start + Math.min(size, 300), bytes.length)),
  );
  return text.split('\u0000')[0]?.trim() || null;
}
