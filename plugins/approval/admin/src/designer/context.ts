import type { ApproverRole, GovernedType } from '@khue/config/contracts';
import { createContext, useContext } from 'react';
import type { Issue } from './issues.ts';

/** What every part of the editor may need to know. */
export interface Designer {
  issues: readonly Issue[];
  roles: readonly ApproverRole[];
  /** The types whose fields conditions and steps may name. */
  types: readonly GovernedType[];
  /** documentId → name of those whom rules name by person. */
  names: ReadonlyMap<string, string>;
  nameOne: (staffId: string, name: string) => void;
  /** Keys of steps in the version before; they never change. */
  publishedKeys: readonly string[];
}

const Context = createContext<Designer | null>(null);
export const DesignerProvider = Context.Provider;

export function useDesigner(): Designer {
  const designer = useContext(Context);
  if (!designer) throw new Error('Parts of the workflow editor stand inside DesignerProvider.');
  return designer;
}
