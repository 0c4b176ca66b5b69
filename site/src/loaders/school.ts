import { listOf, me, pageRow, portalLook, schoolProfile } from '@khue/config/contracts';
import type { z } from 'zod';
import { type Caller, read } from './cms.ts';

export type SchoolProfile = z.infer<typeof schoolProfile>;
export type MenuPage = z.infer<typeof pageRow>;
export type Person = NonNullable<z.infer<typeof me>>;

/** Name and address of the school. */
export const loadSchool = (caller: Caller) => read(`/api/portal/school?locale=${caller.locale}`, schoolProfile, caller);

/** Menu, home page, footer and colours as the school set them. */
export const loadLook = (caller: Caller) => read(`/api/portal/look?locale=${caller.locale}`, portalLook, caller);

/** Pages that editors put into the menu, in their order. */
export async function loadMenuPages(caller: Caller): Promise<MenuPage[]> {
  const { data } = await read(`/api/portal/pages?locale=${caller.locale}&page=1&pageSize=50`, listOf(pageRow), caller);
  return data.filter((page) => page.showInMenu);
}

/** Who the session belongs to; visitors are not asked about. */
export const loadPerson = async (caller: Caller) => (caller.session ? read('/api/portal/me', me, caller) : null);
