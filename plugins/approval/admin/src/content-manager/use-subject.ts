import { unstable_useDocument as useDocument, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { type Subject, useApprovalSubjectQuery } from '../api/runs.ts';
import { permissions } from '../ids.ts';

interface Context {
  model: string;
  collectionType: string;
  documentId?: string | undefined;
}

/** Whether the type's schema asks for approval. */
export function useGoverned({ model, collectionType }: Context): boolean {
  const { schema } = useDocument({ model, collectionType }, { skip: true });
  return Boolean((schema?.pluginOptions as { approval?: unknown } | undefined)?.approval);
}

/** The open document of the content manager and where its approval stands. */
export function useSubject(context: Context) {
  const governed = useGoverned(context);
  const { allowedActions } = useRBAC(permissions.access);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query?.plugins?.i18n?.locale;
  const subject: Subject = {
    uid: context.model,
    documentId: context.documentId ?? '',
    ...(locale ? { locale } : {}),
  };
  const visible = governed && allowedActions.canAccess === true;
  const skip = !visible || !context.documentId;
  const { currentData, isLoading } = useApprovalSubjectQuery(subject, { skip });
  return { visible, subject, state: currentData, isLoading };
}
