import type { StrapiApp } from '@strapi/strapi/admin';
import { ApprovalOption } from './approval-option.tsx';
import { optionValidator } from './option-validator.ts';
import { type EditedType, withWrittenOption } from './schema.ts';

/** The part of the Content-Type Builder's extension points that is used here. */
interface BuilderForms {
  components: { add(input: { id: string; component: unknown }): void };
  addContentTypeSchemaMutation(mutation: (type: EditedType) => EditedType): void;
  extendContentType(extension: {
    validator: () => object;
    form: { base: () => object[]; advanced: () => object[] };
  }): void;
}

const inputType = 'khue-approval';

/** Shows `pluginOptions.approval` among the settings of a type, where there is a Content-Type Builder to show it in. */
export function extendContentTypeBuilder(app: StrapiApp): void {
  const builder = app.getPlugin('content-type-builder');
  if (!builder) return;
  const forms = builder.apis.forms as BuilderForms;
  forms.components.add({ id: inputType, component: ApprovalOption });
  forms.addContentTypeSchemaMutation(withWrittenOption);
  forms.extendContentType({
    validator: () => ({ approval: optionValidator }),
    form: {
      base: () => [],
      advanced: () => [{ name: 'pluginOptions.approval', type: inputType, size: 12 }],
    },
  });
}
