import { describe, expect, it } from 'vitest';
import { addStep, changeStep, completed, emptyWorkflow, moveStep, relabelStep, removeStep } from './edit.ts';

const label = (vi: string) => ({ vi, en: '' });
const three = ['Một', 'Hai', 'Ba'].reduce(
  (workflow, name, index) => relabelStep(addStep(workflow), index, label(name), []),
  emptyWorkflow,
);
const keys = ({ steps }: typeof three) => steps.map(({ key }) => key);
const afters = ({ steps }: typeof three) => steps.map(({ after }) => after);

describe('editing a workflow', () => {
  it('adds steps one after the other, with keys from their labels', () => {
    expect(keys(three)).toEqual(['mot', 'hai', 'ba']);
    expect(afters(three)).toEqual([[], ['mot'], ['hai']]);
  });

  it('closes the gap that a removed step leaves', () => {
    expect(afters(removeStep(three, 1))).toEqual([[], ['mot']]);
    expect(afters(removeStep(three, 0))).toEqual([[], ['hai']]);
  });

  it('moves a step in the list and leaves who waits for whom', () => {
    expect(keys(moveStep(three, 2, -1))).toEqual(['mot', 'ba', 'hai']);
    expect(afters(moveStep(three, 2, -1))).toEqual([[], ['hai'], ['mot']]);
    expect(moveStep(three, 0, -1)).toBe(three);
    expect(moveStep(three, 2, 1)).toBe(three);
  });

  it('lets the key follow the label until it was published', () => {
    const renamed = relabelStep(three, 0, label('Tổ trưởng'), []);
    expect(keys(renamed)[0]).toBe('to-truong');
    expect(afters(renamed)[1]).toEqual(['to-truong']);
    expect(keys(relabelStep(three, 0, label('Tổ trưởng'), ['mot']))[0]).toBe('mot');
  });

  it('never gives a new step the key of a published one', () => {
    expect(keys(relabelStep(three, 2, label('Cũ'), ['cu']))[2]).toBe('cu-2');
  });

  it('fills in English and the code before it is sent', () => {
    const sent = completed({ ...changeStep(three, 0, { deadlineDays: null }), label: label('Duyệt tin') }, [
      'duyet-tin',
    ]);
    expect(sent.code).toBe('duyet-tin-2');
    expect(sent.label.en).toBe('Duyệt tin');
    expect(sent.steps[0]?.label.en).toBe('Một');
  });
});
