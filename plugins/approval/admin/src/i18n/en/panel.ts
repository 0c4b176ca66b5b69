import type { panel as vi } from '../vi/panel.ts';

export const panel: Readonly<Record<keyof typeof vi, string>> = {
  'panel.title': 'Approval',
  'panel.save-first': 'Save before you submit.',
  'panel.new': 'A new document: save the draft first, then submit it.',
  'panel.locked': 'In review and locked. Recall it if you want to edit.',
  'panel.locked.others': 'In review and locked.',
  'panel.remark': '{name} says:',
  'panel.open-run': 'Show the review',
  'panel.open-in-force': 'Show the version in force',
  'panel.explain': 'The content takes effect once it is approved.',
  'panel.set.open':
    'This row belongs to the register above. Rows are confirmed and registers closed on the page “Registers”.',
  'panel.set.closed': 'The register is closed, so this row cannot be changed.',
  'panel.submit.body': 'It is locked until somebody decides. Until the first decision you can recall it.',
  'panel.submit.note': 'Note for the approver (optional)',
};
