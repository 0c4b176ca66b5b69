import { element, type XmlElement } from '../xml/xml.ts';
import type { MarcRecord } from './marc.ts';

export const marcNamespace = 'http://www.loc.gov/MARC21/slim';

export const marcXml = ({ leader, control, fields }: MarcRecord): XmlElement =>
  element(
    'record',
    {
      xmlns: marcNamespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${marcNamespace} http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd`,
    },
    element('leader', {}, leader),
    ...control.map(({ tag, value }) => element('controlfield', { tag }, value)),
    ...fields.map(({ tag, indicators, subfields }) =>
      element(
        'datafield',
        { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1) },
        ...subfields.map(([code, value]) => element('subfield', { code }, value)),
      ),
    ),
  );
