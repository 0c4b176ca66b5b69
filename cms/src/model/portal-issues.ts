import { contrastOnPaper, leastContrast, parseColour, parseTable, videoHost } from '@khue/config';
import type { Issue, Values } from './issue.ts';
import { relationTarget } from './relation-target.ts';

type Data = Readonly<Record<string, unknown>>;
type Found = Pick<Issue, 'code' | 'detail'> & { at: string };

const listOf = (value: unknown): Data[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What each kind of block must obey besides its schema. */
const ofBlock: Readonly<Record<string, (block: Data) => Found | undefined>> = {
  'block.table': ({ rows }) => {
    const table = parseTable(text(rows));
    if (!('code' in table)) return undefined;
    return { at: 'rows', code: table.code, ...('line' in table ? { detail: String(table.line) } : {}) };
  },
  'block.video': ({ film, link }) => {
    // A form that leaves the file alone sends it as it is; taken away it is null.
    if (Boolean(film) === Boolean(text(link))) return { at: 'link', code: 'video.source' };
    return text(link) && !videoHost(text(link)) ? { at: 'link', code: 'video.link' } : undefined;
  },
  'block.map': ({ link }) =>
    text(link) && !isAddress(text(link)) ? { at: 'link', code: 'link.address', detail: text(link) } : undefined,
};

/** Rules of the blocks in a dynamic zone. */
export const blockIssues = (field: string, blocks: unknown): Issue[] =>
  listOf(blocks).flatMap((block, index) => {
    const found = ofBlock[String(block.__component)]?.(block);
    return found ? [{ field, inside: [String(index), found.at], code: found.code, ...withDetail(found) }] : [];
  });

const withDetail = ({ detail }: { detail?: string | undefined }) => (detail === undefined ? {} : { detail });

/** Rules of menu, home page, footer and colours. */
export function lookIssues(values: Values): Issue[] {
  return [
    ...listOf(values.menu).flatMap((entry, index) => entryIssues(entry, index)),
    ...listOf(values.footerColumns).flatMap((column, at) =>
      listOf(column.links).flatMap((link, index) =>
        linkIssue(link, 'footerColumns', [String(at), 'links', String(index)]),
      ),
    ),
    ...sectionsOnce(values.home),
    ...blockIssues('home', values.home),
    ...(['actionColour', 'accentColour'] as const).flatMap((field) => colourIssue(field, text(values[field]))),
  ];
}

function entryIssues(entry: Data, index: number): Issue[] {
  const links = listOf(entry.links);
  const here = [String(index)];
  const below = links.flatMap((link, at) => linkIssue(link, 'menu', [...here, 'links', String(at)]));
  // An entry that unfolds a list may lead nowhere itself.
  const isHeading = links.length > 0 && targetsOf(entry).least === 0;
  return isHeading ? below : [...linkIssue(entry, 'menu', here), ...below];
}

function linkIssue(entry: Data, field: string, inside: string[]): Issue[] {
  const address = text(entry.link);
  if (address && !isAddress(address))
    return [{ field, inside: [...inside, 'link'], code: 'link.address', detail: address }];
  const { least, most } = targetsOf(entry);
  if (least <= 1 && most >= 1) return [];
  const detail = text(entry.label) || String(Number(inside.at(-1)) + 1);
  return [{ field, inside: [...inside, 'label'], code: 'menu.target', detail }];
}

/** How many targets an entry has; of a relation that a form leaves alone it is not known whether it has one. */
function targetsOf({ id, section, page, link }: Data): { least: number; most: number } {
  const target = relationTarget(page);
  const known = [text(section) !== '', text(link) !== '', Boolean(target)].filter(Boolean).length;
  const isLeftAlone = id !== undefined && target === undefined && page !== undefined;
  return { least: known, most: known + (isLeftAlone ? 1 : 0) };
}

function sectionsOnce(home: unknown): Issue[] {
  const names = listOf(home).map((block) => String(block.__component));
  return names.flatMap((name, index) =>
    name.startsWith('home.') && names.indexOf(name) !== index
      ? [{ field: 'home', inside: [String(index)], code: 'home.once' as const, detail: name }]
      : [],
  );
}

function colourIssue(field: string, value: string): Issue[] {
  if (value === '') return [];
  const colour = parseColour(value);
  if (!colour) return [{ field, code: 'colour.format' }];
  const ratio = contrastOnPaper(colour);
  if (ratio >= leastContrast) return [];
  // Rounded down: 4.49 is not enough and must not read like it.
  return [{ field, code: 'colour.contrast', detail: (Math.floor(ratio * 10) / 10).toFixed(1) }];
}

/** An address elsewhere over HTTPS, or a path of the portal itself. */
function isAddress(address: string): boolean {
  if (/^\/(?![/\\])[^\s\\]*$/.test(address)) return true;
  return URL.canParse(address) && ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(address).protocol);
}
