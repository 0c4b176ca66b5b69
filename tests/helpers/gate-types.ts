import type { Core } from '@strapi/strapi';

/** Governed shapes that no type of the school has today; only tests of the gate have them. */
export const shapeUids = { booklet: 'api::gate-booklet.gate-booklet', charter: 'api::gate-charter.gate-charter' };

const governed = { approval: { workflow: 'news' }, khue: { audience: 'relations' } };

const component = (name: string, attributes: object) => ({
  [`gate.${name}`]: {
    collectionName: `components_gate_${name}s`,
    info: { displayName: name },
    options: {},
    attributes,
    uid: `gate.${name}`,
    category: 'gate',
    modelType: 'component',
    modelName: name,
    globalId: `ComponentGate${name}`,
  },
});

const type = (kind: 'collectionType' | 'singleType', name: string, attributes: object) => ({
  [name]: {
    schema: {
      kind,
      collectionName: `${name.replace('-', '_')}s`,
      info: { singularName: name, pluralName: `${name}s`, displayName: name },
      options: { draftAndPublish: true },
      pluginOptions: governed,
      attributes,
    },
  },
});

/** Adds them before `register`, so that other plugins see them as if the application had their schemas. */
export function addGateTypes(strapi: Core.Strapi): void {
  strapi.get('components').add({
    ...component('note', { text: { type: 'text' } }),
    ...component('picture', {
      file: { type: 'media', multiple: false },
      notes: { type: 'component', component: 'gate.note', repeatable: true },
    }),
    ...component('quote', {
      words: { type: 'text' },
      subject: { type: 'relation', relation: 'oneToOne', target: 'api::subject.subject' },
    }),
  });
  const zone = { type: 'dynamiczone', components: ['gate.picture', 'gate.quote'] };
  const apis = {
    'gate-booklet': type('collectionType', 'gate-booklet', { title: { type: 'string' }, parts: zone }),
    'gate-charter': type('singleType', 'gate-charter', { text: { type: 'text' }, parts: zone }),
  };
  for (const [name, contentTypes] of Object.entries(apis)) strapi.get('apis').add(name, { contentTypes });
}
