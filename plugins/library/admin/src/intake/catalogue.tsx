import { type ImportPreview, mostCatalogueBytes } from '@khue/config/contracts';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLibraryImportMutation, useLibraryPreviewMutation } from '../api/library-api.ts';
import { messageOf } from '../api/message-of.ts';
import { ChooseFiles } from '../components/choose-files.tsx';
import { useText } from '../i18n/use-text.ts';
import { PreviewTable } from './preview-table.tsx';
import { toBase64 } from './to-base64.ts';

interface Chosen {
  name: string;
  base64: string;
  preview: ImportPreview;
}

/** A catalogue is looked at first; what is wrong stands in its row. */
export function Catalogue() {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [preview, { isLoading: reading }] = useLibraryPreviewMutation();
  const [run, { isLoading: importing }] = useLibraryImportMutation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [skipBroken, setSkipBroken] = useState(false);
  const refuse = (message: string | undefined) =>
    toggleNotification({ type: 'danger', message: message || text('error.unknown') });

  async function choose([file]: File[]) {
    if (!file) return;
    setChosen(null);
    setSkipBroken(false);
    if (file.size > mostCatalogueBytes) return refuse(text('catalogue.too-large'));
    const base64 = await toBase64(file);
    const answer = await preview({ base64 });
    if ('data' in answer) setChosen({ name: file.name, base64, preview: answer.data });
    else refuse(messageOf(answer.error));
  }

  async function confirm({ base64, preview: { items } }: Chosen) {
    const answer = await run({ base64, items, skipBroken });
    if (!('data' in answer)) return refuse(messageOf(answer.error));
    toggleNotification({ type: 'success', message: text('catalogue.done', { items: answer.data.items }) });
    setChosen(null);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">{text('catalogue.intro')}</Typography>
      <Box>
        <ChooseFiles
          label={text('catalogue.choose')}
          accept=".xml,.mrc,.marc,.iso,.xlsx,.csv"
          disabled={reading || importing}
          onChoose={choose}
        />
      </Box>
      {chosen && (
        <>
          <Flex gap={4} wrap="wrap" justifyContent="space-between">
            <Typography fontWeight="bold" role="status">
              {chosen.name}: {text('catalogue.summary', sums(chosen.preview))}
            </Typography>
            <Flex gap={4} wrap="wrap">
              {chosen.preview.broken > 0 && (
                <Checkbox checked={skipBroken} onCheckedChange={(value) => setSkipBroken(value === true)}>
                  {text('catalogue.skip', sums(chosen.preview))}
                </Checkbox>
              )}
              <Button
                loading={importing}
                disabled={chosen.preview.items === 0 || (chosen.preview.broken > 0 && !skipBroken)}
                onClick={() => confirm(chosen)}
              >
                {text('catalogue.import', sums(chosen.preview))}
              </Button>
            </Flex>
          </Flex>
          <PreviewTable rows={chosen.preview.rows} />
        </>
      )}
    </Flex>
  );
}

const sums = ({ items, duplicates, broken }: ImportPreview) => ({ items, duplicates, broken });
