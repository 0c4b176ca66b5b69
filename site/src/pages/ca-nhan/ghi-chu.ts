import type { APIRoute } from 'astro';
import { notesView } from '../../view-models/notes.ts';

/** The person's own marks and notes, as a text to keep. */
export const GET: APIRoute = async (context) => {
  const { locals } = context;
  const notes = await notesView(context);
  if (!notes) return context.redirect(locals.path(`/dang-nhap?den=${locals.path('/ca-nhan')}`), 303);
  return new Response(notes.text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${notes.name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
};
