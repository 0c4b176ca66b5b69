import { readingChanges } from '@khue/config/contracts';
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { NotFound, Refused } from '../loaders/cms.ts';
import { joinReading } from '../loaders/reading.ts';

const body = readingChanges.extend({ item: z.string().max(40) });

/** A device reports marks and progress of one book; the answer is what all devices of the person know together. */
export const POST: APIRoute = async ({ request, locals }) => {
  const asked = body.safeParse(await request.json().catch(() => undefined));
  if (!asked.success) return new Response(null, { status: 400 });
  const { item, ...changes } = asked.data;
  try {
    return Response.json(await joinReading(item, changes, locals.caller));
  } catch (error) {
    // The reader's page keeps what was not taken; it needs no page that explains.
    if (error instanceof Refused || error instanceof NotFound) {
      return new Response(null, { status: error instanceof Refused ? error.status : 404 });
    }
    throw error;
  }
};
