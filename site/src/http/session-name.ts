/** Name of the cookie that holds the session; its own file, so that the server needs nothing of Astro. */
export const sessionCookie = 'khue_session';
