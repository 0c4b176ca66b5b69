import type { ApprovalOptions } from '@khue/config/contracts';

/**
 * `pluginOptions.approval` as the form of the Content-Type Builder holds it. `null` is a type that was governed
 * and is no longer: the builder deeply merges what a form says into the type, which neither takes a key out nor
 * shortens a list. Fields that are taken out leave `null` in their place until the schema is written.
 */
export type FormOption = Partial<Omit<ApprovalOptions, 'uncovered'>> & { uncovered?: readonly (string | null)[] };

/** The option a type starts with when it becomes governed; nobody chose a workflow yet. */
export const newOption: FormOption = { workflow: '' };

/** The fields that approval does not cover. */
export const uncoveredOf = ({ uncovered = [] }: FormOption): string[] => uncovered.filter((name) => name !== null);

/** The option with other uncovered fields, as long a list as the one it is merged into. */
export function withUncovered(option: FormOption, chosen: readonly string[]): FormOption {
  const free = Math.max(0, (option.uncovered?.length ?? 0) - chosen.length);
  return { ...option, uncovered: [...chosen, ...Array<null>(free).fill(null)] };
}
