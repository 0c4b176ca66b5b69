import { diffWordsWithSpace } from 'diff';

/** A stretch of text, and whether both versions have it. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many edits two texts have little in common, and looking for it would hold up the page. */
const maxEditLength = 1500;

/** What has to be taken out of one text and put in to get the other, word by word. */
export function compareWords(before: string, after: string): Piece[] {
  // The same letter may be stored as one sign or as letter and mark.
  const [old, now] = [before.normalize('NFC'), after.normalize('NFC')];
  const changes = diffWordsWithSpace(old, now, { maxEditLength });
  if (!changes) return pieces([old, 'removed'], [now, 'added']);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

const pieces = (...parts: [string, Piece['kind']][]): Piece[] =>
  parts.filter(([text]) => text !== '').map(([text, kind]) => ({ kind, text }));
