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
  return joined(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** Words changed one after the other read as one change, not as one for each word. */
function joined(changes: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    result.push(...pieces([removed, 'removed'], [added, 'added']));
    [removed, added] = ['', ''];
  };
  for (const [place, { kind, text }] of changes.entries()) {
    const between = kind === 'same' && text.trim() === '' && changes[place + 1] !== undefined;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (between && removed !== '' && added !== '') {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

const pieces = (...parts: [string, Piece['kind']][]): Piece[] =>
  parts.filter(([text]) => text !== '').map(([text, kind]) => ({ kind, text }));
