import type { WidgetArgs } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

const recent = ['last-edited-entries', 'last-published-entries'];

/** Strapi's widgets take the width they are given for their titles; beside Vietnamese words the state needs more room. */
const share = 0.55;

/** On the home page of a laptop the state of recent entries is seen whole: their titles and types give way. */
export const roomForStates = <Widget extends Pick<WidgetArgs, 'id' | 'component'>>(widget: Widget): Widget =>
  recent.includes(widget.id) ? { ...widget, component: async () => narrowTitles(await widget.component()) } : widget;

function narrowTitles(Inner: ComponentType): ComponentType {
  const Titles = Inner as ComponentType<{ columnWidth?: number }>;
  const Narrow = ({ columnWidth = 6 }: { columnWidth?: number }) => <Titles columnWidth={columnWidth * share} />;
  return Narrow as ComponentType;
}
