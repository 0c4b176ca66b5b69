import { mark } from './mark.ts';

const product = 'Khuê';

/** Name and icon of the browser tab; Strapi writes its own name after every page's title. */
export function dressDocument(): void {
  const icon = Object.assign(document.createElement('link'), { rel: 'icon', type: 'image/svg+xml', href: mark });
  document.head.append(icon);
  const rename = () => {
    const renamed = document.title.replace(/Strapi( Admin)?$/, product);
    if (renamed !== document.title) document.title = renamed;
  };
  rename();
  const title = document.querySelector('title');
  if (title) new MutationObserver(rename).observe(title, { childList: true });
}
