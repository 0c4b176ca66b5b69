import { dayOf, momentOf } from './dates.ts';
import { groupByKind } from './digest.ts';
import { html, type Raw } from './html.ts';
import type { Language, Notice } from './notice.ts';
import { headingOf, type MailWords, mailWords } from './words.ts';

/** A notice with the one-time link that opens it. */
export interface Linked extends Notice {
  link: string;
}

export interface MailInput {
  notices: readonly Linked[];
  /** Name of the receiver. */
  name: string;
  language: Language;
  /** Address of the page with all notices. */
  listAddress: string;
  now: Date;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** One notice as a mail of its own, several as a digest by kind. */
export function renderMail(input: MailInput): RenderedMail {
  const words = mailWords[input.language];
  return {
    subject: subjectOf(input, words),
    text: plain(input, words),
    html: rich(input, words),
  };
}

/** Line breaks end a header, so none may come from a title. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function subjectOf({ notices, language, now }: MailInput, words: MailWords): string {
  const [only] = notices;
  return only && notices.length === 1
    ? oneLine(only.subject[language])
    : words.digestSubject(notices.length, dayOf(now));
}

const introOf = ({ notices, now }: MailInput, words: MailWords) =>
  notices.length === 1 ? [] : [words.digestIntro(notices.length, dayOf(now))];

function plain(input: MailInput, words: MailWords): string {
  const { notices, name, language, listAddress } = input;
  const one = (notice: Linked) =>
    [
      oneLine(notice.subject[language]),
      momentOf(new Date(notice.at)),
      notice.text[language],
      `${words.open}: ${notice.link}`,
    ].join('\n');
  const groups = groupByKind(notices).map(({ kind, notices: group }) => {
    const heading = notices.length === 1 ? [] : [headingOf(kind, language).toLocaleUpperCase(language)];
    return [...heading, ...group.map(one)].join('\n\n');
  });
  const closing = [words.linkNote, `${words.openList}: ${listAddress}`, words.footer].join('\n');
  return [words.greeting(name), ...introOf(input, words), ...groups, `-- \n${closing}`].join('\n\n');
}

const styles = {
  page: 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#212134;max-width:600px',
  heading: 'font-size:14px;color:#666687;margin:24px 0 8px',
  notice: 'border-left:4px solid #27407a;padding:0 0 0 12px;margin:0 0 20px',
  small: 'font-size:13px;color:#666687',
  button:
    'display:inline-block;background:#27407a;color:#ffffff;padding:8px 16px;border-radius:4px;text-decoration:none',
};

function rich(input: MailInput, words: MailWords): string {
  const { notices, name, language, listAddress } = input;
  const one = (notice: Linked): Raw => html`<div style="${styles.notice}">
<strong>${notice.subject[language]}</strong><br>
<span style="${styles.small}">${momentOf(new Date(notice.at))}</span>
<p style="margin:8px 0">${notice.text[language]}</p>
<a href="${notice.link}" style="${styles.button}">${words.open}</a>
</div>
`;
  const groups = groupByKind(notices).flatMap(({ kind, notices: group }) => [
    ...(notices.length === 1 ? [] : [html`<h2 style="${styles.heading}">${headingOf(kind, language)}</h2>\n`]),
    ...group.map(one),
  ]);
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subjectOf(input, words)}</title></head>
<body>
<div style="${styles.page}">
<p>${words.greeting(name)}</p>
${introOf(input, words).map((line) => html`<p>${line}</p>\n`)}${groups}<hr style="border:0;border-top:1px solid #dcdce4">
<p style="${styles.small}">${words.linkNote}<br><a href="${listAddress}">${words.openList}</a><br>${words.footer}</p>
</div>
</body>
</html>
`.html;
}
