import type { Core } from '@strapi/strapi';
import { demonstrationAccounts } from './accounts.ts';
import { todayInVietnam } from './generate/days.ts';
import { makeSampleSchool } from './generate/sample-school.ts';
import type { Day, Size } from './generate/types.ts';
import { readAllTexts } from './text/texts.ts';
import { writeAccounts } from './write/accounts.ts';
import { writeCirculation } from './write/circulation.ts';
import { writeClassLog } from './write/class-log.ts';
import type { Context, Step } from './write/context.ts';
import { writeFamilies } from './write/families.ts';
import { writeLessons } from './write/lessons.ts';
import { writeLibrary } from './write/library.ts';
import { writeOrganisation } from './write/organisation.ts';
import { writePeople } from './write/people.ts';
import { writePortal } from './write/portal.ts';
import { isEmpty, readProgress, saveProgress } from './write/progress.ts';
import { writeRecords } from './write/records.ts';
import { writeShelves } from './write/shelves.ts';

export interface SampleOptions {
  /** The one password of all demonstration accounts. */
  password: string;
  /** The day from which recent and coming things are dated; by default the day of the load. */
  today?: Day;
  /** `small` has the same people and accounts, and just enough of everything else. */
  size?: Size;
  /** Receives a line for the person who waits. */
  report?(line: string): void;
}

export interface SampleResult {
  /** False when the database holds a school already. */
  loaded: boolean;
  seconds: number;
  accounts: typeof demonstrationAccounts;
}

const steps: Step[] = [
  {
    name: 'people',
    label: 'tổ chức, nhân sự, lớp, học sinh và tài khoản',
    // One transaction: a school with half of its people would be taken for a real one.
    async run(context) {
      await context.strapi.db.transaction(async () => {
        await writeOrganisation(context);
        await writePeople(context);
        await writeAccounts(context);
        await saveProgress(context.strapi, { done: ['people'], finished: false });
      });
    },
  },
  {
    name: 'portal',
    label: 'kế hoạch bài dạy, tin, thông báo, sự kiện và văn bản công khai',
    // Lesson plans keep the database busy, pictures the processors.
    run: async (context) => {
      await Promise.all([writeLessons(context), writePortal(context)]);
    },
  },
  { name: 'records', label: 'văn bản, cơ sở vật chất và số liệu chất lượng', run: writeRecords },
  { name: 'class-log', label: 'sổ ghi đầu bài', run: writeClassLog },
  { name: 'library', label: 'thư viện điện tử', run: writeLibrary },
  { name: 'circulation', label: 'sách in và sổ mượn trả', run: writeCirculation },
  { name: 'families', label: 'thông báo của lớp, kiến nghị', run: writeFamilies },
  { name: 'shelves', label: 'bộ sưu tập và danh mục đọc', run: writeShelves },
];

/**
 * Loads the sample school into an empty database and does nothing in any other. A load that was cut
 * off goes on where it stopped.
 */
export async function loadSampleSchool(strapi: Core.Strapi, options: SampleOptions): Promise<SampleResult> {
  const started = performance.now();
  const report = options.report ?? (() => undefined);
  const progress = await readProgress(strapi);
  const loaded = progress ? !progress.finished : await isEmpty(strapi);
  if (loaded) {
    if (progress) report('Lần nạp trường mẫu trước bị dừng giữa chừng, đang nạp tiếp.');
    const context = await prepare(strapi, options);
    const done = progress?.done ?? [];
    for (const step of steps.filter(({ name }) => !done.includes(name))) {
      report(`Nạp ${step.label}…`);
      await step.run(context);
      done.push(step.name);
      await saveProgress(strapi, { done, finished: done.length === steps.length });
    }
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  if (loaded) report(`Đã nạp trường mẫu trong ${seconds.toFixed(1).replace('.', ',')} giây.`);
  return { loaded, seconds, accounts: demonstrationAccounts };
}

async function prepare(strapi: Core.Strapi, { password, today, size }: SampleOptions): Promise<Context> {
  return {
    strapi,
    school: makeSampleSchool(size),
    texts: readAllTexts(size),
    today: today ?? todayInVietnam(),
    pictureWidth: size === 'small' ? 960 : 1600,
    passwordHash: await strapi.service('admin::auth').hashPassword(password),
  };
}
