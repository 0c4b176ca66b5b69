/** `node tests/relevance/make.ts`: writes the judged sets anew, always the same for the same texts and seeds. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '@khue/config';
import { chanceOf, disguise, pick } from './disguise.ts';
import { conditions, type JudgedDocument, type JudgedQuery } from './judged.ts';
import { lessonsOf } from './lessons.ts';

const perCondition = 40;
const wordsOfPhrase = 6;
/** The held-out queries were made after the ranking was settled, from documents that no tuning query names. */
const sets = [
  { name: 'tune', seed: 20_261, part: 0 },
  { name: 'held-out', seed: 88_417, part: 1 },
] as const;

const sample = globSync('database/sample/texts/*/*.md', { cwd: root }).sort().map(readSample);
const documents = [...sample, ...lessonsOf(chanceOf(314))];

function readSample(path: string): JudgedDocument {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, path), 'utf8')) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1];
  const plain = body.replace(/^::.*$/gm, '').replace(/[#*>|_`]/g, '');
  const description = field('description') ?? field('summary');
  return {
    ...{ id: basename(path, '.md'), title: field('title') ?? basename(path), text: plain },
    details: [field('creators'), description].filter((one) => one !== undefined),
  };
}

type Chance = ReturnType<typeof chanceOf>;

function titleOf(mine: JudgedDocument[], chance: Chance): { words: string; id: string } {
  const { id, title } = pick(mine, chance);
  const words = wordsIn(title);
  return words.length >= 2 && hasMarks(title) ? { id, words: words.slice(0, 8).join(' ') } : titleOf(mine, chance);
}

function phraseOf(mine: JudgedDocument[], chance: Chance): { words: string; id: string } {
  const { id, text = '' } = pick(mine, chance);
  const runs = text
    .split(/[\n.,;:()“”"?!–]+/)
    .map(wordsIn)
    .filter((run) => run.length >= wordsOfPhrase);
  if (runs.length === 0) return phraseOf(mine, chance);
  const run = pick(runs, chance);
  const from = Math.floor(chance() * (run.length - wordsOfPhrase + 1));
  const words = run.slice(from, from + wordsOfPhrase).join(' ');
  return hasMarks(words) ? { id, words } : phraseOf(mine, chance);
}

const wordsIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const hasMarks = (text: string) => /\p{M}|đ/u.test(text.normalize('NFD'));
const says = ({ title, text = '' }: JudgedDocument, words: string) =>
  ` ${wordsIn(`${title} ${text}`).join(' ').toLowerCase()} `.includes(` ${words.toLowerCase()} `);

function write(name: string, content: object): void {
  writeFileSync(join(root, `tests/relevance/${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
}

write('documents', { documents });
for (const { name, seed, part } of sets) {
  const chance = chanceOf(seed);
  const mine = documents.filter((_, index) => index % 2 === part);
  const queries = conditions.flatMap((condition) =>
    Array.from({ length: perCondition }, (_, index): JudgedQuery => {
      const { words, id } = index % 2 === 0 ? titleOf(mine, chance) : phraseOf(mine, chance);
      const relevant = Object.fromEntries(documents.flatMap((one) => (says(one, words) ? [[one.id, 1]] : [])));
      return { query: disguise(words, condition, chance), condition, relevant: { ...relevant, [id]: 2 } };
    }),
  );
  write(name, { queries });
}
