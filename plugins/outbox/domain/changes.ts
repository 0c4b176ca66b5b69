/**
 * What a write through the document service did to the versions in force.
 * Shapes are those of the document service, reduced to what is read here.
 */
export interface Write {
  action: string;
  /** The type keeps drafts; without them every save is in force at once. */
  keepsDrafts: boolean;
  params: { documentId?: string; locale?: string | string[] | null; status?: string };
  result: unknown;
}

export interface Change {
  documentId: string;
  locale: string | null;
  state: 'in-force' | 'gone';
}

interface Entry {
  documentId: string;
  locale?: string | null;
}

const savingActions = new Set(['create', 'update', 'clone']);
const endingActions = new Set(['unpublish', 'delete']);

/** The changes that others must hear of; empty for work on drafts and for reading. */
export function changesOf(write: Write): Change[] {
  const state = stateAfter(write);
  if (!state) return [];
  const entries = entriesOf(write.result);
  if (entries.length > 0) return entries.map((entry) => change(entry, state));
  // A deletion that found nothing to delete answers with no entries.
  return [];
}

function stateAfter({ action, keepsDrafts, params }: Write): Change['state'] | undefined {
  if (action === 'publish') return 'in-force';
  if (endingActions.has(action)) return 'gone';
  if (!savingActions.has(action)) return undefined;
  if (!keepsDrafts) return 'in-force';
  return params.status === 'published' && action !== 'clone' ? 'in-force' : undefined;
}

const change = (entry: Entry, state: Change['state']): Change => ({
  documentId: entry.documentId,
  locale: entry.locale ?? null,
  state,
});

/** `publish`, `unpublish`, `delete` and `clone` answer with entries, the others with one document. */
function entriesOf(result: unknown): Entry[] {
  if (typeof result !== 'object' || result === null) return [];
  const entries = (result as { entries?: unknown }).entries;
  const list = Array.isArray(entries) ? entries : [result];
  return list.filter((entry): entry is Entry => typeof (entry as Entry | null)?.documentId === 'string');
}
