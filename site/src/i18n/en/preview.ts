export const preview = {
  preview: {
    draft: 'Preview – not published',
    published: 'Preview – the version in force',
    edited: (by: string | null, time: string, day: string) => `Edited${by ? ` by ${by}` : ''} at ${time} on ${day}.`,
    until: (time: string) => `This preview is good until ${time}.`,
    back: 'Back to the form',
    expired: {
      title: 'This preview has ended',
      text: 'An address of a preview is good for ten minutes. Close the preview and open it again from the form.',
    },
    refused: {
      title: 'This preview cannot be opened',
      text: 'The address is wrong, the version is gone, or your account may not see it. Please open the preview again from the form.',
    },
    panel: 'Open the panel',
  },
};
