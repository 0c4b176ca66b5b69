import { oaiDcNamespace } from '../catalogue/dublin-core.ts';
import { marcNamespace } from '../catalogue/marcxml.ts';

export interface Format {
  prefix: 'oai_dc' | 'marcxml' | 'marc21';
  schema: string;
  namespace: string;
}

const marcSchema = 'http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd';

/** Every record comes in every format; MARCXML under both names that harvesters ask for. */
export const formats: readonly Format[] = [
  {
    prefix: 'oai_dc',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: oaiDcNamespace,
  },
  { prefix: 'marcxml', schema: marcSchema, namespace: marcNamespace },
  { prefix: 'marc21', schema: marcSchema, namespace: marcNamespace },
];

export const isPrefix = (text: string): text is Format['prefix'] => formats.some(({ prefix }) => prefix === text);
