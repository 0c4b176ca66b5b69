import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const contents = z.strictObject({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  status: z.enum(['draft', 'published']),
  /** Account in the panel of the person it was made for. */
  person: z.number().int(),
  /** Second since 1970 at which it is good no more. */
  expires: z.number().int(),
});

/** One person may see one version of one document, for a few minutes. */
export type Pass = z.infer<typeof contents>;

const longest = 1_000;
const mac = (secret: string, body: string) => createHmac('sha256', secret).update(`preview\n${body}`).digest();

/** The pass as it stands in an address. */
export function seal(pass: Pass, secret: string): string {
  const body = Buffer.from(JSON.stringify(pass)).toString('base64url');
  return `${body}.${mac(secret, body).toString('base64url')}`;
}

/** What a pass says, if it is ours and not over at `now` (seconds). Nothing of it is looked at before its mark. */
export function unseal(text: string, secret: string, now: number): Pass | 'wrong' | 'expired' {
  const [, body, mark] = (text.length <= longest && /^([\w-]+)\.([\w-]+)$/.exec(text)) || [];
  if (!body || !mark) return 'wrong';
  const [given, right] = [Buffer.from(mark, 'base64url'), mac(secret, body)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong';
  const pass = contents.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return pass.expires > now ? pass : 'expired';
}
