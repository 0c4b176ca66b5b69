import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { ChooseFiles } from '../components/choose-files.tsx';
import { useText } from '../i18n/use-text.ts';
import { useSending } from './use-sending.ts';

/** Files are sent one after the other, each with its outcome; what failed can simply be chosen again. */
export function Folder() {
  const text = useText();
  const { files, running, send, stop } = useSending();
  const done = files.filter(({ state }) => state !== 'waiting' && state !== 'sending').length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">{text('folder.intro')}</Typography>
      <Flex gap={3} wrap="wrap">
        <ChooseFiles label={text('folder.choose')} folder disabled={running} onChoose={send} />
        <ChooseFiles label={text('folder.files')} multiple disabled={running} onChoose={send} />
        {running && (
          <Button variant="danger-light" onClick={stop}>
            {text('folder.stop')}
          </Button>
        )}
      </Flex>
      {files.length > 0 && (
        <>
          <Typography fontWeight="bold" role="status">
            {text('folder.progress', { done, total: files.length })}
          </Typography>
          <ProgressBar value={(done / files.length) * 100} aria-label={text('tab.folder')} />
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {files.map(({ id, name, state, message }) => (
              <Box tag="li" key={id} background="neutral0" hasRadius padding={3}>
                <Flex justifyContent="space-between" gap={3} wrap="wrap">
                  <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
                  <Typography textColor={state === 'failed' ? 'danger600' : 'neutral600'}>
                    {state === 'failed' ? message : text(`folder.${state}`)}
                  </Typography>
                </Flex>
              </Box>
            ))}
          </Flex>
        </>
      )}
    </Flex>
  );
}
