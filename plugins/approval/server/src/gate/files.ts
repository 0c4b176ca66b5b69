import { ApprovalError } from '../../../domain/reasons.ts';
import { toHttpError } from '../errors.ts';
import { languageOfRequest } from '../people/acting.ts';
import type { Strapi } from '../types.ts';

interface UploadService {
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

/** Refuses to replace a file that somebody is deciding about or that was approved, before a byte of it is written. */
export function guardFiles(strapi: Strapi): void {
  strapi.get('services').extend(
    'plugin::upload.upload',
    (original: UploadService): UploadService => ({
      ...original,
      async replace(id, ...rest) {
        const { rows } = await strapi.db.connection.raw('SELECT approval_gate_holds_file(?) AS held', [Number(id)]);
        if (rows[0]?.held) throw toHttpError(new ApprovalError('approval.file-in-use'), languageOfRequest(strapi));
        return original.replace(id, ...rest);
      },
    }),
  );
}
