import type { IndexedItem } from '../../domain/search/item.ts';
import { aboutText } from '../../domain/search/item.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import { correctionsToKnow, meaningsOf, type Typing, wordsToKnow } from '../../domain/search/understand.ts';
import type { Known, KnownWord } from '../../domain/search/vocabulary.ts';
import { ask } from './ask.ts';
import type { Connection } from './connection.ts';
import { quote } from './filters.ts';
import { toPlainLetters, wordQuery } from './words.ts';

const wordsAtOnce = 5_000;
const mostRemembered = 200_000;
const mostChecked = 12;

/** Sends the words of an item that this process has not sent before; they stay, being only asked about. */
export function createWordKeeper({ words, done }: Pick<Connection, 'words' | 'done'>) {
  const sent = new Set<string>();
  return {
    async keep(item: IndexedItem): Promise<void> {
      const texts = [aboutText(item), ...item.pages.map(({ text }) => text)];
      const all = new Set(
        texts.flatMap((text) =>
          tokenise(text)
            .all()
            .map(({ folded }) => folded),
        ),
      );
      const fresh = [...all].filter((word) => /^[a-z]{2,17}$/.test(word) && !sent.has(word));
      if (sent.size > mostRemembered) sent.clear();
      for (let at = 0; at < fresh.length; at += wordsAtOnce)
        await done(
          words.addDocuments(fresh.slice(at, at + wordsAtOnce).map((word) => ({ id: toPlainLetters(word), word }))),
        );
      for (const word of fresh) sent.add(word);
    },
    /** Of an index that began anew nothing is known. */
    forget: () => sent.clear(),
  };
}

/** What may have been meant; a word that stands only in what the viewer may not see is no word. */
export async function understand(connection: Connection, typing: Typing, visible: string[]) {
  const known = await knownTo(connection, visible, wordsToKnow(typing), formsOf(typing));
  const asked = correctionsToKnow(typing, known);
  if (asked.length === 0) return meaningsOf(typing, known);
  const { results } = await connection.words.getDocuments<{ word: string }>({
    ...{ filter: [`word IN [${asked.map(quote).join(', ')}]`], offset: 0, limit: asked.length, retrieveVectors: false },
    fields: ['word'],
  });
  const there = results.map(({ word }) => word).sort((a, b) => b.length - a.length);
  return meaningsOf(typing, known, await knownTo(connection, visible, there.slice(0, mostChecked), []));
}

const formsOf = ({ readings }: Typing) =>
  readings.flatMap(({ source, terms }) => (source === 'decoded' ? terms.filter(({ marked }) => marked) : []));

async function knownTo(
  connection: Connection,
  visible: string[],
  folded: readonly string[],
  forms: readonly { folded: string; exact: string }[],
): Promise<Known> {
  if (folded.length === 0) return new Map();
  const count = (word: string, fields: string[]) => ({
    ...{ q: wordQuery(word), filter: visible, attributesToSearchOn: fields },
    ...{ page: 1, hitsPerPage: 1, attributesToRetrieve: ['item'] },
  });
  const answers = await ask(connection, [
    ...folded.map((word) => count(word, ['title', 'about', 'body'])),
    ...forms.map(({ exact }) => count(exact, ['exact'])),
  ]);
  const known = new Map<string, KnownWord & { exacts: Set<string> }>();
  folded.forEach((word, at) => {
    const pages = answers[at]?.totalHits ?? 0;
    if (pages > 0) known.set(word, { pages, exacts: new Set() });
  });
  forms.forEach((form, at) => {
    if ((answers[folded.length + at]?.totalHits ?? 0) > 0) known.get(form.folded)?.exacts.add(form.exact);
  });
  return known;
}
