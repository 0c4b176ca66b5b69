import { profile } from '../generate/profile.ts';
import { printPdf } from '../print/pdf.ts';
import type { Context } from './context.ts';
import { upload } from './upload.ts';

/** Prints a text as an A4 sheet under the school's letterhead. */
export async function storeSheet({ strapi }: Context, title: string, day: string, body: string, number?: string) {
  const bytes = await printPdf({
    title,
    author: number ? `Số: ${number}` : '',
    over: `${profile.governingBody}\n${profile.name}`,
    date: new Date(`${day}T08:00:00+07:00`),
    body,
    layout: 'sheet',
  });
  return upload(strapi, { name: `${title}.pdf`, mime: 'application/pdf', bytes });
}
