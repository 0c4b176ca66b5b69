import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentYear } from '../generate/curriculum.ts';
import { addDays } from '../generate/days.ts';
import { newsCategories } from '../generate/news-categories.ts';
import { newsTags } from '../generate/news-tags.ts';
import { programme } from '../generate/programme.ts';
import { readingLists } from '../generate/reading-lists.ts';
import { makeSampleSchool } from '../generate/sample-school.ts';
import { readEnglish } from './english.ts';
import { parseLesson } from './lesson.ts';
import { parseMarkup, plainText } from './markup.ts';
import { readAllTexts } from './texts.ts';

const texts = readAllTexts();
const small = readAllTexts('small');
const school = makeSampleSchool();
const subjects = new Map(school.subjects.map((subject) => [subject.code, subject]));
const all = Object.values(texts).flat() as { slug: string; title: string; body: string }[];

describe('the texts of the sample school', () => {
  it('are as many as a living school has', () => {
    expect(texts.news.length).toBeGreaterThanOrEqual(12);
    expect(new Set(texts.news.map((article) => article.picture)).size).toBeGreaterThanOrEqual(8);
    expect(texts.items.length).toBeGreaterThanOrEqual(40);
    expect(texts.items.filter((item) => item.format === 'pdf').length).toBeGreaterThanOrEqual(15);
    expect(texts.items.filter((item) => item.format === 'epub').length).toBeGreaterThanOrEqual(5);
    expect(texts.items.filter((item) => item.subject === 'TOAN' && item.grades.includes(5)).length).toBeGreaterThan(7);
    expect(texts.lessons.length).toBeGreaterThanOrEqual(20);
    expect(texts.disclosures.length).toBeGreaterThanOrEqual(7);
  });

  it('keep an item of every audience and every access level, also in the small school', () => {
    for (const items of [texts.items, small.items]) {
      expect(new Set(items.map((item) => item.audience))).toEqual(new Set(['public', 'pupils', 'staff']));
      expect(new Set(items.map((item) => item.access))).toEqual(new Set(['metadata', 'read', 'download']));
    }
    expect(small.lessons).toHaveLength(4);
    expect(small.news).toHaveLength(3);
    expect(texts.waitingNews).toHaveLength(2);
  });

  it('have slugs that occur once in their kind, titles that fit and text in NFC', () => {
    for (const kind of Object.values(texts)) {
      const slugs = kind.map((text) => text.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
    for (const text of all) {
      expect(text.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(text.title.length).toBeLessThanOrEqual(200);
      expect(text.body).toBe(text.body.normalize('NFC'));
    }
  });

  it('name only subjects, categories, years and people that exist', () => {
    const categories = newsCategories.map((category) => category.slug as string);
    for (const article of [...texts.news, ...texts.waitingNews]) expect(categories).toContain(article.category);
    for (const { tags } of texts.news) for (const tag of tags) expect(newsTags.map(({ slug }) => slug)).toContain(tag);
    for (const [index, { replaces }] of texts.documents.entries())
      if (replaces) expect(texts.documents.slice(0, index).map(({ slug }) => slug)).toContain(replaces);
    for (const document of texts.disclosures)
      expect(school.years.map((year) => year.code)).toContain(document.schoolYear);
    for (const item of texts.items) {
      for (const grade of item.grades) expect(grade >= 1 && grade <= 9).toBe(true);
      if (item.subject) expect([...subjects.keys()]).toContain(item.subject);
      if (item.format === 'none') expect(item.externalUrl).toBeTruthy();
      else expect(item.body.length).toBeGreaterThan(1000);
    }
  });

  it('say nothing about a pupil by full name to the public', () => {
    const published = [
      ...texts.news,
      ...texts.waitingNews,
      ...texts.announcements,
      ...texts.events,
      ...texts.pages,
      ...texts.disclosures,
      ...texts.documents,
    ]
      .map((text) => `${text.title} ${text.body}`)
      .join('\n');
    for (const pupil of school.pupils) expect(published).not.toContain(pupil.fullName);
  });

  it('have English versions of what there is in Vietnamese, with links that a reader of English can follow', () => {
    const kinds = {
      page: texts.pages,
      announcement: texts.announcements,
      event: texts.events,
      'news-article': texts.news,
      'disclosure-document': texts.disclosures,
    } as const;
    for (const [kind, vietnamese] of Object.entries(kinds)) {
      const english = readEnglish(kind as keyof typeof kinds);
      expect(english.length, kind).toBeGreaterThan(0);
      for (const { slug, title, body } of english) {
        expect(vietnamese.map((text) => text.slug)).toContain(slug);
        expect(title.length).toBeLessThanOrEqual(200);
        expect(() => parseMarkup(body)).not.toThrow();
        for (const pupil of school.pupils) expect(body).not.toContain(pupil.fullName);
      }
    }
  });

  it('have exactly one urgent announcement, valid today', () => {
    const urgent = texts.announcements.filter((announcement) => announcement.level === 'urgent');
    expect(urgent.map((announcement) => announcement.validFrom)).toEqual(['today-1']);
    expect(small.announcements).toContainEqual(urgent[0]);
  });

  it('give every lesson to somebody who teaches it, in the week of its day', () => {
    const classes = new Map(school.classes.map((entry) => [entry.name, entry.grade]));
    const weekOne = '2026-09-07';
    expect(currentYear).toBe('2026-2027');
    for (const lesson of texts.lessons) {
      const teaches = school.assignments.some(
        (given) =>
          given.teacher === lesson.author &&
          given.subject === lesson.subject &&
          classes.get(given.schoolClass) === lesson.grade,
      );
      expect({ title: lesson.title, teaches }).toEqual({ title: lesson.title, teaches: true });
      const monday = addDays(weekOne, (lesson.week - 1) * 7);
      expect({ title: lesson.title, inWeek: lesson.teachOn >= monday && lesson.teachOn < addDays(monday, 6) }).toEqual({
        title: lesson.title,
        inWeek: true,
      });
    }
  });

  it('name lessons of the programme that exist, and have copies of what is meant for some grade', () => {
    const lessons = new Set(programme.map(({ key }) => key));
    for (const { slug, programme: taught, copies, grades } of texts.items) {
      expect([slug, taught.filter((key) => !lessons.has(key))]).toEqual([slug, []]);
      expect(copies === 0 || grades.length > 0, slug).toBe(true);
    }
    expect(lessons).toEqual(new Set(texts.items.flatMap((item) => item.programme)));
  });

  it('are all that reading lists name', () => {
    const items = new Set(texts.items.map(({ slug }) => slug));
    const named = readingLists.flatMap(({ entries }) => entries.map(([slug]) => slug));
    expect(named.filter((slug) => !items.has(slug))).toEqual([]);
  });

  it('tell each lesson in four complete activities', () => {
    for (const lesson of texts.lessons) {
      const { objectives, equipment, activities } = parseLesson(lesson.body);
      expect(activities.map((activity) => activity.kind)).toEqual(['opening', 'formation', 'practice', 'application']);
      for (const part of [objectives, equipment, ...activities.flatMap((activity) => Object.values(activity))])
        expect(part).toBeTruthy();
    }
  });
});

describe('markup', () => {
  it('knows headings, lists, verse, quotes, figures and emphasis', () => {
    const blocks = parseMarkup('# Một\n\nHai **ba** *bốn*\nnăm\n\n- a\n- b\n\n1. c\n\n> d\n\n| e\n| f\n\n::pie 1/2');
    expect(blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'quote',
      'verse',
      'figure',
    ]);
    const [, paragraph] = blocks;
    expect(paragraph?.kind === 'paragraph' && plainText(paragraph.spans)).toBe('Hai ba bốn năm');
  });

  it('reads the profile', () => {
    expect(readFileSync(new URL('../texts/profile.md', import.meta.url), 'utf8')).toContain('Khuê Văn');
  });
});
