import { name, text } from './digest-sql.ts';
import type { TableShape } from './table-shape.ts';

/** A table whose rows belong to a governed document, and how to find that document's row. */
export interface Belonging {
  table: string;
  /** Which rows of the table; all of them when empty. Written over `changed`. */
  when: string;
  /** SQL that selects the ids of the governed rows to which the row `changed` belongs. */
  roots: string;
  /** The one id itself, where the row names its document: nothing has to be searched. */
  root: string | null;
}

/** From the id of a component's row up to the governed row; for the type itself there is nothing to climb. */
type Climb = (id: string) => string;
const stay: Climb = (id) => `SELECT ${id}`;

const rootsOf = (climb: Climb, id: string): Pick<Belonging, 'roots' | 'root'> => ({
  roots: climb(id),
  root: climb === stay ? id : null,
});

/** Every table below a governed type: links, components, their links, and files. */
export const belongings = (shape: TableShape): Belonging[] => below(shape, stay, 0);

function below(shape: TableShape, climb: Climb, depth: number): Belonging[] {
  const links = shape.relations.flatMap(({ via }) =>
    'column' in via ? [] : [{ table: via.table, when: '', ...rootsOf(climb, `changed.${name(via.ours)}`) }],
  );
  const media =
    shape.media.length > 0
      ? [
          {
            table: 'files_related_mph',
            when: `changed.related_type = ${text(shape.uid)}`,
            ...rootsOf(climb, 'changed.related_id'),
          },
        ]
      : [];
  const partLinks = [...new Set(shape.parts.map(({ table }) => table))].map((table) => ({
    table,
    when: '',
    ...rootsOf(climb, 'changed.entity_id'),
  }));
  const inside = shape.parts.flatMap(({ table, of }) =>
    of.flatMap((part) => {
      const up: Climb = (id) => {
        const link = `p${depth}`;
        const parents = `SELECT ${link}.entity_id FROM ${name(table)} ${link}
          WHERE ${link}.component_type = ${text(part.uid)} AND ${link}.cmp_id = (${id})`;
        return depth === 0 ? parents : climbAll(climb, parents);
      };
      return [{ table: part.table, when: '', ...rootsOf(up, 'changed.id') }, ...below(part, up, depth + 1)];
    }),
  );
  return [...links, ...media, ...partLinks, ...inside];
}

/** Climbs on from each of several parents. */
const climbAll = (climb: Climb, parents: string): string =>
  `SELECT root.id FROM (${parents}) AS parent(id) CROSS JOIN LATERAL (${climb('parent.id')}) AS root(id)`;
