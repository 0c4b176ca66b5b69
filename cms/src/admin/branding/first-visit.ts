/** Where Strapi remembers the language of the panel in this browser. */
const languageKey = 'strapi-admin-language';
/** News about Strapi's own file library; the suffixes are what it scopes them by here. */
const announcements = ['undefined', 'false'].map((scope) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${scope}`);

/** In a browser that has never seen the panel: Vietnamese, and no announcements. */
export function settleFirstVisit(): void {
  if (!localStorage.getItem(languageKey)) localStorage.setItem(languageKey, 'vi');
  for (const key of announcements) localStorage.setItem(key, 'true');
}
