import { approvalOptions } from '@khue/config/contracts';
import fc from 'fast-check';
import merge from 'lodash/merge.js';
import { describe, expect, it } from 'vitest';
import { type FormOption, newOption, uncoveredOf, withUncovered } from './option.ts';
import { contentFields, type EditedType, withWrittenOption } from './schema.ts';

const khue = { audience: 'staff' };
const fieldNames = ['title', 'body', 'notes', 'cover'];
const typeWith = (approval?: FormOption | null): EditedType => ({
  uid: 'api::lesson-plan.lesson-plan',
  attributes: fieldNames.map((name) => ({ name, type: 'string' })),
  pluginOptions: approval === undefined ? { khue } : { khue, approval },
});
const written = (type: EditedType) => withWrittenOption(type).pluginOptions;
/** What the builder does with a form that is finished. */
const finish = (type: EditedType, approval: FormOption | null): EditedType =>
  merge(structuredClone(type), { pluginOptions: { ...type.pluginOptions, approval } });

describe('the option as the schema is written', () => {
  it('leaves a type alone that was never governed', () => {
    expect(withWrittenOption(typeWith())).toEqual(typeWith());
    expect(withWrittenOption({ uid: 'api::new.new', attributes: [] })).toEqual({ uid: 'api::new.new', attributes: [] });
  });

  it('governs a type', () => {
    const type = finish(typeWith(), { ...newOption, workflow: 'news' });
    expect(written(type)).toEqual({ khue, approval: { workflow: 'news' } });
  });

  it('keeps what the form does not edit', () => {
    const declared = { workflow: 'news', author: 'teacher', department: 'team', schoolClass: 'group' };
    const type = finish(typeWith(declared), { ...declared, workflow: 'disclosure', uncovered: ['notes'] });
    expect(written(type)?.approval).toEqual({ ...declared, workflow: 'disclosure', uncovered: ['notes'] });
  });

  it('leaves no trace of a type that is no longer governed', () => {
    expect(written(finish(typeWith({ workflow: 'news', uncovered: ['notes'] }), null))).toEqual({ khue });
  });

  it('forgets uncovered fields that are gone from the type', () => {
    const type = typeWith({ workflow: 'news', uncovered: ['notes', 'neverThere', 'body'] });
    const attributes = type.attributes.map((field) =>
      field.name === 'notes' ? { ...field, status: 'REMOVED' } : field,
    );
    expect(written({ ...type, attributes })?.approval).toEqual({ workflow: 'news', uncovered: ['body'] });
  });

  it('is what the server reads, however often the form is finished', () => {
    const someFields = fc.uniqueArray(fc.constantFrom(...fieldNames));
    const step = fc.record({ workflow: fc.constantFrom('news', 'disclosure'), uncovered: someFields });
    fc.assert(
      fc.property(step, fc.array(step), (first, steps) => {
        const last = steps.at(-1) ?? first;
        const type = steps.reduce((edited, { workflow, uncovered }) => {
          const open = edited.pluginOptions?.approval as FormOption;
          return finish(edited, { ...withUncovered(open, uncovered), workflow });
        }, typeWith(first));
        const approval = written(type)?.approval;
        expect(approvalOptions.parse(approval)).toMatchObject(last);
        expect(uncoveredOf(approval as FormOption)).toEqual(last.uncovered);
        expect(withWrittenOption(withWrittenOption(type))).toEqual(withWrittenOption(type));
      }),
    );
  });
});

describe('the fields to choose from', () => {
  it('are the content of the type itself', () => {
    const type: EditedType = {
      uid: 'api::topic.topic',
      attributes: [
        { name: 'title', type: 'string' },
        { name: 'gone', type: 'string', status: 'REMOVED' },
        { name: 'fresh', type: 'string', status: 'NEW' },
        { name: 'secret', type: 'password' },
        { name: 'author', type: 'relation', relation: 'manyToOne' },
        { name: 'lessons', type: 'relation', relation: 'oneToMany', mappedBy: 'topic' },
        { name: 'anything', type: 'relation', relation: 'morphToMany' },
      ],
    };
    expect(contentFields(type)).toEqual(['title', 'fresh', 'author']);
  });
});
