import { isOneEdit, shortestCorrected } from './edits.ts';
import { fitOf, fits, type Query, type Term, toTerm } from './query.ts';
import { initialsOf, type Tokens } from './tokens.ts';
import { spellKey } from './typing/syllable.ts';

/** Points that results lose whose text says otherwise in one word. */
const slipCost = 27;

/**
 * What a text says in place of the query: all its words one after another, but one that is one edit away.
 * So is a typing error found that is itself a word (`tường học` for `trường học`), which no vocabulary can tell.
 */
function slipsIn(query: Query, tokens: Tokens): Query[] {
  const { terms } = query;
  const votes = new Map<number, number>();
  const initials = new Set(terms.flatMap(({ folded }) => initialsOf(folded)));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!initials.has(tokens.initial(at))) continue;
    const word = tokens.keys(at);
    terms.forEach((term, index) => {
      if (fitOf(term, word) > fits.not) votes.set(at - index, (votes.get(at - index) ?? 0) + 1);
    });
  }
  const starts = [...votes].filter(
    ([start, count]) => count === terms.length - 1 && start >= 0 && start + terms.length <= tokens.length,
  );
  return starts.flatMap(([start]) => slipAt(query, tokens, start) ?? []);
}

function slipAt(query: Query, tokens: Tokens, start: number): Query | undefined {
  const odd = query.terms.findIndex((term, index) => fitOf(term, tokens.keys(start + index)) === fits.not);
  const meant = query.terms[odd] as Term;
  const word = tokens.keys(start + odd);
  if (meant.folded.length < shortestCorrected || !isOneEdit(meant.folded, word.folded)) return undefined;
  const said = meant.marked ? toTerm(word) : { folded: word.folded, exact: word.folded, marked: false };
  const text = query.terms.map(({ exact }, index) => spellKey(index === odd ? word.exact : exact)).join(' ');
  const terms = query.terms.map((term, index) => (index === odd ? said : term));
  return { terms, cost: query.cost + slipCost, source: 'corrected', text };
}

/** Only so many are searched for: a text has no typing errors of its own to offer without end. */
export const mostSlips = 4;
/** On a page two words alone say too little about a third. */
const fewestWordsOnPage = 3;

/** What titles and pages say in place of the query, titles first, each once. */
export function slipsInTexts(query: Query, { titles, pages }: { titles: Tokens[]; pages: Tokens[] }): Query[] {
  const { length } = query.terms;
  const found = [
    ...(length >= 2 ? titles.flatMap((title) => slipsIn(query, title)) : []),
    ...(length >= fewestWordsOnPage ? pages.flatMap((page) => slipsIn(query, page)) : []),
  ];
  return [...new Map(found.map((one) => [one.text, one])).values()];
}
