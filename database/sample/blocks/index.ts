import { about } from './about.ts';
import { accessibility, accessibilityEnglish } from './accessibility.ts';
import { boarding } from './boarding.ts';
import { contact } from './contact.ts';
import { privacy, privacyEnglish } from './privacy.ts';
import type { SampleBlock } from './sample-block.ts';

/** Blocks by the slug of their page. */
export const pageBlocks: Readonly<Record<string, SampleBlock[]>> = {
  'gioi-thieu': about,
  'ban-tru': boarding,
  'lien-he': contact,
  'quyen-rieng-tu': privacy,
  'tro-nang': accessibility,
};

/** The legal pages in English. */
export const englishPages: Readonly<
  Record<string, { title: string; slug: string; body: string; blocks: SampleBlock[] }>
> = {
  'quyen-rieng-tu': {
    title: 'Privacy',
    slug: 'privacy',
    body: 'The school keeps what teaching and the law require, and no more. This page says in plain words what we keep, who may see it and what you can ask for.',
    blocks: privacyEnglish,
  },
  'tro-nang': {
    title: 'Accessibility',
    slug: 'accessibility',
    body: 'This site is for everybody: on an old phone, with the keyboard alone, with a screen reader, with large text. Here is what it can do and what is still missing.',
    blocks: accessibilityEnglish,
  },
};
