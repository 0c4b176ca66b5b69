import { siteOrigin } from '../http/machine-answer.ts';
import { strings } from '../i18n/index.ts';
import { asVisitor } from '../loaders/machines.ts';
import { describedSets } from '../machines/open-data/catalogue.ts';
import { dataSetData, distributionPath } from '../machines/open-data/dcat.ts';
import { licenceOf } from '../machines/open-data/licences.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

export interface OpenDataView {
  frame: Frame;
  licence: { name: string; url: string };
  sets: {
    id: string;
    title: string;
    about: string;
    size: string;
    files: { href: string; format: string; label: string }[];
  }[];
  /** The sets in schema.org. */
  data: object[];
}

export async function openDataView(context: PageContext): Promise<OpenDataView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).machines.data;
  const origin = siteOrigin();
  const [frame, sets] = await Promise.all([loadFrame(context), describedSets(asVisitor(caller), origin, locale)]);
  const licence = licenceOf(frame.school?.dataLicence);
  const publisher = { name: frame.school?.name ?? '', origin, licenceUrl: licence.url };
  return {
    frame,
    licence,
    sets: sets.map(({ id, title, about, rows }) => ({
      id,
      title,
      about,
      size: t.figuresOf(new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(rows)),
      files: ['csv', 'json'].map((format) => ({
        href: distributionPath(id, format),
        format: format.toUpperCase(),
        label: t.download(format.toUpperCase(), title),
      })),
    })),
    data: sets.map((set) => dataSetData(set, publisher)),
  };
}
