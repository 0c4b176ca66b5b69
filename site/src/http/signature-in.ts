/** The signature by which a preview shows what is not public yet, as the CMS made it; nothing else is passed on. */
export function signatureIn({ searchParams }: URL): string {
  const [expires, signature] = [searchParams.get('expires') ?? '', searchParams.get('signature') ?? ''];
  return /^\d{1,12}$/.test(expires) && /^[\w-]{20,100}$/.test(signature)
    ? `?expires=${expires}&signature=${signature}`
    : '';
}
