import type { Strings } from '../vi/index.ts';

export const errors: Pick<Strings, 'errors'> = {
  errors: {
    old: (time, day) =>
      `The school’s system is taking a short break. You see this page as it was at ${time} on ${day}.`,
    badAddress: 'This address is not valid.',
    home: 'Go to the home page',
    retry: 'Reload the page',
    notFound: {
      title: 'Page not found',
      text: 'The address may have changed, or what was here is no longer in force. Try the home page or the library.',
    },
    notForVisitor: {
      title: 'You may have to log in',
      text: 'Some of this is only for pupils and parents of the school. Log in and you will be taken here; if it still is not there, the address may have changed.',
    },
    failed: {
      title: 'Something went wrong on this page',
      text: 'This is our mistake, not yours. Reload the page; if that does not help, come back in a few minutes.',
    },
    unavailable: {
      title: 'Back in a few minutes',
      text: 'The school’s system is restarting or busy. Wait a minute and reload the page. If it is urgent, please call the office.',
    },
    forbidden: {
      title: 'This form came from elsewhere',
      text: 'To be safe, the school only accepts forms sent from its own pages. Open the page again and try once more.',
    },
    removed: {
      title: 'This has been removed',
      text: 'The school has removed what was at this address. You can find what is there now from the home page.',
    },
    methodNotAllowed: { title: 'This page is for reading', text: 'It cannot do what was just asked of it.' },
    noFiles: {
      title: 'This page takes no files',
      text: 'Forms here take text only. Please send files and pictures to the email address of the school.',
    },
    tooLarge: {
      title: 'That was too large',
      text: 'This page only accepts short forms. Please shorten it and send it again.',
    },
  },
};
