import type { ReviewAnswer, ReviewFile, ReviewLicence, ReviewLink } from '@khue/config/contracts';
import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLibraryReviewQuery } from '../api/library-api.ts';
import { type Text, useDay, useText } from '../i18n/use-text.ts';
import { permissions } from '../ids.ts';
import { Section, type Told } from '../review/section.tsx';

/** Everything in the library that somebody should look at again. */
export function ReviewPage() {
  const text = useText();
  const { data, isError } = useLibraryReviewQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Protect permissions={permissions.manage}>
      <Page.Main>
        <Page.Title>{text('review.title')}</Page.Title>
        <Layouts.Header title={text('review.title')} subtitle={text('review.subtitle')} />
        <Layouts.Content>{isError ? <Page.Error /> : data ? <Sections {...data} /> : <Page.Loading />}</Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Sections({ links, licences, files }: ReviewAnswer) {
  const text = useText();
  const day = useDay();
  return (
    <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
      <Section
        heading={text('review.links', { total: links.total })}
        help={text('review.links.help')}
        section={links}
        tell={(row) => ofLink(row, text, day)}
      />
      <Section
        heading={text('review.licences', { total: licences.total })}
        section={licences}
        tell={(row) => ofLicence(row, text, day)}
      />
      <Section
        heading={text('review.files', { total: files.total })}
        section={files}
        tell={(row) => ofFile(row, text)}
      />
    </Flex>
  );
}

type Day = ReturnType<typeof useDay>;

const ofLink = ({ url, state, problem, failures, since, checkedOn }: ReviewLink, text: Text, day: Day): Told => ({
  badge: text(`review.${state}`),
  urgent: state === 'broken',
  href: url,
  lines: [text(`link.${problem}`), text('review.link-since', { since: day(since), failures, checked: day(checkedOn) })],
});

const ofLicence = ({ endsOn, ended }: ReviewLicence, text: Text, day: Day): Told => ({
  badge: text(ended ? 'review.ended' : 'review.ending'),
  urgent: ended,
  lines: [text(ended ? 'review.licence-ended' : 'review.licence-ends', { day: day(endsOn) })],
});

const ofFile = ({ name, state, pages, withText, legacy, scanProblem }: ReviewFile, text: Text): Told => ({
  urgent: state === 'broken' || state === 'encrypted',
  lines: [
    name,
    text(`file.${state}`, { pages, withText }),
    ...(scanProblem ? [text(`file.scan.${scanProblem}`)] : []),
    ...(legacy === 'unsure' ? [text('file.legacy.unsure')] : []),
  ],
});
