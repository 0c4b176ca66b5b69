import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { type View, views } from './views/index.ts';

interface Cell {
  name: string;
  size: number;
}
interface Shape {
  settings: { mainField: string; defaultSortBy: string; defaultSortOrder: string; pageSize: number };
  layouts: { list: string[]; edit: Cell[][] };
}
/** What this code last wrote for a type. */
type Written = Shape & { readOnly: string[] };
interface Configuration extends Shape {
  metadatas: Record<string, { edit: { mainField?: string; editable?: boolean }; list: object }>;
}
interface ViewService {
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<unknown>;
}

/** Sets up lists and forms where nobody has changed them since this code last did. */
export async function applyViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'khue', name: 'views', key: 'written' });
  const written = ((await store.get({})) ?? {}) as Record<string, Written>;
  const before = structuredClone(written);
  for (const [uid, view] of Object.entries(views)) {
    const wanted = shapeOf(view);
    if (!isDeepStrictEqual(written[uid], wanted)) await applyView(strapi, uid, view, written[uid]);
    written[uid] = wanted;
  }
  if (!isDeepStrictEqual(written, before)) await store.set({ value: written });
}

async function applyView(strapi: Core.Strapi, uid: string, view: View, last: Written | undefined): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const service: ViewService = manager.service(uid.includes('::') ? 'content-types' : 'components');
  const model = strapi.getModel(uid as 'admin::user');
  const current = await service.findConfiguration(model);
  if (last && !isUntouched(current, last)) return;
  const { settings, layouts } = shapeOf(view);
  const metadatas = structuredClone(current.metadatas);
  for (const [name, { edit }] of Object.entries(metadatas)) {
    const target = (model.attributes[name as 'roles'] as { target?: string } | undefined)?.target;
    if (edit && target && views[target]) edit.mainField = views[target].mainField;
    if (view.readOnly?.includes(name)) edit.editable = false;
  }
  await service.updateConfiguration(model, {
    ...current,
    settings: { ...current.settings, ...settings },
    layouts,
    metadatas,
  });
}

const shapeOf = ({ list, sort, mainField, pageSize = 20, form, readOnly = [] }: View): Written => {
  const [defaultSortBy = mainField, defaultSortOrder = 'ASC'] = sort?.split(':') ?? [];
  const cells = (row: string) =>
    row.split(' ').map((cell) => ({ name: cell.split(':')[0] as string, size: Number(cell.split(':')[1]) }));
  return {
    settings: { mainField, defaultSortBy, defaultSortOrder, pageSize },
    layouts: { list: [...list], edit: form.map(cells) },
    readOnly: [...readOnly],
  };
};

/** Strapi itself appends new fields to a form and drops old ones; that is nobody's change. */
function isUntouched(current: Configuration, last: Shape): boolean {
  const shown = new Set(last.layouts.edit.flat().map((cell) => cell.name));
  const present = new Set(current.layouts.edit.flat().map((cell) => cell.name));
  const only = (rows: Cell[][], names: Set<string>) =>
    rows.map((row) => row.filter(({ name }) => names.has(name))).filter((row) => row.length > 0);
  return (
    Object.entries(last.settings).every(([key, value]) => current.settings[key as keyof Shape['settings']] === value) &&
    isDeepStrictEqual(current.layouts.list, last.layouts.list) &&
    isDeepStrictEqual(only(current.layouts.edit, shown), only(last.layouts.edit, present))
  );
}
