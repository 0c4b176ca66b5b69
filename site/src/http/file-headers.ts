const shownInPage = /^(application\/pdf|image\/(png|jpeg|webp|avif|gif)|audio\/|video\/)/;

/** What a browser may open by itself is shown; anything else is only saved, never run in the site's name. */
export function guardFile(response: Response): Response {
  const { headers } = response;
  const type = headers.get('content-type') ?? '';
  const disposition = headers.get('content-disposition') ?? '';
  if (!shownInPage.test(type) && !disposition.startsWith('attachment')) {
    headers.set('content-disposition', disposition.replace(/^inline/, 'attachment') || 'attachment');
  }
  // No page of another site gets hold of it, not even as a picture.
  headers.set('cross-origin-resource-policy', 'same-origin');
  // A shared computer must not keep what only this person may read.
  if (!headers.get('cache-control')?.startsWith('public')) headers.set('cache-control', 'private, no-store');
  return response;
}
