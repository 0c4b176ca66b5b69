import { type DraftItem, longest, type RowProblem } from './draft-item.ts';
import { isbn13 } from './isbn.ts';

/** What the library would refuse, said before anything is written. */
export function checkItem(item: DraftItem): RowProblem[] {
  const problems: RowProblem[] = [];
  if (item.title === '') problems.push({ code: 'title-missing' });
  for (const [field, length] of Object.entries(longest))
    if (String(item[field as keyof DraftItem] ?? '').length > length) problems.push({ code: 'too-long', field });
  const { isbn, year, grades, keywords, externalUrl } = item;
  if (isbn !== undefined && isbn13(isbn) === undefined) problems.push({ code: 'isbn', field: 'isbn' });
  if (year !== undefined && !(Number.isInteger(year) && year >= 1000 && year <= 2100))
    problems.push({ code: 'year', field: 'year' });
  if (grades?.some((grade) => !(Number.isInteger(grade) && grade >= 1 && grade <= 9)))
    problems.push({ code: 'grades', field: 'grades' });
  if (keywords && (keywords.length > 50 || keywords.some((word) => word.length > 100)))
    problems.push({ code: 'too-long', field: 'keywords' });
  if (externalUrl !== undefined && !/^https?:\/\/\S+$/.test(externalUrl))
    problems.push({ code: 'link', field: 'externalUrl' });
  return problems;
}
