import type { Strings } from '../vi/index.ts';

export const audit: Pick<Strings, 'audit'> = {
  audit: {
    title: 'Verification',
    lead: 'The approval register of the school is sealed every day, so that anybody can check that no entry was changed afterwards.',
    newest: 'Newest seal',
    signedAt: 'Signed at',
    size: 'Entries in the register',
    root: 'Fingerprint of the register (SHA-256)',
    signature: 'Signature of the school (Ed25519)',
    key: 'Key that signed',
    none: 'The register has not been sealed yet. The first seal appears here within a day.',
    purpose: {
      title: 'What is this page for?',
      book: 'Whenever a text is submitted, approved or returned, the system writes an entry into the register. Entries are only ever added, never changed or deleted.',
      seal: 'Every day the whole register is reduced to one fingerprint, which the school signs: that is a seal. If a single word of the register changes, so does the fingerprint, and the old signature no longer matches.',
      privacy:
        'No names and no records are shown here, only the number of entries, fingerprints, times and signatures.',
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
    lines: (n) => `${n} ${n === '1' ? 'entry' : 'entries'}`,
  },
};
