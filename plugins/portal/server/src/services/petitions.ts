import { school } from '@khue/config';
import type {
  ContentChange,
  Facts,
  NoticeText,
  PetitionInput,
  PetitionProgress,
  PetitionState,
  PetitionTopic,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { isSameContact, type Suspicion, suspicionsOf } from '../../../domain/petitions.ts';
import { dayOf } from '../../../domain/school-day.ts';
import { countAll } from './counters.ts';

export const petitionUid = 'api::petition.petition';

interface Row {
  documentId: string;
  code: string;
  topic: PetitionTopic;
  state: PetitionState;
  channel: string;
  receivedAt: string;
  dueOn: string | null;
  answer: string | null;
  answeredAt: string | null;
  phone: string | null;
  email: string | null;
  suspected: boolean | null;
}

/** Families share the address of a school or of a mobile network; what all write together has to be read by somebody. */
const limits = {
  hourOfAddress: { failures: 10, windowSeconds: 3600 },
  dayOfAddress: { failures: 30, windowSeconds: 24 * 3600 },
  hour: { failures: 120, windowSeconds: 3600 },
  day: { failures: 500, windowSeconds: 24 * 3600 },
  questions: { failures: 20, windowSeconds: 15 * 60 },
  questionsOfAll: { failures: 1000, windowSeconds: 15 * 60 },
};

const reasons: Record<Suspicion, string> = {
  trap: 'điền vào ô người không thấy',
  'no-stamp': 'không rõ mở biểu mẫu lúc nào',
  quick: 'gửi quá nhanh',
  links: 'nhiều liên kết',
};

/** Those who keep the register; the leadership where nobody does. */
const keepers = [['clerk'], ['principal', 'vice-principal']];
const kind = 'petition.received';

export const createPetitions = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(petitionUid as never) as unknown as Rows;
  const documents = () => strapi.documents(petitionUid as never) as unknown as Documents;
  const seconds = () => Math.floor(Date.now() / 1000);
  const facts = () => strapi.plugin('outbox').service('facts') as Facts;

  return {
    /** Seconds to wait before this network may write again; 0 when it may now. */
    waitToWrite: (network: string) =>
      countAll(
        strapi,
        [
          { name: `petition-address:${network}`, limit: limits.hourOfAddress },
          { name: `petition-day:${network}`, limit: limits.dayOfAddress },
          { name: 'petition-total:hour', limit: limits.hour },
          { name: 'petition-total:day', limit: limits.day },
        ],
        seconds(),
      ),

    waitToAsk: (network: string) =>
      countAll(
        strapi,
        [
          { name: `petition-ask:${network}`, limit: limits.questions },
          { name: 'petition-ask-total:all', limit: limits.questionsOfAll },
        ],
        seconds(),
      ),

    /** Keeps a petition, also one that looks like spam. The same words twice within a day are one petition. */
    async receive({ trap, seconds, ...form }: PetitionInput): Promise<string> {
      const suspicions = suspicionsOf({ trap, seconds, content: form.content });
      const same = { senderName: form.senderName, content: form.content, topic: form.topic };
      return await strapi.db.transaction(async ({ trx }) => {
        // Somebody who presses the button twice is answered twice with the same code.
        await trx.raw(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`petition\n${JSON.stringify(form)}`]);
        const dayAgo = new Date(Date.now() - 24 * 3600 * 1000);
        const contact = { phone: form.phone || null, email: form.email || null };
        const known = await rows().findOne({ where: { ...same, ...contact, receivedAt: { $gt: dayAgo } } });
        if (known) return known.code;
        const data = {
          ...same,
          ...contact,
          channel: 'website',
          suspected: suspicions.length > 0,
          suspicions: suspicions.map((one) => reasons[one]).join('; ') || null,
        };
        return (await documents().create({ data })).code;
      });
    },

    /** How far a petition is, for whoever knows its code and what was left with it. */
    async progress(code: string, contact: string): Promise<PetitionProgress | undefined> {
      const row = await rows().findOne({ where: { code } });
      if (!row || !isSameContact(contact, [row.phone, row.email])) return undefined;
      const { topic, state, receivedAt, dueOn, answeredAt, answer } = row;
      const tells = state === 'answered' || state === 'closed';
      return {
        ...{ code, topic, state, dueOn, answeredAt },
        receivedAt: new Date(receivedAt).toISOString(),
        answer: tells ? answer : null,
      };
    },

    /** Tells the keepers of the register about what came in on the portal, until somebody takes it in hand. */
    async tellKeepers({ documentId, state }: ContentChange): Promise<void> {
      const row = state === 'gone' ? null : await rows().findOne({ where: { documentId } });
      const path = `/content-manager/collection-types/${petitionUid}/${documentId}`;
      if (row?.state !== 'received' || row.suspected) {
        await facts().record('notice.settled', { path, kinds: [kind] });
        return;
      }
      if (row.channel !== 'website') return;
      for (const to of await receivers(strapi))
        await facts().record('notice.wanted', { key: `petition:${documentId}`, to, kind, path, ...words(row.code) });
    },

    /** Deletes what need not be kept any longer. */
    async forgetOld(): Promise<void> {
      const today = dayOf(new Date(), school.timeZone);
      for (const { documentId } of await rows().findMany({ where: { keepUntil: { $lt: today } } }))
        await documents().delete({ documentId });
    },
  };
};

/** Nothing of the sender's own goes into a mail. */
const words = (code: string): { subject: NoticeText; text: NoticeText } => ({
  subject: { vi: `Có kiến nghị mới ${code}`, en: `New petition ${code}` },
  text: {
    vi: 'Một người vừa gửi kiến nghị trên cổng thông tin. Thầy cô mở để đọc và giao việc.',
    en: 'Somebody wrote to the school on the portal. Open it to read it and to say who answers.',
  },
});

async function receivers(strapi: Core.Strapi): Promise<string[]> {
  const today = dayOf(new Date(), school.timeZone);
  for (const positions of keepers) {
    const found = (await strapi.db.query('api::staff-member.staff-member').findMany({
      where: {
        position: { $in: positions },
        account: { id: { $notNull: true } },
        $or: [{ leftOn: null }, { leftOn: { $gte: today } }],
      },
      select: ['documentId'],
    })) as { documentId: string }[];
    if (found.length > 0) return found.map(({ documentId }) => documentId);
  }
  return [];
}

/** As much of the query engine and the document service as is used; schemas of the CMS are not known here. */
interface Rows {
  findOne(query: object): Promise<Row | null>;
  findMany(query: object): Promise<Row[]>;
}
interface Documents {
  create(input: { data: object }): Promise<Row>;
  delete(input: { documentId: string }): Promise<unknown>;
}
