import type { Approvals } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { documents } from './portal-people.ts';
import { testPassword } from './start-cms.ts';

interface Person {
  /** Id of the account in the panel. */
  account: number;
  /** documentId of the member of staff. */
  staff: string;
}

/** For tests that need texts in force and are not about approval: somebody who writes, somebody who approves. */
interface Desk {
  writer: Person;
  approver: Person;
}

const desks = new WeakMap<Core.Strapi, Promise<Desk>>();

/** The two people of this CMS, hired when the first text is needed. */
function deskOf(strapi: Core.Strapi): Promise<Desk> {
  const known = desks.get(strapi);
  if (known) return known;
  const hired = openDesk(strapi);
  desks.set(strapi, hired);
  return hired;
}

async function openDesk(strapi: Core.Strapi): Promise<Desk> {
  const writer = await hire(strapi, 'ban-bien-tap', 'khue-news-editor');
  return { writer, approver: await hire(strapi, 'nguoi-duyet', 'khue-principal') };
}

async function hire(strapi: Core.Strapi, name: string, code: string): Promise<Person> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const account = { email: `${name}@editorial.example`, firstname: name, lastname: '', password: testPassword };
  const { id } = await strapi.service('admin::user').create({ ...account, isActive: true, roles: [role.id] });
  const data = { fullName: name, account: id };
  const { documentId } = await documents(strapi, 'api::staff-member.staff-member').create({ data });
  return { account: id, staff: documentId };
}

const approvalsOf = (strapi: Core.Strapi): Approvals => strapi.plugin('approval').service('approvals');
const isGoverned = (strapi: Core.Strapi, uid: string) =>
  'approval' in (strapi.contentTypes[uid as never] as { pluginOptions: object }).pluginOptions;

/** Writes a document and brings it into force, the way its type demands. */
export async function publish(strapi: Core.Strapi, uid: string, data: object, locale = 'vi'): Promise<string> {
  if (isGoverned(strapi, uid)) {
    const documentId = await write(strapi, uid, data, locale);
    await approve(strapi, uid, documentId, locale);
    return documentId;
  }
  const created = await documents(strapi, uid).create({ data, status: 'published', locale });
  return created.documentId;
}

/** A draft of the writer's. */
export async function write(strapi: Core.Strapi, uid: string, data: object, locale = 'vi'): Promise<string> {
  const { account } = (await deskOf(strapi)).writer;
  const signed = { ...data, createdBy: account, updatedBy: account };
  return (await documents(strapi, uid).create({ data: signed, locale })).documentId;
}

/** Another language, or another wording, of a document of the writer's; as a draft. */
export async function rewrite(strapi: Core.Strapi, uid: string, documentId: string, data: object, locale = 'vi') {
  const { account } = (await deskOf(strapi)).writer;
  await documents(strapi, uid).update({ documentId, locale, data: { ...data, updatedBy: account } });
}

/** Submits a draft of the writer's, approves and publishes it. */
export async function approve(strapi: Core.Strapi, uid: string, documentId: string, locale = 'vi'): Promise<void> {
  const { writer, approver } = await deskOf(strapi);
  const approvals = approvalsOf(strapi);
  const run = await approvals.submit({ uid, documentId, locale }, writer.staff);
  await approvals.approve(run, approver.staff);
  await approvals.publish(run);
}

/** Takes what is in force back; without another reason it is no longer in force. */
export async function withdraw(strapi: Core.Strapi, uid: string, documentId: string, locale = 'vi'): Promise<void> {
  const { approver } = await deskOf(strapi);
  await approvalsOf(strapi).actAs(approver.staff, () => documents(strapi, uid).unpublish({ documentId, locale }));
}
