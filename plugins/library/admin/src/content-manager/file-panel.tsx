import type { FileReport } from '@khue/config/contracts';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useLibraryFileQuery } from '../api/library-api.ts';
import { type Text, useText } from '../i18n/use-text.ts';
import { itemUid } from '../ids.ts';

/** Beside the form of an item: whether its file can be read and searched. */
export const FilePanel: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  if (model !== itemUid || !documentId) return null;
  return { title: text('file.title'), content: <State documentId={documentId} /> };
};

function State({ documentId }: { documentId: string }) {
  const text = useText();
  const fresh = { refetchOnMountOrArgChange: true, pollingInterval: 5_000, skipPollingIfUnfocused: true };
  const { data } = useLibraryFileQuery(documentId, fresh);
  if (!data) return null;
  const attention =
    data.finding && !['readable', 'no-pages'].includes(data.finding.state) && data.finding.scan?.state !== 'done';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="status">
      {sentencesOf(data, text).map((sentence, index) => (
        <Typography key={sentence} textColor={attention && index === 0 ? 'warning700' : 'neutral700'}>
          {sentence}
        </Typography>
      ))}
    </Flex>
  );
}

type Scan = NonNullable<NonNullable<FileReport['finding']>['scan']>;

function sentencesOf({ hasFile, finding }: FileReport, text: Text): string[] {
  if (!hasFile) return [text('file.none')];
  if (!finding) return [text('file.waiting')];
  const { state, pages, pagesWithText, legacy, truncated, cover, scan } = finding;
  return [
    // What was read since says more than that the pages are pictures.
    ...(scan && scan.state !== 'failed'
      ? [text(`file.scan.${scan.state}`, { pages: scan.pages })]
      : [text(`file.${state}`, { pages, withText: pagesWithText })]),
    ...(scan?.state === 'failed' ? failureOf(scan, text) : []),
    ...(truncated ? [text('file.truncated')] : []),
    ...(legacy ? [text(`file.legacy.${legacy}`)] : []),
    ...(cover === 'failed' && state === 'readable' ? [text('file.cover.failed')] : []),
  ];
}

function failureOf({ problem, detail }: Scan, text: Text): string[] {
  return [text(`file.scan.${problem ?? 'failed'}`), ...(detail ? [text('file.scan.detail', { detail })] : [])];
}
