import { type PictureInDocument, pictureSubjectUid } from '@khue/config/contracts';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

/** What somebody said about a picture, as lists of the content manager have it. */
export interface Statement {
  documentId: string;
  file: string;
  shows: string;
}

const list = `/content-manager/collection-types/${pictureSubjectUid}`;

/** Where in the panel the pupils of a picture are named. */
export const statementPath = ({ documentId }: Statement) => `${list}/${documentId}`;

/** What is said about these pictures, by file, and how to say something; `null` until it is known. */
export function useStatements(hashes: string[]) {
  const { get, post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const [statements, setStatements] = useState<Map<string, Statement> | null>(null);
  const asked = hashes.join();

  const load = useCallback(async () => {
    const params = { filters: { file: { $in: asked.split(',') } }, page: 1, pageSize: 100 };
    const { data } = await get<{ results: Statement[] }>(list, { params });
    setStatements(new Map(data.results.map((statement) => [statement.file, statement])));
  }, [asked, get]);

  useEffect(() => {
    // Whoever may not look into the list sees no panel; the server still asks.
    load().catch(() => undefined);
  }, [load]);

  async function say({ hash, name }: PictureInDocument, shows: string): Promise<void> {
    const known = statements?.get(hash);
    try {
      if (known) await put(`${list}/${known.documentId}`, { shows });
      else await post(list, { file: hash, fileName: name, shows });
      await load();
    } catch {
      toggleNotification({ type: 'danger', message: formatMessage({ id: 'khue.pictures.failed' }) });
    }
  }
  return { statements, say };
}
