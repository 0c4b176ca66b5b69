import { createHmac } from 'node:crypto';
import { loadSettings } from '@khue/config';
import { clientAgentHeader, type Reader, type Readers } from '@khue/config/contracts';
import { isbot } from 'isbot';
import { ownerOf } from '../reading/owner.ts';

type Headers = Parameters<Readers['isFromSite']>[0];

/** The program that asks, as it calls itself. */
const agentOf = (headers: Headers): string => {
  const agent = headers[clientAgentHeader];
  return typeof agent === 'string' ? agent : '';
};

/** Robots are not counted (COUNTER, section 7.8); a program without a name is one. */
export const isRobot = (headers: Headers): boolean => agentOf(headers) === '' || isbot(agentOf(headers));

/**
 * Tells readers of one hour apart without naming them: account, or network and program of a visitor, under a key of
 * the server.
 */
export function readerKey(reader: Reader, readers: Readers, headers: Headers): string {
  const identity = ownerOf(reader) ?? `visitor:${readers.networkOf(headers)}:${agentOf(headers)}`;
  const key = createHmac('sha256', loadSettings().JWT_SECRET).update('library.usage.reader').digest();
  return createHmac('sha256', key).update(identity).digest('base64url');
}
