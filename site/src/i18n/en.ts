import type { Translation } from './translation.ts';

/** English, as far as it is there; the pages under `/en` come with the wider portal. */
export const en: Translation = {
  skip: 'Skip to content',
  audit: {
    title: 'Verification',
    lead: 'The approval register of the school is sealed every day, so that anybody can check that no line was changed afterwards.',
    newest: 'Newest seal',
    signedAt: 'Moment',
    size: 'Lines in the register',
    root: 'Fingerprint of the register (SHA-256)',
    signature: 'Signature of the school (Ed25519)',
    key: 'Key that signed',
    none: 'The register was not sealed yet. The first seal appears here within a day.',
    purpose: {
      title: 'What is this page for?',
      book: 'Whenever a text is submitted, approved or returned, the system writes a line into the register. Lines are only added, never changed or deleted.',
      seal: 'Every day the whole register is reduced to one fingerprint, which the school signs: that is a seal. If a single word of the register changes, the fingerprint is another and the old signature no longer fits.',
      privacy: 'There is no name and no record here: only the number of lines, fingerprints, times and signatures.',
    },
    check: {
      title: 'Check it yourself',
      keep: 'Download the figures and keep them. Your copy is evidence of what the register was on that day.',
      compare:
        'Whoever may see the records, such as an inspector, asks the school for a copy of the register. The command “npm run audit:verify” of Khuê compares it with the file you kept, without the server of the school.',
      download: 'Download the figures (JSON)',
    },
    publicKey: (id, since) => `Public key ${id}, since ${since}`,
    all: 'All seals',
    lines: (n) => `${n} lines`,
  },
  footer: { audit: 'Verify the approval register' },
  errors: {
    old: (time, day) =>
      `The school’s system is taking a short break. You see this page as it was at ${time} on ${day}.`,
    removed: {
      title: 'This was taken down',
      text: 'The school has taken down what was at this address. What is there now is on the home page.',
    },
  },
  withdrawn: {
    banner: 'This document is no longer in force',
    from: 'In force from',
    to: 'No longer in force since',
    note: 'From the school',
    section: (label) => `Go to ${label}`,
  },
  menu: { label: 'Menu', news: 'News', events: 'Events', library: 'Library', disclosures: 'Public documents' },
};
