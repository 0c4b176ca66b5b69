import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useNoticesOpenMutation } from '../api/notices-api.ts';
import { useText } from '../i18n/use-text.ts';
import { approvalPath, basePath, permissions } from '../ids.ts';

/** Where the link of a mail leads: goes on to what the notice is about, or says why not. */
export function OpenLink() {
  const text = useText();
  const navigate = useNavigate();
  const { token = '' } = useParams();
  const [open] = useNoticesOpenMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  // A second request would find the link used.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void open({ token }).then((answer) => {
      if ('error' in answer) setRefusal((answer.error as { message?: string }).message || text('error.unknown'));
      else navigate(answer.data.path, { replace: true });
    });
  }, [open, token, navigate, text]);
  return refusal === null ? <Page.Loading /> : <Refused sentence={refusal} />;
}

function Refused({ sentence }: { sentence: string }) {
  const text = useText();
  const { allowedActions } = useRBAC(permissions.approvals);
  return (
    <Page.Main>
      <Page.Title>{text('open.title')}</Page.Title>
      <Layouts.Header title={text('open.title')} />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
          <Flex direction="column" alignItems="flex-start" gap={4}>
            <Typography role="alert">{sentence}</Typography>
            <Flex gap={3} wrap="wrap">
              {allowedActions.canAccess && (
                <LinkButton tag={Link} to={approvalPath}>
                  {text('open.approvals')}
                </LinkButton>
              )}
              <LinkButton tag={Link} to={basePath} variant="tertiary">
                {text('open.notices')}
              </LinkButton>
            </Flex>
          </Flex>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
