import type { Core } from '@strapi/strapi';
import type { RegisteredLoan } from '../../../domain/registers/registers.ts';
import { namesOf } from '../circulation/desk.ts';
import { loadCopies } from './load-copies.ts';

interface Row {
  copy_id: string;
  reader_kind: 'pupil' | 'staff';
  reader_id: string;
  lent: string;
  due: string;
  returned: string | null;
}

/** Loans that began in a month (YYYY-MM), in their order. */
export async function loadLoans(strapi: Core.Strapi, month: string): Promise<RegisteredLoan[]> {
  const { connection } = strapi.db;
  // As texts: a day has no zone, a Date of the driver has one.
  const day = (column: string, name: string) => connection.raw(`to_char(${column}, 'YYYY-MM-DD') AS ${name}`);
  const rows = (await connection('library_loans')
    .whereRaw("to_char(lent_on, 'YYYY-MM') = ?", [month])
    .orderBy(['lent_on', 'id'])
    .select(
      'copy_id',
      'reader_kind',
      'reader_id',
      day('lent_on', 'lent'),
      day('due_on', 'due'),
      day('returned_on', 'returned'),
    )) as Row[];
  const copies = await loadCopies(strapi, [...new Set(rows.map(({ copy_id }) => copy_id))]);
  const names = await namesOf(
    strapi,
    rows.map(({ reader_kind, reader_id }) => ({ readerKind: reader_kind, readerId: reader_id })),
  );
  return rows.map((row) => {
    const copy = copies.get(row.copy_id);
    const { name, unit } = names({ readerId: row.reader_id });
    return {
      lentOn: row.lent,
      dueOn: row.due,
      returnedOn: row.returned,
      reader: name,
      unit,
      registrationNumber: copy?.registrationNumber ?? null,
      title: copy?.item?.title ?? null,
    };
  });
}
