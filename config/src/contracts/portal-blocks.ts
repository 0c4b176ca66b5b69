import { z } from 'zod';
import { fileLink, picture, richText } from './portal-parts.ts';

/** Blocks that pages and the home page are built of: `block` is the component in the CMS. */

const title = z.string().nullable();
const words = z.string().nullable();
const described = z.object({ picture: picture.nullable(), caption: words });

const contentBlocks = [
  z.object({ block: z.literal('block.text'), title, body: richText.nullable() }),
  described.extend({ block: z.literal('block.picture') }),
  z.object({ block: z.literal('block.gallery'), title, pictures: z.array(described) }),
  z.object({
    block: z.literal('block.table'),
    title: z.string(),
    /** Lines as they were pasted; `parseTable` reads them. */
    rows: z.string(),
    firstColumnHeads: z.boolean().nullable(),
    note: words,
  }),
  z.object({ block: z.literal('block.files'), title, files: z.array(fileLink) }),
  z.object({
    block: z.literal('block.video'),
    title: z.string(),
    film: fileLink.nullable(),
    link: z.string().nullable(),
    picture: picture.nullable(),
    transcript: words,
  }),
  z.object({
    block: z.literal('block.map'),
    title,
    picture: picture.nullable(),
    address: z.string(),
    link: z.string().nullable(),
  }),
  z.object({ block: z.literal('block.quote'), text: z.string(), speaker: words, role: words }),
  z.object({
    block: z.literal('block.statistics'),
    title,
    figures: z.array(z.object({ value: z.string(), label: z.string() })),
    source: words,
  }),
  z.object({
    block: z.literal('block.people'),
    title,
    people: z.array(z.object({ name: z.string(), role: words, degree: words, photo: picture.nullable() })),
  }),
] as const;

const homeSection = <Name extends string>(name: Name) =>
  z.object({ block: z.literal(`home.${name}`), title: z.string().nullable() });
const homeBlocks = [homeSection('today'), homeSection('news'), homeSection('doors'), homeSection('about')] as const;

const contentBlock = z.discriminatedUnion('block', contentBlocks);
const homeBlock = z.discriminatedUnion('block', [...homeBlocks, ...contentBlocks]);
export type ContentBlock = z.infer<typeof contentBlock>;
export type HomeBlock = z.infer<typeof homeBlock>;

/** Blocks that this version does not know, or not in this form, are left away: a page is shown without them. */
const known = <Block extends z.ZodType>(block: Block) =>
  z.array(z.unknown()).transform((all) =>
    all.flatMap((one): z.output<Block>[] => {
      const parsed = block.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );
export const blocks = known(contentBlock);

/** Parts of the portal that a menu may name; the site knows their addresses. */
export const portalSections = [
  'news',
  'announcements',
  'events',
  'library',
  'disclosures',
  'staff',
  'timetable',
  'documents',
  'facilities',
  'admissions',
  'contact',
  'search',
  'audit',
] as const;
export type PortalSection = (typeof portalSections)[number];

const menuLink = z.object({
  label: z.string(),
  /** One of `portalSections`; others are left away. */
  section: z.string().nullable(),
  /** A page in force. */
  page: z.object({ slug: z.string(), title: z.string() }).nullable(),
  link: z.string().nullable(),
});
export type MenuLink = z.infer<typeof menuLink>;

/** `GET /api/portal/look`: menu, home page, footer and colours as the school set them. */
export const portalLook = z.object({
  menu: z.array(menuLink.extend({ links: z.array(menuLink) })),
  home: known(homeBlock),
  footerColumns: z.array(z.object({ title: z.string(), links: z.array(menuLink) })),
  footerText: z.string().nullable(),
  /** `#rrggbb`, checked for contrast when it was saved. */
  actionColour: z.string().nullable(),
  accentColour: z.string().nullable(),
});
export type PortalLook = z.infer<typeof portalLook>;
