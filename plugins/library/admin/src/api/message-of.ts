/** The server's sentence of a refused request, if it sent one. */
export const messageOf = (error: unknown): string | undefined => (error as { message?: string } | undefined)?.message;
