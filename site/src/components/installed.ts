import { putPage } from './put-page.ts';

/**
 * Who has put the portal on the home screen of a phone expects it to open: the page that tells what is there without
 * a connection is kept on the device, anew with each start. Visitors' browsers keep nothing.
 */
const isInstalled = matchMedia('(display-mode: standalone)').matches;
const started = 'khue-started';

async function keepOfflinePage(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const [language = ''] = /^\/en(?=\/|$)/.exec(location.pathname) ?? [];
  const page = await fetch(`${language}/ngoai-tuyen`, { credentials: 'omit' });
  if (!page.ok) return;
  await putPage(await caches.open('khue-offline'), '/ngoai-tuyen', page);
  sessionStorage.setItem(started, 'yes');
}

// Without a connection at this moment there is a next page.
if (isInstalled && 'serviceWorker' in navigator && !sessionStorage.getItem(started))
  keepOfflinePage().catch(() => undefined);
